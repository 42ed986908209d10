"""What waits is tried again, one after the other, and nothing leaves that should not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from draft_editor.model.listing import Listed
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Answer, Cancelled, Refused
from draft_editor.model.words import Complaint, words
from draft_editor.worker.attempt import Attempt, AttemptId, Ended
from draft_editor.worker.guard import Changed, Gone
from draft_editor.worker.outbox import Stand
from unit.worker.dispatch_stage import BASE, FIRST, NOW, SECOND, UP, House


@pytest.fixture
def make_house() -> Iterator[Callable[..., House]]:
    houses: list[House] = []

    def make(*pauses: float) -> House:
        house = House(*pauses)
        houses.append(house)
        house.background.start()
        house.in_loop(lambda: house.dispatch.use("home"))
        return house

    yield make
    for house in houses:
        house.background.stop()
        assert house.errors == []


@pytest.fixture
def house(make_house: Callable[..., House]) -> House:
    """A house in which nothing is tried again before somebody says so."""
    return make_house(3600.0)


def waiting(house: House, locator: Locator, body: str) -> AttemptId:
    """An edit that found no way."""
    count = len(house.said())
    id_ = house.submit(locator, body)
    house.wait(lambda: len(house.said()) > count)
    return id_


def from_before(*places: Locator) -> list[tuple[Attempt, str | None]]:
    return [
        (Attempt(AttemptId(f"old {each.message}"), each, each.message, NOW, "home"), BASE)
        for each in places
    ]


def test_without_a_network_an_edit_waits_and_is_kept_with_its_base(house: House) -> None:
    id_ = waiting(house, FIRST, "1")
    house.stands(Stand.READY)
    assert house.said() == ["No connection. The edit waits here and has not left."]
    assert house.ledger.kept == {id_: f"waits on {BASE}"}
    assert str(house.news().edits[0].why) == "Nobody at home."
    assert house.ended() == []


def test_it_is_tried_again_by_itself_until_it_leaves(make_house: Callable[..., House]) -> None:
    house = make_house(0.01)
    id_ = waiting(house, FIRST, "1")
    house.wait(lambda: house.probes > 2)
    assert house.ledger.kept == {id_: f"waits on {BASE}"}, "only looked, not begun"
    house.plug_in()
    house.wait(lambda: house.ended() == ["accepted"])
    assert house.received == ["1"]
    assert house.ledger.kept == {id_: "accepted"}
    assert len(house.said()) == 1, "trying in vain says nothing more"


def test_one_after_the_other_in_their_order(house: House) -> None:
    waiting(house, FIRST, "1")
    waiting(house, SECOND, "2")
    waiting(house, FIRST, "1, better")
    house.plug_in()
    house.in_loop(house.dispatch.send_now)
    house.wait(lambda: house.ended() == ["accepted", "accepted"])
    assert house.received == ["1, better", "2"]
    house.stands()


def test_a_service_that_is_gone_again_leaves_it_waiting(house: House) -> None:
    id_ = waiting(house, FIRST, "1")
    house.is_up = True  # the probe is answered, and then nothing more
    house.in_loop(house.dispatch.send_now)
    house.comes_back()
    assert house.ledger.kept == {id_: f"waits on {BASE}"}
    assert len(house.said()) == 1


def test_any_answer_hurries_the_others(house: House) -> None:
    waiting(house, FIRST, "1")
    house.plug_in()
    house.submit(SECOND, "2")
    house.wait(lambda: house.ended() == ["accepted", "accepted"])
    assert house.received == ["2", "1"]


def test_paused_nothing_leaves(house: House) -> None:
    waiting(house, FIRST, "1")
    house.in_loop(lambda: house.dispatch.pause(is_paused=True))
    assert house.news().is_paused
    house.plug_in()
    house.in_loop(house.dispatch.hurry)
    assert house.probes == 0
    house.in_loop(lambda: house.dispatch.pause(is_paused=False))
    house.wait(lambda: house.ended() == ["accepted"])


def test_paused_while_it_is_looked_for_it_stays(house: House) -> None:
    waiting(house, FIRST, "1")
    house.plug_in()
    house.in_loop(house.probe_gate.clear)
    house.in_loop(house.dispatch.send_now)
    house.wait(lambda: house.probes == 1)
    house.in_loop(lambda: house.dispatch.pause(is_paused=True))
    house.in_loop(house.probe_gate.set)
    house.in_loop(lambda: house.dispatch.pause(is_paused=False))
    house.wait(lambda: house.ended() == ["accepted"])
    assert house.probes == 2, "the first answer came when nothing was to leave"
    assert house.received == ["1"]


def test_given_up_it_never_leaves(house: House) -> None:
    id_ = waiting(house, FIRST, "1")
    given_up: list[Ended | None] = []
    house.in_loop(lambda: given_up.append(house.dispatch.cancel(id_)))
    (ended,) = given_up
    assert ended is not None
    assert isinstance(ended.outcome, Cancelled)
    assert house.ledger.kept == {id_: "cancelled"}
    house.plug_in()
    house.in_loop(house.dispatch.send_now)
    assert house.news().edits == ()
    assert house.probes == 0


def test_cancelled_on_its_way_the_submitter_says_what_came_of_it(house: House) -> None:
    id_ = waiting(house, FIRST, "1")
    house.is_up = True
    house.in_loop(house.gate.clear)
    house.in_loop(house.dispatch.send_now)
    house.stands(Stand.GOING)
    house.in_loop(lambda: house.dispatch.cancel(id_))
    house.wait(lambda: house.ended() == ["cancelled"])
    house.stands()
    assert house.ledger.kept == {id_: "cancelled"}
    house.in_loop(lambda: house.dispatch.cancel(id_))  # harmless
    assert house.ended() == ["cancelled"]


def test_what_waited_before_leaves_only_when_somebody_says_so(house: House) -> None:
    house.plug_in()
    house.in_loop(lambda: house.dispatch.take_in("home", from_before(FIRST, SECOND)))
    house.in_loop(house.dispatch.hurry)
    assert house.news().asks == 2
    assert "2 edits still waiting from last time" in house.said()[0]
    assert house.probes == 0
    house.in_loop(house.dispatch.send_now)
    house.wait(lambda: house.ended() == ["accepted", "accepted"])
    assert house.received == ["first", "second"]


def test_what_is_newer_here_or_of_another_profile_is_not_taken_in(house: House) -> None:
    id_ = waiting(house, FIRST, "1")
    house.in_loop(lambda: house.dispatch.take_in("home", from_before(FIRST)))
    house.in_loop(lambda: house.dispatch.take_in("work", from_before(SECOND)))
    assert [each.attempt.id for each in house.news().edits] == [id_]


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (Changed(BASE, Listed(FIRST, '{"a": 2}', "edit")), "Somebody else changed"),
        (Gone(), "does not list"),
    ],
)
def test_what_was_changed_meanwhile_stops_and_the_others_go_on(
    house: House, found: Changed | Gone, says: str
) -> None:
    first = waiting(house, FIRST, "1")
    second = waiting(house, SECOND, "2")
    house.looks[FIRST] = found
    house.plug_in()
    house.in_loop(house.dispatch.send_now)
    house.wait(lambda: house.ended() == ["accepted"])
    house.stands(Stand.STOPPED)
    assert says in str(house.news().edits[0].why)
    assert house.received == ["2"]
    assert house.ledger.kept == {first: f"waits on {BASE}", second: "accepted"}
    house.looks.clear()
    house.in_loop(house.dispatch.send_now)
    house.wait(lambda: house.ended() == ["accepted", "accepted"])


def test_a_wait_that_the_service_asks_for_is_obeyed_before_the_next_one_leaves(
    house: House,
) -> None:
    waiting(house, FIRST, "1")
    waiting(house, SECOND, "2")
    house.is_up = True
    house.outcome = Refused(Answer(429, 0.1, retry_after=0.05), words("Later."))
    house.in_loop(house.dispatch.send_now)
    house.wait(lambda: len(house.received) >= 2)
    house.outcome = UP
    house.wait(lambda: house.ended() == ["accepted", "accepted"])
    assert house.received == ["1"] * (len(house.received) - 1) + ["2"]


def test_a_new_edit_that_is_held_leaves_nothing_waiting_of_its_draft(house: House) -> None:
    waiting(house, FIRST, "1")
    house.looks[FIRST] = Gone()
    house.submit(FIRST, "2")
    house.stands()


def test_without_a_login_everything_waits_for_somebody(house: House) -> None:
    waiting(house, FIRST, "1")
    house.complaint = Complaint(words("Nobody is signed in."))
    house.in_loop(house.dispatch.send_now)
    house.stands(Stand.ASKS)
    assert house.said()[-1] == "Nobody is signed in."
    assert house.received == []


def test_a_login_that_is_refused_is_not_tried_with_each_of_them(house: House) -> None:
    waiting(house, FIRST, "1")
    waiting(house, SECOND, "2")
    house.is_up, house.outcome = True, Refused(Answer(401, 0.1), words("No."))
    house.in_loop(house.dispatch.send_now)
    house.wait(lambda: house.ended() == ["refused"])
    house.stands(Stand.ASKS)
    assert house.received == ["1"]


def test_what_is_sent_anew_meanwhile_is_waited_for(house: House) -> None:
    waiting(house, FIRST, "1")
    house.in_loop(house.gate.clear)
    house.plug_in()
    newer = house.submit(FIRST, "2")
    house.in_loop(house.dispatch.send_now)
    house.in_loop(house.gate.set)
    house.wait(lambda: house.ended() == ["accepted"])
    house.stands()
    assert house.received == ["2"]
    assert house.ledger.kept[newer] == "accepted"


def test_another_profile_sees_nothing_of_it_and_sends_nothing_of_it(house: House) -> None:
    id_ = waiting(house, FIRST, "1")
    house.is_up = True
    house.in_loop(house.gate.clear)
    house.in_loop(house.dispatch.send_now)
    house.stands(Stand.GOING)
    house.profile = "work"
    house.in_loop(lambda: house.dispatch.use("work"))
    house.stands()
    house.in_loop(house.gate.set)
    house.wait(lambda: house.ledger.kept[id_] != "begun")
    assert house.ledger.kept == {id_: f"waits on {BASE}"}, "of its own profile"
    assert house.news().edits == ()


def test_a_profile_that_is_left_in_this_moment_keeps_its_edit(house: House) -> None:
    id_ = waiting(house, FIRST, "1")
    house.plug_in()
    house.profile = "work"  # the dispatch does not know it yet
    house.in_loop(house.dispatch.send_now)
    house.comes_back()
    assert house.received == []
    assert house.ledger.kept == {id_: f"waits on {BASE}"}


def test_an_ended_editor_keeps_what_it_was_about_to_send(house: House) -> None:
    id_ = waiting(house, FIRST, "1")
    house.is_up = True
    house.in_loop(house.gate.clear)
    house.in_loop(house.dispatch.send_now)
    house.stands(Stand.GOING)
    house.background.stop()
    assert house.ledger.kept == {id_: f"waits on {BASE}"}
