"""Edits on their way: what was sent, how it ended, and what follows from that."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from draft_editor.draft.draft import Draft
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Refused
from draft_editor.ui import later
from draft_editor.ui.ports import AttemptEnded, AttemptSending, AttemptWaiting, Outside
from draft_editor.ui.window import Window

AttemptEvent: TypeAlias = AttemptSending | AttemptWaiting | AttemptEnded


class Submissions(QObject):
    """Sends drafts and keeps the status panel told; only what was accepted becomes the base.

    `login_refused` carries the sentence of a service that did not take the login.
    """

    login_refused = Signal(object)

    def __init__(self, window: Window, outside: Outside) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._sent: dict[Locator, tuple[Draft, str]] = {}
        window.status_made.connect(self._on_status_made)

    def _on_status_made(self) -> None:
        self._window.status.cancel_asked.connect(self._outside.cancel)

    def send(self, draft: Draft, locator: Locator, title: str) -> None:
        """Send a draft as it is now; `title` is what its attempt is called."""
        self._sent[locator] = (draft, title)
        self._outside.submit(locator, draft.source())

    def on_event(self, event: AttemptEvent) -> None:
        """Show how an attempt stands, and draw the consequence of its end."""
        known = self._window.status.model.line(event.attempt)
        match event:
            case AttemptSending() if known is None:
                _, title = self._sent[event.locator]
                known = later.AttemptLine(event.attempt, title, event.locator, event.body, event.at)
            case AttemptSending() if known is not None:
                known = replace(known, word="sending", why=None, until=None)
            case AttemptWaiting() if known is not None:
                known = replace(known, word="waiting", why=event.why, until=event.until)
            case AttemptEnded() if known is not None:
                known = known.ended(event.outcome, event.seconds)
            case _:
                pass
        if known is not None:
            self._window.status.put(known)
        if isinstance(event, AttemptEnded):
            self._settle(event)

    def _settle(self, event: AttemptEnded) -> None:
        match event.outcome:
            case Accepted():
                draft, _ = self._sent[event.locator]
                draft.accept(event.body)
            case Refused(answer, why) if answer.http_status == 401:
                self.login_refused.emit(why)
            case _:
                pass
