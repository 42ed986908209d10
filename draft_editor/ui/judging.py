"""What there is to say about the open draft; said anew when time alone makes it another thing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from math import ceil
from time import perf_counter
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
    from draft_editor.rules.review import Review

_HOLDS: Final = timedelta(seconds=1)
"""How long a judgement holds for a tree that is the same: rules look at the clock too."""
_SOON: Final = timedelta(minutes=1)
"""Whoever asks to `watch` does so again before that."""
_LEAST_MS: Final = 200
_SLICE: Final = 0.001
"""Seconds of judging in one turn: a key that comes right into it is painted in time."""


class _Seen(NamedTuple):
    """What a judgement is about: a tree as it was at a moment, by the dealer's clock."""

    tree: JsonObject
    dealer: ZoneInfo
    hours: DealerHours
    at: datetime

    def holds_for(self, other: _Seen) -> bool:
        """Whether what is judged from this is right for the other as well, a moment later."""
        return (
            self.tree is other.tree
            and (self.dealer, self.hours) == (other.dealer, other.hours)
            and timedelta() <= other.at - self.at < _HOLDS
        )


class _UnderWay(NamedTuple):
    """A judgement whose rules are being asked."""

    seen: _Seen
    review: Review


class _Judged(NamedTuple):
    """What was found; judging it anew takes as long as sending it.

    `turn` is when the findings become others though the tree stays the same.
    """

    seen: _Seen
    findings: tuple[Finding, ...]
    turn: datetime | None

    def holds_for(self, other: _Seen) -> bool:
        """Whether it is right for another look at the draft as well."""
        is_over = self.turn is not None and self.turn < other.at
        return self.seen.holds_for(other) and not is_over


class Judging(QObject):
    """Judges the draft on a sheet, at once or ahead in slices of a few rules.

    `judged`: a judgement made ahead is ready. `turned`: time alone has made the findings others,
    because a schedule has come near, say.
    """

    turned = Signal()
    judged = Signal()

    def __init__(self, sheet: Sheet, clocks: Clocks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._clocks = clocks
        self._judged: _Judged | None = None
        self._under_way: _UnderWay | None = None
        self._read_policy: Callable[[], Policy] | None = None
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._on_due_timeout)
        self._awaited: tuple[JsonObject, datetime] | None = None
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._on_slices_timeout)

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
        judged, seen = self._judged, self._seen(draft.tree, now)
        if judged is None or not judged.holds_for(seen):
            judged = self._judged = self._end(self._begun(seen))
        return judged.findings

    def judge_ahead(self) -> None:
        """Judge, a few rules a turn, and have it told in a turn of its own: keys come between."""
        draft = self._sheet.draft
        if draft is not None:
            seen = self._seen(draft.tree)
            is_right = self._judged is not None and self._judged.holds_for(seen)
            self._under_way = None if is_right else self._begun(seen)
        self._slices.start()

    def _on_slices_timeout(self) -> None:
        draft, under_way, judged = self._sheet.draft, self._under_way, self._judged
        if draft is not None and under_way is not None and under_way.seen.tree is draft.tree:
            self._go_on(under_way)
            return
        self._slices.stop()
        if draft is None or (judged is not None and judged.seen.tree is draft.tree):
            self.judged.emit()  # else it was edited in between, and is judged anew after a pause

    def _go_on(self, under_way: _UnderWay) -> None:
        ends = perf_counter() + _SLICE
        while under_way.review.step():
            if perf_counter() >= ends:
                return
        self._judged = self._end(under_way)

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
        if draft is None or judged is None or judged.seen.tree is not draft.tree:
            self._awaited = None
            return None
        if self._awaited is None or self._awaited[0] is not draft.tree:
            self._awaited = None if judged.turn is None else (draft.tree, judged.turn)
        return None if self._awaited is None else self._awaited[1]

    def _on_due_timeout(self) -> None:
        self._awaited = None
        self.turned.emit()

    def _seen(self, tree: JsonObject, now: datetime | None = None) -> _Seen:
        clocks = self._clocks
        return _Seen(tree, clocks.dealer, clocks.hours, now or clocks.now())

    def _begun(self, seen: _Seen) -> _UnderWay:
        """The judgement that is under way if it holds, or a new one."""
        if self._under_way is not None and self._under_way.seen.holds_for(seen):
            return self._under_way
        part = judged_part(seen.tree)
        review = later.Review(part, seen.at, seen.dealer, policy=self._policy, hours=seen.hours)
        return _UnderWay(seen, review)

    def _end(self, under_way: _UnderWay) -> _Judged:
        self._under_way = None
        seen, found = under_way.seen, under_way.review.findings()
        if judged_part(seen.tree) is not seen.tree:
            found = without_fixes_of_the_body(found)
        turns = later.turns(seen.tree, seen.dealer)
        turn = next((turn for turn in turns if turn >= seen.at), None)
        return _Judged(seen, found, turn)
