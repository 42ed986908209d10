"""Rules about who follows a conversation."""

from __future__ import annotations

from typing import Final

from draft_editor.draft.places import COMMENT
from draft_editor.model.json_text import Json
from draft_editor.model.words import words
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

SUBSCRIBED: Final = COMMENT / "usersSubscribed"
UNSUBSCRIBED: Final = COMMENT / "usersUnSubscribed"


def is_on_one_side(reading: Reading) -> Marks:
    """Nobody is subscribed and unsubscribed with the same edit."""
    subscribed = {_uuid(user) for user in reading.items(SUBSCRIBED)} - {""}
    for index, user in enumerate(reading.items(UNSUBSCRIBED)):
        if _uuid(user) in subscribed:
            said = words(
                "{name} is subscribed and unsubscribed with the same edit: only one can hold.",
                name=_name(user),
            )
            yield Mark(UNSUBSCRIBED / index, said)


def _uuid(user: Json) -> str:
    uuid = user.get("uuid") if isinstance(user, dict) else None
    return uuid if isinstance(uuid, str) else ""


def _name(user: Json) -> str:
    name = user.get("name") if isinstance(user, dict) else None
    return shown(name) if isinstance(name, str) and name.strip() else _uuid(user)


RULES: Final = (Rule("subscription-contradiction", "contract, section 1", is_on_one_side),)
