from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from draft_editor.store.journal import AttemptState, Journal, KeptAttempt, NotFitting
from journal_stage import LATER, NOW, key, opened

TOOK = timedelta(seconds=1, milliseconds=250)


def begin(journal: Journal, id_: str, message: str = "m", title: str = "Title") -> None:
    journal.begin_attempt(id_, key(message), f"body of {id_}", NOW, title)


def end(journal: Journal, id_: str, word: str = "accepted", answer: bytes = b"{}") -> None:
    journal.end_attempt(id_, word, '{"template": "Sent."}', 200, answer, LATER, TOOK)


def ids(attempts: tuple[KeptAttempt, ...]) -> list[str]:
    return [attempt.id for attempt in attempts]


def test_an_attempt_is_written_down_before_and_after(path: Path) -> None:
    begun = KeptAttempt("é\ud83d", key(), "T \ud83d", "body", NOW, AttemptState.BEGUN)
    with opened(path) as journal:
        journal.begin_attempt(begun.id, begun.key, begun.body, begun.at, begun.title)
    with opened(path) as journal:
        assert journal.unfinished() == (begun,)
        journal.attempt_left(begun.id)
        journal.attempt_left(begun.id)
    with opened(path) as journal:
        (left,) = journal.unfinished()
        assert (left.state, left.word, left.status) == (AttemptState.LEFT, "", None)
        journal.end_attempt(begun.id, "refused", '"said"', 422, b"\xff" * 999, LATER, TOOK)
    with opened(path) as journal:
        assert journal.unfinished() == ()
        assert journal.attempt(begun.id) == KeptAttempt(
            begun.id,
            begun.key,
            begun.title,
            begun.body,
            NOW,
            AttemptState.ENDED,
            "refused",
            '"said"',
            422,
            b"\xff" * 999,
            LATER,
            TOOK,
        )
        assert journal.attempt("other") is None


def test_an_unknown_end_may_be_found_out_later(journal: Journal) -> None:
    begin(journal, "a")
    journal.end_attempt("a", "unknown", "", None, b"", NOW, TOOK)
    end(journal, "a")
    found = journal.attempt("a")
    assert found is not None
    assert (found.word, found.status, found.ended_at) == ("accepted", 200, LATER)


def test_beginning_the_same_twice_changes_nothing(journal: Journal) -> None:
    begin(journal, "a")
    begin(journal, "a")
    assert ids(journal.unfinished()) == ["a"]
    with pytest.raises(NotFitting, match="already gone on"):
        journal.begin_attempt("a", key(), "another body", NOW, "Title")
    journal.attempt_left("a")
    with pytest.raises(NotFitting, match="already gone on"):
        begin(journal, "a")
    assert ids(journal.unfinished()) == ["a"]


def test_an_attempt_of_which_nothing_left_can_be_struck_out(journal: Journal) -> None:
    begin(journal, "a")
    begin(journal, "b")
    journal.withdraw_attempt("a")
    journal.withdraw_attempt("a")
    assert ids(journal.unfinished()) == ["b"]
    assert journal.attempt("a") is None
    journal.attempt_left("b")
    with pytest.raises(NotFitting, match="already gone on"):
        journal.withdraw_attempt("b")
    assert ids(journal.unfinished()) == ["b"]


def test_calls_about_an_attempt_that_is_not_kept_are_refused(journal: Journal) -> None:
    with pytest.raises(NotFitting, match="does not keep this attempt"):
        journal.attempt_left("a")
    with pytest.raises(NotFitting, match="does not keep this attempt"):
        end(journal, "a")


def test_an_ended_attempt_does_not_leave(journal: Journal) -> None:
    begin(journal, "a")
    end(journal, "a")
    with pytest.raises(NotFitting, match="already gone on"):
        journal.attempt_left("a")


def test_the_newest_edit_of_a_draft_waits_in_the_place_of_the_older(path: Path) -> None:
    with opened(path) as journal:
        journal.wait_attempt("1", key("a"), "a1", NOW, "A")
        journal.wait_attempt("2", key("b"), "b1", NOW, "B")
        journal.wait_attempt("3", key("a"), "a2", LATER, "A")
        journal.wait_attempt("3", key("a"), "a3", LATER, "A")
        journal.wait_attempt("4", key("A"), "other", LATER, "A")
    with opened(path) as journal:
        waiting = [(edit.id, edit.body, edit.state) for edit in journal.waiting()]
        assert waiting == [
            ("3", "a3", AttemptState.WAITING),
            ("2", "b1", AttemptState.WAITING),
            ("4", "other", AttemptState.WAITING),
        ]
        assert journal.attempt("1") is None
        assert (journal.unfinished(), journal.attempts(9)) == ((), ())


def test_what_waited_is_begun_and_may_wait_again(journal: Journal) -> None:
    journal.wait_attempt("a", key(), "body of a", NOW, "Title")
    begin(journal, "a")
    assert (ids(journal.waiting()), ids(journal.unfinished())) == ([], ["a"])
    journal.wait_attempt("a", key(), "body of a", NOW, "Title")
    assert (ids(journal.waiting()), ids(journal.unfinished())) == (["a"], [])
    end(journal, "a", "cancelled")
    assert (ids(journal.waiting()), ids(journal.attempts(9))) == ([], ["a"])


