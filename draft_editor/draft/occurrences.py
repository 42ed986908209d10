"""Where words stand in the texts of a draft, and those texts with others in their place.

It lies beside the tree, because it reads trees and makes values for changes; it judges nothing.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY, PROTOCOL
from draft_editor.draft.read_words import ReadWords, reading, tags_in
from draft_editor.draft.tree import value_at
from draft_editor.model.field_facts import ANY_INDEX, contract_paths, facts
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.note import Note, read_note

SLICE: Final = 6_000
"""Code points that are looked through in one go: less than 5 ms, whatever is sought."""
_A_TURN: Final = 200
"""Hits that are judged in one go."""

_MARKS: Final = "[\u0300-\u036f]"
"""Accents that stand behind their letter."""
_MOST_MARKS: Final = 8
_TYPED: Final = {" ": "[ \u00a0\u202f]", "'": "['’ʼ]", '"': '["“”]', "-": "[-‐‑]"}
"""What a key of the keyboard finds."""
_LIGATURES: Final = {"oe": "œ", "ae": "æ"}

_WRITTEN: Final = frozenset(
    {
        BODY.steps,
        ("messageAttributes", "subject"),
        ("messageAttributes", "attachments", ANY_INDEX, "originalFileName"),
        ("messageAttributes", "messageTags", ANY_INDEX, "primaryAttribute", "value"),
        ("messageAttributes", "messageTags", ANY_INDEX, "secondaryAttributes", ANY_INDEX, "value"),
        ("messageSendingAttributes", "communicationLabel"),
        ("notificationAttributes", "notificationButtons", ANY_INDEX, "buttonDefaultText"),
    }
)
"""Texts that a person writes. All others name something: an id, an address, somebody."""


class Sought(NamedTuple):
    """What is looked for. A space finds a no-break space, too, and a straight quote a curly one:
    whoever seeks types what the keyboard has.

    Without `accents` an “e” finds “é” and the other way round, and “oe” finds “œ”.
    """

    text: str
    match_case: bool = False
    whole_words: bool = False
    accents: bool = True


class DraftText(NamedTuple):
    """A text of a draft as a person sees it: of a note, the text inside its JSON.

    `is_guarded`: it names something, and is changed only where somebody points at it. Of HTML,
    words are found as they are read, too.
    """

    path: Path
    text: str
    is_guarded: bool = False
    note: Note | None = None
    is_html: bool = False

    def with_replaced(self, found: Sequence[Hit], by: str) -> tuple[Json, int]:
        """What the draft holds with other words at these places, in order and apart; how many.

        A part of a note that is no plain text stays as it is.
        """
        if self.note is None:
            return replaced(self.text, found, by), len(found)
        note, count = self.note, 0
        for hit in reversed(found):
            body = note.with_text(replaced(note.text, [hit], by))
            after = None if body is None else read_note(body)
            if after is not None:
                note, count = after, count + 1
        return note.body, count


class Hit(NamedTuple):
    """One occurrence: `text[start:end]` in code points of the text at a path.

    `is_read`: so it is read, while the source says it with tags, entities or ends of lines.
    """

    path: Path
    start: int
    end: int
    is_guarded: bool = False
    is_read: bool = False


Keeper: TypeAlias = "Callable[[DraftText], Callable[[int, int], bool]]"
"""Gives for a text what tells of a place whether it is kept when all are replaced."""


def draft_texts(tree: JsonObject) -> tuple[DraftText, ...]:
    """Every text that a form shows, in the order of the contract, guarded ones behind the others.

    Empty ones are left out.
    Words that are chosen from a list, and times, are shown as something else: no texts.
    """
    found = [
        _draft_text(tree, path, text)
        for path, text in _strings(tree, Path())
        if text and _known(path) is not None
    ]
    return tuple(sorted(found, key=_order))


def body_text(tree: JsonObject) -> tuple[DraftText, ...]:
    """The text of the message alone; none where it has none."""
    body = value_at(tree, BODY)
    return (_draft_text(tree, BODY, body),) if isinstance(body, str) and body else ()


def hits(
    texts: Iterable[DraftText], sought: Sought, keeper: Keeper | None = None
) -> Iterator[tuple[Hit, ...]]:
    """All hits in order, a slice of the texts at a time: take a pause wherever time is up.

    `keeper` is asked for the first hit of a text that is not guarded itself: what it gives
    tells whether a place is one that only somebody who points at it may change.
    """
    for each in texts:
        is_kept: Callable[[int, int], bool] | None = None
        for slice_ in _hits_of(each, sought):
            if slice_ and is_kept is None and keeper is not None and not each.is_guarded:
                is_kept = keeper(each)
            yield tuple(
                hit._replace(is_guarded=True)
                if each.is_guarded or (is_kept is not None and is_kept(hit.start, hit.end))
                else hit
                for hit in slice_
            )


def _hits_of(each: DraftText, sought: Sought) -> Iterator[tuple[Hit, ...]]:
    """The hits of a text; those of HTML come at once, when it was looked through both ways."""
    slices = (
        tuple(Hit(each.path, *place) for place in slice_)
        for slice_ in occurrences(each.text, sought)
    )
    if not each.is_html or "<" in sought.text:
        yield from slices
        return
    found: list[Hit] = []
    for slice_ in slices:
        found += slice_
        yield ()
    words = yield from _pausing(reading(each.text))
    read: list[Hit] = []
    for places in occurrences(words.text, sought):
        for start, end in places:
            first, last = words.starts[start], words.ends[end - 1]
            if each.text[first:last] != words.text[start:end]:
                read.append(Hit(each.path, first, last, is_read=True))
        yield ()
    told = sorted(_apart(found, read), key=lambda hit: hit.start)
    for begin in range(0, len(told), _A_TURN):
        yield tuple(told[begin : begin + _A_TURN])


def _pausing(steps: Generator[None, None, ReadWords]) -> Generator[tuple[()], None, ReadWords]:
    """Nothing is found in each step that is no result."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            words: ReadWords = done.value
            return words
        yield ()


