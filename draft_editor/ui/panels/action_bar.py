"""Under the form: what is not right yet, and the two things to do with the draft."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from draft_editor.model.words import Words, count_words, words
from draft_editor.rules.finding import Finding, Fix, Level
from draft_editor.ui.icons import icon
from draft_editor.ui.say import say, tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, rule, set_property

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidget, QListWidgetItem

_LEVEL_TONES = {Level.BLOCKS: "bad", Level.WARNING: "warning", Level.HINT: "accent"}
_LEVEL_WORDS = {
    Level.BLOCKS: words("blocks sending"),
    Level.WARNING: words("warning"),
    Level.HINT: words("hint"),
}
_MOST_LINES = 6
_LETTERS_BESIDE = 80
"""With room for so many beside two buttons the words stand in one line with them."""


def level_word(level: Level) -> Words:
    """What a level is called."""
    return _LEVEL_WORDS[level]


class ActionBar(Ground):
    """Counts the findings and says the gravest one; all of them open as a list above it.

    While the list is open the one that is chosen in it is said, with its way out.
    `place_chosen` carries the path of a finding that was chosen, `fix_chosen` the way out that
    shall be taken; where there are several, a menu has them all.
    """

    place_chosen = Signal(object)
    fix_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._findings: tuple[Finding, ...] = ()
        self._left: QWidget | None = None
        self._build()
        self._join()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        self._column = column
        self._list: QListWidget | None = None
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setContentsMargins(SPACE.wide, 10, SPACE.wide, 10)
        self._lines.setSpacing(SPACE.small)
        found, buttons = QHBoxLayout(), QHBoxLayout()
        self._toggle = QToolButton()
        self._toggle.setProperty("look", "pill-button")
        self._toggle.setObjectName("findings.toggle")
        self._toggle.setToolTip(tr("Show all findings (F8)"))
        self._said = ShortLabel("", "muted")
        self._fix = QPushButton("")
        self._fix.setProperty("look", "link")
        self._fix.setObjectName("findings.fix")
        self.review = QPushButton(tr("Review changes"))
        self.review.setObjectName("action.review")
        self.submit = QPushButton(tr("Submit edit   Ctrl ⏎"))
        self.submit.setAccessibleName(tr("Submit edit"))
        self.submit.setProperty("look", "primary")
        self.submit.setObjectName("action.submit")
        for layout in (found, buttons):
            layout.setSpacing(SPACE.small)
        found.addWidget(self._toggle)
        found.addWidget(self._said, 1)
        found.addWidget(self._fix)
        buttons.addStretch(1)
        buttons.addWidget(self.review)
        buttons.addWidget(self.submit)
        self._lines.addLayout(found, 1)
        self._lines.addLayout(buttons)
        column.addLayout(self._lines)
        self._say_one()

    def _make_list(self) -> QListWidget:
        """Made with the first findings: a draft can be typed in before it is judged."""
        box = QtWidgets.QListWidget()  # Qt's class too is made only now
        box.setObjectName("findings.list")
        box.setAccessibleName(tr("Findings"))
        box.setVisible(False)
        box.setWordWrap(True)
        box.setResizeMode(QtWidgets.QListWidget.ResizeMode.Adjust)
        box.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.itemActivated.connect(self._on_list_item_activated)
        box.itemClicked.connect(self._on_list_item_activated)
        box.currentRowChanged.connect(self._say_one)
        box.installEventFilter(self)
        self._column.insertWidget(1, box)
        return box

    def _join(self) -> None:
        self._toggle.clicked.connect(self.toggle_list)
        self._fix.clicked.connect(self._on_fix_clicked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the list."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._close_list()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these, the gravest first; who goes through the list keeps the place in it."""
        self._findings = tuple(findings)
        if self._list is None:
            self._list = self._make_list()
        box = self._list
        row = box.currentRow()
        box.blockSignals(True)
        box.clear()
        for finding in self._findings:
            item = QtWidgets.QListWidgetItem(
                f"{say(level_word(finding.level))} · {say(finding.said)}"
            )
            item.setIcon(_sign(finding.level))
            item.setToolTip(str(finding.path))
            box.addItem(item)
        box.setCurrentRow(min(row, len(self._findings) - 1))
        box.blockSignals(False)
        if not self._findings:
            box.setVisible(False)
        self._fit_list()
        self._say_one()

    def _fit_list(self) -> None:
        """As high as its lines, and no higher than the first few of them."""
        box = self._list
        if box is not None:
            rows = range(min(box.count(), _MOST_LINES))
            box.setFixedHeight(sum(box.sizeHintForRow(row) for row in rows) + SPACE.tiny)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the words have a line of their own above the buttons."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        words = _LETTERS_BESIDE * self.fontMetrics().averageCharWidth()
        is_wide = self.width() >= words + 2 * self.submit.sizeHint().width()
        self._lines.setDirection(across if is_wide else down)
        super().resizeEvent(event)
        self._fit_list()

    def changeEvent(self, event: QEvent) -> None:
        """The signs have the colours of the theme that is worn now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._findings:
            self.show_findings(self._findings)

    def _one(self) -> Finding | None:
        """The finding that is said: the one chosen in the open list, or else the gravest."""
        box = self._list
        row = 0 if box is None or box.isHidden() else max(0, box.currentRow())
        return self._findings[row] if row < len(self._findings) else None

    def _say_one(self) -> None:
        """How many there are of the gravest level, and one of them."""
        one = self._one()
        self._toggle.setVisible(one is not None)
        self._fix.setVisible(one is not None and one.fix is not None)
        if one is None:
            self._said.setText(tr("No findings."))
            return
        set_property(self._toggle, "tone", _LEVEL_TONES[self._findings[0].level])
        self._toggle.setText(_counted(self._findings))
        # A tool button gives way before the words beside it do, down to “1…e”.
        self._toggle.setMinimumWidth(self._toggle.sizeHint().width())
        self._toggle.setAccessibleName(_counted(self._findings))
        self._said.setText(say(one.said))
        if one.fix is not None:
            name = say(one.fix.name)
            self._fix.setText(f"{name} ▾" if one.others else name)
            self._fix.setAccessibleName(name)

    def say_changes(self, count: int, *, may_submit: bool) -> None:
        """Say how much there is to review."""
        if count:
            self.review.setText(say(count_words("Review %n change(s)", count)))
        else:
            self.review.setText(tr("Review"))
        self.review.setEnabled(may_submit)
        self.submit.setEnabled(may_submit)

    def toggle_list(self) -> None:
        """Show all findings, or hide them again."""
        box = self._list
        if box is None:
            return
        if box.isVisibleTo(self) or not self._findings:
            self._close_list()
            return
        self._left = QApplication.focusWidget()
        box.setVisible(True)
        box.setCurrentRow(0)
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_list(self) -> None:
        """The keyboard goes back to where it was, if that is still there."""
        if self._list is None:
            return
        had_keyboard = self._list.hasFocus()
        self._list.setVisible(False)
        self._say_one()
        if had_keyboard:
            left = self._left
            is_there = left is not None and isValid(left) and left.isVisible()
            back = left if left is not None and is_there else self.submit
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list_item_activated(self, item: QListWidgetItem) -> None:
        row = item.listWidget().row(item)
        if 0 <= row < len(self._findings):
            self.place_chosen.emit(self._findings[row].path)

    def _on_fix_clicked(self) -> None:
        one = self._one()
        if one is None or one.fix is None:
            return
        if not one.others:
            self.fix_chosen.emit(one.fix)
            return
        menu = QMenu(self)
        menu.setObjectName("findings.ways")
        for fix in (one.fix, *one.others):
            menu.addAction(say(fix.name)).triggered.connect(partial(self._choose, fix))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        above = self._fix.mapToGlobal(QPoint(0, 0))
        menu.popup(above - QPoint(0, menu.sizeHint().height()))

    def _choose(self, fix: Fix, _checked: bool = False) -> None:
        self.fix_chosen.emit(fix)


def _sign(level: Level) -> QIcon:
    """Its shape and colour tell a level beside its word."""
    colours = worn()
    match level:
        case Level.BLOCKS:
            return icon("stop", colours.bad.text)
        case Level.WARNING:
            return icon("warning", colours.warning.text)
        case Level.HINT:
            return icon("hint", colours.accent.text)


def _counted(findings: Sequence[Finding]) -> str:
    gravest = findings[0].level
    number = sum(1 for each in findings if each.level is gravest)
    match gravest:
        case Level.BLOCKS:
            return say(count_words("%n blocker(s)", number))
        case Level.WARNING:
            return say(count_words("%n warning(s)", number))
        case Level.HINT:
            return say(count_words("%n hint(s)", number))
