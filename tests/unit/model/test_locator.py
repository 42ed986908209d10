"""Four opaque ids: nothing that would alter the address, everything else as it is."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.locator import BadId, Locator, Thread, check_id, shortened

PARTS = ("department", "user", "customer", "message")


def test_a_locator_gives_the_path_of_an_edit() -> None:
    locator = Locator.of("dep", "usr", "cus", "msg")
    assert locator.path() == "/department/dep/user/usr/customer/cus/message/msg"
    assert locator.ids == ("dep", "usr", "cus", "msg")
    assert locator.thread == Thread.of("dep", "usr", "cus")
    assert locator.thread.path() == "/department/dep/user/usr/customer/cus"


def test_ids_keep_their_case_and_are_percent_encoded() -> None:
    locator = Locator.of("aB-_", "a%2Fb", "é+&=", "x:y@z")
    assert locator.path() == (
        "/department/aB-_/user/a%252Fb/customer/%C3%A9%2B%26%3D/message/x%3Ay%40z"
    )


@pytest.mark.parametrize("part", range(4))
def test_no_locator_without_every_id(part: int) -> None:
    ids = ["a", "b", "c", "d"]
    ids[part] = ""
    with pytest.raises(BadId, match="is empty") as caught:
        Locator.of(*ids)
    assert caught.value.part == PARTS[part]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (".", "The user id cannot be “.”."),
        ("..", "The user id cannot be “..”."),
        ("a b", "The user id has a space or line break at place 2; copy the id again without it."),
        ("a\u2028", "The user id has a space or line break at place 2"),
        ("/a", "The user id has “/” at place 1"),
        ("a?", "The user id has “?” at place 2"),
        ("a#", "The user id has “#” at place 2"),
        ("a\\", "The user id has “\\” at place 2"),
        ("ab\x00", "The user id has an invisible control character at place 3"),
        ("a\x9f", "The user id has an invisible control character at place 2"),
        ("a\ud800", "The user id has half a character in it."),
    ],
)
def test_what_would_alter_the_address_is_refused(text: str, said: str) -> None:
    with pytest.raises(BadId) as caught:
        check_id("user", text)
    assert str(caught.value).startswith(said)


def test_a_message_called_list_would_read_drafts() -> None:
    with pytest.raises(BadId, match="reads drafts"):
        Locator.of("a", "b", "c", "list")
    assert Locator.of("list", "list", "list", "List").path().endswith("/message/List")


@given(st.text(min_size=1))
def test_an_id_is_refused_or_survives_the_way_through_the_path(text: str) -> None:
    try:
        locator = Locator.of(text, text, text, text)
    except BadId:
        return
    segments = locator.path().split("/")
    assert len(segments) == 9
    assert {unquote(segment) for segment in segments[2::2]} == {text}


def test_whole_ids_do_not_show_where_logs_could_catch_them() -> None:
    locator = Locator.of("department-1", "user-123456", "dOcyXXXXXXnChE", "message-9999")
    assert repr(locator) == "Locator(message=mess…9999)"
    assert repr(locator.thread) == "Thread(customer=dOcy…nChE)"
    assert shortened("0123456789") == "…"