def _apart(found: list[Hit], read: list[Hit]) -> Iterator[Hit]:
    """All hits, without those of the source that lie in what is read."""
    ends = [hit.end for hit in read]
    yield from read
    for hit in found:
        at = bisect_right(ends, hit.start)
        if at == len(read) or hit.end <= read[at].start:
            yield hit


def occurrences(text: str, sought: Sought) -> Iterator[tuple[tuple[int, int], ...]]:
    """Start and end of each occurrence in a text, in code points, slice by slice."""
    pattern = _pattern(sought)
    if pattern is None:
        return
    overlap = (_MOST_MARKS + 1) * len(sought.text) + 2
    place = 0
    for begin in range(0, len(text), SLICE):
        first = max(begin - 1, 0)  # what stands before tells where a word begins
        stretch = text[first : begin + SLICE + overlap]
        if not sought.accents and not stretch.isascii():
            stretch = stretch.translate(_BARE)
        found: list[tuple[int, int]] = []
        for match in pattern.finditer(stretch, max(place, begin) - first):
            if first + match.start() >= begin + SLICE:
                break
            place = first + match.end()
            found.append((first + match.start(), place))
        yield tuple(found)


def replaced(text: str, found: Iterable[Hit], by: str) -> str:
    """The text with other words at these places, which are in order and apart.

    Tags among words that are read stay, behind the new words.
    """
    pieces: list[str] = []
    behind = 0
    for hit in found:
        kept = tags_in(text[hit.start : hit.end]) if hit.is_read else ""
        pieces += (text[behind : hit.start], by, kept)
        behind = hit.end
    return "".join((*pieces, text[behind:]))


class Replacement(NamedTuple):
    """What the draft holds at a path once hits there are replaced, so many times."""

    path: Path
    value: Json
    times: int


def replacing(texts: Iterable[DraftText], found: Iterable[Hit], by: str) -> list[Replacement]:
    """A replacement for each text in which some of these hits, in order, are replaced."""
    places: dict[Path, list[Hit]] = {}
    for hit in found:
        places.setdefault(hit.path, []).append(hit)
    made = [
        Replacement(each.path, *each.with_replaced(places[each.path], by))
        for each in texts
        if each.path in places
    ]
    return [each for each in made if each.times]


