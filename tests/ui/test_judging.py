"""What there is to say about a draft is said anew when its time comes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTimer, QTimerEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.dealer_hours import DealerHours, OpenHours
from draft_editor.rules.policy import Policy
from draft_editor.rules.review import RULES
from draft_editor.ui.judging import Judging
from draft_editor.ui.moments import Clocks
from draft_editor.ui.sheet import Sheet
from window_stage import Office, open_office

MOMENT = datetime(2026, 11, 24, 15, tzinfo=UTC)
SOURCE = (
    '{"messageAttributes":{"protocol":"EMAIL","subject":"Hi","body":"Hi",'
    '"draftAttributes":{"draftStatus":"SCHEDULED","scheduledOn":"2026-11-24T09:00:00-0600"}}}'
)


class Stage:
    """A draft on a sheet, clocks that a test moves, and who judges it."""

    def __init__(self) -> None:
        self.now = MOMENT - timedelta(minutes=30)
        central = ZoneInfo("US/Central")
        self.clocks = Clocks(central, central, lambda: self.now)
        self.sheet = Sheet()
        self.sheet.lay(Draft(SOURCE))
        self.judging = Judging(self.sheet, self.clocks, self.sheet)

    def rules(self) -> list[str]:
        return [finding.rule for finding in self.judging.findings()]

    def timer(self) -> QTimer:
        (timer, _) = self.judging.findChildren(QTimer)
        return timer


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.sheet.lay(None)
    stage.judging.watch()  # nothing is waited for any more


def test_an_administrator_s_policy_is_read_once_and_followed(stage: Stage) -> None:
    read: list[Policy] = []

    def policy() -> Policy:
        read.append(Policy(levels={"schedule-near": None, "dealer-closed": None}))
        return read[-1]

    stage.clocks.hours = DealerHours((OpenHours(0, 60),) * 7)
    stage.judging.follow(policy)
    assert not read
    assert "dealer-closed" not in stage.rules()
    stage.now += timedelta(seconds=2)
    assert "dealer-closed" not in stage.rules()
    assert len(read) == 1


def test_a_judgement_holds_for_the_same_tree_and_moment(stage: Stage) -> None:
    first = stage.judging.findings()
    assert stage.judging.findings() is first
    stage.now += timedelta(seconds=2)
    assert stage.judging.findings() == first
    stage.sheet.lay(None)
    assert stage.judging.findings() == ()


def test_what_was_judged_ahead_is_told_a_turn_later_unless_it_was_edited(
    stage: Stage, qtbot: QtBot
) -> None:
    told: list[bool] = []
    stage.judging.judged.connect(lambda: told.append(True))
    stage.judging.judge_ahead()
    assert not told
    qtbot.waitUntil(lambda: told == [True])
    stage.judging.judge_ahead()
    stage.sheet.write(Path.of("messageAttributes", "body"), "Ho")
    QTest.qWait(0)
    assert told == [True], "whoever edits is told after the pause"
    stage.sheet.lay(None)
    stage.judging.judge_ahead()
    qtbot.waitUntil(lambda: told == [True, True])


def test_a_long_judgement_leaves_room_for_keys(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("draft_editor.ui.judging._SLICE", 0)
    told: list[bool] = []
    turns: list[bool] = []
    between = QTimer(stage.sheet, interval=0)
    between.timeout.connect(lambda: turns.append(True))
    between.start()
    stage.judging.judged.connect(lambda: told.append(True))
    stage.judging.judge_ahead()
    qtbot.waitUntil(lambda: told == [True])
    between.stop()
    assert len(turns) > len(RULES), "each rule had a turn of its own"


def test_who_cannot_wait_has_the_rest_judged_at_once(stage: Stage, qtbot: QtBot) -> None:
    stage.clocks.hours = DealerHours((OpenHours(600, 660),) * 7)
    told: list[bool] = []
    stage.judging.judged.connect(lambda: told.append(True))
    stage.judging.judge_ahead()
    assert stage.rules() == ["dealer-closed"]
    first = stage.judging.findings()
    qtbot.waitUntil(lambda: told == [True])
    assert stage.judging.findings() is first, "nothing was judged twice"


def test_other_hours_of_the_dealer_are_judged_at_once(stage: Stage) -> None:
    assert stage.rules() == []
    stage.clocks.hours = DealerHours((OpenHours(600, 660),) * 7)
    assert stage.rules() == ["dealer-closed"]


def test_it_does_not_hold_over_the_last_seconds(stage: Stage) -> None:
    stage.now = MOMENT - timedelta(seconds=30, milliseconds=100)
    assert stage.rules() == []
    stage.now = MOMENT - timedelta(seconds=29, milliseconds=900)
    assert stage.rules() == ["schedule-imminent"]
    stage.now = MOMENT + timedelta(seconds=1)
    assert stage.rules() == ["schedule-past"]


def test_far_from_its_time_nothing_is_waited_for(stage: Stage) -> None:
    stage.judging.watch()
    assert not stage.timer().isActive(), "nothing was judged"
    stage.judging.findings()
    stage.judging.watch()
    assert not stage.timer().isActive()


def test_near_its_time_it_is_told_when_that_has_come(stage: Stage, qtbot: QtBot) -> None:
    stage.now = MOMENT - timedelta(seconds=50)
    stage.judging.findings()
    stage.judging.watch()
    assert 20_000 <= stage.timer().interval() <= 20_002
    stage.now = MOMENT - timedelta(seconds=30, milliseconds=50)
    stage.judging.findings()
    with qtbot.waitSignal(stage.judging.turned):
        stage.judging.watch()
    stage.now = MOMENT - timedelta(seconds=29)
    assert stage.rules() == ["schedule-imminent"]
    stage.judging.watch()
    assert 29_000 <= stage.timer().interval() <= 29_002


def test_what_was_slept_over_is_told_soon(stage: Stage, qtbot: QtBot) -> None:
    stage.judging.findings()
    stage.now = MOMENT + timedelta(hours=3)
    with qtbot.waitSignal(stage.judging.turned):
        stage.judging.watch()
    assert stage.rules() == ["schedule-past"]


def test_a_turn_is_told_although_somebody_else_has_asked_since(stage: Stage, qtbot: QtBot) -> None:
    stage.now = MOMENT + timedelta(seconds=-50)
    stage.judging.findings()
    stage.judging.watch()
    stage.now = MOMENT + timedelta(minutes=5)
    assert "schedule-past" in stage.rules()
    with qtbot.waitSignal(stage.judging.turned):
        stage.judging.watch()
    stage.judging.watch()
    assert not stage.timer().isActive()


def test_another_draft_or_none_is_not_waited_for(stage: Stage) -> None:
    stage.now = MOMENT - timedelta(seconds=50)
    stage.judging.findings()
    stage.sheet.lay(Draft("{}"))
    stage.judging.watch()
    assert not stage.timer().isActive()
    stage.judging.findings()
    stage.judging.watch()
    assert not stage.timer().isActive()
    stage.sheet.lay(None)
    stage.judging.watch()
    assert not stage.timer().isActive()


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.make_tabs()
        yield office


def test_the_form_warns_in_the_last_seconds_and_says_when_they_are_over(
    office: Office, qtbot: QtBot
) -> None:
    when = Path.parse("messageAttributes.draftAttributes.scheduledOn")
    (row,) = (row for row in office.desk.editor.rows() if row.path == when)

    def said() -> str:
        return row.field.input_widget().accessibleDescription()

    office.desk.sheet.write(when, "2026-11-23T15:00:20Z")
    qtbot.waitUntil(lambda: "less than 30 seconds" in said())  # nobody has been at the field
    assert "in the past" not in said()
    now = datetime(2026, 11, 23, 15, 0, 21, tzinfo=UTC)
    office.clocks.now = lambda: now
    QApplication.sendEvent(office.desk.editor, QTimerEvent(1))
    qtbot.waitUntil(lambda: "in the past" in said())
    assert "less than 30 seconds" not in said()


def test_what_is_not_urgent_waits_until_the_field_is_left(office: Office, qtbot: QtBot) -> None:
    when = Path.parse("messageAttributes.draftAttributes.scheduledOn")
    (row,) = (row for row in office.desk.editor.rows() if row.path == when)
    office.desk.sheet.write(when, "2026-11-23T14:00:00Z")
    qtbot.waitUntil(
        lambda: "schedule-past" in [each.rule for each in office.desk.editor.current_findings()]
    )
    office.desk.editor.look_now()
    assert "in the past" not in row.field.input_widget().accessibleDescription()
    office.desk.editor.show_all_findings()
    assert "in the past" in row.field.input_widget().accessibleDescription()
