from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from draft_editor.store.journal.schema import PAGE, VERSION, wal_of
from draft_editor.store.journal.wal import Log, read_heading, read_log
from journal_stage import begun, opened, typed

FRAME = PAGE + 24


def test_no_log_adds_nothing(path: Path) -> None:
    assert read_log(path) == Log()
    wal_of(path).write_bytes(b"short")
    assert read_log(path) == Log()


def test_the_log_gives_the_pages_that_sqlite_will_write(path: Path) -> None:
    with opened(path) as journal:
        for name in "abc":
            typed(journal, begun(journal, name), "act", "other act" * 2000)
        log = read_log(path)
    content = path.read_bytes()
    assert log.is_whole
    assert log.size == len(content) // PAGE
    assert log.doubtful == ()
    for number, page in log.pages.items():
        assert content[(number - 1) * PAGE : number * PAGE] == page
    assert len(log.pages) > 3


def test_a_second_round_over_the_first_counts_alone(path: Path) -> None:
    with opened(path) as journal:
        draft = begun(journal)
        typed(journal, draft, "long " * 50_000)
        journal._rows.execute("PRAGMA wal_checkpoint(RESTART)")
        before = len(wal_of(path).read_bytes())
        typed(journal, draft, "short")
        log = read_log(path)
        assert len(wal_of(path).read_bytes()) == before, "the first round still stands behind"
    assert log.is_whole
    assert 0 < len(log.pages) < 4


@pytest.mark.parametrize("flip", range(0, 32, 3))
def test_a_damaged_head_is_seen_and_no_page_is_lost(path: Path, flip: int) -> None:
    with opened(path) as journal:
        begun(journal)
        content = wal_of(path).read_bytes()
        whole = read_log(path)
    bad = bytearray(content)
    bad[flip] ^= 1
    wal_of(path).write_bytes(bad)
    log = read_log(path)
    assert not log.is_whole
    kept = {*log.pages.values(), *log.doubtful}
    assert set(whole.pages.values()) <= kept


def test_frames_without_an_end_are_not_committed(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as rows:
        rows.execute("PRAGMA journal_mode = WAL")
        rows.execute("CREATE TABLE t (x)")
        rows.execute("INSERT INTO t VALUES (zeroblob(9000))")
        content = wal_of(path).read_bytes()
    whole = (len(content) - 32) // FRAME
    commits = [
        place
        for place in range(whole)
        if any(content[32 + place * FRAME + 4 : 32 + place * FRAME + 8])
    ]
    assert commits[-1] - commits[-2] > 1, "the last commit has several frames"
    wal_of(path).write_bytes(content[: 32 + (commits[0]) * FRAME])
    assert read_log(path) == Log()
    wal_of(path).write_bytes(content[: 32 + (commits[-1]) * FRAME])
    log = read_log(path)
    assert (log.is_whole, log.doubtful) == (True, ())
    assert log.size == int.from_bytes(content[32 + commits[-2] * FRAME + 4 :][:4], "big")


def test_the_newest_heading_is_taken(path: Path) -> None:
    with opened(path) as journal:
        journal._rows.execute("PRAGMA user_version = 7")
        heading = read_heading(path, read_log(path))
        assert (heading.is_database, heading.is_ours, heading.version) == (True, True, 7)
        assert read_heading(path, Log()).version == VERSION
        journal._rows.execute(f"PRAGMA user_version = {VERSION}")
    path.write_bytes(b"SQLite format 3")
    assert not read_heading(path, Log()).is_database
