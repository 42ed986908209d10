"""A time of one's own among the quick picks, and chips that go on in the next line."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.model.dealer_hours import DealerHours
from field_stage import FieldStage
from schedule_stage import NOW, PATH, build_at, button, source_of, take_zone, time_of
from still_clocks import clocks_at


def chip(stage: FieldStage, name: str) -> QPushButton:
    found = stage.part(f"{PATH}:{name}")
    assert isinstance(found, QPushButton)
    return found


def test_a_time_becomes_ones_own_slot_and_is_kept(qtbot: QtBot, qapp: QApplication) -> None:
    clocks = clocks_at(NOW)
    kept: list[str] = []
    clocks.keep_slot = kept.append
    stage = build_at(qtbot, clocks, source_of('"2026-11-25T07:45:00-0600"'))
    assert not chip(stage, "slot").isVisible()
    assert "7:45 AM" in chip(stage, "keepSlot").toolTip()
    chip(stage, "keepSlot").setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Space)
    assert kept == ["07:45"]
    assert clocks.own_slot == "07:45"
    assert chip(stage, "slot").text() == "Tomorrow 7:45"
    assert chip(stage, "slot").hasFocus()
    assert not chip(stage, "keepSlot").isVisible()
    assert not stage.draft.is_changed()
    stage.press(Qt.Key.Key_Space)
    assert stage.value() == "2026-11-24T07:45:00-0600"
    assert chip(stage, "slot").isChecked()
    assert stage.steps() == 1


def test_the_slot_is_on_the_dealers_clock(qtbot: QtBot, qapp: QApplication) -> None:
    clocks = clocks_at(NOW)
    stage = build_at(qtbot, clocks, source_of('"2026-11-25T07:45:00-0600"'))
    take_zone(stage, "America/New_York")
    time_of(stage).setTime(QTime(9, 15))
    chip(stage, "keepSlot").click()
    assert clocks.own_slot == "08:15"


def test_a_slot_of_an_earlier_run_is_offered_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    clocks = clocks_at(NOW)
    clocks.own_slot = "16:05"
    stage = build_at(qtbot, clocks, "{}")
    assert chip(stage, "slot").text() == "Tomorrow 16:05"
    assert not chip(stage, "keepSlot").isVisible(), "there is no time to keep"
    chip(stage, "slot").click()
    assert stage.value() == "2026-11-24T16:05:00-0600"
    stage.sheet.undo()
    assert stage.draft.source() == "{}"


def test_a_slot_is_removed_again_by_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    clocks = clocks_at(NOW)
    kept: list[str] = []
    clocks.own_slot, clocks.keep_slot = "07:45", kept.append
    stage = build_at(qtbot, clocks, source_of('"2026-11-25T10:00:00-0600"'))
    assert not chip(stage, "dropSlot").isVisible(), "another time may become the slot instead"
    chip(stage, "slot").click()
    source = stage.draft.source()
    chip(stage, "dropSlot").setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Space)
    assert (clocks.own_slot, kept) == ("", [""])
    assert not chip(stage, "slot").isVisible()
    assert not chip(stage, "dropSlot").isVisible()
    assert chip(stage, "keepSlot").hasFocus()
    assert stage.draft.source() == source


def test_without_a_schedule_the_slot_can_be_removed_too(qtbot: QtBot, qapp: QApplication) -> None:
    clocks = clocks_at(NOW)
    clocks.own_slot = "07:45"
    stage = build_at(qtbot, clocks, "{}")
    chip(stage, "dropSlot").setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Space)
    assert not chip(stage, "slot").isVisible()
    assert chip(stage, "pick1").hasFocus()
    chip(stage, "dropSlot").click()
    assert clocks.own_slot == ""


def test_the_next_business_day_passes_over_the_dealers_holidays(
    qtbot: QtBot, qapp: QApplication
) -> None:
    clocks = clocks_at(NOW)
    clocks.hours = DealerHours(holidays=frozenset({date(2026, 11, 24)}))
    stage = build_at(qtbot, clocks, "{}")
    assert button(stage, "Next business day 9:00").isVisible()
    button(stage, "Next business day 9:00").click()
    assert stage.value() == "2026-11-25T09:00:00-0600"


def test_the_next_business_day_is_not_offered_beside_its_twin(
    qtbot: QtBot, qapp: QApplication
) -> None:
    stage = build_at(qtbot, clocks_at(NOW), "{}")
    assert button(stage, "Tomorrow 9:00").isVisible()
    assert not button(stage, "Next business day 9:00").isVisible()


@pytest.mark.parametrize("width", [360, 520, 1200])
def test_chips_go_on_in_the_next_line_and_nothing_is_cut(
    qtbot: QtBot, qapp: QApplication, width: int
) -> None:
    clocks = clocks_at(NOW)
    clocks.own_slot = "07:45"
    stage = build_at(qtbot, clocks, source_of('"2026-11-25T10:00:00-0600"'))
    stage.resize(width, 600)
    chips = [each for each in stage.field.findChildren(QPushButton) if each.isVisible()]
    qtbot.waitUntil(lambda: stage.width() == width)
    right = stage.field.width()
    for each in chips:
        place = each.mapTo(stage.field, each.rect().topRight())
        assert place.x() <= right, each.text()
        assert each.width() >= each.minimumSizeHint().width(), each.text()
    rows = {each.mapTo(stage.field, each.rect().center()).y() for each in chips}
    assert len(rows) >= (4 if width == 360 else 2)


def test_a_draft_without_a_schedule_has_nothing_to_keep(qtbot: QtBot, qapp: QApplication) -> None:
    stage = build_at(qtbot, clocks_at(NOW), "{}")
    chip(stage, "keepSlot").click()
    assert not chip(stage, "slot").isVisible()
