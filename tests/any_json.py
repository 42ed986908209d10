"""Hypothesis draws JSON as the editor meets it: any value, any key, any layout of its text."""

from __future__ import annotations

import json
from typing import Final

from hypothesis import strategies as st

from draft_editor.draft.path import ROOT, Path, Step
from draft_editor.model.json_text import Json, JsonObject, Number

KEYS: Final = st.one_of(st.sampled_from(["body", "tags", "metaData", "uuid"]), st.text(max_size=4))

NUMBERS: Final = st.from_regex(
    r"-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,4})?([eE][+-]?[0-9]{1,2})?", fullmatch=True
).map(Number)

_LEAVES: Final[st.SearchStrategy[Json]] = st.one_of(
    st.none(), st.booleans(), NUMBERS, st.text(max_size=6)
)

VALUES: Final[st.SearchStrategy[Json]] = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=12,
)

OBJECTS: Final[st.SearchStrategy[JsonObject]] = st.dictionaries(KEYS, VALUES, max_size=4)

STEPS: Final[st.SearchStrategy[Step]] = st.one_of(KEYS, st.integers(0, 4))

PATHS: Final = st.lists(STEPS, max_size=5).map(lambda steps: Path.of(*steps))

_SPACES: Final = st.text(" \t\r\n", max_size=3)


@st.composite
def object_texts(draw: st.DrawFn) -> str:
    """The JSON text of some object, with white space and escapes as somebody else wrote them."""
    space = draw(_SPACES)
    is_ascii = draw(st.booleans())
    return f"{space}{_laid_out(draw(OBJECTS), space, is_ascii)}{draw(_SPACES)}"


def places(value: Json, here: Path = ROOT) -> list[Path]:
    """The path of every value in a tree, its root first."""
    found = [here]
    if isinstance(value, dict):
        for key, item in value.items():
            found += places(item, here / key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += places(item, here / index)
    return found


def _laid_out(value: Json, space: str, is_ascii: bool) -> str:
    match value:
        case dict():
            members = (
                f"{json.dumps(key, ensure_ascii=is_ascii)}{space}:"
                f"{space}{_laid_out(item, space, is_ascii)}"
                for key, item in value.items()
            )
            return f"{{{space}{f'{space},'.join(members)}{space}}}"
        case list():
            items = (_laid_out(item, space, is_ascii) for item in value)
            return f"[{f',{space}'.join(items)}{space}]"
        case Number(text):
            return text
        case _:
            return json.dumps(value, ensure_ascii=is_ascii)
