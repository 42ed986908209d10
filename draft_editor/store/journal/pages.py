"""Rows out of the pages of a damaged file, without the tables and trees that lead to them.

Each row says by its checksum which table it is of and that it is whole, so every page is looked
at by itself: a damaged page costs its own rows and not those that SQLite would find through it.
The layout is that of “Database File Format”, sections 1.5, 1.6 and 2.1, at sqlite.org.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from draft_editor.store.journal.rows import Cell, Row, Table
from draft_editor.store.journal.schema import DRAFTS, PAGE, TABLES
from draft_editor.store.journal.wal import Log

_LEAF: Final = 13
_INNER: Final = 5
_INDEX_PAGES: Final = frozenset({2, 10})
_LONGEST_LOCAL: Final = PAGE - 35
_SHORTEST_LOCAL: Final = (PAGE - 12) * 32 // 255 - 23
_SMALLEST_CELL: Final = 4
_LONGEST_HEADER: Final = 1 + 9 * max(table.width for table in TABLES)
_HEAD: Final = re.compile(rb"(?=[\x04-\x7f]\x00)", re.DOTALL)
"""Where a row of ours may begin, behind its length and its id: how long its header is, and its
first column, which SQLite leaves empty because it is the id."""
_LONGEST_NUMBERS: Final = 5 + 9
_WHOLE_NUMBERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FIRST: Final = DRAFTS.place("first")

Rows: TypeAlias = dict[int, Row]


@dataclass(frozen=True, slots=True)
class Found:
    """What a damaged file still says."""

    rows: Mapping[str, Rows] = field(default_factory=lambda: {table.name: {} for table in TABLES})
    """By table and id: whole rows, each with a right checksum."""
    named: Mapping[int, set[int]] = field(
        default_factory=lambda: {table.width: set() for table in TABLES}
    )
    """By the number of columns of a table: ids of rows that could not be read at first."""
    keys: set[int] = field(default_factory=set)
    """Ids that trees lead to, whichever table they are of."""

    def add(self, table: Table, row: Row) -> None:
        """Take a whole row; of two with one id the first stays, or the draft's later start."""
        rows = self.rows[table.name]
        older = rows.get(row[0])
        if older is None or (table is DRAFTS and row[_FIRST] > older[_FIRST]):
            rows[row[0]] = row


def read_pages(main: bytes, log: Log) -> Found:
    """Every row that can be read in a file and its log."""
    pages = _Pages(main, log)
    found = Found()
    in_doubt = [number for number in pages.numbers() if _read(pages.page(number), pages, found)]
    for page in log.doubtful:
        _read(page, pages, found)
    for number in in_doubt:
        if number not in pages.chained:  # the rest of a sound row is nothing else
            _carve(pages.page(number), pages, found)
    for page in log.doubtful:
        _carve(page, pages, found)
    return found


