"""The look at a draft: begun when the button goes down, used once, and only while it is fresh."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from queue import SimpleQueue

import pytest

from draft_editor.assembly import watch as module
from draft_editor.assembly.watch import Watch
from draft_editor.model.listing import Listed, Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Answer
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending
from draft_editor.worker.guard import AsItWas, Changed, Look

PATIENCE = 10.0
HERE = Locator.of("d", "u", "c", "first")
THERE = Locator.of("d", "u", "c", "second")
BASE = '{"a":1}'


@dataclass
class Reader:
    """Lists every draft with one body, or raises; remembers who asked."""

    body: str = BASE
    fails: bool = False
    asked: list[Locator] = field(default_factory=list)

    async def find_draft(self, locator: Locator) -> Listing | Unread:
        self.asked.append(locator)
        if self.fails:
            raise OSError("no line")
        listed = tuple(Listed(each, self.body, "edit") for each in (THERE, HERE))
        return Listing(HERE.thread, listed, (), False, Answer(200, 0.1))


@pytest.fixture
def background() -> Iterator[Background]:
    errors: list[BaseException] = []
    background = Background(errors.append)
    background.start()
    yield background
    background.stop(PATIENCE)
    assert errors == []


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def watch(background: Background, reader: Reader) -> Watch:
    return Watch(background, lambda: reader)


def looked(background: Background, watch: Watch, locator: Locator = HERE, base: str = BASE) -> Look:
    endings: SimpleQueue[Ending[Look]] = SimpleQueue()
    background.run(lambda: watch.look(locator, base), endings.put)
    ending = endings.get(timeout=PATIENCE)
    assert isinstance(ending, Done)
    return ending.value


def test_a_look_that_was_begun_ahead_is_used_once(
    background: Background, watch: Watch, reader: Reader
) -> None:
    watch.look_ahead(HERE, BASE)
    assert looked(background, watch) == AsItWas()
    assert len(reader.asked) == 1
    reader.body = '{"a":2}'
    assert isinstance(looked(background, watch), Changed)
    assert len(reader.asked) == 2


@pytest.mark.parametrize(("locator", "base"), [(THERE, BASE), (HERE, '{"a":0}')])
def test_a_look_at_something_else_does_not_count(
    background: Background, watch: Watch, reader: Reader, locator: Locator, base: str
) -> None:
    watch.look_ahead(locator, base)
    assert looked(background, watch) == AsItWas()
    assert reader.asked == [locator, HERE]


def test_a_look_that_is_not_fresh_does_not_count(
    background: Background, watch: Watch, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_FRESH", 0.0)
    watch.look_ahead(HERE, BASE)
    assert looked(background, watch) == AsItWas()
    assert len(reader.asked) == 2


def test_with_another_login_nothing_that_was_seen_counts(
    background: Background, watch: Watch, reader: Reader
) -> None:
    watch.look_ahead(HERE, BASE)
    watch.forget()
    assert looked(background, watch) == AsItWas()
    assert len(reader.asked) == 2


def test_a_look_ahead_may_fail_unheard_or_be_given_up(
    background: Background, watch: Watch, reader: Reader
) -> None:
    reader.fails = True
    watch.look_ahead(THERE, BASE)
    endings: SimpleQueue[Ending[None]] = SimpleQueue()
    background.run(lambda: asyncio.sleep(0), endings.put)
    assert isinstance(endings.get(timeout=PATIENCE), Done)
    reader.fails = False
    watch.look_ahead(THERE, BASE)
    background.stop(PATIENCE)  # with the look under way or over
    assert reader.asked[0] == THERE


def test_after_an_acceptance_the_draft_is_read_and_remembered(
    background: Background, watch: Watch, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_UNTIL_SHOWN", 0.0)
    assert watch.base_of(HERE) is None
    background.post(watch.learn, HERE)
    for _ in range(1000):
        looked(background, watch, THERE)  # a turn of the loop
        if watch.base_of(HERE) is not None:
            break
    assert watch.base_of(HERE) == BASE
    watch.forget()
    assert watch.base_of(HERE) is None


def test_how_the_service_has_it_then_is_told(
    background: Background, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_UNTIL_SHOWN", 0.0)
    seen: SimpleQueue[tuple[Locator, str]] = SimpleQueue()
    watch = Watch(background, lambda: reader, lambda *each: seen.put(each))
    background.post(watch.learn, HERE)
    assert seen.get(timeout=PATIENCE) == (HERE, BASE)
