"""A list under the cursor, to choose from while typing goes on elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from draft_editor.ui.painting import fitting, line_height
from draft_editor.ui.say import tr
from draft_editor.ui.style import sized, worn, worn_scale
from draft_editor.ui.tokens import SPACE, TYPE
from draft_editor.ui.words_label import Ground

MOST_OFFERED: Final = 50
_LINES: Final = 7
_WIDTH: Final = 320
_HINT: Final = int(Qt.ItemDataRole.UserRole)

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class Offer(NamedTuple):
    """One line: what would be taken, quieter what there is to say of it, and more in its tip."""

    text: str
    hint: str = ""
    tip: str = ""


class OfferedList(Ground):
    """Lies over the window, takes no keyboard, and closes when a line is `chosen`.

    `chosen` carries the place of the line among those that were offered.
    """

    chosen = Signal(int)

    def __init__(self, over: QWidget, name: str, label: str) -> None:
        super().__init__("popup", over)
        self._over = over
        self._build(name, label)
        self.list.itemClicked.connect(self._on_list_item_clicked)
        self.hide()

    def _build(self, name: str, label: str) -> None:
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.tiny, SPACE.tiny, SPACE.tiny, SPACE.tiny)
        self.list = QListWidget()
        self.list.setObjectName(f"{name}.list")
        self.list.setAccessibleName(label)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_OfferDelegate(self.list))
        column.addWidget(self.list)

    def show_lines(self, lines: Sequence[Offer], under: QRect) -> None:
        """Show lines under a place of the window, or above it.

        `under` is in the coordinates of the window; nothing to offer closes the list.
        """
        self.list.clear()
        for text, hint, tip in lines[:MOST_OFFERED]:
            item = QListWidgetItem(text)
            item.setData(_HINT, hint)
            said = tr("{name}, {hint}").format(name=text, hint=hint) if hint else text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(tip)
            self.list.addItem(item)
        if not lines:
            self.hide()
            return
        self.list.setCurrentRow(0)
        self._stand(under)
        self.show()
        self.raise_()
        self._tell()

    def _stand(self, under: QRect) -> None:
        over = self._over
        line = line_height(self.list.font())
        lines = min(self.list.count(), _LINES)
        height = lines * line + 2 * SPACE.tiny + 2
        width = min(round(_WIDTH * worn_scale()), over.width() - 2 * SPACE.small)
        left = max(SPACE.small, min(under.left(), over.width() - width - SPACE.small))
        top = under.bottom() + SPACE.tiny
        if top + height > over.height():
            top = max(0, under.top() - SPACE.tiny - height)
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))

    def _tell(self) -> None:
        """Let screen readers say the one that Enter would take."""
        event = QAccessibleEvent(self.list, QAccessible.Event.Focus)
        event.setChild(self.list.currentRow())
        QAccessible.updateAccessibility(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Move, choose or close with a key that was pressed elsewhere; whether it was one."""
        if self.isHidden():
            return False
        count, row = self.list.count(), self.list.currentRow()
        match event.key():
            case Qt.Key.Key_Up:
                row = (row - 1) % count
            case Qt.Key.Key_Down:
                row = (row + 1) % count
            case Qt.Key.Key_PageUp:
                row = max(0, row - _LINES)
            case Qt.Key.Key_PageDown:
                row = min(count - 1, row + _LINES)
            case Qt.Key.Key_Escape:
                self.hide()
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab if not event.modifiers():
                self._choose(row)
                return True
            case _:
                return False
        self.list.setCurrentRow(row)
        self._tell()
        return True

    def _on_list_item_clicked(self, item: QListWidgetItem) -> None:
        self._choose(self.list.row(item))

    def _choose(self, row: int) -> None:
        self.hide()
        self.chosen.emit(row)


class _OfferDelegate(QStyledItemDelegate):
    """Paints a name, and quieter at the right what there is to say about it."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all lines."""
        return QSize(100, line_height(self._view.font()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        colours = worn()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent.soft))
        room: QRect = option.rect.adjusted(SPACE.small, 0, -SPACE.small, 0)
        hint = index.data(_HINT)
        if isinstance(hint, str) and hint:
            painter.setFont(sized(option.font, TYPE.help))
            painter.setPen(QColor(colours.muted))
            hint = fitting(painter, " ".join(hint.split()), room.width() // 2)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, hint
            )
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(hint))
            room.setRight(room.right() - SPACE.medium)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        name = " ".join(str(index.data()).split())
        short = fitting(painter, name, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
        painter.restore()
