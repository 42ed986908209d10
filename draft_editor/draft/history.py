"""What was done to a draft, step by step, and what was taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from draft_editor.draft.change import Change, Set, applied
from draft_editor.draft.path import Path
from draft_editor.model.words import Words


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person did: what Undo takes back at once, and what it is called.

    `gesture` ties the keystrokes of one burst together; a step without one never grows.
    """

    name: Words
    changes: tuple[Change, ...]
    gesture: str = ""

    def joined(self, later: Step) -> Step | None:
        """This step with a later one of the same gesture in it, or None if they stay two.

        Only writing one and the same value again and again is one step, or writing inside
        what the step has just written: the first letter may have made the object around it.
        """
        if not self.gesture or self.gesture != later.gesture:
            return None
        match self.changes, later.changes:
            case (Set() as first,), (Set() as second,) if second.path.is_within(first.path):
                below = Path(second.path.steps[len(first.path) :])
                inside = Set(below, second.value, second.before, second.place)
                value = applied(first.value, inside)
                change = Set(first.path, value, first.before, first.place)
                return Step(self.name, (change,), self.gesture)
            case _:
                return None


class History:
    """The one list of steps: those that hold, and those taken back that may be done again."""

    def __init__(self, done: Sequence[Step] = (), undone: Sequence[Step] = ()) -> None:
        self._done = list(done)
        self._undone = list(undone)
        self._is_open = False

    @property
    def done(self) -> tuple[Step, ...]:
        """The steps that hold, the oldest first."""
        return tuple(self._done)

    @property
    def undone(self) -> tuple[Step, ...]:
        """The steps taken back, the next one to do again last."""
        return tuple(self._undone)

    @property
    def next_undo(self) -> Step | None:
        """What Undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """What Redo would do again."""
        return self._undone[-1] if self._undone else None

    def record(self, step: Step) -> bool:
        """Add what was just done; whether it joined the step before it.

        Nothing can be redone now.
        """
        has_joined = self._is_open and self.join(step)
        if not has_joined:
            self.add(step)
        self._is_open = True
        return has_joined

    def add(self, step: Step) -> None:
        """Add a step of its own."""
        self._done.append(step)
        self._undone.clear()

    def join(self, step: Step) -> bool:
        """Let a step go on with the last one; false, and nothing is done, if it cannot."""
        joined = self._done[-1].joined(step) if self._done else None
        if joined is None:
            return False
        self._done[-1] = joined
        self._undone.clear()
        return True

    def close_step(self) -> None:
        """From now on nothing joins the last step: a pause, another field, a save."""
        self._is_open = False

    def go_on(self, gesture: str) -> None:
        """Let a gesture go on that had paused, if its step is still the last one."""
        self._is_open = bool(self._done) and self._done[-1].gesture == gesture

    def take_back(self) -> Step:
        """Move the last step to those undone; only if there is one."""
        self._is_open = False
        step = self._done.pop()
        self._undone.append(step)
        return step

    def do_again(self) -> Step:
        """Move the last undone step back; only if there is one."""
        self._is_open = False
        step = self._undone.pop()
        self._done.append(step)
        return step
