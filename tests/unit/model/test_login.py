"""A login keeps both of its halves to itself."""

from __future__ import annotations

from draft_editor.model.login import Login


def test_neither_name_nor_password_shows() -> None:
    login = Login("subscriber-secret", "password-secret")
    assert (login.name, login.password) == ("subscriber-secret", "password-secret")
    assert "secret" not in repr(login)
