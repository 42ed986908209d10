"""An attempt without an answer: read back once by itself, again when asked, never overtaken."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Empty

import pytest

from draft_editor.assembly import finding_out as module
from draft_editor.assembly.finding_out import SentFrom
from draft_editor.model.listing import Listed
from draft_editor.model.outcome import (
    CONFIRMED,
    Accepted,
    Answer,
    Cancelled,
    Outcome,
    Refused,
    Unknown,
    Unreachable,
)
from draft_editor.ui.sending.attempt_news import AttemptEnded
from draft_editor.worker.attempt import Attempt, AttemptId, Held, Waiting
from draft_editor.worker.background import Background
from draft_editor.worker.guard import AsItWas, Changed, Gone
from finding_stage import AT, BASE, HERE, NEXT, PATIENCE, SENT, UNKNOWN, WHY, Stage


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setattr(module, "PAUSE", 0.0)
    errors: list[BaseException] = []
    background = Background(errors.append)
    background.start()
    yield Stage(background)
    background.stop(PATIENCE)
    assert errors == []


@pytest.fixture
def by_hand(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Nothing is read back by itself."""
    monkeypatch.setattr(module, "PAUSE", 3600.0)
    return stage


def test_what_is_there_is_accepted_and_written_down(stage: Stage) -> None:
    stage.service.body = SENT
    stage.end(stage.begin())
    news = stage.news()
    assert news.outcome == Accepted(Answer(200, 1.0), CONFIRMED)
    assert not news.is_asked
    assert stage.book.ended == [("one", news.outcome)]
    assert stage.watch.base_of(HERE) == SENT
    assert stage.seen == [(HERE, SENT)]


def test_what_a_colleague_did_beside_it_is_found_by_the_next_look(stage: Stage) -> None:
    stage.service.body = '{"a":2,"b":9}'
    stage.end(stage.begin())
    assert isinstance(stage.news().outcome, Accepted)
    assert stage.watch.base_of(HERE) == SENT


def test_what_is_as_before_did_not_arrive(stage: Stage) -> None:
    stage.end(stage.begin())
    news = stage.news()
    assert isinstance(news.outcome, Unreachable)
    assert "It can be sent again." in str(news.outcome.why)
    assert stage.book.ended == [("one", news.outcome)]


def test_something_else_is_given_with_what_was_before(stage: Stage) -> None:
    stage.service.body = '{"a":9,"b":1}'
    stage.end(stage.begin())
    news = stage.news()
    assert isinstance(news.outcome, Unknown)
    assert news.theirs is not None
    assert news.theirs.was_sent
    assert news.theirs.base is not None
    assert news.theirs.theirs.source == '{"a":9,"b":1}'


def test_without_knowing_what_was_before_it_is_said_so(by_hand: Stage) -> None:
    by_hand.ask(Attempt(AttemptId("old"), HERE, SENT, AT))
    news = by_hand.news()
    assert "is not known" in str(news.outcome.why)
    assert news.theirs is not None
    assert news.theirs.base is None


def test_a_draft_that_is_not_listed_stays_unknown(stage: Stage) -> None:
    stage.service.body = None
    stage.end(stage.begin())
    news = stage.news()
    assert isinstance(news.outcome, Unknown)
    assert "does not list this draft any more" in str(news.outcome.why)
    assert news.theirs is None


@pytest.mark.parametrize("trouble", ["fails", "is_refused"])
def test_what_cannot_be_read_says_why_and_changes_nothing(stage: Stage, trouble: str) -> None:
    setattr(stage.service, trouble, True)
    stage.end(stage.begin())
    news = stage.news()
    assert news.outcome is UNKNOWN
    assert news.why is not None
    assert stage.book.ended == []


@pytest.mark.parametrize(
    ("base", "is_new"), [(BASE, True), (None, False)], ids=["known", "not known"]
)
def test_one_of_an_earlier_run_is_compared_with_what_the_journal_knows(
    by_hand: Stage, base: str | None, is_new: bool
) -> None:
    by_hand.book.known = SentFrom("p", base)
    by_hand.ask(Attempt(AttemptId("old"), HERE, SENT, AT))
    assert isinstance(by_hand.news().outcome, Unreachable) == is_new


def test_one_that_nobody_expected_is_looked_up_too(by_hand: Stage) -> None:
    by_hand.book.known = SentFrom("p", BASE)
    attempt = Attempt(AttemptId("one"), HERE, SENT, AT)
    by_hand.send(attempt)
    by_hand.end(attempt)
    by_hand.turn()
    by_hand.service.body = SENT
    assert by_hand.look() == AsItWas()
    by_hand.ask(attempt)
    assert isinstance(by_hand.news().outcome, Accepted)


def test_one_that_was_overtaken_in_an_earlier_run_tells_nothing(by_hand: Stage) -> None:
    by_hand.book.known = SentFrom("p", BASE, is_overtaken=True)
    by_hand.ask(Attempt(AttemptId("old"), HERE, SENT, AT))
    assert "A newer edit" in by_hand.trouble()
    assert by_hand.service.asked == 0


def test_what_may_have_arrived_later_hides_it(by_hand: Stage) -> None:
    first = by_hand.begin()
    by_hand.end(first)
    by_hand.begin("two")
    by_hand.turn()
    by_hand.ask(first)
    assert "A newer edit" in by_hand.trouble()


