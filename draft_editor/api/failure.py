"""What went wrong on the way, in words: from the exceptions of the network to a sentence."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Final

import anyio
import httpx

from draft_editor.api.connection import Timeouts
from draft_editor.api.plain_text import one_line
from draft_editor.model.words import Complaint, Words, words

NETWORK_ERRORS: Final = (
    httpx.HTTPError,
    httpx.InvalidURL,
    Complaint,
    OSError,
    ValueError,
    RuntimeError,
    anyio.BrokenResourceError,
    anyio.ClosedResourceError,
    anyio.EndOfStream,
)
"""What a misbehaving network makes the libraries raise, and what keeps a request from leaving.

Those of anyio, and RuntimeError, come through unmapped when a connection ends at the wrong moment.
"""


def why_unreachable(error: BaseException, service: str, host: str, timeouts: Timeouts) -> Words:
    """The sentence for a connection that did not come about; nothing was sent.

    `service` is the host of the base address, `host` the one that was last spoken to: with a
    proxy in between they differ.
    """
    if isinstance(error, Complaint):
        return error.said
    if isinstance(error, httpx.ProxyError):
        return words("The proxy refuses the way to {host}: {what}", host=service, what=_said(error))
    if isinstance(error, httpx.TimeoutException):
        is_connecting = isinstance(error, httpx.ConnectTimeout)
        return not_reached_in_time(host, timeouts.connect if is_connecting else timeouts.answer)
    for cause in _causes(error):
        match cause:
            case ssl.SSLCertVerificationError():
                return words(
                    "The certificate of {host} is not trusted: {what}",
                    host=host,
                    # Only the system's verifier sets it; others leave the error's text.
                    what=one_line(getattr(cause, "verify_message", "") or str(cause), 200),
                )
            case ssl.SSLError():
                return words("No secure connection to {host} came about.", host=host)
            case socket.gaierror():
                return words("The name {host} is not known on this network.", host=host)
            case ConnectionRefusedError():
                return words("{host} takes no connections at this address.", host=host)
            case _:
                pass
    return words("No connection to {host} came about: {what}", host=host, what=_said(error))


def not_reached_in_time(host: str, seconds: float) -> Words:
    """The sentence for a host that nobody found at home."""
    return words(
        "{host} could not be reached within {seconds} seconds.",
        host=host,
        seconds=_number(seconds),
    )


def why_unknown(error: BaseException, timeouts: Timeouts) -> Words:
    """The sentence for a request that may have arrived while no answer was read."""
    match error:
        case httpx.WriteTimeout():
            return words(
                "The request could not be sent within {seconds} seconds.",
                seconds=_number(timeouts.send),
            )
        case httpx.TimeoutException():
            return no_answer(timeouts.answer)
        case _:
            return words("The connection ended before an answer could be read.")


def no_answer(seconds: float) -> Words:
    """The sentence for waiting in vain."""
    return words("No answer came within {seconds} seconds.", seconds=_number(seconds))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything that led to it; the libraries wrap several times."""
    waiting = [error]
    seen: set[int] = set()
    while waiting:
        current = waiting.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        if isinstance(current, BaseExceptionGroup):
            waiting.extend(current.exceptions)
        waiting.extend(
            cause for cause in (current.__context__, current.__cause__) if cause is not None
        )


def _said(error: BaseException) -> str:
    return one_line(str(error), 200) or type(error).__name__


def _number(seconds: float) -> str:
    return f"{seconds:g}"
