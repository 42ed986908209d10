"""The keeper with a real journal on a real disk: what was done is there after a restart."""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from pathlib import Path as FilePath
from queue import SimpleQueue
from typing import Final

import pytest

from draft_editor.assembly.keeper import Keeper
from draft_editor.draft.card import Card
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.json_text import parse_object, same
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.store.journal import Journal
from draft_editor.ui.ports import (
    DraftsKept,
    Event,
    Key,
    SavingGoesOn,
    SavingStopped,
)
from draft_editor.worker import scribe
from journal_stage import NOW
from unit.worker.endings import PATIENCE

BODY: Final = Path.of("messageAttributes", "body")
ONE: Final = Locator.of("dept", "user", "cust", "one")
TWO: Final = Locator.of("dept", "user", "cust", "two")
FILE: Final = FilePath("/drafts/a.json")
NOBODY: Final = 65534

Trouble = Callable[[FilePath], AbstractContextManager[None]]


def card(key: Key, body: str = "as it was read", name: str = "") -> Card:
    source = f'{{ "messageAttributes": {{"body": "{body}", "size": 1.50}} }}'
    locator = key if isinstance(key, Locator) else None
    return Card(locator, source, parse_object(source), name, {"seen": [True]} if name else {})


def text(draft: Draft) -> object:
    return draft.value(BODY)


class Desk:
    """Stands for the window of one run: opens drafts as it does, and hears the news."""

    def __init__(self, path: FilePath, profile: str = "home") -> None:
        self.profile = profile
        self.news: SimpleQueue[Event] = SimpleQueue()
        self.keeper = Keeper(path, lambda: self.profile, self.news.put, lambda: NOW)

    def next(self) -> Event:
        return self.news.get(timeout=PATIENCE)

    def restored(self) -> DraftsKept:
        """What is kept for the profile, with every draft kept on."""
        self.keeper.restore()
        return self.given_back()

    def given_back(self) -> DraftsKept:
        event = self.next()
        assert isinstance(event, DraftsKept)
        for each in event.kept:
            each.draft.keep(partial(self.keeper.note, each.key))
        return event

    def begin(self, key: Key, body: str = "as it was read") -> Draft:
        """Open a draft anew."""
        it = card(key, body)
        draft = Draft(it.source, it.locator, it.tree)
        self.keeper.begin(key, it)
        draft.keep(partial(self.keeper.note, key))
        return draft

    def settle(self) -> None:
        """Wait until all that was noted is on the disk."""
        is_written = threading.Event()
        self.keeper.write(lambda _: is_written.set(), at_once=True)
        assert is_written.wait(PATIENCE)


@contextmanager
def run(path: FilePath, profile: str = "home") -> Iterator[Desk]:
    """One run of the editor that ends in order, with all on the disk."""
    desk = Desk(path, profile)
    try:
        yield desk
    finally:
        assert desk.keeper.close()
    assert desk.news.empty(), desk.news.get()


@pytest.fixture
def path(tmp_path: FilePath) -> FilePath:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "journal.sqlite3"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scribe, "GATHER", 0.001)
    monkeypatch.setattr(scribe, "RETRY", 0.01)


def write(draft: Draft, value: str, gesture: str = "") -> None:
    draft.set(words("Text of {part}", part="body"), BODY, value, gesture)


def edited(draft: Draft) -> None:
    """All kinds of acts: steps, bursts, undone and redone ones, a new base."""
    for size in range(1, 12):
        write(draft, "typed in é😀"[:size], "burst")
    draft.close_step()
    write(draft, "pasted")
    draft.accept(draft.source())
    write(draft, "sent again")
    draft.unset(words("Size"), Path.of("messageAttributes", "size"))
    write(draft, "too much")
    for _ in range(3):
        draft.undo()
    draft.redo()


def assert_alike(now: Draft, before: Draft) -> None:
    assert now is not before
    assert same(now.tree, before.tree)
    assert list(now.tree) == list(before.tree)
    assert same(now.base, before.base)
    assert now.source() == before.source()
    assert now.history.done == before.history.done
    assert now.history.undone == before.history.undone


def test_everything_comes_back_as_it_was_left(path: FilePath) -> None:
    with run(path) as desk:
        assert (desk.restored().kept, desk.keeper.is_saving()) == ((), True)
        one, of_file = desk.begin(ONE), desk.begin(FILE)
        desk.keeper.begin(TWO, card(TWO, name="Maria"))
        for draft in (one, of_file):
            edited(draft)
        desk.keeper.note_view(ONE, "a view")
        desk.keeper.note_open((FILE, ONE, TWO), ONE)
    with run(path) as desk:
        found = desk.restored()
        assert (found.active, found.said) == (ONE, ())
        assert [each.key for each in found.kept] == [FILE, ONE, TWO]
        assert [each.view for each in found.kept] == ["", "a view", ""]
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


@contextmanager
def taken_away(folder: FilePath) -> Iterator[None]:
    """A drive that is pulled out, and put back."""
    folder.rename(folder.with_name("elsewhere"))
    try:
        yield
    finally:
        folder.with_name("elsewhere").rename(folder)


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
def test_trouble_while_running_is_said_and_made_up_for(path: FilePath, trouble: Trouble) -> None:
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
    trouble: Trouble, is_new: bool
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


def test_ending_while_the_disk_is_gone_says_that_not_all_is_kept(path: FilePath) -> None:
    with run(path) as desk:
        write(desk.begin(ONE), "on the disk")
    desk = Desk(path)
    (kept,) = desk.restored().kept
    with taken_away(path.parent):
        write(kept.draft, "not on the disk")
        assert not desk.keeper.close()
    assert isinstance(desk.next(), SavingStopped)
    with run(path) as desk:
        (kept,) = desk.restored().kept
        assert text(kept.draft) == "on the disk"


def test_a_newer_journal_is_not_touched_and_said(path: FilePath) -> None:
    with run(path) as desk:
        edited(desk.begin(ONE))
    with closing(Journal.open(path, NOW).journal) as journal:
        journal._rows.execute("PRAGMA user_version = 2")
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
