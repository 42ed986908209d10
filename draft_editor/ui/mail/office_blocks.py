"""Paragraphs, lists in lists, and tables that another program copied, as HTML of few tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

LISTS: Final = frozenset({"ul", "ol"})
_OPEN_TABLE: Final = '<table border="1" cellpadding="6" style="border-collapse: collapse">'


class Pasted(NamedTuple):
    """A paragraph, as HTML without its own tag; of a list, how deep it is in others.

    `kind` is its tag, or that of its list; a table is one of kind `table`, written already.
    `number` is that of an item in its list, where it is known.
    """

    kind: str
    text: str
    depth: int = 0
    number: int = 0


class Cell(NamedTuple):
    """A cell that begins before the paragraph with this number; `tag` as it is written."""

    begins: int
    tag: str


class PastedTable:
    """A table while it is read; paragraphs are counted from the beginning of the document."""

    def __init__(self, begins: int) -> None:
        self.begins = begins
        self.has_more = False
        """Whether there is more in it than rows of cells."""
        self._rows: list[list[Cell]] = []

    def add_row(self) -> None:
        """Begin a row."""
        self._rows.append([])

    def add_cell(self, cell: Cell) -> None:
        """Begin a cell; one without a row has one of its own."""
        if not self._rows:
            self.add_row()
        self._rows[-1].append(cell)

    def written(self, done: Sequence[Pasted]) -> str | None:
        """The table, if it is one of words and figures; None if it only puts things beside
        each other, as pages and signatures do."""
        cells = [cell for row in self._rows for cell in row]
        width = max(map(len, self._rows), default=0)
        if self.has_more or len(self._rows) < 2 or width < 2 or cells[0].begins > self.begins:
            return None
        ends = [*(after.begins for _, after in pairwise(cells)), len(done)]
        said = [done[cell.begins : end] for cell, end in zip(cells, ends, strict=True)]
        if any(len(each) > 1 or each[0].kind != "p" for each in said if each):
            return None
        told = iter("".join(each.text for each in inner) for inner in said)
        lines = [[next(told) for _ in row] for row in self._rows]
        if len({at for line in lines for at, text in enumerate(line) if text}) < 2:
            return None
        words = iter(text for line in lines for text in line)
        rows = (
            "".join(f"<{cell.tag}>{next(words)}</{cell.tag[:2]}>" for cell in row)
            for row in self._rows
        )
        return "\n".join((_OPEN_TABLE, *(f"<tr>{row}</tr>" for row in rows), "</table>"))


def written(done: Sequence[Pasted]) -> str:
    """All paragraphs, a line each; items that follow each other are a list."""
    lines: list[str] = []
    for is_list, paragraphs in groupby(done, key=lambda each: each.kind in LISTS):
        if is_list:
            lines.append("".join(_listed(tuple(paragraphs))))
        else:
            lines += (
                each.text if each.kind == "table" else f"<{each.kind}>{each.text}</{each.kind}>"
                for each in paragraphs
            )
    return "\n".join(lines)


def _listed(items: Sequence[Pasted]) -> Iterator[str]:
    """Items as lists in each other; an item is open until the next one that is not in it."""
    around: list[Pasted] = []
    for item in items:
        while len(around) > 1 and around[-1].depth > item.depth:
            yield f"</li>\n</{around.pop().kind}>"
        if around and around[-1].depth > item.depth:  # the first ones stood further in
            around[-1] = around[-1]._replace(depth=item.depth)
        if around and around[-1].depth == item.depth and around[-1].kind != item.kind:
            yield f"</li>\n</{around.pop().kind}>\n"
        elif around and around[-1].depth == item.depth:
            yield "</li>"
        elif around:
            yield "\n"
        if not around or around[-1].depth < item.depth:
            around.append(item)
            begins = f' start="{item.number}"' if item.kind == "ol" and item.number > 1 else ""
            yield f"<{item.kind}{begins}>"
        yield f"\n<li>{item.text}"
    for each in reversed(around):
        yield f"</li>\n</{each.kind}>"
