"""Exceptions of the network in words."""

from __future__ import annotations

import socket
import ssl

import httpx
import pytest

from draft_editor.api.connection import Timeouts
from draft_editor.api.failure import why_unknown, why_unreachable
from draft_editor.model.words import Complaint, words

TIMES = Timeouts(connect=1.0, send=2.5, answer=3.0)


def raised(outer: BaseException, inner: BaseException) -> BaseException:
    """An error as it is after a library has wrapped another in it."""
    outer.__cause__ = inner
    return outer


def said(error: BaseException) -> str:
    return str(why_unreachable(error, "service", "host", TIMES))


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (Complaint(words("As it stands.")), "As it stands."),
        (httpx.ProxyError("407 No"), "The proxy refuses the way to service: 407 No"),
        (httpx.ConnectTimeout(""), "host could not be reached within 1 seconds."),
        (httpx.ReadTimeout(""), "host could not be reached within 3 seconds."),
        (raised(httpx.ConnectError("x"), socket.gaierror(-2, "x")), "The name host is not known"),
        (raised(httpx.ConnectError("x"), ConnectionRefusedError()), "host takes no connections"),
        (raised(httpx.ConnectError("x"), ssl.SSLError(1, "x")), "No secure connection to host"),
        (
            raised(httpx.ConnectError("x"), ssl.SSLCertVerificationError(1, "self-signed")),
            "The certificate of host is not trusted: ",
        ),
        (
            raised(OSError("x"), ExceptionGroup("all", [OSError(), ConnectionRefusedError()])),
            "host takes no connections",
        ),
        (httpx.ConnectError("Network is\nunreachable"), "host came about: Network is unreachable"),
        (RuntimeError(), "No connection to host came about: RuntimeError"),
    ],
)
def test_nothing_has_left(error: BaseException, sentence: str) -> None:
    assert sentence in said(error)


def test_errors_that_point_at_each_other_come_to_an_end() -> None:
    one, two = OSError("one"), OSError("two")
    one.__cause__, two.__context__ = two, one
    assert said(one) == "No connection to host came about: one"


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (httpx.WriteTimeout(""), "The request could not be sent within 2.5 seconds."),
        (httpx.ReadTimeout(""), "No answer came within 3 seconds."),
        (httpx.RemoteProtocolError("x"), "The connection ended before an answer could be read."),
    ],
)
def test_something_may_have_arrived(error: BaseException, sentence: str) -> None:
    assert str(why_unknown(error, TIMES)) == sentence
