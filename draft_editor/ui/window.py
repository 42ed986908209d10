"""The window: painted as an outline first, furnished when that has been seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

# The classes of Qt's modules are made when they are first named; `QtCore.Qt` alone takes longer
# than the first paint. So the modules are imported here, and not their names.
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import Signal

from draft_editor.ui import later
from draft_editor.ui.tokens import LIGHT, Colours

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QSplitter, QToolButton, QWidget

    from draft_editor.ui.moments import Clocks
    from draft_editor.ui.panels.draft_list import DraftListPanel
    from draft_editor.ui.panels.standing import StandingNotice
    from draft_editor.ui.panels.status import StatusPanel

_TOP_HEIGHT = 44
_LIST_WIDTH = 272
_STATUS_HEIGHT = 36
_SIZE = (1360, 880)


class Window(QtWidgets.QMainWindow):
    """List at the left, the editor's place beside it, the status panel below.

    It can be shown at once: then its outline is painted in `colours`. `painted` once, after
    that first paint: the time to load the rest and to `furnish` it. `close_asked` when
    somebody wants to close; it closes only after `allow_closing`. `list_made` and
    `status_made` when one of the two panels was made: by `complete`, or by whoever needs it.
    `standing_asked` has the name of a standing notice whose button was pressed.
    """

    painted = Signal()
    close_asked = Signal()
    list_made = Signal()
    status_made = Signal()
    standing_asked = Signal(str)

    def __init__(self, colours: Colours = LIGHT) -> None:
        super().__init__()
        self._colours = colours
        self._may_close = False
        self._was_painted = False
        self._notice_stays = False
        self._list: DraftListPanel | None = None
        self._status: StatusPanel | None = None
        self._standing: dict[str, StandingNotice] = {}
        self.setObjectName("window")
        self.setWindowTitle("Draft Editor")
        self.setMinimumSize(900, 600)
        self.resize(*_SIZE)

    def furnish(self, clocks: Clocks) -> None:
        """Put everything into it; once."""
        self.setWindowTitle(later.tr("Draft Editor"))
        self.actions_by_name: dict[str, QAction] = later.make_actions(self)
        self._clocks = clocks
        self._build()
        self.wear()

    @property
    def list(self) -> DraftListPanel:
        """The panel of the drafts, made when it is first needed."""
        if self._list is None:
            self._list = later.DraftListPanel(self._clocks)
            self._put_panel(self._across, 0, self._list)
            self.list_made.emit()
        return self._list

    @property
    def status(self) -> StatusPanel:
        """The panel of the attempts, made when it is first needed."""
        if self._status is None:
            self._status = later.StatusPanel()
            self._put_panel(self._down, 1, self._status)
            self.status_made.emit()
        return self._status

    def has_list(self) -> bool:
        """Whether the panel of the drafts is there yet."""
        return self._list is not None

    def complete(self) -> tuple[DraftListPanel, StatusPanel]:
        """Have both panels: at once, or when a draft that was asked for has been painted."""
        return self.list, self.status

    def _build(self) -> None:
        self.history = (self._history_button("undo"), self._history_button("redo"))
        whole = later.Ground("page")
        self._column = column = QtWidgets.QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.band = later.Ground("band")
        self.band.setProperty("tone", "accent")
        self.band.setFixedHeight(3)
        self.band.setVisible(False)
        self.top = later.TopBar()
        self.notice = later.WordsLabel("", "notice")
        self.notice.setObjectName("notice")
        self.notice.setWordWrap(True)
        self.notice.setVisible(False)
        middle = later.Ground("page")
        self._place = QtWidgets.QVBoxLayout(middle)
        self._place.setContentsMargins(0, 0, 0, 0)
        across = self._splitter(QtCore.Qt.Orientation.Horizontal, later.Ground("surface"), middle)
        across.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        across.setStretchFactor(1, 1)
        down = self._splitter(QtCore.Qt.Orientation.Vertical, across, later.Ground("bar"))
        down.setSizes([_SIZE[1] - _STATUS_HEIGHT, _STATUS_HEIGHT])
        down.setStretchFactor(0, 1)
        self._across, self._down = across, down
        line = later.Ground("rule")
        line.setFixedHeight(1)
        for widget in (self.band, self.top, line, self.notice):
            column.addWidget(widget)
        column.addWidget(down, 1)
        self.setCentralWidget(whole)
        self.menu = QtWidgets.QMenu(self)
        self.top.menu.setMenu(self.menu)

    def _put_panel(self, splitter: QSplitter, index: int, panel: QWidget) -> None:
        stand_in = splitter.replaceWidget(index, panel)
        if stand_in is not None:
            stand_in.deleteLater()

    def _splitter(self, way: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
        splitter = QtWidgets.QSplitter(way)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(first)
        splitter.addWidget(second)
        return splitter

    def _history_button(self, word: str) -> QToolButton:
        button = QtWidgets.QToolButton()
        action = self.actions_by_name[f"action.{word}"]
        action.setEnabled(False)
        button.setDefaultAction(action)
        button.setObjectName(action.objectName())
        button.setAccessibleName(action.text())
        return button

    def fill_menu(self, quit_last: QAction) -> None:
        """Put the listed commands into the menu; `quit_last` is put at its end by the caller."""
        for command in later.COMMANDS:
            action = self.actions_by_name[command.name]
            if command.is_listed and action is not quit_last:
                self.menu.addAction(action)
        self.menu.addSeparator()

    def put_editor(self, editor: QWidget) -> None:
        """Put the editor of drafts into its place."""
        self._place.addWidget(editor)

    def wear(self) -> None:
        """Draw the icons anew, in the colours of the theme."""
        self.top.wear()
        for word in ("undo", "redo"):
            self.actions_by_name[f"action.{word}"].setIcon(later.icon(word, later.worn().muted))

    def tell(self, text: str, *, stays: bool = False) -> None:
        """Say something above the draft until the next thing is said or Esc is pressed.

        What does not concern the draft below it `stays` when another one is opened.
        """
        self._notice_stays = stays
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def turn_over(self) -> None:
        """Another draft is opened: what was said of the one before goes."""
        if not self._notice_stays:
            self.tell("")

    def stand(self, name: str, text: str, action: str = "") -> None:
        """Say what holds until it is taken back by an empty text, above what is told.

        With an `action` there is a button: `standing_asked`.
        """
        if text and name not in self._standing:
            notice = later.StandingNotice(f"standing.{name}")
            notice.asked.connect(partial(self.standing_asked.emit, name))
            self._standing[name] = notice
            self._column.insertWidget(self._column.indexOf(self.notice), notice)
        if name in self._standing:
            self._standing[name].say(text, action)

    def stands(self, name: str) -> str:
        """What a standing notice says now."""
        return self._standing[name].text() if name in self._standing else ""

    def restore(self, geometry: str) -> None:
        """Take a size and place that `geometry_text` gave."""
        if geometry:
            self.restoreGeometry(QtCore.QByteArray.fromBase64(geometry.encode()))

    def geometry_text(self) -> str:
        """The present size and place, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def allow_closing(self) -> None:
        """From now on it closes when it is told to."""
        self._may_close = True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab follow the reading order."""
        if later.go_on(self, self.focusWidget(), forward=forward):
            return True
        return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever knows of edits first; the answer may come at once."""
        if not self._may_close and self.centralWidget() is not None:
            self.close_asked.emit()
            if not self._may_close:
                event.ignore()
                return
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody inside has taken stops what runs, or puts a notice away."""
        is_furnished = self.centralWidget() is not None
        if is_furnished and event.key() == QtCore.Qt.Key.Key_Escape and not event.modifiers():
            self.actions_by_name["action.cancel"].trigger()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first paint; until it is furnished, paint where things will be."""
        super().paintEvent(event)
        if self.centralWidget() is None:
            self._paint_outline()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _paint_outline(self) -> None:
        wide, high = self.width(), self.height()
        below = _TOP_HEIGHT + 1
        bottom = high - _STATUS_HEIGHT
        painter = QtGui.QPainter(self)
        dot = QtGui.QPixmap(1, 1)  # `fillRect` would make all of Qt's colours and brushes first
        for colour, left, top, width, height in (
            (self._colours.background, 0, 0, wide, high),
            (self._colours.surface, 0, 0, wide, _TOP_HEIGHT),
            (self._colours.line, 0, _TOP_HEIGHT, wide, 1),
            (self._colours.surface, 0, below, _LIST_WIDTH, bottom - below),
            (self._colours.line, _LIST_WIDTH, below, 1, bottom - below),
            (self._colours.surface, 0, bottom, wide, _STATUS_HEIGHT),
            (self._colours.line, 0, bottom, wide, 1),
        ):
            dot.fill(QtGui.QColor(colour))
            painter.drawPixmap(left, top, width, height, dot)
        painter.end()
