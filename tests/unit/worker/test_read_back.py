"""What reading a draft back tells of an edit that got no answer."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from draft_editor.model.listing import Listed, Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Answer
from draft_editor.model.words import Words, words
from draft_editor.worker.read_back import (
    Arrived,
    DidNotArrive,
    Finding,
    NotListed,
    NotReadable,
    SomethingElse,
    changed_elsewhere,
    read_back,
)

HERE = Locator.of("dept", "user", "cust", "one")
OTHER = Locator.of("dept", "user", "cust", "two")
WHY = words("No connection.")

BASE = '{"a":1,"b":"x","list":["p","q"],"c":null}'
SENT = '{"a":2,"b":"x","list":["p","new","q"],"c":null}'


@dataclass
class Reader:
    """Answers with what a conversation was found to hold."""

    answer: Listing | Unread

    async def find_draft(self, locator: Locator) -> Listing | Unread:
        assert locator == HERE
        return self.answer


def listing(
    *bodies: str, locator: Locator = HERE, skipped: tuple[Words, ...] = (), more: bool = False
) -> Listing:
    listed = tuple(Listed(locator, body, "edit") for body in bodies)
    return Listing(HERE.thread, listed, skipped, more, Answer(200, 0.1))


def found(answer: Listing | Unread, base: str | None = BASE, sent: str = SENT) -> Finding:
    return asyncio.run(read_back(Reader(answer), HERE, sent, base))


def listed(body: str) -> Listed:
    return Listed(HERE, body, "edit")


@pytest.mark.parametrize("base", [BASE, None, SENT, "{"])
@pytest.mark.parametrize(
    "body", [SENT, f" {SENT}\n", '{"list":["p","new","q"],"c":null,"b":"x","a":2}']
)
def test_what_was_sent_has_arrived_in_whatever_order_it_is_listed(
    body: str, base: str | None
) -> None:
    assert found(listing(body), base) == Arrived(body, listed(body))


@pytest.mark.parametrize(
    "body", [BASE, f" {BASE}\n", '{"c":null,"list":["p","q"],"b":"x","a":1,"more":true}']
)
def test_what_was_there_before_says_that_nothing_arrived(body: str) -> None:
    assert found(listing(body)) == DidNotArrive()


def test_what_a_colleague_changed_beside_it_is_left_to_the_next_look() -> None:
    body = '{"a":2,"b":"theirs","list":["p","new","q"],"c":null}'
    assert found(listing(body)) == Arrived(SENT, listed(body))
    removed = '{"a":2,"b":"x","list":["p","new","q"]}'
    assert found(listing(removed)) == Arrived(SENT, listed(removed))


def test_what_a_colleague_changed_beside_it_does_not_make_it_arrive() -> None:
    assert found(listing('{"a":1,"b":"theirs","list":["p","q"],"c":null}')) == DidNotArrive()


@pytest.mark.parametrize(
    "body",
    [
        '{"a":2,"b":"x","list":["p","q"],"c":null}',  # half of it
        '{"a":3,"b":"x","list":["p","new","q"],"c":null}',
        '{"a":2,"b":"x","list":["new","p","q"],"c":null}',
        "{",
    ],
)
def test_anything_else_is_shown_with_the_other_two(body: str) -> None:
    assert found(listing(body)) == SomethingElse(BASE, listed(body))


@pytest.mark.parametrize("base", [None, "{"])
def test_without_knowing_what_was_there_only_what_was_sent_counts(base: str | None) -> None:
    assert found(listing(BASE), base) == SomethingElse(base, listed(BASE))


def test_an_edit_that_changed_nothing_cannot_be_told_from_none() -> None:
    assert found(listing(SENT), sent=BASE) == SomethingElse(BASE, listed(SENT))


def test_a_body_that_is_no_json_has_not_arrived_for_sure() -> None:
    assert found(listing(BASE), sent="{") == SomethingElse(BASE, listed(BASE))


def test_a_draft_that_is_not_listed_is_said_to_be_so() -> None:
    assert found(listing()) == NotListed()
    assert found(listing(SENT, locator=OTHER)) == NotListed()


@pytest.mark.parametrize("answer", [listing(more=True), listing(skipped=(WHY,))])
def test_where_not_all_was_seen_nothing_is_known(answer: Listing) -> None:
    assert isinstance(found(answer), NotReadable)


def test_a_service_that_cannot_be_asked_says_why() -> None:
    assert found(Unread(HERE.thread, WHY, None, 0.1)) == NotReadable(WHY)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_is_no_draft_shows_no_change_of_anybody_else(place: int) -> None:
    texts = [BASE, SENT, BASE.replace('"x"', '"y"')]
    assert changed_elsewhere(*texts)
    texts[place] = "[]"
    assert not changed_elsewhere(*texts)
