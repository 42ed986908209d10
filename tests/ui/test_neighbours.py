"""The week shows the customer's other drafts, as they are here and now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.draft.path import Path
from draft_editor.model.json_text import parse_object
from draft_editor.model.locator import Locator
from draft_editor.ui.fields.week_strip import WeekStrip
from draft_editor.ui.neighbours import Neighbourhood
from window_stage import ONE, TWO, Office, card, new_office, open_office

WHEN: Final = Path.parse("messageAttributes.draftAttributes.scheduledOn")
ELSE: Final = Locator.of("dept", "user", "else", "one")


def scheduled(locator: Locator, when: str, name: str) -> Card:
    source = (
        '{"messageAttributes":{"protocol":"TEXT","type":"OUTGOING","body":"Hi",'
        f'"draftAttributes":{{"draftStatus":"SCHEDULED","scheduledOn":"{when}"}}}}}}'
    )
    return Card(locator, source, parse_object(source), name)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with new_office(qtbot, qapp) as office:
        office.read(
            card(ONE, "first", "Maria"),
            scheduled(TWO, "2026-11-25T10:00:00-0600", "Maria"),
            scheduled(ELSE, "2026-11-25T11:00:00-0600", "Ana"),
        )
        office.clocks.week = "shown"
        office.make_tabs()
        yield office


def strip_of(office: Office) -> WeekStrip:
    strip = office.window.findChild(WeekStrip, f"{WHEN}:week")
    assert strip is not None
    return strip


def test_the_other_drafts_of_this_customer_are_shown_and_no_others(office: Office) -> None:
    told = strip_of(office).accessibleDescription()
    assert "Text to Maria, Wed 25 Nov, 10:00 AM Central" in told
    assert "Ana" not in told
    assert Neighbourhood(office.desk.shelf, office.clocks).of(None) == ()
    office.desk.open_draft(TWO)
    assert "Text to" not in strip_of(office).accessibleDescription(), "the first one has no time"


def test_a_draft_that_was_moved_here_is_shown_where_it_is_now(office: Office) -> None:
    office.desk.open_draft(TWO)
    office.desk.sheet.write(WHEN, "2026-11-26T12:00:00-0600")
    office.desk.open_draft(ONE)
    assert "Thu 26 Nov, 12:00 PM Central" in strip_of(office).accessibleDescription()


def test_what_the_service_has_now_is_shown_once_it_was_read(office: Office, qtbot: QtBot) -> None:
    one = office.desk.shelf.card(ONE)
    office.read(one, scheduled(TWO, "2026-11-27T15:00:00-0600", "Maria"))
    qtbot.waitUntil(
        lambda: "Fri 27 Nov, 3:00 PM Central" in strip_of(office).accessibleDescription()
    )


def test_the_week_comes_by_itself_after_its_tab(qtbot: QtBot, qapp: QApplication) -> None:
    with open_office(qtbot, qapp) as office:
        name = f"{WHEN}:week"
        assert office.window.findChild(WeekStrip, name) is None
        qtbot.waitUntil(lambda: office.window.findChild(WeekStrip, name) is not None)
        assert any(office.desk.editor.pages.to_make()), "not after all the others"
        assert not office.desk.page_making.put_week(), "once"


def walk_to(office: Office, name: str) -> None:
    """Press Tab until the keyboard is at the part of this name."""
    for _ in range(80):
        here = QApplication.focusWidget()
        if here is not None and here.objectName() == name:
            return
        office.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def test_the_keyboard_alone_finds_and_uses_the_week(office: Office) -> None:
    strip = strip_of(office)
    for part in ("showWeek", "showWeek", "week"):
        walk_to(office, f"{WHEN}:{part}")
        if part == "showWeek":  # it goes, and comes again
            before = strip.isVisible()
            office.press(Qt.Key.Key_Space)
            assert strip.isVisible() is not before
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        office.press(key)
    assert not office.draft.is_changed()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Right):
        office.press(key)
    assert office.draft.value(WHEN) == "2026-11-25T09:15:00-0600"
    office.desk.undoing.undo()
    office.desk.undoing.undo()
    assert not office.draft.is_changed()


def test_of_very_many_the_nearest_are_shown_and_each_is_read_once(office: Office) -> None:
    many = [
        scheduled(
            Locator.of("dept", "user", "cust", f"m{number}"),
            f"2027-01-01T00:{number // 60:02}:{number % 60:02}-0600",
            "Maria",
        )
        for number in range(150)
    ]
    past = scheduled(TWO, "2026-11-20T10:00:00-0600", "Maria")
    office.read(card(ONE, "first", "Maria"), *reversed(many), past)
    around = Neighbourhood(office.desk.shelf, office.clocks)
    found = around.of(ONE)
    assert [each.moment.second + each.moment.minute * 60 for each in found] == [*range(100)]
    assert all(one is other for one, other in zip(found, around.of(ONE), strict=True))
    office.desk.shelf.clear()
    assert around.of(ONE) == ()
