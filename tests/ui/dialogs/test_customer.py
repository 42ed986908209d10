"""A customer's id, pasted and checked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from draft_editor.ui.dialogs.customer import CustomerDialog

Show = Callable[[QDialog], None]


def _open(show: Show) -> tuple[CustomerDialog, QLineEdit, QSignalSpy]:
    dialog = CustomerDialog()
    spy = QSignalSpy(dialog.given)
    show(dialog)
    line = dialog.findChild(QLineEdit, "customer.id")
    assert isinstance(line, QLineEdit)
    return dialog, line, spy


def _complaint(dialog: CustomerDialog) -> QLabel:
    label = dialog.findChild(QLabel, "customer.id:complaint")
    assert isinstance(label, QLabel)
    return label


def test_a_pasted_id_is_given(show: Show) -> None:
    dialog, line, spy = _open(show)
    assert dialog.focusWidget() is line
    QGuiApplication.clipboard().setText("  dOcy-42_nChE\n")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert spy.at(0) == ["dOcy-42_nChE"]
    assert not dialog.isVisible()


def test_what_cannot_be_an_id_is_refused_at_the_field(show: Show) -> None:
    dialog, line, spy = _open(show)
    QTest.keyClicks(line, "a/b")
    QTest.keyClick(line, Qt.Key.Key_Return)
    complaint = _complaint(dialog)
    assert complaint.isVisible()
    assert complaint.text() == "The customer id has “/” at place 2; copy the id again without it."
    assert complaint.text() in line.accessibleDescription()
    assert line.property("wrong") == "true"
    assert dialog.focusWidget() is line
    assert spy.count() == 0
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert not complaint.isVisible()
    assert line.property("wrong") == "false"


def test_nothing_at_all_is_refused(show: Show) -> None:
    dialog, line, spy = _open(show)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert _complaint(dialog).text() == "The customer id is empty."
    assert spy.count() == 0


def test_escape_gives_nothing(show: Show) -> None:
    dialog, line, spy = _open(show)
    QTest.keyClicks(line, "abc")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert spy.count() == 0
