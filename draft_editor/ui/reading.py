"""How the reading of the drafts went: what list, top bar and notice say of it."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from draft_editor.model.words import Words
from draft_editor.ui.moments import moment_text
from draft_editor.ui.ports import DraftsRead, Outside
from draft_editor.ui.say import say, tr
from draft_editor.ui.window import Window

_MOST_SAID: Final = 3


class Reading:
    """Asks for the drafts, and says when they were last read and why the last try failed.

    What was known before a failed try stays in the list, so the list says how old it is.
    """

    def __init__(self, window: Window, outside: Outside) -> None:
        self._window = window
        self._outside = outside
        self._is_under_way = False
        self._has_ended = False
        self._whole_at: datetime | None = None
        self._part_at: datetime | None = None

    def has_ended(self) -> bool:
        """Whether this service has answered once, with whatever."""
        return self._has_ended

    def begin(self) -> None:
        """Ask the service for the drafts."""
        if not self._has_ended:
            self._window.list.say_empty(tr("Reading the drafts…"))
        self._is_under_way = True
        self._outside.read_drafts()

    def begin_anew(self) -> None:
        """Ask another service, of which nothing is known yet."""
        self._has_ended = False
        self._whole_at = self._part_at = None
        self._window.list.say_read("")
        self._window.top.said.setText("")
        self.begin()

    def end(self, event: DraftsRead) -> None:
        """Say what came of it."""
        self._has_ended = True
        self._is_under_way = False
        self._window.tell("\n".join(say(each) for each in event.said[:_MOST_SAID]), stays=True)
        if event.said:
            self._say_failed(event.said, event.at, in_part=bool(event.cards))
            return
        self._whole_at, self._part_at = event.at, None
        time = _clock(event.at, event.at)
        self._window.top.said.setText(tr("Read from the service {time}").format(time=time))
        self._window.list.say_read("")
        self._window.list.say_empty(tr("No drafts. Add a customer, or open a draft file."))

    def miss_login(self, said: Words, now: datetime) -> None:
        """There is no login to read with."""
        if not self._has_ended:
            self._window.list.say_empty(tr("Sign in to read the drafts."))
        elif self._is_under_way:
            self._say_failed((said,), now, in_part=False)
        self._is_under_way = False

    def last(self, now: datetime) -> str:
        """When the list was last read, as far as it was."""
        if self._whole_at is not None:
            return tr("Last read in full at {time}.").format(time=_clock(self._whole_at, now))
        if self._part_at is not None:
            return tr("Last read in part at {time}.").format(time=_clock(self._part_at, now))
        return tr("Not read yet.")

    def _say_failed(self, said: tuple[Words, ...], at: datetime, *, in_part: bool) -> None:
        if in_part:
            self._part_at = at
            failed = tr("Not all could be read at {time}: {why}")
        else:
            failed = tr("The try at {time} failed: {why}")
        last, time = self.last(at), _clock(at, at)
        self._window.top.said.setText(last)
        self._window.list.say_read(
            f"{last} {failed.format(time=time, why=say(said[0]))}",
            "\n".join(say(each) for each in said),
        )
        self._window.list.say_empty("")


def _clock(at: datetime, now: datetime) -> str:
    """The time on this computer's clock; of another day, with the day."""
    here = at.astimezone()
    if here.date() == now.astimezone().date():
        return here.strftime("%H:%M:%S")
    return moment_text(here, now)
