"""The way to everything about safety, which a start does not load: it is seldom needed at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draft_editor.ui import later

if TYPE_CHECKING:
    from draft_editor.ui.desk import Desk
    from draft_editor.ui.moments import Clocks
    from draft_editor.ui.safety.ports import Caretaker, SafetyNews
    from draft_editor.ui.safety.safety import Safety


class SafetyDoor(QObject):
    """Has what is about safety made when it is first needed, and brings it what happens."""

    def __init__(self, desk: Desk, caretaker: Callable[[], Caretaker], clocks: Clocks) -> None:
        super().__init__(desk)
        self._desk = desk
        self._caretaker = caretaker
        self._clocks = clocks
        self._safety: Safety | None = None
        desk.window.actions_by_name["menu.safety"].triggered.connect(self._on_page_asked)
        desk.window.standing_asked.connect(self._on_standing_asked)

    def on_news(self, event: SafetyNews) -> None:
        """Take news from the outside."""
        self._made().on_news(event)

    def begin_anew(self) -> None:
        """Another service is worked with."""
        if self._safety is not None:
            self._safety.begin_anew()

    def _made(self) -> Safety:
        if self._safety is None:
            self._safety = later.Safety(self._desk, self._caretaker(), self._clocks)
        return self._safety

    def _on_page_asked(self) -> None:
        self._made().open()

    def _on_standing_asked(self, name: str) -> None:
        if name == "saving":
            self._made().save_copies()
