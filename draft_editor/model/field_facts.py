"""What is known about each field of the contract, without the models it was taken from.

The models (`contract`) are the truth. Loading them takes longer than painting a window, so
what forms need of them lies beside this module as `field_facts.json`; `resources/field_facts.py`
writes it anew, and a test compares the two.
"""

from __future__ import annotations

import json
from functools import cache
from itertools import starmap
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from draft_editor.model.vocabulary import Vocabulary, Word

Steps: TypeAlias = tuple[str | int, ...]
"""Wire keys and list indexes from the body down; the steps of a draft's path."""

Kind: TypeAlias = Literal[
    "text", "switch", "number", "timestamp", "texts", "records", "record", "free"
]
"""What a field holds. `texts` and `records` are lists, `free` an object with any keys."""

FACTS_FILE: Final = Path(__file__).with_suffix(".json")
"""A list with, for each path: its steps, title, description, kind and known words."""

ANY_INDEX: Final = 0
"""What stands for every index of a list in a path of the contract."""


class FieldFacts(NamedTuple):
    """What a form needs to know about one field; title and description are for `Words`."""

    title: str
    description: str
    kind: Kind
    vocabulary: Vocabulary | None = None


def facts(path: Steps) -> FieldFacts | None:
    """What the contract says of the field at this path, or None for a path it does not name.

    An item of a list has its list's words and is a `text` or a `record`. What lies inside a
    free object is not named by the contract.
    """
    return _all_facts().get(tuple(ANY_INDEX if isinstance(step, int) else step for step in path))


@cache
def contract_paths() -> tuple[Steps, ...]:
    """Every path the contract names, in its order, lists through their item 0."""
    return tuple(_all_facts())


@cache
def _all_facts() -> dict[Steps, FieldFacts]:
    return {
        tuple(steps): FieldFacts(title, description, kind, _vocabulary(known))
        for steps, title, description, kind, known in json.loads(FACTS_FILE.read_bytes())
    }


def _vocabulary(known: list[list[str]] | None) -> Vocabulary | None:
    return None if known is None else Vocabulary(*starmap(Word, known))
