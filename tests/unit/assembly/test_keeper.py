"""The keeper with a real journal on a real disk: what was done is there after a restart."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path as FilePath

import pytest

from draft_editor.store.journal import Journal
from draft_editor.ui.journal_ports import SavingGoesOn, SavingStopped
from journal_stage import NOW
from keeper_stage import FILE, ONE, TWO, Desk, assert_alike, card, edited, run, text, write
from unit.worker.endings import PATIENCE


def test_everything_comes_back_as_it_was_left(path: FilePath) -> None:
    with run(path) as desk:
        assert (desk.restored().kept, desk.keeper.is_saving()) == ((), True)
        one, of_file = desk.begin(ONE), desk.begin(FILE)
        desk.keeper.begin(TWO, card(TWO, name="Maria"))
        for draft in (one, of_file):
            edited(draft)
        desk.keeper.note_view(ONE, "a view")
        desk.keeper.note_files(ONE, "photo.png")
        desk.keeper.note_open((FILE, ONE, TWO), ONE)
    with run(path) as desk:
        found = desk.restored()
        assert (found.active, found.said) == (ONE, ())
        assert [each.key for each in found.kept] == [FILE, ONE, TWO]
        assert [each.view for each in found.kept] == ["", "a view", ""]
        assert [each.files for each in found.kept] == ["", "photo.png", ""]
        assert [each.card for each in found.kept] == [
            card(FILE),
            card(ONE),
            card(TWO, name="Maria"),
        ]
        assert [each.draft.locator for each in found.kept] == [None, ONE, TWO]
        assert_alike(found.kept[0].draft, of_file)
        assert_alike(found.kept[1].draft, one)
        again = found.kept[1].draft
        again.redo()
        edited(again)
    with run(path) as desk:
        found = desk.restored()
        assert found.active == ONE, "nothing was opened meanwhile, and nothing closed"
        assert_alike(found.kept[1].draft, again)


def test_what_is_opened_anew_is_no_longer_what_was_kept(path: FilePath) -> None:
    with run(path) as desk:
        write(desk.begin(ONE), "of before")
        desk.keeper.note_view(ONE, "a view")
        write(desk.begin(ONE, "as it is now"), "edited")
        desk.keeper.note_open((ONE,), ONE)
    with run(path) as desk:
        (kept,) = desk.restored().kept
        assert (kept.card, kept.view, text(kept.draft)) == (card(ONE, "as it is now"), "", "edited")
        assert len(kept.draft.history.done) == 1


def test_the_same_ids_in_two_profiles_are_two_drafts(path: FilePath) -> None:
    with run(path) as desk:
        write(desk.begin(ONE), "at home")
        desk.keeper.note_view(ONE, "view at home")
        desk.profile = "work"
        write(desk.begin(ONE), "at work")
        desk.keeper.note_open((ONE,), ONE)
        desk.settle()
        assert [text(each.draft) for each in desk.restored().kept] == ["at work"]
        desk.profile = "home"
        (kept,) = desk.restored().kept
        assert (text(kept.draft), kept.view) == ("at home", "view at home")
        write(kept.draft, "at home again")
        desk.settle()
    for profile, wanted in (("home", ["at home again"]), ("work", ["at work"]), ("other", [])):
        with run(path, profile) as desk:
            assert [text(each.draft) for each in desk.restored().kept] == wanted


def test_what_is_accepted_after_a_change_of_profile_is_noted_where_it_was_sent(
    path: FilePath,
) -> None:
    with run(path) as desk:
        desk.restored()
        draft, closed = desk.begin(ONE), desk.begin(TWO)
        write(draft, "sent at home")
        sent = draft.source()
        write(draft, "and edited since")
        desk.profile = "work"
        desk.restored()
        other = desk.begin(ONE)
        write(other, "edited at work")
        desk.keeper.note_open((ONE,), ONE)
        draft.accept(sent)
        desk.profile = "home"
        (kept,) = desk.restored().kept
        assert_alike(kept.draft, draft)
        assert kept.draft.opened_from == sent
        closed.accept(closed.source())
        desk.settle()
        assert desk.keeper.is_saving(), "that one was closed without edits, and forgotten"
    with run(path, "work") as desk:
        (kept,) = desk.restored().kept
        assert_alike(kept.draft, other)
        assert kept.draft.is_changed()


def test_what_is_neither_open_nor_edited_is_forgotten(path: FilePath) -> None:
    with run(path) as desk:
        desk.begin(ONE)
        write(desk.begin(TWO), "edited, and closed")
        desk.begin(FILE)
        desk.keeper.note_open((FILE,), FILE)
    with run(path) as desk:
        assert [each.key for each in desk.restored().kept] == [FILE, TWO]
    with closing(Journal.open(path, NOW).journal) as journal:
        assert [each.key.locator for each in journal.drafts()] == [TWO, None]


def killed(desk: Desk, path: FilePath, folder: FilePath) -> FilePath:
    """The files as they are at this moment, in a folder of their own."""
    desk.settle()
    return copied(path, folder)


def copied(path: FilePath, folder: FilePath) -> FilePath:
    folder.mkdir()
    for file in path.parent.glob("journal.sqlite3*"):
        shutil.copy(file, folder)
    return folder / path.name


def test_an_end_out_of_order_is_said_once_with_the_count(
    path: FilePath, tmp_path: FilePath
) -> None:
    with run(path, "work") as desk:
        desk.restored()
        write(desk.begin(TWO), "of another profile")
        desk.profile = "home"
        drafts = [desk.begin(key) for key in (ONE, TWO)]
        desk.keeper.note_open((ONE, TWO), TWO)
        for draft in drafts:
            edited(draft)
        left = killed(desk, path, tmp_path / "killed")
    with run(left) as desk:
        found = desk.restored()
        assert [str(said) for said in found.said] == [
            "The editor was not closed in order. 2 drafts came back as they were left."
        ]
        for kept, draft in zip(found.kept, drafts, strict=True):
            assert_alike(kept.draft, draft)
        desk.keeper.note_open((ONE, TWO), ONE)
        desk.profile = "work"
        assert [each.key for each in desk.restored().kept] == [TWO]
    with run(path) as desk:
        assert desk.restored().said == (), "this one ended in order"
        desk.keeper.note_open((TWO,), TWO)
        assert desk.restored().said == (), "that this run has not ended yet is no news"


@pytest.mark.parametrize(
    "unreadable", ["nonsense", 'base\t"[1]"', "s\tmessageAttributes.gone\t1", "join"]
)
def test_an_act_that_cannot_be_read_ends_the_list_and_the_rest_goes_on(
    path: FilePath, unreadable: str
) -> None:
    with run(path) as desk:
        draft = desk.begin(ONE)
        edited(draft)
        desk.keeper.note_view(ONE, "a view")
        desk.keeper.note_open((ONE,), ONE)
    with closing(Journal.open(path, NOW).journal) as journal:
        (kept,) = journal.drafts()
        count = kept.acts_kept
        journal.append([(kept.id, count + 1, unreadable), (kept.id, count + 2, "undo")])
    with run(path) as desk:
        found = desk.restored()
        assert [str(said) for said in found.said] == ["2 changes could not be read."]
        assert (found.active, found.kept[0].view) == (ONE, "a view")
        again = found.kept[0].draft
        assert_alike(again, draft)
        write(again, "going on")
    with run(path) as desk:
        found = desk.restored()
        assert found.said == ()
        assert_alike(found.kept[0].draft, again)


def take_no_rows(desk: Desk) -> threading.Event:
    """From now on the journal takes no new row, and lets go of old ones; until that is set."""
    is_over = threading.Event()

    def judge(action: int, *_: str | None) -> int:
        is_denied = action == sqlite3.SQLITE_INSERT and not is_over.is_set()
        return sqlite3.SQLITE_DENY if is_denied else sqlite3.SQLITE_OK

    desk.keeper.write(lambda journal: journal._rows.set_authorizer(judge))
    return is_over


def test_a_kill_while_a_draft_is_begun_anew_leaves_the_draft_of_before(
    path: FilePath, tmp_path: FilePath
) -> None:
    with run(path) as desk:
        draft = desk.begin(ONE)
        edited(draft)
        desk.keeper.note_open((ONE,), ONE)
        is_over = take_no_rows(desk)
        desk.begin(ONE, "anew")
        assert isinstance(desk.next(), SavingStopped)
        left = copied(path, tmp_path / "killed")
        is_over.set()
        assert isinstance(desk.next(), SavingGoesOn)
    with run(left) as desk:
        (kept,) = desk.restored().kept
        assert_alike(kept.draft, draft)


def test_a_kill_while_the_end_of_a_draft_is_let_go_of_leaves_the_rest(
    path: FilePath, tmp_path: FilePath
) -> None:
    with run(path) as desk:
        draft = desk.begin(ONE)
        edited(draft)
        desk.keeper.note_view(ONE, "a view")
        desk.keeper.note_open((ONE,), ONE)
    with closing(Journal.open(path, NOW).journal) as journal:
        (kept,) = journal.drafts()
        journal.append([(kept.id, kept.acts_kept + 1, "nonsense")])
    with run(path) as desk:
        is_over = take_no_rows(desk)
        desk.restored()
        left = killed(desk, path, tmp_path / "killed")
        is_over.set()
    with run(left) as desk:
        (again,) = desk.restored().kept
        assert_alike(again.draft, draft)
        assert again.view == "a view"


def test_until_the_journal_has_answered_nothing_counts_as_saved(path: FilePath) -> None:
    goes_on = threading.Event()

    def hang(_journal: Journal) -> None:
        goes_on.wait(PATIENCE)

    with run(path) as desk:
        assert not desk.keeper.is_saving()
        desk.restored()
        desk.settle()
        assert desk.keeper.is_saving()
        desk.keeper.write(hang, at_once=True)
        desk.keeper.restore()
        assert not desk.keeper.is_saving(), "another profile, of which it has not answered"
        goes_on.set()
        desk.given_back()
        desk.settle()
        assert desk.keeper.is_saving()


def test_settling_waits_for_the_disk_and_no_longer_than_allowed(path: FilePath) -> None:
    goes_on = threading.Event()

    def hang(_journal: Journal) -> None:
        goes_on.wait(PATIENCE)

    with run(path) as desk:
        assert not desk.keeper.settle(PATIENCE), "it was not even asked for what it keeps"
        desk.keeper.restore()
        edited(desk.begin(ONE))
        assert desk.keeper.settle(PATIENCE)
        desk.given_back()
        desk.keeper.write(hang)
        assert not desk.keeper.settle(0.01)
        goes_on.set()
        assert desk.keeper.settle(PATIENCE)


def test_a_keeper_that_was_never_asked_makes_no_file(path: FilePath) -> None:
    with run(path):
        pass
    assert list(path.parent.iterdir()) == []


def test_what_is_said_of_the_opening_is_passed_on(path: FilePath) -> None:
    path.write_bytes(b"no journal at all")
    with run(path) as desk:
        (said,) = desk.restored().said
        assert "set aside" in str(said)
        assert desk.restored().said == (), "once"
