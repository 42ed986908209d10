"""The files of a message: a line each, and a place to drop more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from draft_editor.draft.path import Path
from draft_editor.draft.tree import Value
from draft_editor.model.json_text import Json
from draft_editor.ui.amount import amount
from draft_editor.ui.fields.records import RecordsField, RecordSpec, text_of
from draft_editor.ui.icons import pixmap
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import sized, worn, worn_scale
from draft_editor.ui.tokens import SPACE, TYPE, Tone
from draft_editor.ui.uploads import STOPPED, Uploads
from draft_editor.ui.words_label import WordsLabel

_LINE_HEIGHT: Final = 43
_THUMB: Final = QSize(36, 28)


class AttachmentsField(RecordsField):
    """Files by drop, paste or dialog: one path, one check; a row each, with its state."""

    def __init__(
        self,
        sheet: Sheet,
        path: Path,
        spec: RecordSpec,
        uploads: Uploads,
        parent: QWidget | None = None,
    ) -> None:
        self._uploads = uploads
        super().__init__(sheet, path, spec, parent)
        self.setAcceptDrops(True)
        uploads.moved.connect(self._on_uploads_moved)
        self.view.selectionModel().currentChanged.connect(self._offer_again)

    def _delegate(self) -> QStyledItemDelegate:
        return _FileDelegate(self)

    def _line_height(self) -> int:
        return _LINE_HEIGHT

    def _buttons(self) -> QHBoxLayout:
        line = super()._buttons()
        invitation = WordsLabel(tr("Drop or paste files here, or"), "muted")
        invitation.setContentsMargins(SPACE.tiny, 0, 0, 0)
        self._browse = QPushButton(tr("browse"), self._card)
        self._browse.setProperty("look", "link")
        self._browse.setObjectName(f"{self.path}:browse")
        self._browse.clicked.connect(self.browse)
        line.insertWidget(0, invitation)
        line.insertWidget(1, self._browse)
        line.insertSpacing(2, SPACE.large)
        self._again = self._button(tr("Upload again"), "again", self.carry_again)
        self._again.setVisible(False)
        line.insertWidget(line.indexOf(self._edit), self._again)
        return line

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        self._browse.setAccessibleName(tr("{field}: browse for files").format(field=label))

    def item(self, row: int) -> Json:
        """The attachment at a row."""
        return self.model.item(row)

    def state_of(self, item: Json) -> tuple[str, Tone, float | None]:
        """The word for where the file is, its tone, and how much of it has left if some has."""
        colours = worn()
        if text_of(item, "fileURL"):
            return tr("uploaded"), colours.good, None
        upload = self._uploads.upload_of(item)
        if upload is None or upload.why == STOPPED:
            return tr("not uploaded"), colours.bad, None
        if upload.why is not None:
            return tr("failed"), colours.bad, None
        return tr("uploading"), colours.accent, upload.part

    def carry_again(self) -> None:
        """Carry the chosen file again, whose upload failed or was stopped."""
        if self.current() >= 0:
            self._uploads.retry(self.item(self.current()))

    def browse(self) -> None:
        """Pick files by dialog."""
        files, _ = QFileDialog.getOpenFileUrls(self, tr("Attach files"))
        self._uploads.offer(files)

    def offer(self, urls: list[QUrl]) -> None:
        """Take files, wherever they were dropped."""
        self._uploads.offer(urls)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        event.acceptProposedAction()
        self.offer(event.mimeData().urls())

    def _show(self, value: Value) -> None:
        super()._show(value)
        self._offer_again()

    def _each_button(self) -> tuple[QPushButton, ...]:
        return (*super()._each_button(), self._again)

    def _offer_again(self) -> None:
        upload = self._uploads.upload_of(self.item(self.current())) if self.current() >= 0 else None
        self._again.setVisible(upload is not None and upload.why is not None)

    def _on_uploads_moved(self) -> None:
        self.view.viewport().update()
        self._offer_again()

    def _on_view_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.offer(QGuiApplication.clipboard().mimeData().urls())
            return True
        return super()._on_view_key(event)


class _FileDelegate(QStyledItemDelegate):
    """Paints a file's line: what it is, its name, its size, where it is."""

    def __init__(self, field: AttachmentsField) -> None:
        super().__init__(field)
        self._field = field

    def sizeHint(self, option: object, index: object) -> QSize:
        """One height for all lines."""
        return QSize(200, _LINE_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        colours = worn()
        item = self._field.item(index.row())
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected and self._field.view.hasFocus():
            painter.fillRect(rect, QColor(colours.accent.soft))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QColor(colours.line))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_thumb(painter, rect, item)
        pill_width = round(96 * worn_scale())
        size_width = round(90 * worn_scale())
        name = rect.adjusted(56, 0, -(pill_width + size_width + SPACE.large), 0)
        font = QFont(option.font)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        text = str(index.data())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, name.width())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(name, middle, shown)
        painter.setPen(QColor(colours.muted))
        size = QRect(name.right() + SPACE.small, rect.y(), size_width, rect.height())
        painter.drawText(size, middle, size_text(text_of(item, "docSize")))
        state = QRect(size.right(), rect.y(), pill_width, rect.height())
        self._paint_state(painter, state, item)
        painter.restore()

    def _paint_thumb(self, painter: QPainter, rect: QRect, item: Json) -> None:
        colours = worn()
        thumb = QRect(rect.x() + 10, rect.center().y() - 13, _THUMB.width(), _THUMB.height())
        kind = text_of(item, "mimeType")
        is_image = kind.startswith("image/")
        tone = colours.accent if is_image else colours.bad
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

    def _paint_state(self, painter: QPainter, rect: QRect, item: Json) -> None:
        word, tone, part = self._field.state_of(item)
        if part is not None:
            track = QRect(rect.x(), rect.center().y() - 1, rect.width() - SPACE.medium, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn().line))
            painter.drawRoundedRect(track, 2, 2)
            painter.setBrush(QColor(tone.text))
            track.setWidth(round(track.width() * part))
            painter.drawRoundedRect(track, 2, 2)
            return
        font = sized(self._field.view.font(), TYPE.help)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(word) + 20
        height = painter.fontMetrics().height() + SPACE.tiny
        pill = QRect(rect.x(), rect.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.soft))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(tone.text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)


def size_text(size: str) -> str:
    """A size as people read it; what is no plain number of bytes stays as it is written."""
    if not (size.isascii() and size.isdigit()) or len(size) > 15:
        return size
    return amount(int(size))
