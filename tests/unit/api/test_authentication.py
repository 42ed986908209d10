"""How a login becomes headers, and never text."""

from __future__ import annotations

import pytest

from draft_editor.api.authentication import Authentication, BadLogin, BasicLogin


def test_basic_in_utf_8() -> None:
    login: Authentication = BasicLogin("test", "123£")
    # RFC 7617, section 2.1.
    assert login.headers() == {"Authorization": "Basic dGVzdDoxMjPCow=="}
    assert login.secrets() == ("test", "123£", "test:123£", "dGVzdDoxMjPCow==")


def test_neither_name_nor_password_is_shown() -> None:
    assert repr(BasicLogin("subscriber", "pass")) == "BasicLogin(•••)"


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("", "p", "empty"),
        ("a:b", "p", "colon"),
        ("a", "p\n", "line break"),
        ("a\x7f", "p", "line break"),
        ("a", "p\ud800", "half a character"),
    ],
)
def test_what_basic_cannot_carry(name: str, password: str, said: str) -> None:
    with pytest.raises(BadLogin, match=said):
        BasicLogin(name, password)


def test_a_password_may_hold_colons_or_nothing() -> None:
    assert BasicLogin("a", ":b:").headers() != BasicLogin("a", "").headers()
