"""One data folder, one service, and an editor that is killed again and again."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from draft_editor.sandbox import Sandbox
from draft_editor.sandbox.seeds import CUSTOMERS
from draft_editor.store.folder import DataFolder
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from flow.kill import verdict
from flow.kill.dice import Dice
from flow.kill.driver import PROFILE
from flow.kill.line import ENDED, STATE, mark_of
from flow.kill.mirror import Mirror
from flow.kill.run import Run, run_editor
from forks import Context

_LIFE: Final = (0.3, 1.2)
"""Seconds from the first line to the kill."""
_WHO: Final = ("maria", "jean-luc")


@dataclass(slots=True)
class Report:
    """How many kills there were, and what came of them."""

    kills: int = 0
    changes: int = 0
    accepted: int = 0
    longest: float = 0.0
    """The age in seconds of the oldest change that a kill has taken."""
    lost: list[str] = field(default_factory=list)
    """A text for each kill that took what it may not."""

    def add(self, other: Report) -> None:
        """Count another one's kills in."""
        self.kills += other.kills
        self.changes += other.changes
        self.accepted += other.accepted
        self.longest = max(self.longest, other.longest)
        self.lost.extend(other.lost)


class Lane:
    """Kills one editor after the other on the same data folder. Thread: one."""

    def __init__(self, place: Path, seed: str, context: Context) -> None:
        self._context = context
        self._place = place
        self._seed = seed
        self._folder = DataFolder(place / "data")
        self._mirror = Mirror(place / "data", place / "aside")
        self._stored: defaultdict[str, set[str]] = defaultdict(set)
        self._edits = 0
        self._before = Run()
        self.report = Report()

    def run(self, kills: int) -> Report:
        """Kill so many times, and look after each, and once more after the last."""
        self._place.mkdir()
        self._folder.make()
        with Sandbox(database=self._place / "sandbox.sqlite3") as sandbox:
            Profiles(self._folder.profiles).save(
                Profile(
                    name=PROFILE,
                    base_url=sandbox.base_url,
                    department=sandbox.department,
                    user=sandbox.user,
                    dealer_zone="US/Central",
                    customers=tuple(CUSTOMERS[name].id for name in _WHO),
                )
            )
            for number in range(kills):
                self._kill_once(f"{self._seed}-{number}", is_last=False)
            self._kill_once(f"{self._seed}-{kills}", is_last=True)
        return self.report

    def _kill_once(self, seed: str, *, is_last: bool) -> None:
        """One round; the last one only looks at what the kill before it has left."""
        life = 0.0 if is_last else Dice(seed).uniform(*_LIFE)
        run = run_editor(self._context, self._place, seed, life)
        wrong = list(run.complaints)
        wrong += verdict.came_back(run.lines, self._mirror)
        wrong += verdict.remembered(run.lines, self._before.lines, self._before.killed_at)
        wrong += self._mirror.look()
        self._read_stored()
        wrong += verdict.claimed(run.lines, self._mirror, self._stored)
        self._before = run
        report = self.report
        if not is_last:
            report.kills += 1
            wrong += verdict.outlived(run.lines, run.killed_at, self._mirror)
            taken = verdict.unwritten(run.lines, run.killed_at, self._mirror)
            report.longest = max(report.longest, taken)
        report.changes += sum(line.word == STATE for line in run.lines)
        report.accepted += sum(line.word == ENDED and line.note == "accepted" for line in run.lines)
        if wrong:
            report.lost.append(f"seed {seed}: " + "; ".join(wrong))

    def _read_stored(self) -> None:
        """What the service has stored since the last look."""
        with closing(sqlite3.connect(self._place / "sandbox.sqlite3")) as rows:
            found = rows.execute(
                "SELECT number, message, body FROM edits WHERE number > ?", (self._edits,)
            )
            for number, message, body in found:
                self._edits = number
                self._stored[message].add(mark_of(body.decode()))


def kill_often(kills: int, lanes: int, place: Path, seed: str, context: Context) -> Report:
    """Share the kills among so many data folders at a time; a new seed for each lane."""
    shares = [kills // lanes + (number < kills % lanes) for number in range(lanes)]
    report = Report()
    with ThreadPoolExecutor(lanes) as pool:
        runs = [
            pool.submit(Lane(place / f"{number}", f"{seed}-{number}", context).run, share)
            for number, share in enumerate(shares)
        ]
        for each in runs:
            report.add(each.result())
    return report
