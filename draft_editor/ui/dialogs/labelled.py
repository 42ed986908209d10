"""An input of a dialog with its label, its help and its complaint."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, set_property


class Labelled(QWidget):
    """Label above, help below, complaint below that; all of it named for screen readers."""

    def __init__(
        self,
        entry: QWidget,
        name: str,
        label: str,
        help_text: str = "",
        beside: QPushButton | None = None,
        parent: QWidget | None = None,
        *,
        keyboard: QWidget | None = None,
    ) -> None:
        """`keyboard` is what is written in, where that is a part of the `entry`."""
        super().__init__(parent)
        self._around = entry
        self._entry = entry = keyboard or entry
        self._help_text = help_text
        entry.setObjectName(name)
        entry.setAccessibleName(label)
        self._build(label, beside)
        self.complain("")

    def _build(self, label: str, beside: QPushButton | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tiny)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        name = WordsLabel(label, "label")
        name.setBuddy(self._entry)
        head.addWidget(name)
        column.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(SPACE.small)
        across.addWidget(self._around, 1)
        if beside is not None:
            across.addWidget(beside)
        column.addLayout(across)
        help_label = WordsLabel(self._help_text, "help", wraps=True, parent=self)
        help_label.setVisible(bool(self._help_text))
        column.addWidget(help_label)
        self._complaint = WordsLabel("", "complaint", wraps=True)
        self._complaint.setObjectName(f"{self._entry.objectName()}:complaint")
        column.addWidget(self._complaint)

    def complain(self, text: str) -> None:
        """Say at the input what is wrong with it; an empty text takes it back."""
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))
        set_property(self._entry, "wrong", "true" if text else "false")
        pieces = [piece for piece in (self._help_text, text) if piece]
        self._entry.setAccessibleDescription(" ".join(pieces))
