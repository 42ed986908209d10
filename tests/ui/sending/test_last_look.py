"""In the last seconds before a draft goes out it is read again, once, and that is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.words import words
from draft_editor.ui.sending.attempt_news import ChangedMeanwhile, LookedAgain
from window_stage import BODY, ONE, TWO, Office, card, open_office

WHEN: Final = Path.parse("messageAttributes.draftAttributes.scheduledOn")
SOON: Final = "2026-11-23T15:00:20Z"
ASKED: Final = [("look_again", ONE, card(ONE, "first").source)]


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.make_tabs()
        yield office


def asked(office: Office) -> list[tuple[object, ...]]:
    return office.asked("look_again")


def test_it_is_read_once_for_each_time(office: Office, qtbot: QtBot) -> None:
    office.desk.sheet.write(WHEN, "2026-11-23T15:00:31Z")
    office.desk.editor.say_when()
    assert asked(office) == []
    office.desk.sheet.write(WHEN, SOON)
    qtbot.waitUntil(lambda: asked(office) == ASKED)
    for _ in range(3):
        office.desk.editor.say_when()
    assert asked(office) == ASKED
    office.desk.sheet.write(WHEN, "2026-11-23T15:00:25Z")
    office.desk.editor.say_when()
    assert asked(office) == ASKED * 2
    office.desk.sheet.write(WHEN, "2026-11-23T14:59:59Z")
    office.desk.editor.say_when()
    assert asked(office) == ASKED * 2, "what is past is not about to go out"


def test_it_counts_what_the_service_has_whatever_was_typed_here(office: Office) -> None:
    office.desk.sheet.write(WHEN, SOON)
    office.draft.accept(office.draft.source())
    office.desk.sheet.write(WHEN, "2026-11-30T15:00:00Z")
    office.desk.editor.say_when()
    assert asked(office) == [("look_again", ONE, None)]


def test_what_cannot_be_read_as_a_time_or_has_no_address_is_not_read(office: Office) -> None:
    office.desk.sheet.write(WHEN, "soon")
    office.desk.editor.say_when()
    office.draft.address(None)
    office.desk.sheet.write(WHEN, SOON)
    office.desk.editor.say_when()
    office.desk.sheet.lay(None)
    office.desk.editor.say_when()
    assert asked(office) == []


@pytest.mark.parametrize(
    ("news", "said"),
    [
        (LookedAgain(ONE, is_same=True), "it is still waiting, as you see it."),
        (LookedAgain(ONE), "it is still a draft, and about to go out."),
        (LookedAgain(ONE, is_listed=False), "It has gone out, or was deleted."),
        (LookedAgain(ONE, why=words("No line.")), "could not be read again: No line."),
    ],
)
def test_what_came_of_it_is_said_plainly(office: Office, news: LookedAgain, said: str) -> None:
    office.desk.on_event(news)
    assert said in office.window.notice.text()


def test_edits_that_are_not_submitted_are_not_passed_over(office: Office) -> None:
    office.desk.sheet.write(BODY, "Another")
    office.desk.on_event(LookedAgain(ONE, is_same=True))
    assert "still waiting, without your edits" in office.window.notice.text()


def test_of_another_draft_it_is_said_by_name_and_of_none_not_at_all(office: Office) -> None:
    office.desk.open_draft(TWO)
    office.desk.on_event(LookedAgain(ONE, is_listed=False))
    assert office.window.notice.text().startswith("Text to a customer: Read again just now")
    office.desk.shelf.clear()
    office.desk.sheet.lay(None)
    office.window.tell("")
    office.desk.on_event(LookedAgain(ONE, is_listed=False))
    assert office.window.notice.text() == ""


def test_what_somebody_else_changed_comes_together_with_what_is_here(office: Office) -> None:
    before = office.draft.base
    office.desk.sheet.write(WHEN, SOON)
    theirs = card(ONE, "by a colleague")
    office.desk.on_event(ChangedMeanwhile(ONE, before, theirs, was_due=True))
    assert "somebody else changed this draft" in office.window.notice.text()
    assert "(1 place)" in office.window.notice.text()
    assert "Nothing was sent" not in office.window.notice.text()
    assert office.text() == "by a colleague"
    assert office.draft.value(WHEN) == SOON


def test_what_is_the_same_after_all_is_called_so(office: Office) -> None:
    theirs = card(ONE, "by both")
    before = office.draft.base
    office.desk.sheet.write(BODY, "by both")
    office.desk.on_event(ChangedMeanwhile(ONE, before, theirs, was_due=True))
    assert office.window.notice.text().endswith("still waiting, as you see it.")
    assert not office.draft.is_changed()


def test_time_alone_has_it_read(office: Office, qtbot: QtBot) -> None:
    office.desk.sheet.write(WHEN, "2026-11-23T15:00:30.300Z")
    now = datetime(2026, 11, 23, 15, tzinfo=UTC)
    started = datetime.now(UTC)
    office.clocks.now = lambda: now + (datetime.now(UTC) - started)
    office.desk.editor.show_all_findings()
    qtbot.waitUntil(lambda: asked(office) == ASKED)
    assert (office.clocks.now() - now).total_seconds() >= 0.3
