"""Lines to read and to choose from: what it is about at the left, what is said at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from draft_editor.ui.dialogs.line import Line
from draft_editor.ui.dialogs.line_delegate import LINE_ROLE, Index, LineDelegate
from draft_editor.ui.tokens import SPACE

LEAD_LETTERS: Final = 28
"""Usual width of the left column: lists below each other begin their texts in one line."""

_NOWHERE: Final = QModelIndex()


class LinesModel(QAbstractListModel):
    """The lines as Qt's views and screen readers see them."""

    def __init__(self, lines: Sequence[Line], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)

    def line(self, row: int) -> Line:
        """The line at a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | Line | None:
        """The line's words; its path as the tool tip; the line itself for the painter."""
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken or line.lead
            case Qt.ItemDataRole.ToolTipRole:
                return str(line.path) if line.path else None
            case _ if role == LINE_ROLE:
                return line
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        if self._lines[index.row()].path is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LinesView(QListView):
    """A list whose lines are as high as their words need; arrows walk, Enter and click choose.

    `place_chosen` carries the path of the chosen line.
    """

    place_chosen = Signal(object)

    def __init__(
        self,
        name: str,
        spoken: str,
        parent: QWidget | None = None,
        lead_letters: int = LEAD_LETTERS,
    ) -> None:
        super().__init__(parent)
        self._lead_letters = lead_letters
        self._most_rows = 0
        self.setProperty("look", "card")
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._build()
        self.clicked.connect(self._choose)

    def _build(self) -> None:
        self.setItemDelegate(LineDelegate(self, self._lead_letters))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._model = LinesModel((), self)
        self.setModel(self._model)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the first that can be chosen is current."""
        old, self._model = self._model, LinesModel(lines, self)
        self.setModel(self._model)
        old.deleteLater()
        first = next((row for row, line in enumerate(lines) if line.path is not None), None)
        if first is not None:
            self.setCurrentIndex(self._model.index(first))

    def fit(self, most_rows: int) -> None:
        """Be as high as the lines, and no higher than the first few of them."""
        self._most_rows = most_rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as asked for by `fit`."""
        hint = super().sizeHint()
        return QSize(hint.width(), self._height_of(self._most_rows)) if self._most_rows else hint

    def minimumSizeHint(self) -> QSize:
        """Two lines at least; where there is no room for more, it scrolls."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._height_of(min(self._most_rows or 2, 2)))

    def _height_of(self, most_rows: int) -> int:
        rows = range(min(most_rows, self._model.rowCount()))
        if self.isVisible():
            height = sum(self.sizeHintForIndex(self._model.index(row)).height() for row in rows)
        else:  # the width is not known yet: one line each
            height = len(rows) * (self.fontMetrics().height() + 2 * SPACE.small + 1)
        return height + 2 * self.frameWidth()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the line, and nothing else: no default button hears of it."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and is_plain:
            self._choose(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _choose(self, index: Index) -> None:
        path = self._model.line(index.row()).path if index.isValid() else None
        if path is not None:
            self.place_chosen.emit(path)
