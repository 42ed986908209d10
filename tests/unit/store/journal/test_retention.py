from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from draft_editor.model.stored_file import StoredFile
from draft_editor.store.journal import Journal
from journal_stage import NOW, begun, key, noise, opened, typed

LONG_AGO = NOW - timedelta(days=1000)


def labels(journal: Journal) -> list[str]:
    return [version.label for version in journal.versions(key())]


def test_what_is_too_old_goes(journal: Journal) -> None:
    for days in (3, 2, 1):
        at = NOW - timedelta(days=days)
        journal.put_version(key(), "local", f"of {days} days ago", at, str(days))
        journal.begin_attempt(f"a{days}", key(), "body", at, "")
        journal.end_attempt(f"a{days}", "accepted", "", 200, b"", NOW, timedelta())
    assert journal.retain(NOW - timedelta(days=2), 10**9) == 2
    assert labels(journal) == ["2", "1"]
    assert [attempt.id for attempt in journal.attempts(9)] == ["a1", "a2"]
    assert journal.retain(NOW - timedelta(days=2), 10**9) == 0


def test_files_that_were_stored_long_ago_are_forgotten(journal: Journal) -> None:
    for days in (3, 2, 1):
        journal.put_stored([("target", StoredFile(f"{days}"), NOW - timedelta(days=days))])
    assert journal.retain(NOW - timedelta(days=2), 10**9) == 1
    assert [file.name for file in journal.stored("target")] == ["2", "1"]
    journal.put_stored([("target", StoredFile("2"), NOW)])
    assert journal.retain(NOW - timedelta(hours=1), 10**9) == 1
    assert [file.name for file in journal.stored("target")] == ["2"], "it was seen again"
    assert journal.retain(LONG_AGO, 0) == 1
    assert journal.stored("target") == ()


def test_the_oldest_go_until_the_rest_fits(journal: Journal) -> None:
    for hour in range(10):
        at = NOW + timedelta(hours=hour)
        journal.put_version(key(), "server", noise(hour, 10_000).hex(), at, str(hour))
    journal.begin_attempt("big", key(), noise(99, 50_000).hex(), NOW + timedelta(hours=5.5), "")
    journal.end_attempt("big", "accepted", "", 200, b"", NOW, timedelta())
    assert journal.retain(LONG_AGO, 80_000) == 7
    assert labels(journal) == ["6", "7", "8", "9"]
    assert journal.attempt("big") is None
    assert journal.retain(LONG_AGO, 0) == 4
    assert labels(journal) == []


def test_the_room_is_given_back_to_the_disk(path: Path) -> None:
    with opened(path) as journal:
        for number in range(100):
            journal.put_version(key(), "local", noise(number, 10_000).hex(), LONG_AGO, "")
        journal.retain(LONG_AGO, 10**9)
        before = path.stat().st_size
        journal.retain(NOW, 10**9)
        after = path.stat().st_size
    assert before > 1_000_000
    assert after < 100_000


def test_what_is_not_over_is_never_touched(path: Path) -> None:
    with opened(path) as journal:
        draft = journal.put_draft(key(), "source", "title", "", LONG_AGO)
        typed(journal, draft, "act")
        journal.begin_attempt("begun", key(), "body", LONG_AGO, "")
        journal.begin_attempt("left", key("b"), "body", LONG_AGO, "")
        journal.attempt_left("left")
        journal.wait_attempt("waits", key("c"), "body", LONG_AGO, "")
        other = begun(journal, "other")
        assert journal.retain(NOW, 0) == 0
    with opened(path) as journal:
        assert [kept.id for kept in journal.drafts()] == [draft, other]
        assert journal.acts(draft) == ("act",)
        assert [attempt.id for attempt in journal.unfinished()] == ["begun", "left"]
        assert [attempt.id for attempt in journal.waiting()] == ["waits"]
