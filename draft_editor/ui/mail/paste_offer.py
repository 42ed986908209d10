"""A quiet question after a paste from an office program: shall it be cleaned up?"""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import PARAGRAPH, shown_lines
from draft_editor.ui.mail.office_html import cleaned, fragment, is_from_office
from draft_editor.ui.mail.shown_mail import is_html
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel

_LONGEST: Final = 2_000_000


class PasteOffer(QObject):
    """Pastes what an office program has copied as it is, and offers to clean it up.

    Only into the source of an email that is empty or has tags already: plain text takes the
    words alone. To be cleaned up is one step of undo. Thread: GUI.
    """

    def __init__(self, field: MessageBodyField, errands: Errands) -> None:
        super().__init__(field)
        self._field = field
        self._errands = errands
        self._place = 0
        self._pasted = ""
        self._build()
        self._join()

    def _build(self) -> None:
        name = str(self._field.path)
        self.bar = Ground("notice-bar", self._field)
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.small, SPACE.tiny)
        line.setSpacing(SPACE.small)
        line.addWidget(WordsLabel(tr("Pasted from an office program."), wraps=True), 1)
        self.clean = self._button(tr("Clean up"), f"{name}:paste.clean", line)
        self.keep = self._button(tr("Keep as it is"), f"{name}:paste.keep", line)
        self.bar.hide()
        self._field.put_above(self.bar)

    def _button(self, text: str, name: str, line: QHBoxLayout) -> QPushButton:
        button = QPushButton(text, self.bar)
        button.setProperty("look", "link")
        button.setAutoDefault(False)
        button.setObjectName(name)
        line.addWidget(button)
        return button

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
        self._place, self._pasted = start, shown_lines(pasted)
        self.bar.show()
        return True

    def _stands(self) -> bool:
        """Whether what was pasted is still there, as it was."""
        shown = self._field.shown()
        return bool(self._pasted) and shown.startswith(self._pasted, self._place)

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
            end = self._place + len(pasted)
            self.end()
            self._field.put(self._place, end, brought)

    def _on_keep_clicked(self) -> None:
        self.end()
        self._field.focus()

    def end(self) -> None:
        """Ask no longer."""
        self._pasted = ""
        self.bar.hide()
