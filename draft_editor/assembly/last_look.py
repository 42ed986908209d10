"""Reads a draft that is about to go out once more, and tells what has become of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final, assert_never

from draft_editor.assembly.news import card_of_listed
from draft_editor.assembly.watch import Watch
from draft_editor.model.json_text import parse_object
from draft_editor.model.listing import Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.ui import ports
from draft_editor.ui.sending.attempt_news import ChangedMeanwhile, LookedAgain
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending, Failed, Stopped
from draft_editor.worker.guard import Changed, DraftReader, judged

_NOT_ALL_LISTED: Final = words(
    "The service did not list all of its drafts, and this one was not among them."
)


class LastLook:
    """Compares with what the window stands on; nothing is sent, and nothing learned.

    Thread: `ask` is called from the GUI's, `post` from the loop's.
    """

    def __init__(
        self,
        background: Background,
        reader: Callable[[], Awaitable[DraftReader]],
        watch: Watch,
        post: Callable[[ports.Event], None],
    ) -> None:
        self._background = background
        self._reader = reader
        self._watch = watch
        self._post = post

    def ask(self, locator: Locator, base: str | None) -> None:
        """Read this draft; `base` is as a list gave it, None where no list did."""
        self._background.run(partial(self._look, locator, base), partial(self._on_look, locator))

    async def _look(self, locator: Locator, base: str | None) -> LookedAgain | ChangedMeanwhile:
        reading = await (await self._reader()).find_draft(locator)
        return self._told(reading, locator, base)

    def _told(
        self, reading: Listing | Unread, locator: Locator, base: str | None
    ) -> LookedAgain | ChangedMeanwhile:
        if isinstance(reading, Unread):
            return LookedAgain(locator, why=reading.why)
        listed = reading.draft(locator)
        if listed is None:
            may_be_there = reading.may_have_more or bool(reading.skipped)
            why = _NOT_ALL_LISTED if may_be_there else None
            return LookedAgain(locator, is_listed=False, why=why)
        form = self._watch.form_of(locator, base, listed.body)
        if form is None:
            return LookedAgain(locator)
        match judged(reading, locator, form):
            case Changed(before, theirs):
                card = card_of_listed(theirs)
                return ChangedMeanwhile(locator, parse_object(before), card, was_due=True)
            case _:
                return LookedAgain(locator, is_same=True)

    def _on_look(self, locator: Locator, ending: Ending[LookedAgain | ChangedMeanwhile]) -> None:
        match ending:
            case Done(news):
                self._post(news)
            case Failed():
                self._post(LookedAgain(locator, why=ending.said))
            case Stopped():
                pass
            case _:
                assert_never(ending)
