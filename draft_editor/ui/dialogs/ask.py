"""A question in plain words that waits for its answer without stopping anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.say import tr
from draft_editor.ui.words_label import WordsLabel

NOTICED: Final = "ok"
"""The answer to a notice."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer: the key that is reported, the words on its button."""

    key: str
    text: str


class Question(Frame):
    """A headline, a sentence, two or three named answers.

    The first choice is what is asked about: the primary button, or a quiet one that stands
    apart where it is dangerous. `safe` is the key that closing, Esc and (for a dangerous
    question) Enter mean. `answered` carries the key, once.
    """

    answered = Signal(str)

    def __init__(
        self,
        headline: str,
        body: str,
        choices: Sequence[Choice],
        safe: str,
        *,
        is_dangerous: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("question", headline, parent)
        if safe not in {choice.key for choice in choices}:
            raise ValueError("the safe answer is one of the choices")
        self._choices = tuple(choices)
        self._safe = safe
        self._answer = safe
        self._is_dangerous = is_dangerous
        self._buttons: dict[str, QPushButton] = {}
        self._build(headline, body)
        self._join()

    def _build(self, headline: str, body: str) -> None:
        column = self.small_column(headline)
        said = WordsLabel(body, "", wraps=True)
        said.setObjectName("question.body")
        said.setVisible(bool(body))
        column.addWidget(said)
        self.setAccessibleDescription(body)
        first, *others = self._choices
        row = button_row()
        if self._is_dangerous:
            row.addWidget(self._button(first, "link"))
        row.addStretch(1)
        for choice in others if self._is_dangerous else reversed(others):
            row.addWidget(self._button(choice, ""))
        if not self._is_dangerous:
            row.addWidget(self._button(first, "primary"))
        column.addLayout(row)
        expected = self._buttons[self._safe if self._is_dangerous else first.key]
        expected.setDefault(True)
        expected.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, choice: Choice, look: str) -> QPushButton:
        button = self.button(f"question.{choice.key}", choice.text, look)
        self._buttons[choice.key] = button
        return button

    def _join(self) -> None:
        for button in self._buttons.values():
            button.clicked.connect(self._on_button_clicked)
        self.finished.connect(self._on_finished)

    def _on_button_clicked(self) -> None:
        pressed = self.sender()
        self._answer = next(key for key, button in self._buttons.items() if button is pressed)
        self.accept()

    def _on_finished(self) -> None:
        self.answered.emit(self._answer)


def notice(headline: str, body: str, parent: QWidget | None = None) -> Question:
    """Something to be read and closed; its only answer is `NOTICED`."""
    return Question(headline, body, (Choice(NOTICED, tr("OK")),), NOTICED, parent=parent)
