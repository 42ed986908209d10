"""The status panel: how the last attempt ended, the ones before, and what the server said."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from draft_editor.ui import later
from draft_editor.ui.panels.attempt_delegate import AttemptDelegate, attempt_height
from draft_editor.ui.panels.attempts import LINE_ROLE, AttemptLine, AttemptsModel
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel

if TYPE_CHECKING:
    from draft_editor.ui.panels.server_words import ServerWords


_LINES: Final = 4
"""Attempts that are seen at least, once there is one; beside them, what the server said."""


class StatusPanel(Ground):
    """Lines of attempts; the chosen one's remarks beside them.

    `cancel_asked` has the id of one under way; `resolve_asked` that of one that is unknown.
    `chosen_changed`: another line is looked at, or the same one has changed.
    """

    cancel_asked = Signal(str)
    resolve_asked = Signal(str)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.model = AttemptsModel(self)
        self._build()
        self._join()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        column.setSpacing(SPACE.tiny)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        head.setSpacing(SPACE.medium)
        head.addWidget(WordsLabel(tr("Status"), "section"))
        self.outcome = ShortLabel("", "help")
        self.outcome.setObjectName("status.outcome")
        self.outcome.setAccessibleDescription(tr("Outcome of the last attempt"))
        head.addWidget(self.outcome, 1)
        self._cancel = self._link(tr("Cancel (Esc)"), "status.cancel")
        self._resolve = self._link(tr("Find out…"), "status.resolve")
        self._resolve.setToolTip(tr("Read the draft back and see whether this edit arrived"))
        self._copy = self._link(tr("Copy as text"), "status.copy")
        head.addWidget(self._cancel)
        head.addWidget(self._resolve)
        head.addWidget(self._copy)
        self._waiting = WordsLabel(tr("Nothing waiting"), "section")
        head.addWidget(self._waiting)
        column.addLayout(head)
        self._head = head
        self._waits = ""
        self._across = QHBoxLayout()
        self._across.setSpacing(SPACE.large)
        self.view = QListView(self)
        self.view.setObjectName("status.attempts")
        self.view.setAccessibleName(tr("Attempts"))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(AttemptDelegate(self))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMaximumHeight(1)  # the form has its place until there is an attempt
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._across.addWidget(self.view, 1)
        self._server_words: ServerWords | None = None
        column.addLayout(self._across, 1)
        self._countdown = QTimer(self, interval=500)
        self.outcome.setText(tr("Nothing was sent yet."))
        self._show_choice()

    def _link(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "link")
        button.setObjectName(name)
        return button

    def add_link(self, text: str, name: str, *, is_of_line: bool = False) -> QPushButton:
        """A link in the head, hidden at first: beside those of the chosen line, or at the end."""
        link = self._link(text, name)
        link.setVisible(False)
        if is_of_line:
            self._head.insertWidget(self._head.indexOf(self._copy), link)
        else:
            self._head.addWidget(link)
        return link

    def say_waiting(self, text: str) -> None:
        """Say how much waits to be sent later; nothing when nothing does."""
        self._waits = text
        self._say_running()

    def waiting_text(self) -> str:
        """What the head says about what is on its way or waits."""
        return self._waiting.text()

    def _join(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._show_choice)
        self._cancel.clicked.connect(self.cancel_running)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._resolve.clicked.connect(self._on_resolve_clicked)
        self._countdown.timeout.connect(self._on_countdown_timeout)
        self.model.rowsInserted.connect(self._make_room)

    def _make_room(self) -> None:
        self.view.setMaximumHeight(self.maximumHeight())
        self.view.setMinimumHeight(_LINES * attempt_height(self.view.font()))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def put(self, line: AttemptLine) -> None:
        """Show an attempt as it stands now, and its outcome in words."""
        index = self.model.put(line)
        if self.view.currentIndex() == index:
            self._show_choice()
        else:
            self.view.setCurrentIndex(index)

    def running(self) -> AttemptLine | None:
        """The newest attempt that is not over."""
        for line in self.model.lines():
            if line.outcome is None and not line.is_set_aside:
                return line
        return None

    def cancel_running(self) -> bool:
        """Ask to stop the newest running attempt; whether there was one."""
        line = self.running()
        if line is not None:
            self.cancel_asked.emit(line.attempt)
        return line is not None

    def chosen(self) -> AttemptLine | None:
        """The attempt that is looked at."""
        line = self.view.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, AttemptLine) else None

    def _say_running(self) -> None:
        line = self.running()
        self._cancel.setVisible(line is not None)
        if line is None:
            self._waiting.setText(self._waits or tr("Nothing waiting"))
            self._countdown.stop()
        elif line.until is not None:
            seconds = max(0, round((line.until - datetime.now(UTC)).total_seconds()))
            self._waiting.setText(tr("Goes on in {seconds} s").format(seconds=seconds))
            self._countdown.start()
        else:
            self._waiting.setText(tr("Sending…"))

    def _on_countdown_timeout(self) -> None:
        self._say_running()

    def _show_choice(self) -> None:
        line = self.chosen()
        self._copy.setVisible(line is not None)
        self._resolve.setVisible(line is not None and line.word == "unknown")
        answer = None if line is None else line.answer()
        if self._server_words is None and answer is not None and answer.has_words():
            self._server_words = later.ServerWords()
            self._across.addWidget(self._server_words, 1)
        if self._server_words is not None:
            self._server_words.show_answer(answer)
        if line is not None:
            self.outcome.setText(line.headline())
        self._say_running()
        self.chosen_changed.emit()

    def _on_resolve_clicked(self) -> None:
        line = self.chosen()
        if line is not None:
            self.resolve_asked.emit(line.attempt)

    def _on_copy_clicked(self) -> None:
        line = self.chosen()
        if line is not None:
            QGuiApplication.clipboard().setText(line.as_text())
