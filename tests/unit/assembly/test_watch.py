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
from draft_editor.worker.guard import AsItWas, Changed, Gone, Look

PATIENCE = 10.0
HERE = Locator.of("d", "u", "c", "first")
THERE = Locator.of("d", "u", "c", "second")
BASE = '{"a":1}'


@dataclass
class Reader:
    """Lists drafts with one body, or raises; remembers who asked."""

    body: str = BASE
    fails: bool = False
    lists: tuple[Locator, ...] = (THERE, HERE)
    asked: list[Locator] = field(default_factory=list)

    async def find_draft(self, locator: Locator) -> Listing | Unread:
        self.asked.append(locator)
        if self.fails:
            raise OSError("no line")
        listed = tuple(Listed(each, self.body, "edit") for each in self.lists)
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
    background.post(watch.learn, HERE, BASE)
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
    background.post(watch.learn, HERE, BASE)
    assert seen.get(timeout=PATIENCE) == (HERE, BASE)


STOOD = '{"a":1,"b":1,"list":[1]}'
SENT = '{"a":2,"b":1,"list":[1]}'


@pytest.mark.parametrize(
    ("now", "known"),
    [
        (SENT, SENT),
        ('{"a":"2.0","b":1,"list":[1]}', '{"a":"2.0","b":1,"list":[1]}'),
        ('{"a":2,"b":9,"list":[1]}', STOOD),
        ('{"a":2,"b":1,"list":[1,2]}', STOOD),
        ('{"a":2,"b":1}', STOOD),
    ],
    ids=["own", "own in other words", "a colleague's too", "an item too", "one place less"],
)
def test_what_a_colleague_changed_right_after_it_is_not_taken_for_ones_own(
    background: Background, watch: Watch, reader: Reader, now: str, known: str
) -> None:
    reader.body = STOOD
    assert looked(background, watch, base=STOOD) == AsItWas()
    reader.body = now
    background.post(watch.learn, HERE, SENT)
    found = looked(background, watch, base=STOOD)  # comes before it was read: waits for it
    assert watch.base_of(HERE) == known
    assert isinstance(found, AsItWas if known == now else Changed)


def test_until_it_is_read_the_next_look_has_something_to_compare_with(
    background: Background, watch: Watch, reader: Reader
) -> None:
    reader.body = SENT
    background.post(watch.learn, HERE, SENT)
    looked(background, watch, THERE, SENT)  # a turn of the loop
    assert watch.base_of(HERE) == SENT
    reader.fails = True
    endings: SimpleQueue[Ending[Look]] = SimpleQueue()
    background.run(lambda: watch.look(HERE, SENT), endings.put)
    assert not isinstance(endings.get(timeout=PATIENCE), Done)
    assert watch.base_of(HERE) == SENT, "it was not read yet"
    reader.fails = False
    reader.body = '{"a":"2.0","b":1,"list":[1]}'
    assert looked(background, watch, base=SENT) == AsItWas()
    assert watch.base_of(HERE) == reader.body


def test_who_asked_before_it_was_read_still_compares_with_what_was_read(
    background: Background, watch: Watch, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_UNTIL_SHOWN", PATIENCE)
    reader.body = STOOD
    assert looked(background, watch, base=STOOD) == AsItWas()
    reader.body = SENT
    background.post(watch.learn, HERE, SENT)
    looked(background, watch, THERE, SENT)  # a turn of the loop
    asked = watch.base_of(HERE) or ""
    watch.look_ahead(HERE, asked)
    for _ in range(1000):
        looked(background, watch, THERE, SENT)
        if watch.base_of(HERE) != asked:
            break
    assert (asked, watch.base_of(HERE)) == (STOOD, SENT)
    assert looked(background, watch, base=asked) == AsItWas()


def test_what_no_list_shows_after_an_acceptance_is_gone_if_one_ever_had_it(
    background: Background, watch: Watch, reader: Reader
) -> None:
    assert looked(background, watch) == AsItWas()
    reader.lists = (THERE,)
    for _ in ("the first look waits for it", "the second one reads again"):
        background.post(watch.learn, HERE, SENT)
        assert looked(background, watch) == Gone()
        assert looked(background, watch) == Gone()
        assert watch.base_of(HERE) == BASE


def test_what_no_list_ever_had_may_be_submitted_again(
    background: Background, watch: Watch, reader: Reader
) -> None:
    reader.lists = (THERE,)
    background.post(watch.learn, HERE, SENT)
    assert looked(background, watch) == AsItWas()
    assert watch.base_of(HERE) is None


def test_the_button_that_goes_down_hurries_what_is_learned(
    background: Background, watch: Watch, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_UNTIL_SHOWN", PATIENCE)
    reader.body = SENT
    background.post(watch.learn, HERE, SENT)
    watch.look_ahead(HERE, SENT)
    for _ in range(1000):
        looked(background, watch, THERE, SENT)  # a turn of the loop
        if HERE in reader.asked:
            break
    assert looked(background, watch, base=SENT) == AsItWas()
    assert watch.base_of(HERE) == SENT


def test_of_two_acceptances_the_later_is_remembered(
    background: Background, watch: Watch, reader: Reader
) -> None:
    background.post(watch.learn, HERE, BASE)
    reader.body = SENT
    background.post(watch.learn, HERE, SENT)
    assert looked(background, watch, base=SENT) == AsItWas()
    assert watch.base_of(HERE) == SENT
