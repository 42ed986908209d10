"""Hypothesis draws three states of one draft: the one that two people began with, and theirs."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

from hypothesis import settings
from hypothesis import strategies as st

from any_json import KEYS, OBJECTS, VALUES, places
from draft_editor.draft.change import Change, Insert, Remove, applied
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import value_at
from draft_editor.draft.writing import setting, unsetting
from draft_editor.model.json_text import Json, JsonObject

_CASES: Final = int(os.environ.get("DRAFT_EDITOR_CASES", "0"))

many_cases: Final = settings(max_examples=_CASES or settings().max_examples)
"""As many cases as the variable DRAFT_EDITOR_CASES says, else as many as any property."""

SECONDS: Final = max(120, _CASES // 10)
"""How long a property may take that is tried with so many cases."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Three states of one draft."""

    base: JsonObject
    mine: JsonObject
    theirs: JsonObject


_WORDS: Final = st.sampled_from(
    [
        "one",
        "two",
        "three,",
        "four.",
        "${name}",
        '${car!"your car"}',
        "<#if late>",
        "</#if>",
        "_pay",
    ]
)
_SPACES: Final = st.sampled_from([" ", " ", " ", "\n", ""])
_IDS: Final = st.sampled_from(["u1", "u2", "u3", "u4", "u5"])


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text of few words, so that two texts have many of them in common."""
    pieces = draw(st.lists(st.tuples(_WORDS, _SPACES), max_size=9))
    return "".join(word + space for word, space in pieces)


_USERS: Final = st.builds(
    lambda uuid, more: {**more, "uuid": uuid}, _IDS, st.dictionaries(KEYS, VALUES, max_size=1)
)
_FILES: Final = st.builds(
    lambda url, name: {"fileURL": url, "originalFileName": name}, _IDS, st.text(max_size=2)
)
_TAGS: Final = st.builds(
    lambda tag, value: {"tagTypeUuid": tag, "referenceIdentifier": "r", "value": value},
    _IDS,
    OBJECTS,
)


def _distinct(items: st.SearchStrategy[Json], key: str = "") -> st.SearchStrategy[list[Json]]:
    return st.lists(
        items,
        max_size=4,
        unique_by=lambda item: str(item[key] if isinstance(item, dict) else item),
    )


def _some(**keys: st.SearchStrategy[Json]) -> st.SearchStrategy[JsonObject]:
    return st.fixed_dictionaries({}, optional=keys)


DRAFTS: Final[st.SearchStrategy[JsonObject]] = _some(
    messageAttributes=_some(
        body=texts(),
        subject=texts(),
        tags=_distinct(_IDS),
        attachments=_distinct(_FILES, "fileURL"),
        messageTags=_distinct(_TAGS, "tagTypeUuid"),
        draftAttributes=_some(draftStatus=_IDS, scheduledOn=st.one_of(st.none(), _IDS)),
    ),
    internalCommentAttributes=_some(
        usersToNotify=_distinct(_USERS, "uuid"),
        groupMembers=st.dictionaries(_IDS, _distinct(_USERS, "uuid"), max_size=2),
    ),
    notificationAttributes=_some(notificationButtons=st.lists(VALUES, max_size=5)),
    metaData=OBJECTS,
)
"""Drafts as the contract has them, small ones."""


@st.composite
def _changed(draw: st.DrawFn, tree: JsonObject) -> JsonObject:
    for _ in range(draw(st.integers(0, 4))):
        path = draw(st.sampled_from(places(tree)))
        changed: Json = tree
        for change in _changes(draw, tree, path):
            changed = applied(changed, change)
        assert isinstance(changed, dict)
        tree = changed
    return tree


def _changes(draw: st.DrawFn, tree: JsonObject, path: Path) -> tuple[Change, ...]:
    """One thing that a person might do at a place."""
    here, is_first_way = value_at(tree, path), draw(st.booleans())
    match here:
        case dict() if is_first_way:
            keys = draw(st.permutations(list(here)))
            return setting(tree, path, {key: here[key] for key in keys})
        case dict():
            return setting(tree, path / draw(KEYS), draw(VALUES))
        case list() if here and is_first_way:
            index = draw(st.integers(0, len(here) - 1))
            return (Remove(path / index, here[index]),)
        case list():
            value = draw(st.one_of(_IDS, _USERS, _FILES, _TAGS, VALUES))
            return (Insert(path / draw(st.integers(0, len(here))), value),)
        case str() if is_first_way:
            pieces = here.split(" ")
            start = draw(st.integers(0, len(pieces)))
            pieces[start : start + draw(st.integers(0, 2))] = draw(st.lists(_WORDS, max_size=2))
            return setting(tree, path, " ".join(pieces))
        case _ if is_first_way:
            return unsetting(tree, path)
        case _:
            return setting(tree, path, draw(VALUES))


@st.composite
def sides(draw: st.DrawFn) -> Sides:
    """Three states: both others made from the first by a few changes, or drawn on their own."""
    base = draw(DRAFTS)
    mine, theirs = draw(_changed(base)), draw(_changed(base))
    if draw(st.integers(0, 9)) == 0:
        theirs = draw(DRAFTS)
    return Sides(base, mine, theirs)


def key_places(*trees: JsonObject) -> list[Path]:
    """Every place in one of the trees that is reached by keys alone."""
    found = {
        path: None
        for tree in trees
        for path in places(tree)
        if path != ROOT and all(isinstance(step, str) for step in path)
    }
    return list(found)
