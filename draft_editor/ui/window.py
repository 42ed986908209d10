"""The window's shell: painted first, before anything that takes time is loaded."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from draft_editor.ui.commands import COMMANDS, make_actions
from draft_editor.ui.icons import icon
from draft_editor.ui.moments import Clocks
from draft_editor.ui.panels.draft_list import DraftListPanel
from draft_editor.ui.panels.status import StatusPanel
from draft_editor.ui.panels.top_bar import TopBar
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn
from draft_editor.ui.words_label import Ground, WordsLabel

_LIST_WIDTH = 272
_STATUS_HEIGHT = 118
_SIZE = (1360, 880)


class Window(QMainWindow):
    """List at the left, the editor's place beside it, the status panel below.

    `painted` once, after the first paint: the time to load the rest. `close_asked` when
    somebody wants to close; it closes only after `allow_closing`.
    """

    painted = Signal()
    close_asked = Signal()

    def __init__(self, clocks: Clocks) -> None:
        super().__init__()
        self.actions_by_name: dict[str, QAction] = make_actions(self)
        self._may_close = False
        self._was_painted = False
        self._build(clocks)
        self.wear()

    def _build(self, clocks: Clocks) -> None:
        self.setObjectName("window")
        self.setWindowTitle(tr("Draft Editor"))
        self.setMinimumSize(900, 600)
        self.resize(*_SIZE)
        self.history = (self._history_button("undo"), self._history_button("redo"))
        whole = Ground("page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.band = Ground("band")
        self.band.setFixedHeight(3)
        self.band.setVisible(False)
        self.top = TopBar()
        self.notice = WordsLabel("", "notice")
        self.notice.setObjectName("notice")
        self.notice.setWordWrap(True)
        self.notice.setVisible(False)
        self.list = DraftListPanel(clocks)
        self.status = StatusPanel()
        middle = Ground("page")
        self._place = QVBoxLayout(middle)
        self._place.setContentsMargins(0, 0, 0, 0)
        across = self._splitter(Qt.Orientation.Horizontal, self.list, middle)
        across.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        across.setStretchFactor(1, 1)
        down = self._splitter(Qt.Orientation.Vertical, across, self.status)
        down.setSizes([_SIZE[1] - _STATUS_HEIGHT, _STATUS_HEIGHT])
        down.setStretchFactor(0, 1)
        line = Ground("rule")
        line.setFixedHeight(1)
        for widget in (self.band, self.top, line, self.notice):
            column.addWidget(widget)
        column.addWidget(down, 1)
        self.setCentralWidget(whole)
        self.menu = QMenu(self)
        self.top.menu.setMenu(self.menu)

    def _splitter(self, way: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
        splitter = QSplitter(way)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(first)
        splitter.addWidget(second)
        return splitter

    def _history_button(self, word: str) -> QToolButton:
        button = QToolButton()
        action = self.actions_by_name[f"action.{word}"]
        action.setEnabled(False)
        button.setDefaultAction(action)
        button.setObjectName(action.objectName())
        button.setAccessibleName(action.text())
        return button

    def fill_menu(self, quit_last: QAction) -> None:
        """Put the listed commands into the menu; `quit_last` is put at its end by the caller."""
        for command in COMMANDS:
            action = self.actions_by_name[command.name]
            if command.is_listed and action is not quit_last:
                self.menu.addAction(action)
        self.menu.addSeparator()

    def put_editor(self, editor: QWidget) -> None:
        """Put the editor of drafts into its place."""
        self._place.addWidget(editor)

    def wear(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.top.wear()
        for word in ("undo", "redo"):
            self.actions_by_name[f"action.{word}"].setIcon(icon(word, worn().muted))

    def tell(self, text: str) -> None:
        """Say something above the draft until the next thing is said or Esc is pressed."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def restore(self, geometry: str) -> None:
        """Take a size and place that `geometry_text` gave."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def geometry_text(self) -> str:
        """The present size and place, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def allow_closing(self) -> None:
        """From now on it closes when it is told to."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever knows of edits first."""
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.close_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first paint."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
