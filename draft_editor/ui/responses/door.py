"""The way to the canned responses, which a start does not load."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from draft_editor.ui import later
from draft_editor.ui.say import tr

if TYPE_CHECKING:
    from draft_editor.ui.desk import Desk
    from draft_editor.ui.responses.ports import ResponsesStore
    from draft_editor.ui.responses.responses import Responses
    from draft_editor.ui.spelling.ports import Speller


class ResponsesDoor(QObject):
    """Has everything about responses made when somebody asks for one, by key, menu or link."""

    def __init__(
        self, desk: Desk, store: Callable[[], ResponsesStore], speller: Callable[[], Speller]
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._speller = speller
        actions = desk.window.actions_by_name
        actions["menu.responses"].triggered.connect(self._on_asked)
        actions["menu.responses_book"].triggered.connect(self._on_book_asked)
        self._put_link()

    @cached_property
    def responses(self) -> Responses:
        """Everything about them; made when it is first asked for."""
        return later.Responses(self._desk, self._store(), self._speller())

    def _put_link(self) -> None:
        body = self._desk.editor.body()
        link = QPushButton(tr("Canned responses"))
        link.setProperty("look", "link")
        link.setObjectName(f"{body.path}:responses")
        link.setToolTip(self._desk.window.actions_by_name["menu.responses"].shortcut().toString())
        link.clicked.connect(self._on_asked)
        body.put_in_foot(link)

    def _on_asked(self) -> None:
        self.responses.pick()

    def _on_book_asked(self) -> None:
        self.responses.open_book()
