"""A draft in few words, whatever it holds."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from PySide6.QtWidgets import QApplication

from any_json import OBJECTS
from draft_editor.model.json_text import JsonObject, parse_object
from draft_editor.ui.summary import Summary, goes_out_words, lead_words, short_time, summary
from still_clocks import clocks_at

CLOCKS: Final = clocks_at("2026-11-23T15:00:00+00:00")


def summed(body: str, name: str = "") -> Summary:
    return summary(parse_object(body), CLOCKS, name)


def scheduled(moment: str) -> Summary:
    return summed(f'{{"messageAttributes":{{"draftAttributes":{{"scheduledOn":"{moment}"}}}}}}')


@pytest.mark.parametrize(
    ("body", "kind", "title"),
    [
        ('{"messageAttributes":{"protocol":"TEXT"}}', "text", "Text to Maria"),
        ('{"messageAttributes":{"protocol":"EMAIL"}}', "email", "Email to Maria"),
        ('{"messageAttributes":{"protocol":"VOICE_CALL"}}', "call", "Call to Maria"),
        ('{"messageAttributes":{"protocol":"NONE"}}', "note", "Note for Maria"),
        ('{"messageAttributes":{"protocol":"TEXT","type":"NOTE"}}', "note", "Note for Maria"),
        ('{"messageAttributes":{"protocol":"PIGEON"}}', "text", "Text to Maria"),
        ("{}", "text", "Text to Maria"),
    ],
)
def test_each_kind_has_its_title(body: str, kind: str, title: str) -> None:
    found = summed(body, "Maria")
    assert found.kind == kind
    assert found.title() == title


def test_who_it_is_for_is_found_where_it_stands() -> None:
    to = '{"messageSendingAttributes":{"communicationValueOfCustomer":"+15125550142"}}'
    assert summed(to).who == "+1 512 555 0142"
    assert summed(to, "Maria").who == "Maria"
    assert summed("{}").who == "a customer"
    note = '{"messageAttributes":{"type":"NOTE"}%s}'
    people = ',"internalCommentAttributes":{"usersToNotify":[{"name":"Ana"},{"name":""},7]}'
    assert summed(note % people, "Maria").who == "Ana"
    assert summed(note % "", "Maria").who == "Maria"
    assert summed(note % "").title() == "Note"


def test_the_beginning_is_the_words_that_people_read() -> None:
    note = (
        '{\\"text\\":[{\\"type\\":{\\"code\\":\\"PLAIN_TEXT\\"},\\"value\\":\\"Call her\\"}],'
        '\\"previewText\\":\\"Call her\\"}'
    )
    told = summed(f'{{"messageAttributes":{{"type":"NOTE","body":"{note}"}}}}')
    assert told.preview == "Call her"
    assert summed('{"messageAttributes":{"type":"NOTE","body":"plain"}}').preview == "plain"
    email = '{"messageAttributes":{"protocol":"EMAIL","subject":"%s","body":"<p>Dear</p>"}}'
    assert summed(email % "Your car").preview == "Your car"
    assert summed(email % "").preview == "<p>Dear</p>"
    assert summed('{"messageAttributes":{"body":" a\\n\\n b "}}').preview == "a b"
    assert len(summed(f'{{"messageAttributes":{{"body":"{"x" * 5000}"}}}}').preview) == 160


@pytest.mark.parametrize(
    ("status", "failure", "failed"),
    [("SCHEDULED", "", False), ("FAILED", "", True), ("DRAFT", "no consent", True)],
)
def test_a_failure_is_seen_in_status_and_reason(status: str, failure: str, failed: bool) -> None:
    found = summed(
        f'{{"messageAttributes":{{"draftAttributes":{{"draftStatus":"{status}",'
        f'"draftFailureReason":"{failure}"}}}}}}'
    )
    assert found.is_failed is failed
    assert found.is_scheduled is False


def test_when_it_goes_out_is_said_on_both_clocks(qapp: QApplication) -> None:
    main, rest = goes_out_words(scheduled("2026-11-24T09:00:00-0600"), CLOCKS)
    assert main == "Tue 24 Nov, 9:00 AM Central"
    assert rest == "10:00 AM here · in 1 d 0 h"
    same = clocks_at("2026-11-23T15:00:00+00:00", here="America/Chicago")
    assert goes_out_words(scheduled("2026-11-23T09:12:00-0600"), same)[1] == "in 12 min"
    assert goes_out_words(summed("{}"), CLOCKS) == ("Not scheduled", "")


@pytest.mark.parametrize(
    ("moment", "lead"),
    [
        ("2026-11-23T09:00:00-0600", "Goes out"),
        ("2026-11-23T08:59:59-0600", "Was due"),
        ("2025-11-23T09:00:00-0600", "Was due"),
    ],
)
def test_what_is_past_does_not_go_out(qapp: QApplication, moment: str, lead: str) -> None:
    assert lead_words(scheduled(moment), CLOCKS) == lead
    assert lead_words(summed("{}"), CLOCKS) == ""


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2026-11-23T16:00:00-0600", "4:00 PM"),
        ("2026-11-24T09:00:00-0600", "9:00 AM"),
        ("2026-11-25T09:00:00-0600", "Wed 25 Nov"),
        ("2026-11-22T09:00:00-0600", "Sun 22 Nov"),
        ("2027-11-22T09:00:00-0600", "Mon 22 Nov 2027"),
    ],
)
def test_a_narrow_column_has_the_time_or_the_day(
    qapp: QApplication, moment: str, text: str
) -> None:
    assert short_time(scheduled(moment), CLOCKS) == text
    assert short_time(summed("{}"), CLOCKS) == ""


@given(OBJECTS, OBJECTS)
def test_whatever_it_holds_something_is_said(message: JsonObject, sending: JsonObject) -> None:
    found = summary({"messageAttributes": message, "messageSendingAttributes": sending}, CLOCKS, "")
    assert found.title()
    assert len(found.preview) <= 160
