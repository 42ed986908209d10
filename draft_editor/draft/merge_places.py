"""Which places of a draft are texts, and which lists are sets (contract, section 1).

The merge reads this declaration. A list that is not named here keeps its order and is merged
by it; a text that is not named here is one value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json

_Pattern: TypeAlias = tuple[str, ...]

_EACH: Final = "*"
"""Stands for any one step."""

_USER: Final = ("uuid",)
_TAG: Final = ("tagTypeUuid", "referenceIdentifier")

_TEXTS: Final[frozenset[_Pattern]] = frozenset(
    {("messageAttributes", "body"), ("messageAttributes", "subject")}
)

_SETS: Final[Mapping[_Pattern, tuple[str, ...]]] = {
    ("messageAttributes", "tags"): (),
    ("messageAttributes", "attachments"): ("fileURL",),
    ("messageAttributes", "messageTags"): _TAG,
    ("messageAttributes", "messageTags", _EACH, "parentTags"): _TAG,
    ("messageAttributes", "messageTags", _EACH, "secondaryAttributes"): ("value",),
    ("messageSendingAttributes", "listOfEmailsToBeCCed"): (),
    ("messageSendingAttributes", "listOfEmailsToBeBCCed"): (),
    ("notificationAttributes", "additionalNotifierNotificationDAUUIDs"): (),
    ("internalCommentAttributes", "usersToNotify"): _USER,
    ("internalCommentAttributes", "usersFollowing"): _USER,
    ("internalCommentAttributes", "usersSubscribed"): _USER,
    ("internalCommentAttributes", "usersUnSubscribed"): _USER,
    ("internalCommentAttributes", "groupMembers", _EACH): _USER,
}
"""The keys that tell the records of each set apart; a string is told by itself."""

Identity: TypeAlias = tuple[str, ...]
"""What makes two items of a set the same one."""


def is_text(path: Path) -> bool:
    """Whether a string at this place is a text that a person writes, word by word."""
    return any(_fits(pattern, path) for pattern in _TEXTS)


def set_keys(path: Path) -> tuple[str, ...] | None:
    """What tells the records of the set at this place apart; None where no set lies."""
    return next((keys for pattern, keys in _SETS.items() if _fits(pattern, path)), None)


def identified(items: Sequence[Json], keys: tuple[str, ...]) -> dict[Identity, Json] | None:
    """The items of a set by what they are, in order.

    None where they cannot be told apart: one stands there twice or has no identity, such as
    an attachment that has no address yet.
    """
    known: dict[Identity, Json] = {}
    for item in items:
        identity = _identity(item, keys)
        if identity is None or identity in known:
            return None
        known[identity] = item
    return known


def _fits(pattern: _Pattern, path: Path) -> bool:
    return len(pattern) == len(path) and all(
        wanted in (_EACH, step) for wanted, step in zip(pattern, path, strict=True)
    )


def _identity(item: Json, keys: tuple[str, ...]) -> Identity | None:
    match item:
        case str():
            return ("text", item)
        case dict() if keys:
            values = [item.get(key) for key in keys]
            texts = [value for value in values if isinstance(value, str) and value]
            return ("record", *texts) if len(texts) == len(keys) else None
        case _:
            return None