class _Bare(dict[int, int]):
    """Each letter without its accents, worked out when it is first met; one stays one."""

    def __missing__(self, code: int) -> int:
        parts = unicodedata.normalize("NFD", chr(code))
        is_marked = len(parts) > 1 and all(map(unicodedata.combining, parts[1:]))
        bare = self[code] = ord(parts[0]) if is_marked else code
        return bare


_BARE: Final = _Bare()


@lru_cache(maxsize=4)
def _pattern(sought: Sought) -> re.Pattern[str] | None:
    text = sought.text
    if not text:
        return None
    if sought.accents:
        pieces = [_either_way(letter) for letter in unicodedata.normalize("NFC", text)]
        # An “e” is not found in an “é” that is written as two.
        tail = rf"(?!{_MARKS})"
    else:
        plain = unicodedata.normalize("NFC", text).translate(_BARE)
        for two, one in _LIGATURES.items():
            plain = plain.replace(one, two).replace(one.upper(), two.upper())
        letters = [each for each in plain if not unicodedata.combining(each)]
        pieces, tail = list(_loose(letters)), ""
        if not pieces:
            return None
    head = ""
    if sought.whole_words:
        head = r"(?<![\w\u0300-\u036f])" if _is_word(text[0]) else ""
        tail += r"(?![\w\u0300-\u036f])" if _is_word(text[-1]) else ""
    flags = re.NOFLAG if sought.match_case else re.IGNORECASE
    return re.compile(head + "".join(pieces) + tail, flags)


def _loose(letters: list[str]) -> Iterator[str]:
    """Each letter with the accents that may stand behind it; two that melt may have."""
    marks = f"{_MARKS}{{0,{_MOST_MARKS}}}"
    place = 0
    while place < len(letters):
        two = "".join(letters[place : place + 2])
        one = _LIGATURES.get(two.lower())
        if one is not None:
            one = one if two.islower() else one.upper()
            yield f"(?:{letters[place]}{marks}{letters[place + 1]}{marks}|{one})"
            place += 2
        else:
            yield _letter(letters[place]) + marks
            place += 1


def _either_way(letter: str) -> str:
    """A letter with its accent, be they written as one or as two: nobody sees which."""
    apart = unicodedata.normalize("NFD", letter)
    return _letter(letter) if apart == letter else f"(?:{_letter(letter)}|{re.escape(apart)})"


def _letter(letter: str) -> str:
    return _TYPED.get(letter) or re.escape(letter)


def _is_word(letter: str) -> bool:
    return letter == "_" or letter.isalnum()


def _strings(value: Json, path: Path) -> Iterator[tuple[Path, str]]:
    match value:
        case str():
            yield path, value
        case dict():
            for key, item in value.items():
                yield from _strings(item, path / key)
        case list():
            for index, item in enumerate(value):
                yield from _strings(item, path / index)
        case _:
            pass


def _draft_text(tree: JsonObject, path: Path, text: str) -> DraftText:
    note = read_note(text) if path == BODY else None
    shown = text if note is None else note.text
    is_html = path == BODY and value_at(tree, PROTOCOL) == "EMAIL" and "<" in text
    return DraftText(path, shown, _generic(path) not in _WRITTEN, note, is_html)


def _generic(path: Path) -> tuple[str | int, ...]:
    return tuple(ANY_INDEX if isinstance(step, int) else step for step in path)


def _known(path: Path) -> int | None:
    """The number of the contract's field that shows a string; None where no form does."""
    known = facts(path.steps)
    if known is not None:
        is_text = known.kind == "text" and known.vocabulary is None
        return _numbers()[_generic(path)] if is_text else None
    for end in range(len(path) - 1, 0, -1):
        known = facts(path.steps[:end])
        if known is not None:
            return _numbers()[_generic(path)[:end]] if known.kind == "free" else None
    return None


@lru_cache(maxsize=1)
def _numbers() -> dict[tuple[str | int, ...], int]:
    return {steps: number for number, steps in enumerate(contract_paths())}


def _order(each: DraftText) -> tuple[bool, int, tuple[int, ...]]:
    indexes = tuple(step for step in each.path if isinstance(step, int))
    return (each.is_guarded, _known(each.path) or 0, indexes)
