"""The one reader of answers: whatever came, it ends as an outcome."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from any_json import OBJECTS, object_texts
from draft_editor.api.reply import read_reply
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.outcome import Accepted, Outcome, Refused, Unknown

JSON = {"Content-Type": "application/json"}


def reply(status: int, body: bytes | str, **headers: str) -> Outcome:
    sent = body if isinstance(body, bytes) else body.encode()
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return read_reply(status, JSON | named, sent, 0.5)


def why(outcome: Outcome) -> str:
    assert isinstance(outcome, Refused | Unknown), outcome
    return f"{outcome.word}: {outcome.why}"


def test_success_is_accepted_without_an_excerpt() -> None:
    outcome = reply(201, '\ufeff{"status":"SUCCESS"}')
    assert isinstance(outcome, Accepted)
    assert outcome.answer is not None
    assert (outcome.answer.excerpt, outcome.answer.seconds) == ("", 0.5)


def test_success_is_accepted_whatever_the_answer_calls_itself() -> None:
    assert isinstance(reply(200, '{"status":"SUCCESS"}', Content_Type="text/html"), Accepted)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"status":"FAILURE"}', "refused: The service said no and gave no reason."),
        ('{"status":"FAILURE","errors":[{"errorCode":"E7"}]}', "refused: The service said no: E7"),
        ('{"errors":["x"]}', "refused: The service said no: x"),
        ('{"status":"success"}', "unknown: The answer has the status “success”"),
        ('{"status":1}', "unknown: The answer does not say"),
        ('{"status":"SUCCESS","status":"FAILURE"}', "unknown: The answer could not be read"),
        ("null", "unknown: The answer is null"),
        ("", "unknown: The answer is empty."),
        (" \r\n", "unknown: The answer is empty."),
        ("[1,", "unknown: The answer breaks off"),
        ("{x}", "unknown: The answer could not be read: Not JSON"),
        (b"\xff\xfe", "unknown: The answer could not be read: Not a UTF-8"),
        ("SUCCESS", "unknown: The answer could not be read"),
        ("<html>x</html>", "refused: The service answered with a web page"),
    ],
)
def test_a_2xx(body: str | bytes, said: str) -> None:
    assert why(reply(200, body)).startswith(said)


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("https://login.example.com/a?token=1", "on login.example.com, which"),
        ("/login?token=1", "to another address, which"),
        ("http://[bad", "to another address, which"),
    ],
)
def test_a_redirect_names_at_most_a_host(location: str, said: str) -> None:
    text = why(reply(302, "", Location=location))
    assert text.startswith("refused: ")
    assert said in text
    assert "token" not in text


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (
            403,
            '{"scope":"communications.message.edit"}',
            "permission “communications.message.edit”",
        ),
        (403, "no", "may not do this"),
        (422, '{"message":"Bad body"}', "The service said no: Bad body"),
        (422, "", "HTTP 422"),
        (500, '{"status":"FAILURE"}', "gave no reason"),
    ],
)
def test_a_no(status: int, body: str, said: str) -> None:
    text = why(reply(status, body))
    assert text.startswith("refused: ")
    assert said in text


@pytest.mark.parametrize("status", [0, 100, 199, 500, 502, 599, 600, 999])
def test_a_status_without_a_verdict(status: int) -> None:
    assert why(reply(status, '{"message":"x"}')).startswith("unknown: The service failed")


@pytest.mark.parametrize("status", [429, 503])
def test_a_wait_is_only_read_where_it_means_something(status: int) -> None:
    waiting = reply(status, "", Retry_After="5")
    assert isinstance(waiting, Refused)
    assert waiting.answer.retry_after == 5.0
    other = reply(404, "", Retry_After="5")
    assert isinstance(other, Refused)
    assert other.answer.retry_after is None


def test_a_date_to_wait_for_needs_a_clock() -> None:
    now = datetime(2026, 11, 24, 9, 0, 0, tzinfo=UTC)
    headers = {"retry-after": "Tue, 24 Nov 2026 09:00:30 GMT"}
    outcome = read_reply(503, headers, b"", 0.0, now)
    assert isinstance(outcome, Refused)
    assert outcome.answer.retry_after == 30.0


def test_the_name_of_the_request_comes_from_the_body_or_a_header() -> None:
    body = reply(400, '{"apiRequestId":"inner"}', X_Request_Id="outer")
    header = reply(400, "", X_Request_Id="outer")
    assert isinstance(body, Refused)
    assert isinstance(header, Refused)
    assert (body.answer.request_id, header.answer.request_id) == ("inner", "outer")


def test_an_answer_without_errors_shows_its_text() -> None:
    outcome = reply(400, "a\x07" + "b" * 1000)
    assert isinstance(outcome, Refused)
    assert outcome.answer.excerpt == "a" + "b" * 398 + "…"
    assert outcome.answer.body.startswith(b"a\x07b")


def test_the_servers_date_is_kept() -> None:
    outcome = reply(400, "", Date="Tue, 24 Nov 2026 09:00:00 GMT")
    assert isinstance(outcome, Refused)
    assert outcome.answer.server_date == "Tue, 24 Nov 2026 09:00:00 GMT"


BODIES = st.one_of(
    st.binary(max_size=60),
    object_texts().map(str.encode),
    OBJECTS.map(lambda value: dump({"status": "SUCCESS", **value}).encode()),
    OBJECTS.map(lambda value: dump({**value, "status": "SUCCESS"}).encode()),
)
HEADERS = st.dictionaries(
    st.sampled_from(["Content-Type", "Retry-After", "Date", "Location", "X-Request-Id"]), st.text()
)


@given(st.one_of(st.sampled_from([200, 204, 302, 503, 500]), st.integers()), HEADERS, BODIES)
@example(200, {}, b'{"status":"SUCCESS"')
@example(299, {}, b'\xef\xbb\xbf{"status":"SUCCESS"}')
def test_any_answer_ends_and_only_the_rule_accepts(
    status: int, headers: dict[str, str], body: bytes
) -> None:
    outcome = read_reply(status, headers, body, 0.0)
    assert isinstance(outcome, Accepted) is (200 <= status < 300 and _is_success(body))
    if not isinstance(outcome, Accepted):
        assert why(outcome)


def _is_success(body: bytes) -> bool:
    try:
        value: JsonObject | None = json.loads(body.decode("utf-8-sig"))
    except ValueError:
        return False
    return isinstance(value, dict) and value.get("status") == "SUCCESS"
