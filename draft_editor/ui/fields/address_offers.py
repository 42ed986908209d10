"""Addresses that are known already, offered while one is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from draft_editor.model.json_text import Json
from draft_editor.rules.address_list import offered
from draft_editor.ui.fields.offered_list import MOST_OFFERED, Offer, OfferedList
from draft_editor.ui.say import tr

KnownAddresses: TypeAlias = Callable[[], Sequence[str]]
"""The addresses that other drafts send copies to, those that are used often first."""


class AddressOffers(QObject):
    """A list under a line; `chosen` carries the address."""

    chosen = Signal(str)

    def __init__(self, line: QLineEdit, known: KnownAddresses) -> None:
        super().__init__(line)
        self._line = line
        self._known = known
        self._offered: list[str] = []
        self._list: OfferedList | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is offered now."""
        return self._list is not None and not self._list.isHidden()

    def offer(self, typed: str, taken: Iterable[Json]) -> None:
        """Offer what may be meant, without those who get the message already; or nothing."""
        self._offered = offered(self._known(), typed, taken)[:MOST_OFFERED] if typed else []
        if not self._offered:
            self.close()
            return
        if self._list is None:
            self._list = OfferedList(
                self._line.window(), "recipients", tr("Addresses you may mean")
            )
            self._list.chosen.connect(self._on_list_chosen)
        place = self._line.mapTo(self._line.window(), QPoint())
        self._list.show_lines(
            [Offer(each) for each in self._offered], QRect(place, self._line.size())
        )

    def take_key(self, event: QKeyEvent) -> bool:
        """Move, choose or close by a key of the line; whether it was one."""
        return self._list is not None and self._list.take_key(event)

    def close(self) -> None:
        """Offer nothing."""
        if self._list is not None:
            self._list.hide()

    def _on_list_chosen(self, row: int) -> None:
        self.chosen.emit(self._offered[row])
