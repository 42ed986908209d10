"""The look before a submit: only a draft that is what it was opened from may be written over."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from draft_editor.model.listing import Listed, Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Answer
from draft_editor.model.words import Words, words
from draft_editor.worker.guard import AsItWas, Changed, Gone, Look, NotSeen, look

HERE = Locator.of("dept", "user", "cust", "one")
OTHER = Locator.of("dept", "user", "cust", "two")
WHY = words("No connection.")


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


def seen(answer: Listing | Unread, base: str = '{"a":1}') -> Look:
    return asyncio.run(look(Reader(answer), HERE, base))


@pytest.mark.parametrize("body", ['{"a":1}', ' {"a": 1}\n'])
def test_the_same_in_other_words_is_as_it_was(body: str) -> None:
    assert seen(listing(body)) == AsItWas()


@pytest.mark.parametrize("body", ['{"a":2}', '{"a":1.0}', '{"a":1,"b":null}', "{"])
def test_anything_else_was_changed(body: str) -> None:
    assert seen(listing(body)) == Changed('{"a":1}', Listed(HERE, body, "edit"))


def test_a_draft_that_is_not_listed_is_gone() -> None:
    assert seen(listing()) == Gone()
    assert seen(listing('{"a":1}', locator=OTHER)) == Gone()


def test_where_not_all_was_seen_nobody_says_that_it_is_gone() -> None:
    assert seen(listing(more=True)) == AsItWas()
    assert seen(listing(skipped=(WHY,))) == AsItWas()


def test_a_service_that_cannot_be_asked_says_why() -> None:
    assert seen(Unread(HERE.thread, WHY, None, 0.1)) == NotSeen(WHY)
