"""Canned responses at the desk: picked, filled in, put in at the cursor, and seen to."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path as FilePath

from PySide6.QtCore import QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog

from draft_editor.draft.kind import is_note
from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY, IS_TEMPLATE, PROTOCOL, SUBJECT, TEMPLATE_VALUES
from draft_editor.draft.tree import ABSENT, Value, text_at
from draft_editor.model.canned import CannedResponse
from draft_editor.model.json_text import Json
from draft_editor.model.note import read_note
from draft_editor.model.prompts import as_html, is_html, prompts
from draft_editor.model.words import Words, words
from draft_editor.rules.wording import language_of
from draft_editor.ui.desk import Desk
from draft_editor.ui.dialogs.fill_in import FillInDialog
from draft_editor.ui.dialogs.response_picker import ResponsePicker
from draft_editor.ui.dialogs.responses_book import ResponsesBook
from draft_editor.ui.fields.body import WrittenField
from draft_editor.ui.fields.insertion import TextSpot, spot_of
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.stand_in import Spot
from draft_editor.ui.forms.page import Page
from draft_editor.ui.responses.kept import ResponsesKept
from draft_editor.ui.responses.ports import ResponsesStore
from draft_editor.ui.say import say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.spelling.door import put_button
from draft_editor.ui.spelling.ports import Speller
from draft_editor.ui.spelling.spelling import Spelling
from draft_editor.ui.spelling.word_book import WordBook
from draft_editor.ui.writing.template_writing import TemplateWriting


class Responses(QObject):
    """Everything about canned responses; made when it is first asked for. Thread: GUI."""

    def __init__(self, desk: Desk, store: ResponsesStore, speller: Speller) -> None:
        super().__init__(desk)
        self._desk = desk
        self._speller = speller
        self._kept = ResponsesKept(store, desk.uploads.errands, self)
        self._picker: ResponsePicker | None = None
        self._book: ResponsesBook | None = None
        self._kept.changed.connect(self._on_kept_changed)
        self._kept.said.connect(self._on_kept_said)

    def pick(self) -> None:
        """Offer the responses; the one that is chosen goes where the keyboard is."""
        if self._desk.sheet.draft is None:
            self._desk.window.tell(tr("Open a draft first: responses are put into its text."))
            return
        field = self._field()
        self._catch_up()
        if isinstance(field, MessageBodyField):
            self._desk.editor.tabs.setCurrentIndex(0)
            if field.writing().isReadOnly():
                self._desk.window.tell(tr("This text is too long to be edited here."))
                return
        spot = spot_of(field)
        picker = ResponsePicker(self._channel(), self._language(), self._desk.window)
        picker.chosen.connect(lambda response: self._fill_in(response, spot))
        picker.book_asked.connect(self.open_book)
        picker.finished.connect(self._on_picker_finished)
        self._picker = picker
        window = self._desk.window
        place = QPoint((window.width() - picker.width()) // 2, window.height() // 8)
        picker.move(window.mapToGlobal(place))
        if self._kept.is_read:
            picker.show_responses((*self._kept.own, *self._kept.shared))
        picker.show()
        picker.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._kept.read()

    def open_book(self) -> None:
        """Show all responses, to be edited."""
        book = ResponsesBook(self._from_draft, self._desk.window)
        self._help_to_write(book)
        book.edited.connect(self._kept.put)
        book.import_asked.connect(self._on_import_asked)
        book.export_asked.connect(self._on_export_asked)
        book.finished.connect(self._on_book_finished)
        self._book = book
        if self._kept.is_read:
            book.show_responses(self._kept.own, self._kept.shared)
        book.open()
        self._kept.read()

    def _help_to_write(self, book: ResponsesBook) -> None:
        """Join to the text of a response what helps to write that of a message."""
        text, desk = book.form.text, self._desk
        TemplateWriting(text, partial(_values, desk.sheet))
        message = desk.editor.body().findChild(Spelling)
        words_known = message.book if message else self._words_known
        spelling = Spelling(text, desk.uploads.errands, self._speller, str, words_known)
        spelling.said.connect(book.say)
        named = desk.window.actions_by_name["menu.misspelt"]
        next_word = QAction(named.text(), book)
        next_word.setShortcuts(named.shortcuts())
        next_word.triggered.connect(spelling.go_to_next)
        book.addAction(next_word)
        put_button(spelling, text, next_word, "responses.text:spelling")

    @cached_property
    def _words_known(self) -> WordBook:
        """What is known of words as long as no message is written; it outlives the dialog."""
        book = WordBook(self._desk.uploads.errands, self._speller, self)
        book.read_own_words()
        return book

    def _fill_in(self, response: CannedResponse, spot: Spot) -> None:
        """Ask for what it asks for, if it does, and insert it."""
        asked = prompts(response.text)
        if not asked:
            self._insert(response, response.text, spot)
            return
        is_email = spot.field.path == BODY and self._channel() == "EMAIL"
        is_markup = is_email and is_html(response.text)
        dialog = FillInDialog(
            response.title, response.text, asked, self._desk.window, is_html=is_markup
        )
        dialog.given.connect(lambda text: self._insert(response, text, spot))
        dialog.finished.connect(spot.field.focus)
        dialog.open()

    def _insert(self, response: CannedResponse, text: str, spot: Spot) -> None:
        """Put a text in place of what was selected, all in one step."""
        sheet = self._desk.sheet
        draft = sheet.draft
        if draft is None:
            return
        path = spot.field.path
        if path == BODY and self._channel() == "EMAIL" and _is_html(draft.value(BODY)):
            text = text if is_html(response.text) else as_html(text)
        value = spot.value_with(text)
        if value == draft.value(path) and text != spot.selected():
            self._desk.window.tell(spot.declined)
            return
        values: list[tuple[Path, Value]] = [(path, value)]  # the last is where Undo leads
        is_marked = response.is_template and draft.value(IS_TEMPLATE) is not True
        if is_marked:
            values.insert(0, (IS_TEMPLATE, True))
        sheet.close_step()
        sheet.apply(words("Canned response"), draft.rewriting(values))
        sheet.close_step()
        spot.go_behind(text)
        if is_marked:
            self._desk.window.tell(
                tr(
                    "“{title}” has template placeholders: the draft is marked as having them, too. "
                    "Undo takes both back."
                ).format(title=response.title)
            )

    def _field(self) -> WrittenField:
        """Where a text goes: the subject while it has the keyboard, else the body."""
        focused = QApplication.focusWidget()
        for row in self._desk.editor.rows():
            field = row.field
            is_here = row.path == SUBJECT and field.input_widget() is focused
            if is_here and isinstance(field, WrittenField):
                return field
        return self._desk.editor.body()

    def _catch_up(self) -> None:
        """Let the fields of the first tab show the draft as it is, though another tab is seen."""
        page = self._desk.editor.pages.make(0)
        if isinstance(page, Page):
            page.catch_up()

    def _channel(self) -> str:
        draft = self._desk.sheet.draft
        if draft is None:
            return ""
        if is_note(draft.tree):
            return "NOTE"
        protocol = text_at(draft.tree, PROTOCOL)
        return protocol if protocol in {"TEXT", "EMAIL"} else ""

    def _language(self) -> str:
        """The draft's language, or that of the window for a draft without words."""
        body = self._desk.sheet.value(BODY)
        text = body if isinstance(body, str) else ""
        note = read_note(text) if self._channel() == "NOTE" else None
        return language_of(note.text if note is not None else text) or self._window_language()

    def _window_language(self) -> str:
        return "fr" if QLocale().language() == QLocale.Language.French else "en"

    def _from_draft(self) -> CannedResponse | None:
        """A response of what is selected in the body, or else of all of it."""
        self._catch_up()
        body = self._desk.editor.body()
        text = spot_of(body).selected() or TextSpot(body, 0, len(body.shown())).selected()
        if self._desk.sheet.draft is None or not text.strip():
            return None
        is_template = self._desk.sheet.value(IS_TEMPLATE) is True
        title = text.strip().splitlines()[0][:60]
        return CannedResponse(title, text, self._channel(), language_of(text), is_template)

    def _on_kept_changed(self) -> None:
        if self._picker is not None:
            self._picker.show_responses((*self._kept.own, *self._kept.shared))
        if self._book is not None:
            self._book.show_responses(self._kept.own, self._kept.shared)

    def _on_kept_said(self, said: Words) -> None:
        text = say(said)
        if self._book is not None:
            self._book.say(text)
        else:
            self._desk.window.tell(text)

    def _on_import_asked(self) -> None:
        dialog = self._file_dialog(tr("Import responses"), self._kept.take_file)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _on_export_asked(self) -> None:
        dialog = self._file_dialog(tr("Export responses"), self._kept.write_file)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("responses.json")
        dialog.open()

    def _file_dialog(self, title: str, take: Callable[[FilePath], None]) -> QFileDialog:
        dialog = QFileDialog(self._book, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([tr("Responses (*.json)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: take(FilePath(name)))
        return dialog

    def _on_picker_finished(self) -> None:
        self._picker = None

    def _on_book_finished(self) -> None:
        self._book = None


def _values(sheet: Sheet) -> Json:
    """What the open draft has for placeholders."""
    value = sheet.value(TEMPLATE_VALUES)
    return None if value is ABSENT else value


def _is_html(body: Value) -> bool:
    return isinstance(body, str) and is_html(body)
