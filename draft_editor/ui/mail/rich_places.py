"""Places of rich text in its source and back, and a text from elsewhere put in at one."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from draft_editor.ui.fields.shown_text import line_end
from draft_editor.ui.mail.rich_edit import Paragraph, Seen, as_html, edited, seen_in, written
from draft_editor.ui.mail.rich_source import HEADINGS, LINE, LINE_END, Block, RichSource, name_of
from draft_editor.ui.mail.shown_mail import is_html

_HERE: Final = "\ufffc"
_PARTED: Final = HEADINGS | {"p"}
_APART: Final = re.compile(
    r"<(?:p|div|[uod]l|table|h[1-6]|hr|blockquote|pre|form)[\s/>]", re.IGNORECASE
)
_LIST: Final = re.compile(
    r"<[uo]l(?:\s[^>]*)?>\s*(<li.*</li>)\s*</[uo]l>", re.IGNORECASE | re.DOTALL
)
_LIST_TAG: Final = re.compile(r"<(/?)[uo]l(?=[\s>])", re.IGNORECASE)
_CLOSING: Final = re.compile(r"(?:\s|</(?:p|div|li|[uo]l|h[1-6])>)*\Z")
_OPENING: Final = re.compile(r"(?:\s|<[^/>][^>]*>)*")
_MOST_CLOSING: Final = 200


class Place(NamedTuple):
    """Before which letter of which paragraph; a paragraph has one place more than letters."""

    block: int
    letter: int


class Inserted(NamedTuple):
    """The source with a text put in; `end` is the place behind what is read of that text."""

    source: str
    end: int


def end_of(rich: RichSource) -> Place:
    """The place behind all that is read."""
    return Place(len(rich.blocks) - 1, len(rich.blocks[-1].letters))


def begin_of(rich: RichSource, block: int) -> int:
    """Where the inner source of a paragraph begins."""
    before = sum(len(each.source) for each in rich.blocks[:block])
    return before + len(rich.blocks[block].before) + len(rich.blocks[block].open)


def stretch(rich: RichSource, first: Place, last: Place) -> tuple[int, int]:
    """Where in the source that lies which is read between two places; twice the same at one."""
    end = begin_of(rich, last.block) + _behind(rich.blocks[last.block], last.letter)
    letters = rich.blocks[first.block].letters
    if first == last or first.letter >= len(letters):
        return (end, end) if first == last else (_end_of(rich, first), end)
    return begin_of(rich, first.block) + letters[first.letter].start, end


def _end_of(rich: RichSource, place: Place) -> int:
    return begin_of(rich, place.block) + _behind(rich.blocks[place.block], place.letter)


def _behind(block: Block, letter: int) -> int:
    """Where in the inner source a cursor stands: behind a letter, so that it looks like that."""
    if letter and is_whole(block):
        return len(block.inner)
    if letter:
        return block.letters[min(letter, len(block.letters)) - 1].end
    return block.letters[0].start if block.letters else 0


def is_whole(block: Block) -> bool:
    """Whether the letters that are shown are those of something else: a table, a picture."""
    return block.is_locked and (not block.letters or block.letters[-1].end == 0)


def place_at(rich: RichSource, at: int) -> Place:
    """The place that is nearest to one of the source."""
    begin = 0
    for number, block in enumerate(rich.blocks):
        end = begin + len(block.source)
        following = rich.blocks[number + 1 : number + 2]
        begins = at == end and any(not each.before + each.open for each in following)
        if (at <= end and not begins) or not following:
            inner = at - begin - len(block.before) - len(block.open)
            if is_whole(block):
                return Place(number, len(block.letters) if inner > 0 else 0)
            return Place(number, bisect_right(block.letters, inner, key=lambda each: each.end))
        begin = end
    return Place(0, 0)


def is_read(rich: RichSource, start: int, end: int, *, with_tags: bool = False) -> bool:
    """Whether a stretch of the source is letters of one paragraph, and nothing else; tags may
    stand between them."""
    first, last = place_at(rich, start), place_at(rich, end)
    block = rich.blocks[first.block]
    letters = block.letters[first.letter : last.letter]
    if first.block != last.block or is_whole(block) or not letters:
        return False
    begin = begin_of(rich, first.block)
    is_exact = (begin + letters[0].start, begin + letters[-1].end) == (start, end)
    return is_exact and (with_tags or all(a.end == b.start for a, b in pairwise(letters)))


def put_in(
    rich: RichSource, first: Place, last: Place, text: str, *, is_alike: bool = True
) -> Inserted | None:
    """The source with a text, written as source, in place of what is read between two places.

    Paragraphs go between paragraphs, words where they look like those before them, or for
    themselves where they shall not be alike. None where something would be lost that only the
    source can hold.
    """
    text = text.replace("\n", line_end(rich.source))
    base = as_html(rich) if rich.is_plain and is_html(text) else rich
    if base is None:
        return None
    if first == last and base.blocks[first.block].is_locked:
        at = stretch(base, first, last)[0]
        return Inserted(base.source[:at] + text + base.source[at:], at + len(text))
    head = seen_in(base.blocks[first.block])[: first.letter]
    tail = seen_in(base.blocks[last.block])[last.letter :]
    opens = _opens_at(base.blocks[first.block], first, last) if is_alike else ()
    here = (Seen(_HERE, opens),)
    is_apart = not base.is_plain and _APART.search(text) is not None
    items = items_of(text) if base.blocks[first.block].listed else None
    text = items or text
    parts = is_apart and (items is not None or base.blocks[first.block].tag in _PARTED)
    if parts:
        now = [each for each in (_said(head), here, _said(tail)) if each]
        held = Place(first.block + now.index(here), 0)
    else:
        now, held = [(*head, *here, *tail)], first
    made = edited(base, first.block, last.block + 1, now)
    if made is None:
        return None
    block, begin = made.blocks[held.block], begin_of(made, held.block)
    if parts:
        start, end = begin - len(block.open), begin + len(block.inner) + len(block.close)
    else:
        letter = block.letters[held.letter]
        start, end = begin + letter.start, begin + letter.end
    source = made.source[:start] + text + made.source[end:]
    return Inserted(source, _end_of_text(source, start, text) if is_apart else start + len(text))


def items_of(text: str) -> str | None:
    """The items of a text that is one list and nothing else: in a list they are some of its own."""
    inner = _LIST.fullmatch(text)
    if inner is None:
        return None
    depth = 0
    for tag in _LIST_TAG.finditer(inner[1]):
        depth += -1 if tag[1] else 1
        if depth < 0:
            return None
    return inner[1]


def _end_of_text(source: str, start: int, text: str) -> int:
    """Where typing goes on behind paragraphs: in the last one; behind a table, in the next."""
    end = start + len(text)
    if text.endswith("</table>"):
        opening = _OPENING.match(source, end)
        return end if opening is None else opening.end()
    closing = _CLOSING.search(text[-_MOST_CLOSING:])
    return end if closing is None else end - len(closing[0])


def put_words(
    rich: RichSource, first: Place, last: Place, text: str
) -> tuple[RichSource, Place] | None:
    """The paragraphs with words in place of what is read between two places, and where they end.

    Each line is a paragraph. None where something would be lost.
    """
    opens = _opens_at(rich.blocks[first.block], first, last)
    head = seen_in(rich.blocks[first.block])[: first.letter]
    now = [tuple(Seen(each, opens) for each in line) for line in LINE_END.split(text)]
    place = Place(first.block + len(now) - 1, len(now[-1]) + len(head) * (len(now) == 1))
    now[0] = (*head, *now[0])
    now[-1] = (*now[-1], *seen_in(rich.blocks[last.block])[last.letter :])
    made = edited(rich, first.block, last.block + 1, now)
    return None if made is None else (made, place)


def cleared(rich: RichSource, first: Place, last: Place) -> RichSource | None:
    """The body with plain letters between two places, but for links; None where it cannot be."""
    now: list[Paragraph] = []
    for number in range(first.block, last.block + 1):
        seen = seen_in(rich.blocks[number])
        begin = first.letter if number == first.block else 0
        end = last.letter if number == last.block else len(seen)
        plain = [
            Seen(each, tuple(tag for tag in opens if name_of(tag) == "a"))
            for each, opens in seen[begin:end]
        ]
        now.append((*seen[:begin], *plain, *seen[end:]))
    return edited(rich, first.block, last.block + 1, now)


def has_whole(rich: RichSource, first: Place, last: Place) -> bool:
    """Whether there is something between two places that is only seen as a whole."""
    return any(is_whole(block) for block in rich.blocks[first.block : last.block + 1])


def html_between(rich: RichSource, first: Place, last: Place) -> str:
    """What is read between two places, as HTML for other programs."""
    pieces: list[str] = []
    for number in range(first.block, last.block + 1):
        block = rich.blocks[number]
        if is_whole(block):
            pieces.append(block.open + block.inner + block.close)
            continue
        begin = first.letter if number == first.block else 0
        end = last.letter if number == last.block else len(block.letters)
        inner = written(seen_in(block)[begin:end])
        if first.block == last.block:
            return inner
        tag = block.tag if block.tag in _PARTED else "p"
        pieces.append(f"<li>{inner}</li>" if block.listed else f"<{tag}>{inner}</{tag}>")
    lists = groupby(pieces, key=lambda each: each.startswith("<li>"))
    return "\n".join(
        f"<ul>{''.join(lines)}</ul>" if is_list else "\n".join(lines) for is_list, lines in lists
    )


def _said(paragraph: Paragraph) -> Paragraph:
    """A paragraph that only keeps a place free is no paragraph any more."""
    return paragraph if any(each.character not in {" ", LINE} for each in paragraph) else ()


def _opens_at(block: Block, first: Place, last: Place) -> tuple[str, ...]:
    """The tags around what is put in: those of what it replaces, or of the letter before it.

    A link that ends there does not go on.
    """
    following = block.letters[first.letter].opens if first.letter < len(block.letters) else ()
    if first != last or not first.letter:
        return following
    previous = block.letters[first.letter - 1].opens
    return tuple(each for each in previous if name_of(each) != "a" or each in following)
