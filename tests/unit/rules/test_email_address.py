"""An address is judged by its form: the short way for plain ones says what the long way says."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis.strategies import emails, from_regex

from draft_editor.rules import email_address
from draft_editor.rules.email_address import complaint


def said(address: str) -> str:
    found = complaint(address)
    return "" if found is None else str(found).partition("” ")[2] or str(found)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("a@b.example", ""),
        ("josé@garage.ca", ""),
        ("a@garagé.ca", ""),
        ("a@xn--garag-fsa.ca", ""),
        ("${customerEmail}", ""),
        ("x" * 64 + "@b.ca", ""),
        ("x" * 65 + "@b.ca", "is too long for an address."),
        ("x" * 65, "is not an email address."),
        ("a@" + "b" * 260 + ".ca", "is too long for an address."),
        ("", "An address is empty: fill it in, or take it out."),
        ("a@localhost", "is not an email address."),
        ("a@shop.test", "is not an email address."),
        ("a@shop.local", "is not an email address."),
        ("a..b@c.ca", "is not an email address."),
        ("a@b_c.ca", "is not an email address."),
        ("a@b.1", "is not an email address."),
        ("a b@c.ca", "is not an email address."),
        ("a\u202e@b.ca", "is not an email address."),
        ("a\ud800@b.ca", "is not an email address."),
    ],
)
def test_what_is_wrong(address: str, expected: str) -> None:
    assert said(address) == expected


@settings(max_examples=40)
@given(from_regex(email_address._PLAIN, fullmatch=True))
def test_the_short_way_never_says_yes_to_what_the_library_refuses(address: str) -> None:
    if len(address) <= email_address._LONGEST_PLAIN and len(address.partition("@")[0]) <= 64:
        library = pytest.importorskip("email_validator")
        library.validate_email(address, check_deliverability=False)


@settings(max_examples=40)
@given(emails())
def test_real_addresses_are_taken(address: str) -> None:
    if len(address.partition("@")[0]) <= 64 and address.count("--") == 0:
        assert complaint(address) is None