@pytest.mark.parametrize(
    "outcome", [Cancelled(0.1), Unreachable(WHY, 0.1), Refused(Answer(400, 0.1), WHY)]
)
def test_what_did_not_arrive_later_hides_nothing(by_hand: Stage, outcome: Outcome) -> None:
    first = by_hand.begin()
    by_hand.end(first)
    second = by_hand.begin("two")
    waiting = Waiting(second, AT, 1.0, WHY)
    by_hand.background.post(by_hand.finding_out.hear, waiting)
    by_hand.send(second)
    by_hand.end(second, outcome)
    third = by_hand.expect("three")
    by_hand.background.post(by_hand.finding_out.hear, Held(third, Gone()))
    by_hand.turn()
    by_hand.ask(first)
    assert isinstance(by_hand.news().outcome, Unreachable)


def test_by_itself_nothing_is_said_of_one_that_was_overtaken(stage: Stage) -> None:
    first = stage.begin()
    stage.begin("two")
    stage.end(first)
    stage.turn()
    with pytest.raises(Empty):
        stage.told.get_nowait()
    assert stage.service.asked == 0


def test_with_another_profile_nothing_is_asked_of_the_wrong_service(by_hand: Stage) -> None:
    attempt = by_hand.begin()
    by_hand.profile = "q"
    by_hand.ask(attempt)
    assert "another profile" in by_hand.trouble()
    assert by_hand.service.asked == 0


def test_an_editor_that_closes_does_not_wait_for_it(by_hand: Stage) -> None:
    by_hand.end(by_hand.begin())
    by_hand.background.stop(PATIENCE)
    assert by_hand.told.empty()


def test_the_look_before_the_next_one_knows_its_own_edit_again(by_hand: Stage) -> None:
    by_hand.end(by_hand.begin())
    by_hand.turn()
    second = by_hand.expect("two", body=NEXT)
    by_hand.service.body = SENT
    assert by_hand.look() == AsItWas()
    by_hand.send(second)
    assert by_hand.news().outcome == Accepted(Answer(200, 1.0), CONFIRMED)
    assert by_hand.look() == AsItWas(), "again, after a wait that the service asked for"
    by_hand.end(second)
    by_hand.turn()
    by_hand.ask(second)
    assert isinstance(by_hand.news().outcome, Unreachable), "it had begun from the first"


def test_the_same_edit_does_not_leave_twice(by_hand: Stage) -> None:
    by_hand.end(by_hand.begin())
    by_hand.turn()
    second = by_hand.expect("two")
    by_hand.service.body = SENT
    found = by_hand.look()
    assert found == Changed(SENT, Listed(HERE, SENT, "edit"))
    assert by_hand.told.empty(), "not while the second one is in the way"
    by_hand.background.post(by_hand.finding_out.hear, Held(second, found))
    assert by_hand.news().outcome == Accepted(Answer(200, 1.0), CONFIRMED)


def test_the_look_still_finds_what_a_colleague_did(by_hand: Stage) -> None:
    by_hand.end(by_hand.begin())
    by_hand.turn()
    second = by_hand.expect("two", body=NEXT)
    by_hand.service.body = '{"a":2,"b":9}'
    found = by_hand.look()
    assert isinstance(found, Changed)
    assert found.base == SENT
    by_hand.background.post(by_hand.finding_out.hear, Held(second, found))
    assert isinstance(by_hand.news().outcome, Accepted)


@pytest.mark.parametrize("theirs", ['{"a":9,"b":1}', BASE])
def test_the_look_is_the_watch_s_own_where_nothing_arrived(by_hand: Stage, theirs: str) -> None:
    by_hand.end(by_hand.begin())
    by_hand.turn()
    by_hand.service.body = theirs
    assert isinstance(by_hand.look(), AsItWas if theirs == BASE else Changed)
    assert by_hand.told.empty()


def test_the_look_knows_again_what_an_earlier_run_left_unknown(by_hand: Stage) -> None:
    left = AttemptEnded("old", HERE, SENT, UNKNOWN, AT, 1.0)
    by_hand.book.left = left, SentFrom("p", BASE)
    second = by_hand.expect("two", body=NEXT)
    by_hand.service.body = SENT
    assert by_hand.look() == AsItWas()
    by_hand.send(second)
    news = by_hand.news()
    assert (news.attempt, news.outcome) == ("old", Accepted(Answer(200, 1.0), CONFIRMED))
    assert by_hand.book.ended == [("old", news.outcome)]


def test_what_was_sent_in_this_run_hides_what_an_earlier_one_left(by_hand: Stage) -> None:
    left = AttemptEnded("old", HERE, SENT, UNKNOWN, AT, 1.0)
    by_hand.book.left = left, SentFrom("p", BASE)
    by_hand.end(by_hand.begin("two", body=NEXT), Accepted(Answer(200, 0.1)))
    by_hand.turn()
    by_hand.service.body = SENT
    assert isinstance(by_hand.look(), Changed)


def test_the_look_of_another_profile_settles_nothing(by_hand: Stage) -> None:
    by_hand.end(by_hand.begin())
    by_hand.turn()
    by_hand.profile = "q"
    by_hand.service.body = SENT
    assert isinstance(by_hand.look(), Changed)
    assert by_hand.told.empty()


def test_what_was_accepted_later_leaves_nothing_open(by_hand: Stage) -> None:
    by_hand.end(by_hand.begin())
    by_hand.end(by_hand.begin("two"), Accepted(Answer(200, 0.1)))
    by_hand.turn()
    by_hand.service.body = SENT
    assert isinstance(by_hand.look(), Changed)
