"""The watch over drafts on the service: nobody's words are written over unseen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from draft_editor.model.listing import Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending
from draft_editor.worker.guard import DraftReader, Look, look

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


class Watch:
    """Implements the submitter's `Guard` by reading drafts again.

    A service may list a draft in other names than those that were sent, so after an accepted
    edit it is read once more: the next look compares with that. Thread: the loop's, but for
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
        self._ahead: _Ahead | None = None

    def base_of(self, locator: Locator) -> str | None:
        """How the service had a draft after its last accepted edit, if it was read since."""
        return self._learned.get(locator)

    def look_ahead(self, locator: Locator, base: str) -> None:
        """The button goes down: a submit of this draft may follow at once."""
        self._background.post(self._begin_look, locator, base)

    async def look(self, locator: Locator, base: str) -> Look:
        ahead, self._ahead = self._ahead, None
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

    def learn(self, locator: Locator) -> None:
        """An edit was accepted: read how the service has it now."""
        self._learned.pop(locator, None)

        async def read() -> Listing | Unread:
            await asyncio.sleep(_UNTIL_SHOWN)
            return await self._reader().find_draft(locator)

        self._background.run(read, partial(self._take_note, locator))

    def take(self, locator: Locator, form: str, listed: str) -> None:
        """A draft was read as `listed`; the next look at it compares with `form`."""
        self._learned[locator] = form
        if self._seen is not None:
            self._seen(locator, listed)

    def forget(self) -> None:
        """Another service is worked with."""
        self._learned.clear()
        self._background.post(self._drop_look)

    def _take_note(self, locator: Locator, ending: Ending[Listing | Unread]) -> None:
        if isinstance(ending, Done) and isinstance(ending.value, Listing):
            for each in ending.value.drafts:
                if each.locator == locator:
                    self._learned[locator] = each.body
                    if self._seen is not None:
                        self._seen(locator, each.body)


def _have_it_known(task: asyncio.Task[Look]) -> None:
    """A look that nobody has use for may fail unheard."""
    if not task.cancelled():
        task.exception()
