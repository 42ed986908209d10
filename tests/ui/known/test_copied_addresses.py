"""Addresses are learned from the drafts that send copies to them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.draft.path import Path
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.locator import Locator
from draft_editor.ui.fields.offered_list import OfferedList
from draft_editor.ui.known.copied_addresses import CopiedAddresses
from draft_editor.ui.shelf import Shelf
from pressing import focused, type_text
from window_stage import new_office

CC: Final = "messageSendingAttributes.listOfEmailsToBeCCed"


def card(number: int, *addresses: str) -> Card:
    tree: JsonObject = {"messageSendingAttributes": {"listOfEmailsToBeCCed": list(addresses)}}
    return Card(Locator.of("d", "u", "c", f"m{number}"), dump(tree), tree)


def test_those_of_all_drafts_are_known_the_often_used_first(
    qtbot: QtBot, qapp: QApplication
) -> None:
    shelf, owner = Shelf(), QObject()
    known = CopiedAddresses(shelf, owner)
    assert known.all() == ()
    shelf.put_cards([card(0, "a@d.ca"), card(1, "b@d.ca"), card(2, "B@d.ca")])
    assert known.all() == ("b@d.ca", "a@d.ca")
    assert known.all() is known.all()
    shelf.put_cards([card(number, f"p{number}@d.ca") for number in range(150)])
    qtbot.waitUntil(lambda: len(known.all()) == 150)


def test_the_window_offers_those_of_its_drafts(qtbot: QtBot, qapp: QApplication) -> None:
    with new_office(qtbot, qapp) as office:
        office.read(card(1, "ana@d.ca"), card(2, "bo@d.ca", "anton@d.ca"))
        office.desk.editor.reveal(Path.parse(f"{CC}[0]"))
        type_text(focused(), "an")
        found = office.window.findChild(OfferedList, "recipients")
        assert isinstance(found, OfferedList)
        assert [found.list.item(row).text() for row in range(found.list.count())] == ["anton@d.ca"]
