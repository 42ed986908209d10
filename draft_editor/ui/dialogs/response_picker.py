"""Pick a canned response: type some letters, look at it beside, Enter puts it in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from draft_editor.model.canned import CannedResponse, Finder, in_order
from draft_editor.ui.dialogs.response_list import Group, ResponseList
from draft_editor.ui.dialogs.response_view import ResponseView
from draft_editor.ui.responses.words import about
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn_scale
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, rule

_WIDTH: Final = 760
_LIST_WIDTH: Final = 320
_LINES: Final = 12
_MOST: Final = 100
"""Responses of a group that are listed: whoever has more types a letter."""
_KEYS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_LINES + 1,
    Qt.Key.Key_PageDown: _LINES - 1,
}


class ResponsePicker(QDialog):
    """Those for the draft's channel and language come first, the others below them.

    Closes when it is left. `chosen` carries the response that was taken; `book_asked` when
    somebody wants to see to the responses themselves.
    """

    chosen = Signal(object)
    book_asked = Signal()

    def __init__(self, channel: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._wanted = (channel, language)
        self._responses: list[CannedResponse] = []
        self._finder = Finder(())
        self._nothing = tr("Reading your responses…")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._join()
        self._offer()

    def _build(self) -> None:
        spoken = tr("Search the canned responses")
        self.setObjectName("responses")
        self.setAccessibleName(tr("Canned responses"))
        self.setFixedWidth(round(_WIDTH * worn_scale()))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        ground = Ground("popup")
        around.addWidget(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.small)
        self.line = QLineEdit()
        self.line.setObjectName("responses.search")
        self.line.setAccessibleName(spoken)
        self.line.setPlaceholderText(tr("Search the canned responses…"))
        self.line.installEventFilter(self)
        self.list = ResponseList("responses.list", tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedWidth(round(_LIST_WIDTH * worn_scale()))
        self.list.setFixedHeight(self.list.line_height() * _LINES)
        across = QHBoxLayout()
        across.setSpacing(SPACE.medium)
        across.addWidget(self.list)
        across.addLayout(self._build_side(), 1)
        column.addWidget(self.line)
        column.addLayout(across)
        column.addWidget(rule())
        column.addLayout(self._build_foot())
        self.setFocusProxy(self.line)

    def _build_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(SPACE.tiny)
        self._title = ShortLabel("", "name")
        self._about = ShortLabel("", "help")
        self.view = ResponseView("responses.text", tr("The text of the response"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.addWidget(self._title)
        side.addWidget(self._about)
        side.addSpacing(SPACE.tiny)
        side.addWidget(self.view, 1)
        return side

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.small, 0, 0, 0)
        foot.addWidget(ShortLabel(tr("Enter inserts · Esc leaves"), "help"), 1)
        self._book = QPushButton(tr("Edit the responses…"))
        self._book.setObjectName("responses.edit")
        self._book.setProperty("look", "link")
        self._book.setAutoDefault(False)
        foot.addWidget(self._book)
        return foot

    def _join(self) -> None:
        self.line.textChanged.connect(self._offer)
        self.line.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.list.moved.connect(self._show_current)
        self._book.clicked.connect(self._on_book_clicked)

    def show_responses(self, responses: Sequence[CannedResponse]) -> None:
        """Offer these from now on."""
        self._responses = in_order(responses, *self._wanted)
        self._finder = Finder(self._responses)
        self._nothing = ""
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and the page keys move in the list while typing goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _KEYS.get(Qt.Key(event.key()))
            if by is not None:
                self.list.go(by)
                return True
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        sought = self.line.text().split()
        fitting: list[tuple[int, CannedResponse]] = []
        others: list[tuple[int, CannedResponse]] = []
        for number in self._finder.found(sought):
            each = self._responses[number]
            group = others if each.distance(*self._wanted) else fitting
            if len(group) < _MOST:
                group.append((number, each))
        groups: list[Group] = [(tr("For this draft"), fitting), (tr("Others"), others)]
        self.list.show_groups(groups)

    def _show_current(self) -> None:
        response = self.list.response()
        if response is None:
            nothing = self._nothing or (
                tr("No response has these words.")
                if self._responses
                else tr("There are no responses yet: “Edit the responses…” makes the first.")
            )
            self._title.setText("")
            self._about.setText(nothing)
            self.view.show_text("")
        else:
            self._title.setText(response.title)
            self._about.setText(about(response))
            self.view.show_text(response.text)

    def _take(self) -> None:
        response = self.list.response()
        if response is not None:
            self.close()
            self.chosen.emit(response)

    def _on_book_clicked(self) -> None:
        self.close()
        self.book_asked.emit()
