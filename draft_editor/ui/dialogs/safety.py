"""The safety page: what is kept and where, what is on its way, and the self-test."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path as FilePath
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.dialogs.safety_trials import TrialList
from draft_editor.ui.safety.facts import Fact
from draft_editor.ui.safety.ports import SelfTestEnded, TrialTold
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel, rule

_LETTERS: Final = 100
_LINES: Final = 46
_LABEL_LETTERS: Final = 26


class SafetyDialog(Frame):
    """Tells what it is shown; it looks after nothing itself.

    `test_asked`: run the self-test. `stop_asked`: end it early; closing the page asks for it
    too, by `finished`.
    """

    test_asked = Signal()
    stop_asked = Signal()

    def __init__(self, folder: FilePath, parent: QWidget | None = None) -> None:
        super().__init__("safety", tr("Safety"), parent)
        self._folder = folder
        self._labels: dict[str, str] = {}
        self._values: dict[str, WordsLabel] = {}
        self._is_testing = False
        self._failed = 0
        self._build()
        self._join()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show how everything stands now."""
        for fact in facts:
            value = self._values[fact.name]
            if value.text() != fact.value:
                value.setText(fact.value)
                value.setAccessibleName(labelled(self._labels[fact.name], fact.value))
            value.set_tone(fact.tone)

    def show_trial(self, told: TrialTold) -> None:
        """Show how one trial of the self-test stands."""
        self._trials.show_trial(told)
        if told.is_ok is False:
            self._failed += 1

    def end_test(self, ended: SelfTestEnded) -> None:
        """The self-test is over."""
        self._is_testing = False
        self._trials.break_off()
        self._run.setText(tr("Run the self-test again"))
        if ended.why is not None:
            self._say_state(say(ended.why), "muted")
        elif self._failed:
            self._say_state(tr("Not everything holds: show this to whoever looks after it."), "bad")
        else:
            self._say_state(tr("Everything holds."), "good")

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = _Page("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.small)
        headline = WordsLabel(tr("Safety"), "title")
        headline.setObjectName("safety.headline")
        column.addWidget(headline)
        column.addSpacing(SPACE.tiny)
        self._build_sections(column)
        self._build_test(column)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("safety.page")
        scroll.setAccessibleName(tr("Safety"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        self._scroll = scroll
        outer.addWidget(scroll, 1)
        outer.addWidget(rule(self))
        outer.addWidget(self._build_foot())
        self.take_size(_LETTERS, _LINES)
        self._run.setFocus()

    def _build_sections(self, column: QVBoxLayout) -> None:
        here = self._section(
            column,
            tr("On this computer"),
            ("written", tr("Last saved here")),
            ("waits", tr("Waiting to be saved")),
            ("size", tr("Size of the journal")),
            ("keyring", tr("Logins")),
        )
        self._build_folder(here)
        self._section(
            column,
            tr("With the service"),
            ("read", tr("Drafts")),
            ("edits", tr("Edited, not accepted")),
            ("sending", tr("On its way")),
            ("outbox", tr("Waiting to be sent")),
            ("unknown", tr("Outcome unknown")),
            ("clock", tr("This computer’s clock")),
        )

    def _section(self, column: QVBoxLayout, title: str, *rows: tuple[str, str]) -> QGridLayout:
        column.addWidget(WordsLabel(title, "section"))
        card = Ground("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnMinimumWidth(0, self.letters(_LABEL_LETTERS))
        grid.setColumnStretch(1, 1)
        for name, label in rows:
            value = WordsLabel("…", "value", wraps=True)
            value.setObjectName(f"safety.{name}")
            self._add_row(grid, label, value)
            self._labels[name], self._values[name] = label, value
        column.addWidget(card)
        column.addSpacing(SPACE.small)
        return grid

    def _add_row(self, grid: QGridLayout, label: str, value: WordsLabel) -> None:
        row = grid.rowCount()
        grid.addWidget(WordsLabel(label, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)

    def _build_folder(self, grid: QGridLayout) -> None:
        path = ShortLabel(str(self._folder), "value")
        path.setObjectName("safety.folder")
        path.setAccessibleName(labelled(tr("Data folder"), str(self._folder)))
        self._add_row(grid, tr("Data folder"), path)
        row = QHBoxLayout()
        row.setContentsMargins(-SPACE.tiny, 0, 0, 0)  # their words stand under the path
        row.setSpacing(SPACE.medium)
        self._open = self.button("safety.open", tr("Open folder"), "link")
        self._copy = self.button("safety.copy", tr("Copy path"), "link")
        row.addWidget(self._open)
        row.addWidget(self._copy)
        row.addStretch(1)
        grid.addLayout(row, grid.rowCount(), 1)

    def _build_test(self, column: QVBoxLayout) -> None:
        column.addWidget(WordsLabel(tr("Self-test"), "section"))
        explained = WordsLabel(
            tr(
                "Plays five accidents through with an editor of its own against the built-in"
                " sandbox: killed while editing, changed by somebody else, answer lost, keyring"
                " locked, disk full. Your drafts, logins and service are not touched."
            ),
            wraps=True,
        )
        explained.setObjectName("safety.explained")
        column.addWidget(explained)
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        self._run = self.button("safety.run", tr("Run the self-test"))
        self._run.setAccessibleDescription(explained.text())
        self._state = WordsLabel("", "value", wraps=True)
        self._state.setObjectName("safety.state")
        row.addWidget(self._run)
        row.addWidget(self._state, 1)
        column.addLayout(row)
        self._trials = TrialList()
        column.addWidget(self._trials)

    def _build_foot(self) -> Ground:
        foot = Ground("bar", self)
        row = button_row()
        row.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        said = ShortLabel(tr("“Saved here” is this computer; “accepted” is the service."), "muted")
        said.setObjectName("safety.words")
        row.addWidget(said, 1)
        self._close = self.button("safety.close", tr("Close"), "primary")
        row.addWidget(self._close)
        foot.setLayout(row)
        return foot

    def _join(self) -> None:
        self._run.clicked.connect(self._on_run_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.accept)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _say_state(self, text: str, tone: str) -> None:
        self._state.setText(text)
        self._state.set_tone(tone)

    def _on_run_clicked(self) -> None:
        if self._is_testing:
            self._say_state(tr("Stopping…"), "muted")
            self.stop_asked.emit()
            return
        self._is_testing = True
        self._failed = 0
        self._trials.clear()
        self._run.setText(tr("Stop the self-test"))
        self._say_state(tr("This takes less than a minute."), "muted")
        self.test_asked.emit()

    def _on_range_changed(self, _least: int, most: int) -> None:
        """Keep the newest result in sight."""
        if self._is_testing:
            self._scroll.verticalScrollBar().setValue(most)

    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        self._copy.setText(tr("Copied"))


class _Page(Ground):
    """What scrolls: as high as its texts are at its present width, and not higher.

    Qt adds up the heights that they would have if each were narrow.
    """

    def minimumSizeHint(self) -> QSize:
        """The height that is needed at this width."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or self.width() < least.width():
            return least
        return QSize(least.width(), layout.heightForWidth(self.width()))
