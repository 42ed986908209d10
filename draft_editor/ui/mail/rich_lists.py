"""Lists of rich text: made, taken back, turned, their items moved in and out.

Only the list that is touched is written anew in the source; where it holds more than items and
lists, nothing is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Final

from draft_editor.ui.mail.list_tree import (
    Item,
    Listing,
    NotHeld,
    all_items,
    find,
    indent,
    outdent,
    read_list,
)
from draft_editor.ui.mail.rich_edit import as_html, is_crossed
from draft_editor.ui.mail.rich_places import begin_of
from draft_editor.ui.mail.rich_source import RichSource, read_rich

_TAG: Final = re.compile(r"<(/?)(?:ul|ol)(?=[\s>])[^>]*>", re.IGNORECASE)


def listed(rich: RichSource, first: int, end: int, kind: str) -> RichSource | None:
    """The body with the paragraphs `first:end` as a list (`ul`, `ol`); items become of that kind.

    None where the source cannot hold it.
    """
    base = as_html(rich) if rich.is_plain else rich
    if base is None:
        return None
    old = base.blocks[first:end]
    if all(block.listed for block in old):
        return _changed(base, first, end, lambda root, chosen: _turned(root, chosen, kind))
    is_apart = any(block.listed or block.is_locked for block in old)
    if is_apart or not all(is_crossed(block, base) for block in old[1:]):
        return None
    start = begin_of(base, first) - len(old[0].open)
    last = old[-1]
    after = begin_of(base, end - 1) + len(last.inner) + len(last.close)
    items = "\n".join(f"<li>{block.inner}</li>" for block in old)
    made = f"<{kind}>\n{items}\n</{kind}>"
    return read_rich(base.source[:start] + made + base.source[after:])


def unlisted(rich: RichSource, first: int, end: int) -> RichSource | None:
    """The body with the items `first:end` as paragraphs; the others stay in their lists."""

    def take_out(root: Listing, chosen: Sequence[Item]) -> str:
        for item in chosen:
            while find(root, item).above is not None:
                outdent(root, item)
        return "".join(_without(root, set(chosen)))

    return _changed(rich, first, end, take_out)


def shifted(rich: RichSource, first: int, end: int, by: int) -> RichSource | None:
    """The body with the items `first:end` one step further in (1) or out (-1), if they can be."""

    def shift(root: Listing, chosen: Sequence[Item]) -> str:
        moved: set[Item] = set()
        for item in chosen:
            inner = [each for listing in item.lists for each in all_items(listing)]
            if item not in moved:
                (indent if by > 0 else outdent)(root, item)
            moved.update(inner)
        return root.source()

    return _changed(rich, first, end, shift)


def _turned(root: Listing, chosen: Sequence[Item], kind: str) -> str:
    for item in chosen:
        find(root, item).listing.turn(kind)
    return root.source()


def _without(root: Listing, chosen: set[Item]) -> list[str]:
    """A list without some of its items, which stand as paragraphs between what is left of it."""
    pieces: list[str] = []
    for is_out, items in groupby(root.items, key=lambda each: each in chosen):
        if not is_out:
            pieces += (root.like(list(items)).source(), "\n")
            continue
        for item in items:
            pieces += (f"<p>{item.inner.strip()}</p>", "\n")
            for inner in item.lists:
                pieces += _without(inner, chosen)
                pieces.append("\n")
    return pieces[:-1]


def _changed(
    rich: RichSource, first: int, end: int, change: Callable[[Listing, Sequence[Item]], str]
) -> RichSource | None:
    source, block = rich.source, rich.blocks[first]
    begins = [
        begin_of(rich, at) - len(rich.blocks[at].open)
        for at in range(first, end)
        if rich.blocks[at].listed
    ]
    if len(begins) < end - first:
        return None
    start = _root_of(source, begins[0], block.depth)
    if start is None:
        return None
    try:
        root, after = read_list(source, start)
        by_start = {item.start: item for item in all_items(root)}
        chosen = [by_start[each] for each in begins if each in by_start]
        if len(chosen) < len(begins):
            return None
        made = change(root, chosen)
    except NotHeld:
        return None
    now = source[:start] + made + source[after:]
    return rich if now == source else read_rich(now)


def _root_of(source: str, place: int, depth: int) -> int | None:
    """Where the list begins that all lists around a place are in."""
    level = 0
    for tag in reversed(list(_TAG.finditer(source, 0, place))):
        level += -1 if tag[1] else 1
        if level == depth:
            return tag.start()
    return None
