"""Whatever is done, undone and accepted, and however the editor ends: it comes back the same."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path as FilePath
from tempfile import TemporaryDirectory
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_acts import act
from any_json import object_texts
from draft_editor.draft.card import Card, Key
from draft_editor.draft.draft import Draft
from draft_editor.draft.history import Step
from draft_editor.model.json_text import JsonObject, dump, parse_object
from draft_editor.model.locator import Locator
from draft_editor.store.journal import Journal
from keeper_stage import FILE, ONE, Desk, run
from merge_sides import SECONDS, many_cases


@dataclass(frozen=True, slots=True)
class State:
    """All that a draft is: its trees as texts, which keep the order of keys, and its steps."""

    tree: str
    base: str
    source: str
    done: tuple[Step, ...]
    undone: tuple[Step, ...]

    @classmethod
    def of(cls, draft: Draft) -> Self:
        history = draft.history
        return cls(dump(draft.tree), dump(draft.base), draft.source(), history.done, history.undone)


Drafts = dict[Key, Draft]


def begin(desk: Desk, key: Key, source: str) -> Draft:
    """Open a draft as it was read."""
    tree: JsonObject = parse_object(source)
    card = Card(key if isinstance(key, Locator) else None, source, tree)
    draft = Draft(source, card.locator, tree)
    desk.keeper.begin(key, card)
    draft.keep(desk.keeper.pen(key))
    return draft


def work(data: st.DataObject, drafts: Drafts) -> None:
    """Do something in one draft, then in another."""
    for _ in range(data.draw(st.integers(0, 6))):
        draft = data.draw(st.sampled_from(list(drafts.values())))
        act(data, draft)
        if data.draw(st.booleans()):
            draft.close_step()


def states(drafts: Drafts) -> dict[Key, State]:
    return {key: State.of(draft) for key, draft in drafts.items()}


def copy(path: FilePath, to: FilePath, _journal: Journal) -> None:
    """What a kill leaves at this moment. Thread: the scribe's, between two entries."""
    to.mkdir()
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy(file, to)


@pytest.mark.timeout(SECONDS)
@many_cases
@given(object_texts(), object_texts(), st.data())
def test_every_end_gives_back_what_was_there(one: str, file: str, data: st.DataObject) -> None:
    with TemporaryDirectory(prefix="draft-editor-test-") as name:
        path = FilePath(name) / "0" / "journal.sqlite3"
        path.parent.mkdir()
        wanted: dict[Key, State] = {}
        for life in range(data.draw(st.integers(2, 4), label="lives")):
            with run(path) as desk:
                found = desk.restored()
                drafts: Drafts = {each.key: each.draft for each in found.kept}
                assert states(drafts) == wanted
                if not life:
                    drafts = {ONE: begin(desk, ONE, one), FILE: begin(desk, FILE, file)}
                desk.keeper.note_open((ONE, FILE), ONE)
                work(data, drafts)
                wanted = states(drafts)
                if data.draw(st.booleans(), label="killed"):
                    killed = FilePath(name) / f"{life + 1}"
                    desk.keeper.write(partial(copy, path, killed))
                    work(data, drafts)  # of this nothing was written any more
                    path = killed / path.name
        with run(path) as desk:
            assert {each.key: State.of(each.draft) for each in desk.restored().kept} == wanted
