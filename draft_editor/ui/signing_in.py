"""Who is signed in to the service: asked for when nobody is, and said where it matters."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from draft_editor.model.words import Words
from draft_editor.ui.moments import Clocks
from draft_editor.ui.ports import LoginKnown
from draft_editor.ui.questions import Questions
from draft_editor.ui.reading import Reading
from draft_editor.ui.say import say
from draft_editor.ui.window import Window


class SigningIn(QObject):
    """Asks for a login by key, menu or need. `signed_in`: drafts can be read now."""

    signed_in = Signal()

    def __init__(
        self, window: Window, questions: Questions, reading: Reading, clocks: Clocks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self._reading = reading
        self._clocks = clocks
        window.actions_by_name["menu.login"].triggered.connect(self._on_asked)
        window.top.sign_in_asked.connect(self._on_asked)

    def ask(self, why: Words | None = None) -> None:
        """Ask for user name and password; `why` the present ones were not taken."""
        self._questions.ask_login("" if why is None else say(why))

    def on_event(self, event: LoginKnown) -> None:
        """A login was found, given, taken away or not there."""
        self._questions.login = event
        if not event.is_news:
            return
        if not event.is_kept or not event.is_known:
            self._window.tell(say(event.said), stays=True)
        if event.is_known:
            self.signed_in.emit()
            return
        self._reading.miss_login(event.said, self._clocks.now())
        if not self._reading.has_ended():
            self.ask()

    def _on_asked(self) -> None:
        self.ask()
