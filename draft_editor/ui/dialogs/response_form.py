"""One canned response, to be edited; one that is shared is only read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from draft_editor.model.canned import CannedResponse
from draft_editor.model.prompts import prompts
from draft_editor.model.splice import splice_between
from draft_editor.model.words import Words
from draft_editor.ui.dialogs.frame import button_row
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.dialogs.response_view import colour
from draft_editor.ui.fields.shown_text import carried_to_lines, shown_lines
from draft_editor.ui.response_words import CHANNEL_WORDS, LANGUAGE_WORDS
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_MOST_ASKED: Final = 6
"""Prompts that are named below the text; more are counted by an ellipsis."""


class ResponseForm(QStackedWidget):
    """`edited` carries the response after each change; a text without any words is none."""

    edited = Signal(object)
    copy_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._response: CannedResponse | None = None
        self._is_showing = False
        self._shown = self._written = ""
        self._build()
        self._join()

    def _build(self) -> None:
        self._instead = WordsLabel("", "muted", wraps=True)
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self._instead)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        self.title = QLineEdit()
        self._title_row = Labelled(self.title, "responses.title", tr("Title"))
        column.addWidget(self._title_row)
        self.channel = _combo(CHANNEL_WORDS)
        self.language = _combo(LANGUAGE_WORDS)
        across = QHBoxLayout()
        across.setSpacing(SPACE.medium)
        across.addWidget(Labelled(self.channel, "responses.channel", tr("Channel")), 1)
        across.addWidget(Labelled(self.language, "responses.language", tr("Language")), 1)
        column.addLayout(across)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        help_text = tr(
            "[[What time?]] is asked before the text is inserted; [[Time: 9:00]] proposes an "
            "answer. ${{…}} is left to the service."
        ).format()
        self._text_row = Labelled(self.text, "responses.text", tr("Text"), help_text)
        column.addWidget(self._text_row, 1)
        self._asked = WordsLabel("", "help", wraps=True)
        self._asked.setObjectName("responses.asked")
        column.addWidget(self._asked)
        self.template = QCheckBox(tr("Has template placeholders (FreeMarker)"))
        self.template.setObjectName("responses.template")
        self.template.setAccessibleName(self.template.text())
        column.addWidget(self.template)
        column.addLayout(self._build_row())
        self.addWidget(form)

    def _build_row(self) -> QHBoxLayout:
        row = button_row()
        self._shared = WordsLabel(tr("Shared: make a copy to change it."), "muted")
        self._copy = QPushButton(tr("Make a copy"))
        self._copy.setObjectName("responses.copy")
        self._delete = QPushButton(tr("Delete response"))
        self._delete.setObjectName("responses.delete")
        for button in (self._copy, self._delete):
            button.setAutoDefault(False)
        row.addWidget(self._shared)
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self._delete)
        return row

    def _join(self) -> None:
        self.title.textChanged.connect(self._on_edited)
        self.text.textChanged.connect(self._on_text_changed)
        self.channel.currentIndexChanged.connect(self._on_edited)
        self.language.currentIndexChanged.connect(self._on_edited)
        self.template.toggled.connect(self._on_edited)
        self._copy.clicked.connect(self.copy_asked)
        self._delete.clicked.connect(self.delete_asked)

    def show_response(self, response: CannedResponse | None, *, is_own: bool) -> None:
        """Show a response; None empties the form."""
        self._response = response
        self.setCurrentIndex(0 if response is None else 1)
        if response is None:
            return
        self._is_showing = True
        self.title.setText(response.title)
        self.title.setCursorPosition(0)
        self.text.setPlainText(shown_lines(response.text))
        self._shown = self.text.document().toRawText()
        self._written = response.text
        self.channel.setCurrentIndex(self.channel.findData(response.channel))
        self.language.setCurrentIndex(self.language.findData(response.language))
        self.template.setChecked(response.is_template)
        self._is_showing = False
        for row in (self._title_row, self._text_row):
            row.complain("")
        self.title.setReadOnly(not is_own)
        self.text.setReadOnly(not is_own)
        for entry in (self.channel, self.language, self.template):
            entry.setEnabled(is_own)
        self._delete.setVisible(is_own)
        self._shared.setVisible(not is_own)
        self._show_asked()

    def say_instead(self, text: str) -> None:
        """Say something in place of a response."""
        self._instead.setText(text)

    def go_to_title(self) -> None:
        """Let the title be typed anew."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _on_text_changed(self) -> None:
        if self._is_showing:
            return
        now = self.text.document().toRawText()
        splice = splice_between(self._shown, now)
        if splice is not None:  # else only its colours are others
            self._shown, self._written = now, carried_to_lines(self._written, splice)
            self._on_edited()

    def _on_edited(self) -> None:
        if self._is_showing or self._response is None:
            return
        self._show_asked()
        title, text = self.title.text(), self._written
        missing = tr("A response needs this; the last one is kept.")
        self._title_row.complain("" if title.strip() else missing)
        self._text_row.complain("" if text.strip() else missing)
        response = replace(
            self._response,
            title=title if title.strip() else self._response.title,
            text=text if text.strip() else self._response.text,
            channel=str(self.channel.currentData()),
            language=str(self.language.currentData()),
            is_template=self.template.isChecked(),
        )
        if response != self._response:
            self._response = response
            self.edited.emit(response)

    def _show_asked(self) -> None:
        asked = [prompt.label for prompt in prompts(self.text.toPlainText())]
        more = "…" if len(asked) > _MOST_ASKED else ""
        names = ", ".join(asked[:_MOST_ASKED]) + more
        self._asked.setText(labelled(tr("Asks for"), names) if asked else tr("Asks for nothing."))
        colour(self.text)


def _combo(choices: Mapping[str, Words]) -> QComboBox:
    combo = QComboBox()
    for value, said in choices.items():
        combo.addItem(say(said), value)
    return combo
