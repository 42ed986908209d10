"""People as cards: what a card says, how it is painted, and that it can be dragged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QDrag, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json
from draft_editor.ui.fields.records_model import Index, RecordsModel, Summary
from draft_editor.ui.icons import pixmap
from draft_editor.ui.painting import fitting
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import sized, worn, worn_scale
from draft_editor.ui.tokens import SPACE, TYPE, Colours

PERSON: Final = "application/x-draft-editor-person"
"""What is dragged: the mark of the board and the places of people in the draft, a line each."""
_CARD: Final = 38
_FACE: Final = 24

CardWords: TypeAlias = Callable[[Json, int], str]
"""Something to say about the person at a row; empty if there is nothing."""


def card_height() -> int:
    """The height of a card, with the room around it."""
    return round(_CARD * worn_scale())


class CardsModel(RecordsModel):
    """Says of each person what eyes and readers need beyond the name."""

    def __init__(
        self,
        sheet: Sheet,
        path: Path,
        summary: Summary,
        spoken: CardWords,
        tip: CardWords,
        parent: QObject,
    ) -> None:
        super().__init__(sheet, path, summary, parent)
        self._spoken = spoken
        self._tip = tip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; what is said of the card; its ids in the tool tip."""
        row = index.row()
        if 0 <= row < self.rowCount():
            match role:
                case Qt.ItemDataRole.AccessibleTextRole:
                    return self._spoken(self.item(row), row)
                case Qt.ItemDataRole.ToolTipRole:
                    return self._tip(self.item(row), row)
                case _:
                    pass
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each card can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def place(self, row: int) -> Path:
        """Where the person of a row stands in the draft."""
        return self._path / row


class CardsView(QListView):
    """Cards one below the other; whoever takes a card changes the draft, never the view.

    `mark` tells the cards of one board from those of another window.
    """

    def __init__(self, parent: QWidget, mark: str) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setDragEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def content(self, rows: Sequence[int]) -> QMimeData:
        """What is dragged of some rows."""
        content, model = QMimeData(), self.model()
        if isinstance(model, CardsModel):
            lines = [self._mark, *(str(model.place(row)) for row in rows)]
            content.setData(PERSON, "\n".join(lines).encode())
        return content

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Drag the chosen cards; with Ctrl they are copies."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if rows:
            drag = QDrag(self)
            drag.setMimeData(self.content(rows))
            drag.setPixmap(self.picture(len(rows)))
            both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
            drag.exec(both, Qt.DropAction.MoveAction)

    def picture(self, count: int) -> QPixmap:
        """The current card, as it is dragged; with how many there are, if it is not alone."""
        card = self.viewport().grab(self.visualRect(self.currentIndex()))
        if count > 1:
            colours, side = worn(), round(_FACE * worn_scale())
            ratio = card.devicePixelRatio()
            width, height = round(card.width() / ratio), round(card.height() / ratio)
            place = QRect(width - side - SPACE.medium, (height - side) // 2, side, side)
            painter = QPainter(card)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent.text))
            painter.drawEllipse(place)
            painter.setPen(QColor(colours.on_accent))
            painter.setFont(sized(self.font(), TYPE.small))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(count))
            painter.end()
        return card


class CardDelegate(QStyledItemDelegate):
    """Paints a card: initials, the name, and a sign where two lists contradict each other."""

    def __init__(self, view: QListView, warning: CardWords, item: Callable[[int], Json]) -> None:
        super().__init__(view)
        self._view = view
        self._warning = warning
        self._item = item

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all cards."""
        return QSize(100, card_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card."""
        colours = worn()
        rect: QRect = option.rect.adjusted(SPACE.tiny, 2, -SPACE.tiny, -2)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent.text if is_chosen else colours.line), 1))
        painter.setBrush(QColor(colours.accent.soft if is_chosen else colours.background))
        painter.drawRoundedRect(rect, SPACE.corner, SPACE.corner)
        name = " ".join(str(index.data()).split())
        side = round(_FACE * worn_scale())
        face = QRect(rect.x() + SPACE.small, rect.center().y() - side // 2 + 1, side, side)
        _paint_face(painter, face, initials(name), option.font, colours)
        room = rect.adjusted(SPACE.small + side + SPACE.small, 0, -SPACE.small, 0)
        if self._warning(self._item(index.row()), index.row()):
            sign = pixmap("warning", colours.warning.text)
            top = rect.center().y() - SPACE.icon // 2 + 1
            painter.drawPixmap(room.right() - SPACE.icon + 1, top, sign)
            room.setRight(room.right() - SPACE.icon - SPACE.tiny)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        short = fitting(painter, name, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
        painter.restore()


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name."""
    words = [word for word in name.split() if word[:1].isalnum()]
    ends = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in ends).upper()


def _paint_face(painter: QPainter, rect: QRect, text: str, font: QFont, colours: Colours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent.soft))
    painter.drawEllipse(rect)
    painter.setPen(QColor(colours.accent.text))
    small = sized(font, TYPE.small)
    small.setWeight(QFont.Weight.DemiBold)
    painter.setFont(small)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
