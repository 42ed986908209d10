"""Canned responses in a list: a sign of their channel, the title, the language at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from draft_editor.model.canned import CannedResponse
from draft_editor.ui.icons import pixmap
from draft_editor.ui.responses.words import ICONS, about
from draft_editor.ui.style import sized, worn
from draft_editor.ui.tokens import SPACE, TYPE

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Group: TypeAlias = "tuple[str, Sequence[tuple[int, CannedResponse]]]"
"""A heading, empty for none, and what stands below it, each with its number."""

_NUMBER: Final = int(Qt.ItemDataRole.UserRole)
_RESPONSE: Final = _NUMBER + 1


class ResponseList(QListWidget):
    """Groups of responses; headings are passed over. `moved` when another one is current."""

    moved = Signal()

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_ResponseDelegate(self))
        self.currentRowChanged.connect(lambda _: self.moved.emit())

    def show_groups(self, groups: Sequence[Group], current: int | None = None) -> None:
        """Show these, and make the one with this number current, else the first."""
        self.blockSignals(True)
        self.clear()
        chosen = None
        for heading, responses in groups:
            if heading and responses:
                item = QListWidgetItem(heading)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                self.addItem(item)
            for number, response in responses:
                item = QListWidgetItem(f"{response.title}, {about(response)}")
                item.setData(_NUMBER, number)
                item.setData(_RESPONSE, response)
                self.addItem(item)
                if chosen is None or number == current:
                    chosen = item
        if chosen is not None:
            self.setCurrentItem(chosen)
        self.blockSignals(False)
        self.moved.emit()

    def number(self) -> int | None:
        """The number of the current response."""
        number = self.currentIndex().data(_NUMBER)
        return number if isinstance(number, int) else None

    def response(self) -> CannedResponse | None:
        """The current response."""
        found = self.currentIndex().data(_RESPONSE)
        return found if isinstance(found, CannedResponse) else None

    def renew(self, response: CannedResponse) -> None:
        """The current response is another one now: its line says so, and stays where it is."""
        item = self.currentItem()
        if item is not None:
            item.setText(f"{response.title}, {about(response)}")
            item.setData(_RESPONSE, response)

    def go(self, by: int) -> None:
        """Go so many responses down, or up; round at the ends only for a single step."""
        rows = [
            row for row in range(self.count()) if self.item(row).flags() != Qt.ItemFlag.NoItemFlags
        ]
        if not rows:
            return
        here = rows.index(self.currentRow()) if self.currentRow() in rows else 0
        there = (here + by) % len(rows) if abs(by) == 1 else min(max(here + by, 0), len(rows) - 1)
        self.setCurrentRow(rows[there])

    def line_height(self) -> int:
        """The height of one response."""
        return _line_height(self.font())


class _ResponseDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for responses, a little more above a heading."""
        high = _line_height(option.font)
        is_heading = not isinstance(index.data(_RESPONSE), CannedResponse)
        return QSize(100, high + SPACE.tiny if is_heading and index.row() else high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a response."""
        response = index.data(_RESPONSE)
        colours = worn()
        painter.save()
        room: QRect = option.rect.adjusted(SPACE.small, 0, -SPACE.small, 0)
        if not isinstance(response, CannedResponse):
            _paint_heading(painter, room, str(index.data() or ""), option.font)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(colours.accent.soft))
                bar = QRect(option.rect.x(), option.rect.y(), 3, option.rect.height())
                painter.fillRect(bar, QColor(colours.accent.text))
            _paint_response(painter, room, response, option.font)
        painter.restore()


def _paint_heading(painter: QPainter, room: QRect, text: str, font: QFont) -> None:
    small = sized(font, TYPE.help)
    small.setWeight(QFont.Weight.DemiBold)
    painter.setFont(small)
    painter.setPen(QColor(worn().muted))
    bottom = room.adjusted(0, 0, 0, -SPACE.tiny)
    painter.drawText(bottom, Qt.AlignmentFlag.AlignBottom, text)


def _paint_response(painter: QPainter, room: QRect, response: CannedResponse, font: QFont) -> None:
    colours = worn()
    sign = pixmap(ICONS[response.channel], colours.muted)
    top = room.y() + (room.height() - SPACE.icon) // 2
    painter.drawPixmap(room.x(), top, sign)
    room = room.adjusted(SPACE.icon + SPACE.small, 0, 0, 0)
    painter.setFont(sized(font, TYPE.help))
    painter.setPen(QColor(colours.muted))
    language = response.language.upper()
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, language)
    if language:
        wide = painter.fontMetrics().horizontalAdvance(language)
        room.setRight(room.right() - wide - SPACE.small)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    title = painter.fontMetrics().elidedText(
        response.title, Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)


def _line_height(font: QFont) -> int:
    return QFontMetrics(font).height() + SPACE.medium
