"""A line that asks who is to be added: people who are known are offered as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from draft_editor.model.people import Person, matching
from draft_editor.ui.fields.people_list import PeopleList
from draft_editor.ui.say import tr


class Newcomer(QLineEdit):
    """Hidden until it asks. Enter takes the one who is offered, or the name as it was typed.

    Signals: `named` carries the person; `closed`, it is hidden again and the keyboard is free.
    """

    named = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._offered: list[Person] = []
        self._list: PeopleList | None = None
        self.setPlaceholderText(tr("Name"))
        self.textChanged.connect(self._offer)
        self.hide()

    def ask(self, people: Sequence[Person]) -> None:
        """Ask for one of these people, or somebody new."""
        self._people = people
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer("")

    def event(self, event: QEvent) -> bool:
        """Tab and Escape belong to the list while it is open, Escape to the line after that."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif event.type() == QEvent.Type.KeyPress and self._take_key(event):
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who was not named is not added."""
        super().focusOutEvent(event)
        self._close()

    def _take_key(self, event: QKeyEvent) -> bool:
        if self._list is not None and self._list.take_key(event):
            return True
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                name = " ".join(self.text().split())
                self._end()
                if name:
                    self.named.emit(Person(name, ""))
            case Qt.Key.Key_Escape:
                self._end()
            case _:
                return False
        return True

    def _offer(self, typed: str) -> None:
        if self.isHidden():
            return
        if self._list is None:
            self._list = PeopleList(self.window())
            self._list.chosen.connect(self._on_list_chosen)
        self._offered = matching(self._people, typed)
        under = QRect(self.mapTo(self.window(), self.rect().topLeft()), self.size())
        self._list.offer([(person, "") for person in self._offered], under)

    def _on_list_chosen(self, row: int) -> None:
        person = self._offered[row]
        self._end()
        self.named.emit(person)

    def _end(self) -> None:
        self._close()
        self.closed.emit()

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()
        self.hide()
