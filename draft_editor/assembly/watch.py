"""The watch over drafts on the service: nobody's words are written over unseen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from draft_editor.model.listing import Listing
from draft_editor.model.locator import Locator
from draft_editor.worker.background import Background
from draft_editor.worker.guard import AsItWas, DraftReader, Look, judged, look
from draft_editor.worker.read_back import changed_elsewhere

_UNTIL_SHOWN: Final = 0.15
"""Seconds that the window gets to paint the outcome before the next request keeps it busy."""

_FRESH: Final = 1.0
"""Seconds for which a look that was begun ahead stands for one of its own."""


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A look that was begun before it was asked for, `since` by the monotonic clock."""

    locator: Locator
    base: str
    since: float
    task: asyncio.Task[Look]


@dataclass(eq=False, slots=True)
class _Learning:
    """An edit was accepted, and how the service has it now was not read yet.

    `before` is how a list had the draft when the edit left. `first` is the look that follows
    the acceptance by itself, as soon as it is `wanted`.
    """

    before: str | None = field(repr=False)
    sent: str = field(repr=False)
    wanted: asyncio.Event = field(default_factory=asyncio.Event)
    first: asyncio.Task[Look] | None = None

    @property
    def base(self) -> str:
        """What to compare with as long as nothing better is known."""
        return self.sent if self.before is None else self.before

    def form(self, listed: str) -> str:
        """What to compare with from now on: what somebody else changed must not go unseen."""
        before = self.before
        if before is not None and changed_elsewhere(before, self.sent, listed):
            return before
        return listed


class Watch:
    """Implements the submitter's `Guard` by reading drafts again.

    A service may list a draft in other names than those that were sent, so after an accepted
    edit it is read once more: the next look compares with that, unless somebody else has been
    there in between. Thread: the loop's, but for
    `base_of`, `look_ahead` and `forget`, which are called from the GUI's.
    """

    def __init__(
        self,
        background: Background,
        reader: Callable[[], DraftReader],
        seen: Callable[[Locator, str], None] | None = None,
    ) -> None:
        """`seen` is told how the service has a draft after an accepted edit."""
        self._background = background
        self._seen = seen
        self._reader = reader
        self._learned: dict[Locator, str] = {}
        self._instead_of: dict[Locator, str] = {}
        self._learning: dict[Locator, _Learning] = {}
        self._stood_on: dict[Locator, str] = {}
        self._ahead: _Ahead | None = None

    def base_of(self, locator: Locator) -> str | None:
        """What the next look compares a draft with, after an accepted edit."""
        learning = self._learning.get(locator)
        if learning is not None:  # the look waits for it
            return learning.base
        return self._learned.get(locator)

    def form_of(self, locator: Locator, base: str | None, listed: str) -> str | None:
        """What a draft that is `listed` now is to be compared with; None where nobody knows.

        Thread: the loop's. Nothing is learned from it.
        """
        learning = self._learning.get(locator)
        if learning is not None:
            return learning.form(listed)
        if base is None or base == self._instead_of.get(locator):
            return self._learned.get(locator, base)
        return base

    def look_ahead(self, locator: Locator, base: str) -> None:
        """The button goes down: a submit of this draft may follow at once."""
        self._background.post(self._begin_look, locator, base)

    async def look(self, locator: Locator, base: str) -> Look:
        ahead, self._ahead = self._ahead, None
        learning = self._learning.get(locator)
        if learning is not None:
            return await self._look_again(locator, learning)
        if base == self._instead_of.get(locator):  # it was read since somebody asked
            base = self._learned.get(locator, base)
        self._stood_on[locator] = base
        if (
            ahead is not None
            and (ahead.locator, ahead.base) == (locator, base)
            and time.monotonic() - ahead.since < _FRESH
        ):
            return await ahead.task
        return await look(self._reader(), locator, base)

    def _begin_look(self, locator: Locator, base: str) -> None:
        learning = self._learning.get(locator)
        if learning is not None:
            learning.wanted.set()
            return
        task = asyncio.get_running_loop().create_task(look(self._reader(), locator, base))
        task.add_done_callback(_have_it_known)
        self._ahead = _Ahead(locator, base, time.monotonic(), task)

    def _drop_look(self) -> None:
        self._ahead = None

    def learn(self, locator: Locator, sent: str) -> None:
        """An edit was accepted: read how the service has it now."""
        learning = _Learning(self._stood_on.pop(locator, None), sent)
        self._learned.pop(locator, None)
        self._learning[locator] = learning
        learning.first = asyncio.get_running_loop().create_task(self._first(locator, learning))
        learning.first.add_done_callback(_have_it_known)

    async def _first(self, locator: Locator, learning: _Learning) -> Look:
        with suppress(TimeoutError):
            await asyncio.wait_for(learning.wanted.wait(), _UNTIL_SHOWN)
        return await self._look_after(locator, learning)

    async def _look_again(self, locator: Locator, learning: _Learning) -> Look:
        """The look that follows an acceptance; once more, if that one told nothing."""
        learning.wanted.set()
        if learning.first is None or learning.first.done():
            found = await self._look_after(locator, learning)
        else:
            found = await asyncio.shield(learning.first)
        stands_on = self._learned.get(locator, learning.before)
        if stands_on is not None:
            self._stood_on[locator] = stands_on
        return found

    async def _look_after(self, locator: Locator, learning: _Learning) -> Look:
        reading = await self._reader().find_draft(locator)
        listed = reading.draft(locator) if isinstance(reading, Listing) else None
        base = learning.base if listed is None else learning.form(listed.body)
        is_settled = listed is not None or learning.before is None  # nothing to compare with
        if is_settled and self._learning.get(locator) is learning:
            del self._learning[locator]
            if listed is not None:
                self._instead_of[locator] = learning.base
                self.take(locator, base, listed.body)
        if listed is None and learning.before is None and isinstance(reading, Listing):
            return AsItWas()  # no list ever had it
        return judged(reading, locator, base)

    def take(self, locator: Locator, form: str, listed: str) -> None:
        """A draft was read as `listed`; the next look at it compares with `form`."""
        if self._seen is not None:  # first: whoever sees what is learned finds it told as well
            self._seen(locator, listed)
        self._learned[locator] = form

    def forget(self) -> None:
        """Another service is worked with."""
        for known in (self._learned, self._learning, self._instead_of):
            known.clear()
        self._background.post(self._drop_look)


def _have_it_known(task: asyncio.Task[Look]) -> None:
    """A look that nobody has use for may fail unheard."""
    if not task.cancelled():
        task.exception()
