"""A draft as it lies in a list: read and parsed, not yet opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from draft_editor.model.json_text import JsonObject
from draft_editor.model.locator import Locator

Key: TypeAlias = Locator | Path
"""A draft is known by its address; one without an address, by its file."""


@dataclass(frozen=True, slots=True)
class Card:
    """What opening a draft needs: its text, the tree of that text, and what came beside it.

    Made off the GUI thread, so that opening a large draft parses nothing there. `aside` is
    what the service told and an edit cannot carry: shown, never sent.
    """

    locator: Locator | None
    source: str = field(repr=False)
    tree: JsonObject = field(repr=False)
    customer_name: str = field(default="", repr=False)
    aside: JsonObject = field(default_factory=dict, repr=False)
