"""Edits as the contract has them: who may, what is stored, what is answered."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator

import pytest

from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from sandbox_caller import Caller

BODY = (
    b'{ "messageAttributes":\t{"body": "Caf\\u00e9 \xf0\x9f\x9a\x97", "n": 2.50,\r\n "n2": 1e2} }\n'
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for the module; each test takes drafts of its own."""
    with Sandbox(password="with:colon “é”") as running:
        yield running


@pytest.fixture
def caller(sandbox: Sandbox) -> Caller:
    """A client of it."""
    return Caller(sandbox)


def test_an_accepted_edit_is_answered_as_published(caller: Caller) -> None:
    where = caller.sandbox.drafts["grace text"]
    got = caller.edit(where, BODY)
    answer = got.json()
    assert (got.status, got.headers["Content-Type"]) == (200, "application/json")
    assert re.fullmatch(r"[\w-]{43}", answer.pop("requestUUID"))
    assert answer == {
        "messageUUID": where.message,
        "status": "SUCCESS",
        "customerUUID": where.customer,
        "metaData": {},
        "errors": [],
        "warnings": [],
    }


def test_what_is_stored_is_what_came(caller: Caller) -> None:
    where = caller.sandbox.drafts["payment text"]
    before = caller.edits().get(where.message, 0)
    caller.edit(where, BODY)
    assert caller.stored(where) == BODY
    assert caller.edits()[where.message] == before + 1


def test_every_seed_may_be_sent_back_as_it_is() -> None:
    with Sandbox() as sandbox:
        fresh = Caller(sandbox)
        for name, where in sandbox.drafts.items():
            body = fresh.stored(where)
            answer = fresh.edit(where, body).json()
            assert (answer["status"], answer["errors"]) == ("SUCCESS", []), name
            assert bool(answer["warnings"]) == (name in {"failed text", "published example"}), name
            assert fresh.stored(where) == body, name


def test_each_answer_has_an_id_of_its_own(caller: Caller) -> None:
    where = caller.sandbox.drafts["grace text"]
    ids = {caller.edit(where, BODY).json()["requestUUID"] for _ in range(3)}
    assert len(ids) == 3


def test_ids_come_percent_encoded(caller: Caller) -> None:
    where = caller.sandbox.drafts["note"]
    path = where.path().replace("note-for-colleagues", "%6Eote%2Dfor%2Dcolleagues")
    assert caller.ask("POST", f"/communications{path}", BODY).json()["status"] == "SUCCESS"


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"Authorization": "Bearer x"},
        {"Authorization": "Basic !!!"},
        {"Authorization": "Basic " + base64.b64encode(b"advisor:wrong").decode()},
    ],
)
def test_nobody_else_comes_in(caller: Caller, given: dict[str, str]) -> None:
    where = caller.sandbox.drafts["emoji text"]
    before = caller.stored(where)
    got = caller.ask("POST", f"/communications{where.path()}", BODY, given)
    error = got.json()["errors"][0]
    assert got.status == 401
    assert got.headers["WWW-Authenticate"].startswith("Basic ")
    assert (error["errorCode"], error["errorTitle"]) == (401, "Unauthorized")
    assert "apiRequestId" in got.json()
    assert caller.stored(where) == before


@pytest.mark.parametrize(
    ("part", "status", "code"),
    [
        ("user", 404, "USER_NOT_FOUND"),
        ("customer", 404, "CUSTOMER_NOT_FOUND"),
        ("message", 404, "MESSAGE_NOT_FOUND"),
    ],
)
def test_unknown_ids_are_refused(caller: Caller, part: str, status: int, code: str) -> None:
    known = caller.sandbox.drafts["grace text"]
    ids = dict(zip(("department", "user", "customer", "message"), known.ids, strict=True))
    got = caller.edit(Locator.of(**(ids | {part: "somebody-else"})), BODY)
    assert (got.status, got.json()["status"]) == (status, "FAILURE")
    assert got.json()["errors"][0]["errorCode"] == code


def test_a_draft_belongs_to_its_customer(caller: Caller) -> None:
    maria, grace = caller.sandbox.drafts["maria text"], caller.sandbox.drafts["grace text"]
    got = caller.edit(Locator.of(*grace.ids[:3], maria.message), BODY)
    assert (got.status, caller.edits().get(maria.message)) == (404, None)


def test_another_department_lacks_a_scope(caller: Caller) -> None:
    known = caller.sandbox.drafts["grace text"]
    got = caller.edit(Locator.of("other", *known.ids[1:]), BODY)
    assert (got.status, got.json()["statusCode"]) == (403, 403)
    assert "communications.message" in got.json()["error"]["errorDescription"]


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'"x"', b"\xff{}", b'{"a": NaN}'])
def test_what_is_no_json_object_is_refused(caller: Caller, body: bytes) -> None:
    where = caller.sandbox.drafts["omar email"]
    before = caller.stored(where)
    got = caller.edit(where, body)
    assert (got.status, got.json()["status"]) == (400, "FAILURE")
    assert caller.stored(where) == before


def test_a_refusal_comes_inside_a_200(caller: Caller) -> None:
    where = caller.sandbox.drafts["omar email"]
    before = caller.stored(where)
    body = b'{"messageAttributes": {"protocol": "EMAIL", "attachments": [{"fileURL": ""}]}}'
    got = caller.edit(where, body)
    codes = [error["errorCode"] for error in got.json()["errors"]]
    assert (got.status, got.json()["status"]) == (200, "FAILURE")
    assert codes == ["EMPTY_MESSAGE", "ATTACHMENT_WITHOUT_FILE"]
    assert caller.stored(where) == before
    assert caller.seen()[-1]["stored"] is False


def test_a_schedule_in_the_past_is_warned_of(caller: Caller) -> None:
    where = caller.sandbox.drafts["grace text"]
    schedule = {"scheduledOn": "2001-02-03T04:05:06-0600"}
    body = json.dumps({"messageAttributes": {"draftAttributes": schedule}}).encode()
    answer = caller.edit(where, body).json()
    assert answer["status"] == "SUCCESS"
    assert [warning["warningCode"] for warning in answer["warnings"]] == ["SCHEDULE_IN_PAST"]


@pytest.mark.parametrize("end", ["/message", "/message/"])
def test_without_its_last_segment_the_address_sends(caller: Caller, end: str) -> None:
    where = caller.sandbox.drafts["grace text"]
    path = f"/communications{where.thread.path()}{end}"
    before = caller.edits()
    got = caller.ask("POST", path, b"{}")
    assert got.json()["status"] == "SUCCESS"
    assert got.json()["messageUUID"] != where.message
    last = caller.seen()[-1]
    assert (last["kind"], last["path"], last["status"]) == ("send", path, 200)
    assert caller.edits() == before


@pytest.mark.parametrize("path", ["/", "/communications/x", "/nothing", "/files/", "/_sandbox/x"])
def test_elsewhere_is_nothing(caller: Caller, path: str) -> None:
    got = caller.ask("GET", path)
    assert (got.status, got.json()["errors"][0]["errorCode"]) == (404, "NOT_FOUND")


def test_an_edit_is_posted(caller: Caller) -> None:
    where = caller.sandbox.drafts["grace text"]
    got = caller.ask("GET", f"/communications{where.path()}")
    assert (got.status, got.headers["Allow"]) == (405, "POST")
