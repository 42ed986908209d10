"""The bar at the foot of the form that finds and replaces: what is sought, how, and the hits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draft_editor.draft.occurrences import Sought
from draft_editor.ui.dialogs.line import Line
from draft_editor.ui.dialogs.lines import LinesView
from draft_editor.ui.icons import icon
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel, rule, set_property

_MOST_ROWS: Final = 5
_ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FindBar(Ground):
    """Signals: `sought`, other words or another way; `gone`, so many hits on; `chosen`, the
    number of a hit in the list; `one_asked` and `all_asked`, to be replaced; `left`.
    """

    sought = Signal()
    gone = Signal(int)
    chosen = Signal(int)
    one_asked = Signal()
    all_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._lines: Sequence[Line] = ()
        self._is_built = False
        self._build()
        self._is_built = True
        self._join()

    def _build(self) -> None:
        self.setObjectName("find")
        self.setAccessibleName(tr("Find and replace"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(rule())
        column = QVBoxLayout()
        column.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.small)
        column.setSpacing(SPACE.small)
        self.list = LinesView("find.hits", tr("What was found"), self, lead_letters=24)
        self.list.setProperty("marks_current", True)
        self.list.fit(_MOST_ROWS)
        self.list.setVisible(False)
        column.addWidget(self.list)
        column.addLayout(self._build_grid())
        column.addLayout(self._build_ways())
        outer.addLayout(column)

    def _build_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(0, 1)
        self.line = _line("find.text", tr("Find"), tr("Find in the message…"))
        self.count = WordsLabel("", "help")
        self.count.setObjectName("find.count")
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 / 00000"))
        self._up = _tool("find.previous", tr("Previous (Shift+F3)"))
        self._down = _tool("find.next", tr("Next (F3)"))
        self._close = _tool("find.close", tr("Close (Esc)"))
        self._wear()
        keys = QHBoxLayout()
        keys.setSpacing(SPACE.tiny)
        keys.addWidget(self.count)
        keys.addStretch(1)
        for widget in (self._up, self._down, self._close):
            keys.addWidget(widget)
        grid.addWidget(self.line, 0, 0)
        self.by = _line("find.by", tr("Replace with"), tr("Replace with…"))
        self._one = QPushButton(tr("Replace"))
        self._one.setObjectName("find.one")
        self._all = QPushButton(tr("Replace all"))
        self._all.setObjectName("find.all")
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self._one)
        row.addWidget(self._all)
        row.addStretch(1)
        grid.addWidget(self.by, 1, 0)
        grid.addWidget(self._buttons, 1, 1)
        grid.addLayout(keys, 0, 1)  # last: Tab goes from what is sought to what replaces it
        return grid

    def _build_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.match_case = _way("find.case", tr("Match case"))
        self.whole_words = _way("find.words", tr("Whole words"))
        self.bare = _way("find.bare", tr("Ignore accents"))
        self.everywhere = _way("find.everywhere", tr("All fields"))
        for button in (self.match_case, self.whole_words, self.bare, self.everywhere):
            row.addWidget(button)
        self._said = ShortLabel("", "help")
        self._said.setObjectName("find.said")
        row.addSpacing(SPACE.small)
        row.addWidget(self._said, 1)
        return row

    def _join(self) -> None:
        self.line.textChanged.connect(self.sought)
        for button in (self.match_case, self.whole_words, self.bare, self.everywhere):
            button.toggled.connect(self.sought)
        self._up.clicked.connect(lambda: self.gone.emit(-1))
        self._down.clicked.connect(lambda: self.gone.emit(1))
        self._close.clicked.connect(self.left)
        self._one.clicked.connect(self.one_asked)
        self._all.clicked.connect(self.all_asked)
        self.list.place_chosen.connect(self._on_list_place_chosen)
        for line in (self.line, self.by):
            line.installEventFilter(self)

    def _wear(self) -> None:
        for button, sign in ((self._up, "up"), (self._down, "down"), (self._close, "close")):
            button.setIcon(icon(sign, worn().muted))

    def wanted(self) -> Sought:
        """What is to be looked for."""
        return Sought(
            self.line.text(),
            self.match_case.isChecked(),
            self.whole_words.isChecked(),
            not self.bare.isChecked(),
        )

    def take(self, text: str, *, replaces: bool, everywhere: bool) -> None:
        """Be open for this; an empty text leaves what was sought before."""
        self.setVisible(True)
        for widget in (self.by, self._buttons):
            widget.setVisible(replaces)
        self.blockSignals(True)
        self.everywhere.setChecked(everywhere)
        if text:
            self.line.setText(text)
        self.blockSignals(False)
        self.focus()
        self.sought.emit()

    def focus(self) -> None:
        """Let other words be typed."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def forget_typing(self) -> None:
        """Let Undo be about what was replaced, not about what was typed here before."""
        for line in (self.line, self.by):
            with QSignalBlocker(line):
                line.setText(line.text())

    def is_replacing(self) -> bool:
        """Whether it is open for replacing, too."""
        return not self.by.isHidden()

    def say_count(self, text: str, *, is_missing: bool, may_replace: tuple[bool, bool]) -> None:
        """Say which of how many hits one is at; whether it, and all, may be replaced."""
        self.count.setText(text)
        self.count.setAccessibleName(text)
        set_property(self.line, "wrong", "true" if is_missing else "false")
        self._one.setEnabled(may_replace[0])
        self._all.setEnabled(may_replace[1])

    def say(self, text: str) -> None:
        """Say what was done."""
        self._said.setText(text)

    def show_hits(self, lines: Sequence[Line], here: int | None) -> None:
        """Show the hits of all fields; none hide the list."""
        if list(lines) != list(self._lines):
            self._lines = tuple(lines)
            self.list.show_lines(lines)
            self.list.setVisible(bool(lines))
            self.list.fit(_MOST_ROWS)
        if here is not None and here < len(lines):
            self.list.setCurrentIndex(self.list.model().index(here, 0))

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the bar while the keyboard is in it; the icons follow the theme."""
        if event.type() == QEvent.Type.PaletteChange and self._is_built:
            self._wear()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back; in the second line it replaces.

        Undo is for what is typed here, as long as there is any of it, then for the draft.
        """
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit)
            and _is_for_draft(watched, event)
        ):
            event.ignore()
            return True
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTERS
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.gone.emit(-1)
            elif watched is self.by:
                self._one.click()
            else:
                self.gone.emit(1)
            return True
        return super().eventFilter(watched, event)

    def _on_list_place_chosen(self) -> None:
        self.chosen.emit(self.list.currentIndex().row())


def _is_for_draft(line: QLineEdit, event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    is_undo = event.matches(keys.Undo) and not line.isUndoAvailable()
    return is_undo or (event.matches(keys.Redo) and not line.isRedoAvailable())


def _line(name: str, spoken: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(spoken)
    line.setPlaceholderText(hint)
    return line


def _tool(name: str, spoken: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAccessibleName(spoken)
    button.setToolTip(spoken)
    return button


def _way(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setProperty("look", "filter")
    button.setCheckable(True)
    button.setAutoDefault(False)
    return button
