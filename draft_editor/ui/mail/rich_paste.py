"""What is pasted into rich text: words, what was copied there, or what another program copied."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment

from draft_editor.draft.history import Step
from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.insertion import put_at
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.files.carried import links_in
from draft_editor.ui.mail.office_html import cleaned, fragment
from draft_editor.ui.mail.paste_bar import PasteBar
from draft_editor.ui.mail.rich_links import RichLinks
from draft_editor.ui.mail.rich_places import end_of, has_whole, html_between, put_words
from draft_editor.ui.mail.rich_spot import RichSpot
from draft_editor.ui.mail.rich_view import RichView
from draft_editor.ui.say import tr

OWN: Final = "application/x-draft-editor-rich"
"""Says of which copy a content is: the clipboard may hold another one since."""
_LONGEST: Final = 2_000_000
_CLEANED_AT_ONCE: Final = 8_000
"""Characters of HTML that are cleaned without an errand: a few milliseconds."""
_LOOKS: Final = re.compile(r"<(?:b|i|u|s|su[bp]|a|[uo]l|h[1-6]|table)\b")
_ONE_PARAGRAPH: Final = re.compile(r"<p>((?:(?!</?p>).)*)</p>", re.DOTALL)


class RichPaste(QObject):
    """Keeps letters, links, lists and tables of a paste as they look, or the words alone.

    Plain text takes the words alone: nobody has asked for formatting there. Each
    paste is one step of undo, also after the words alone were asked for. `done` when a long one
    is there. Thread: GUI.
    """

    done = Signal()

    def __init__(
        self, field: MessageBodyField, rich: RichView, links: RichLinks, errands: Errands
    ) -> None:
        super().__init__(field)
        self._field = field
        self._rich = rich
        self._links = links
        self._errands = errands
        self._copied: tuple[bytes, QTextDocumentFragment | str] = (b"", "")
        self._pasted: tuple[RichSpot, str, Step | None, str] | None = None
        self._cleaning: tuple[RichSpot, str, str] | None = None
        self.bar = PasteBar(
            tr("Pasted with its formatting."),
            {"words": tr("Only the words"), "look": tr("Keep")},
            f"{field.path}:rich.paste",
            field,
        )
        field.put_above(self.bar)
        rich.writing.trade(self.copied, self.take)
        rich.writing.dropped.connect(self._on_writing_dropped)
        rich.writing.words_asked.connect(self._on_writing_words_asked)
        self.bar.buttons["words"].clicked.connect(self._on_words_clicked)
        self.bar.buttons["look"].clicked.connect(self._on_look_clicked)
        field.sheet.changed.connect(self._on_sheet_changed)

    def copied(self) -> QMimeData:
        """What is selected, for here and for other programs."""
        content = QMimeData()
        cursor, found = self._rich.writing.textCursor(), self._rich.selected()
        content.setText(cursor.selection().toPlainText())
        if found is not None and not found[0].is_plain:
            content.setHtml(html_between(*found))
            number = int.from_bytes(self._copied[0]) + 1
            own = content.html() if has_whole(*found) else cursor.selection()
            self._copied = number.to_bytes(8), own
            content.setData(OWN, self._copied[0])
        return content

    def take(self, content: QMimeData, is_dropped: bool) -> None:
        """Insert what is pasted or dropped at the cursor, as a step of its own."""
        self.settle()
        spot = self._field.instead()
        if self._field.writing().take_files_of(content, is_dropped=is_dropped):
            return
        if not isinstance(spot, RichSpot):
            return
        self._rich.parted.emit()
        links = links_in(content)
        is_plain = spot.rich.is_plain and bool(spot.rich.source)
        text = content.text() if spot.rich.is_plain else content.text().replace("\t", " ")
        html = content.html() if content.hasHtml() and not is_plain else ""
        if len(links) == 1 and spot.first != spot.last and not is_dropped:
            self._links.link(content.text().strip())
        elif html and content.hasFormat(OWN) and content.data(OWN).data() == self._copied[0]:
            self._insert_own(spot, self._copied[1], is_dropped=is_dropped)
        elif not html or is_dropped or len(html) > _LONGEST:
            self._rich.insert(text)
        elif len(html) <= _CLEANED_AT_ONCE:
            self._put(spot, text, cleaned(fragment(html)))
        else:
            self._cleaning = long = spot, text, html
            self._errands.send(lambda: cleaned(fragment(html)), partial(self._bring, long))
        self._rich.parted.emit()

    def _insert_own(
        self, spot: RichSpot, copied: QTextDocumentFragment | str, *, is_dropped: bool
    ) -> None:
        """Insert what was copied here, a table and the like as its source has it."""
        if not isinstance(copied, str):
            self._rich.insert(copied)
        elif not put_at(replace(spot, is_alike=False), copied):
            self._rich.refuse()
        if not is_dropped:
            self._rich.lay_again()

    @property
    def is_cleaning(self) -> bool:
        """Whether a long paste is on its way."""
        return self._cleaning is not None

    def settle(self) -> None:
        """Have the newest text, and a long paste in it, now: somebody does something else."""
        if self._cleaning is not None:
            self._bring(self._cleaning, cleaned(fragment(self._cleaning[2])))
        self._rich.settle()

    def _bring(self, long: tuple[RichSpot, str, str], brought: object) -> None:
        if long is self._cleaning:  # and nobody could not wait for it
            self._cleaning = None
            self._rich.settle()
            self._put(long[0], long[1], brought)
            self.done.emit()

    def _on_writing_dropped(self) -> None:
        self._rich.parted.emit()
        self._rich.lay_again()

    def _on_writing_words_asked(self) -> None:
        words = QMimeData()
        words.setText(QGuiApplication.clipboard().text())
        self.take(words, False)

    def _put(self, spot: RichSpot, text: str, brought: object) -> None:
        if self._field.instead() != spot:
            return  # somebody went on meanwhile
        html = brought if isinstance(brought, str) else ""
        if not _LOOKS.search(html):
            self._rich.insert(text)
            return
        if html.endswith("</table>") and spot.last == end_of(spot.rich):
            html += "\n<p><br></p>"  # a line to go on in
        one = _ONE_PARAGRAPH.fullmatch(html)
        is_here = self._rich.writing.hasFocus()
        place = replace(spot, is_alike=False, takes_keyboard=is_here)
        if not put_at(place, one[1] if one is not None else html):
            self._rich.refuse()
            return
        draft = self._field.sheet.draft
        step = None if draft is None else draft.history.next_undo
        self._pasted = spot, text, step, self._field.text()
        self.bar.show()

    def _on_sheet_changed(self) -> None:
        if (
            self._pasted is not None
            and self._field.sheet.value(self._field.path) != (self._pasted[3])
        ):
            self.end()

    def _on_words_clicked(self) -> None:
        """Take the paste back, and paste the words: one step leads back to before both."""
        draft, pasted = self._field.sheet.draft, self._pasted
        self.end()
        if pasted is not None and draft is not None and draft.history.next_undo is pasted[2]:
            self._field.sheet.undo()
            made = put_words(pasted[0].rich, pasted[0].first, pasted[0].last, pasted[1])
            if made is not None:
                self._rich.replace(*made)
        self._field.focus()

    def _on_look_clicked(self) -> None:
        self.end()
        self._field.focus()

    def end(self) -> None:
        """Ask no longer."""
        self._pasted = None
        self.bar.hide()
