"""Hypothesis does something to a draft: whatever the editor can do to one."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from any_json import KEYS, VALUES, places
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.locator import Locator
from draft_editor.model.words import count_words, words

BODY: Final = Path.of("messageAttributes", "body")
EDIT: Final = words("Body")

_NAMES: Final = st.sampled_from(
    [EDIT, count_words("%n tag(s)", 3), words("{a} in {b}", a=words("Tag {n}", n=2), b="{x}")]
)
_ADDRESSES: Final = st.none() | st.builds(Locator.of, *[st.sampled_from(["a", "é", '","'])] * 4)
_GESTURES: Final = st.sampled_from(["", "", "typing", "more"])


def act(data: st.DataObject, draft: Draft) -> None:
    """One act, or none where the draft has no place for it."""
    what = data.draw(
        st.sampled_from(["set", "set", "type", "unset", "list", "undo", "redo", "base", "address"])
    )
    place = data.draw(st.sampled_from(places(draft.tree)))
    here = draft.value(place)
    name, gesture = data.draw(_NAMES), data.draw(_GESTURES)
    if what == "undo":
        draft.undo()
    elif what == "redo":
        draft.redo()
    elif what == "base":
        draft.accept(draft.source())
    elif what == "address":
        draft.address(data.draw(_ADDRESSES))
    elif what == "type":
        draft.set(name, BODY, data.draw(st.text(max_size=30)), gesture)
    elif isinstance(here, dict):
        key = data.draw(KEYS)
        if what == "unset":
            draft.unset(name, place / key)
        else:
            draft.set(name, place / key, data.draw(VALUES), gesture)
    elif isinstance(here, list):
        at = data.draw(st.integers(0, len(here)))
        if what == "set" or not here:
            draft.insert(name, place / at, data.draw(VALUES))
        elif what == "unset":
            draft.remove(name, place / min(at, len(here) - 1))
        else:
            draft.move(name, place, min(at, len(here) - 1), 0)
    elif len(place) > 0:
        draft.set(name, place, data.draw(VALUES), gesture)
