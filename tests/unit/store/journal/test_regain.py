"""A journal whose file goes while it is open stands there again, with all that it held."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Final

import pytest

from draft_editor.store.journal import Displaced, DraftKey, Journal, NotKept
from draft_editor.store.journal.schema import shm_of, wal_of
from journal_stage import LATER, NOW, begun, key, opened, typed

Loss = Callable[[Path], object]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "journal.sqlite3"


@pytest.fixture
def full(path: Path) -> Iterator[Journal]:
    """A journal with something in each of its chapters."""
    with opened(path) as journal:
        for name in "ab":
            draft = begun(journal, name)
            typed(journal, draft, *(f"{name} {number} " + "x" * 500 for number in range(50)))
            journal.put_view(draft, f"view of {name}")
            journal.put_session([draft], draft, clean=False)
        journal.begin_attempt("id", key("a"), "body", NOW, "title")
        journal.put_version(key("a"), "local", "source", NOW, "label")
        journal.forget(begun(journal, "forgotten"))
        yield journal


def assert_goes_on(journal: Journal, path: Path) -> None:
    """It takes what is new, and a later start finds that and everything of before."""
    draft = journal.draft_of(key("b"))
    assert draft is not None
    typed(journal, draft, "after it")
    before = journal.restore()
    assert before.acts[draft][-1] == "after it"
    assert [draft.view for draft in before.drafts] == ["view of b", "view of a"]
    attempts, versions = journal.attempts(9), journal.versions(key("a"))
    journal.close()
    with opened(path) as again:
        assert again.restore() == before
        assert (again.attempts(9), again.versions(key("a"))) == (attempts, versions)
        assert (len(attempts), len(versions)) == (1, 1)
        assert begun(again, "new") > max(before.acts) + 1, "an id is never given twice"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def folder_deleted(path: Path) -> None:
    shutil.rmtree(path.parent)


def file_deleted(path: Path) -> None:
    path.unlink()


def all_files_deleted(path: Path) -> None:
    for part in (path, wal_of(path), shm_of(path)):
        part.unlink()


@pytest.mark.parametrize("lose", [folder_deleted, file_deleted, all_files_deleted])
def test_what_was_deleted_is_written_anew(full: Journal, path: Path, lose: Loss) -> None:
    lose(path)
    with pytest.raises(Displaced, match="was deleted or moved away"):
        full.put_view(1, "a view")
    assert full.regain(LATER) == ()
    assert [file.name for file in path.parent.iterdir() if file.suffix == ".sqlite3"] == [path.name]
    assert_goes_on(full, path)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700 or lose is not folder_deleted


def other_journal(path: Path) -> None:
    other = path.with_name("other.sqlite3")
    with opened(other) as journal:
        typed(journal, begun(journal, "b", "of another"), "of another")
    other.replace(path)


def nonsense(path: Path) -> None:
    path.with_name("other").write_bytes(b"of somebody else" * 1000)
    path.with_name("other").replace(path)


def own_copy_with_its_log(path: Path) -> None:
    for part in (path, wal_of(path)):
        copy = part.with_name("other" + part.name)
        shutil.copy(part, copy)
        part.unlink()
    for part in (path, wal_of(path)):
        part.with_name("other" + part.name).rename(part)


@pytest.mark.parametrize("lose", [other_journal, nonsense, own_copy_with_its_log])
def test_what_stands_in_its_place_is_set_aside_unharmed(
    full: Journal, path: Path, lose: Loss
) -> None:
    lose(path)
    before = path.read_bytes()
    with pytest.raises(Displaced, match="was replaced by another file"):
        full.put_view(1, "a view")
    (said,) = full.regain(LATER)
    aside = path.with_name("journal-replaced-2026-11-23-092221.sqlite3")
    assert str(said) == (
        "Another file had taken the place of the journal; "
        "it was set aside as “journal-replaced-2026-11-23-092221.sqlite3”."
    )
    assert_goes_on(full, path)
    if lose is own_copy_with_its_log:
        with opened(aside) as journal:
            assert len(journal.drafts()) == 2
    else:
        assert aside.read_bytes() == before, "no log of the other file was written into it"


HOLD: Final = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from draft_editor.store.journal import Journal
journal = Journal.open(Path(sys.argv[1]), datetime.now(UTC)).journal
print(flush=True)
input()
journal.close()
"""


def test_what_another_program_has_open_stays_where_it_is(full: Journal, path: Path) -> None:
    other_journal(path)
    wal_of(path).unlink()  # which that program would not have found there
    shm_of(path).unlink()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path],
        cwd=Path(__file__).parents[4],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        for _ in range(2):
            with pytest.raises(NotKept, match="another program holds it; close that one"):
                full.regain(LATER)
        assert not list(path.parent.glob("journal-*.sqlite3"))
        other.communicate("\n")
    assert len(full.regain(LATER)) == 1
    assert_goes_on(full, path)


def test_what_came_back_by_itself_is_gone_on_with(full: Journal, path: Path) -> None:
    path.rename(path.with_name("away"))
    with pytest.raises(Displaced):
        full.put_view(1, "a view")
    path.with_name("away").rename(path)
    assert full.regain(LATER) == ()
    assert_goes_on(full, path)


def test_without_the_folder_above_it_waits(full: Journal, path: Path) -> None:
    drive = path.parents[1]
    away = drive.with_name(drive.name + "-away")
    drive.rename(away)
    with pytest.raises(NotKept, match="the folder does not exist"):
        full.regain(LATER)
    drive.write_bytes(b"")
    with pytest.raises(Displaced, match="was deleted or moved away"):
        full.put_view(1, "a view")
    with pytest.raises(NotKept, match="a part of its path is a file"):
        full.regain(LATER)
    drive.unlink()
    away.rename(drive)
    assert_goes_on(full, path)


def test_without_room_nothing_is_left_half(
    full: Journal, path: Path, limited: Callable[[int], None]
) -> None:
    path.unlink()
    limited(20_000)
    with pytest.raises(NotKept):
        full.regain(LATER)
    limited(1_000_000_000)
    assert sorted(path.parent.iterdir()) == [shm_of(path), wal_of(path)]
    assert full.regain(LATER) == ()
    assert_goes_on(full, path)


def test_a_closed_folder_is_said(
    open_folder: Path, closed: Callable[[Path], AbstractContextManager[None]]
) -> None:
    path = open_folder / "journal.sqlite3"
    with opened(path) as journal:
        draft = begun(journal)
        path.unlink()
        with closed(open_folder), pytest.raises(NotKept, match="you may not write there"):
            journal.regain(LATER)
        assert journal.regain(LATER) == ()
        typed(journal, draft, "act")
    with opened(path) as journal:
        assert journal.acts(draft) == ("act",)


def test_what_is_damaged_is_not_put_back(path: Path) -> None:
    with closing(Journal.open(path, NOW).journal) as journal:
        draft = journal.put_draft(DraftKey("p", None, "f"), "{}", "", "", NOW)
        typed(journal, draft, "act")
        journal._rows.execute("UPDATE acts SET crc = 5")
        path.unlink()
        with pytest.raises(NotKept, match="it is damaged"):
            journal.regain(LATER)
        assert not list(path.parent.glob("*.sqlite3"))


def test_a_kill_just_before_the_end_leaves_everything(
    full: Journal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.unlink()
    before = full.restore()

    def kill(_path: Path, _target: Path) -> None:
        raise sqlite3.OperationalError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", kill)
        with pytest.raises(NotKept):
            full.regain(LATER)
    found = Journal.open(path, NOW)
    with closing(found.journal) as journal:
        assert journal.restore() == before
