"""The files of a message: a line each, and a place to drop more."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QWidget,
)

from draft_editor.draft.path import Path
from draft_editor.draft.places import PROTOCOL
from draft_editor.draft.tree import Value, text_of
from draft_editor.model.json_text import Json
from draft_editor.model.words import words
from draft_editor.ui import later
from draft_editor.ui.fields.file_line import LINE_HEIGHT, THUMB, FileDelegate, size_text
from draft_editor.ui.fields.file_state import FileState, file_state, is_stored
from draft_editor.ui.fields.files_model import FilesModel
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.fields.records import MOST_LINES, RecordsField, RecordSpec
from draft_editor.ui.fields.records_model import RecordsModel
from draft_editor.ui.files.carried import holds_picture, links_in
from draft_editor.ui.files.thumbnails import Thumbnails
from draft_editor.ui.files.upload_book import Upload, named
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel


class AttachmentsField(RecordsField):
    """Files and links by drop, paste or dialog: one path, one check; a row each, with its state.

    Beyond the keys of every list, Space shows a file large, F2 names it, Ctrl+V pastes, Ctrl+C
    copies the link; rows are dragged to their places. The menu of a row has all of it.
    """

    def __init__(
        self,
        sheet: Sheet,
        path: Path,
        spec: RecordSpec,
        uploads: Uploads,
        parent: QWidget | None = None,
    ) -> None:
        self._uploads = uploads
        self._states: dict[int, tuple[tuple[Json, Json], FileState]] = {}
        self._label = ""
        self._thumbnails = Thumbnails(uploads.errands, THUMB)
        super().__init__(sheet, path, spec, parent)
        self.setAcceptDrops(True)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        uploads.moved.connect(self._on_uploads_moved)
        sheet.changed.connect(self._on_sheet_changed)
        self._thumbnails.setParent(self)
        self._thumbnails.arrived.connect(self._on_thumbnails_arrived)
        self.view.selectionModel().currentChanged.connect(self._offer_again)

    def _make_model(self) -> RecordsModel:
        model = FilesModel(self.sheet, self.path, self._spec.summary, self._spoken, self)
        model.row_dragged.connect(self._on_row_dragged)
        model.rows_changed.connect(self._on_rows_changed)
        return model

    def _delegate(self) -> QStyledItemDelegate:
        return FileDelegate(self.view, self.item, self.state_of, self.thumbnail_of, self)

    def _line_height(self) -> int:
        return LINE_HEIGHT

    def _buttons(self) -> FlowLayout:
        flow = super()._buttons()
        invitation = WordsLabel(tr("Drop or paste files here, or"), "muted")
        invitation.setContentsMargins(SPACE.tiny, 0, 0, 0)
        self._browse = QPushButton(tr("browse"), self._card)
        self._browse.setProperty("look", "link")
        self._browse.setProperty("flush", True)  # a blank stands before it
        self._browse.setObjectName(f"{self.path}:browse")
        self._browse.clicked.connect(self.browse)
        self._for_list.insertWidget(0, invitation)
        self._for_list.insertWidget(1, self._browse)
        self._for_list.insertSpacing(2, SPACE.large)
        self._again = self._button(tr("Upload again"), "again", self.carry_again)
        self._stop = self._button(tr("Stop upload"), "stop", self.stop_current)
        self._smaller = self._button(
            tr("Make the pictures smaller"), "smaller", self._uploads.make_smaller
        )
        self._smaller.setVisible(False)
        self._for_list.addWidget(self._smaller)
        self._ask = self._button(tr("Ask for type and size"), "ask", self.ask_or_stop)
        for button in (self._again, self._stop, self._ask):
            button.setVisible(False)
            self._for_item.insertWidget(self._for_item.indexOf(self._edit), button)
        return flow

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        self._label = label
        self._browse.setAccessibleName(tr("{field}: browse for files").format(field=label))

    def spoken_keys(self) -> str:
        """What the keys of the list do."""
        return tr(
            "Space shows a file, F2 names it, Alt+Up and Alt+Down move it, Delete removes it."
        )

    def item(self, row: int) -> Json:
        """The attachment at a row."""
        return self.model.item(row)

    def state_of(self, item: Json) -> FileState:
        """Where the file of a row is."""
        return file_state(item, self._uploads, self.sheet.draft)

    def thumbnail_of(self, item: Json) -> QPixmap | None:
        """The small picture of a row whose file lies on this computer; made when first asked."""
        path = self._uploads.file_of(item)
        may_be_one = text_of(item, "mimeType").startswith("image/")
        return self._thumbnails.of(path) if path is not None and may_be_one else None

    def preview(self) -> None:
        """Show the chosen file large, or what is known of it. Nothing is fetched for it."""
        if self.current() < 0:
            return
        item = self.item(self.current())
        facts = [text_of(item, "mimeType"), size_text(text_of(item, "docSize"))]
        state = self.state_of(item)
        facts.append(labelled(state.word, state.why) if state.why else state.word)
        dialog = later.Preview(
            self._spec.summary(item, self.current()), " · ".join(filter(None, facts)), self
        )
        dialog.may_open(may_open=not self.address().isEmpty())
        dialog.open_asked.connect(self.open_current)
        path = self._uploads.file_of(item)
        if path is not None and text_of(item, "mimeType").startswith("image/"):
            dialog.read(path, self._uploads.errands)
        dialog.open()

    def carry_again(self) -> None:
        """Carry the chosen file again, whose upload failed or was stopped."""
        if self.current() >= 0:
            self._uploads.retry(self.item(self.current()))

    def ask_or_stop(self) -> None:
        """Ask the server of the chosen link for type and size; or stop asking it."""
        if self.current() < 0:
            return
        item = self.item(self.current())
        if self._is_being_asked(item):
            self._uploads.links.stop(item)
        else:
            self._uploads.links.ask(item)

    def add(self) -> None:
        """Attach a link that is typed or pasted."""
        dialog = later.LinkDialog(self)
        dialog.given.connect(lambda url: self._uploads.offer([url]))
        dialog.open()

    def stop_current(self) -> None:
        """Stop the upload of the chosen file; its row stays."""
        if self.current() >= 0:
            self._uploads.stop(self.item(self.current()))

    def rename(self) -> None:
        """Go to the name of the chosen file, ready to be written anew up to its ending."""
        self.open_details()
        line = self._rows[0].field.input_widget()
        if isinstance(line, QLineEdit):
            line.setSelection(0, len(line.text().rpartition(".")[0] or line.text()))

    def browse(self) -> None:
        """Pick files by dialog."""
        files, _ = QFileDialog.getOpenFileUrls(self, tr("Attach files"))
        self._uploads.offer(files)

    def paste(self) -> None:
        """Take the files, the picture or the links of the clipboard."""
        if not self._uploads.offer_content(QGuiApplication.clipboard().mimeData()):
            self._uploads.refused.emit(
                (words("There is no file, picture or link on the clipboard."),)
            )

    def address(self) -> QUrl:
        """Where the chosen file can be seen: at its address, else on this computer."""
        if self.current() < 0:
            return QUrl()
        item = self.item(self.current())
        url = QUrl(text_of(item, "fileURL").strip())
        if url.scheme() in {"http", "https"} and url.isValid():
            return url
        upload = self._uploads.upload_of(item)
        return QUrl() if upload is None else QUrl.fromLocalFile(str(upload.path))

    def open_current(self) -> None:
        """Show the chosen file in the program that the system has for it."""
        if not self.address().isEmpty():
            QDesktopServices.openUrl(self.address())

    def copy_link(self) -> None:
        """Put the address of the chosen file on the clipboard."""
        link = self._link()
        if link:
            QGuiApplication.clipboard().setText(link)
            later.announce(self.view, tr("The link is copied."))

    def _link(self) -> str:
        return text_of(self.item(self.current()), "fileURL") if self.current() >= 0 else ""

    def stored_form_menu(self) -> QMenu:
        """What can be done with the chosen row, then what every field offers."""
        menu = super().stored_form_menu()
        count, row = self.model.rowCount(), self.current()
        entries = (
            (tr("Preview"), row >= 0, self.preview),
            (tr("Open"), not self.address().isEmpty(), self.open_current),
            (tr("Copy link"), bool(self._link()), self.copy_link),
            (tr("Upload again"), self._may_carry_again(), self.carry_again),
            (tr("Stop upload"), self._is_under_way(), self.stop_current),
            (self._ask.text(), self._may_ask(), self.ask_or_stop),
            (tr("Edit"), row >= 0, self.open_details),
            (tr("Remove"), row >= 0, self.remove_current),
            (tr("Move up"), row > 0, lambda: self.move_current(-1)),
            (tr("Move down"), 0 <= row < count - 1, lambda: self.move_current(1)),
        )
        first = menu.actions()[0]
        for text, is_useful, do in entries if count else ():
            action = QAction(text, menu)
            action.setEnabled(is_useful)
            action.triggered.connect(do)
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome, pictures and links."""
        content = event.mimeData()
        if content.hasUrls() or holds_picture(content) or links_in(content):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self._uploads.offer_content(event.mimeData())

    def _show(self, value: Value) -> None:
        super()._show(value)
        self._offer_again()
        self._smaller.setVisible(self._uploads.may_be_smaller())

    def _each_button(self) -> tuple[QPushButton, ...]:
        return (*super()._each_button(), self._again, self._stop, self._smaller, self._ask)

    def _spoken(self, item: Json, row: int) -> str:
        state = self.state_of(item)
        size, kind = size_text(text_of(item, "docSize")), text_of(item, "mimeType")
        said = ", ".join(
            text for text in (self._spec.summary(item, row), kind, size, state.word) if text
        )
        return labelled(said, state.why) if state.why else said

    def _current_upload(self) -> Upload | None:
        return self._uploads.upload_of(self.item(self.current())) if self.current() >= 0 else None

    def _may_carry_again(self) -> bool:
        upload = self._current_upload()
        return upload is not None and upload.why is not None

    def _is_under_way(self) -> bool:
        upload = self._current_upload()
        return upload is not None and upload.why is None

    def _is_being_asked(self, item: Json) -> bool:
        note = self._uploads.links.note_of(item)
        return note is not None and note.state == "asking"

    def _may_ask(self) -> bool:
        """Whether the chosen row is a link to what somebody else keeps."""
        is_link = self._link().lower().startswith(("https:", "http:"))
        return is_link and not is_stored(self.item(self.current()), self._uploads, self.sheet.draft)

    def _offer_again(self) -> None:
        """Show what can be done about the chosen row, beside what every row offers."""
        of_row = (self._again, self._stop, self._ask)
        before = next((button for button in of_row if button.hasFocus()), None)
        may_ask = self._may_ask()
        is_asked = may_ask and self._is_being_asked(self.item(self.current()))
        self._ask.setText(tr("Stop asking") if is_asked else tr("Ask for type and size"))
        self._ask.setAccessibleName(labelled(self._label, self._ask.text()))
        are_useful = (self._may_carry_again(), self._is_under_way(), may_ask)
        for button, is_useful in zip(of_row, are_useful, strict=True):
            button.setVisible(is_useful)
        if before is not None and before.isHidden():
            self.focus()  # Qt would send the keyboard to whatever comes next

    def _on_uploads_moved(self) -> None:
        """Paint the rows in sight whose state is another; hundreds may be out of sight."""
        first = max(0, self.view.indexAt(self.view.viewport().rect().topLeft()).row())
        last = min(first + MOST_LINES + 1, self.model.rowCount())
        states = {
            row: (named(item), self.state_of(item))
            for row, item in ((row, self.item(row)) for row in range(first, last))
        }
        for row, (name, state) in states.items():
            former = self._states.get(row)
            if former != (name, state):
                self.view.update(self.model.index(row))
            if former is not None and former[0] == name and state.is_end and not former[1].is_end:
                later.announce(self.view, self._spoken(self.item(row), row))
        self._states = states
        self._offer_again()

    def _on_sheet_changed(self, paths: tuple[Path, ...]) -> None:
        if any(path.touches(PROTOCOL) for path in paths):  # another channel takes less, or more
            self._smaller.setVisible(self._uploads.may_be_smaller())

    def _on_thumbnails_arrived(self) -> None:
        self.view.viewport().update()

    def _on_view_double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.preview()

    def _on_rows_changed(self, rows: list[int]) -> None:
        for row in rows:
            self.view.update(self.model.index(row))

    def _on_row_dragged(self, source: int, target: int) -> None:
        self.view.setCurrentIndex(self.model.index(source))
        self.move_current(target - source)

    def _on_view_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.preview()
            return True
        if event.key() == Qt.Key.Key_F2 and self.current() >= 0:
            self.rename()
            return True
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_link()
            return True
        return super()._on_view_key(event)
