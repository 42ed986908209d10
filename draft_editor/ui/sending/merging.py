"""A draft that somebody else changed meanwhile: both sides' changes come together."""

from __future__ import annotations

from collections.abc import Mapping

from draft_editor.draft.difference import difference
from draft_editor.draft.draft import Draft
from draft_editor.draft.merge import Merged, Side, merge
from draft_editor.draft.path import Path
from draft_editor.model.json_text import JsonObject
from draft_editor.model.words import Words, count_words, words
from draft_editor.ui import later
from draft_editor.ui.keeping import Keeping
from draft_editor.ui.moments import Clocks
from draft_editor.ui.past.ports import Origin
from draft_editor.ui.say import labelled, say
from draft_editor.ui.sending.attempt_news import ChangedMeanwhile
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.summary import summary
from draft_editor.ui.window import Window


class Merging:
    """Merges by itself what does not touch, and asks about the rest. Nothing is sent here.

    The merge is one step of the draft's history; what the service has now is the new base.
    """

    def __init__(
        self, window: Window, shelf: Shelf, sheet: Sheet, clocks: Clocks, keeping: Keeping
    ) -> None:
        self._window = window
        self._shelf = shelf
        self._sheet = sheet
        self._clocks = clocks
        self._keeping = keeping

    def on_event(self, event: ChangedMeanwhile) -> None:
        """The look before a submit has found another state."""
        draft = self._shelf.draft_at(event.locator)
        if draft is None:
            return
        mine, base = draft.tree, draft.base if event.base is None else event.base
        merged = merge(base, draft.tree, event.theirs.tree)

        def decide(choices: Mapping[Path, Side]) -> None:
            if draft.tree is mine:
                self._take(draft, event, merged, merged.decided(choices))
            else:  # an upload has ended meanwhile, say: what was asked is not what is there
                self.on_event(event)

        if merged.conflicts:
            dialog = later.ConflictDialog(
                merged, self._title(event), self._clocks, self._window, was_sent=event.was_sent
            )
            dialog.decided.connect(decide)
            dialog.open()
        else:
            decide({})

    def _take(
        self, draft: Draft, event: ChangedMeanwhile, merged: Merged, tree: JsonObject
    ) -> None:
        self._keeping.keep_state(draft, Origin.MERGE)
        draft.close_step()
        changes = difference(draft.tree, tree)
        draft.accept(event.theirs.source)
        self._shelf.put_theirs(event.theirs)
        draft.apply(words("Merge with somebody else’s changes"), changes)
        count = len(merged.from_theirs) + len(merged.conflicts)
        said = (
            _said_when_due(count)
            if event.was_due
            else count_words(
                "Nothing was sent just now. What the service has and your edits are together "
                "here now (%n place(s)). Look, then submit again.",
                count,
            )
            if event.was_sent
            else count_words(
                "Nothing was sent: somebody else changed this draft meanwhile. Both sides’ "
                "changes are in it now (%n place(s)). Look, then submit again.",
                count,
            )
        )
        if count == 0 and not draft.is_changed():
            said = (
                words("Read again just now: it is still waiting, as you see it.")
                if event.was_due
                else words("Nothing was sent: the service has this draft exactly as it is here.")
            )
        is_seen = draft is self._sheet.draft  # what had waited may be another one
        self._window.tell(say(said) if is_seen else labelled(self._title(event), say(said)))

    def _title(self, event: ChangedMeanwhile) -> str:
        """Which draft it is."""
        return summary(event.theirs.tree, self._clocks, event.theirs.customer_name).title()


def _said_when_due(count: int) -> Words:
    """Nobody has asked for anything yet: what was found is said, and that time is short."""
    return count_words(
        "Read again just now, as it is about to go out: somebody else changed this draft. What "
        "the service has and what you have here are together now (%n place(s)).",
        count,
    )
