"""Addresses dragged by the mouse: from one list to the other, out of them, and into them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from draft_editor.ui.fields.recipients import RecipientsField
    from draft_editor.ui.fields.texts import Chip

CARRIED: Final = "application/x-draft-editor-recipients"
"""What is dragged between two lists: JSON of this program's mark, the list's path, the indexes."""
_MARK: Final = uuid4().hex
"""Tells the addresses of this program from those of another that runs beside it."""


class RecipientDrag(QObject):
    """Watches the mouse over the chips of a list. Thread: GUI.

    A chip that nobody writes in is dragged by its address; one that has the keyboard already
    belongs to the letters. A press with Ctrl or Shift picks.
    """

    def __init__(
        self, field: RecipientsField, picks: Callable[[int, Qt.KeyboardModifier], None]
    ) -> None:
        super().__init__(field)
        self._field = field
        self._picks = picks
        self._fresh: QObject | None = None
        self._pressed: tuple[Chip, QPointF] | None = None
        self._with: frozenset[int] = frozenset()

    def watch(self, line: QObject, event: QEvent) -> bool:
        """Follow the mouse over the line of a chip; whether the event is used up."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            # A press gives the keyboard before it is seen here.
            self._fresh = line if event.reason() == Qt.FocusReason.MouseFocusReason else None
        elif isinstance(event, QMouseEvent):
            return self._follow(line, event)
        return False

    def _follow(self, line: QObject, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            index = self._field.index_of_line(line)
            held = event.modifiers()
            if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
                self._picks(index, held)
                return True
            chip = self._field.chip(index)
            self._pressed = (chip, event.position()) if self._fresh is line else None
            self._fresh = None  # the next press is for the letters
            self._with = self._field.before
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            chip, begun = self._pressed
            far = (event.position() - begun).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._pressed = None
                self.drag(self._field.index_of_line(chip.line))
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return False

    def drag(self, index: int) -> None:
        """Let the mouse carry a chip, and those picked with it."""
        chip, drag = self._field.chip(index), QDrag(self)
        drag.setMimeData(self.carried(index))
        drag.setPixmap(chip.grab())
        drag.setHotSpot(QPoint(chip.width() // 2, chip.height() // 2))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def carried(self, index: int) -> QMimeData:
        """A chip, and those picked with it, as they are dragged: also as text for elsewhere."""
        picked = self._field.picking.indexes or self._with
        indexes = sorted(picked) if index in picked else [index]
        carried = QMimeData()
        told = json.dumps({"mark": _MARK, "from": str(self._field.path), "indexes": indexes})
        carried.setData(CARRIED, told.encode())
        carried.setText(", ".join(self._field.texts(indexes)))
        return carried

    def take_drop(self, event: QEvent) -> bool:
        """Take addresses that are dropped on the list; whether the event was about that."""
        if isinstance(event, QDragEnterEvent):
            event.setAccepted(event.mimeData().hasText() and not event.mimeData().hasUrls())
            return True
        if not isinstance(event, QDropEvent) or event.type() != QEvent.Type.Drop:
            return False
        carried = event.mimeData()
        told = _told(carried)
        if told is None:
            self._field.add_list(carried.text())
        elif told[0] == str(self._field.other):
            self._field.fetch(told[1])
        event.acceptProposedAction()
        return True


def _told(carried: QMimeData) -> tuple[str, list[int]] | None:
    """The list and the indexes that are carried, if they are of this program."""
    if not carried.hasFormat(CARRIED):
        return None
    try:
        told = json.loads(bytes(carried.data(CARRIED).data()))
        return (told["from"], told["indexes"]) if told["mark"] == _MARK else None
    except (ValueError, KeyError, TypeError):  # another program may say anything under this name
        return None
