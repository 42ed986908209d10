"""Everything that was sent from here: found by its words, read whole, opened again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from draft_editor.draft.difference import difference
from draft_editor.model.json_text import JsonObject
from draft_editor.ui.change_words import told_changes
from draft_editor.ui.dialogs.past import PastDialog
from draft_editor.ui.moments import Clocks
from draft_editor.ui.past.news import AttemptRead, AttemptsRead
from draft_editor.ui.past.words import about_attempt, as_kept, attempt_text, sent_moment
from draft_editor.ui.say import tr

PAGE: Final = 200
"""Attempts that are shown at first, and added by each “Show older ones”."""

_TYPING_MS: Final = 150
"""A pause in typing after which is searched."""


class SentDialog(PastDialog):
    """The attempts of the profile, the newest first; all texts are read elsewhere.

    `asked` carries the words to look for and how many attempts are wanted at most. `taken`
    carries the `AttemptRead` whose text is to be in its draft again.
    """

    asked = Signal(str, int)

    def __init__(self, about: str, clocks: Clocks, parent: QWidget | None = None) -> None:
        super().__init__(
            "sent",
            tr("Sent from here"),
            about,
            (tr("What was sent"), tr("What came back")),
            tr("Opening this state changes"),
            tr("Open this state"),
            clocks,
            parent,
        )
        self._most = PAGE
        self.read: AttemptRead | None = None
        """The attempt that is looked at, once it was read."""
        self._build_search()
        self._copy = self.link("copy", tr("Copy as text"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._copy.setEnabled(False)
        self.clear(tr("Reading what was sent…"))

    def _build_search(self) -> None:
        self.search = QLineEdit(self)
        self.search.setObjectName("sent.search")
        self.search.setAccessibleName(tr("Search what was sent"))
        self.search.setPlaceholderText(tr("Search words, titles, outcomes…"))
        self._left.insertWidget(0, self.search)
        self._older = self.button("sent.older", tr("Show older ones"), "link")
        self._older.setVisible(False)
        self._left.addWidget(self._older)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.ask)
        self.search.textChanged.connect(self._on_search_changed)
        self._older.clicked.connect(self._on_older_clicked)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)

    def ask(self) -> None:
        """Ask for the attempts that hold the words of the search."""
        self.asked.emit(self._wanted(), self._most)

    def _wanted(self) -> str:
        return as_kept(self.search.text())

    def show_attempts(self, read: AttemptsRead) -> None:
        """Show what was found, unless other words are looked for by now."""
        if read.wanted != self._wanted():
            return
        moments = [sent_moment(line, self._clocks) for line in read.lines]
        nothing = tr("Nothing was sent from here yet.")
        if read.wanted:
            nothing = tr("Nothing that was sent has these words.")
        self._older.setVisible(not read.is_all)
        self.show_moments(moments, nothing)

    def is_wanted(self, attempt: str) -> bool:
        """Whether an attempt is the one that is looked at."""
        moment = self.list.moment()
        return moment is not None and moment.place == attempt

    def show_attempt(self, read: AttemptRead, now: JsonObject | None) -> None:
        """Show an attempt beside its draft as it is `now`; None where it is not here."""
        moment = self.list.moment()
        if moment is None or not self.is_wanted(read.line.attempt):
            return
        self.read = read
        self._copy.setEnabled(True)
        answer = read.answer or tr("No answer was read.")
        if read.tree is None:
            self.view.show_state((), tr("What was sent is no draft."), (read.sent, answer))
        elif now is None:
            remark = tr("The draft is not in the list now: this state can be opened beside it.")
            self.view.show_state((), remark, (read.sent, answer))
        else:
            changes = tuple(told_changes(difference(now, read.tree)))
            remark = tr("The draft is exactly like this now.")
            self.view.show_state(changes, remark, (read.sent, answer))
        self._say_moment(moment.title, about_attempt(read))
        self.let_take(None if read.tree is None else read)

    def clear(self, said: str) -> None:
        """Nothing is looked at."""
        super().clear(said)
        self._forget()

    def _forget(self) -> None:
        self.read = None
        self._copy.setEnabled(False)
        self._note.setText("")

    def _on_chosen(self, place: int | str) -> None:
        self._forget()
        super()._on_chosen(place)

    def _on_search_changed(self) -> None:
        self._most = PAGE
        self._typing.start()

    def _on_older_clicked(self) -> None:
        self._most += PAGE
        self.list.setFocus()
        self.ask()

    def _on_copy_clicked(self) -> None:
        if self.read is not None:
            QGuiApplication.clipboard().setText(attempt_text(self.read))
            self._note.setText(tr("Copied, with both texts."))
