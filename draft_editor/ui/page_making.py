"""The tabs that nobody has opened yet, and what a first edit needs, made while nothing is to do."""

from __future__ import annotations

from collections import deque
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from draft_editor.draft.places import SCHEDULED_ON
from draft_editor.ui import later
from draft_editor.ui.editor import Editor
from draft_editor.ui.moments import Clocks
from draft_editor.ui.ports import Outside
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.window import Window

_BETWEEN_PAGES_MS: Final = 60
"""A pause after laying a draft, and between two tabs that are made: time to paint and to type."""
_LOADED_AHEAD: Final = ("draft_editor.ui.change_words", "draft_editor.ui.files.offers")
"""Loaded one by one behind the tabs, so that neither the first key nor the first file waits."""

_COMPANIONS_ROOMS: Final = (
    "draft_editor.ui.mail.rich_source",
    "draft_editor.ui.mail.office_html",
    "draft_editor.ui.mail.rich_view",
    "draft_editor.ui.mail.rich_items",
    "draft_editor.ui.mail.rich_paste",
    "draft_editor.ui.mail.views",
    "draft_editor.ui.writing.mentioning",
    "draft_editor.ui.writing.mention_watch",
    "draft_editor.ui.spelling.door",
    "draft_editor.ui.writing.variables",
    "draft_editor.ui.writing.composing",
)
"""Loaded one by one before the text is joined by its companions: together they take 60 ms."""
_BETWEEN_ROOMS_MS: Final = 10
"""A pause between two of those: time for a key."""


class PageMaking(QObject):
    """Makes one part after the other while the event loop is idle, from `begin` on. Thread: GUI.

    First the week below the schedule, then what helps to write the message, then the other tabs.
    `finished` when nothing of a new window is left to be made.
    """

    finished = Signal()

    def __init__(
        self, editor: Editor, shelf: Shelf, clocks: Clocks, window: Window, outside: Outside
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._window = window
        self._outside = outside
        self._shelf = shelf
        self._clocks = clocks
        self._has_week = False
        self._is_accompanied = False
        self._to_load = deque(_LOADED_AHEAD)
        self._ahead = deque(_COMPANIONS_ROOMS)
        self._rest = QTimer(self, interval=_BETWEEN_PAGES_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        self._painting = QTimer(self, singleShot=True, interval=0)  # over when all is painted
        self._painting.timeout.connect(self._rest.start)

    def begin(self) -> None:
        """A draft was laid."""
        self._painting.start()

    def put_week(self) -> bool:
        """Put the week below the schedule, once that is there; whether it was put now."""
        if self._has_week:
            return False
        for row in self._editor.rows():
            if row.path == SCHEDULED_ON and isinstance(row.field, later.ScheduleField):
                around = later.Neighbourhood(self._shelf, self._clocks)
                week = row.field.put_week(around.of)
                if week is not None:
                    self._editor.looked.connect(week.refresh)
                self._has_week = True
        return self._has_week

    def accompany(self) -> bool:
        """Join to the body what helps to write it, once that stands; whether it was joined now."""
        if self._is_accompanied or not self._has_week:
            return False
        later.accompany(self._editor, self._window, self._outside)
        self._is_accompanied = True
        return True

    def _make_place(self) -> bool:
        """Make room in what the customer gets; false for enough."""
        panels = self._editor.findChildren(later.CustomerGetsPanel)
        return any(panel.make_place() for panel in panels)

    def _on_rest_timeout(self) -> None:
        if self.put_week():
            return
        if self._has_week and self._ahead:
            import_module(self._ahead.popleft())
            self._rest.setInterval(_BETWEEN_ROOMS_MS if self._ahead else _BETWEEN_PAGES_MS)
            return
        if self.accompany():
            return
        following = next(self._editor.pages.to_make(), None)
        if following is not None:
            self._editor.pages.make(following)
        elif self._to_load:
            import_module(self._to_load.popleft())
        elif not self._make_place():
            self._rest.stop()
            self.finished.emit()
