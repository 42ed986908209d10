"""What the killed editor tells about itself, line by line, and the digest of a draft's state."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from hashlib import sha256
from typing import Final

from draft_editor.draft.change import Change, Insert, Move, Remove, Set, Unset
from draft_editor.draft.draft import Draft
from draft_editor.draft.history import Step
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import dump

KEPT: Final = "kept"
"""A draft came back from the journal, in this state."""
WAS: Final = "was"
"""An attempt of an earlier run came back; `note` is its outcome word, `mark` its body's."""
BACK: Final = "back"
"""That was all; `draft` lies in the editor, `note` is what the window says."""
LAID: Final = "laid"
"""A draft was laid into the editor."""
STATE: Final = "state"
"""A draft is in this state now."""
ENDED: Final = "ended"
"""An attempt of this run ended; as in `WAS`."""
DROPPED: Final = "dropped"
"""An edited draft was opened once more as if it had not been edited."""
UNSAVED: Final = "unsaved"
"""The editor says that it cannot save."""

STATES: Final = frozenset({KEPT, LAID, STATE})


@dataclass(frozen=True, slots=True)
class Line:
    """`at`: on the system's monotonic clock, after what is told had happened.

    `draft` is the id of its message. `life` counts the objects that it was opened as: the one
    that came from the journal is number 0.
    """

    at: float
    word: str
    draft: str = ""
    mark: str = ""
    life: int = 0
    note: str = ""

    def text(self) -> str:
        """As it is printed."""
        return json.dumps(astuple(self))


def read_line(text: str) -> Line | None:
    """The line of a text; None for one that a kill has cut short."""
    try:
        at, word, draft, mark, life, note = json.loads(text)
    except ValueError:
        return None
    return Line(at, word, draft, mark, life, note)


def mark_of(text: str) -> str:
    """A short stand-in for a text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


class Marks:
    """Tells two states of a draft apart: values, base, and every step done and undone."""

    def __init__(self) -> None:
        self._steps: dict[int, tuple[Step, str]] = {}

    def of(self, draft: Draft) -> str:
        """The mark of the draft's present state."""
        parts = [dump(draft.tree), dump(draft.base), draft.source()]
        for steps in (draft.history.done, draft.history.undone):
            parts.append(str(len(steps)))
            parts.extend(map(self._step, steps))
        return mark_of("\n".join(parts))

    def _step(self, step: Step) -> str:
        known = self._steps.get(id(step))
        if known is None:
            said = [str(step.name), step.gesture, *map(_change_text, step.changes)]
            known = self._steps[id(step)] = (step, mark_of("\n".join(said)))
        return known[1]


def _change_text(change: Change) -> str:
    kind = type(change).__name__
    match change:
        case Set(path, value, before, place):
            return f"{kind} {path} {dump(value)} {_value_text(before)} {place}"
        case Unset(path, before, place):
            return f"{kind} {path} {dump(before)} {place}"
        case Insert(path, value) | Remove(path, value):
            return f"{kind} {path} {dump(value)}"
        case Move(path, source, target):
            return f"{kind} {path} {source} {target}"


def _value_text(value: Value) -> str:
    return "" if value is ABSENT else dump(value)
