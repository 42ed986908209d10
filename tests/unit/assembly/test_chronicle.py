"""The past out of a real journal: every state that was seen, every attempt, and what goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path as FilePath

import pytest

from draft_editor.assembly.ledger import read_attempts
from draft_editor.draft.card import Card, Key
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Unknown
from draft_editor.model.words import words
from draft_editor.store.journal import DraftKey, Journal
from draft_editor.ui.journal_ports import SavingGoesOn
from draft_editor.ui.past.news import (
    AttemptRead,
    AttemptsRead,
    PastState,
    PastUnread,
    StateRead,
    StatesRead,
)
from draft_editor.ui.past.ports import Origin, Place
from draft_editor.ui.ports import DraftsRead
from draft_editor.ui.sending.attempt_news import ChangedMeanwhile, ReadBack
from journal_stage import LATER, NOW, opened
from keeper_stage import FILE, ONE, TWO, Desk, card, run, write

TOOK = timedelta(seconds=1.5)


def listed(desk: Desk, *cards: Card) -> None:
    desk.keeper.hear(DraftsRead(cards, (), NOW))


def states(desk: Desk, key: Key = ONE) -> tuple[PastState, ...]:
    desk.keeper.read_states(key)
    read = desk.next()
    assert isinstance(read, StatesRead)
    assert read.key == key
    return read.states


def origins(desk: Desk, key: Key = ONE) -> list[str]:
    return [state.origin.value for state in states(desk, key)]


def state(desk: Desk, place: Place) -> StateRead:
    desk.keeper.read_state(place)
    read = desk.next()
    assert isinstance(read, StateRead)
    assert read.place == place
    return read


def sent(journal: Journal, id_: str, at: datetime = NOW, body: str = '{"a": 1.50}') -> None:
    journal.begin_attempt(id_, DraftKey("home", ONE), body, at, f"Title of {id_}")


def ended(journal: Journal, id_: str, answer: bytes = b'{"status":"SUCCESS"}') -> None:
    journal.end_attempt(id_, "accepted", "", 200, answer, LATER, TOOK)


def test_each_text_that_the_service_shows_is_kept_once(path: FilePath) -> None:
    with run(path) as desk:
        for body in ("one", "one", "two", "one"):
            listed(desk, card(ONE, body), card(TWO), card(FILE))
        desk.keeper.hear(ChangedMeanwhile(ONE, {}, card(ONE, "of a colleague")))
        desk.keeper.hear(SavingGoesOn())
        desk.keeper.hear_listed(ONE, card(ONE, "of a colleague").source)
        desk.keeper.hear_listed(ONE, card(ONE, "after a submit").source)
        listed(desk)
        assert origins(desk) == ["read"] * 5
        assert origins(desk, TWO) == ["read"]
        newest, *_, first = states(desk)
        assert (newest.at, newest.word) == (NOW, "")
        assert state(desk, first.place).tree == card(ONE, "one").tree
        assert '"size": 1.50' in state(desk, newest.place).text
        assert "after a submit" in state(desk, newest.place).text


def test_what_was_read_back_is_kept_too(path: FilePath) -> None:
    with run(path) as desk:
        theirs = ChangedMeanwhile(ONE, None, card(ONE, "of a colleague"), was_sent=True)
        unknown = Unknown(words("No answer was read."), 0.5)
        desk.keeper.hear(ReadBack("a1", ONE, "{}", unknown, True, theirs))
        desk.keeper.hear(ReadBack("a1", ONE, "{}", unknown, True))
        assert origins(desk) == ["read"]


def test_a_draft_is_kept_as_it_was_opened_unless_a_list_had_it_so(path: FilePath) -> None:
    with run(path) as desk:
        listed(desk, card(ONE, "listed"))
        desk.begin(ONE, "listed")
        desk.begin(TWO, "out of a file with an address")
        desk.begin(FILE)
        assert [origins(desk, key) for key in (ONE, TWO, FILE)] == [
            ["read"],
            ["opened"],
            ["opened"],
        ]


def test_states_outlive_the_acts_and_keep_their_order(path: FilePath) -> None:
    with run(path) as desk:
        draft = desk.begin(ONE)
        write(draft, "first")
        desk.keeper.keep_state(ONE, draft.tree, Origin.LEFT)
        desk.keeper.keep_state(ONE, draft.tree, Origin.RESTORE)
        write(draft, "second \ud83d")
        desk.keeper.keep_state(ONE, draft.tree, Origin.MERGE)
        kept = draft.tree
        desk.begin(ONE, "opened anew: the acts are over")
    with run(path) as desk:
        assert origins(desk) == ["opened", "merge", "left", "opened"]
        assert state(desk, states(desk)[1].place).tree == kept
        assert origins(desk, Locator.of("dept", "user", "cust", "One")) == []
        desk.profile = "away"
        assert origins(desk) == []


def test_what_a_newer_editor_called_otherwise_is_a_state_all_the_same(path: FilePath) -> None:
    with opened(path) as journal:
        journal.put_version(DraftKey("home", ONE), "local", "{}", NOW, "of later")
        journal.put_version(DraftKey("home", ONE), "server", "{}", LATER, "")
    with run(path) as desk:
        assert origins(desk) == ["read", "left"]


def test_what_was_sent_stands_on_the_timeline(path: FilePath) -> None:
    with opened(path) as journal:
        journal.put_version(DraftKey("home", ONE), "server", "{}", NOW - TOOK, "read")
        sent(journal, "a")
        ended(journal, "a")
        sent(journal, "b", NOW + TOOK, "{\n}")
    with run(path) as desk:
        running, done, read = states(desk)
        assert (running.place, running.word, running.origin) == ("b", "sending", Origin.SENT)
        assert (done.place, done.word, done.at) == ("a", "accepted", NOW)
        assert (read.origin, read.word) == (Origin.READ, "")
        assert state(desk, "a").text == '{\n  "a": 1.50\n}'
        assert state(desk, "b").text == "{\n}", "it was laid out by whoever wrote it"


def test_attempts_are_found_and_read_whole(path: FilePath) -> None:
    with opened(path) as journal:
        for number in range(5):
            sent(journal, f"a{number}", NOW + number * TOOK)
        ended(journal, "a1")
        ended(journal, "a2", b"<html>\xff")
        sent(journal, "odd", LATER, "not JSON")
        journal.begin_attempt("away", DraftKey("away", ONE), "{}", LATER, "")
    with run(path) as desk:
        desk.keeper.read_attempts("", 2)
        found = desk.next()
        assert isinstance(found, AttemptsRead)
        assert ([line.attempt for line in found.lines], found.is_all) == (["odd", "a4"], False)
        desk.keeper.read_attempts("title accepted", 2)
        found = desk.next()
        assert isinstance(found, AttemptsRead)
        assert (found.wanted, found.is_all) == ("title accepted", True)
        assert [(line.title, line.word) for line in found.lines] == [
            ("Title of a2", "accepted"),
            ("Title of a1", "accepted"),
        ]
        read = {}
        for id_ in ("a1", "a2", "a3", "odd"):
            desk.keeper.read_attempt(id_)
            news = desk.next()
            assert isinstance(news, AttemptRead)
            read[id_] = news
        assert read["a1"].sent == '{\n  "a": 1.50\n}'
        assert read["a1"].answer == '{\n  "status": "SUCCESS"\n}'
        assert read["a1"].outcome is not None
        assert (read["a1"].outcome.word, read["a1"].seconds) == ("accepted", 1.5)
        assert read["a2"].answer == "<html>\ufffd"
        assert (read["a3"].outcome, read["a3"].line.word) == (None, "sending")
        assert (read["odd"].tree, read["odd"].sent) == (None, "not JSON")


@pytest.mark.parametrize("place", [7, "gone"])
def test_what_is_not_kept_any_more_is_said_and_holds_nothing_up(
    path: FilePath, place: Place
) -> None:
    with run(path) as desk:
        desk.keeper.read_state(place)
        unread = desk.next()
        assert isinstance(unread, PastUnread)
        assert "not kept any more" in str(unread.said)
        listed(desk, card(ONE))
        assert origins(desk) == ["read"]


def test_the_past_is_let_go_by_age_and_by_size(path: FilePath) -> None:
    name = DraftKey("home", ONE)
    with opened(path) as journal:
        journal.put_version(name, "local", "{}", NOW - timedelta(days=91), "left")
        journal.put_version(name, "local", '{"a":1}', NOW - timedelta(days=89), "left")
    with run(path) as desk:
        desk.restored()
        desk.settle()
        assert len(states(desk)) == 1
    small = Desk(path)
    small.keeper._keeps = (90, 0)
    listed(small, card(ONE))
    assert len(states(small)) == 2, "nothing goes while there is work"
    assert small.keeper.close()
    with opened(path) as journal:
        assert journal.versions(name) == ()


def test_attempts_of_another_profile_do_not_crowd_out_those_of_this_one(path: FilePath) -> None:
    with opened(path) as journal:
        sent(journal, "mine")
        for number in range(150):
            journal.begin_attempt(f"{number}", DraftKey("away", ONE), "{}", LATER, "")
        assert [each.attempt for each in read_attempts(journal, "home", LATER)] == ["mine"]


def test_nothing_of_a_text_is_in_a_repr(path: FilePath) -> None:
    with opened(path) as journal:
        journal.begin_attempt("a", DraftKey("home", ONE), '{"a":"secret"}', NOW, "secret")
        journal.end_attempt("a", "accepted", "", 200, b"secret", datetime.now(UTC), TOOK)
    with run(path) as desk:
        desk.keeper.read_attempts("secret", 9)
        desk.keeper.read_attempt("a")
        desk.keeper.read_state("a")
        assert "secret" not in repr([desk.next() for _ in range(3)])
