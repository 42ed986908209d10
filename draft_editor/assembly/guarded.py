"""Submitting with a look before it: nobody's words are written over unseen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Final, assert_never

from draft_editor.draft.card import Card
from draft_editor.model.json_text import parse_object
from draft_editor.model.listing import Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.ui import ports
from draft_editor.worker.attempt import Busy
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending, Failed, Stopped
from draft_editor.worker.guard import AsItWas, Changed, DraftReader, Gone, Look, NotSeen, look
from draft_editor.worker.submission import Submitter

_UNTIL_SHOWN: Final = 0.15
"""Seconds that the window gets to paint the outcome before the next request keeps it busy."""


class Guarded:
    """Reads a draft again before it is submitted, and stops when it is another one now.

    A service that does not let itself be read is no reason not to submit. What it lists may be
    said in other names than what was sent, so after an accepted edit the draft is read once
    more: the next look compares with that. Thread: `submit` and `forget` from the GUI's; the
    rest happens in the loop's, and `post` is called there too.
    """

    def __init__(
        self,
        background: Background,
        reader: Callable[[], DraftReader],
        submitter: Submitter,
        post: Callable[[ports.Event], None],
    ) -> None:
        self._background = background
        self._reader = reader
        self._submitter = submitter
        self._post = post
        self._learned: dict[Locator, str] = {}

    def submit(self, locator: Locator, body: str, base: str | None) -> None:
        """Send an edit; `base` is what a list had of the draft when it was opened, if one did."""
        known = self._learned.get(locator) if base is None else base
        if known is None:
            self._send(locator, body)
            return

        async def looked() -> Look:
            return await look(self._reader(), locator, known)

        self._background.run(looked, partial(self._go_on, locator, body, known))

    def learn(self, locator: Locator) -> None:
        """An edit was accepted: read how the service has it now."""
        self._learned.pop(locator, None)

        async def read() -> Listing | Unread:
            await asyncio.sleep(_UNTIL_SHOWN)
            return await self._reader().find_draft(locator)

        self._background.run(read, partial(self._take_note, locator))

    def forget(self) -> None:
        """Another service is worked with."""
        self._learned.clear()

    def _take_note(self, locator: Locator, ending: Ending[Listing | Unread]) -> None:
        if isinstance(ending, Done) and isinstance(ending.value, Listing):
            for each in ending.value.drafts:
                if each.locator == locator:
                    self._learned[locator] = each.body

    def _go_on(self, locator: Locator, body: str, base: str, ending: Ending[Look]) -> None:
        match ending:
            case Done(found):
                self._follow(locator, body, base, found)
            case Failed():  # nobody is signed in, say: the attempt itself tells it
                self._send(locator, body)
            case Stopped():
                pass
            case _:
                assert_never(ending)

    def _follow(self, locator: Locator, body: str, base: str, found: Look) -> None:
        match found:
            case AsItWas() | NotSeen():
                self._send(locator, body)
            case Changed(theirs):
                tree = parse_object(theirs.body)
                card = Card(locator, theirs.body, tree, theirs.customer_name, theirs.aside)
                self._post(ports.ChangedMeanwhile(locator, parse_object(base), card))
            case Gone():
                self._post(
                    ports.SubmitDeclined(
                        words(
                            "Nothing was sent: the service does not list this draft any more. It "
                            "was sent or deleted meanwhile. Your edit stays here."
                        )
                    )
                )
            case _:
                assert_never(found)

    def _send(self, locator: Locator, body: str) -> None:
        begun = self._submitter.submit(locator, body)
        if isinstance(begun, Busy):
            self._post(ports.SubmitDeclined(begun.said))
