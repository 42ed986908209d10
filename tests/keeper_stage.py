"""A keeper over a real journal, in the hands of a window's stand-in."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path as FilePath
from queue import SimpleQueue
from typing import Final

from draft_editor.assembly.keeper import Keeper
from draft_editor.draft.card import Card, Key
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.json_text import parse_object, same
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.ui.journal_ports import DraftsKept
from draft_editor.ui.ports import Event
from journal_stage import NOW
from unit.worker.endings import PATIENCE

BODY: Final = Path.of("messageAttributes", "body")
ONE: Final = Locator.of("dept", "user", "cust", "one")
TWO: Final = Locator.of("dept", "user", "cust", "two")
FILE: Final = FilePath("/drafts/a.json")


def card(key: Key, body: str = "as it was read", name: str = "") -> Card:
    """A draft as it was read: its layout and numbers are to stay as they are."""
    source = f'{{ "messageAttributes": {{"body": "{body}", "size": 1.50}} }}'
    locator = key if isinstance(key, Locator) else None
    return Card(locator, source, parse_object(source), name, {"seen": [True]} if name else {})


def text(draft: Draft) -> object:
    """The body of the message."""
    return draft.value(BODY)


class Desk:
    """Stands for the window of one run: opens drafts as it does, and hears the news."""

    def __init__(self, path: FilePath, profile: str = "home") -> None:
        self.profile = profile
        self.news: SimpleQueue[Event] = SimpleQueue()
        self.pictures = path.parent / "pictures"
        self.keeper = Keeper(
            path, lambda: self.profile, self.news.put, lambda: NOW, pictures=self.pictures
        )

    def next(self) -> Event:
        """The next of the news, when it comes."""
        return self.news.get(timeout=PATIENCE)

    def restored(self) -> DraftsKept:
        """What is kept for the profile, with every draft kept on."""
        self.keeper.restore()
        return self.given_back()

    def given_back(self) -> DraftsKept:
        """The answer that was asked for, when it comes."""
        event = self.next()
        assert isinstance(event, DraftsKept)
        for each in event.kept:
            each.draft.keep(self.keeper.pen(each.key))
        return event

    def begin(self, key: Key, body: str = "as it was read") -> Draft:
        """Open a draft anew."""
        it = card(key, body)
        draft = Draft(it.source, it.locator, it.tree)
        self.keeper.begin(key, it)
        draft.keep(self.keeper.pen(key))
        return draft

    def settle(self) -> None:
        """Wait until all that was noted is on the disk."""
        is_written = threading.Event()
        self.keeper.write(lambda _: is_written.set(), at_once=True)
        assert is_written.wait(PATIENCE)


@contextmanager
def run(path: FilePath, profile: str = "home") -> Iterator[Desk]:
    """One run of the editor that ends in order, with all on the disk."""
    desk = Desk(path, profile)
    try:
        yield desk
    finally:
        assert desk.keeper.close()
    assert desk.news.empty(), desk.news.get()


def write(draft: Draft, value: str, gesture: str = "") -> None:
    """Write the body of the message."""
    draft.set(words("Text of {part}", part="body"), BODY, value, gesture)


def edited(draft: Draft) -> None:
    """All kinds of acts: steps, bursts, undone and redone ones, a new base."""
    for size in range(1, 12):
        write(draft, "typed in é😀"[:size], "burst")
    draft.close_step()
    write(draft, "pasted")
    draft.accept(draft.source())
    write(draft, "sent again")
    draft.unset(words("Size"), Path.of("messageAttributes", "size"))
    write(draft, "too much")
    for _ in range(3):
        draft.undo()
    draft.redo()


def assert_alike(now: Draft, before: Draft) -> None:
    """A draft is what another one was, with all that can be undone and done again."""
    assert now is not before
    assert same(now.tree, before.tree)
    assert list(now.tree) == list(before.tree)
    assert same(now.base, before.base)
    assert now.source() == before.source()
    assert now.history.done == before.history.done
    assert now.history.undone == before.history.undone
