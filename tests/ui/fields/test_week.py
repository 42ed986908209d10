"""A schedule is moved about in a week: by dragging, by keys, and never unasked."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.tree import ABSENT
from draft_editor.model.dealer_hours import DealerHours, OpenHours
from draft_editor.model.locator import Locator
from draft_editor.schedule.week import Grid
from draft_editor.ui.fields.schedule import ScheduleField
from draft_editor.ui.fields.week_strip import WeekStrip
from draft_editor.ui.moments import Clocks
from draft_editor.ui.neighbours import Neighbour
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import CONTRAST, DARK, LIGHT
from draft_editor.ui.words_label import WordsLabel
from field_stage import NONE, FieldStage, turn_wheel
from schedule_stage import NOW, PATH, STATUS, build_at, source_of
from still_clocks import clocks_at

SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
LEFT: Final = Qt.MouseButton.LeftButton
OTHER: Final = Neighbour(datetime(2026, 11, 26, 16, tzinfo=UTC), "Text to Maria Lopez")
HOURS: Final = DealerHours(
    (*(OpenHours(450, 1080),) * 5, OpenHours(540, 840), None), frozenset({date(2026, 11, 26)})
)


class Stage:
    """A schedule with its week, and hands to use it."""

    def __init__(self, qtbot: QtBot, clocks: Clocks, source: str) -> None:
        self.clocks = clocks
        self.stage: FieldStage = build_at(qtbot, clocks, source)
        self.others: tuple[Neighbour, ...] = (OTHER,)
        assert isinstance(self.stage.field, ScheduleField)
        week = self.stage.field.put_week(self._around)
        assert week is not None
        assert self.stage.field.put_week(self._around) is None, "one is enough"
        self.week = week
        self.stage.resize(900, 760)
        QApplication.processEvents()
        self.strip.setFocus()

    def _around(self, _: Locator | None) -> tuple[Neighbour, ...]:
        return self.others

    @property
    def strip(self) -> WeekStrip:
        return self.week.strip

    def point(self, moment: str) -> QPoint:
        place = self.strip.grid().place(datetime.fromisoformat(moment))
        assert place is not None
        return QPointF(*place).toPoint()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.strip, key, modifiers)

    def move(self, place: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        away = self.strip.mapToGlobal(place)
        kind = QEvent.Type.MouseMove
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(kind, QPointF(place), QPointF(away), none, held, NONE)
        QApplication.sendEvent(self.strip, event)

    def drag(self, *moments: str) -> None:
        first, *rest = map(self.point, moments)
        QTest.mousePress(self.strip, LEFT, NONE, first)
        for place in rest:
            self.move(place, LEFT)

    def drop(self, moment: str) -> None:
        QTest.mouseRelease(self.strip, LEFT, NONE, self.point(moment))

    def said(self) -> str:
        found = self.week.findChild(WordsLabel, f"{PATH}:weekSays")
        assert found is not None
        return found.text()

    def button(self, part: str) -> QPushButton:
        found = self.week.findChild(QPushButton, f"{PATH}:{part}")
        assert found is not None
        return found

    def value(self) -> object:
        return self.stage.value()

    @property
    def first_day(self) -> str:
        return self.strip.grid().week.first.isoformat()


@pytest.fixture
def clocks() -> Clocks:
    clocks = clocks_at(NOW)
    clocks.hours = HOURS
    clocks.week = "shown"
    return clocks


@pytest.fixture
def week(qtbot: QtBot, clocks: Clocks) -> Stage:
    return Stage(qtbot, clocks, source_of('"2026-11-24T09:07:30-0600"'))


@pytest.fixture
def empty(qtbot: QtBot, clocks: Clocks) -> Stage:
    return Stage(qtbot, clocks, source_of("null", "null"))


def test_a_drag_is_one_step_that_is_said_before_it_is_dropped(week: Stage) -> None:
    week.drag("2026-11-24T09:07:30-06:00", "2026-11-25T12:00:00-06:00", "2026-11-27T14:15:00-06:00")
    assert week.said().startswith("Fri 27 Nov, 2:15 PM Central · in 4 d 5 h · open")
    assert week.value() == "2026-11-24T09:07:30-0600", "nothing is dropped yet"
    week.drop("2026-11-27T14:15:00-06:00")
    assert week.value() == "2026-11-27T14:15:00-0600"
    assert week.stage.steps() == 1
    week.stage.sheet.undo()
    assert week.value() == "2026-11-24T09:07:30-0600"


def test_a_drag_is_given_up_by_escape(week: Stage) -> None:
    week.drag("2026-11-24T09:07:30-06:00", "2026-11-27T14:15:00-06:00")
    week.press(Qt.Key.Key_Escape)
    week.drop("2026-11-27T14:15:00-06:00")
    assert week.value() == "2026-11-24T09:07:30-0600"
    assert week.stage.steps() == 0


def test_the_mark_let_go_where_it_was_changes_nothing(week: Stage) -> None:
    week.drag("2026-11-24T09:07:30-06:00")
    week.drop("2026-11-24T09:07:30-06:00")
    assert week.value() == "2026-11-24T09:07:30-0600"
    assert week.stage.steps() == 0


def test_keys_move_by_quarters_hours_and_days_and_a_burst_is_one_step(week: Stage) -> None:
    for key, modifiers, wanted in (
        (Qt.Key.Key_Left, NONE, "2026-11-24T09:00:00-0600"),
        (Qt.Key.Key_Right, NONE, "2026-11-24T09:15:00-0600"),
        (Qt.Key.Key_Right, SHIFT, "2026-11-24T10:15:00-0600"),
        (Qt.Key.Key_Left, SHIFT, "2026-11-24T09:15:00-0600"),
        (Qt.Key.Key_Down, NONE, "2026-11-25T09:15:00-0600"),
        (Qt.Key.Key_Up, NONE, "2026-11-24T09:15:00-0600"),
    ):
        week.press(key, modifiers)
        assert week.value() == wanted
    assert week.stage.steps() == 1
    assert week.stage.value(STATUS) == "SCHEDULED"
    week.press(Qt.Key.Key_A)
    assert week.stage.steps() == 1


def test_the_week_follows_the_schedule_and_can_be_turned(week: Stage) -> None:
    assert week.first_day == "2026-11-23"
    assert not week.button("weekEarlier").isEnabled()
    for _ in range(6):
        week.press(Qt.Key.Key_Down)
    assert week.first_day == "2026-11-30"
    week.press(Qt.Key.Key_PageUp)
    assert week.first_day == "2026-11-23"
    assert "not in these days" in week.said()
    week.press(Qt.Key.Key_PageUp)
    assert week.first_day == "2026-11-23", "what is over is not turned back to"
    week.press(Qt.Key.Key_PageDown)
    week.button("weekLater").click()
    assert week.first_day == "2026-12-07"
    week.button("weekEarlier").click()
    assert week.first_day == "2026-11-30"
    assert week.value() == "2026-11-30T09:07:30-0600"


@pytest.mark.parametrize("moment", ["2020-01-01T09:00:00-0600", "9000-01-01T12:00:00-0600"])
def test_what_lies_far_off_is_said_not_shown(qtbot: QtBot, clocks: Clocks, moment: str) -> None:
    week = Stage(qtbot, clocks, source_of(f'"{moment}"'))
    assert week.first_day == "2026-11-23"
    assert "not in these days" in week.said()
    assert week.value() == moment


def test_a_press_points_out_and_sets_nothing_unasked(empty: Stage) -> None:
    assert empty.said() == "Not scheduled. Point a time out, then take it."
    place = "2026-11-25T10:00:00-06:00"
    QTest.mouseClick(empty.strip, LEFT, NONE, empty.point(place))
    assert empty.value() is None
    assert empty.button("weekTake").isVisible()
    empty.strip.hovered.emit(None)
    assert empty.said().startswith("Not taken yet: Wed 25 Nov, 10:00 AM Central")
    empty.press(Qt.Key.Key_Right)
    empty.press(Qt.Key.Key_Return)
    assert empty.value() == "2026-11-25T10:15:00-0600"
    assert empty.stage.steps() == 1
    assert empty.stage.value(STATUS) == "SCHEDULED"
    assert not empty.button("weekTake").isVisible()
    empty.stage.sheet.undo()
    assert empty.value() is None
    assert empty.stage.value(STATUS) is None


def test_what_is_pointed_out_is_given_up_by_escape(empty: Stage) -> None:
    empty.press(Qt.Key.Key_Return)
    assert empty.value() is None
    empty.press(Qt.Key.Key_Right)
    assert empty.said().startswith("Not taken yet: Tue 24 Nov, 9:00 AM Central")
    for _ in range(7):
        empty.press(Qt.Key.Key_Down)
    assert empty.first_day == "2026-11-30"
    empty.press(Qt.Key.Key_Escape)
    assert empty.said() == "Not scheduled. Point a time out, then take it."
    empty.press(Qt.Key.Key_Return)
    assert empty.value() is None
    assert empty.stage.steps() == 0


def test_the_button_takes_it_and_gives_the_keyboard_back(empty: Stage) -> None:
    empty.press(Qt.Key.Key_Right)
    take = empty.button("weekTake")
    take.setFocus()
    QTest.keyClick(take, Qt.Key.Key_Space)
    assert empty.value() == "2026-11-24T09:00:00-0600"
    assert empty.strip.hasFocus()


def test_two_clicks_take_a_place_and_the_other_button_does_nothing(week: Stage) -> None:
    place = week.point("2026-11-27T11:00:00-06:00")
    QTest.mouseClick(week.strip, Qt.MouseButton.RightButton, NONE, place)
    QTest.mouseDClick(week.strip, Qt.MouseButton.RightButton, NONE, place)
    assert not week.button("weekTake").isVisible()
    QTest.mousePress(week.strip, LEFT, NONE, week.point("2026-11-27T10:00:00-06:00"))
    week.move(place, LEFT)
    QTest.mouseRelease(week.strip, LEFT, NONE, place)
    assert week.value() == "2026-11-24T09:07:30-0600"
    QTest.mouseDClick(week.strip, LEFT, NONE, place)
    assert week.value() == "2026-11-27T11:00:00-0600"


def test_what_is_under_the_mouse_is_said(week: Stage) -> None:
    for moment, wanted in (
        ("2026-11-26T12:00:00-06:00", "Thu 26 Nov, 12:00 PM Central · in 3 d 3 h · a holiday"),
        ("2026-11-28T15:00:00-06:00", "Sat 28 Nov, 3:00 PM Central · in 5 d 6 h · closed"),
        ("2026-11-24T06:00:00-06:00", "Tue 24 Nov, 6:00 AM Central · in 21 h 0 min · closed"),
        ("2026-11-26T10:00:00-06:00", "Text to Maria Lopez, Thu 26 Nov, 10:00 AM Central"),
        ("2026-11-23T08:00:00-06:00", "Mon 23 Nov, 8:00 AM Central · 1 h 0 min ago · open"),
    ):
        week.move(week.point(moment))
        assert week.said() == wanted
    QApplication.sendEvent(week.strip, QEvent(QEvent.Type.Leave))
    assert week.said().startswith("Tue 24 Nov, 9:07")


def test_quiet_hours_are_those_of_the_kind_of_message(qtbot: QtBot, clocks: Clocks) -> None:
    clocks.hours = DealerHours()
    source = source_of('"2026-11-24T21:01:00-0600"').replace(
        '{"messageAttributes":{', '{"messageAttributes":{"protocol":"TEXT",'
    )
    week = Stage(qtbot, clocks, source)
    assert week.said() == "Tue 24 Nov, 9:01 PM Central · in 1 d 12 h · quiet hours"
    week.press(Qt.Key.Key_Left)
    assert week.said() == "Tue 24 Nov, 9:00 PM Central · in 1 d 12 h"
    week.stage.lay(source.replace("TEXT", "EMAIL"))
    assert week.said() == "Tue 24 Nov, 9:01 PM Central · in 1 d 12 h"


def test_where_the_clocks_change_nothing_falls_into_the_hole(qtbot: QtBot) -> None:
    clocks = clocks_at("2027-03-12T15:00:00+00:00")
    clocks.week = "shown"
    week = Stage(qtbot, clocks, source_of('"2027-03-14T01:45:00-0600"'))
    grid = week.strip.grid()
    week.move(QPointF(grid.x(160), grid.y(2) + 4).toPoint())
    assert week.said().startswith(
        "2:00 AM does not exist on that day: the clocks go forward. Sun 14 Mar, 3:00 AM Central"
    )
    week.press(Qt.Key.Key_Right)
    assert week.value() == "2027-03-14T03:00:00-0500"
    week.press(Qt.Key.Key_Left)
    assert week.value() == "2027-03-14T01:45:00-0600"
    week.strip.grab()


def test_where_a_time_comes_twice_each_of_the_two_has_its_lane(qtbot: QtBot) -> None:
    clocks = clocks_at("2026-10-30T15:00:00+00:00")
    clocks.week = "shown"
    week = Stage(qtbot, clocks, source_of('"2026-11-01T00:45:00-0500"'))
    week.drag("2026-11-01T00:45:00-05:00", "2026-11-01T01:30:00-06:00")
    assert "the second of the two, after the clocks went back" in week.said()
    week.drop("2026-11-01T01:30:00-06:00")
    assert week.value() == "2026-11-01T01:30:00-0600"
    week.press(Qt.Key.Key_Left, SHIFT)
    assert week.value() == "2026-11-01T01:30:00-0500"
    QApplication.sendEvent(week.strip, QEvent(QEvent.Type.Leave))
    assert "the first of the two, before the clocks go back" in week.said()
    week.strip.grab()


def test_assistive_tools_have_a_slider_with_words(week: Stage) -> None:
    interface = QAccessible.queryAccessibleInterface(week.strip)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Slider
    assert "Tue 24 Nov, 9:07 AM Central" in interface.text(QAccessible.Text.Name)
    assert "Text to Maria Lopez, Thu 26 Nov" in interface.text(QAccessible.Text.Description)
    value = interface.valueInterface()
    assert value is not None
    assert value.currentValue() == 24 * 4 + 36
    value.setCurrentValue(24 * 4 + 40)
    assert week.value() == "2026-11-24T10:00:00-0600"


def test_every_ground_is_painted_in_every_theme(week: Stage, qapp: QApplication) -> None:
    style = Style(qapp, LIGHT)
    pictures = []
    for colours in (LIGHT, DARK, CONTRAST):
        style.wear(colours)
        pictures.append(week.strip.grab().toImage())
        grid = week.strip.grid()
        picture, ratio = pictures[-1], pictures[-1].devicePixelRatio()

        def ground(moment: str, at: Grid = grid, of: QImage = picture, by: float = ratio) -> str:
            place = at.place(datetime.fromisoformat(moment))
            assert place is not None
            return of.pixelColor(round(place[0] * by), round((place[1] + 5) * by)).name()

        assert ground("2026-11-25T12:30:00-06:00") == QColor(colours.surface).name()
        assert ground("2026-11-25T19:30:00-06:00") != QColor(colours.surface).name(), "closed"
        assert ground("2026-11-26T20:30:00-06:00") == QColor(colours.warning.soft).name()
        assert ground("2026-11-24T09:07:30-06:00") == QColor(colours.accent.text).name()
    qapp.setStyleSheet("")
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize(("width", "is_below"), [(520, True), (1000, False)])
def test_the_buttons_go_below_the_words_where_it_is_narrow(
    week: Stage, width: int, is_below: bool
) -> None:
    week.stage.resize(width, 760)
    QApplication.processEvents()
    said = week.week.findChild(WordsLabel, f"{PATH}:weekSays")
    assert said is not None
    later = week.button("weekLater")
    assert (later.y() >= said.geometry().bottom()) == is_below
    assert later.geometry().right() <= week.week.width()
    height = week.week.height()
    for moment in ("2026-11-24T06:00:00-06:00", "2026-11-26T12:00:00-06:00"):
        week.move(week.point(moment))
        QApplication.processEvents()
        assert week.week.height() == height, "nothing moves below a moving mouse"


def test_the_wheel_moves_nothing(week: Stage) -> None:
    assert not turn_wheel(week.strip)
    assert week.value() == "2026-11-24T09:07:30-0600"


def test_the_other_drafts_are_those_of_now(week: Stage) -> None:
    week.others = ()
    week.week.refresh()
    week.move(week.point("2026-11-26T10:00:00-06:00"))
    assert "Text to Maria" not in week.said()
    assert "Maria" not in week.strip.accessibleDescription()


def test_a_draft_that_is_not_there_has_no_week_of_its_own(empty: Stage) -> None:
    empty.stage.sheet.lay(None)
    assert empty.stage.sheet.value(empty.stage.path) is ABSENT
    assert empty.said() == "Not scheduled. Point a time out, then take it."


def test_the_week_is_there_for_whoever_wants_it_and_that_is_remembered(
    qtbot: QtBot, clocks: Clocks
) -> None:
    kept: list[str] = []
    clocks.week, clocks.keep_week = "hidden", kept.append
    week = Stage(qtbot, clocks, source_of("null", "null"))
    toggle = week.stage.field.findChild(QPushButton, f"{PATH}:showWeek")
    assert toggle is not None
    assert (week.week.isVisible(), toggle.text()) == (False, "Show the week")
    toggle.click()
    assert (week.week.isVisible(), toggle.text()) == (True, "Hide the week")
    toggle.click()
    assert (week.week.isVisible(), toggle.text()) == (False, "Show the week")
    assert kept == ["shown", "hidden"]
