"""Logging without secrets: what may be logged of a request, and a filter for all the rest."""

from __future__ import annotations

import json
import logging
import re
import threading
import traceback
from base64 import b64encode
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, quote_plus

from draft_editor.model.locator import Locator, Thread, shortened

MASK: Final = "•••"

log: Final = logging.getLogger("draft_editor.api")

_LIBRARIES: Final = ("httpx", "httpcore", "asyncio")


def quiet_libraries() -> None:
    """Keep the HTTP libraries from writing addresses and headers into the log."""
    for name in _LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)


def route_of(place: Thread | Locator) -> str:
    """A path as a log may hold it: every id shortened."""
    parts = [
        f"department/{shortened(place.department)}",
        f"user/{shortened(place.user)}",
        f"customer/{shortened(place.customer)}",
    ]
    message = shortened(place.message) if isinstance(place, Locator) else "list"
    parts.append(f"message/{message}")
    return "/" + "/".join(parts)


def log_request(route: str, ending: str, seconds: float) -> None:
    """The one line that each request leaves behind; `ending` is a status or an outcome word."""
    log.info("POST %s %s %d ms", route, ending, round(seconds * 1000))


class RedactingFilter(logging.Filter):
    """Replaces secrets and ids in everything that passes: message, arguments, tracebacks.

    It belongs on a log *handler*: a filter on a logger does not see its children's records.
    Thread: any.
    """

    def __init__(self, secrets: Iterable[str] = (), ids: Iterable[str] = ()) -> None:
        super().__init__()
        self._learning = threading.Lock()
        self._forms: frozenset[str] = frozenset()
        self._pattern: re.Pattern[str] | None = None
        self.learn(*secrets, *ids)

    def learn(self, *texts: str) -> None:
        """Hide these too, in every form in which they may be written; empty ones are no secret."""
        forms = {form for text in texts if text for form in _forms_of(text)}
        with self._learning:
            self._forms |= forms
            longest_first = sorted(self._forms, key=lambda form: (-len(form), form))
            pattern = "|".join(map(re.escape, longest_first))
            self._pattern = re.compile(pattern) if pattern else None

    def redacted(self, text: str) -> str:
        """The text with everything that is hidden as `•••`."""
        return text if self._pattern is None else self._pattern.sub(MASK, text)

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; it always passes."""
        record.msg = self.redacted(_message(record))
        record.args = ()
        if record.exc_info is not None and record.exc_info[0] is not None:
            record.exc_text = "".join(traceback.format_exception(*record.exc_info)).rstrip()
        record.exc_info = None
        if record.exc_text:
            record.exc_text = self.redacted(record.exc_text)
        if record.stack_info:
            record.stack_info = self.redacted(record.stack_info)
        return True


def hide(*texts: str) -> None:
    """Have every such filter of the program's log hide these too: a login that was just typed."""
    for handler in logging.getLogger().handlers:
        for each in handler.filters:
            if isinstance(each, RedactingFilter):
                each.learn(*texts)


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        return f"{record.msg} {record.args!r}"


def _forms_of(text: str) -> set[str]:
    encoded = text.encode("utf-8", "surrogatepass")
    strict = quote(encoded, safe="")
    return {
        text,
        strict,
        _lower_escapes(strict),
        quote(encoded),
        quote_plus(encoded),
        b64encode(encoded).decode("ascii"),
        *_escaped(text),
        # A JSON text inside a `repr`, and the like.
        *(twice for once in _escaped(text) for twice in _escaped(once)),
    }


def _escaped(text: str) -> set[str]:
    quoted = (repr(text), ascii(text), json.dumps(text), json.dumps(text, ensure_ascii=False))
    return {form[1:-1] for form in quoted}


def _lower_escapes(text: str) -> str:
    return re.sub(r"%[0-9A-F]{2}", lambda found: found.group().lower(), text)
