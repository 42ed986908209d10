"""What the service accepted becomes the base of the draft that was sent, and of no other one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.act import Based
from draft_editor.draft.draft import Draft
from draft_editor.model.outcome import Accepted, Answer
from draft_editor.model.words import words
from draft_editor.ui.journal_ports import DraftsKept, KeptDraft
from draft_editor.ui.ports import ProfileChanged
from draft_editor.ui.sending.attempt_news import AttemptEnded, AttemptSending
from pretend_outside import CARD
from window_stage import BODY, ONE, Office, card, open_office

AT: Final = datetime(2026, 11, 23, 15, tzinfo=UTC)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.desk.sheet.write(BODY, "edited")
        yield office


def send(office: Office, attempt: str = "a1") -> str:
    """Submit the open draft; the body that left."""
    office.desk.submit()
    body = office.draft.source()
    assert office.asked("submit")[-1] == ("submit", ONE, body)
    office.desk.on_event(AttemptSending(attempt, ONE, body, AT))
    return body


def accept(office: Office, body: str, attempt: str = "a1") -> None:
    office.desk.on_event(AttemptEnded(attempt, ONE, body, Accepted(Answer(200, 0.5)), AT, 0.5))


def work_with(office: Office, profile: str) -> None:
    office.outside.card = replace(CARD, key=profile)
    office.desk.on_event(ProfileChanged(office.outside.card))


def give_back(office: Office, *edits: str, based: str | None = None) -> Draft:
    """The journal gives the draft back as it was kept for the profile in use."""
    it = card(ONE, "first", "Maria")
    draft = Draft(it.source, ONE)
    for edit in edits:
        draft.set(words("Body"), BODY, edit)
    if based is not None:
        draft.accept(based)
    office.desk.on_event(DraftsKept((KeptDraft(ONE, it, draft, ""),), ONE, (), ()))
    return draft


def bases(office: Office) -> list[object]:
    """What was noted as accepted."""
    return [entry[2] for entry in office.journal.noted if isinstance(entry[-1], Based)]


def test_what_is_accepted_after_a_change_of_profile_is_noted_and_touches_no_other_draft(
    office: Office,
) -> None:
    body = send(office)
    work_with(office, "work")
    other = give_back(office, "edited at work")
    accept(office, body)
    assert bases(office) == [Based(body)]
    assert other.base_value(BODY) == "first"
    assert other.is_changed()


def test_the_same_address_sent_in_two_profiles_is_two_attempts(office: Office) -> None:
    body = send(office)
    work_with(office, "work")
    other = give_back(office, "edited at work")
    other_body = send(office, "a2")
    accept(office, body)
    assert other.base_value(BODY) == "first"
    accept(office, other_body, "a2")
    assert other.base_value(BODY) == "edited at work"


def test_what_was_accepted_while_away_is_the_base_when_the_draft_is_back(office: Office) -> None:
    body = send(office)
    work_with(office, "work")
    office.desk.on_event(DraftsKept((), None, (), ()))
    work_with(office, "")
    accept(office, body)
    draft = give_back(office, "edited")
    assert draft.base_value(BODY) == "edited"
    assert not draft.is_changed()
    assert bases(office) == [Based(body)] * 2, "by the draft of before, and by this one"


def test_what_is_accepted_after_the_draft_is_back_is_its_base(office: Office) -> None:
    body = send(office)
    work_with(office, "work")
    office.desk.on_event(DraftsKept((), None, (), ()))
    work_with(office, "")
    draft = give_back(office, "edited", "edited more")
    accept(office, body)
    assert draft.base_value(BODY) == "edited"
    assert draft.value(BODY) == "edited more"


def test_a_later_base_is_not_written_over(office: Office) -> None:
    body = send(office)
    work_with(office, "work")
    accept(office, body)
    work_with(office, "")
    office.desk.on_event(DraftsKept((), None, (), ()))
    newer = body.replace("edited", "as somebody else left it")
    draft = give_back(office, "edited", based=newer)
    assert draft.opened_from == newer


def test_an_answer_to_what_nobody_here_sent_is_no_base(office: Office) -> None:
    accept(office, "{}", "unheard of")
    assert office.draft.base_value(BODY) == "first"


@pytest.mark.parametrize(
    ("title", "shown"), [("Text to Maria", "Text to Maria"), ("", "Text to a customer")]
)
def test_what_was_sent_in_an_earlier_run_has_the_name_that_it_had_then(
    office: Office, title: str, shown: str
) -> None:
    body = office.draft.source()
    ended = AttemptEnded("old", ONE, body, Accepted(Answer(200, 0.5)), AT, 0.5, title)
    office.desk.on_event(DraftsKept((), None, (ended,), ()))
    assert [line.title for line in office.window.status.model.lines()] == [shown]
