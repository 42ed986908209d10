"""One canned response, to be edited; one that is shared is only read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from draft_editor.draft.path import Path
from draft_editor.draft.places import IS_TEMPLATE, PROTOCOL
from draft_editor.model.canned import CannedResponse
from draft_editor.model.prompts import prompts
from draft_editor.model.words import Words
from draft_editor.rules import placeholders
from draft_editor.rules.placeholders import Kind
from draft_editor.ui.dialogs.frame import button_row
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.dialogs.response_text import LANGUAGE, ResponseText
from draft_editor.ui.responses.words import CHANNEL_WORDS, LANGUAGE_WORDS
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_LONGEST_NAMED: Final = 40
_MOST_ASKED: Final = 6
"""Prompts that are named below the text; more are counted by an ellipsis."""
_FILLED_IN: Final = frozenset({Kind.VARIABLE, Kind.DIRECTIVE})
_UNDO: Final = (("Ctrl+Z",), ("Ctrl+Y", "Ctrl+Shift+Z"))
"""The keys of Undo and Redo, as the window has them."""


class ResponseForm(QStackedWidget):
    """`edited` carries the response after each change; a text without any words is none."""

    edited = Signal(object)
    copy_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._response: CannedResponse | None = None
        self._is_own = self._is_showing = False
        self._sheet = Sheet(self)
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
        self.text = ResponseText(self._sheet)
        help_text = tr(
            "[[What time?]] is asked before the text is inserted; [[Time: 9:00]] proposes an "
            "answer. ${{…}} is left to the service."
        ).format()
        self._text_row = Labelled(
            self.text, "responses.text", tr("Text"), help_text, keyboard=self.text.writing()
        )
        column.addWidget(self._text_row, 1)
        self._asked = WordsLabel("", "help", wraps=True)
        self._asked.setObjectName("responses.asked")
        column.addWidget(self._asked)
        self.template = QCheckBox(tr("Has template placeholders (FreeMarker)"))
        self.template.setObjectName("responses.template")
        self.template.setAccessibleName(self.template.text())
        column.addWidget(self.template)
        self._not_filled_in = WordsLabel("", "help", wraps=True)
        self._not_filled_in.setObjectName("responses.template:note")
        column.addWidget(self._not_filled_in)
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
        self._sheet.changed.connect(self._on_sheet_changed)
        for combo, path in ((self.channel, PROTOCOL), (self.language, LANGUAGE)):
            combo.currentIndexChanged.connect(partial(self._on_chosen, combo, path))
        self.template.toggled.connect(self._on_template_toggled)
        for keys, do in zip(_UNDO, (self._sheet.undo, self._sheet.redo), strict=True):
            action = QAction(self)
            action.setShortcuts([QKeySequence(each) for each in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(do)
            self.addAction(action)
        self._copy.clicked.connect(self.copy_asked)
        self._delete.clicked.connect(self.delete_asked)

    def show_response(self, response: CannedResponse | None, *, is_own: bool) -> None:
        """Show a response; None empties the form. What is shown already stays as it is."""
        self.setCurrentIndex(0 if response is None else 1)
        is_shown = response == self._response and is_own is self._is_own
        self._response, self._is_own = response, is_own
        if response is None or is_shown:
            return
        self._is_showing = True
        self.title.setText(response.title)
        self.title.setCursorPosition(0)
        self.text.lay(response, is_own=is_own)
        self._is_showing = False
        for row in (self._title_row, self._text_row):
            row.complain("")
        self.text.set_wrong(False)
        self.title.setReadOnly(not is_own)
        for entry in (self.channel, self.language, self.template):
            entry.setEnabled(is_own)
        self._delete.setVisible(is_own)
        self._shared.setVisible(not is_own)

    def say_instead(self, text: str) -> None:
        """Say something in place of a response."""
        self._instead.setText(text)

    def go_to_title(self) -> None:
        """Let the title be typed anew."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _on_chosen(self, combo: QComboBox, path: Path, _index: int) -> None:
        if not self._is_showing:
            self._sheet.close_step()
            self._sheet.write(path, str(combo.currentData()))

    def _on_template_toggled(self, is_template: bool) -> None:
        if not self._is_showing:
            self._sheet.close_step()
            self._sheet.write(IS_TEMPLATE, is_template)

    def _on_sheet_changed(self) -> None:
        """Something was typed, chosen or taken back, or another response was laid."""
        was_showing, self._is_showing = self._is_showing, True
        self.text.refresh()
        for combo, path in ((self.channel, PROTOCOL), (self.language, LANGUAGE)):
            combo.setCurrentIndex(combo.findData(self._sheet.value(path)))
        self.template.setChecked(self._sheet.value(IS_TEMPLATE) is True)
        self._is_showing = was_showing
        self.text.check_in(str(self.language.currentData()))
        self._say_what_it_has()
        self._on_edited()

    def _on_edited(self) -> None:
        if self._is_showing or self._response is None:
            return
        title, text = self.title.text(), self.text.text()
        missing = tr("A response needs this; the last one is kept.")
        self._title_row.complain("" if title.strip() else missing)
        self._text_row.complain("" if text.strip() else missing)
        self.text.set_wrong(not text.strip())
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

    def _say_what_it_has(self) -> None:
        """What is asked for; and that nobody fills in placeholders, where nobody does."""
        text = self.text.text()
        asked = [prompt.label for prompt in prompts(text)]
        more = "…" if len(asked) > _MOST_ASKED else ""
        names = ", ".join(asked[:_MOST_ASKED]) + more
        self._asked.setText(labelled(tr("Asks for"), names) if asked else tr("Asks for nothing."))
        spans = () if self.template.isChecked() else placeholders.find(text)
        left = next((span for span in spans if span.kind in _FILLED_IN), None)
        if left is not None:
            said = tr("Not ticked: “{placeholder}” would go out as it stands here.")
            left_out = text[left.start : left.end]
            self._not_filled_in.setText(said.format(placeholder=left_out[:_LONGEST_NAMED]))
        self._not_filled_in.setVisible(left is not None)


def _combo(choices: Mapping[str, Words]) -> QComboBox:
    combo = QComboBox()
    for value, said in choices.items():
        combo.addItem(say(said), value)
    return combo
