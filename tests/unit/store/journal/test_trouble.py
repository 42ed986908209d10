from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from draft_editor.store.journal import Displaced, Journal, NotKept
from draft_editor.store.journal.schema import shm_of
from draft_editor.store.journal.trouble import Damaged, damage, disk_trouble
from journal_stage import NOW, begun, opened, typed

ROOT = Path(__file__).parents[4]


def said(path: Path) -> str:
    with pytest.raises(NotKept) as caught:
        Journal.open(path, NOW)
    assert str(path) in str(caught.value.said)
    return str(caught.value.said)


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    assert "the folder does not exist" in said(tmp_path / "none" / "journal.sqlite3")
    (tmp_path / "file").touch()
    assert "a part of its path is a file" in said(tmp_path / "file" / "journal.sqlite3")


def test_a_folder_in_its_place_is_said(path: Path) -> None:
    path.mkdir()
    assert "a folder of this name stands in its way" in said(path)
    assert path.is_dir()


def test_a_folder_that_is_closed_to_us_is_said(
    open_folder: Path, closed: Callable[[Path], AbstractContextManager[None]]
) -> None:
    path = open_folder / "journal.sqlite3"
    with closed(open_folder):
        assert "you may not write there; choose another folder" in said(path)
    with opened(path) as journal:
        begun(journal)
    before = path.read_bytes()
    os.chown(path, 65534, 65534)
    with closed(open_folder):
        assert "you may not write there; choose another folder" in said(path)
    if os.geteuid() == 0:
        os.chown(path, 0, 0)
        with closed(open_folder):
            assert "you may not" in said(path)
    assert path.read_bytes() == before
    assert [file.name for file in open_folder.iterdir()] == [path.name]


def test_a_folder_that_vanishes_is_said_and_taken_up_again(path: Path, tmp_path: Path) -> None:
    away = tmp_path.with_name(tmp_path.name + "-away")
    with opened(path) as journal:
        draft = begun(journal)
        tmp_path.rename(away)
        with pytest.raises(Displaced, match="was deleted or moved away"):
            typed(journal, draft, "act")
        away.rename(tmp_path)
        typed(journal, draft, "act")
    with opened(path) as journal:
        assert journal.acts(draft) == ("act",)


def test_a_file_that_was_replaced_is_not_written_to(path: Path) -> None:
    with opened(path) as journal:
        draft = begun(journal)
        path.rename(path.with_name("moved"))
        path.write_bytes(b"of somebody else")
        with pytest.raises(Displaced, match="was replaced by another file"):
            typed(journal, draft, "act")


def test_a_file_beyond_the_systems_limit_is_said_and_taken_up_again(
    path: Path, limited: Callable[[int], None]
) -> None:
    soft, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    with opened(path) as journal:
        draft = begun(journal)
        limited(150_000)
        kept, told = 0, ""
        while not told:
            try:
                journal.append([(draft, kept + 1, "x" * 250)])
                kept += 1
            except NotKept as error:
                told = str(error.said)
        assert "cannot be used: the disk does not answer properly" in told
        assert kept > 0
        assert journal.acts(draft) == ("x" * 250,) * kept
        limited(soft)
        typed(journal, draft, "at last")
    with opened(path) as journal:
        assert journal.acts(draft)[kept:] == ("at last",)


def test_damage_that_comes_while_it_is_open_is_said(path: Path) -> None:
    with closing(Journal.open(path, NOW).journal) as journal:
        draft = begun(journal)
        typed(journal, draft, "act")
        journal.put_view(draft, "view")
        journal._rows.execute("UPDATE acts SET crc = 5")
        with pytest.raises(NotKept, match="it is damaged; the next start brings back"):
            journal.acts(draft)
        with pytest.raises(NotKept, match="it is damaged"):
            journal.append([(draft, 1, "act")])
        journal._rows.execute("UPDATE views SET text = x'00'")
        with pytest.raises(NotKept, match="it is damaged"):
            journal.drafts()
    found = Journal.open(path, NOW)
    with closing(found.journal) as journal:
        assert [str(words) for words in found.told][1:] == [
            "The last 1 change of “Title of m” could not be read."
        ]
        assert (journal.acts(draft), journal.drafts()[0].view) == ((), "")


def fault(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("a text that must not be shown")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (sqlite3.SQLITE_FULL, "the disk is full; make room and save again"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "the disk can only be read; choose another folder"),
        (sqlite3.SQLITE_PERM, "the system does not allow changes there"),
        (sqlite3.SQLITE_LOCKED, "another program holds it"),
        (sqlite3.SQLITE_CANTOPEN, "the disk does not answer properly"),
        (sqlite3.SQLITE_IOERR_FSYNC, "the disk does not answer properly"),
        (sqlite3.SQLITE_IOERR_SHORT_READ, "it is damaged"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "it is damaged"),
        (sqlite3.SQLITE_NOTADB, "it is damaged"),
    ],
)
def test_what_sqlite_says_in_plain_words(path: Path, code: int, why: str) -> None:
    with pytest.raises(NotKept) as caught, disk_trouble(path):
        raise fault(code)
    assert f"The journal “{path}” cannot be used: {why}" in str(caught.value.said)
    assert "must not be shown" not in str(caught.value)


