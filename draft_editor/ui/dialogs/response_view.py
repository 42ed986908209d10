"""The text of a canned response, to be read: what it asks for stands out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from draft_editor.model.prompts import prompt_places
from draft_editor.rules import placeholders
from draft_editor.ui.fields.shown_text import units
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import Tone

_LONGEST_COLOURED = 20_000


class ResponseView(QPlainTextEdit):
    """Read only; Tab goes on."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setReadOnly(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show a text, its prompts and placeholders coloured; only the beginning of a book."""
        self.setPlainText(
            text if len(text) <= _LONGEST_COLOURED else text[:_LONGEST_COLOURED] + "…"
        )
        colour(self)


def colour(view: QPlainTextEdit) -> None:
    """Make prompts and placeholders stand out in a short text."""
    text = view.toPlainText()
    marked: list[QTextEdit.ExtraSelection] = []
    if len(text) <= _LONGEST_COLOURED:
        colours = worn()
        marked = [
            _marked(view, text, span.start, span.end, colours.accent)
            for span in placeholders.find(text)
        ]
        marked += [
            _marked(view, text, start, end, colours.warning) for start, end in prompt_places(text)
        ]
    view.setExtraSelections(marked)


def _marked(
    view: QPlainTextEdit, text: str, start: int, end: int, tone: Tone
) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(view.document())
    cursor.setPosition(units(text, start))
    cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setForeground(QColor(tone.text))
    look.setBackground(QColor(tone.soft))
    marked = QTextEdit.ExtraSelection()
    marked.cursor = cursor
    marked.format = look
    return marked
