"""The trials of the self-test: each with its title, how it stands, and what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from draft_editor.ui.safety.ports import TrialTold
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel


class TrialList(Ground):
    """One row for each trial that has begun, in the order they came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setObjectName("safety.trials")
        self.setAccessibleName(tr("Results of the self-test"))
        self._rows: dict[str, _TrialRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        self._column.setSpacing(SPACE.medium)
        self.setVisible(False)

    def show_trial(self, told: TrialTold) -> None:
        """A trial has begun, or has ended."""
        row = self._rows.get(told.name)
        if row is None:
            row = self._rows[told.name] = _TrialRow(told.name, self)
            self._column.addWidget(row)
        row.show_told(told)
        self.setVisible(True)

    def clear(self) -> None:
        """Before another run."""
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows.clear()
        self.setVisible(False)

    def break_off(self) -> None:
        """What is under way will not end any more."""
        for row in self._rows.values():
            row.break_off()


class _TrialRow(QWidget):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"safety.trial.{name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        self._pill = WordsLabel("", "pill")
        self._pill.ensurePolished()
        self._pill.setAlignment(Qt.AlignmentFlag.AlignCenter)
        widest = max(
            self._pill.fontMetrics().horizontalAdvance(word)
            for word in (tr("Holds"), tr("Fails"), tr("Running…"), tr("Stopped"))
        )
        high = self._pill.fontMetrics().height() + SPACE.small
        self._pill.setFixedSize(widest + 2 * SPACE.large, high)
        row.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self._title = WordsLabel("", "label", wraps=True)
        self._said = WordsLabel("", "help", wraps=True)
        texts.addWidget(self._title)
        texts.addWidget(self._said)
        row.addLayout(texts, 1)
        self._is_over = False

    def show_told(self, told: TrialTold) -> None:
        self._title.setText(say(told.title))
        self._said.setText(say(told.said))
        self._said.setVisible(bool(self._said.text()))
        self._is_over = told.is_ok is not None
        match told.is_ok:
            case None:
                self._show(tr("Running…"), "accent")
            case True:
                self._show(tr("Holds"), "good")
            case False:
                self._show(tr("Fails"), "bad")

    def break_off(self) -> None:
        if not self._is_over:
            self._show(tr("Stopped"), "muted")

    def _show(self, word: str, tone: str) -> None:
        self._pill.setText(word)
        self._pill.set_tone(tone)
        self.setAccessibleName(labelled(self._title.text(), word))
        self.setAccessibleDescription(self._said.text())
