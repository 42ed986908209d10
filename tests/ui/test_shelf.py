"""The drafts of a session: what is edited here is never replaced or lost."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Final

from draft_editor.draft.card import Card
from draft_editor.draft.draft import Draft
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


def accepted(shelf: Shelf) -> Draft:
    """An opened draft whose edit the service has accepted."""
    shelf.put_cards([card(ONE)])
    draft = shelf.open(ONE)
    edit(shelf, ONE)
    draft.accept(draft.source())
    return draft


def written(source: str, name: str = "") -> Card:
    """A draft as a list tells it."""
    return Card(ONE, source, parse_object(source), name)


def test_reading_what_was_accepted_keeps_what_can_be_undone() -> None:
    shelf = Shelf()
    draft = accepted(shelf)
    listed = written('{ "messageAttributes" : {"body": "edited"} }', "Maria")
    shelf.put_cards([listed])
    assert shelf.open(ONE) is draft
    assert shelf.card(ONE) is listed, "and what the list tells beside it is new"
    assert draft.source() == listed.source, "as the service writes it"
    assert not draft.is_changed()
    assert shelf.listed_form(ONE) == listed.source
    noted: list[object] = []
    draft.keep(noted.append)
    shelf.put_cards([listed])
    assert noted == [], "it was known"
    draft.undo()
    assert draft.value(BODY) == "Hi"
    assert draft.changes() != ()


def test_the_order_of_the_keys_is_no_change_of_somebody_else() -> None:
    shelf = Shelf()
    source = '{"messageAttributes":{"body":"Hi"},"tags":[1.50]}'
    shelf.put_cards([written(source)])
    draft = shelf.open(ONE)
    listed = written('{"tags":[1.50],"messageAttributes":{"body":"Hi"}}')
    shelf.put_cards([listed])
    assert shelf.open(ONE) is draft
    assert (draft.source(), draft.is_changed()) == (source, False)
    assert shelf.listed_form(ONE) == listed.source


def test_what_was_edited_after_it_was_accepted_stands_on_what_is_listed() -> None:
    shelf = Shelf()
    draft = accepted(shelf)
    draft.set(words("Body"), BODY, "once more")
    listed = written('{ "messageAttributes": {"body": "edited"} }')
    shelf.put_cards([listed])
    assert shelf.open(ONE) is draft
    assert (draft.value(BODY), draft.base_value(BODY)) == ("once more", "edited")
    assert shelf.listed_form(ONE) == listed.source


def test_what_somebody_else_changed_after_it_was_accepted_is_read() -> None:
    shelf = Shelf()
    draft = accepted(shelf)
    shelf.put_cards([card(ONE, "of somebody else")])
    assert shelf.open(ONE) is not draft
    assert shelf.open(ONE).value(BODY) == "of somebody else"


def test_a_list_of_before_does_not_take_an_accepted_edit_back() -> None:
    shelf = Shelf()
    draft = accepted(shelf)
    shelf.put_cards([card(ONE)])
    assert shelf.open(ONE) is draft
    assert draft.value(BODY) == "edited"


def test_a_file_keeps_its_own_writing() -> None:
    shelf, file = Shelf(), FilePath("a.json")
    source = '{ "messageAttributes": {"body": "Hi"} }'
    shelf.put_file(file, written(source))
    draft = shelf.open(ONE)
    edit(shelf, ONE)
    shelf.put_cards([card(ONE)])
    assert shelf.open(ONE) is draft
    draft.undo()
    assert draft.source() == source


def test_a_draft_of_an_earlier_run_that_was_accepted_keeps_what_can_be_undone() -> None:
    earlier, shelf = Shelf(), Shelf()
    draft = accepted(earlier)
    listed = written('{ "messageAttributes": {"body": "edited"} }', "Maria")
    shelf.put_cards([listed])
    shelf.put_kept(ONE, earlier.card(ONE), draft)
    assert shelf.open(ONE) is draft
    assert shelf.card(ONE) is listed
    other = Shelf()
    other.put_cards([card(ONE, "of somebody else")])
    other.put_kept(ONE, earlier.card(ONE), draft)
    assert other.open(ONE).value(BODY) == "of somebody else"


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
    assert [(line.key, line.is_changed) for line in lines] == [(file, True)]


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
    assert list(shelf) == [TWO, ONE, FilePath("a.json")]
