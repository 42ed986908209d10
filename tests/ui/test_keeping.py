"""Drafts are kept as they are edited, from whenever on the journal answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Final

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.act import Addressed, Based, Did, Undid
from draft_editor.draft.card import Card, Key
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import same
from draft_editor.model.words import Words, words
from draft_editor.ui.journal_ports import DraftsKept, KeptDraft, SavingGoesOn, SavingStopped
from draft_editor.ui.ports import FileOpened, ProfileChanged
from draft_editor.ui.view import view_of
from pretend_outside import CARD
from window_stage import BODY, ONE, TWO, Office, card, new_office, open_office

SUBJECT: Final = Path.of("messageAttributes", "subject")
TAGS: Final = Path.of("messageAttributes", "tags")


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.journal.noted.clear()
        yield office


@pytest.fixture
def early(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    """Two drafts are read, the first is open; the journal has not answered yet."""
    with new_office(qtbot, qapp) as office:
        office.journal.noted.clear()
        office.desk.keeping.begin_anew()
        office.read(card(ONE, "first", "Maria"), card(TWO, "second", "Ana"))
        qtbot.waitUntil(lambda: not any(office.desk.editor.pages.to_make()))
        assert office.journal.noted == [("restore",)]
        yield office


def answer(
    office: Office, *kept: KeptDraft, active: Key | None = None, said: tuple[Words, ...] = ()
) -> None:
    office.desk.on_event(DraftsKept(kept, active, (), said))


def kept(key: Key, it: Card, *edits: tuple[Path, str], view: str = "") -> KeptDraft:
    """A draft of an earlier run, edited there."""
    draft = Draft(it.source, it.locator, it.tree)
    for path, value in edits:
        draft.set(words("Earlier"), path, value)
    return KeptDraft(key, it, draft, view)


def names(office: Office) -> list[object]:
    return [entry[0] for entry in office.journal.noted]


def noted(office: Office, name: str) -> list[tuple[object, ...]]:
    return [entry[1:] for entry in office.journal.noted if entry[0] == name]


def journalled(office: Office, key: Key, start: Draft | None = None) -> Draft:
    """What a restart would make of all that was noted for a draft."""
    draft = start
    for name, *rest in office.journal.noted:
        match name, rest:
            case "begin", [begun, Card() as it] if begun == key:
                draft = Draft(it.source, it.locator)
            case "note", [begun, Did() | Undid() | Based() | Addressed() as act] if begun == key:
                assert draft is not None, "it was never begun"
                draft.replay(act)
            case _:
                pass
    assert draft is not None
    return draft


def assert_alike(one: Draft, other: Draft) -> None:
    assert same(one.tree, other.tree)
    assert same(one.base, other.base)
    assert one.source() == other.source()
    assert one.history.done == other.history.done
    assert one.history.undone == other.history.undone


def press(office: Office, text: str) -> None:
    QTest.keyClicks(office.desk.editor.body().writing(), text)


def notice(office: Office) -> str:
    return office.window.notice.text() if office.window.notice.isVisible() else ""


def test_an_opened_draft_is_begun_and_every_act_is_noted(office: Office) -> None:
    office.desk.open_draft(TWO)
    assert office.journal.noted[-2:] == [
        ("begin", TWO, office.desk.shelf.card(TWO)),
        ("note_open", (ONE, TWO), TWO),
    ]
    press(office, "typed")
    office.desk.undoing.undo()
    office.draft.accept(office.draft.source())
    office.desk.sheet.write(BODY, "once more")
    assert_alike(journalled(office, TWO), office.draft)
    office.desk.open_draft(ONE)
    assert noted(office, "begin") == [(TWO, office.desk.shelf.card(TWO))], "ONE was begun before"
    assert noted(office, "note_open")[-1] == ((ONE, TWO), ONE)


def test_what_was_opened_before_the_journal_answered_is_begun_after_it(early: Office) -> None:
    press(early, "typed")
    early.desk.sheet.close_step()
    early.desk.sheet.write(SUBJECT, "sent")
    early.draft.accept(early.draft.source())
    early.desk.sheet.write(SUBJECT, "and more")
    early.desk.sheet.write(BODY, "other")
    early.desk.undoing.undo()
    early.desk.undoing.undo()
    early.desk.keeping.leave()
    assert names(early) == ["restore"], "nothing is noted of a draft that was not begun"
    draft = early.draft
    answer(early)
    assert early.draft is draft
    assert len(draft.history.undone) == 2
    assert_alike(journalled(early, ONE), draft)
    assert noted(early, "note_open") == [((ONE,), ONE)]
    early.desk.undoing.redo()
    early.desk.sheet.write(BODY, "after it")
    assert noted(early, "begin") == [(ONE, early.desk.shelf.card(ONE))], "begun once"


def test_an_address_that_was_given_before_the_journal_answered_is_kept(early: Office) -> None:
    file = FilePath("/drafts/a.json")
    early.desk.on_event(FileOpened(file, card(None, "from a file")))
    early.desk.editor.address.given.emit(TWO)
    answer(early)
    again = journalled(early, file)
    assert (again.locator, again.source()) == (TWO, early.draft.source())


def test_a_base_that_is_laid_out_otherwise_is_kept_as_it_came(early: Office) -> None:
    accepted = early.draft.source().replace(":", " : ")
    early.draft.accept(accepted)
    answer(early)
    assert journalled(early, ONE).source() == accepted


def test_typing_goes_on_where_it_was_when_the_journal_answers(early: Office) -> None:
    writing = early.desk.editor.body().writing()
    writing.setFocus()
    cursor = writing.textCursor()
    cursor.setPosition(3)
    writing.setTextCursor(cursor)
    press(early, "12")
    answer(early)
    press(early, "34")
    assert early.text() == "fir1234st"
    assert_alike(journalled(early, ONE), early.draft)


def test_a_kept_draft_comes_back_in_place_of_one_that_was_only_opened(early: Office) -> None:
    earlier = kept(ONE, card(ONE, "first", "Maria"), (BODY, "kept"), (SUBJECT, "kept too"))
    answer(early, earlier, active=ONE)
    assert early.draft is earlier.draft
    assert (early.text(), len(early.draft.history.done)) == ("kept", 2)
    assert names(early) == ["restore", "note_open"], "it is kept already"
    early.desk.undoing.undo()
    assert noted(early, "note") == [(ONE, Undid())]
    early.desk.undoing.undo()
    assert early.text() == "first"


def test_what_was_seen_last_comes_before_what_nobody_chose(early: Office) -> None:
    assert early.draft.locator == ONE, "it was the first of the list"
    answer(early, kept(TWO, card(TWO, "second", "Ana")), active=TWO)
    assert early.draft.locator == TWO


def test_what_was_edited_meanwhile_stays_in_front(early: Office) -> None:
    early.desk.sheet.write(BODY, "typed meanwhile")
    answer(early, kept(TWO, card(TWO, "second", "Ana")), active=TWO)
    assert early.draft.locator == ONE
    assert early.text() == "typed meanwhile"


def test_what_was_chosen_meanwhile_stays_in_front(early: Office) -> None:
    early.desk.open_draft(TWO)
    answer(early, kept(ONE, card(ONE, "first", "Maria")), active=ONE)
    assert early.draft.locator == TWO


def test_edits_made_meanwhile_go_on_top_of_the_kept_ones(early: Office) -> None:
    earlier = kept(ONE, card(ONE, "first", "Maria"), (BODY, "kept"), (SUBJECT, "kept too"))
    before = kept(ONE, earlier.card, (BODY, "kept"), (SUBJECT, "kept too")).draft
    early.desk.sheet.write(BODY, "typed meanwhile")
    early.desk.sheet.insert(TAGS / 0, "new")
    early.desk.sheet.insert(TAGS / 1, "newer")
    answer(early, earlier)
    assert early.draft is earlier.draft
    assert early.text() == "typed meanwhile"
    assert early.draft.value(TAGS) == ["new", "newer"]
    assert early.draft.value(SUBJECT) == "kept too"
    assert noted(early, "begin") == [], "what was kept is not over"
    assert_alike(journalled(early, ONE, before), early.draft)
    early.desk.undoing.undo()
    assert (early.text(), early.draft.value(TAGS)) == ("kept", ABSENT)


def test_one_text_read_and_another_kept_without_edits_shows_what_was_read(early: Office) -> None:
    early.desk.sheet.write(SUBJECT, "typed meanwhile")
    draft = early.draft
    answer(early, kept(ONE, card(ONE, "of yesterday")), active=ONE)
    assert early.draft is draft
    assert early.text() == "first"
    assert_alike(journalled(early, ONE), draft)


def test_what_is_given_back_is_shown_as_it_was_left(qtbot: QtBot, office: Office) -> None:
    office.desk.editor.tabs.setCurrentIndex(2)
    view = view_of(office.desk.editor)
    office.desk.editor.tabs.setCurrentIndex(0)
    office.desk.on_event(ProfileChanged(CARD))
    office.journal.noted.clear()
    it = card(TWO, "second", "Ana")
    answer(office, kept(ONE, card(ONE, "first")), kept(TWO, it, view=view), active=TWO)
    assert (office.draft.locator, office.desk.editor.tabs.currentIndex()) == (TWO, 2)
    assert list(office.desk.shelf) == [ONE, TWO]
    assert office.journal.noted == [("note_open", (ONE, TWO), TWO)]
    assert not office.desk.keeping.is_waiting()
    office.desk.keeping.leave()
    assert noted(office, "note_view") == [], "it is looked at as it was"


def test_without_a_draft_seen_last_the_first_one_is_shown(early: Office) -> None:
    early.desk.on_event(ProfileChanged(CARD))
    answer(early, said=(words("Of the profile before."),))
    assert early.desk.sheet.draft is None, "that was the answer for the profile before"
    assert early.standing("came-back") == "Of the profile before."
    file = FilePath("/drafts/a.json")
    answer(early, kept(file, card(None, "from a file"), (BODY, "edited")), kept(ONE, card(ONE, "")))
    assert early.text() == "edited"
    assert noted(early, "note_open") == [((file, ONE), file)]


def test_a_view_is_kept_once_it_has_lasted(qtbot: QtBot, office: Office) -> None:
    keeping = office.desk.keeping
    for index in (1, 2, 1):
        office.desk.editor.tabs.setCurrentIndex(index)
    assert keeping.is_waiting()
    assert noted(office, "note_view") == []
    qtbot.waitUntil(lambda: not keeping.is_waiting())
    assert noted(office, "note_view") == [(ONE, view_of(office.desk.editor))]
    office.desk.editor.tabs.setCurrentIndex(0)
    office.desk.editor.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not keeping.is_waiting())
    assert len(noted(office, "note_view")) == 1, "it is the same again"
    press(office, "typed in one go")
    assert len(noted(office, "note_view")) == 1
    view = view_of(office.desk.editor)
    office.desk.open_draft(TWO)
    assert noted(office, "note_view")[1:] == [(ONE, view)], "leaving does not wait"
    office.desk.editor.tabs.setCurrentIndex(3)
    office.desk.open_draft(ONE)
    assert view_of(office.desk.editor) == view
    office.desk.open_draft(TWO)
    assert office.desk.editor.tabs.currentIndex() == 3


def test_another_profile_takes_nothing_from_the_one_before(office: Office) -> None:
    draft = office.draft
    draft.set(words("Body"), BODY, "edited")
    office.desk.on_event(ProfileChanged(CARD))
    assert names(office) == ["note", "restore"]
    draft.set(words("Body"), BODY, "by somebody who still holds it")
    office.desk.editor.tabs.setCurrentIndex(1)
    office.desk.keeping.note_view()
    assert names(office) == ["note", "restore"]
    answer(office, kept(ONE, card(ONE, "of the other profile")))
    assert office.draft.value(BODY) == "of the other profile"
    office.desk.sheet.write(BODY, "edited there")
    assert names(office)[2:] == ["note_open", "note"]


def test_an_answer_for_a_profile_that_was_left_again_is_not_shown(office: Office) -> None:
    office.desk.on_event(ProfileChanged(CARD))
    office.desk.on_event(ProfileChanged(CARD))
    answer(office, kept(ONE, card(ONE, "of the first")))
    assert ONE not in office.desk.shelf
    answer(office, kept(ONE, card(ONE, "of the second")))
    assert office.text() == "of the second"


def test_a_draft_read_anew_is_kept_anew_and_the_one_before_tells_nothing(office: Office) -> None:
    before = office.draft
    office.read(card(ONE, "newer", "Maria"))
    assert noted(office, "begin") == [(ONE, office.desk.shelf.card(ONE))]
    before.accept(before.source())
    assert noted(office, "note") == []
    office.desk.sheet.write(BODY, "edited")
    assert_alike(journalled(office, ONE), office.draft)


def test_what_is_not_on_the_shelf_any_more_is_not_open(office: Office) -> None:
    office.desk.open_draft(TWO)
    office.read(card(TWO, "second", "Ana"))
    file = FilePath("/drafts/a.json")
    office.desk.on_event(FileOpened(file, card(None, "from a file")))
    assert noted(office, "note_open")[-1] == ((TWO, file), file)


def test_that_nothing_is_saved_is_said_until_it_is_again(office: Office) -> None:
    office.desk.on_event(SavingStopped(words("The disk is full.")))
    said = "Edits are not being saved: The disk is full."
    assert office.standing("saving") == said
    office.desk.open_draft(TWO)
    office.window.tell("Something else.")
    assert office.standing("saving") == said, "it holds, whatever else is said"
    office.desk.on_event(SavingGoesOn())
    assert office.standing("saving") == ""
    assert notice(office) == "Edits are being saved again."
    office.desk.open_draft(ONE)
    assert notice(office) == ""
    office.desk.on_event(SavingGoesOn((words("A file was set aside."),)))
    office.desk.open_draft(TWO)
    assert notice(office) == "Edits are being saved again.\nA file was set aside.", "it stays"


def test_a_draft_that_is_not_saved_any_more_is_named(office: Office) -> None:
    office.desk.on_event(SavingStopped(words("It does not fit."), ONE))
    said = "The edits of “Text to Maria” are not being saved: It does not fit."
    assert office.standing("saving") == said
    office.desk.on_event(SavingStopped(words("It does not fit."), FilePath("/drafts/a.json")))
    said = "The edits of one draft are not being saved: It does not fit."
    assert office.standing("saving") == said, "one of another profile"


def test_without_a_journal_at_the_start_the_window_works_and_says_it(early: Office) -> None:
    early.journal.saves = False
    early.desk.on_event(SavingStopped(words("The folder is read-only.")))
    press(early, "typed")
    early.desk.open_draft(TWO)
    early.desk.sheet.write(BODY, "edited")
    early.desk.open_draft(ONE)
    early.desk.undoing.undo()
    early.desk.undoing.redo()
    assert (early.text(), early.standing("saving")) == (
        "typedfirst",
        "Edits are not being saved: The folder is read-only.",
    )
    early.desk.submit()
    assert [entry[:2] for entry in early.asked("submit")] == [("submit", ONE)]
    early.window.close()
    assert early.window.isVisible(), "it asks, for the edits would be lost"
    early.dialog().close()
    drafts = [early.desk.shelf.open(key) for key in (ONE, TWO)]
    early.journal.saves = True
    answer(early)
    early.desk.on_event(SavingGoesOn())
    assert notice(early) == "Edits are being saved again."
    for key, draft in zip((ONE, TWO), drafts, strict=True):
        assert early.desk.shelf.open(key) is draft
        assert_alike(journalled(early, key), draft)
    assert noted(early, "note_open")[-1] == ((ONE, TWO), ONE)
    early.window.close()
    assert not early.window.isVisible(), "nothing would be lost now"
