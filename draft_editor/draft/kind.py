"""What kind of message a draft is, where more than one field tells it."""

from __future__ import annotations

from draft_editor.draft.places import PROTOCOL, TYPE
from draft_editor.draft.tree import text_at
from draft_editor.model.json_text import Json


def is_note(tree: Json) -> bool:
    """Whether it is an internal note: by its type, or because it goes by no channel."""
    return text_at(tree, TYPE) == "NOTE" or text_at(tree, PROTOCOL) == "NONE"
