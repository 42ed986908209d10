"""The keys and tools of lists in rich text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from draft_editor.ui.mail.rich_lists import listed, shifted, unlisted
from draft_editor.ui.mail.rich_source import RichSource
from draft_editor.ui.mail.rich_view import RichView

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ALT_SHIFT: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_SHIFTS: Final = {
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_BracketRight): 1,
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_BracketLeft): -1,
    (_ALT_SHIFT, Qt.Key.Key_Right): 1,
    (_ALT_SHIFT, Qt.Key.Key_Left): -1,
}


class RichItems(QObject):
    """Makes lists and takes them back, and moves items in and out, as steps of their own.

    Enter in an empty item and Backspace at the beginning of one leave the list, one list at a
    time; Tab is for leaving the text. Thread: GUI.
    """

    def __init__(self, view: RichView) -> None:
        super().__init__(view)
        self._view = view
        view.writing.installEventFilter(self)
        view.tools.listed.connect(self._on_tools_listed)
        view.tools.shifted.connect(self.shift)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean something else in a list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        cursor = self._view.writing.textCursor()
        if cursor.currentList() is None or self._view.writing.isReadOnly():
            return False
        by = _SHIFTS.get((event.modifiers(), Qt.Key(event.key())))
        if by is not None:
            self.shift(by)
            return True
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        leaves = event.key() in _ENTER and not cursor.block().text()
        leaves = leaves or (event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart())
        if is_plain and leaves and not cursor.hasSelection():
            self._leave()
            return True
        return False

    def shift(self, by: int) -> None:
        """Move the items that are selected one step in (1) or out (-1)."""
        found = self._view.selected()
        if found is not None:
            self._show(shifted(found[0], found[1].block, found[2].block + 1, by))

    def _leave(self) -> None:
        found = self._view.selected()
        if found is not None:
            rich, place, _ = found
            if rich.blocks[place.block].depth > 1:
                self._show(shifted(rich, place.block, place.block + 1, -1))
            else:
                self._show(unlisted(rich, place.block, place.block + 1))

    def _on_tools_listed(self, kind: str) -> None:
        found = self._view.selected()
        if found is not None:
            rich, first, end = found[0], found[1].block, found[2].block + 1
            self._show(listed(rich, first, end, kind) if kind else unlisted(rich, first, end))

    def _show(self, made: RichSource | None) -> None:
        found = self._view.selected()
        if made is None:
            self._view.refuse()
        elif found is not None and made is not found[0]:
            self._view.replace(made)
        self._view.writing.setFocus(Qt.FocusReason.OtherFocusReason)
