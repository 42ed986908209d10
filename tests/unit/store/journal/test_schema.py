from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from draft_editor.store.journal.schema import beside, copy_whole, make, move_on, schema, schema_of
from journal_stage import NOW


def test_a_made_file_is_of_this_schema(path: Path) -> None:
    with closing(make(path)) as rows:
        assert schema_of(rows) == schema()


def test_what_stood_in_the_way_of_a_new_file_is_gone(path: Path) -> None:
    path.write_bytes(b"half a file")
    with closing(make(path)) as rows:
        assert schema_of(rows) == schema()


def test_a_file_that_cannot_be_made_is_not_left_open(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(rows: sqlite3.Connection) -> None:
        rows.execute("no words of SQL")

    monkeypatch.setattr("draft_editor.store.journal.schema._create", refuse)
    with pytest.raises(sqlite3.OperationalError, match="syntax error"):
        make(path)


def test_half_a_copy_is_not_left(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    rows = sqlite3.connect(path)
    rows.close()
    with pytest.raises(sqlite3.ProgrammingError):
        copy_whole(rows, target)
    assert not target.exists()


def test_a_copy_never_takes_the_place_of_a_file(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    target.write_bytes(b"somebody's")
    with closing(make(path)) as rows, pytest.raises(FileExistsError) as caught:
        copy_whole(rows, target)
    assert caught.value.errno == errno.EEXIST
    assert target.read_bytes() == b"somebody's"


def test_a_step_that_ends_the_transaction_itself_still_fails(path: Path) -> None:
    def step(rows: sqlite3.Connection) -> None:
        rows.execute("ROLLBACK")
        rows.execute("no words of SQL")

    with closing(make(path)) as rows, pytest.raises(sqlite3.OperationalError, match="syntax"):
        move_on(rows, 0, {0: step})


def test_names_of_companions(path: Path) -> None:
    assert beside(path, "new").name == "journal-new.sqlite3"
    assert beside(path, "v1", NOW).name == "journal-v1-2026-11-23-082221.sqlite3"
    beside(path, "v1", NOW).touch()
    beside(path, "new").touch()
    assert beside(path, "v1", NOW).name == "journal-v1-2026-11-23-082221-2.sqlite3"
    assert beside(path, "new").name == "journal-new.sqlite3"
