from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from draft_editor.model.stored_file import StoredFile
from draft_editor.store.journal import Journal, NewerJournal, NotKept, schema
from draft_editor.store.journal.keys import SERIAL_BITS, key_text
from draft_editor.store.journal.rows import microseconds, packed
from draft_editor.store.journal.schema import ACTS, DRAFTS, VERSION, shm_of, wal_of
from journal_stage import NOW, begun, key, opened, typed

ROOT = Path(__file__).parents[4]
STAMP = "2026-11-23-082221"

OLD_SCHEMA = """
PRAGMA auto_vacuum = INCREMENTAL;
CREATE TABLE notes (draft TEXT, text TEXT);
INSERT INTO notes VALUES ('m', 'from long ago');
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def make_old(path: Path) -> None:
    """A made-up journal of before the first version."""
    with closing(sqlite3.connect(path)) as rows:
        rows.executescript(OLD_SCHEMA)


def step_from_old(rows: sqlite3.Connection) -> None:
    """Each note of an old journal becomes a draft of the first version with one act."""
    notes = rows.execute("SELECT draft, text FROM notes").fetchall()
    rows.execute("DROP TABLE notes")
    schema._create(rows)
    for id_, (message, text) in enumerate(notes, 1):
        cells = key_text(key(message)), packed(""), packed(""), microseconds(NOW), 0, packed("{}")
        rows.execute(DRAFTS.keep, DRAFTS.sealed(id_, *cells))
        rows.execute(ACTS.keep, ACTS.sealed((id_ << SERIAL_BITS) + 1, id_, packed(text)))


def nothing(rows: sqlite3.Connection) -> None:
    """The step before has left nothing to do."""


def make_first(path: Path) -> int:
    """A journal as the first version wrote it: it had no table of files."""
    with opened(path) as journal:
        draft = begun(journal)
        typed(journal, draft, "act")
        journal.put_view(draft, "a view")
        journal._rows.execute("DROP TABLE files")
        journal._rows.execute("DROP TABLE stored")
        journal._rows.execute("PRAGMA user_version = 1")
    return draft


def test_every_file_is_closed_to_others_whatever_the_umask(path: Path) -> None:
    before = os.umask(0)
    try:
        with opened(path) as journal:
            begun(journal)
            assert [mode(file) for file in (path, wal_of(path), shm_of(path))] == [0o600] * 3
    finally:
        os.umask(before)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    path.chmod(0o644)
    with opened(path):
        assert mode(path) == 0o600


def test_the_file_is_set_up_to_lose_nothing(journal: Journal, path: Path) -> None:
    def pragma(name: str) -> object:
        return journal._rows.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert (pragma("synchronous"), pragma("foreign_keys")) == (2, 1)
    assert (pragma("busy_timeout"), pragma("auto_vacuum")) == (2000, 2)
    assert (pragma("user_version"), pragma("secure_delete")) == (VERSION, 1)


def test_a_kill_before_the_first_file_was_whole_leaves_no_trace(path: Path) -> None:
    path.with_name("journal-new.sqlite3").write_bytes(b"half a file")
    wal_of(path).touch()
    with opened(path) as journal:
        assert journal.drafts() == ()
        begun(journal)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_older_journal_is_copied_and_moved_on(path: Path) -> None:
    make_old(path)
    found = Journal.open(path, NOW, {0: step_from_old, 1: nothing, 2: nothing})
    copy = path.with_name(f"journal-v0-{STAMP}.sqlite3")
    (said,) = found.told
    assert str(said) == (
        "The journal was brought up to this version; as it was before, it is kept in "
        f"“{copy.name}”."
    )
    with closing(found.journal) as journal:
        (draft,) = journal.drafts()
        assert (draft.key, journal.acts(draft.id)) == (key(), ("from long ago",))
    with opened(path) as journal:
        assert len(journal.drafts()) == 1
    assert mode(copy) == 0o600
    with closing(sqlite3.connect(copy)) as rows:
        assert rows.execute("SELECT * FROM notes").fetchall() == [("m", "from long ago")]
        assert rows.execute("PRAGMA user_version").fetchone() == (0,)


def test_a_journal_of_the_first_version_gets_room_for_files(path: Path) -> None:
    draft = make_first(path)
    found = Journal.open(path, NOW)
    assert "brought up to this version" in str(found.told[0])
    with closing(found.journal) as journal:
        (kept,) = journal.drafts()
        assert (kept.id, kept.view, kept.files) == (draft, "a view", "")
        assert journal.acts(draft) == ("act",)
        journal.put_files(draft, "photo.png")
        journal.put_stored([("target", StoredFile("photo.png"), NOW)])
    with opened(path) as journal:
        assert [each.files for each in journal.drafts()] == ["photo.png"]
        assert journal.stored("target") == (StoredFile("photo.png"),)
    with closing(sqlite3.connect(path.with_name(f"journal-v1-{STAMP}.sqlite3"))) as rows:
        assert rows.execute("SELECT name FROM sqlite_master WHERE name = 'files'").fetchall() == []


def test_a_damaged_journal_of_the_first_version_is_read_too(path: Path) -> None:
    draft = make_first(path)
    content = bytearray(path.read_bytes())
    content[20] ^= 1
    path.write_bytes(content)
    found = Journal.open(path, NOW)
    with closing(found.journal) as journal:
        assert "was damaged" in str(found.told[0])
        assert (journal.drafts()[0].view, journal.acts(draft)) == ("a view", ("act",))


def break_off(rows: sqlite3.Connection) -> None:
    rows.execute("DROP TABLE notes")
    raise KeyboardInterrupt


def break_off_for_want_of_room(rows: sqlite3.Connection) -> None:
    rows.execute("DROP TABLE notes")
    rows.execute("PRAGMA max_page_count = 1")
    for number in range(100):
        rows.execute(f"CREATE TABLE t{number} (x)")


@pytest.mark.parametrize(
    ("step", "error"), [(break_off, KeyboardInterrupt), (break_off_for_want_of_room, NotKept)]
)
def test_a_step_that_breaks_off_leaves_the_older_journal(
    path: Path, step: Callable[[sqlite3.Connection], None], error: type[BaseException]
) -> None:
    make_old(path)
    with pytest.raises(error):
        Journal.open(path, NOW, {0: step, 1: nothing, 2: nothing})
    with closing(sqlite3.connect(path)) as rows:
        assert rows.execute("SELECT * FROM notes").fetchall() == [("m", "from long ago")]
        assert rows.execute("PRAGMA user_version").fetchone() == (0,)


def test_an_older_journal_without_a_step_is_set_aside(path: Path) -> None:
    make_old(path)
    before = path.read_bytes()
    found = Journal.open(path, NOW)
    found.journal.close()
    assert path.with_name(f"journal-damaged-{STAMP}.sqlite3").read_bytes() == before
    assert "set aside" in str(found.told[0])


def pictures(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize("version", [VERSION + 1, 999])
def test_a_newer_journal_is_refused_and_not_touched(path: Path, version: int) -> None:
    with opened(path) as journal:
        begun(journal)
        journal._rows.execute(f"PRAGMA user_version = {version}")
    path.chmod(0o640)
    before = pictures(path.parent)
    with pytest.raises(NewerJournal) as caught:
        Journal.open(path, NOW)
    assert str(path) in str(caught.value.said)
    assert "newer version" in str(caught.value.said)
    assert (pictures(path.parent), mode(path)) == (before, 0o640)


def test_a_newer_version_that_is_only_in_the_log_is_seen(path: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    with opened(path) as journal:
        draft = begun(journal)
        journal._rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        journal._rows.execute(f"PRAGMA user_version = {VERSION + 1}")
        typed(journal, draft, "act")
        for file in (path, wal_of(path)):
            shutil.copy(file, tmp_path / "copy")
    before = pictures(tmp_path / "copy")
    assert before[path.name][60:64] == bytes((0, 0, 0, VERSION)), (
        "the file itself is of this version"
    )
    with pytest.raises(NewerJournal):
        Journal.open(tmp_path / "copy" / path.name, NOW)
    assert pictures(tmp_path / "copy") == before


def test_a_number_that_no_version_will_have_is_damage(path: Path) -> None:
    with opened(path) as journal:
        draft = begun(journal)
        journal._rows.execute("PRAGMA user_version = 65537")
    found = Journal.open(path, NOW)
    with closing(found.journal) as journal:
        assert "was damaged" in str(found.told[0])
        assert [kept.id for kept in journal.drafts()] == [draft]


def test_two_can_look_and_one_can_write(path: Path) -> None:
    with opened(path) as one, opened(path) as other:
        draft = begun(one)
        assert [kept.id for kept in other.drafts()] == [draft]
        one._rows.execute("BEGIN IMMEDIATE")
        other._rows.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(NotKept, match="another program holds it; close that one"):
            typed(other, draft, "act")
        one._rows.execute("ROLLBACK")
        typed(other, draft, "act")
        assert one.acts(draft) == ("act",)


def test_closing_twice_does_nothing_and_a_closed_one_says_so(path: Path) -> None:
    with opened(path) as journal:
        journal.close()
        with pytest.raises(NotKept):
            journal.drafts()


TYPIST = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from draft_editor.model.locator import Locator
from draft_editor.store.journal import DraftKey, Journal
now = datetime.now(UTC)
journal = Journal.open(Path(sys.argv[1]), now).journal
draft = journal.draft_of(DraftKey("p", Locator.of("d", "u", "c", "m")))
if draft is None:
    draft = journal.put_draft(DraftKey("p", Locator.of("d", "u", "c", "m")), "{}", "t", "", now)
number = len(journal.acts(draft))
while True:
    number += 1
    journal.append([(draft, number, f"act {number} " + "x" * (number % 300))])
    print(number, flush=True)
"""


def test_a_kill_at_any_moment_loses_nothing_that_was_kept(path: Path) -> None:
    written = 0
    for lines in (1, 2, 7, 30, 61, 130):
        with subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        ) as process:
            assert process.stdout is not None
            for _ in range(lines):
                written = int(process.stdout.readline())
            process.kill()
            written = max([written, *map(int, process.stdout.read().split())])
        with opened(path) as journal:
            (draft,) = journal.drafts()
            acts = journal.acts(draft.id)
            assert written <= len(acts) <= written + 1
            assert acts == tuple(
                f"act {number} " + "x" * (number % 300) for number in range(1, len(acts) + 1)
            )
