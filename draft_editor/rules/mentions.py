"""Colleagues who are mentioned in a note: `@Ana Gómez`.

How the service writes a mention inside a note's JSON is not published: the name behind an “@”
is what a person reads either way.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from draft_editor.draft.change import Change, Remove
from draft_editor.draft.kind import is_note
from draft_editor.draft.places import TO_NOTIFY
from draft_editor.draft.tree import value_at
from draft_editor.draft.writing import inserting
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.people import Person, people_of, person_of, plain
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

SIGN: Final = "@"


class Mention(NamedTuple):
    """`text[start:end]` is the sign and the name of a person, or of several of one name."""

    start: int
    end: int
    people: tuple[Person, ...]


class Names:
    """The names that may stand behind the sign; made once for many texts."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_name: dict[str, tuple[Person, ...]] = {}
        for person in people:
            key = plain(person.name)
            self._by_name[key] = (*self._by_name.get(key, ()), person)
        self._lengths = sorted({len(name) for name in self._by_name}, reverse=True)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Who is mentioned, in order; of two names that fit, the longer one is meant.

        Accents may be left out, as they are by who types in a hurry.
        """
        found: list[Mention] = []
        start = text.find(SIGN)
        while start >= 0 and self._by_name:
            mention = None if _is_inside_a_word(text, start) else self._mention(text, start)
            if mention is not None:
                found.append(mention)
            start = text.find(SIGN, start + 1)
        return tuple(found)

    def _mention(self, text: str, start: int) -> Mention | None:
        begin = start + 1
        for length in self._lengths:
            end = begin + length
            people = self._by_name.get(plain(text[begin:end]))
            if people is not None and not text[end : end + 1].isalnum():
                return Mention(start, end, people)
        return None


def asked_at(text: str, place: int) -> tuple[int, str] | None:
    """Where a mention is being typed before a place: its sign, and what stands behind it.

    None where no sign stands in front of the last few words.
    """
    begin = max(0, place - _LONGEST_ASKED)
    start = text.rfind(SIGN, begin, place)
    typed = text[start + 1 : place]
    if start < 0 or _is_inside_a_word(text, start) or typed[:1].isspace():
        return None
    if len(typed.split()) > _MOST_WORDS or not typed.isprintable():
        return None
    return start, typed


_LONGEST_ASKED: Final = 60
_MOST_WORDS: Final = 4


def telling(tree: JsonObject, person: Person) -> Fix | None:
    """How to put a person among those who are told; None if they are there already."""
    items = _told(tree)
    for item in items:
        there = person_of(item)
        if there is not None and there.is_same(person):
            return None
    changes = inserting(tree, TO_NOTIFY / len(items), person.record())
    return Fix(words("Tell them"), changes)


def told_of(tree: JsonObject, people: Sequence[Person]) -> tuple[Person, ...]:
    """Those of the list of who is told, named as there, who are among these people."""
    there = filter(None, map(person_of, _told(tree)))
    return tuple(each for each in there if any(each.is_same(other) for other in people))


def untelling(tree: JsonObject, people: Sequence[Person]) -> tuple[Change, ...]:
    """The changes that take people out of the list of who is told, from its end on."""
    found: list[Change] = []
    for index, item in enumerate(_told(tree)):
        there = person_of(item)
        if there is not None and any(there.is_same(each) for each in people):
            found.append(Remove(TO_NOTIFY / index, item))
    return tuple(reversed(found))


def _told(tree: JsonObject) -> list[Json]:
    told = value_at(tree, TO_NOTIFY)
    return told if isinstance(told, list) else []


def is_told(reading: Reading) -> Marks:
    """Whoever is mentioned in a note is told of it."""
    if reading.protocol in {"TEXT", "EMAIL"} or SIGN not in reading.prose:
        return
    if not is_note(reading.tree):
        return
    seen: list[tuple[Person, ...]] = []
    for _, _, people in Names(people_of(reading.tree)).mentions(reading.prose):
        if people in seen:
            continue
        seen.append(people)
        fixes = [telling(reading.tree, person) for person in people]
        if None in fixes:
            continue  # of several who have one name it is enough that one is told
        said = words(
            "{name} is mentioned in this note, but not told of it.", name=shown(people[0].name)
        )
        if len(people) == 1:
            yield Mark(TO_NOTIFY, said, fixes[0])
        else:
            named = zip(people, filter(None, fixes), strict=True)
            others = tuple(
                Fix(words("Tell {name} ({id})", name=shown(each.name), id=each.uuid), fix.changes)
                for each, fix in named
            )
            yield Mark(TO_NOTIFY, said, others=others)


RULES: Final = (Rule("mention-not-told", "contract, section 1", is_told),)


def _is_inside_a_word(text: str, start: int) -> bool:
    """Whether the sign stands inside a word: in an address of an email, or in a link."""
    before = start - 1
    while before >= 0 and unicodedata.combining(text[before]):
        before -= 1  # an accent of its own belongs to its letter
    if before < 0:
        return False
    if text[before].isalnum() or (text[before] in "._-+%=&#" and text[:before][-1:].isalnum()):
        return True
    begin = max(text.rfind(blank, 0, start) for blank in " \n\t") + 1
    run = text[max(begin, start - _LONGEST_LINK) : start]
    return "://" in run or (run.endswith("/") and "." in run)


_LONGEST_LINK: Final = 2_000
