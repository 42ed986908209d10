"""Who works here is learned from the drafts of the shelf, some at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.locator import Locator
from draft_editor.model.people import Person
from draft_editor.ui.known.colleagues import Colleagues
from draft_editor.ui.shelf import Shelf
from pretend_outside import PretendOutside


def card(number: int, name: str) -> Card:
    tree: JsonObject = {"editor": {"name": name, "uuid": name, "type": "USER"}}
    return Card(Locator.of("d", "u", "c", f"m{number}"), dump(tree), tree)


def test_all_drafts_are_looked_through_and_looked_at_again(
    qtbot: QtBot, qapp: QApplication
) -> None:
    shelf, outside = Shelf(), PretendOutside()
    shelf.put_cards([card(number, f"P{number:03}") for number in range(250)])
    colleagues = Colleagues(shelf, outside)
    own: JsonObject = {"editor": {"name": "P005", "uuid": "P005"}}

    def names() -> list[str]:
        return [person.name for person in colleagues.of(own)]

    assert names()[:2] == ["P005", "P000"]
    assert len(names()) == 100
    qtbot.waitUntil(lambda: len(names()) == 250)
    assert colleagues.of(own) is colleagues.of({**own, "messageAttributes": {"body": "x"}})
    shelf.put_cards([card(1, "Ana")])
    qtbot.waitUntil(lambda: names() == ["P005", "Ana"])
    draft = shelf.open(Locator.of("d", "u", "c", "m1"))
    assert dict(shelf.trees()) == {Locator.of("d", "u", "c", "m1"): draft.tree}


def test_an_empty_shelf_knows_nobody(qapp: QApplication) -> None:
    assert Colleagues(Shelf(), PretendOutside()).of({}) == ()


def test_those_whom_the_profile_keeps_come_behind_the_drafts_own(qapp: QApplication) -> None:
    shelf, outside = Shelf(), PretendOutside()
    shelf.put_cards([card(1, "Zoë")])
    colleagues = Colleagues(shelf, outside)
    own: JsonObject = {"editor": {"name": "Own", "uuid": "o"}}
    assert [person.name for person in colleagues.of(own)] == ["Own", "Zoë"]
    outside.keep_colleague(Person("Kept", "k"), keeps=True)
    assert [person.name for person in colleagues.of(own)] == ["Own", "Kept", "Zoë"]
