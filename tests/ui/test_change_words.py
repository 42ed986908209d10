"""Changes in an advisor's words."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_json import OBJECTS
from draft_editor.draft.change import Move, Set
from draft_editor.draft.difference import difference
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.field_facts import contract_paths
from draft_editor.model.json_text import JsonObject, parse_object
from draft_editor.model.people import people_of
from draft_editor.ui.change_words import (
    ChangeWords,
    Gain,
    Loss,
    Remark,
    Rewording,
    Swap,
    all_change_words,
    change_words,
    told_changes,
)
from draft_editor.ui.forms.tabs import (
    comment_form,
    details_form,
    incoming_form,
    notifications_form,
    sending_form,
)
from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import say
from draft_editor.ui.word_difference import Mark

pytestmark = pytest.mark.usefixtures("qapp")  # it sets the language

BODIES = st.fixed_dictionaries(
    {}, optional={"messageAttributes": OBJECTS, "editor": OBJECTS, "other": OBJECTS}
)
NOW = datetime(2026, 11, 23, 18, 40, tzinfo=UTC)
CLOCKS = Clocks(ZoneInfo("US/Central"), ZoneInfo("America/New_York"), lambda: NOW)


def _words(old: str, new: str) -> list[ChangeWords]:
    changes = difference(parse_object(old), parse_object(new))
    return list(all_change_words(told_changes(changes), CLOCKS))


def _one(old: str, new: str) -> ChangeWords:
    (only,) = _words(old, new)
    return only


def _message(inner: str) -> str:
    return f'{{"messageAttributes":{{{inner}}}}}'


def _sending(inner: str) -> str:
    return f'{{"messageSendingAttributes":{{{inner}}}}}'


@pytest.mark.parametrize(
    ("old", "new", "swap"),
    [
        ("", '"addSignature":true', Swap("Not set", "Yes")),
        ('"addSignature":true', '"addSignature":false', Swap("Yes", "No")),
        ('"addSignature":true', '"addSignature":null', Swap("Yes", "null")),
        ('"delay":1', '"delay":1.0', Swap("1", "1.0")),
        ('"callbackURL":""', "", Swap("Empty", "Not set")),
        ('"listOfEmailsToBeCCed":null', '"listOfEmailsToBeCCed":[]', Swap("null", "Empty")),
        ('"callbackMetaData":{}', '"callbackMetaData":[1]', Swap("Empty", "[1]")),
        ('"addSignature":1', '"addSignature":"x"', Swap("1", "x")),
        ('"unknown":true', '"unknown":false', Swap("true", "false")),
    ],
)
def test_short_values_are_told_as_old_and_new(old: str, new: str, swap: Swap) -> None:
    assert _one(_sending(old), _sending(new)).telling == swap


def test_a_field_is_called_by_its_title_under_its_tab() -> None:
    told = _one(_sending('"addTCPAFooter":true'), _sending("") or "{}")
    assert (told.group, told.title) == ("Sending", "Opt-out footer")
    assert told.path == Path.parse("messageSendingAttributes.addTCPAFooter")
    assert told.spoken() == "Sending, Opt-out footer: from Yes to Not set"


def test_a_known_word_is_told_by_its_label() -> None:
    told = _one(_message('"protocol":"TEXT"'), _message('"protocol":"FAX"'))
    assert told.telling == Swap("Text message", "FAX")
    assert told.group == "Details"


def test_a_time_is_told_on_the_dealers_clock() -> None:
    told = _one(
        _message('"draftAttributes":{"scheduledOn":"2026-11-24T15:00:00Z"}'),
        _message('"draftAttributes":{"scheduledOn":"2027-01-05T09:30:00-0600"}'),
    )
    assert (told.group, told.title) == ("Message", "Goes out")
    assert told.telling == Swap("Tue 24 Nov, 9:00 AM Central", "Tue 5 Jan 2027, 9:30 AM Central")


def test_a_time_written_in_another_way_is_told_by_its_writing() -> None:
    told = _one(
        _message('"draftAttributes":{"scheduledOn":"2026-11-24T15:00:00Z"}'),
        _message('"draftAttributes":{"scheduledOn":"2026-11-24T09:00:00-0600"}'),
    )
    assert isinstance(told.telling, Rewording)
    assert any("15" in piece.text for piece in told.telling.pieces if piece.mark is Mark.REMOVED)


def test_an_unreadable_time_stands_for_itself() -> None:
    told = _one(
        _message('"draftAttributes":{"scheduledOn":"soon"}'),
        _message('"draftAttributes":{"scheduledOn":7}'),
    )
    assert told.telling == Swap("soon", "7")


def test_a_text_is_told_word_by_word() -> None:
    told = _one(_message('"body":"Your car is ready."'), _message('"body":"Your van is ready."'))
    assert isinstance(told.telling, Rewording)
    assert [(piece.mark.value, piece.text) for piece in told.telling.pieces] == [
        ("same", "Your "),
        ("removed", "car"),
        ("added", "van"),
        ("same", " is ready."),
    ]
    assert told.spoken() == "Message, Message: Your removed: “car” added: “van” is ready."


def test_a_note_is_told_by_its_text() -> None:
    def note(text: str) -> str:
        kind = {"code": "PLAIN_TEXT", "value": "text/plain"}
        shape = {"text": [{"type": kind, "value": text}], "previewText": text, "version": 0}
        return _message(f'"body":{json.dumps(json.dumps(shape))}')

    told = _one(note("Call Ana today"), note("Call Ana tomorrow"))
    assert isinstance(told.telling, Rewording)
    assert [piece.text for piece in told.telling.pieces] == ["Call Ana ", "today", "tomorrow"]
    same_text = note("Call Ana").replace('\\"version\\": 0', '\\"version\\": 1')
    raw = _one(note("Call Ana"), same_text)
    assert isinstance(raw.telling, Rewording)
    assert "version" in raw.telling.pieces[0].text


def test_a_huge_value_is_told_by_its_size() -> None:
    told = _one(_message('"subject":"a"'), _message(f'"subject":"{"Q" * 1_000_000}"'))
    assert isinstance(told.telling, Rewording)
    assert told.telling.pieces[-1].text.endswith("… 1.0 MB")
    dumped = _one("{}", f'{{"messageMetadata":{{"k":"{"Q" * 1_000_000}"}}}}')
    assert isinstance(dumped.telling, Swap)
    assert dumped.telling.after.endswith("… 1.0 MB")


def test_long_values_that_look_alike_are_told_by_what_differs() -> None:
    alike = _one(_sending(f'"delay":{"9" * 200}1'), _sending(f'"delay":{"9" * 200}2'))
    assert isinstance(alike.telling, Rewording)
    assert [piece.text for piece in alike.telling.pieces[1:]] == ["1", "2"]


def test_items_of_lists_come_and_go_by_name() -> None:
    old = _message('"attachments":[{"originalFileName":"estimate.pdf"}]')
    new = _message(
        '"attachments":[{"originalFileName":"estimate.pdf"},{"originalFileName":"worn-belt.jpg"}]'
    )
    came, went = _one(old, new), _one(new, old)
    assert (came.title, came.telling) == ("Attachment 2 added", Gain("worn-belt.jpg"))
    assert came.path == Path.parse("messageAttributes.attachments[1]")
    assert came.spoken() == "Message, Attachment 2 added: worn-belt.jpg"
    assert (went.title, went.telling) == ("Attachment 2 removed", Loss("worn-belt.jpg"))
    assert went.path == Path.parse("messageAttributes.attachments")


@pytest.mark.parametrize(
    ("inner", "title", "text"),
    [
        ('"listOfEmailsToBeCCed":["a@b.example"]', "Copy (CC) 1 added", "a@b.example"),
        ('"listOfEmailsToBeCCed":[""]', "Copy (CC) 1 added", "Empty"),
        ('"listOfEmailsToBeBCCed":[{"odd":1}]', "Hidden copy (BCC) 1 added", '{"odd":1}'),
        ('"listOfEmailsToBeBCCed":[7]', "Hidden copy (BCC) 1 added", "7"),
        ('"elsewhere":[7]', "messageSendingAttributes.elsewhere[0] added", "7"),
    ],
)
def test_a_list_that_was_not_there_is_told_item_by_item(inner: str, title: str, text: str) -> None:
    told = _one("{}", _sending(inner))
    assert (told.title, told.telling) == (title, Gain(text))
    back = _one(_sending(inner), "{}")
    assert back.telling == Loss(text)


def test_a_list_without_a_name_for_its_items_takes_its_own() -> None:
    told = _one("{}", '{"internalCommentAttributes":{"usersFollowing":[{"name":"Ana"}]}}')
    assert (told.group, told.title, told.telling) == ("Comment", "Following 1 added", Gain("Ana"))


def test_a_field_of_an_item_names_the_item() -> None:
    told = _one(
        _message('"attachments":[{"docSize":"1"}]'), _message('"attachments":[{"docSize":"2"}]')
    )
    assert told.title == "Attachment 1 · Size"


def test_a_key_of_a_free_object_follows_its_name() -> None:
    told = _one(_message('"metaData":{"ro":{"a.b":1}}'), _message('"metaData":{"ro":{"a.b":2}}'))
    assert (told.group, told.title) == ("Details", 'Message details · ro["a.b"]')


def test_an_unknown_key_is_shown_by_its_path() -> None:
    told = _one(_message('"priority":1'), _message('"priority":2'))
    assert (told.group, told.title) == ("Not known to this editor", "messageAttributes.priority")


def test_an_object_that_was_not_there_is_told_field_by_field() -> None:
    new = _message('"draftAttributes":{"draftStatus":"SCHEDULED","scheduledOn":"soon"}')
    came = _words("{}", new)
    assert [(each.title, each.telling) for each in came] == [
        ("Goes out", Swap("Not set", "soon")),
        ("Draft status", Swap("Not set", "Scheduled")),
    ]
    went = _words(new, "{}")
    assert [each.telling for each in went] == [
        Swap("soon", "Not set"),
        Swap("Scheduled", "Not set"),
    ]


def test_an_empty_object_that_was_not_there_is_told_as_such() -> None:
    assert _one("{}", '{"messageAttributes":{}}').telling == Swap("Not set", "Empty")
    assert _one('{"messageAttributes":{}}', "{}").telling == Swap("Empty", "Not set")


def test_another_order_is_told_after_what_changed() -> None:
    told = _words(
        '{"isFreeMarkerMessage":true,"messageSendingAttributes":{"delay":1}}',
        '{"messageSendingAttributes":{"delay":2},"isFreeMarkerMessage":true}',
    )
    assert [each.telling for each in told] == [
        Swap("1", "2"),
        Remark("The same entries in another order"),
    ]
    assert (told[1].title, told[1].group) == ("The whole draft", "Details")
    assert told[1].spoken().endswith("another order")


def test_a_move_is_told_by_its_places() -> None:
    at = Path.parse("messageAttributes.attachments")
    told = change_words(Move(at, 0, 2), CLOCKS)
    assert (told.title, told.telling) == ("Attachment 1", Remark("moved to place 3"))
    assert told.path == at / 2


def test_tabs_come_in_their_order() -> None:
    body: dict[str, object] = {
        "unknown": "x",
        "incomingMessageAttributes": {"fromNumber": "1"},
        "editor": {"name": "Ana"},
        "messageAttributes": {"subject": "s"},
        "messageSendingAttributes": {"delay": "1"},
        "notificationAttributes": {"sendPhoneNotification": True},
        "internalCommentAttributes": {"groupMembers": {"g": []}},
    }
    told = _words("{}", json.dumps(body))
    assert [each.group for each in told] == [
        "Message",
        "Sending",
        "Notifications",
        "Comment",
        "Incoming",
        "Details",
        "Not known to this editor",
    ]
    assert told[5].title == "Edited by · Name"


@given(BODIES, BODIES)
def test_whatever_changes_something_is_said(old: JsonObject, new: JsonObject) -> None:
    for told in all_change_words(told_changes(difference(old, new)), CLOCKS):
        assert told.group
        assert told.title
        assert told.spoken()


def test_every_field_of_the_contract_has_a_tab_and_a_title() -> None:
    for steps in contract_paths():
        path = Path(steps)
        told = change_words(Set(path, "x", ABSENT), CLOCKS)
        assert told.group != "Not known to this editor", path
        assert "." not in told.title, path


def test_a_change_stands_under_the_tab_where_its_field_is() -> None:
    forms = (
        sending_form(),
        notifications_form(),
        comment_form(people_of),
        incoming_form(),
        details_form(),
    )
    for form in forms:
        rows = [row for section in form.sections for line in section.lines for row in line]
        for row in rows:
            told = change_words(Set(Path.parse(row.path), "x", ABSENT), CLOCKS)
            assert told.group == say(form.title), row.path
