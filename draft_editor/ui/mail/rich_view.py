"""An email written as it looks; the source changes where it is edited, and nowhere else."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from draft_editor.ui.errands import Errands
from draft_editor.ui.mail.rich_edit import Paragraph, as_html, edited, listed
from draft_editor.ui.mail.rich_page import RichPage, link_look
from draft_editor.ui.mail.rich_source import RichSource, read_rich
from draft_editor.ui.mail.rich_tools import RichTools
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_KEYS: Final = {
    Qt.Key.Key_B: "bold",
    Qt.Key.Key_I: "italic",
    Qt.Key.Key_U: "underline",
    Qt.Key.Key_L: "link",
}


class RichWriting(QTextEdit):
    """Takes plain text only; `asked` carries the name of a tool whose keys were pressed."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(SPACE.medium)

    def sizeHint(self) -> QSize:
        """Room for a short letter; the layout may give more."""
        return QSize(300, 15 * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Room for some lines."""
        return QSize(120, 10 * self.fontMetrics().lineSpacing())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert words as the letters beside them look."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the tools; Ctrl+Enter belongs to the window."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            key = Qt.Key(event.key())
            if key in _KEYS:
                self.asked.emit(_KEYS[key])
                return
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.ignore()
                return
        super().keyPressEvent(event)


class RichView(QWidget):
    """Shows a body as paragraphs that can be written in, while it is seen. Thread: GUI.

    `written` carries the new source, and whether it is a step of its own.
    """

    written = Signal(str, bool)

    def __init__(self, errands: Errands, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._source = ""
        self._rich: RichSource | None = None
        self._read: str | None = None
        self._is_out = False
        self._is_laying = False
        self._touched: tuple[int, int] | None = None
        self._build(name)
        self._join()

    def _build(self, name: str) -> None:
        self.tools = RichTools(name, self)
        self.writing = RichWriting(self)
        self.writing.setObjectName(f"{name}:rich")
        self.writing.setAccessibleName(tr("Rich text of the email"))
        self._page = RichPage(self.writing.document())
        self._said = WordsLabel("", "help", wraps=True, parent=self)
        self._said.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.medium, SPACE.tiny)
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.writing, 1)
        column.addWidget(self._said)

    def _join(self) -> None:
        self.writing.document().contentsChange.connect(self._on_document_contents_change)
        self.writing.textChanged.connect(self._on_writing_text_changed)
        self.writing.currentCharFormatChanged.connect(self.tools.show_format)
        self.writing.cursorPositionChanged.connect(self._on_writing_cursor_position_changed)
        self.writing.asked.connect(self.tools.press)
        self.tools.looked.connect(self._on_tools_looked)
        self.tools.linked.connect(self._on_tools_linked)
        self.tools.listed.connect(self._on_tools_listed)

    def said(self) -> str:
        """What stands below the text; empty if nothing."""
        return "" if self._said.isHidden() else self._said.text()

    def is_right(self) -> bool:
        """Whether the newest text is shown, or said to be none for here."""
        return self._read is self._source

    def show_mail(self, source: str) -> None:
        """Show this text as soon as it is seen."""
        if source is self._source:
            return
        self._source = source
        if self._rich is not None and self._rich.source == source:
            self._read = source
        elif self.isVisible():
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Be right as soon as it is seen."""
        super().showEvent(event)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        """Letters have the colours of the theme that is worn now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible() and self._rich:
            self._lay(self._rich)

    def _look(self) -> None:
        if self._is_out or self.is_right():
            return
        self._is_out = True
        source = self._source
        self.writing.setReadOnly(True)
        self._errands.send(lambda: read_rich(source), partial(self._take, source))

    def _take(self, source: str, brought: object) -> None:
        self._is_out = False
        if source is not self._source:
            self._look()
            return
        self._read = source
        self._lay(brought if isinstance(brought, RichSource) else None)
        self._say("")

    def _lay(self, rich: RichSource | None) -> None:
        place = self.writing.textCursor().position()
        self._rich = rich
        self._is_laying = True
        self._page.lay(rich if rich is not None else RichSource((), "", is_plain=True))
        cursor = self.writing.textCursor()
        cursor.setPosition(min(place, self.writing.document().characterCount() - 1))
        self.writing.setTextCursor(cursor)
        self._is_laying = False
        self._touched = None
        self.writing.setReadOnly(rich is None)
        self.tools.setEnabled(rich is not None)

    def _say(self, text: str) -> None:
        if self._rich is None:
            text = tr("This email can be edited in Source only: it is too long, or not whole.")
        elif not text and any(block.is_locked for block in self._rich.blocks):
            text = tr("What is grey is kept as it is; it can be edited in Source.")
        self._said.setText(text)
        self._said.setVisible(bool(text))

    # --- edits

    def _on_document_contents_change(self, place: int, _removed: int, added: int) -> None:
        if self._is_laying:
            return
        start, end = self._touched or (place, place + added)
        self._touched = (min(start, place), max(end, place + added))

    def _on_writing_text_changed(self) -> None:
        rich, touched = self._rich, self._touched
        self._touched = None
        if self._is_laying or rich is None or touched is None:
            return
        document = self.writing.document()
        last = document.characterCount() - 1
        first = document.findBlock(min(touched[0], last)).blockNumber()
        end = document.findBlock(min(touched[1], last)).blockNumber() + 1
        now = [self._page.paragraph(document.findBlockByNumber(at)) for at in range(first, end)]
        old_end = end + len(rich.blocks) - document.blockCount()
        is_formatted = rich.is_plain and any(each.opens for seen in now for each in seen)
        made = self._edited(rich, first, old_end, now, is_formatted=is_formatted)
        if made is None:
            self._refuse()
        elif made is not rich:
            self._put(made, apart=is_formatted)
            if is_formatted:
                self._lay(made)
            self._say("")

    def _edited(
        self,
        rich: RichSource,
        first: int,
        end: int,
        now: list[Paragraph],
        *,
        is_formatted: bool,
    ) -> RichSource | None:
        base = as_html(rich) if is_formatted else rich
        return None if base is None else edited(base, first, end, now)

    def _put(self, made: RichSource, *, apart: bool) -> None:
        self._rich = made
        self._source = self._read = made.source
        self.written.emit(self._source, apart)

    def _refuse(self) -> None:
        """Show again what was there."""
        self._lay(self._rich)
        self._say(tr("That would change what only the source can hold, so it was not done."))

    # --- tools

    def _on_writing_cursor_position_changed(self) -> None:
        self.tools.show_list(self.writing.textCursor().currentList())

    def _on_tools_looked(self, name: str, is_on: bool) -> None:
        form = QTextCharFormat()
        match name:
            case "bold":
                form.setFontWeight(QFont.Weight.Bold if is_on else QFont.Weight.Normal)
            case "italic":
                form.setFontItalic(is_on)
            case _:
                form.setFontUnderline(is_on)
        self._merge(form)

    def _merge(self, form: QTextCharFormat) -> None:
        self.writing.mergeCurrentCharFormat(form)
        self.writing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tools_linked(self, href: str) -> None:
        cursor = self.writing.textCursor()
        if not cursor.hasSelection() and href:
            begun = cursor.position()
            cursor.insertText(href.removeprefix("mailto:"))
            cursor.setPosition(begun, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        link_look(form, href)
        cursor.mergeCharFormat(form)
        cursor.setPosition(cursor.selectionEnd())
        self.writing.setTextCursor(cursor)
        self.writing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tools_listed(self, kind: str) -> None:
        rich, cursor = self._rich, self.writing.textCursor()
        document = self.writing.document()
        if rich is None:
            return
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        end = document.findBlock(cursor.selectionEnd()).blockNumber() + 1
        base = as_html(rich) if rich.is_plain else rich
        made = None if base is None else listed(base, first, end, kind)
        if made is None:
            self._refuse()
        else:
            self._put(made, apart=True)
            self._lay(made)
            self._say("")
        self.writing.setFocus(Qt.FocusReason.OtherFocusReason)
