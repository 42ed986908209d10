"""The body as it will be sent, following every change."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from draft_editor.model.json_text import pretty
from draft_editor.model.splice import splice_between
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import fixed_font
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel

_AFTER_CHANGE_MS: Final = 60


class JsonPage(Ground):
    """Read-only: each value is edited in its own field, where it can be checked."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._sheet = sheet
        self._build()
        self._join()

    def _build(self) -> None:
        self.setObjectName("page.json")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.small)
        head = QHBoxLayout()
        self._said = ShortLabel("", "help")
        self._copy = QPushButton(tr("Copy"))
        self._copy.setProperty("look", "link")
        self._copy.setObjectName("json.copy")
        head.addWidget(self._said, 1)
        head.addWidget(self._copy)
        column.addLayout(head)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setObjectName("json.text")
        self.text.setAccessibleName(tr("The body as JSON"))
        self.text.setFont(fixed_font())
        self.text.setTabChangesFocus(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)

    def _join(self) -> None:
        self._sheet.changed.connect(self._on_sheet_changed)
        self._later.timeout.connect(self.look_again)
        self._copy.clicked.connect(self._on_copy_clicked)

    def showEvent(self, event: QShowEvent) -> None:
        """Be right when first seen."""
        self.look_again()
        super().showEvent(event)

    def look_again(self) -> None:
        """Show the body as it is now; the place that is looked at stays."""
        draft = self._sheet.draft
        text = "" if draft is None else pretty(draft.tree)
        if draft is not None and not draft.is_changed():
            self._said.setText(
                tr("Unchanged: sent back byte for byte as it came. Laid out here for reading.")
            )
        else:
            self._said.setText(tr("The body that will be sent, laid out for reading."))
        self.text.setAccessibleDescription(self._said.whole())
        if splice_between(self.text.toPlainText(), text) is None:
            return
        bar = self.text.verticalScrollBar()
        place = bar.value()
        self.text.setPlainText(text)
        bar.setValue(place)

    def _on_sheet_changed(self) -> None:
        if self.isVisible():
            self._later.start()

    def _on_copy_clicked(self) -> None:
        """Copy the body itself: what a text area gives back has other blanks and line ends."""
        draft = self._sheet.draft
        QGuiApplication.clipboard().setText("" if draft is None else pretty(draft.tree))
