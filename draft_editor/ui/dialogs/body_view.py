"""The body that will be sent, and which places of it are new."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from draft_editor.draft.change import Change
from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import pretty
from draft_editor.model.words import count_words
from draft_editor.ui.dialogs.lines import LinesView
from draft_editor.ui.dialogs.review_lines import path_lines
from draft_editor.ui.say import say, tr
from draft_editor.ui.style import fixed_font
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_WORD: Final = 11
"""Letters of the longest word that tells what became of a path."""


class BodyView(QWidget):
    """Read-only; the text is made when it is first looked at, because it may be large."""

    place_chosen = Signal(object)

    def __init__(
        self, draft: Draft, changes: Sequence[Change], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._changes = changes
        self._is_read = False
        self._build()

    def _build(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.large)
        self._said = WordsLabel("", "section")
        self._said.setObjectName("review.form")
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setObjectName("review.body")
        self._text.setAccessibleName(tr("The body as JSON"))
        self._text.setFont(fixed_font())
        self._text.setTabChangesFocus(True)
        self._text.setUndoRedoEnabled(False)
        across.addLayout(_column(self._said, self._text), 3)
        self._paths = LinesView("review.paths", tr("JSON paths that changed"), self, _WORD)
        self._paths.place_chosen.connect(self.place_chosen)
        if self._changes:
            counted = say(count_words("%n JSON path(s) changed", len(self._changes)))
            across.addLayout(_column(WordsLabel(counted, "section"), self._paths), 2)
        else:
            self._paths.setVisible(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the body when somebody looks at it for the first time."""
        if not self._is_read:
            self._is_read = True
            self._read()
        super().showEvent(event)

    def _read(self) -> None:
        source = self._draft.source()
        is_changed = self._draft.is_changed()
        if is_changed or "\n" not in source.strip():
            source = pretty(self._draft.tree)
        self._text.setPlainText(source)
        if is_changed:
            self._said.setText(tr("Will be sent, laid out for reading"))
        else:
            self._said.setText(tr("Unchanged, sent back byte for byte"))
        self._paths.show_lines(path_lines(self._changes))


def _column(title: WordsLabel, widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE.tiny)
    column.addWidget(title)
    column.addWidget(widget, 1)
    return column
