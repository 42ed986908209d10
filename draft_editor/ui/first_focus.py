"""Where the keyboard is when the program has begun."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from draft_editor.ui.editor import Editor
from draft_editor.ui.window import Window


class FirstFocus(QObject):
    """In the list at first, in the text once the first draft lies in the form.

    Whoever clicked somewhere or went on by then, or answers a question, is left there.
    """

    def __init__(self, window: Window, editor: Editor) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._is_waiting = True
        window.list_made.connect(self._on_list_made)

    def _on_list_made(self) -> None:
        if self._is_waiting:
            view = self._window.list.view
            view.viewport().installEventFilter(self)
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click into the list is a choice, though the keyboard was there before."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._end()
        return super().eventFilter(watched, event)

    def on_laid(self) -> None:
        """The first draft lies in the form now; with every later one nothing happens."""
        if not self._is_waiting:
            return
        self._end()
        untouched = (None, *([self._window.list.view] if self._window.has_list() else []))
        if QApplication.focusWidget() in untouched and self._window.focusWidget() in untouched:
            # Not `focus_first`: it would make the whole page before the draft can be painted.
            self._editor.body().focus()

    def _end(self) -> None:
        self._is_waiting = False
        if self._window.has_list():
            self._window.list.view.viewport().removeEventFilter(self)
