"""An edit of rich text, written back into the source: only the stretch that was edited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

from draft_editor.ui.mail.rich_source import (
    BLANKS,
    LINE,
    LINE_END,
    Block,
    Letter,
    RichSource,
    look_of,
    name_of,
    read_rich,
)

_LINE_BEGIN: Final = re.compile(rf"(?:{LINE_END.pattern})[ \t]*")
_NO_BREAK: Final = "&nbsp;"
"""What a space is written as where mail programs would show none: behind another one."""


class Seen(NamedTuple):
    """A character as the rich view has it: within these tags."""

    character: str
    opens: tuple[str, ...]


Paragraph: TypeAlias = tuple[Seen, ...]


def seen_in(block: Block) -> Paragraph:
    """A paragraph as the rich view shows it."""
    return tuple(Seen(_shown(letter.character), letter.opens) for letter in block.letters)


def _shown(character: str) -> str:
    return " " if character == "\u00a0" else character


def edited(rich: RichSource, first: int, end: int, now: Sequence[Paragraph]) -> RichSource | None:
    """The body after the paragraphs `first:end` became those of `now`.

    None where the edit touches what is locked, or crosses something between two paragraphs
    that would be lost: such an edit is for the source.
    """
    before = [seen_in(block) for block in rich.blocks[first:end]]
    now = [tuple(Seen(_shown(each), opens) for each, opens in paragraph) for paragraph in now]
    # from the end first: a new paragraph is like the one it was begun from, not the next one
    while len(now) > 1 and len(before) > 1 and before[-1] == now[-1]:
        before, now, end = before[:-1], now[:-1], end - 1
    while len(now) > 1 and len(before) > 1 and before[0] == now[0]:
        before, now, first = before[1:], now[1:], first + 1
    old = rich.blocks[first:end]
    if before == now:
        return rich
    if not now or not old or any(block.is_locked for block in old):
        return None
    if len(old) == len(now):
        made = [_rewritten(block, seen, rich) for block, seen in zip(old, now, strict=True)]
    elif not all(is_crossed(block, rich) for block in old[1:]):
        return None
    else:
        made = list(_restructured(old, now, rich))
    return rich._replace(blocks=(*rich.blocks[:first], *made, *rich.blocks[end:]))


def is_crossed(block: Block, rich: RichSource) -> bool:
    """Whether nothing is lost if what lies before this paragraph goes with it."""
    gap = block.before.strip(BLANKS)
    return rich.is_plain or not gap or (not block.open and name_of(gap) == "br")


def _restructured(
    old: Sequence[Block], now: Sequence[Paragraph], rich: RichSource
) -> Iterator[Block]:
    """Paragraphs that were parted or joined: each is like the one that its letters come from."""
    head, foot = old[0], old[-1]
    for number, seen in enumerate(now):
        before = between(head, rich) if number else head.before
        ends = number == len(now) - 1
        if not number and seen == seen_in(head):
            yield head
        elif ends and seen == seen_in(foot):
            yield foot._replace(before=before)
        elif not number and ends:
            known = (*formed(head), *formed(foot))
            yield filled(head, seen, known, rich)
        else:
            like = foot if ends else head
            known = formed(like) if ends or not number else ()
            yield filled(like._replace(before=before), seen, known, rich)


def between(shell: Block, rich: RichSource) -> str:
    """What a new paragraph is parted by from one that is like it."""
    if rich.is_plain:
        return next((block.before for block in rich.blocks[1:]), "\n")
    if not shell.open and not shell.is_locked:
        return "<br>"
    found = (_LINE_BEGIN.search(block.before) for block in (shell, *rich.blocks[1:2]))
    return next((each[0] for each in found if each is not None), "")


def _rewritten(block: Block, seen: Paragraph, rich: RichSource) -> Block:
    """The paragraph with other letters; where no tag lies in the stretch, nothing else changes."""
    old = seen_in(block)
    head, tail = _common(old, seen)
    tail -= tail > 0 and _stands_alone(block, len(old) - tail, seen[: len(seen) - tail])
    letters, gone = block.letters, block.letters[head : len(old) - tail]
    new = seen[head : len(seen) - tail]
    if not gone and not new:
        return block
    if not seen:
        return filled(block, seen, (), rich)
    place = _place(block, head, len(old) - tail, {each.opens for each in new})
    if place is None:
        return filled(block, seen, formed(block), rich)
    start, end = place
    previous = letters[head - 1].character if head else ""
    pieces, placed, previous = [], [], letters[head - 1].character if head else ""
    at = start
    for character, opens in new:
        form = _form(character, previous, rich)
        placed.append(Letter(character, opens, at, at + len(form)))
        pieces.append(form)
        at, previous = at + len(form), character
    inner = block.inner[:start] + "".join(pieces) + block.inner[end:]
    rest = tuple(_moved(each, at - end) for each in letters[len(old) - tail :])
    return block._replace(inner=inner, letters=(*letters[:head], *placed, *rest))


def _stands_alone(block: Block, at: int, before: Paragraph) -> bool:
    """Whether a space that was typed behind another one follows a word by now."""
    character, _, start, end = block.letters[at]
    is_second = character == " " and block.inner[start:end] == _NO_BREAK
    return is_second and bool(before) and before[-1].character not in {" ", LINE}


def _place(
    block: Block, first: int, end: int, opens: set[tuple[str, ...]]
) -> tuple[int, int] | None:
    """Where in the source letters go in the place of others, if no tag lies there."""
    letters = block.letters
    if end > first:
        gone = letters[first:end]
        has_tags = any(a.end != b.start for a, b in pairwise(gone))
        fits = opens <= {gone[0].opens} and all(each.opens == gone[0].opens for each in gone)
        return None if has_tags or not fits else (gone[0].start, gone[-1].end)
    if first and opens <= {letters[first - 1].opens}:
        return letters[first - 1].end, letters[first - 1].end
    if first < len(letters) and opens <= {letters[first].opens}:
        return letters[first].start, letters[first].start
    return None


def formed(block: Block) -> tuple[tuple[str, str], ...]:
    """The letters of a paragraph, each with the form that it has in the source."""
    return tuple(
        (_shown(each.character), block.inner[each.start : each.end]) for each in block.letters
    )


def filled(
    block: Block, seen: Paragraph, known: Sequence[tuple[str, str]], rich: RichSource
) -> Block:
    """The paragraph written anew; letters that are known keep the form they had."""
    head, tail = _common([each for each, _ in known], [each.character for each in seen])
    forms = [form for _, form in known]
    kept = [*forms[:head], *[""] * (len(seen) - head - tail), *forms[len(known) - tail :]]
    pieces: list[str] = []
    letters: list[Letter] = []
    place, previous = 0, ""
    around: tuple[str, ...] = ()
    for (character, opens), form in zip(seen, kept, strict=True):
        tags = tags_between(around, opens)
        written = form or _form(character, previous, rich)
        place += len(tags)
        letters.append(Letter(character, opens, place, place + len(written)))
        pieces += (tags, written)
        place, previous, around = place + len(written), character, opens
    pieces.append(tags_between(around, ()))
    if not letters and block.tag not in {"", "li"}:
        pieces.append("<br>")  # or mail programs show no line
    return block._replace(inner="".join(pieces), letters=tuple(letters))


def written(seen: Paragraph) -> str:
    """Letters as HTML, with the tags around them."""
    block = Block("", "", "", "", ())
    return filled(block, seen, (), RichSource((block,), "", is_plain=False)).inner


def _form(character: str, previous: str, rich: RichSource) -> str:
    if rich.is_plain:
        return "\n" if character == LINE else character
    if character == LINE:
        return "<br>"
    if character == " " and previous in {" ", LINE}:
        return _NO_BREAK
    return escape(character, quote=False)


def tags_between(before: tuple[str, ...], after: tuple[str, ...]) -> str:
    """What closes the tags that no longer are around a letter, and opens those that are now."""
    same = next(
        (at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b),
        min(len(before), len(after)),
    )
    closed = "".join(f"</{name_of(each)}>" for each in reversed(before[same:]))
    return closed + "".join(after[same:])


def _common(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    most = min(len(old), len(new))
    head = next((at for at in range(most) if old[at] != new[at]), most)
    tail = next((at for at in range(most - head) if old[-1 - at] != new[-1 - at]), most - head)
    return head, tail


def _moved(letter: Letter, by: int) -> Letter:
    return letter._replace(start=letter.start + by, end=letter.end + by)


def restyled(
    opens: tuple[str, ...], *, bold: bool, italic: bool, underline: bool, href: str
) -> tuple[str, ...]:
    """The tags of a letter that looks so now: those that fit stay as they are written."""
    look = look_of(opens)
    for names, is_so, was_so in (
        ({"b", "strong"}, bold, look.bold),
        ({"i", "em"}, italic, look.italic),
        ({"u", "ins"}, underline, look.underline),
    ):
        if is_so and not was_so:
            opens = (*opens, f"<{min(names, key=len)}>")
        elif was_so and not is_so:
            opens = tuple(each for each in opens if name_of(each) not in names)
    if href != look.href:
        opens = tuple(each for each in opens if name_of(each) != "a")
        opens = (f'<a href="{escape(href)}">', *opens) if href else opens
    return opens


def as_html(rich: RichSource) -> RichSource | None:
    """A plain body as HTML: each of its lines a paragraph; because somebody formats it."""
    lines = (escape(block.inner, quote=False) or "<br>" for block in rich.blocks)
    return read_rich("\n".join(f"<p>{line}</p>" for line in lines))
