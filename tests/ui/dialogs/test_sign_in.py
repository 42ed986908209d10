"""Signing in by keyboard, and what is left of it afterwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPushButton

from draft_editor.model.words import words
from draft_editor.ui.dialogs.sign_in import SignInDialog
from draft_editor.ui.ports import LoginKnown

Show = Callable[[QDialog], None]

LOCKED = LoginKnown(True, words("The keyring is locked: kept for this session only."), False)


class Form:
    """The dialog's parts by their names."""

    def __init__(self, show: Show, known: LoginKnown | None = None) -> None:
        self.dialog = SignInDialog("Sandbox", known)
        self.given = QSignalSpy(self.dialog.given)
        self.signed_out = QSignalSpy(self.dialog.sign_out_asked)
        show(self.dialog)

    def line(self, name: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def label(self, name: str) -> QLabel:
        found = self.dialog.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def keep(self) -> QCheckBox:
        found = self.dialog.findChild(QCheckBox, "login.keep")
        assert isinstance(found, QCheckBox)
        return found

    def type(self, name: str, text: str) -> None:
        QTest.keyClicks(self.line(name), text)

    def enter(self, name: str = "login.password") -> None:
        QTest.keyClick(self.line(name), Qt.Key.Key_Return)


def test_name_password_and_enter_sign_in(show: Show) -> None:
    form = Form(show)
    assert form.dialog.focusWidget() is form.line("login.name")
    form.type("login.name", "advisor")
    form.type("login.password", "s3cret")
    form.enter()
    assert form.given.at(0) == ["advisor", "s3cret", True]
    assert not form.dialog.isVisible()


def test_it_is_kept_only_if_asked_for(show: Show) -> None:
    form = Form(show)
    assert form.keep().isChecked()
    assert "keyring" in form.label("login.keeping").text()
    QTest.keyClick(form.keep(), Qt.Key.Key_Space)
    assert "until you close the editor" in form.label("login.keeping").text()
    assert form.keep().accessibleDescription() == form.label("login.keeping").text()
    form.type("login.name", "a")
    form.type("login.password", "b")
    form.enter()
    assert form.given.at(0) == ["a", "b", False]


@pytest.mark.parametrize("close", ["enter", "escape", "window"])
def test_no_secret_outlasts_the_dialog(show: Show, close: str) -> None:
    form = Form(show)
    lines = form.line("login.name"), form.line("login.password")
    form.type("login.name", "advisor")
    form.type("login.password", "s3cret")
    if close == "enter":
        form.enter()
    elif close == "escape":
        QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    else:
        form.dialog.close()
    for line in lines:
        assert line.text() == ""
        assert not line.isUndoAvailable()


def test_both_are_hidden_until_shown(show: Show) -> None:
    form = Form(show)
    for name in ("login.name", "login.password"):
        line, button = form.line(name), form.button(f"{name}:show")
        assert line.echoMode() is QLineEdit.EchoMode.Password
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert line.echoMode() is QLineEdit.EchoMode.Normal
        assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        assert button.text() == "Hide"
        assert form.dialog.focusWidget() is line
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert line.echoMode() is QLineEdit.EchoMode.Password
        assert button.text() == "Show"


def test_what_is_missing_is_said_at_its_place(show: Show) -> None:
    form = Form(show)
    form.enter("login.name")
    name, password = form.label("login.name:complaint"), form.label("login.password:complaint")
    assert (name.text(), password.text()) == (
        "The user name is missing.",
        "The password is missing.",
    )
    assert form.dialog.focusWidget() is form.line("login.name")
    form.type("login.name", "a")
    assert not name.isVisible()
    form.enter("login.name")
    assert form.dialog.focusWidget() is form.line("login.password")
    form.type("login.password", "b")
    assert not password.isVisible()
    assert form.given.count() == 0


def test_a_colon_in_the_name_is_refused(show: Show) -> None:
    form = Form(show)
    form.type("login.name", "a:b")
    form.type("login.password", "c")
    form.enter()
    assert "colon" in form.label("login.name:complaint").text()
    assert form.given.count() == 0


def test_what_is_known_of_the_login_is_said(show: Show) -> None:
    form = Form(show, LOCKED)
    state = form.label("login.state")
    assert state.isVisible()
    assert state.text() == "The keyring is locked: kept for this session only."
    assert state.property("tone") == "warning"
    form.dialog.say_state("", "muted")
    assert not state.isVisible()


def test_signing_out_is_offered_to_who_is_signed_in(show: Show) -> None:
    form = Form(show, LOCKED)
    QTest.keyClick(form.button("login.sign-out"), Qt.Key.Key_Space)
    assert form.signed_out.count() == 1
    assert form.given.count() == 0
    assert not form.dialog.isVisible()


def test_signing_out_is_not_offered_to_others(show: Show) -> None:
    assert not Form(show).button("login.sign-out").isVisible()
    absent = LoginKnown(False, words("No login is stored yet."))
    assert not Form(show, absent).button("login.sign-out").isVisible()


def test_a_refusal_can_be_said(show: Show) -> None:
    form = Form(show)
    form.dialog.say_state("The service did not accept this login.", "bad")
    assert form.label("login.state").isVisible()