class _Pages:
    def __init__(self, main: bytes, log: Log) -> None:
        self._main = main
        self._log = log.pages
        self._count = -(-len(main) // PAGE) if log.size is None else log.size
        self.chained: set[int] = set()
        """Pages that hold the rest of a sound row."""

    def numbers(self) -> range:
        """All but the first page, which holds the schema, and the second, a map of the others."""
        return range(3, self._count + 1)

    def page(self, number: int) -> bytes:
        """The newest content; what is cut off is zeros."""
        if number in self._log:
            return self._log[number]
        return self._main[(number - 1) * PAGE : number * PAGE].ljust(PAGE, b"\x00")

    def chain(self, number: int, length: int) -> tuple[bytes, set[int]]:
        """The rest of a long row, `length` bytes, and the pages it is in; or `ValueError`."""
        parts: list[bytes] = []
        walked: set[int] = set()
        while length > 0:
            if not 1 < number <= self._count or number in walked:
                raise ValueError
            walked.add(number)
            page = self.page(number)
            number = int.from_bytes(page[:4], "big")
            parts.append(page[4 : 4 + length])
            length -= PAGE - 4
        return b"".join(parts), walked


@dataclass(frozen=True, slots=True)
class _Record:
    id: int
    width: int
    size: int  # bytes of the page
    found: tuple[Table, Row] | None


def _read(page: bytes, pages: _Pages, found: Found) -> bool:
    """Take the rows of a page as it offers them; True when it may hold more than it says."""
    kind, _, count, start, loose = struct.unpack_from(">BHHHB", page)
    if kind == _INNER:
        return _read_inner(page, count, pages, found)
    if kind != _LEAF:
        return kind not in _INDEX_PAGES and any(page)
    in_use, width = 0, 0
    unsound: list[tuple[int, int]] = []
    count = min(count, (PAGE - 8) // 2)
    for at in struct.unpack_from(f">{count}H", page, 8):
        try:
            record = _record(page, at, pages)
        except (ValueError, IndexError):
            unsound += [(id_, 0) for id_ in _id_at(page, at, after=1)]
            continue
        in_use += record.size
        if record.found is None:
            unsound.append((record.id, record.width))
        else:
            width = record.width
            found.add(*record.found)
    for id_, own_width in unsound:
        # All rows of a page are of one table: those that can be read say which.
        found.named.get(width or own_width, found.keys).add(id_)
    return bool(unsound) or in_use + loose + _free(page) != PAGE - start


def _free(page: bytes) -> int:
    """Bytes in the holes that a page keeps a list of."""
    at, total = int.from_bytes(page[1:3], "big"), 0
    while 0 < at <= PAGE - 4 and total < PAGE:
        at, size = struct.unpack_from(">HH", page, at)
        total += max(size, _SMALLEST_CELL)
    return total


def _read_inner(page: bytes, count: int, pages: _Pages, found: Found) -> bool:
    """Take the ids that a page of a tree leads to; True when it leads to nowhere."""
    is_sound = True
    for at in struct.unpack_from(f">{min(count, (PAGE - 12) // 2)}H", page, 12):
        found.keys.update(_id_at(page, at + 4))  # behind the number of a page
        is_sound &= int.from_bytes(page[at : at + 4], "big") in pages.numbers()
    return not is_sound


def _id_at(page: bytes, at: int, after: int = 0) -> Iterator[int]:
    """The number at a place, or the one `after` so many others there."""
    with suppress(IndexError):
        for _ in range(after):
            at = _varint(page, at)[1]
        yield _varint(page, at)[0]


def _carve(page: bytes, pages: _Pages, found: Found) -> None:
    """Look for rows at every place of a page whose own list of them is in doubt."""
    end = 0
    for head in _HEAD.finditer(page):
        for at in range(max(end, head.start() - _LONGEST_NUMBERS), head.start() - 1):
            with suppress(ValueError, IndexError):
                record = _record(page, at, pages)
                if record.found is not None:
                    found.add(*record.found)
                    end = at + record.size
                    break


def _record(page: bytes, at: int, pages: _Pages) -> _Record:
    """The row at a place of a page; `ValueError` or `IndexError` when there is none."""
    length, place = _varint(page, at)
    id_, place = _varint(page, place)
    header, kinds_at = _varint(page, place)
    # Hardly anything that is no row gets past this: see `_HEAD`.
    if header > _LONGEST_HEADER or page[kinds_at] != 0:
        raise ValueError
    kinds: list[int] = []
    while kinds_at < place + header:
        kind, kinds_at = _varint(page, kinds_at)
        kinds.append(kind)
    if kinds_at != place + header or header + sum(map(_width, kinds)) != length:
        raise ValueError
    local = _local(length)
    size = place - at + local + (0 if local == length else 4)
    if at + size > PAGE:
        raise ValueError
    return _Record(
        id_, len(kinds), max(size, _SMALLEST_CELL), _named(page, place, length, id_, kinds, pages)
    )


def _named(
    page: bytes, place: int, length: int, id_: int, kinds: list[int], pages: _Pages
) -> tuple[Table, Row] | None:
    local = _local(length)
    content = page[place : place + local]
    walked: set[int] = set()
    try:
        if local < length:
            next_page = int.from_bytes(page[place + local : place + local + 4], "big")
            rest, walked = pages.chain(next_page, length - local)
            content += rest
        row = (id_, *_cells(content[_varint(content, 0)[0] :], kinds[1:]))
    except ValueError:
        return None
    for table in TABLES:
        if table.is_sound(row):
            pages.chained |= walked
            return table, row
    return None


def _cells(content: bytes, kinds: list[int]) -> Iterator[Cell]:
    at = 0
    for kind in kinds:
        part = content[at : at + _width(kind)]
        at += len(part)
        if kind == 0:
            yield None
        elif kind in _WHOLE_NUMBERS:
            yield int.from_bytes(part, "big", signed=True)
        elif kind in {8, 9}:
            yield kind - 8
        else:
            yield part.decode("ascii") if kind % 2 else part


def _width(kind: int) -> int:
    """Bytes of a value; `ValueError` for a kind that no table of ours has."""
    if kind >= 12:
        return (kind - 12) // 2
    if kind in {0, 8, 9}:
        return 0
    if kind not in _WHOLE_NUMBERS:
        raise ValueError
    return _WHOLE_NUMBERS[kind]


def _local(length: int) -> int:
    """How much of a row stands in its own page; the rest is in pages of its own."""
    if length <= _LONGEST_LOCAL:
        return length
    local = _SHORTEST_LOCAL + (length - _SHORTEST_LOCAL) % (PAGE - 4)
    return local if local <= _LONGEST_LOCAL else _SHORTEST_LOCAL


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, at + 8):
        byte = content[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | content[at + 8], at + 9
