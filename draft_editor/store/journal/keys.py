"""Whose text a row is: a draft's full name, compared letter for letter."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from draft_editor.model.locator import Locator

SERIAL_BITS: Final = 32
"""An act's row id is its draft's id, shifted by this, plus its place in all of the draft's acts."""


@dataclass(frozen=True, slots=True)
class DraftKey:
    """The name of a draft: a profile, and an address there or a file of this computer.

    Two keys are the same only when every id in them is, letter for letter: ids are opaque
    (contract, section 1).
    """

    profile: str
    locator: Locator | None
    file: str = ""


def key_text(key: DraftKey) -> str:
    """A key as one ASCII text; different keys never have the same text."""
    ids = None if key.locator is None else key.locator.ids
    return json.dumps([key.profile, ids, key.file])


def keys_begin(profile: str) -> str:
    """How the `key_text` of every draft of a profile begins, and of no other one's."""
    return json.dumps([profile])[:-1] + ","


def read_key(text: str) -> DraftKey:
    """The key of `key_text`."""
    profile, ids, file = json.loads(text)
    return DraftKey(profile, None if ids is None else Locator.of(*ids), file)
