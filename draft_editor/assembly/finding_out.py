"""Finds out what came of an attempt that ended as unknown, by reading its draft back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import Final, Protocol, assert_never

from draft_editor.assembly.news import card_of_listed
from draft_editor.assembly.watch import Watch
from draft_editor.model.json_text import parse_object
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import (
    CONFIRMED,
    Accepted,
    Cancelled,
    Outcome,
    Refused,
    Unknown,
    Unreachable,
)
from draft_editor.model.words import Words, words
from draft_editor.ui import ports
from draft_editor.ui.sending.attempt_news import AttemptEnded, ChangedMeanwhile, ReadBack
from draft_editor.worker.attempt import (
    Attempt,
    AttemptId,
    Ended,
    Held,
    Sending,
    SetAside,
    SubmissionEvent,
)
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending, Failed, Stopped
from draft_editor.worker.guard import AsItWas, Changed, DraftReader, Look
from draft_editor.worker.read_back import (
    Arrived,
    DidNotArrive,
    Finding,
    NotListed,
    NotReadable,
    SomethingElse,
    compared,
    read_back,
)
from draft_editor.worker.submission import Ledger

PAUSE: Final = 2.0
"""Seconds after which an unknown attempt is read back by itself: what hangs may still land."""

_OTHER_PROFILE: Final = words(
    "This was sent with another profile. Choose that profile first, then find out."
)
_OVERTAKEN: Final = words(
    "A newer edit of this draft was sent after this one: what the service has now tells nothing "
    "about it any more."
)

_NOT_EXPECTED: Final = (None, None)


@dataclass(frozen=True, slots=True)
class SentFrom:
    """Where an attempt began: the key of its profile, and how the service had the draft.

    `is_overtaken`: another one of the same draft was sent after it, and may have arrived.
    """

    profile: str
    base: str | None = field(repr=False)
    is_overtaken: bool = False


class Register(Ledger, Protocol):
    """Where attempts are written down, and found again in a later run.

    What is found out takes the place of the earlier end.
    """

    async def sent_from(self, attempt: str) -> SentFrom | None:
        """Where an attempt of an earlier run began, as far as that is known."""
        ...

    async def last_unknown(self, locator: Locator) -> tuple[AttemptEnded, SentFrom] | None:
        """The last attempt of a draft that may have arrived, where nobody knows whether it did."""
        ...


class FindingOut:
    """Reads back once by itself, a moment after an attempt ended as unknown, and when asked.

    Nothing is sent here. What was found is told as `ReadBack`; a draft of which another
    attempt was begun meanwhile is left alone. It implements the submitter's `Guard` too, so
    that nobody is told that somebody else changed what was changed from here, and the same edit
    does not leave twice. Thread: `expect` and `ask` are called from the GUI's, `hear` from the
    loop's; `post` is called there.
    """

    def __init__(
        self,
        background: Background,
        reader: Callable[[], Awaitable[DraftReader]],
        profile: Callable[[], str],
        watch: Watch,
        post: Callable[[ports.Event], None],
        register: Register,
    ) -> None:
        self._background = background
        self._reader = reader
        self._profile = profile
        self._watch = watch
        self._post = post
        self._register = register
        self._known: dict[str, SentFrom] = {}
        self._sent: dict[Locator, list[str]] = {}
        self._open: dict[Locator, AttemptEnded] = {}
        self._next: dict[Locator, tuple[str | None, SentFrom | None]] = {}
        self._recognised: dict[Locator, tuple[AttemptEnded, Arrived]] = {}
        self._followed: dict[Locator, str] = {}

    def expect(self, locator: Locator, body: str, base: str | None) -> None:
        """An attempt is about to begin; `base` is how the service had the draft before."""
        self._next[locator] = body, SentFrom(self._profile(), base)

    def hear(self, event: SubmissionEvent) -> None:
        """A step of an attempt; one that ended as unknown is read back soon."""
        attempt = event.attempt
        recognised = self._recognised.pop(attempt.locator, None)
        if recognised is not None:  # not before: the attempt that looked would be in the way
            self._settle(recognised[0], False, recognised[1])
        if isinstance(event, Held | SetAside | Ended):
            self._followed.pop(attempt.locator, None)
            self._next.pop(attempt.locator, None)
        match event:
            case Sending():
                self._begin_to_send(attempt)
            case Ended(_, Unknown() as outcome, at, seconds):
                unknown = AttemptEnded(
                    attempt.id, attempt.locator, attempt.body, outcome, at, seconds
                )
                self._open[attempt.locator] = unknown
                self._begin(unknown, is_asked=False)
            case Ended(_, Accepted()):
                self._open.pop(attempt.locator, None)
            case Held() | SetAside() | Ended(_, Refused() | Unreachable() | Cancelled()):
                self._strike(attempt.locator, attempt.id)
            case _:
                pass

    def _begin_to_send(self, attempt: Attempt) -> None:
        sent = self._sent.setdefault(attempt.locator, [])
        if attempt.id in sent:
            return
        sent.append(attempt.id)
        _, began = self._next.get(attempt.locator, _NOT_EXPECTED)
        if began is not None:
            form = self._followed.get(attempt.locator, began.base)
            self._known[attempt.id] = replace(began, base=form)

    def _strike(self, locator: Locator, attempt: str) -> None:
        """Nothing of it has arrived: it hides nothing that was sent before."""
        sent = self._sent.get(locator, [])
        if attempt in sent:
            sent.remove(attempt)

    def ask(self, unknown: AttemptEnded) -> None:
        """Read back now."""
        self._begin(unknown, is_asked=True)

    async def look(self, locator: Locator, base: str) -> Look:
        """The look before an attempt; what the one before it has changed is no surprise."""
        found = await self._watch.look(locator, base)
        if not isinstance(found, Changed):
            return found
        if found.theirs.body == self._followed.get(locator):
            return AsItWas()
        unknown = self._open.get(locator) or await self._unknown_of_before(locator)
        began = None if unknown is None else await self._sent_from(unknown.attempt)
        if unknown is None or began is None or began.profile != self._profile():
            return found
        finding = compared(unknown.body, began.base, found.theirs)
        if not isinstance(finding, Arrived):
            return found
        self._recognised[locator] = unknown, finding
        body, _ = self._next.get(locator, _NOT_EXPECTED)
        if finding.form != finding.theirs.body or body == unknown.body:
            return Changed(unknown.body, finding.theirs)
        self._followed[locator] = finding.form
        return AsItWas()

    async def _unknown_of_before(self, locator: Locator) -> AttemptEnded | None:
        """What an earlier run left unknown; once something was sent, that is older than this."""
        if self._sent.get(locator):
            return None
        found = await self._register.last_unknown(locator)
        if found is None:
            return None
        unknown, began = found
        self._known[unknown.attempt] = began
        return unknown

    def _begin(self, unknown: AttemptEnded, *, is_asked: bool) -> None:
        self._background.run(
            partial(self._find_out, unknown, is_asked), partial(self._end, unknown, is_asked)
        )

    async def _find_out(self, unknown: AttemptEnded, is_asked: bool) -> Finding | None:
        """What is found; None when it must not be asked for."""
        if not is_asked:
            await asyncio.sleep(PAUSE)
        began = await self._sent_from(unknown.attempt)
        why = self._why_not(unknown, began)
        if why is None:
            base = None if began is None else began.base
            finding = await read_back(await self._reader(), unknown.locator, unknown.body, base)
            why = self._why_not(unknown, began)
            if why is None:
                self._open[unknown.locator] = unknown
                return finding
        if is_asked:
            self._post(ports.Trouble(why))
        return None

    async def _sent_from(self, attempt: str) -> SentFrom | None:
        known = self._known.get(attempt)
        if known is None:
            known = await self._register.sent_from(attempt)
        return known

    def _why_not(self, unknown: AttemptEnded, began: SentFrom | None) -> Words | None:
        """Why reading the draft says nothing about an attempt."""
        if began is not None and began.profile != self._profile():
            return _OTHER_PROFILE
        newest = self._sent.get(unknown.locator, [])[-1:]
        if newest not in ([], [unknown.attempt]) or (began is not None and began.is_overtaken):
            return _OVERTAKEN
        return None

    def _end(self, unknown: AttemptEnded, is_asked: bool, ending: Ending[Finding | None]) -> None:
        match ending:
            case Done(finding):
                if finding is not None:
                    self._settle(unknown, is_asked, finding)
            case Stopped():
                pass
            case Failed(said=said):
                self._settle(unknown, is_asked, NotReadable(said))
            case _:
                assert_never(ending)

    def _settle(self, unknown: AttemptEnded, is_asked: bool, finding: Finding) -> None:
        if isinstance(finding, Arrived | DidNotArrive):
            self._open.pop(unknown.locator, None)
        now = datetime.now(UTC)
        outcome = _outcome(unknown, finding, f"{now.astimezone():%H:%M}")
        theirs: ChangedMeanwhile | None = None
        if isinstance(finding, Arrived):
            self._watch.take(unknown.locator, finding.form, finding.theirs.body)
        if isinstance(finding, DidNotArrive):
            self._strike(unknown.locator, unknown.attempt)
        if isinstance(finding, SomethingElse):
            base = None if finding.base is None else parse_object(finding.base)
            card = card_of_listed(finding.theirs)
            theirs = ChangedMeanwhile(unknown.locator, base, card, was_sent=True)
        if outcome is not unknown.outcome:
            attempt = Attempt(AttemptId(unknown.attempt), unknown.locator, unknown.body, unknown.at)
            self._register.end(Ended(attempt, outcome, now, unknown.seconds))
        why = finding.why if isinstance(finding, NotReadable) else None
        self._post(
            ReadBack(unknown.attempt, unknown.locator, unknown.body, outcome, is_asked, theirs, why)
        )


def _outcome(unknown: AttemptEnded, finding: Finding, time: str) -> Outcome:
    """What an attempt that was unknown is called from now on."""
    seconds, answer = unknown.seconds, unknown.outcome.answer
    match finding:
        case Arrived():
            return Accepted(answer, CONFIRMED)
        case DidNotArrive():
            said = words(
                "Read back at {time}: the service has the draft as it was before. It can be sent "
                "again.",
                time=time,
            )
            return Unreachable(said, seconds)
        case SomethingElse(None):
            said = words(
                "Read back at {time}: the service has another state than what was sent, and what "
                "it had before is not known.",
                time=time,
            )
            return Unknown(said, seconds, answer)
        case SomethingElse():
            said = words(
                "Read back at {time}: the service has neither what was sent nor the draft as it "
                "was before.",
                time=time,
            )
            return Unknown(said, seconds, answer)
        case NotListed():
            said = words(
                "Read back at {time}: the service does not list this draft any more. It was sent "
                "or deleted; with this edit or without it, nobody can say.",
                time=time,
            )
            return Unknown(said, seconds, answer)
        case NotReadable():
            return unknown.outcome
        case _:
            assert_never(finding)
