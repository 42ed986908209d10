"""Before a message goes out its draft is read once more: what became of it is told plainly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from queue import SimpleQueue

import pytest

from draft_editor.assembly.last_look import LastLook
from draft_editor.assembly.watch import Watch
from draft_editor.model.json_text import parse_object
from draft_editor.model.listing import Listed, Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Answer
from draft_editor.model.words import words
from draft_editor.ui import ports
from draft_editor.ui.sending.attempt_news import ChangedMeanwhile, LookedAgain
from draft_editor.worker.background import Background
from draft_editor.worker.guard import DraftReader

PATIENCE = 10.0
HERE = Locator.of("d", "u", "c", "first")
BASE = '{"a":1}'
THEIRS = '{"a":2}'
ANSWER = Answer(200, 0.1)


@dataclass
class Reader:
    """Answers a reading with what it was given, or raises."""

    found: Listing | Unread | None

    async def find_draft(self, locator: Locator) -> Listing | Unread:
        assert locator == HERE
        if self.found is None:
            raise OSError("no line")
        return self.found


def listing(*bodies: str, may_have_more: bool = False) -> Listing:
    drafts = tuple(Listed(HERE, body, "edit") for body in bodies)
    return Listing(HERE.thread, drafts, (), may_have_more, ANSWER)


class Stage:
    """A look, its watch, and what was told."""

    def __init__(self, background: Background) -> None:
        self.reader = Reader(listing(BASE))
        self.told: SimpleQueue[ports.Event] = SimpleQueue()
        self.background = background
        self.watch = Watch(background, lambda: self.reader)
        self.last_look = LastLook(background, self._ready, self.watch, self.told.put)

    async def _ready(self) -> DraftReader:
        return self.reader

    def looked(self, found: Listing | Unread | None, base: str | None = BASE) -> ports.Event:
        self.reader.found = found
        self.last_look.ask(HERE, base)
        return self.told.get(timeout=PATIENCE)

    def same(self, found: Listing | Unread | None, base: str | None = BASE) -> LookedAgain:
        news = self.looked(found, base)
        assert isinstance(news, LookedAgain)
        assert news.locator == HERE
        return news


@pytest.fixture
def stage() -> Iterator[Stage]:
    errors: list[BaseException] = []
    background = Background(errors.append)
    background.start()
    yield Stage(background)
    background.stop(PATIENCE)
    assert errors == []


def test_the_same_draft_is_told_to_be_the_same(stage: Stage) -> None:
    news = stage.same(listing('{ "a": 1 }'))
    assert (news.is_listed, news.is_same, news.why) == (True, True, None)


def test_without_a_base_it_is_only_told_to_be_there(stage: Stage) -> None:
    news = stage.same(listing(BASE), None)
    assert (news.is_listed, news.is_same, news.why) == (True, None, None)


def test_what_somebody_else_changed_goes_the_way_of_conflicts(stage: Stage) -> None:
    news = stage.looked(listing(THEIRS))
    assert isinstance(news, ChangedMeanwhile)
    assert (news.locator, news.base, news.theirs.tree) == (
        HERE,
        parse_object(BASE),
        parse_object(THEIRS),
    )
    assert news.was_due
    assert not news.was_sent


def test_what_is_not_listed_is_told_so(stage: Stage) -> None:
    news = stage.same(listing())
    assert (news.is_listed, news.why) == (False, None)


def test_what_may_be_among_those_not_listed_is_not_called_gone(stage: Stage) -> None:
    news = stage.same(listing(may_have_more=True))
    assert "did not list all" in str(news.why)


def test_what_could_not_be_read_is_told_with_the_reason(stage: Stage) -> None:
    why = words("The service cannot be reached.")
    assert stage.same(Unread(HERE.thread, why, None, 0.1)).why == why
    assert stage.same(None).why is not None


def test_after_an_accepted_edit_it_is_compared_with_what_was_read_then(stage: Stage) -> None:
    seen: SimpleQueue[str] = SimpleQueue()
    stage.watch = Watch(stage.background, lambda: stage.reader, lambda _, listed: seen.put(listed))
    stage.last_look = LastLook(stage.background, stage._ready, stage.watch, stage.told.put)
    stage.reader.found = listing('{"a":3,"by":"service"}')
    stage.background.post(stage.watch.learn, HERE, '{"a":3}')
    assert seen.get(timeout=PATIENCE) == '{"a":3,"by":"service"}'
    assert stage.same(listing('{"a":3,"by":"service"}'), None).is_same
    assert isinstance(stage.looked(listing('{"a":4,"by":"service"}'), None), ChangedMeanwhile)


def test_while_an_accepted_edit_is_still_to_be_read_it_is_no_conflict(stage: Stage) -> None:
    stage.reader.found = None
    stage.background.post(stage.watch.learn, HERE, '{"a":3}')
    assert stage.same(listing('{"a":3,"by":"service"}'), None).is_same
