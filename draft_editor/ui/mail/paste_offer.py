"""A quiet question after a paste from an office program: shall it be cleaned up?"""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QObject

from draft_editor.draft.history import Step
from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import PARAGRAPH, shown_lines
from draft_editor.ui.mail.office_html import cleaned, fragment, is_from_office
from draft_editor.ui.mail.paste_bar import PasteBar
from draft_editor.ui.mail.shown_mail import is_html
from draft_editor.ui.say import tr

_LONGEST: Final = 2_000_000


class PasteOffer(QObject):
    """Pastes what an office program has copied as it is, and offers to clean it up.

    Only into the source of an email that is empty or has tags already: plain text takes the
    words alone. Cleaned up at once it is one step of undo with the paste, later one of its own.
    Thread: GUI.
    """

    def __init__(self, field: MessageBodyField, errands: Errands) -> None:
        super().__init__(field)
        self._field = field
        self._errands = errands
        self._place = (0, 0)
        self._pasted = ""
        self._step: Step | None = None
        self.bar = PasteBar(
            tr("Pasted from an office program."),
            {"clean": tr("Clean up"), "keep": tr("Keep as it is")},
            f"{field.path}:paste",
            field,
        )
        self.clean, self.keep = self.bar.buttons["clean"], self.bar.buttons["keep"]
        field.put_above(self.bar)
        self._join()

    def _join(self) -> None:
        self._field.writing().take_first(self._take)
        self.clean.clicked.connect(self._on_clean_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)
        self._field.sheet.changed.connect(self._on_sheet_changed)

    def _take(self, source: QMimeData) -> bool:
        """Whether a paste was taken here."""
        if self._field.protocol() != "EMAIL" or not source.hasHtml():
            return False
        html, text = source.html(), self._field.text()
        if len(html) > _LONGEST or not is_from_office(html) or (text and not is_html(text)):
            return False
        pasted = fragment(html)
        start, end = self._field.selection()
        self._pasted = ""
        self._field.put(start, end, pasted)
        self._place, self._pasted = (start, end), shown_lines(pasted)
        self._step = self._last_step()
        self.bar.show()
        return True

    def _last_step(self) -> Step | None:
        draft = self._field.sheet.draft
        return None if draft is None else draft.history.next_undo

    def _stands(self) -> bool:
        """Whether what was pasted is still there, as it was."""
        shown = self._field.shown()
        return bool(self._pasted) and shown.startswith(self._pasted, self._place[0])

    def _on_sheet_changed(self) -> None:
        if self.bar.isVisible() and not self._stands():
            self.end()

    def _on_clean_clicked(self) -> None:
        pasted = self._pasted
        self.clean.setEnabled(False)
        html = pasted.replace(PARAGRAPH, "\n")
        self._errands.send(lambda: cleaned(html), partial(self._put, pasted))

    def _put(self, pasted: str, brought: object) -> None:
        self.clean.setEnabled(True)
        if isinstance(brought, str) and pasted == self._pasted and self._stands():
            start, end = self._place
            if self._last_step() is self._step:  # one step leads back to before both
                self._field.sheet.undo()
            else:
                end = start + len(pasted)
            self.end()
            self._field.put(start, end, brought)

    def _on_keep_clicked(self) -> None:
        self.end()
        self._field.focus()

    def end(self) -> None:
        """Ask no longer."""
        self._pasted = ""
        self.bar.hide()
