"""Just before a message goes out its draft is read again, and what came of that is said."""

from __future__ import annotations

from datetime import datetime, timedelta

from draft_editor.draft.draft import Draft
from draft_editor.draft.places import SCHEDULED_ON
from draft_editor.draft.tree import Missing, Value
from draft_editor.model.locator import Locator
from draft_editor.model.timestamp import read_timestamp
from draft_editor.rules.schedule import IMMINENT
from draft_editor.ui.moments import Clocks
from draft_editor.ui.ports import Outside
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.sending.attempt_news import LookedAgain
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.summary import summary
from draft_editor.ui.window import Window


class LastLook:
    """Asks once for each time that a draft is due, and says plainly what the service has.

    What counts is the time in the form, and the one that the service has as well: a message
    goes out by that whatever was typed here and not submitted.
    """

    def __init__(
        self, window: Window, outside: Outside, shelf: Shelf, sheet: Sheet, clocks: Clocks
    ) -> None:
        self._window = window
        self._outside = outside
        self._shelf = shelf
        self._sheet = sheet
        self._clocks = clocks
        self._asked: set[tuple[Locator, datetime]] = set()

    def consider(self) -> None:
        """Have the open draft read if it is about to go out, and was not read for that yet."""
        draft = self._sheet.draft
        if draft is None or draft.locator is None:
            return
        due = {
            (draft.locator, moment)
            for value in (draft.value(SCHEDULED_ON), draft.base_value(SCHEDULED_ON))
            if (moment := self._due(value)) is not None
        }
        if due - self._asked:
            self._asked |= due
            self._outside.look_again(draft.locator, self._shelf.listed_form(draft.locator))

    def _due(self, value: Value) -> datetime | None:
        stamp = None if isinstance(value, Missing) else read_timestamp(value)
        if stamp is None:
            return None
        moment = stamp.instant(self._clocks.dealer)
        return moment if timedelta() <= moment - self._clocks.now() < IMMINENT else None

    def on_event(self, event: LookedAgain) -> None:
        """Say what came of it; of another draft than the open one by its title."""
        draft = self._sheet.draft
        if draft is None or draft.locator != event.locator:
            draft = self._shelf.draft_at(event.locator)
        if draft is not None:
            said = _words(event, draft)
            if draft is not self._sheet.draft:
                said = labelled(summary(draft.tree, self._clocks).title(), said)
            self._window.tell(said)


def _words(event: LookedAgain, draft: Draft) -> str:
    if event.why is not None:
        said = tr("It is about to go out, and could not be read again: {why}")
        return said.format(why=say(event.why))
    if not event.is_listed:
        return tr(
            "Read again just now: the service does not list this draft any more. It has gone out, "
            "or was deleted. What you have here stays."
        )
    if not event.is_same:
        return tr("Read again just now: it is still a draft, and about to go out.")
    if draft.is_changed():
        return tr(
            "Read again just now: it is still waiting, without your edits. They may come too late."
        )
    return tr("Read again just now: it is still waiting, as you see it.")
