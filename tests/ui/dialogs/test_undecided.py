"""Where nobody can look, a person decides: both consequences said, neither answer chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QPushButton

from draft_editor.ui.dialogs.undecided import UndecidedDialog

Show = Callable[[QDialog], None]


@pytest.fixture
def dialog(show: Show) -> UndecidedDialog:
    dialog = UndecidedDialog("The service said <b>no</b>.")
    show(dialog)
    return dialog


def button(dialog: UndecidedDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def test_it_says_why_and_what_either_answer_means(dialog: UndecidedDialog) -> None:
    said = dialog.accessibleDescription()
    assert "The service said <b>no</b>." in said
    assert "If you send again and the first one had arrived" in said
    assert "If you do not and it had not arrived" in said
    for name in ("undecided.again", "undecided.leave"):
        assert button(dialog, name).accessibleDescription() in said


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_no_answer_is_one_key_away(dialog: UndecidedDialog, key: Qt.Key) -> None:
    spy = QSignalSpy(dialog.again_asked)
    QTest.keyClick(dialog, key)
    assert dialog.isVisible()
    assert spy.count() == 0


def test_each_answer_is_reached_by_keyboard(dialog: UndecidedDialog) -> None:
    spy = QSignalSpy(dialog.again_asked)
    reached = []
    for _ in range(2):
        focused = dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
    assert reached == ["undecided.again", "undecided.leave"]
    QTest.keyClick(button(dialog, "undecided.leave"), Qt.Key.Key_Backtab)
    QTest.keyClick(button(dialog, "undecided.again"), Qt.Key.Key_Return)
    assert spy.count() == 1
    assert not dialog.isVisible()


def test_leaving_it_does_nothing(dialog: UndecidedDialog) -> None:
    spy = QSignalSpy(dialog.again_asked)
    button(dialog, "undecided.leave").click()
    assert not dialog.isVisible()
    assert spy.count() == 0


def test_escape_leaves_it(dialog: UndecidedDialog) -> None:
    spy = QSignalSpy(dialog.again_asked)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert spy.count() == 0


def test_a_draft_that_is_not_here_cannot_be_sent(show: Show) -> None:
    dialog = UndecidedDialog("Why.", can_send=False)
    show(dialog)
    assert not button(dialog, "undecided.again").isEnabled()
    assert "does not lie here any more" in dialog.accessibleDescription()