def test_an_attempt_takes_the_place_of_the_older_edit_that_waits(journal: Journal) -> None:
    journal.wait_attempt("older", key("a"), "a1", NOW, "A")
    journal.wait_attempt("other", key("b"), "b1", NOW, "B")
    journal.begin_attempt("newer", key("a"), "a2", LATER, "A")
    assert (ids(journal.waiting()), ids(journal.unfinished())) == (["other"], ["newer"])
    assert journal.attempt("older") is None
    journal.wait_attempt("newer", key("a"), "a2", LATER, "A")
    assert ids(journal.waiting()) == ["newer", "other"], "in the place of the older one"


def test_what_waits_knows_what_it_stands_on_and_forgets_it_when_it_leaves(
    journal: Journal,
) -> None:
    journal.wait_attempt("a", key(), "body", NOW, "Title", '{"é": 1}')
    journal.wait_attempt("b", key("other"), "body", NOW, "Title")
    assert [each.answer.decode() for each in journal.waiting()] == ['{"é": 1}', ""]
    journal.begin_attempt("a", key(), "body", NOW, "Title")
    (begun,) = journal.unfinished()
    assert begun.answer == b""


def test_an_attempt_that_waits_again_replaces_the_edit_that_waits(journal: Journal) -> None:
    begin(journal, "sent")
    journal.wait_attempt("older", key(), "body", NOW, "Title")
    journal.wait_attempt("sent", key(), "body of sent", NOW, "Title")
    assert ids(journal.waiting()) == ["sent"]
    assert journal.unfinished() == ()


def test_what_may_have_arrived_never_waits_to_be_sent_again(journal: Journal) -> None:
    begin(journal, "left")
    journal.attempt_left("left")
    begin(journal, "ended")
    end(journal, "ended")
    for id_ in ("left", "ended"):
        with pytest.raises(NotFitting, match="already gone on"):
            journal.wait_attempt(id_, key(), "body", NOW, "Title")
    assert journal.waiting() == ()


def test_attempts_are_found_by_text_the_newest_first(journal: Journal) -> None:
    journal.begin_attempt("1", key(), '{"text": "Brake pads"}', NOW, "Mrs Straße")
    journal.begin_attempt("2", key(), '{"text": "Oil"}', LATER, "Mr Who")
    journal.begin_attempt("3", key(), '{"text": "Tyres"}', LATER, "Mr What")
    journal.wait_attempt("4", key(), '{"text": "Brake"}', LATER, "Mr Wait")
    end(journal, "2", "Refused", '{"why": "Überlänge \ufffd"}'.encode() + b"\xff")
    assert ids(journal.attempts(9)) == ["3", "2", "1"]
    assert ids(journal.attempts(2)) == ["3", "2"]
    assert ids(journal.attempts(9, "brake")) == ["1"]
    assert ids(journal.attempts(9, "STRASSE")) == ["1"]
    assert ids(journal.attempts(9, "refused")) == ["2"]
    assert ids(journal.attempts(9, "überlänge")) == ["2"]
    assert ids(journal.attempts(9, "nowhere")) == []


def test_each_word_that_is_looked_for_stands_somewhere(journal: Journal) -> None:
    journal.begin_attempt("1", key(), '{"text": "Brake pads are worn"}', NOW, "Text to Maria")
    end(journal, "1", "accepted", b'{"status": "SUCCESS"}')
    assert ids(journal.attempts(9, "worn  MARIA accept")) == ["1"]
    assert ids(journal.attempts(9, "pads success")) == ["1"]
    assert ids(journal.attempts(9, "pads Ana")) == []
    assert ids(journal.attempts(9, "Acceptée|accepted pads")) == ["1"]
    assert ids(journal.attempts(9, "refused|Ana")) == []


def test_attempts_of_one_profile_or_one_draft_only(journal: Journal) -> None:
    for id_, name in (
        ("1", key()),
        ("2", key(profile="hom")),
        ("3", key("n")),
        ("4", key(profile='home", 1')),
        ("5", key()),
    ):
        journal.begin_attempt(id_, name, "body", NOW, "Title")
    journal.wait_attempt("6", key(), "body", NOW, "Title")
    assert ids(journal.attempts(9, profile="home")) == ["5", "3", "1"]
    assert ids(journal.attempts(2, "body", "home")) == ["5", "3"]
    assert ids(journal.attempts(9, profile="hom")) == ["2"]
    assert ids(journal.attempts(9, profile="away")) == []
    assert ids(journal.attempts_of(key())) == ["1", "5"]
    assert journal.attempts_of(key("other")) == ()


def test_nothing_of_a_text_is_in_a_repr(journal: Journal) -> None:
    journal.begin_attempt("a", key(), "secret", NOW, "secret")
    journal.end_attempt("a", "accepted", "secret", 200, b"secret", NOW, TOOK)
    assert "secret" not in repr(journal.attempts(9))
