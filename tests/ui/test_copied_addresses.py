"""Addresses are learned from the drafts that send copies to them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.locator import Locator
from draft_editor.ui.copied_addresses import CopiedAddresses
from draft_editor.ui.shelf import Shelf


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