def test_a_folder_that_is_gone_is_named_whatever_sqlite_says(tmp_path: Path) -> None:
    path = tmp_path / "none" / "journal.sqlite3"
    with pytest.raises(NotKept, match="the folder does not exist"), disk_trouble(path):
        raise fault(sqlite3.SQLITE_CANTOPEN)
    with pytest.raises(NotKept, match="the disk does not answer"), disk_trouble(path):
        raise fault(sqlite3.SQLITE_IOERR)


def test_a_failed_write_on_a_full_disk_is_put_down_to_that(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NotKept, match="does not answer properly"), disk_trouble(path):
        raise fault(sqlite3.SQLITE_IOERR_SHMSIZE)
    monkeypatch.setattr("draft_editor.store.journal.trouble._NO_ROOM", 10**30)
    with pytest.raises(NotKept, match="the disk is full"), disk_trouble(path):
        raise fault(sqlite3.SQLITE_IOERR_SHMSIZE)


def test_only_what_the_content_is_to_blame_for_is_damage() -> None:
    with pytest.raises(Damaged), damage():
        raise fault(sqlite3.SQLITE_CORRUPT)
    with pytest.raises(Damaged), damage():
        raise sqlite3.OperationalError("Could not decode to UTF-8")
    with pytest.raises(sqlite3.OperationalError), damage():
        raise fault(sqlite3.SQLITE_BUSY)


DISKS = """
mount -t tmpfs -o size=600k full "$1/full" && mount -t tmpfs small "$1/readonly" || exit 77
"$2" -c "$3" "$1"
"""
ON_DISKS = """
import subprocess, sys
from datetime import UTC, datetime
from pathlib import Path
from draft_editor.store.journal import DraftKey, Journal, NotKept
now = datetime.now(UTC)
folder = Path(sys.argv[1])

path = folder / "full" / "journal.sqlite3"
journal = Journal.open(path, now).journal
draft = journal.put_draft(DraftKey("p", None, "f"), "{}", "", "", now)
filler = path.with_name("filler")
kept, said = 0, ""
try:
    for kept in range(10_000):
        journal.append([(draft, kept + 1, f"act {kept} " + "x" * 200)])
except NotKept as error:
    said = str(error.said)
try:
    filler.write_bytes(bytes(1_000_000))
except OSError:
    pass
print(kept > 100, said)
print(len(journal.acts(draft)) == kept)
try:
    journal.begin_attempt("a", DraftKey("p", None, "f"), "body" * 9999, now, "")
except NotKept as error:
    print(error.said)
journal.close()
try:
    Journal.open(path, now).journal.close()
    print("opened")
except NotKept as error:
    print(error.said)
filler.unlink()
journal = Journal.open(path, now).journal
print(len(journal.acts(draft)) == kept)
journal.close()

path = folder / "readonly" / "journal.sqlite3"
journal = Journal.open(path, now).journal
draft = journal.put_draft(DraftKey("p", None, "f"), "{}", "", "", now)
journal.close()
before = path.read_bytes()
subprocess.run(["mount", "-o", "remount,ro", path.parent], check=True)
for place in (path, path.with_name("new.sqlite3")):
    try:
        Journal.open(place, now)
    except NotKept as error:
        print(error.said)
print(path.read_bytes() == before, len(list(path.parent.iterdir())))
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs a Linux with unshare")
def test_a_full_and_a_read_only_disk_are_said_and_lose_nothing(tmp_path: Path) -> None:
    for name in ("full", "readonly"):
        (tmp_path / name).mkdir()
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", DISKS, "sh", str(tmp_path), sys.executable, ON_DISKS],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
    )
    if done.returncode in {1, 77} and not done.stdout:
        pytest.skip(f"this system does not let us mount a disk: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    full, kept, attempt, again, kept_after, *readonly, untouched = done.stdout.splitlines()
    assert full.startswith("True The journal")
    assert full.endswith("the disk is full; make room and save again.")
    assert attempt.endswith("the disk is full; make room and save again.")
    assert again == "opened" or again.endswith("the disk is full; make room and save again.")
    assert (kept, kept_after) == ("True", "True")
    assert len(readonly) == 2
    for line in readonly:
        assert line.endswith("the disk can only be read; choose another folder.")
    assert untouched == "True 1"


def test_the_files_beside_it_are_gone_after_closing(path: Path) -> None:
    with opened(path) as journal:
        begun(journal)
        assert shm_of(path).exists()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
