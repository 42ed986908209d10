"""The one tolerant reader of answers: whatever came back, it ends as one of the outcomes.

The rule (contract, section 1): *accepted* only when the answer is 2xx, JSON, an object, and
its `status` is SUCCESS. *Refused* when the service, or a door before it, said no. *Unknown*
when it may have been taken all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from draft_editor.api.clock import read_skew
from draft_editor.api.plain_text import looks_like_page, one_line, page_text
from draft_editor.api.remarks import (
    has_verdict,
    missing_scope,
    read_errors,
    read_request_id,
    read_warnings,
)
from draft_editor.api.retry_after import read_retry_after
from draft_editor.model.json_text import BadJson, Json, decode, kind_name, parse
from draft_editor.model.outcome import Accepted, Answer, Outcome, Refused, Unknown
from draft_editor.model.words import Words, words

_REQUEST_ID_HEADERS: Final = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amz-cf-id",
)
_TO_BE_REPEATED: Final = frozenset({429, 503})

_REFUSALS: Final[dict[int, Words]] = {
    401: words("The login was not accepted."),
    403: words("This account may not do this."),
    404: words("The service does not know this address; check the four ids and the base address."),
    409: words("The service reports a conflict: the draft may have been changed or sent."),
    413: words("The draft is too large for the service."),
    415: words("The service does not take this kind of content."),
    429: words("Too many requests: the service asks to wait."),
    503: words("The service is not ready at the moment."),
}
WEB_PAGE: Final = words(
    "The service answered with a web page; this account may not use this address."
)


@dataclass(frozen=True, slots=True)
class Reading:
    """An answer taken apart: `content` is its JSON, or `flaw` says why it has none."""

    answer: Answer
    content: Json
    flaw: Words | None
    is_page: bool


def read_reply(
    http_status: int,
    headers: Mapping[str, str],
    body: bytes,
    seconds: float,
    now: datetime | None = None,
) -> Outcome:
    """The outcome that an answer means; never raises, whatever the bytes.

    `seconds` is what the answer took. `now` (aware) is when its last byte was read: without
    it the clocks are not compared.
    """
    reading = read_answer(http_status, headers, body, seconds, now)
    if 200 <= http_status < 300:
        return _of_success(reading)
    return of_failure(reading, headers)


def of_failure(reading: Reading, headers: Mapping[str, str]) -> Refused | Unknown:
    """What an answer outside 2xx means: refused where it says no, unknown where it cannot say."""
    answer = reading.answer
    status = answer.http_status
    if 300 <= status < 400:
        return Refused(answer, _elsewhere(headers))
    if 400 <= status < 500 or status == 503:
        return Refused(answer, _refusal(reading))
    reply = reading.content
    if (
        500 <= status < 600
        and isinstance(reply, dict)
        and (reply.get("status") == "FAILURE" or has_verdict(reply))
    ):
        return Refused(answer, said_no(answer))
    why = words("The service failed without a verdict (HTTP {status}).", status=status)
    return Unknown(why, answer.seconds, answer)


def read_answer(
    http_status: int,
    headers: Mapping[str, str],
    body: bytes,
    seconds: float,
    now: datetime | None = None,
) -> Reading:
    """What an answer holds, before anybody judges it; never raises."""
    named = {key.lower(): value for key, value in headers.items()}
    content, flaw = _content(body)
    text = body.decode("utf-8", "replace")
    is_page = not isinstance(content, dict | list) and looks_like_page(
        named.get("content-type", ""), text
    )
    date = named.get("date", "")
    answer = Answer(
        http_status,
        seconds,
        request_id=one_line(
            next((named[key] for key in _REQUEST_ID_HEADERS if named.get(key)), ""), 120
        ),
        body=body,
        server_date=one_line(date, 60),
        skew=None if now is None else read_skew(named, seconds, now),
    )
    if http_status in _TO_BE_REPEATED:
        wait = read_retry_after(named.get("retry-after", ""), date, now)
        answer = replace(answer, retry_after=wait)
    if isinstance(content, dict):
        answer = replace(
            answer,
            request_id=read_request_id(content) or answer.request_id,
            errors=read_errors(content),
            warnings=read_warnings(content),
        )
    if not answer.errors:
        answer = replace(answer, excerpt=page_text(text) if is_page else one_line(text))
    return Reading(answer, content, flaw, is_page)


def said_no(answer: Answer) -> Words:
    """The sentence for a service that said no, with its own first reason."""
    reason = next((error.description or error.code for error in answer.errors), "")
    if reason:
        return words("The service said no: {reason}", reason=reason)
    return words("The service said no and gave no reason.")


def _of_success(reading: Reading) -> Outcome:
    answer = reading.answer
    if reading.is_page:
        return Refused(answer, WEB_PAGE)
    if reading.flaw is not None:
        return Unknown(reading.flaw, answer.seconds, answer)
    reply = reading.content
    if not isinstance(reply, dict):
        why = words("The answer is {kind}, not a JSON object.", kind=kind_name(reply))
        return Unknown(why, answer.seconds, answer)
    status = reply.get("status")
    match status:
        case "SUCCESS":
            return Accepted(replace(answer, excerpt=""))
        case "FAILURE":
            return Refused(answer, said_no(answer))
        case str():
            why = words(
                "The answer has the status “{status}”, which the editor does not know.",
                status=one_line(status, 60),
            )
        case _ if has_verdict(reply):
            return Refused(answer, said_no(answer))
        case _:
            why = words("The answer does not say whether the edit was accepted.")
    return Unknown(why, answer.seconds, answer)


def _refusal(reading: Reading) -> Words:
    status = reading.answer.http_status
    if status == 403:
        scope = missing_scope(reading.content)
        if scope:
            return words("This account lacks the permission “{scope}”.", scope=scope)
    known = _REFUSALS.get(status)
    if known is not None:
        return known
    if reading.answer.errors:
        return said_no(reading.answer)
    return words("The service refused the request (HTTP {status}).", status=status)


def _elsewhere(headers: Mapping[str, str]) -> Words:
    location = next((value for key, value in headers.items() if key.lower() == "location"), "")
    try:
        host = urlsplit(location).hostname
    except ValueError:
        host = None
    if not host:
        return words(
            "The service points to another address, which is not followed;"
            " check the base address of the profile."
        )
    return words(
        "The service points to another address, on {host}, which is not followed;"
        " check the base address of the profile.",
        host=one_line(host, 100),
    )


def _content(body: bytes) -> tuple[Json, Words | None]:
    if not body.strip():
        return None, words("The answer is empty.")
    try:
        text = decode(body)
        return parse(text), None
    except BadJson as error:
        start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        closing = {b"{": b"}", b"[": b"]"}.get(start)
        if closing is not None and not body.rstrip().endswith(closing):
            return None, words("The answer breaks off in the middle.")
        return None, words("The answer could not be read: {why}", why=error.said)
