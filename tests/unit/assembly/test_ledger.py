"""What a later run still knows of an attempt: where it began, and what came of it."""

from __future__ import annotations

import asyncio
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path as FilePath

import pytest

from draft_editor.assembly import inquiry
from draft_editor.assembly.finding_out import SentFrom
from draft_editor.assembly.ledger import Ledger, read_attempts
from draft_editor.model.outcome import CONFIRMED, Accepted, Answer, Outcome, Unknown, Unreachable
from draft_editor.model.words import words
from draft_editor.store.journal import DraftKey, Journal
from draft_editor.ui.ports import DraftsRead
from draft_editor.worker.attempt import Attempt, AttemptId, Ended
from journal_stage import LATER, NOW
from keeper_stage import ONE, TWO, Desk, card, run, write

BEFORE = NOW - timedelta(hours=1)
LONG_AGO = NOW - timedelta(hours=2)
BODY = '{"a":1}'


def kept(path: FilePath, name: str = "one", at: datetime = LATER, word: str = "") -> None:
    """An attempt as an earlier run has left it."""
    with closing(Journal.open(path, NOW).journal) as journal:
        journal.begin_attempt(name, DraftKey("home", ONE), BODY, at, "")
        if word:
            journal.end_attempt(name, word, "", 200, b"", at, timedelta(seconds=1))


def sent_from(desk: Desk, name: str = "one") -> SentFrom | None:
    return asyncio.run(Ledger(desk.keeper).sent_from(name))


def source(body: str = "as it was read") -> str:
    return card(ONE, body).source


def test_what_the_service_last_showed_before_it_is_where_it_began(path: FilePath) -> None:
    with run(path) as desk:
        for body in ("first", "second"):
            desk.keeper.hear(DraftsRead((card(ONE, body), card(TWO, "other")), (), NOW))
    kept(path)
    with run(path) as desk:
        assert sent_from(desk) == SentFrom("home", source("second"))


def test_what_the_service_showed_after_it_does_not_count(path: FilePath) -> None:
    with run(path) as desk:
        desk.keeper.hear(DraftsRead((card(ONE, "later"),), (), NOW))
    kept(path, at=BEFORE)
    with run(path) as desk:
        assert sent_from(desk) == SentFrom("home", None)


def test_else_it_is_what_the_draft_was_opened_from(path: FilePath) -> None:
    with run(path) as desk:
        write(desk.begin(TWO), "another")
        write(desk.begin(ONE), "typed")
    kept(path)
    with run(path) as desk:
        assert sent_from(desk) == SentFrom("home", source())


@pytest.mark.parametrize("is_late", [True, False])
def test_a_draft_that_was_opened_later_or_has_moved_on_tells_nothing(
    path: FilePath, is_late: bool
) -> None:
    with run(path) as desk:
        draft = desk.begin(ONE)
        write(draft, "typed")
        if not is_late:
            draft.accept(draft.source())
            write(draft, "typed again")
    kept(path, at=BEFORE if is_late else LATER)
    with run(path) as desk:
        assert sent_from(desk) == SentFrom("home", None)


@pytest.mark.parametrize(
    ("word", "is_overtaken"),
    [("", True), ("accepted", True), ("unknown", True), ("refused", False), ("cancelled", False)],
)
def test_only_what_may_have_arrived_hides_it(path: FilePath, word: str, is_overtaken: bool) -> None:
    kept(path, at=BEFORE)
    kept(path, "before", at=LONG_AGO, word="accepted")
    kept(path, "after", word=word)
    with run(path) as desk:
        assert sent_from(desk) == SentFrom("home", None, is_overtaken)


@pytest.mark.parametrize(
    ("later", "is_told"),
    [("accepted", False), ("refused", True), ("cancelled", True), ("", True), (None, True)],
)
def test_the_last_one_that_may_have_arrived_is_told_if_nobody_knows(
    path: FilePath, later: str | None, is_told: bool
) -> None:
    kept(path, "before", at=LONG_AGO, word="accepted")
    kept(path, at=BEFORE, word="unknown")
    if later is not None:
        kept(path, "after", word=later)
    with run(path) as desk:
        found = asyncio.run(Ledger(desk.keeper).last_unknown(ONE))
    assert (found is not None) == is_told
    if found is not None:
        unknown, began = found
        assert (unknown.attempt, unknown.body, began) == ("one", BODY, SentFrom("home", None))


def test_a_draft_without_attempts_has_none_that_is_unknown(path: FilePath) -> None:
    kept(path, word="unknown")
    with run(path) as desk:
        assert asyncio.run(Ledger(desk.keeper).last_unknown(TWO)) is None


def test_one_that_is_not_kept_is_not_known(path: FilePath) -> None:
    with run(path) as desk:
        assert sent_from(desk) is None


def test_a_disk_that_does_not_answer_is_not_waited_for(
    path: FilePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inquiry, "PATIENCE", 0.0)
    kept(path)
    with run(path) as desk:
        assert sent_from(desk) is None
        desk.settle()  # its answer finds nobody


@pytest.mark.parametrize(
    "found",
    [
        Accepted(Answer(200, 1.0), CONFIRMED),
        Accepted(None, CONFIRMED),
        Accepted(Answer(200, 1.0)),
        Unreachable(words("Read back at {time}: nothing arrived.", time="10:42"), 1.0),
    ],
)
def test_what_was_found_out_takes_the_place_of_not_knowing(path: FilePath, found: Outcome) -> None:
    kept(path, word="unknown")
    attempt = Attempt(AttemptId("one"), ONE, BODY, NOW)
    with run(path) as desk:
        Ledger(desk.keeper).end(Ended(attempt, found, LATER, 1.0))
    with closing(Journal.open(path, NOW).journal) as journal:
        (ended,) = read_attempts(journal, "home", NOW)
    assert ended.outcome == found


def test_accepted_without_any_reason_is_not_believed(path: FilePath) -> None:
    with closing(Journal.open(path, NOW).journal) as journal:
        journal.begin_attempt("one", DraftKey("home", ONE), BODY, NOW, "")
        journal.end_attempt("one", "accepted", "", None, b"", NOW, timedelta())
        (ended,) = read_attempts(journal, "home", NOW)
    assert isinstance(ended.outcome, Unknown)


def test_an_attempt_comes_back_under_the_name_it_had(path: FilePath) -> None:
    with closing(Journal.open(path, NOW).journal) as journal:
        journal.begin_attempt("one", DraftKey("home", ONE), BODY, NOW, "Text to Maria Lopez")
        (ended,) = read_attempts(journal, "home", NOW)
    assert ended.title == "Text to Maria Lopez"
    assert "Maria" not in repr(ended)
