"""The tabs that nobody has opened yet are made while nothing is to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from draft_editor.ui.editor import Editor

_BETWEEN_PAGES_MS: Final = 60
"""A pause after laying a draft, and between two tabs that are made: time to paint and to type."""


class PageMaking(QObject):
    """Makes one tab at a time, from `begin` on, until all of them are there. Thread: GUI."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._rest = QTimer(self, interval=_BETWEEN_PAGES_MS)
        self._rest.timeout.connect(self._on_rest_timeout)

    def begin(self) -> None:
        """A draft was laid."""
        self._rest.start()

    def _on_rest_timeout(self) -> None:
        following = next(self._editor.pages_to_make(), None)
        if following is None:
            self._rest.stop()
        else:
            self._editor.make_page(following)
