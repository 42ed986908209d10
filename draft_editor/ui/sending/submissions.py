"""Edits on their way: what was sent, how it ended, and what follows from that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from PySide6.QtCore import QObject, QTimer, Signal

from draft_editor.draft.card import Key
from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import parse_object
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Refused
from draft_editor.ui import later
from draft_editor.ui.keeping import Keeping
from draft_editor.ui.moments import Clocks
from draft_editor.ui.ports import Outside
from draft_editor.ui.sending.attempt_news import (
    AttemptEnded,
    AttemptSending,
    AttemptWaiting,
    ChangedMeanwhile,
    LookedAgain,
    ReadBack,
)
from draft_editor.ui.sending.outbox_news import OutboxStands
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.summary import summary
from draft_editor.ui.window import Window

if TYPE_CHECKING:
    from draft_editor.ui.panels.attempts import AttemptLine
    from draft_editor.ui.sending.finding_out import FindingOut
    from draft_editor.ui.sending.last_look import LastLook
    from draft_editor.ui.sending.waiting import Waiting

_UNSEEN_MS: Final = 30
"""“Sending…” that an answer follows sooner is not shown: it would only flicker, and late."""

AttemptEvent: TypeAlias = AttemptSending | AttemptWaiting | AttemptEnded


@dataclass(frozen=True, slots=True, eq=False)
class _Sent:
    """A draft that was sent: what its attempt is called, and where it lay."""

    draft: Draft
    title: str
    base: str
    profile: str
    key: Key | None


class Submissions(QObject):
    """Sends drafts and keeps the status panel told; only what was accepted becomes the base.

    `login_refused` carries the sentence of a service that did not take the login;
    `draft_asked` the address of a draft whose edit waits and is to be edited again;
    `again_asked` that of one that shall be submitted once more.
    """

    login_refused = Signal(object)
    draft_asked = Signal(object)
    again_asked = Signal(object)

    def __init__(
        self,
        window: Window,
        outside: Outside,
        shelf: Shelf,
        sheet: Sheet,
        clocks: Clocks,
        keeping: Keeping,
    ) -> None:
        super().__init__(window)
        self._sheet = sheet
        self._keeping = keeping
        self._shelf = shelf
        self._clocks = clocks
        self._window = window
        self._outside = outside
        self._sent: dict[Locator, _Sent] = {}
        self._under_way: dict[str, _Sent] = {}
        self._accepted_elsewhere: list[tuple[_Sent, str]] = []
        self._unseen: dict[str, AttemptLine] = {}
        self._waiting: Waiting | None = None
        self._see = QTimer(self, singleShot=True, interval=_UNSEEN_MS)
        self._see.timeout.connect(self._on_see_timeout)
        window.status_made.connect(self._on_status_made)

    def _on_status_made(self) -> None:
        self._window.status.cancel_asked.connect(self._outside.cancel)
        self._window.status.resolve_asked.connect(self._on_resolve_asked)

    def _on_resolve_asked(self, attempt: str) -> None:
        self._finding_out.ask(attempt)

    @cached_property
    def _finding_out(self) -> FindingOut:
        """Made when an attempt ends without an answer, which hardly one does."""
        finding_out = later.FindingOut(self._window, self._outside, self._shelf, self.on_event)
        finding_out.again_asked.connect(self.again_asked)
        return finding_out

    def look_ahead(self, draft: Draft | None) -> None:
        """The button goes down: by the time it is let go, the draft may have been read again."""
        if draft is not None and draft.locator is not None:
            base = self._shelf.listed_form(draft.locator)
            self._outside.look_ahead(draft.locator, base)

    def look_once_more(self) -> None:
        """Time has passed: a draft that is about to go out now is read again."""
        self._last_look.consider()

    @cached_property
    def _last_look(self) -> LastLook:
        return later.LastLook(self._window, self._outside, self._shelf, self._sheet, self._clocks)

    def send(self, draft: Draft, locator: Locator, title: str) -> None:
        """Send a draft as it is now; `title` is what its attempt is called."""
        profile, key = self._outside.profile().key, self._shelf.key_of(draft)
        self._sent[locator] = _Sent(draft, title, draft.opened_from, profile, key)
        self._keeping.entitle(locator, title)
        self._outside.submit(locator, draft.source(), self._shelf.listed_form(locator))

    def take_back(self, attempts: Sequence[AttemptEnded]) -> None:
        """Show the attempts of earlier runs; what was accepted while away is the base now."""
        late, self._accepted_elsewhere = self._accepted_elsewhere, []
        self._accepted_elsewhere = [each for each in late if not self._accept(*each)]
        for event in attempts:
            title = event.title or summary(parse_object(event.body), self._clocks).title()
            line = later.AttemptLine(event.attempt, title, event.locator, event.body, event.at)
            self._window.status.put(line.ended(event.outcome, event.seconds))
        if self._waiting is not None:
            self._waiting.lift()

    def on_event(
        self, event: AttemptEvent | ChangedMeanwhile | LookedAgain | OutboxStands | ReadBack
    ) -> None:
        """Take news of an edit on its way, and hand it to whoever it concerns."""
        match event:
            case AttemptSending() | AttemptWaiting() | AttemptEnded():
                self._on_attempt(event)
            case ChangedMeanwhile():
                merging = later.Merging(
                    self._window, self._shelf, self._sheet, self._clocks, self._keeping
                )
                merging.on_event(event)
            case LookedAgain():
                self._last_look.on_event(event)
            case OutboxStands():
                self._show_waiting(event)
            case ReadBack():
                self._finding_out.on_event(event)
            case _:
                assert_never(event)

    def _on_attempt(self, event: AttemptEvent) -> None:
        """Show how an attempt stands, and draw the consequence of its end."""
        known = self._unseen.pop(event.attempt, None) or self._window.status.model.line(
            event.attempt
        )
        match event:
            case AttemptSending() if known is None:
                self._begin(event)
                return
            case AttemptSending() if known is not None:
                self._begin_again(event, known.title)
                known = replace(known, word="sending", why=None, until=None, is_set_aside=False)
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

    def _begin(self, event: AttemptSending) -> None:
        """Something was just submitted; it is shown when it takes its time."""
        sent = self._sent.get(event.locator)
        if sent is None:  # it had waited, and its profile was left at this moment
            title = summary(parse_object(event.body), self._clocks).title()
        else:
            self._under_way[event.attempt], title = sent, sent.title
        self._unseen[event.attempt] = later.AttemptLine(
            event.attempt, title, event.locator, event.body, event.at
        )
        self._see.start()

    def _begin_again(self, event: AttemptSending, title: str) -> None:
        """What had waited since last time was sent for a draft that lies here again."""
        draft = self._shelf.draft_at(event.locator)
        if event.attempt not in self._under_way and draft is not None:
            profile, key = self._outside.profile().key, self._shelf.key_of(draft)
            sent = _Sent(draft, title, draft.opened_from, profile, key)
            self._under_way[event.attempt] = sent

    def _accept(self, sent: _Sent, body: str) -> bool:
        """Make what was accepted the base of the draft that was sent, if it lies here now.

        After another profile was worked with, that is not the same object any more.
        """
        key = sent.key
        if sent.profile != self._outside.profile().key or key is None or key not in self._shelf:
            return False
        draft = self._shelf.open(key)
        if draft is sent.draft or draft.opened_from == sent.base:  # else it knows better
            draft.accept(body)
        return True

    def _show_waiting(self, event: OutboxStands) -> None:
        if self._waiting is None and event.edits:
            self._waiting = later.Waiting(self._window, self._outside, self._clocks, self._seen_now)
            self._waiting.draft_asked.connect(self.draft_asked)
        if self._waiting is not None:
            self._waiting.on_event(event)

    def remind(self) -> None:
        """Say again what waits since last time, if anything does."""
        if self._waiting is not None:
            self._waiting.remind()

    def _seen_now(self, attempt: str) -> AttemptLine | None:
        return self._unseen.pop(attempt, None)

    def _on_see_timeout(self) -> None:
        for line in self._unseen.values():
            self._window.status.put(line)
        self._unseen.clear()

    def _settle(self, event: AttemptEnded) -> None:
        sent = self._under_way.pop(event.attempt, None)
        match event.outcome:
            case Accepted() if sent is not None:
                if not self._accept(sent, event.body):
                    sent.draft.accept(event.body)  # for the journal: its profile is not in use
                    self._accepted_elsewhere.append((sent, event.body))
            case Refused(answer, why) if answer.http_status == 401:
                self.login_refused.emit(why)
            case _:
                pass
