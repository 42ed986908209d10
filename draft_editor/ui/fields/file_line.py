"""A file's line: what it is, its name, its size, where it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draft_editor.draft.tree import text_of
from draft_editor.model.json_text import Json
from draft_editor.ui.amount import amount
from draft_editor.ui.fields.file_state import FileState
from draft_editor.ui.icons import pixmap
from draft_editor.ui.style import sized, worn, worn_scale
from draft_editor.ui.tokens import SPACE, TYPE, Tone

LINE_HEIGHT: Final = 43

THUMB: Final = QSize(36, 28)


class FileDelegate(QStyledItemDelegate):
    """Paints the lines of a view, as `item`, `state` and `picture` tell of its rows."""

    def __init__(
        self,
        view: QAbstractItemView,
        item: Callable[[int], Json],
        state: Callable[[Json], FileState],
        picture: Callable[[Json], QPixmap | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._item = item
        self._state = state
        self._picture = picture

    def sizeHint(self, option: object, index: object) -> QSize:
        """One height for all lines."""
        return QSize(200, LINE_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        colours = worn()
        item = self._item(index.row())
        state = self._state(item)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            # Without the keyboard it is still the one that the buttons and fields below are of.
            _fill(
                painter, rect, colours.accent.soft if self._view.hasFocus() else colours.background
            )
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QColor(colours.line))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_thumb(painter, rect, item)
        state_width, size_width = round(132 * worn_scale()), round(72 * worn_scale())
        name = rect.adjusted(56, 0, -(state_width + size_width + SPACE.medium), 0)
        painter.setFont(QFont(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        self._paint_name(painter, name, str(index.data()), state)
        painter.setFont(QFont(option.font))
        painter.setPen(QColor(colours.muted))
        size = QRect(name.right() + SPACE.small, rect.y(), size_width, rect.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(size, middle, size_text(text_of(item, "docSize")))
        self._paint_state(painter, QRect(size.right(), rect.y(), state_width, rect.height()), state)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, text: str, state: FileState) -> None:
        """The name; below it, why the file did not arrive."""
        middle, elide = Qt.AlignmentFlag.AlignVCenter, Qt.TextElideMode
        first = QRect(rect)
        if state.why:
            first.setHeight(rect.height() // 2 + 2)
        shown = painter.fontMetrics().elidedText(text, elide.ElideMiddle, rect.width())
        painter.drawText(first, middle, shown)
        if state.why:
            second = rect.adjusted(0, first.height() - 5, 0, -1)
            painter.setFont(sized(self._view.font(), TYPE.small))
            painter.setPen(QColor(state.tone.text))
            why = painter.fontMetrics().elidedText(state.why, elide.ElideRight, rect.width())
            painter.drawText(second, middle, why)

    def _paint_thumb(self, painter: QPainter, rect: QRect, item: Json) -> None:
        thumb = QRect(rect.x() + 10, rect.center().y() - 13, THUMB.width(), THUMB.height())
        kind = text_of(item, "mimeType")
        is_image = kind.startswith("image/")
        picture = self._picture(item)
        if picture is not None:
            self._paint_picture(painter, thumb, picture)
            return
        tone = _tone(kind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.soft))
        painter.drawRoundedRect(thumb, 3, 3)
        if is_image or not kind:
            place = thumb.center() - QRect(0, 0, 15, 15).center()
            painter.drawPixmap(place, pixmap("image" if is_image else "file", tone.text))
        else:
            font = QFont(painter.font())
            font.setPixelSize(9)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(tone.text))
            word = (text_of(item, "attachmentExtension") or kind.rpartition("/")[2])[:4].upper()
            painter.drawText(thumb, Qt.AlignmentFlag.AlignCenter, word)

    def _paint_picture(self, painter: QPainter, rect: QRect, picture: QPixmap) -> None:
        colours = worn()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), 3, 3)
        painter.save()
        painter.setClipPath(shape)
        _fill(painter, rect, colours.line)  # behind what is see-through, or small
        size = picture.deviceIndependentSize().toSize()
        painter.drawPixmap(rect.center() - QRect(QPoint(), size).center(), picture)
        painter.restore()
        painter.setPen(QColor(colours.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _paint_state(self, painter: QPainter, rect: QRect, state: FileState) -> None:
        font = sized(self._view.font(), TYPE.help)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        if state.part is not None:
            self._paint_progress(painter, rect, state, state.part)
            return
        width = min(painter.fontMetrics().horizontalAdvance(state.word) + 20, rect.width())
        height = painter.fontMetrics().height() + SPACE.tiny
        pill = QRect(rect.x(), rect.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(state.tone.soft))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(state.tone.text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, state.word)

    def _paint_progress(
        self, painter: QPainter, rect: QRect, state: FileState, part: float
    ) -> None:
        height = painter.fontMetrics().height()
        word = QRect(rect.x(), rect.center().y() - height, rect.width(), height)
        painter.setPen(QColor(state.tone.text))
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, state.word)
        track = QRect(rect.x(), word.bottom() + SPACE.tiny, rect.width() - SPACE.medium, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn().line))
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(QColor(state.tone.text))
        track.setWidth(round(track.width() * part))
        painter.drawRoundedRect(track, 2, 2)


def _fill(painter: QPainter, rect: QRect, colour: str) -> None:
    """What `fillRect` does, whose first call makes Python's names of 180 gradients: 7 ms."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(rect)


def _tone(kind: str) -> Tone:
    """The colour of a sign by what it stands for; the word in it says the same."""
    colours = worn()
    if kind.startswith("image/"):
        return colours.accent
    if kind.startswith(("audio/", "video/")):
        return colours.good
    if "zip" in kind or "compressed" in kind:
        return colours.warning
    if not kind:
        return Tone(colours.muted, colours.line)
    return colours.bad


def size_text(size: str) -> str:
    """A size as people read it; what is no plain number of bytes stays as it is written."""
    if not (size.isascii() and size.isdigit()) or len(size) > 15:
        return size
    return amount(int(size))
