"""Something that holds until it is taken back, said above the draft."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel


class StandingNotice(Ground):
    """A sentence, and perhaps one thing that can be done about it: then `asked`."""

    asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("notice-bar", parent)
        self.setObjectName(name)
        self._build(name)
        self._button.clicked.connect(self.asked)

    def _build(self, name: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        row.setSpacing(SPACE.medium)
        self._label = WordsLabel("", wraps=True)
        self._label.setObjectName(f"{name}.text")
        self._button = QPushButton(self)
        self._button.setObjectName(f"{name}.action")
        self._button.setProperty("look", "link")
        self._button.setVisible(False)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)

    def say(self, text: str, action: str = "") -> None:
        """Say this from now on, with a button or without; an empty text takes it back."""
        self._label.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setVisible(bool(text))

    def text(self) -> str:
        """What is said now."""
        return self._label.text()
