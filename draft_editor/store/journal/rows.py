"""Rows that know whether they are still what was written, and texts made small for them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

from draft_editor.store.journal.trouble import Damaged

Cell: TypeAlias = int | str | bytes | None
"""What stands in a column. Texts of a person are bytes, see `packed`; `str` is plain ASCII."""

Row: TypeAlias = tuple[Any, ...]
"""A whole row as SQLite gives it: id, columns, checksum. Its table says what stands where."""

_SHORTEST_TO_PRESS: Final = 256
"""Bytes; zlib gains nothing on less."""

_PLAIN: Final = b"\x00"
_PRESSED: Final = b"\x01"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the journal: a whole number `id` first, then `columns`, then the checksum."""

    name: str
    columns: tuple[str, ...]
    create: str = field(repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """What the values of a whole row are called."""
        return ("id", *self.columns, "crc")

    @property
    def width(self) -> int:
        """How many values a whole row has."""
        return len(self.names)

    def place(self, column: str) -> int:
        """Where a column stands in a whole row."""
        return self.columns.index(column) + 1

    @property
    def keep(self) -> str:
        """The SQL that writes a whole row, in place of an older one of the same id."""
        names = self.names
        # Not REPLACE: that deletes the older row first, and with it all that hangs on it.
        text = "INSERT INTO @t (@names) VALUES (@marks) ON CONFLICT (id) DO UPDATE SET @news"
        return (
            text.replace("@t", self.name)
            .replace("@names", ", ".join(names))
            .replace("@marks", ", ".join("?" * len(names)))
            .replace("@news", ", ".join(f"{name} = excluded.{name}" for name in names[1:]))
        )

    @property
    def all_rows(self) -> str:
        """The SQL that reads whole rows; a condition may follow."""
        names = ", ".join(self.names)
        return "SELECT @names FROM @t ".replace("@names", names).replace("@t", self.name)

    def sealed(self, *cells: Cell) -> Row:
        """A whole row: `cells` are the id and the columns."""
        return (*cells, self._checksum(cells))

    def is_sound(self, row: Sequence[Cell]) -> bool:
        """Whether a whole row is what was once sealed."""
        return len(row) == self.width and row[-1] == self._checksum(row[:-1])

    def check(self, row: Sequence[Cell]) -> None:
        """Raises `Damaged` for a row that is not what was sealed."""
        if not self.is_sound(row):
            raise Damaged

    def _checksum(self, cells: Iterable[Cell]) -> int:
        # The table's name is in it, so that a row found without its table finds it again.
        total = zlib.crc32(self.name.encode())
        for cell in cells:
            if isinstance(cell, bytes):
                total = zlib.crc32(cell, zlib.crc32(b"%d:" % len(cell), total))
            else:
                total = zlib.crc32(repr(cell).encode("ascii", "replace"), total)
        return total


def packed(text: str) -> bytes:
    """A text for a column; halves of a character pair, which JSON may hold, survive."""
    return packed_bytes(text.encode("utf-8", "surrogatepass"))


def unpacked(cell: bytes) -> str:
    """The text of `packed`."""
    return unpacked_bytes(cell).decode("utf-8", "surrogatepass")


def packed_bytes(content: bytes) -> bytes:
    """Bytes for a column, smaller where that pays."""
    if len(content) >= _SHORTEST_TO_PRESS:
        pressed = zlib.compress(content)
        if len(pressed) < len(content):
            return _PRESSED + pressed
    return _PLAIN + content


def unpacked_bytes(cell: bytes) -> bytes:
    """The bytes of `packed_bytes`."""
    return zlib.decompress(cell[1:]) if cell[:1] == _PRESSED else cell[1:]


def microseconds(at: datetime) -> int:
    """A moment for a column, as microseconds since 1970; `at` knows its time zone."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def moment(cell: int) -> datetime:
    """The moment of `microseconds`, in UTC."""
    return _EPOCH + timedelta(microseconds=cell)
