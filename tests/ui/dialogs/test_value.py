"""A variable's value is asked for and kept in the draft, as one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.ui.dialogs.value import ValueDialog
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.writing.entering import enter_value

NAME = Path.of("freeMarkerMetadata", "customer", "name")


def test_a_value_is_written_where_it_is_missing_and_undone(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    sheet = Sheet(over)
    sheet.lay(Draft('{"freeMarkerMetadata": null}'))
    enter_value(sheet, NAME, over)
    dialog = over.findChild(ValueDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Value of “customer.name”"
    entry = dialog.findChild(QLineEdit, "value.text")
    assert entry is not None
    assert (entry.accessibleName(), dialog.focusWidget()) == ("Value", entry)
    QTest.keyClicks(entry, "Maria")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert sheet.value(NAME) == "Maria"
    assert not dialog.isVisible()
    sheet.undo()
    assert sheet.value(Path.of("freeMarkerMetadata")) is None


def test_nothing_is_written_when_it_is_cancelled(show: Callable[[QDialog], None]) -> None:
    dialog = ValueDialog("name")
    given: list[str] = []
    dialog.given.connect(given.append)
    show(dialog)
    cancel = dialog.findChild(QPushButton, "value.cancel")
    assert cancel is not None
    cancel.click()
    assert given == []
    assert not dialog.isVisible()
