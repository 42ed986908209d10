"""What there is to say about the open draft; said anew when time alone makes it another thing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING, Final, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from draft_editor.model.dealer_hours import DealerHours
from draft_editor.model.json_text import JsonObject
from draft_editor.rules.finding import Finding
from draft_editor.ui import later
from draft_editor.ui.judged_part import judged_part, without_fixes_of_the_body
from draft_editor.ui.moments import Clocks
from draft_editor.ui.sheet import Sheet

if TYPE_CHECKING:
    from draft_editor.rules.policy import Policy

_HOLDS: Final = timedelta(seconds=1)
"""How long a judgement holds for a tree that is the same: rules look at the clock too."""
_SOON: Final = timedelta(minutes=1)
"""Whoever asks to `watch` does so again before that."""
_LEAST_MS: Final = 200


class _Judged(NamedTuple):
    """What was found in a tree, and when; judging it anew takes as long as sending it.

    `turn` is when the findings become others though the tree stays the same.
    """

    tree: JsonObject
    dealer: ZoneInfo
    hours: DealerHours
    at: datetime
    findings: tuple[Finding, ...]
    turn: datetime | None


class Judging(QObject):
    """Judges the draft on a sheet when it is asked to.

    `turned` when a judgement that is watched holds no longer: a schedule has come near. `judged`
    in the turn after one that was made ahead.
    """

    turned = Signal()
    judged = Signal()

    def __init__(self, sheet: Sheet, clocks: Clocks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._clocks = clocks
        self._judged: _Judged | None = None
        self._read_policy: Callable[[], Policy] | None = None
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._on_due_timeout)
        self._awaited: tuple[JsonObject, datetime] | None = None
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self._on_told_timeout)

    def follow(self, read_policy: Callable[[], Policy]) -> None:
        """Judge by this policy, which is read when the first draft is judged."""
        self._read_policy = read_policy

    @cached_property
    def _policy(self) -> Policy:
        return later.Policy() if self._read_policy is None else self._read_policy()

    def findings(self, now: datetime | None = None) -> tuple[Finding, ...]:
        """What there is to say about the draft as it is at this moment."""
        draft = self._sheet.draft
        if draft is None:
            return ()
        at, clocks, judged = now or self._clocks.now(), self._clocks, self._judged
        if (
            judged is None
            or judged.tree is not draft.tree
            or (judged.dealer, judged.hours) != (clocks.dealer, clocks.hours)
            or not timedelta() <= at - judged.at < _HOLDS
            or (judged.turn is not None and judged.turn < at)
        ):
            judged = self._judged = self._judge(draft.tree, at)
        return judged.findings

    def judge_ahead(self) -> None:
        """Judge, and leave what is to be said of it to the next turn: a key may come between."""
        self.findings()
        self._told.start()

    def _on_told_timeout(self) -> None:
        draft, judged = self._sheet.draft, self._judged
        if draft is None or (judged is not None and judged.tree is draft.tree):
            self.judged.emit()  # else it was edited in between, and is judged anew after a pause

    def watch(self) -> None:
        """Have `turned` told when the last judgement holds no longer.

        To be asked for after each judgement, and now and then: a timer does not count the time
        in which the computer sleeps.
        """
        self._due.stop()
        turn = self._next_turn()
        if turn is None:
            return
        left = turn - self._clocks.now()
        if left < _SOON:
            self._due.start(max(ceil(left / timedelta(milliseconds=1)) + 1, _LEAST_MS))

    def _next_turn(self) -> datetime | None:
        """The turn that is awaited and not told yet, whoever has had the draft judged since."""
        judged, draft = self._judged, self._sheet.draft
        if draft is None or judged is None or judged.tree is not draft.tree:
            self._awaited = None
            return None
        if self._awaited is None or self._awaited[0] is not draft.tree:
            self._awaited = None if judged.turn is None else (draft.tree, judged.turn)
        return None if self._awaited is None else self._awaited[1]

    def _on_due_timeout(self) -> None:
        self._awaited = None
        self.turned.emit()

    def _judge(self, tree: JsonObject, at: datetime) -> _Judged:
        dealer, hours = self._clocks.dealer, self._clocks.hours
        part = judged_part(tree)
        found = later.findings(part, at, dealer, policy=self._policy, hours=hours)
        if part is not tree:
            found = without_fixes_of_the_body(found)
        turn = next((turn for turn in later.turns(tree, dealer) if turn >= at), None)
        return _Judged(tree, dealer, hours, at, found, turn)
