"""The way to find and replace, which a start does not load."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draft_editor.ui import later

if TYPE_CHECKING:
    from draft_editor.ui.desk import Desk
    from draft_editor.ui.find.find_and_replace import FindAndReplace


class FindDoor(QObject):
    """Has the bar made when one of its keys is first pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        actions = desk.window.actions_by_name
        actions["menu.find"].triggered.connect(partial(self._open))
        actions["menu.replace"].triggered.connect(partial(self._open, replaces=True))
        actions["menu.find_everywhere"].triggered.connect(partial(self._open, everywhere=True))
        actions["menu.find_next"].triggered.connect(partial(self._go, 1))
        actions["menu.find_previous"].triggered.connect(partial(self._go, -1))

    @cached_property
    def find(self) -> FindAndReplace:
        """The bar and what it does; made when it is first asked for."""
        return later.FindAndReplace(self._desk)

    def _open(
        self, _checked: bool = False, *, replaces: bool = False, everywhere: bool = False
    ) -> None:
        if self._desk.sheet.draft is not None:
            self.find.open(replaces=replaces, everywhere=everywhere)

    def _go(self, by: int, _checked: bool = False) -> None:
        if self._desk.sheet.draft is not None:
            self.find.go(by)
