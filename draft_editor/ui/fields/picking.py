"""Which chips of a row the next key concerns, as one walks and reaches along them."""

from __future__ import annotations


class Picking:
    """Indexes that are picked: one walked to, several reached with Shift, others added alone.

    Beyond the last one there is the place to type: whoever walks there has picked nothing.
    """

    def __init__(self) -> None:
        self._picked: frozenset[int] = frozenset()
        self._from = 0
        self._at = 0

    @property
    def indexes(self) -> frozenset[int]:
        """Those that are picked."""
        return self._picked

    @property
    def at(self) -> int:
        """The one that was walked or reached to last."""
        return self._at

    def clear(self) -> None:
        """Pick nothing."""
        self._picked = frozenset()

    def only(self, index: int) -> None:
        """Pick this one."""
        self._from = self._at = index
        self._picked = frozenset({index})

    def toggle(self, index: int) -> None:
        """Add one to the others, or take it out of them."""
        self._from = self._at = index
        self._picked ^= {index}

    def everything(self, count: int) -> None:
        """Pick all of so many."""
        self._from, self._at = 0, max(0, count - 1)
        self._picked = frozenset(range(count))

    def reach(self, index: int) -> None:
        """Pick all from where one stood to this one."""
        if not self._picked:
            self._from = index
        self._at = index
        first, last = sorted((self._from, index))
        self._picked = frozenset(range(first, last + 1))

    def go(self, by: int, count: int, *, extends: bool) -> None:
        """Walk along so many chips, from the place to type if nothing is picked."""
        index = (self._at if self._picked else count) + by
        if extends:
            self.reach(max(0, min(index, count - 1)))
        elif index >= count:
            self.clear()
        else:
            self.only(max(0, index))
