"""The watch over drafts on the service: nobody's words are written over unseen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from draft_editor.model.listing import Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending
from draft_editor.worker.guard import DraftReader, Look, look
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


@dataclass(frozen=True, slots=True)
class _Learning:
    """An edit was accepted, and how the service has it now is being read.

    `before` is how a list had the draft when the edit left.
    """

    before: str | None = field(repr=False)
    sent: str = field(repr=False)
    wanted: asyncio.Event = field(default_factory=asyncio.Event)
    is_over: asyncio.Event = field(default_factory=asyncio.Event)


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
        self._learning: dict[Locator, _Learning] = {}
        self._stood_on: dict[Locator, str] = {}
        self._ahead: _Ahead | None = None

    def base_of(self, locator: Locator) -> str | None:
        """What the next look compares a draft with, after an accepted edit."""
        learning = self._learning.get(locator)
        if learning is not None:  # the look waits for it
            return learning.before or learning.sent
        return self._learned.get(locator)

    def look_ahead(self, locator: Locator, base: str) -> None:
        """The button goes down: a submit of this draft may follow at once."""
        self._background.post(self._begin_look, locator, base)

    async def look(self, locator: Locator, base: str) -> Look:
        ahead, self._ahead = self._ahead, None
        learning = self._learning.get(locator)
        if learning is not None:
            learning.wanted.set()
            await learning.is_over.wait()
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

        async def read() -> Listing | Unread:
            with suppress(TimeoutError):
                await asyncio.wait_for(learning.wanted.wait(), _UNTIL_SHOWN)
            return await self._reader().find_draft(locator)

        self._background.run(read, partial(self._take_note, locator, learning))

    def take(self, locator: Locator, form: str, listed: str) -> None:
        """A draft was read as `listed`; the next look at it compares with `form`."""
        self._learned[locator] = form
        if self._seen is not None:
            self._seen(locator, listed)

    def forget(self) -> None:
        """Another service is worked with."""
        self._learned.clear()
        self._learning.clear()
        self._background.post(self._drop_look)

    def _take_note(
        self, locator: Locator, learning: _Learning, ending: Ending[Listing | Unread]
    ) -> None:
        if self._learning.get(locator) is learning:
            del self._learning[locator]
            if isinstance(ending, Done) and isinstance(ending.value, Listing):
                for each in ending.value.drafts:
                    if each.locator == locator:
                        self.take(locator, _form(learning, each.body), each.body)
        learning.is_over.set()


def _form(learning: _Learning, listed: str) -> str:
    """What to compare with from now on: what somebody else changed must not go unseen."""
    before = learning.before
    if before is not None and changed_elsewhere(before, learning.sent, listed):
        return before
    return listed


def _have_it_known(task: asyncio.Task[Look]) -> None:
    """A look that nobody has use for may fail unheard."""
    if not task.cancelled():
        task.exception()
