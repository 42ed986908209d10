"""The keeper while the disk refuses: it is said, and nothing is lost when it is back."""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path as FilePath
from typing import Final

import pytest

from draft_editor.draft.act import Undid
from draft_editor.draft.card import Key
from draft_editor.store.journal import Journal
from draft_editor.store.journal.schema import VERSION
from draft_editor.ui.journal_ports import SavingGoesOn, SavingStopped
from draft_editor.ui.past.news import PastUnread, StatesRead
from draft_editor.ui.past.ports import Origin
from draft_editor.ui.ports import Trouble
from journal_stage import NOW
from keeper_stage import FILE, ONE, TWO, Desk, assert_alike, edited, run, text, write
from unit.worker.endings import PATIENCE

NOBODY: Final = 65534

Refusal = Callable[[FilePath], AbstractContextManager[None]]


@contextmanager
def taken_away(folder: FilePath) -> Iterator[None]:
    """A drive that is pulled out, and put back."""
    drive = folder.parent
    elsewhere = drive.with_name(drive.name + "-elsewhere")
    drive.rename(elsewhere)
    try:
        yield
    finally:
        elsewhere.rename(drive)


@contextmanager
def full(_folder: FilePath) -> Iterator[None]:
    """A disk on which no file may grow beyond a few bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def closed(folder: FilePath) -> Iterator[None]:
    """A folder that nothing may be written into; root may write anywhere, but nobody may not."""
    am_root = os.geteuid() == 0
    folder.chmod(0o555)
    if am_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if am_root:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.mark.parametrize("trouble", [taken_away, full])
def test_trouble_while_running_is_said_and_made_up_for(path: FilePath, trouble: Refusal) -> None:
    with run(path) as desk:
        desk.restored()
        draft = desk.begin(ONE)
        desk.keeper.note_open((ONE,), ONE)
        desk.settle()
        assert desk.keeper.is_saving()
        with trouble(path.parent):
            write(draft, "typed meanwhile " + "x" * 100_000)
            stopped = desk.next()
            assert isinstance(stopped, SavingStopped)
            assert str(path) in str(stopped.why)
            assert not desk.keeper.is_saving()
            edited(draft)
            desk.keeper.note_view(ONE, "view")
            assert desk.news.empty(), "it is told once"
        assert isinstance(desk.next(), SavingGoesOn)
        assert desk.keeper.is_saving()
        write(draft, "after it")
    with run(path) as desk:
        (kept,) = desk.restored().kept
        assert_alike(kept.draft, draft)
        assert kept.view == "view"


@pytest.mark.parametrize("trouble", [taken_away, full, closed])
@pytest.mark.parametrize("is_new", [True, False])
def test_trouble_at_the_start_is_said_and_everything_follows(
    trouble: Refusal, is_new: bool
) -> None:
    with tempfile.TemporaryDirectory() as name:  # which nobody can reach, unlike `tmp_path`
        FilePath(name).chmod(0o755)
        path = FilePath(name) / "data" / "journal.sqlite3"
        path.parent.mkdir()
        if not is_new:
            with run(path) as desk:
                edited(desk.begin(TWO))
        with run(path) as desk:
            with trouble(path.parent):
                desk.keeper.restore()
                stopped = desk.next()
                assert isinstance(stopped, SavingStopped)
                assert str(path) in str(stopped.why)
                draft = desk.begin(ONE)
                edited(draft)
                assert not desk.keeper.is_saving()
                assert desk.news.empty(), "it is told once"
            assert len(desk.given_back().kept) == (not is_new)
            assert isinstance(desk.next(), SavingGoesOn)
            write(draft, "after it")
        with run(path) as desk:
            found = {each.key: each.draft for each in desk.restored().kept}
            assert set(found) == ({ONE} if is_new else {ONE, TWO})
            assert_alike(found[ONE], draft)


def folder_deleted(path: FilePath) -> None:
    shutil.rmtree(path.parent)


def file_deleted(path: FilePath) -> None:
    path.unlink()


def replaced(path: FilePath) -> None:
    other = path.with_name("other.sqlite3")
    with run(other) as desk:
        edited(desk.begin(TWO))
    other.replace(path)


@pytest.mark.parametrize("lose", [folder_deleted, file_deleted, replaced])
def test_a_journal_that_went_begins_anew_with_everything(
    path: FilePath, lose: Callable[[FilePath], None]
) -> None:
    with run(path) as desk:
        desk.restored()
        draft, other = desk.begin(ONE), desk.begin(FILE)
        edited(draft)
        edited(other)
        desk.keeper.note_view(FILE, "view")
        desk.keeper.note_open((ONE, FILE), FILE)
        desk.profile = "work"
        elsewhere = desk.begin(ONE)
        edited(elsewhere)
        desk.profile = "home"
        desk.settle()
        lose(path)
        write(draft, "typed meanwhile")
        stopped = desk.next()
        assert isinstance(stopped, SavingStopped)
        assert str(path) in str(stopped.why)
        goes_on = desk.next()
        assert isinstance(goes_on, SavingGoesOn)
        assert [str(said)[:57] for said in goes_on.said] == (
            ["Another file had taken the place of the journal; it was s"] * (lose is replaced)
        )
        assert desk.keeper.is_saving()
        write(other, "after it")
        desk.settle()
        file_deleted(path)
        write(other, "after the second time")
        assert isinstance(desk.next(), SavingStopped)
        again = desk.next()
        assert isinstance(again, SavingGoesOn)
        assert again.said == (), "that was said"
    with run(path) as desk:
        found = desk.restored()
        assert found.active == FILE
        assert [(each.key, each.view) for each in found.kept] == [(ONE, ""), (FILE, "view")]
        assert_alike(found.kept[0].draft, draft)
        assert_alike(found.kept[1].draft, other)
        desk.profile = "work"
        (kept,) = desk.restored().kept
        assert_alike(kept.draft, elsewhere)


def test_a_journal_that_went_just_before_the_end_is_written_all_the_same(path: FilePath) -> None:
    with run(path) as desk:
        draft = desk.begin(ONE)
        edited(draft)
        desk.settle()
        folder_deleted(path)
    with run(path) as desk:
        (kept,) = desk.restored().kept
        assert_alike(kept.draft, draft)


def test_ending_while_the_disk_is_gone_says_that_not_all_is_kept(path: FilePath) -> None:
    with run(path) as desk:
        write(desk.begin(ONE), "on the disk")
    desk = Desk(path)
    (kept,) = desk.restored().kept
    with taken_away(path.parent):
        write(kept.draft, "not on the disk")
        assert not desk.keeper.settle(PATIENCE), "nobody waits for a disk that refuses"
        assert not desk.keeper.settle(PATIENCE)
        assert not desk.keeper.close()
    assert isinstance(desk.next(), SavingStopped)
    with run(path) as desk:
        (kept,) = desk.restored().kept
        assert text(kept.draft) == "on the disk"


def test_a_newer_journal_is_not_touched_and_said(path: FilePath) -> None:
    with run(path) as desk:
        edited(desk.begin(ONE))
    with closing(Journal.open(path, NOW).journal) as journal:
        journal._rows.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    desk = Desk(path)
    desk.keeper.restore()
    stopped = desk.next()
    assert isinstance(stopped, SavingStopped)
    assert "newer version" in str(stopped.why)
    draft = desk.begin(ONE)
    edited(draft)
    assert text(draft) == "sent again", "it can be worked with"
    assert not desk.keeper.is_saving()
    assert not desk.keeper.close()
    assert desk.news.empty()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


def forget(desk: Desk, key: Key) -> None:
    """Somebody else takes a draft out of the journal."""
    name = desk.keeper.name_of(key)
    desk.keeper.write(lambda journal: journal.forget(journal.draft_of(name) or 0))


def told(desk: Desk) -> tuple[str, Key | None]:
    """What is said next, and of which draft."""
    event = desk.next()
    assert isinstance(event, SavingStopped)
    return str(event.why), event.key


def test_what_can_never_be_written_holds_up_no_other_draft(path: FilePath) -> None:
    with run(path) as desk:
        desk.restored()
        draft, other = desk.begin(ONE), desk.begin(FILE)
        for each in (ONE, FILE):
            forget(desk, each)
        write(draft, "cannot follow")
        assert told(desk) == ("The journal does not keep this draft.", ONE)
        write(draft, "cannot follow either")
        desk.keeper.note_view(ONE, "nor this")
        edited(desk.begin(TWO))
        desk.keeper.note_open((ONE, TWO), TWO)
        desk.settle()
        assert desk.news.empty(), "it is told once"
        assert not desk.keeper.is_saving(), "closing asks, for these edits would be lost"
        desk.keeper.note_view(FILE, "a view")
        assert told(desk) == ("The journal does not keep this draft.", FILE)
        assert len(other.history.done) == 0
        for key in (ONE, FILE):
            write(desk.begin(key, "opened anew"), "edited")
        desk.settle()
        assert desk.keeper.is_saving()
    with run(path) as desk:
        found = {each.key: text(each.draft) for each in desk.restored().kept}
        assert found == {ONE: "edited", TWO: "sent again", FILE: "edited"}


def test_what_was_never_begun_is_told_and_holds_up_nothing(path: FilePath) -> None:
    with run(path) as desk:
        draft = desk.begin(ONE)
        desk.keeper.pen(TWO)(Undid())
        assert isinstance(desk.next(), SavingStopped)
        edited(draft)
    with run(path) as desk:
        (kept,) = desk.restored().kept
        assert_alike(kept.draft, draft)


def test_one_that_comes_back_as_it_was_kept_is_kept_on(path: FilePath) -> None:
    with run(path) as desk:
        draft = desk.begin(ONE)
        edited(draft)
        desk.settle()
        name = desk.keeper.name_of(ONE)
        desk.keeper.write(lambda journal: journal.trim(journal.draft_of(name) or 0, 3))
        write(draft, "does not follow")
        assert isinstance(desk.next(), SavingStopped)
        (kept,) = desk.restored().kept
        assert desk.keeper.is_saving()
        edited(kept.draft)
    with run(path) as desk:
        (again,) = desk.restored().kept
        assert_alike(again.draft, kept.draft)


def test_an_attempt_that_cannot_be_kept_holds_up_nothing(path: FilePath) -> None:
    with run(path) as desk:
        desk.keeper.write(lambda journal: journal.attempt_left("never begun"))
        trouble = desk.next()
        assert isinstance(trouble, Trouble)
        assert str(trouble.said) == "The journal does not keep this attempt."
        edited(desk.begin(ONE))
    with run(path) as desk:
        assert len(desk.restored().kept) == 1


def test_the_past_is_read_also_while_nothing_can_be_written(path: FilePath) -> None:
    with run(path) as desk:
        desk.restored()
        draft = desk.begin(ONE)
        desk.settle()
        with full(path.parent):
            write(draft, "typed meanwhile " + "x" * 100_000)
            assert isinstance(desk.next(), SavingStopped)
            desk.keeper.read_states(ONE)
            read = desk.next()
            assert isinstance(read, StatesRead)
            assert [each.origin for each in read.states] == [Origin.OPENED]
        assert isinstance(desk.next(), SavingGoesOn)


def test_where_there_is_no_journal_the_past_is_said_to_be_unread(path: FilePath) -> None:
    with run(path) as desk, taken_away(path.parent):
        desk.keeper.read_attempts("", 10)
        desk.keeper.read_state(1)
        for read in (desk.next(), desk.next()):
            assert isinstance(read, PastUnread)
            assert "cannot be opened" in str(read.said)


def test_what_is_gone_meanwhile_is_said_to_be_unread(path: FilePath) -> None:
    with run(path) as desk:
        desk.restored()
        desk.keeper.read_attempt("none")
        assert isinstance(desk.next(), PastUnread)
