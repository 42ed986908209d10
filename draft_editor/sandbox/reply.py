"""Answers before they become bytes on a connection, in each form the vendor is known to use."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

from draft_editor.model.json_text import Json, JsonObject, Number, dump
from draft_editor.model.outcome import Remark

NO_METADATA: Final = b'"metaData":{}'


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer; `stored` says whether the request changed anything here."""

    status: int
    body: bytes = field(default=b"", repr=False)
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    stored: bool = False


def request_id() -> str:
    """A fresh id of 43 mixed characters."""
    return secrets.token_urlsafe(32)


def json_reply(value: Json, status: int = HTTPStatus.OK, *, stored: bool = False) -> Reply:
    """Any JSON value as an answer."""
    return Reply(status, dump(value).encode(), stored=stored)


def edit_success(message: str, customer: str, warnings: tuple[Remark, ...]) -> Reply:
    """The contract's answer to an accepted edit; it may carry warnings."""
    return json_reply(_edit_answer("SUCCESS", message, customer, (), warnings), stored=True)


def edit_failure(
    errors: tuple[Remark, ...],
    warnings: tuple[Remark, ...] = (),
    *,
    status: int = HTTPStatus.OK,
    message: str = "",
    customer: str = "",
) -> Reply:
    """A refusal in the contract's form; with status 200 as often as not (section 1)."""
    return json_reply(_edit_answer("FAILURE", message, customer, errors, warnings), status)


def failure(status: int, code: str, description: str) -> Reply:
    """A refusal with one error, in the contract's form."""
    return edit_failure((Remark(code, description, request_id()),), status=status)


def not_signed_in() -> Reply:
    """401 in the form of the vendor's other services: `errorTitle`, `apiRequestId`."""
    error: JsonObject = {
        "errorCode": Number("401"),
        "errorTitle": "Unauthorized",
        "errorMessage": "The user name or the password is not valid for this service.",
    }
    body = dump({"errors": [error], "warnings": [], "apiRequestId": request_id()})
    challenge = ("WWW-Authenticate", 'Basic realm="communications", charset="UTF-8"')
    return Reply(HTTPStatus.UNAUTHORIZED, body.encode(), headers=(challenge,))


def not_allowed(scope: str) -> Reply:
    """403 in the vendor's third form: `statusCode` and one `error`, naming the scope."""
    error: JsonObject = {
        "errorCode": "MISSING_SCOPE",
        "errorDescription": f"The subscriber lacks the scope {scope} for this department.",
    }
    return json_reply({"statusCode": Number("403"), "error": error}, HTTPStatus.FORBIDDEN)


def wrong_method(allowed: str) -> Reply:
    """405, naming the methods that would do."""
    body = failure(
        HTTPStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", f"Use {allowed} at this address."
    )
    return Reply(body.status, body.body, headers=(("Allow", allowed),))


def nothing_here() -> Reply:
    """404 for an address nobody answers at."""
    return failure(HTTPStatus.NOT_FOUND, "NOT_FOUND", "There is nothing at this address.")


def login_page() -> Reply:
    """200 with a web page: what a route answers that the account may not use (section 1)."""
    return Reply(HTTPStatus.OK, _LOGIN_PAGE.encode(), "text/html; charset=utf-8")


def _edit_answer(
    status: str,
    message: str,
    customer: str,
    errors: tuple[Remark, ...],
    warnings: tuple[Remark, ...],
) -> JsonObject:
    return {
        "messageUUID": message or None,
        "status": status,
        "requestUUID": request_id(),
        "customerUUID": customer or None,
        "metaData": {},
        "errors": [
            {
                "errorCode": error.code,
                "errorDescription": error.description,
                "errorUID": error.uid or request_id(),
            }
            for error in errors
        ],
        "warnings": [
            {"warningCode": warning.code, "warningDescription": warning.description}
            for warning in warnings
        ],
    }


_LOGIN_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign in</title></head>
<body>
<h1>Sign in to your dealership</h1>
<form method="post" action="/login">
<label>User name <input name="username"></label>
<label>Password <input name="password" type="password"></label>
<button>Sign in</button>
</form>
</body>
</html>
"""
