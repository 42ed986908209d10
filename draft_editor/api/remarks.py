"""The errors, warnings and names in an answer, in whichever of the vendor's shapes they come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from draft_editor.api.plain_text import one_line
from draft_editor.model.json_text import Json, JsonObject, Number, dump
from draft_editor.model.outcome import Remark

MOST_REMARKS: Final = 50
"""Errors, or warnings, of one answer that are shown at most."""

_DESCRIPTION_LENGTH: Final = 1000
_CODE_LENGTH: Final = 120

_CODES: Final = ("errorCode", "warningCode", "code", "statusCode")
_TITLES: Final = ("errorTitle", "warningTitle", "title")
_DESCRIPTIONS: Final = (
    "errorDescription",
    "warningDescription",
    "errorMessage",
    "warningMessage",
    "description",
    "error_description",
    "message",
    "detail",
)
_UIDS: Final = ("errorUID", "errorUid", "errorUUID", "warningUID")
_READ: Final = frozenset({*_CODES, *_TITLES, *_DESCRIPTIONS, *_UIDS})
_REQUEST_IDS: Final = ("requestUUID", "requestUuid", "apiRequestId", "requestId")
_LOOSE: Final = ("error_description", "errorMessage", "message", "detail", "title")
_SCOPE: Final = re.compile(r"\b[a-z][a-z0-9_-]*(?:[.:][a-z][a-z0-9_-]*)+\b")


def read_errors(reply: JsonObject) -> tuple[Remark, ...]:
    """The errors of an answer; from its loose texts when it has no list of them.

    Known shapes (contract, section 1): `errors[]` with `errorCode`, `errorDescription`,
    `errorUID`, or with `errorTitle` and `errorMessage`; one `error` object beside a
    `statusCode`; a `message`. Anything else appears as its own JSON text.
    """
    found = [*_remarks(reply.get("errors")), *_remarks(reply.get("error"))]
    if not found:
        loose = next((reply[key] for key in _LOOSE if _is_said(reply.get(key))), None)
        found = _remarks(loose)
    outer = _first(reply, ("statusCode", "errorCode"), _CODE_LENGTH)
    if found and not found[0].code and outer:
        found[0] = Remark(outer, found[0].description, found[0].uid)
    return tuple(found[:MOST_REMARKS])


def read_warnings(reply: JsonObject) -> tuple[Remark, ...]:
    """The warnings of an answer: `warnings[]` with `warningCode` and `warningDescription`."""
    return tuple(_remarks(reply.get("warnings"))[:MOST_REMARKS])


def has_verdict(reply: JsonObject) -> bool:
    """Whether the service itself says no: an error list, or an error object.

    A bare `message`, or `error` as a mere word, is what frameworks and gateways write when
    the service broke down; that is no verdict.
    """
    error = reply.get("error")
    return bool(_remarks(reply.get("errors"))) or (isinstance(error, dict) and bool(error))


def read_request_id(reply: JsonObject) -> str:
    """The answer's own name for the request, or an empty text."""
    return _first(reply, _REQUEST_IDS, _CODE_LENGTH)


def missing_scope(reply: Json) -> str:
    """The permission that an answer names, such as `communications.message.get`, or nothing."""
    for key, text in _texts(reply, ""):
        if "scope" in key.lower() or "scope" in text.lower():
            found = _SCOPE.search(text)
            if found is not None:
                return one_line(found.group(), _CODE_LENGTH)
    return ""


def _remarks(value: Json) -> list[Remark]:
    match value:
        case None | False:
            return []
        case list():
            return [remark for item in value[: MOST_REMARKS * 2] for remark in _remarks(item)]
        case dict():
            return [_remark(value)] if value else []
        case _:
            return [Remark("", text)] if (text := _text(value, _DESCRIPTION_LENGTH)) else []


def _remark(error: JsonObject) -> Remark:
    code = _first(error, _CODES, _CODE_LENGTH)
    title = _first(error, _TITLES, _DESCRIPTION_LENGTH)
    description = _first(error, _DESCRIPTIONS, _DESCRIPTION_LENGTH)
    said = ": ".join(dict.fromkeys(part for part in (title, description) if part))
    if not said:
        rest: JsonObject = {key: value for key, value in error.items() if key not in _READ}
        said = _text(rest, _DESCRIPTION_LENGTH) if rest else ""
    return Remark(code, said, _first(error, _UIDS, _CODE_LENGTH))


def _first(holder: JsonObject, keys: tuple[str, ...], length: int) -> str:
    return next((_text(holder[key], length) for key in keys if _is_said(holder.get(key))), "")


def _is_said(value: Json) -> bool:
    return value is not None and value not in ("", [], {})


def _text(value: Json, length: int) -> str:
    match value:
        case str():
            return one_line(value, length)
        case Number(text):
            return one_line(text, length)
        case _:
            return one_line(dump(value), length)


def _texts(value: Json, key: str) -> Iterator[tuple[str, str]]:
    match value:
        case str():
            yield key, value[:10_000]
        case list():
            for item in value:
                yield from _texts(item, key)
        case dict():
            for name, item in value.items():
                yield from _texts(item, name)
        case _:
            return
