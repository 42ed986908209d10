"""The body of the window is joined by what helps to write it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.note import new_note
from draft_editor.ui.fields.people_list import PeopleList
from pressing import focused, type_text
from window_stage import ONE, TWO, new_office


def note(locator: object, text: str, person: str) -> Card:
    tree: JsonObject = {
        "editor": {"name": person, "uuid": person, "type": "USER"},
        "messageAttributes": {"protocol": "NONE", "type": "NOTE", "body": new_note(text)},
    }
    return Card(ONE if locator is ONE else TWO, dump(tree), tree)


def test_a_note_knows_its_own_people_and_those_of_other_drafts(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with new_office(qtbot, qapp) as office:
        office.read(note(ONE, "", "Bo"), note(TWO, "", "Ana"))
        office.make_tabs()
        assert not office.desk.page_making.accompany()
        office.desk.editor.body().focus()
        type_text(focused(), "@")
        qtbot.waitUntil(lambda: office.window.findChild(PeopleList) is not None)
        found = office.window.findChild(PeopleList)
        assert found is not None
        assert [found.list.item(row).text() for row in range(2)] == ["Ana", "Bo"]
