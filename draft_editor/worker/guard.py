"""The look before a submit: is the draft on the service still what it was opened from?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from draft_editor.model.json_text import BadJson, parse_object, same
from draft_editor.model.listing import Listed, Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.words import Words


class DraftReader(Protocol):
    """Who reads a draft from the service."""

    async def find_draft(self, locator: Locator) -> Listing | Unread:
        """The conversation with at least this draft in it, or why it could not be read."""
        ...


@dataclass(frozen=True, slots=True)
class AsItWas:
    """The service holds what the draft was opened from: an edit changes what was meant."""


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody else has changed it since it was `base`."""

    base: str = field(repr=False)
    theirs: Listed = field(repr=False)


@dataclass(frozen=True, slots=True)
class Gone:
    """The service does not list it any more: it was sent, or deleted."""


@dataclass(frozen=True, slots=True)
class NotSeen:
    """The service could not be asked, so nobody knows."""

    why: Words


Look: TypeAlias = AsItWas | Changed | Gone | NotSeen


async def look(reader: DraftReader, locator: Locator, base: str) -> Look:
    """Read a draft again and compare it with the text that it was opened from."""
    return judged(await reader.find_draft(locator), locator, base)


def judged(reading: Listing | Unread, locator: Locator, base: str) -> Look:
    """What a reading says of a draft that was `base`."""
    if isinstance(reading, Unread):
        return NotSeen(reading.why)
    listed = reading.draft(locator)
    if listed is not None:
        return AsItWas() if _says_the_same(base, listed.body) else Changed(base, listed)
    if reading.may_have_more or reading.skipped:  # it may be among those that were not seen
        return AsItWas()
    return Gone()


def _says_the_same(base: str, now: str) -> bool:
    try:
        return base == now or same(parse_object(base), parse_object(now))
    except BadJson:
        return False
