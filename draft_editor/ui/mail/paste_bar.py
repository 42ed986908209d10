"""A quiet question above the text, about what was just pasted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel


class PasteBar(Ground):
    """Words and some buttons beside them, hidden until there is something to ask."""

    def __init__(
        self, said: str, named: Mapping[str, str], name: str, parent: QWidget | None = None
    ) -> None:
        """`named`: the words of the buttons by the last part of their names."""
        super().__init__("notice-bar", parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.small, SPACE.tiny)
        line.setSpacing(SPACE.small)
        line.addWidget(WordsLabel(said, wraps=True), 1)
        self.buttons: dict[str, QPushButton] = {}
        for key, text in named.items():
            button = QPushButton(text, self)
            button.setProperty("look", "link")
            button.setAutoDefault(False)
            button.setObjectName(f"{name}.{key}")
            line.addWidget(button)
            self.buttons[key] = button
        self.hide()
