"""The open draft in words: what it is, when it goes out, what was changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel


class Headline(Ground):
    """Stays while the form below scrolls. `changes_asked`: the number of changes was pressed."""

    changes_asked = Signal()

    def __init__(self, undo: QToolButton, redo: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._undo = undo
        self._redo = redo
        self._build()
        self._join()

    def _build(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.small)
        across.setSpacing(SPACE.small)
        words = QVBoxLayout()
        words.setSpacing(SPACE.tiny)
        self.title = ShortLabel("", "title")
        self.title.setObjectName("headline.title")
        words.addWidget(self.title)
        when = QHBoxLayout()
        when.setSpacing(SPACE.tiny)
        self._lead = WordsLabel("", "muted")
        self._main = WordsLabel("", "name")
        self._rest = ShortLabel("", "muted")
        for label in (self._lead, self._main, self._rest):
            when.addWidget(label)
        self._main.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._lead.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        words.addLayout(when)
        across.addLayout(words, 1)
        self._changes = QToolButton()
        self._changes.setProperty("look", "pill-button")
        self._changes.setObjectName("headline.changes")
        self._changes.setToolTip(tr("Review what will change"))
        across.addWidget(self._changes)
        across.addWidget(self._undo)
        across.addWidget(self._redo)

    def _join(self) -> None:
        self._changes.clicked.connect(self.changes_asked)

    def say(self, title: str, lead: str, main: str, rest: str) -> None:
        """Say what the draft is and when it goes out."""
        self.title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._main.setText(main)
        self._rest.setText(rest)

    def say_changes(self, text: str) -> None:
        """Say how much was changed; nothing while there is nothing."""
        self._changes.setText(text)
        self._changes.setAccessibleName(text)
        self._changes.setVisible(bool(text))
