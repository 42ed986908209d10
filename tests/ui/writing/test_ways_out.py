"""A template that cannot be filled in blocks, and what is offered mends it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.ui.dialogs.value import ValueDialog
from window_stage import ONE, Office, new_office


def _told(office: Office) -> list[str]:
    office.desk.editor.show_all_findings()
    return [each.rule for each in office.desk.editor.current_findings()]


def _take(fix: QPushButton, row: int) -> None:
    fix.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[row].trigger()
    menu.close()


def test_a_missing_value_is_entered_or_done_without(qtbot: QtBot, qapp: QApplication) -> None:
    tree: JsonObject = {
        "isFreeMarkerMessage": True,
        "messageAttributes": {"protocol": "TEXT", "body": "Hi ${who}, your car is ready."},
        "freeMarkerMetadata": {},
    }
    with new_office(qtbot, qapp) as office:
        office.read(Card(ONE, dump(tree), tree))
        assert "variable-missing" in _told(office)
        fix = office.window.findChild(QPushButton, "findings.fix")
        assert fix is not None
        assert fix.text() == "Enter its value ▾"
        _take(fix, 0)
        dialog = office.window.findChild(ValueDialog)
        assert dialog is not None
        entry = dialog.findChild(QLineEdit)
        assert entry is not None
        QTest.keyClicks(entry, "Ana")
        QTest.keyClick(entry, Qt.Key.Key_Return)
        assert "variable-missing" not in _told(office)
        office.desk.sheet.undo()
        assert "variable-missing" in _told(office)
        _take(fix, 1)
        assert office.text() == 'Hi ${who!""}, your car is ready.'
        assert "variable-missing" not in _told(office)
