"""The drafts of a session: what is edited here is never replaced or lost."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Final

from draft_editor.draft.card import Card
from draft_editor.draft.path import Path
from draft_editor.model.json_text import parse_object
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.ui.shelf import Shelf
from still_clocks import clocks_at

ONE: Final = Locator.of("d", "u", "c", "one")
TWO: Final = Locator.of("d", "u", "c", "two")
BODY: Final = Path.of("messageAttributes", "body")
CLOCKS: Final = clocks_at("2026-11-23T15:00:00+00:00")


def card(locator: Locator | None, body: str = "Hi", name: str = "") -> Card:
    source = f'{{"messageAttributes":{{"body":"{body}"}}}}'
    return Card(locator, source, parse_object(source), name)


def edit(shelf: Shelf, key: Locator | FilePath) -> None:
    shelf.open(key).set(words("Body"), BODY, "edited")


def test_a_draft_is_opened_once() -> None:
    shelf = Shelf()
    shelf.put_cards([card(ONE, name="Maria"), card(None)])
    assert list(shelf) == [ONE]
    assert ONE in shelf
    assert TWO not in shelf
    assert shelf.draft_at(ONE) is None
    assert shelf.draft_at(TWO) is None
    draft = shelf.open(ONE)
    assert shelf.open(ONE) is draft
    assert shelf.draft_at(ONE) is draft
    assert draft.locator == ONE
    assert shelf.card(ONE).customer_name == "Maria"


def test_reading_again_takes_what_is_new_and_keeps_what_is_edited() -> None:
    shelf = Shelf()
    shelf.put_cards([card(ONE), card(TWO)])
    edit(shelf, ONE)
    untouched = shelf.open(TWO)
    shelf.put_cards([card(TWO), card(ONE, "other")])
    assert list(shelf) == [TWO, ONE]
    assert shelf.open(TWO) is untouched
    assert shelf.open(ONE).value(BODY) == "edited"
    shelf.put_cards([card(TWO, "newer")])
    assert shelf.open(TWO).value(BODY) == "newer"
    assert shelf.open(ONE).value(BODY) == "edited", "not listed any more, but edited here"
    shelf.open(ONE).undo()
    shelf.put_cards([card(TWO, "newer")])
    assert ONE not in shelf
    assert shelf.changed() == ()


def test_what_is_open_stays_when_it_could_not_be_read() -> None:
    shelf = Shelf()
    shelf.put_cards([card(ONE), card(TWO)])
    draft = shelf.open(ONE)
    shelf.put_cards([], keep=ONE)
    assert list(shelf) == [ONE]
    assert shelf.open(ONE) is draft
    shelf.put_cards([card(ONE, "newer")], keep=ONE)
    assert shelf.open(ONE).value(BODY) == "newer"
    shelf.put_cards([])
    assert list(shelf) == []


def test_what_may_not_have_been_read_stays_where_it_was() -> None:
    other = Locator.of("d", "u", "another", "three")
    shelf = Shelf()
    shelf.put_cards([card(ONE), card(TWO), card(other)])
    shelf.put_cards([], is_whole=False)
    assert list(shelf) == [ONE, TWO, other], "nobody could be read"
    new = Locator.of("d", "u", "another", "four")
    shelf.put_cards([card(new), card(other, "newer")], is_whole=False)
    assert list(shelf) == [ONE, TWO, other, new]
    assert shelf.open(other).value(BODY) == "newer"
    shelf.put_cards([card(TWO)], is_whole=False)
    assert list(shelf) == [TWO, other, new], "this conversation was read, and ONE is gone"
    shelf.put_cards([card(TWO)])
    assert list(shelf) == [TWO]


def test_a_draft_from_a_file_is_known_by_it_until_it_has_an_address() -> None:
    shelf, file = Shelf(), FilePath("a.json")
    key = shelf.put_file(file, card(None))
    assert key == file
    edit(shelf, key)
    shelf.put_cards([])
    assert file in shelf
    shelf.address(key, ONE)
    assert shelf.open(file).locator == ONE
    shelf.address(key, None)
    assert shelf.open(file).locator is None
    assert [draft.value(BODY) for draft in shelf.changed()] == ["edited"]
    lines = shelf.lines(CLOCKS)
    assert [(line.key, line.is_changed, line.is_from_file) for line in lines] == [
        (file, True, True)
    ]


def test_a_draft_of_the_service_keeps_its_address() -> None:
    shelf = Shelf()
    shelf.put_cards([card(ONE)])
    shelf.address(ONE, TWO)
    assert shelf.open(ONE).locator == ONE
    shelf.address(ONE, TWO)
    assert shelf.open(ONE).locator == ONE


def test_a_file_does_not_take_the_place_of_edits() -> None:
    shelf = Shelf()
    shelf.put_cards([card(ONE)])
    edit(shelf, ONE)
    key = shelf.put_file(FilePath("a.json"), card(ONE, "from the file"))
    assert shelf.open(key).value(BODY) == "from the file"
    assert shelf.open(key).locator == ONE
    assert [draft.value(BODY) for draft in shelf.changed()] == ["edited"]


def test_a_file_that_is_opened_again_keeps_its_edits() -> None:
    shelf, file = Shelf(), FilePath("a.json")
    shelf.put_file(file, card(None))
    assert shelf.put_file(file, card(None, "as it is now")) == file
    assert shelf.open(file).value(BODY) == "as it is now"
    edit(shelf, file)
    assert shelf.put_file(file, card(None, "once more")) == file
    assert shelf.open(file).value(BODY) == "edited"


def test_a_file_with_the_address_of_an_untouched_draft_takes_its_place() -> None:
    shelf = Shelf()
    shelf.put_cards([card(ONE)])
    assert shelf.put_file(FilePath("a.json"), card(ONE, "from the file")) == ONE
    assert shelf.open(ONE).value(BODY) == "from the file"


def test_what_was_kept_here_stays_beside_what_the_service_lists() -> None:
    shelf = Shelf()
    shelf.put_own(ONE, card(ONE, "as it was sent"))
    draft = shelf.open(ONE)
    shelf.put_cards([card(TWO)])
    assert list(shelf) == [TWO, ONE]
    assert shelf.open(ONE) is draft
    assert shelf.listed_form(ONE) is None, "no list gave it"
    shelf.put_own(FilePath("a.json"), card(None))
    assert [line.key for line in shelf.lines(CLOCKS) if line.is_from_file] == [FilePath("a.json")]
