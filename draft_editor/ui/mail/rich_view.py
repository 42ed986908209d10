"""An email written as it looks; the source changes where it is edited, and nowhere else."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QShowEvent, QTextCharFormat, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QVBoxLayout, QWidget

from draft_editor.model.splice import splice_between
from draft_editor.ui.errands import Errands
from draft_editor.ui.mail.rich_edit import Paragraph, as_html, edited, is_crossed
from draft_editor.ui.mail.rich_page import RichPage, place_in, position_of
from draft_editor.ui.mail.rich_places import Place, cleared, is_read, place_at, stretch
from draft_editor.ui.mail.rich_removal import without
from draft_editor.ui.mail.rich_source import (
    MOST_BLOCKS,
    MOST_LETTERS,
    RichSource,
    read_rich,
)
from draft_editor.ui.mail.rich_tools import RichTools
from draft_editor.ui.mail.rich_writing import RichWriting
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_READ_AT_ONCE: Final = 2_000
"""Characters that are read without an errand, so that the next key finds them: some 3 ms."""


class RichView(QWidget):
    """Shows a body as paragraphs that can be written in, while it is seen. Thread: GUI.

    `written` carries the new source, and whether it is a step of its own; `parted` when a
    gesture of its own begins or ends; `read` when a long text is there.
    """

    written = Signal(str, bool)
    parted = Signal()
    read = Signal()

    def __init__(self, errands: Errands, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._source = ""
        self._rich: RichSource | None = None
        self._read: str | None = None
        self._is_out = False
        self._leads = False
        self._is_laying = False
        self._touched: tuple[int, int] | None = None
        self._wanted: tuple[int, int] | None = None
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
        self.writing.ask_for_lines(self._is_line)
        tools = self.tools
        for asked in (tools.looked, tools.linked, tools.listed, tools.shifted, tools.cleared):
            asked.connect(self.settle)
        self.tools.looked.connect(self._on_tools_looked)
        self.tools.cleared.connect(self._on_tools_cleared)
        self.tools.address.left.connect(self.writing.setFocus)

    def said(self) -> str:
        """What stands below the text; empty if nothing."""
        return "" if self._said.isHidden() else self._said.text()

    @property
    def is_laying(self) -> bool:
        """Whether the text is being changed by the draft, not by the user."""
        return self._is_laying

    @property
    def is_reading(self) -> bool:
        """Whether a long text is on its way: what is seen is an older one."""
        return self._is_out

    def settle(self) -> None:
        """Have the newest text now: somebody does something in it."""
        if self._is_out:
            self._take(self._source, read_rich(self._source))

    def is_right(self) -> bool:
        """Whether the newest text is shown, or said to be none for here."""
        return self._read is self._source

    def show_mail(self, source: str) -> None:
        """Show this text as soon as it is seen."""
        if source == self._source:
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
        source = self._source
        self._leads = self.writing.hasFocus()
        if len(source) <= _READ_AT_ONCE:
            self._take(source, read_rich(source))
            return
        self._is_out = True
        self._errands.send(lambda: read_rich(source), partial(self._take, source))

    def _take(self, source: str, brought: object) -> None:
        was_out, self._is_out = self._is_out, False
        if source is not self._source:
            self._look()
            return
        if self.is_right():  # somebody could not wait for it
            return
        self._read = source
        if self._wanted is None and self._rich is not None and self._leads:
            self._wanted = _changed(self._rich.source, source)
        self.tools.put_link_away()
        self._lay(brought if isinstance(brought, RichSource) else None)
        self._go()
        self._say("")
        if was_out:
            self.read.emit()

    def _lay(self, rich: RichSource | None) -> None:
        was = self.writing.textCursor()
        anchor, place = was.anchor(), was.position()
        down = self.writing.verticalScrollBar().value()
        self._rich = rich
        self._is_laying = True
        self._page.lay(rich if rich is not None else RichSource((), "", is_plain=True))
        cursor, most = self.writing.textCursor(), self.writing.document().characterCount() - 1
        cursor.setPosition(min(anchor, most))
        cursor.setPosition(min(place, most), QTextCursor.MoveMode.KeepAnchor)
        self.writing.setTextCursor(cursor)
        self.writing.verticalScrollBar().setValue(down)
        self._is_laying = False
        self._touched = None
        self.writing.setReadOnly(rich is None)
        self.tools.setEnabled(rich is not None)

    def _say(self, text: str) -> None:
        if self._rich is None:
            text = _why_none(self._source)
        elif not text and any(block.is_locked for block in self._rich.blocks):
            text = tr("What is grey is kept as it is; it can be edited in Source.")
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def selected(self) -> tuple[RichSource, Place, Place] | None:
        """The paragraphs, and from where to where they are selected; None if nothing is shown."""
        if self._rich is None or not self.is_right():
            return None
        cursor, document = self.writing.textCursor(), self.writing.document()
        first = place_in(document, cursor.selectionStart())
        return self._rich, first, place_in(document, cursor.selectionEnd())

    def selection(self) -> tuple[int, int] | None:
        """The stretch of the source that is selected, or will be; None if that is unknown."""
        found = self.selected()
        return self._wanted if found is None else stretch(*found)

    def shows(self, start: int, end: int, *, with_tags: bool) -> bool:
        """Whether it shows the words of a stretch of the source, as far as is known."""
        if not self.is_right():
            return True
        return self._rich is not None and is_read(self._rich, start, end, with_tags=with_tags)

    def position_of(self, place: int) -> int:
        """Where a place of the source is in the text, or what is nearest to it, as Qt counts."""
        if self._rich is None:
            return 0
        return position_of(self.writing.document(), place_at(self._rich, place))

    def go_to(self, start: int, end: int) -> None:
        """Select a stretch of the source, or what is nearest to it, now or when it is shown."""
        self._wanted = (start, end)
        if self.is_right():
            self._go()

    def _go(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None or self._rich is None:
            return
        cursor = self.writing.textCursor()
        cursor.setPosition(self.position_of(wanted[0]))
        cursor.setPosition(self.position_of(wanted[1]), QTextCursor.MoveMode.KeepAnchor)
        self.writing.setTextCursor(cursor)

    def _on_document_contents_change(self, place: int, _removed: int, added: int) -> None:
        if self._is_laying:
            return
        start, end = self._touched or (place, place + added)
        self._touched = (min(start, place), max(end, place + added))

    def _on_writing_text_changed(self) -> None:
        rich, touched = self._rich, self._touched
        self._touched = None
        if self._is_laying or rich is None or touched is None or not self.is_right():
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
            self.refuse()
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

    def replace(self, made: RichSource, place: Place | None = None, *, apart: bool = True) -> None:
        """Show these paragraphs instead, and write them as a step of their own, or one that
        typing may go on with."""
        self.parted.emit()
        self._put(made, apart=apart)
        self._lay(made)
        self._say("")
        if place is not None:
            cursor = self.writing.textCursor()
            cursor.setPosition(position_of(self.writing.document(), place))
            self.writing.setTextCursor(cursor)

    def insert(self, what: str | QTextDocumentFragment) -> None:
        """Insert words as those beside them look, or what was copied here as it looked there."""
        if self.writing.textCursor().hasSelection():
            self.erase()
        cursor = self.writing.textCursor()
        if isinstance(what, str):
            cursor.insertText(what)
        else:
            cursor.insertFragment(what)
        self.writing.setTextCursor(cursor)

    def _is_line(self) -> bool:
        found = self.selected()
        return found is not None and not found[0].blocks[found[1].block].open

    def erase(self) -> bool:
        """Take away what is selected in more than one paragraph; false where it cannot be."""
        found = self.selected()
        if found is None or found[1].block == found[2].block:
            return False
        made = without(*found)
        if made is not None:
            self.replace(*made, apart=False)
        return made is not None

    def join(self, block: int) -> bool:
        """Join a paragraph to the one before it; false where that is left to the text."""
        rich = self._rich if self.is_right() else None
        if rich is None or not 0 < block < len(rich.blocks):
            return False
        if is_crossed(rich.blocks[block], rich):
            return False
        before = Place(block - 1, len(rich.blocks[block - 1].letters))
        made = without(rich, before, Place(block, 0))
        if made is not None:
            self.replace(*made, apart=False)
        return made is not None

    def lay_again(self) -> None:
        """Show the paragraphs as they are: what was copied may look like those it came from."""
        self._lay(self._rich)

    def refuse(self) -> None:
        """Show again what was there, and say why."""
        self._lay(self._rich)
        self._say(tr("That would change what only the source can hold, so it was not done."))

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
        self.parted.emit()
        self.writing.mergeCurrentCharFormat(form)
        self.parted.emit()
        self.writing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tools_cleared(self) -> None:
        found = self.selected()
        made = None if found is None else cleared(*found)
        if made is None:
            self.refuse()
        elif found is not None and made is not found[0]:
            self.replace(made)
        self.writing.setFocus(Qt.FocusReason.OtherFocusReason)


def _why_none(source: str) -> str:
    """Why there are no paragraphs of an email here."""
    pieces = max(source.count("<"), source.count("\n"))
    if len(source) > MOST_LETTERS or pieces > MOST_BLOCKS:
        said = tr(
            "This email can be edited in Source only: Rich takes {letters} letters in {paragraphs} "
            "paragraphs."
        )
        return said.format(letters=QLocale().toString(MOST_LETTERS), paragraphs=MOST_BLOCKS)
    return tr("This email can be edited in Source only: a tag in it has no end.")


def _changed(old: str, new: str) -> tuple[int, int] | None:
    """The place behind what differs, where a step that is undone leads the eye."""
    splice = splice_between(old, new)
    if splice is None:
        return None
    place = splice.start + len(splice.inserted)
    return place, place
