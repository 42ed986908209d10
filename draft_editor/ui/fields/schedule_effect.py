"""What taking a schedule off, or putting it back, does to the draft: to the very letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from draft_editor.draft.change import Change, applied
from draft_editor.draft.difference import difference
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Missing, Value
from draft_editor.draft.writing import rewriting
from draft_editor.model.json_text import Json, JsonObject, dump, same
from draft_editor.ui.say import tr

STATUS: Final = "draftStatus"
SCHEDULED: Final = "SCHEDULED"
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Effect:
    """The two keys of a schedule as one press leaves them; `when` is the path of the time."""

    when: Path
    status_after: Value = field(repr=False)
    time_after: Value = field(repr=False)

    @property
    def status(self) -> Path:
        """Where the status stands."""
        return self.when.parent / STATUS

    def changes(self, draft: Draft) -> tuple[Change, ...]:
        """The smallest changes that do it; what was not there at first goes without a trace."""
        holder = self.when.parent
        now, was = _members(draft.value(holder)), draft.base_value(holder)
        values = {STATUS: self.status_after, str(self.when.last): self.time_after}
        after = _laid_out(now, _members(was), values)
        place, value = (holder, after) if after or isinstance(was, dict) else (holder, was)
        while value is ABSENT and _is_new_and_holds_one(draft, place.parent):
            place = place.parent
        tree: Json = draft.tree
        for change in rewriting(tree, ((place, value),)):
            tree = applied(tree, change)
        return difference(draft.tree, tree)

    def text(self, draft: Draft) -> str:
        """“scheduledOn: "2026-11-24T09:00:00-0600" → null”, a line for each key that changes."""
        lines = (
            (path, draft.value(path), after)
            for path, after in ((self.when, self.time_after), (self.status, self.status_after))
        )
        return "\n".join(
            tr("{name}: {before} → {after}").format(
                name=path.last, before=letters(before), after=letters(after)
            )
            for path, before, after in lines
            if not is_same(before, after)
        )


def taken_off(draft: Draft, when: Path) -> Effect:
    """Not scheduled: null (contract, section 7), and the status as it was before.

    A draft that came without a time gets back what it came with.
    """
    status = when.parent / STATUS
    status_now, status_was = draft.value(status), draft.base_value(status)
    time_was = draft.base_value(when)
    if status_now == SCHEDULED:
        status_now = ABSENT if status_was == SCHEDULED else status_was
    return Effect(when, status_now, time_was if is_no_time(time_was) else None)


def put_back(draft: Draft, when: Path) -> Effect | None:
    """As it was when it was opened or last accepted; None where it is, or had no schedule."""
    effect = Effect(when, draft.base_value(when.parent / STATUS), draft.base_value(when))
    is_there = is_same(draft.value(effect.status), effect.status_after) and is_same(
        draft.value(when), effect.time_after
    )
    return None if is_there or is_no_time(effect.time_after) else effect


def is_no_time(value: Value) -> bool:
    """Whether nothing is written where the time stands."""
    return value is ABSENT or value is None or value == ""


def is_same(one: Value, other: Value) -> bool:
    """Whether two values are the same to the letter."""
    if one is ABSENT or other is ABSENT:
        return one is other
    return same(one, other)


def _members(value: Value) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _laid_out(now: JsonObject, was: JsonObject, values: Mapping[str, Value]) -> JsonObject:
    """The members of `now` with these values, in the order that they came in."""
    merged: JsonObject = {key: value for key, value in now.items() if key not in values}
    merged |= {key: value for key, value in values.items() if not isinstance(value, Missing)}
    order = [*(key for key in was if key in merged), *(key for key in merged if key not in was)]
    return {key: merged[key] for key in order}


def _is_new_and_holds_one(draft: Draft, place: Path) -> bool:
    return draft.base_value(place) is ABSENT and len(_members(draft.value(place))) == 1


def letters(value: Value) -> str:
    """A value as it is written in the body; what is not there is said to be not set."""
    if isinstance(value, Missing):
        return tr("not set")
    text = dump(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
