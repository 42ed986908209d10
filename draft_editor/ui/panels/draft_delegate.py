"""How a draft is painted in the list of drafts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draft_editor.ui.icons import pixmap
from draft_editor.ui.painting import fitting, paint_pill, pill_size
from draft_editor.ui.panels.draft_lines import LINE_ROLE, DraftLine, DraftsModel, Index
from draft_editor.ui.say import tr
from draft_editor.ui.style import sized, tabular, worn
from draft_editor.ui.summary import short_time
from draft_editor.ui.tokens import SPACE, TYPE


class DraftDelegate(QStyledItemDelegate):
    """Paints a draft in two lines: who and when, and how it begins."""

    def __init__(self, model: DraftsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """One height for all lines: two lines of words, and room around them."""
        who, preview = _heights(option.font)
        return QSize(240, who + preview + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one draft."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, DraftLine):
            return
        colours = worn()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(SPACE.small, 1, -SPACE.small, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent.soft))
            painter.drawRoundedRect(rect, SPACE.corner, SPACE.corner)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), SPACE.corner, SPACE.corner)
        inner = rect.adjusted(SPACE.small, SPACE.small, -SPACE.small, -SPACE.small)
        picture = pixmap(line.summary.kind, colours.muted)
        above = (_heights(option.font)[0] - SPACE.icon) // 2
        painter.drawPixmap(inner.x(), inner.y() + above, picture)
        words_left = inner.x() + 28
        right = self._paint_state(painter, option, inner, line)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        who = self._who(line)
        who_height, preview_height = _heights(option.font)
        name = QRect(words_left, inner.y(), right - words_left - SPACE.small, who_height)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(name, middle, fitting(painter, who, name.width()))
        painter.setPen(QColor(colours.muted))
        preview = QRect(words_left, name.bottom() + 3, inner.right() - words_left, preview_height)
        painter.setFont(sized(option.font, TYPE.help))
        text = fitting(painter, line.summary.preview or "—", preview.width())
        painter.drawText(preview, middle, text)
        painter.restore()

    def _who(self, line: DraftLine) -> str:
        dot = "● " if line.is_changed else ""
        if line.summary.kind == "note":
            who = (
                tr("Note · {who}").format(who=line.summary.who) if line.summary.who else tr("Note")
            )
            return dot + who
        return dot + line.summary.who

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, line: DraftLine
    ) -> int:
        """Paint the state or the time at the right; where it begins."""
        colours = worn()
        if line.summary.is_failed:
            return self._paint_pill(painter, option, inner, tr("failed"))
        text = short_time(line.summary, self._model.clocks)
        painter.setFont(tabular(sized(option.font, TYPE.help)))
        painter.setPen(QColor(colours.muted))
        width = painter.fontMetrics().horizontalAdvance(text)
        place = QRect(inner.right() - width, inner.y(), width + 1, _heights(option.font)[0])
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        return place.x()

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, word: str
    ) -> int:
        """Paint a word at the right of the first line; where it begins."""
        font = sized(option.font, TYPE.help)
        size = pill_size(font, word)
        above = (_heights(option.font)[0] - size.height()) // 2
        pill = QRect(QPoint(inner.right() - size.width(), inner.y() + above), size)
        paint_pill(painter, font, pill, word, worn().bad)
        return pill.x()


def _heights(font: QFont) -> tuple[int, int]:
    """How high the two lines of words of a draft are."""
    return QFontMetrics(font).height() + 2, QFontMetrics(sized(font, TYPE.help)).height() + 2
