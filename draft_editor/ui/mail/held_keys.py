"""Keys that are pressed before the text is there which they are for."""

from __future__ import annotations

from collections import deque
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from draft_editor.ui.mail.rich_paste import RichPaste
from draft_editor.ui.mail.rich_view import RichView

_COMMAND: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class HeldKeys(QObject):
    """Holds what is typed while a long text is read, or a long paste cleaned, and types it then.

    Nothing overtakes it: a shortcut, a press of the mouse, or leaving the text has the text
    read at once, and what is held written. It watches keys before all others do, so it is
    made after them. Thread: GUI.
    """

    def __init__(self, view: RichView, paste: RichPaste) -> None:
        super().__init__(view)
        self._view = view
        self._paste = paste
        self._held: deque[QEvent] = deque()
        view.writing.installEventFilter(self)
        view.writing.reached.connect(self.settle)
        view.read.connect(self._on_there)
        paste.done.connect(self._on_there)

    @property
    def _is_waiting(self) -> bool:
        return self._view.is_reading or self._paste.is_cleaning

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that have to wait."""
        match event.type():
            case QEvent.Type.KeyPress | QEvent.Type.InputMethod if self._is_waiting:
                self._held.append(event.clone())
                return True
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                if event.modifiers() & _COMMAND or event.key() >= Qt.Key.Key_F1:
                    self.settle()
            case QEvent.Type.FocusOut:
                self.settle()
            case _:
                pass
        return False

    def settle(self) -> None:
        """Have all that is on its way there now, and what is held typed."""
        if self._held or self._paste.is_cleaning:
            self._paste.settle()

    def _on_there(self) -> None:
        while self._held and not self._is_waiting:
            QCoreApplication.sendEvent(self._view.writing, self._held.popleft())
