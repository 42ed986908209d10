"""Logs without secrets."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from io import StringIO
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.api.authentication import BasicLogin
from draft_editor.api.redaction import (
    MASK,
    RedactingFilter,
    hide,
    log_request,
    quiet_libraries,
    route_of,
)
from draft_editor.model.locator import Locator

LOGIN = BasicLogin("sub scriber", 'p"a\\ss/wörd')
LOCATOR = Locator.of("department=1", "user=2", "customer+3", "message_4")


@pytest.fixture
def written() -> Iterator[tuple[logging.Logger, StringIO, RedactingFilter]]:
    """A logger whose only handler passes through the filter, and what it wrote."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    sieve = RedactingFilter(LOGIN.secrets(), LOCATOR.ids)
    handler.addFilter(sieve)
    logger = logging.getLogger("test.redaction")
    logger.propagate = False
    logger.addHandler(handler)
    yield logger, stream, sieve
    logger.removeHandler(handler)
    logger.propagate = True


Written = tuple[logging.Logger, StringIO, RedactingFilter]


@pytest.mark.parametrize("secret", [*LOGIN.secrets(), *LOCATOR.ids])
def test_every_form_of_a_secret_is_masked(secret: str, written: Written) -> None:
    logger, stream, _ = written
    forms = [secret, quote(secret, safe=""), quote_plus(secret), repr(secret), json.dumps(secret)]
    for form in forms:
        logger.warning("<%s> in <%r>", form, {"value": form})
        logger.warning(form)
    text = stream.getvalue()
    assert [form for form in forms if form.strip("'\"") in text] == []
    assert text.count(MASK) >= 3 * len(forms)


def test_the_address_of_an_edit_is_masked(written: Written) -> None:
    logger, stream, _ = written
    logger.warning("POST %s", LOCATOR.path())
    assert (
        stream.getvalue() == f"POST /department/{MASK}/user/{MASK}/customer/{MASK}/message/{MASK}\n"
    )


def fail_with_secrets() -> None:
    try:
        int(LOGIN.name)
    except ValueError as error:
        raise RuntimeError(f"for {LOCATOR.message}") from error


def test_exceptions_are_masked_with_their_traceback(written: Written) -> None:
    logger, stream, _ = written
    try:
        fail_with_secrets()
    except RuntimeError:
        logger.exception("could not %s", "send", stack_info=True)
    text = stream.getvalue()
    assert LOGIN.name not in text
    assert LOCATOR.message not in text
    assert f"ValueError: invalid literal for int() with base 10: '{MASK}'" in text
    assert f"RuntimeError: for {MASK}" in text
    assert "Traceback" in text
    assert "Stack (most recent call last)" in text


def test_what_another_handler_formatted_before_is_masked_too() -> None:
    sieve = RedactingFilter(["hidden"])
    record = logging.LogRecord("n", logging.INFO, "p", 1, "m", None, None)
    record.exc_text = "Error: hidden"
    assert sieve.filter(record)
    assert record.exc_text == f"Error: {MASK}"


def test_a_message_that_cannot_be_put_together_is_masked_and_passes() -> None:
    sieve = RedactingFilter(["hidden"])
    record = logging.LogRecord("n", logging.INFO, "p", 1, "%d and %d", ("hidden",), None)
    assert sieve.filter(record)
    assert record.getMessage() == f"%d and %d ('{MASK}',)"


def test_no_exception_at_all_is_no_trouble() -> None:
    sieve = RedactingFilter(["hidden"])
    record = logging.LogRecord("n", logging.INFO, "p", 1, "m", None, sys.exc_info())
    assert sieve.filter(record)
    assert (record.exc_info, record.exc_text) == (None, None)


def test_more_can_be_learned_and_nothing_is_forgotten() -> None:
    sieve = RedactingFilter()
    assert sieve.redacted("one two") == "one two"
    sieve.learn("one")
    sieve.learn("two", "")
    sieve.learn()
    assert sieve.redacted("one two") == f"{MASK} {MASK}"


def test_every_sieve_of_the_log_learns_what_is_typed_later() -> None:
    sieve, elsewhere, shown = RedactingFilter(["one"]), RedactingFilter(), logging.StreamHandler()
    shown.addFilter(lambda _: True)
    shown.addFilter(sieve)
    logging.getLogger().addHandler(shown)
    hide("two")
    logging.getLogger().removeHandler(shown)
    hide("three")
    assert sieve.redacted("one two three") == f"{MASK} {MASK} three"
    assert elsewhere.redacted("two") == "two"


def test_a_secret_within_a_secret_is_masked_whole() -> None:
    assert RedactingFilter(["pass", "password"]).redacted("password") == MASK


@given(st.lists(st.text(min_size=4, max_size=8), min_size=1, max_size=4), st.text())
def test_no_secret_survives(secrets: list[str], around: str) -> None:
    text = RedactingFilter(secrets).redacted(around.join(["", *secrets, ""]))
    assert not any(secret in text for secret in secrets if MASK[0] not in secret)


def test_the_line_of_a_request(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "draft_editor.api"):
        log_request(route_of(Locator.of("abcdefghijkl", "u", "c", "mnopqrstuvwxyz")), "200", 0.0126)
    assert caplog.messages == [
        "POST /department/abcd…ijkl/user/…/customer/…/message/mnop…wxyz 200 13 ms"
    ]


def test_reading_has_a_route_of_its_own() -> None:
    assert route_of(LOCATOR.thread).endswith("/message/list")


def test_the_libraries_are_quiet() -> None:
    names = ("httpx", "httpcore", "httpcore.http11", "asyncio")
    quiet_libraries()
    assert [name for name in names if logging.getLogger(name).isEnabledFor(logging.INFO)] == []
