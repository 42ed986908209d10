"""Taking a schedule off and putting it back: one step each, exact, said before it is done."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.change import Change, Set, Unset
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Missing
from draft_editor.model.json_text import Number
from draft_editor.ui.dialogs.review_lines import path_lines
from draft_editor.ui.fields.schedule_effect import is_same, put_back, taken_off
from field_stage import FieldStage
from schedule_stage import NOW, PATH, STATUS, Make, build_at, button, date_of, source_of, time_of
from still_clocks import clocks_at

WHEN = Path.parse(PATH)
ISO = "2026-11-24T09:00:00-0600"


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build_at, qtbot, clocks_at(NOW))


def back(stage: FieldStage) -> QPushButton:
    found = stage.part(f"{PATH}:back")
    assert isinstance(found, QPushButton)
    return found


def last_step(draft: Draft) -> tuple[Change, ...]:
    return draft.history.done[-1].changes


FORMS = [
    f'"{ISO}"',
    '"2026-11-24T09:00-06:00"',
    '"2026-11-24T15:00:00.000000000Z"',
    '"2026-11-24 09:00:00"',
    '"2026-11-24T15:00:00-00:00"',
    "1795532400",
    "1795532400000",
    '"1795532400000"',
]


@pytest.mark.parametrize("written", FORMS)
def test_a_schedule_is_taken_off_and_put_back_letter_for_letter(make: Make, written: str) -> None:
    source = source_of(written)
    stage = make(source)
    before = stage.draft.value(WHEN)
    assert not back(stage).isVisible()
    button(stage, "Don’t schedule").click()
    assert not isinstance(before, Missing)
    assert last_step(stage.draft) == (Unset(STATUS, "SCHEDULED", 0), Set(WHEN, None, before))
    assert back(stage).isVisible()
    back(stage).click()
    assert last_step(stage.draft) == (
        Set(STATUS, "SCHEDULED", ABSENT, 0),
        Set(WHEN, before, None),
    )
    assert stage.draft.source() == source
    assert not stage.draft.is_changed()
    assert not back(stage).isVisible()
    assert stage.steps() == 2
    stage.sheet.undo()
    assert stage.value() is None
    assert stage.value(STATUS) is ABSENT
    stage.sheet.undo()
    assert stage.draft.source() == source


@pytest.mark.parametrize("written", FORMS)
def test_what_was_changed_goes_back_letter_for_letter(make: Make, written: str) -> None:
    source = source_of(written)
    stage = make(source)
    time_of(stage).setTime(QTime(16, 45))
    assert stage.draft.is_changed()
    moved = stage.draft.value(WHEN)
    assert back(stage).text() == "Back to Tue 24 Nov, 9:00 AM"
    back(stage).click()
    assert stage.draft.source() == source
    assert stage.draft.tree == stage.draft.base
    assert stage.steps() == 2
    stage.sheet.undo()
    assert stage.draft.value(WHEN) == moved


def test_the_order_of_the_keys_comes_back_too(make: Make) -> None:
    source = (
        '{"messageAttributes":{"draftAttributes":{"scheduledOn":1795532400,'
        '"draftStatus":"SCHEDULED","draftFailureReason":null},"body":"Hi"}}'
    )
    stage = make(source)
    stage.field.take_out()
    button(stage, "Tomorrow 9:00").click()
    back(stage).click()
    assert stage.draft.source() == source
    assert stage.draft.value(WHEN) == Number("1795532400")


@pytest.mark.parametrize(
    "source",
    [
        "{}",
        '{"messageAttributes":{}}',
        '{"messageAttributes":{"draftAttributes":{}}}',
        '{"messageAttributes":{"draftAttributes":null}}',
        '{"messageAttributes":{"draftAttributes":{"draftStatus":"DRAFT"}}}',
        '{"messageAttributes":{"draftAttributes":{"scheduledOn":""}}}',
        '{"messageAttributes":{"body":"Hi","draftAttributes":{"scheduledOn":null}}}',
    ],
)
def test_scheduled_and_not_scheduled_after_all_leaves_no_trace(make: Make, source: str) -> None:
    stage = make(source)
    button(stage, "Tomorrow 9:00").click()
    assert not back(stage).isVisible(), "there is no schedule to go back to"
    button(stage, "Don’t schedule").click()
    assert stage.draft.source() == source
    assert not stage.draft.is_changed()
    assert stage.steps() == 2


def test_what_was_written_beside_it_stays(make: Make) -> None:
    stage = make("{}")
    button(stage, "Tomorrow 9:00").click()
    stage.sheet.write(Path.parse("messageAttributes.body"), "Hi")
    button(stage, "Don’t schedule").click()
    assert stage.draft.source() == '{"messageAttributes":{"body":"Hi"}}'
    stage.lay('{"messageAttributes":{"draftAttributes":null}}')
    button(stage, "Tomorrow 9:00").click()
    stage.sheet.write(WHEN.parent / "draftFailureReason", "x")
    button(stage, "Don’t schedule").click()
    assert stage.value(WHEN.parent) == {"draftFailureReason": "x"}


def test_the_effect_is_said_before_it_is_done(make: Make) -> None:
    stage = make(source_of(f'"{ISO}"'))
    clear = button(stage, "Don’t schedule")
    said = f'scheduledOn: "{ISO}" → null\ndraftStatus: "SCHEDULED" → not set'
    assert clear.toolTip() == said
    assert clear.accessibleDescription() == said
    clear.click()
    said = f'scheduledOn: null → "{ISO}"\ndraftStatus: not set → "SCHEDULED"'
    assert back(stage).toolTip() == said
    assert back(stage).accessibleDescription() == said
    assert "Back to Tue 24 Nov, 9:00 AM" in back(stage).accessibleName()


def test_the_review_says_the_same(make: Make) -> None:
    stage = make(source_of(f'"{ISO}"'))
    button(stage, "Don’t schedule").click()
    told = [line.spoken.replace("\u200b", "") for line in path_lines(stage.draft.changes())]
    assert told == [
        f'removed: {STATUS}: "SCHEDULED" → not set',
        f'changed: {PATH}: "{ISO}" → null',
    ]


def test_a_long_odd_value_is_said_short(make: Make) -> None:
    stage = make(source_of(f'"{"next week " * 20}"'))
    clear = button(stage, "Don’t schedule")
    assert len(clear.toolTip()) < 160
    assert "…" in clear.toolTip()
    clear.click()
    assert back(stage).text().startswith("Back to “next week")
    assert len(back(stage).text()) < 60
    back(stage).click()
    assert not stage.draft.is_changed()


@pytest.mark.parametrize("written", ["12", "false", '["x"]', '{"a":1}'])
def test_even_what_is_no_time_comes_back(make: Make, written: str) -> None:
    source = source_of(written)
    stage = make(source)
    button(stage, "Tomorrow 9:00").click()
    back(stage).click()
    assert stage.draft.source() == source


def test_the_keyboard_stays_in_the_field(make: Make) -> None:
    stage = make(source_of(f'"{ISO}"'))
    button(stage, "Don’t schedule").setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Space)
    assert button(stage, "Choose a day and time").hasFocus()
    back(stage).setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Space)
    assert date_of(stage).hasFocus()
    assert not stage.draft.is_changed()


def test_a_status_that_is_not_that_of_a_schedule_stays() -> None:
    draft = Draft(source_of(f'"{ISO}"', '"FAILED"'))
    effect = taken_off(draft, WHEN)
    assert effect.changes(draft) == (Set(WHEN, None, ISO),)
    assert effect.text(draft) == f'scheduledOn: "{ISO}" → null'
    assert put_back(draft, WHEN) is None


def test_absent_is_the_same_as_absent_only() -> None:
    assert is_same(ABSENT, ABSENT)
    assert not is_same(ABSENT, None)
    assert not is_same("", ABSENT)
    assert not is_same(Number("1.0"), Number("1"))
