"""The facts of the safety page, in words: what is known, and how good that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from draft_editor.model.words import count_words
from draft_editor.ui.amount import amount
from draft_editor.ui.moments import Clocks
from draft_editor.ui.safety.ports import SafetyTold
from draft_editor.ui.say import say, tr

if TYPE_CHECKING:
    from draft_editor.model.skew import Skew
    from draft_editor.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the page; its `tone` is empty, `warning` or `bad`."""

    name: str
    value: str
    tone: str = ""


def safety_facts(
    desk: Desk, told: SafetyTold, skew: Skew | None, clocks: Clocks
) -> tuple[Fact, ...]:
    """Everything that the page tells, but for what never changes."""
    now = clocks.now()
    lines = desk.window.status.model.lines()
    waiting = sum(line.is_set_aside for line in lines)
    running = sum(line.outcome is None for line in lines) - waiting
    unknown = sum(line.word == "unknown" for line in lines)
    edits = len(desk.shelf.changed())
    return (
        _written(told, now, is_saving=desk.keeping.is_saving()),
        Fact("waits", say(count_words("%n item(s)", told.waits)) if told.waits else tr("Nothing")),
        Fact("size", tr("not known") if told.size is None else amount(told.size)),
        _keyring(desk, told),
        Fact("read", desk.reading.last(now)),
        Fact("edits", say(count_words("%n draft(s)", edits)) if edits else tr("Nothing")),
        Fact("sending", say(count_words("%n attempt(s)", running)) if running else tr("Nothing")),
        Fact("outbox", say(count_words("%n edit(s)", waiting)) if waiting else tr("Nothing")),
        _unknown(unknown),
        _clock(skew),
    )


def _written(told: SafetyTold, now: datetime, *, is_saving: bool) -> Fact:
    if told.written is None:
        said = tr("Nothing had to be written yet.")
    else:
        said = tr("{time}, {ago}").format(
            time=told.written.astimezone().strftime("%H:%M:%S"), ago=_ago(told.written, now)
        )
    if is_saving:
        return Fact("written", said)
    return Fact("written", tr("Edits are not being saved. {last}").format(last=said), "bad")


def _ago(moment: datetime, now: datetime) -> str:
    seconds = max(0, round((now - moment).total_seconds()))
    if seconds < 2:
        return tr("just now")
    if seconds < 120:
        return say(count_words("%n second(s) ago", seconds))
    return say(count_words("%n minute(s) ago", seconds // 60))


def _keyring(desk: Desk, told: SafetyTold) -> Fact:
    login = desk.questions.login
    if login is not None and login.is_known and not login.is_kept:
        only = tr("This login is kept for this session only.")
        return Fact("keyring", f"{say(told.keyring)} {only}")
    return Fact("keyring", say(told.keyring))


def _unknown(count: int) -> Fact:
    if not count:
        return Fact("unknown", tr("None"))
    said = count_words("%n attempt(s): look at the draft with the service.", count)
    return Fact("unknown", say(said), "warning")


def _clock(skew: Skew | None) -> Fact:
    if skew is None:
        return Fact("clock", tr("Not compared yet."))
    match skew.is_off():
        case True if skew.ahead > 0:
            said = tr("{amount} ahead of the service’s").format(amount=say(skew.amount()))
            return Fact("clock", said, "warning")
        case True:
            said = tr("{amount} behind the service’s").format(amount=say(skew.amount()))
            return Fact("clock", said, "warning")
        case False if abs(skew.ahead) <= skew.within:
            return Fact("clock", tr("The same as the service’s."))
        case False:
            apart = tr("{amount} from the service’s").format(amount=say(skew.amount()))
            return Fact("clock", apart)
        case None:
            return Fact("clock", tr("The answer took too long to compare it."))
