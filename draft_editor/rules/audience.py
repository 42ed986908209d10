"""Rules about who follows a conversation."""

from __future__ import annotations

from typing import Final

from draft_editor.draft.change import Remove
from draft_editor.draft.places import COMMENT
from draft_editor.model.people import Roster, person_of
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

SUBSCRIBED: Final = COMMENT / "usersSubscribed"
UNSUBSCRIBED: Final = COMMENT / "usersUnSubscribed"


def is_on_one_side(reading: Reading) -> Marks:
    """Nobody is subscribed and unsubscribed with the same edit."""
    items = reading.items(SUBSCRIBED)
    subscribed = Roster(items)
    for index, user in enumerate(reading.items(UNSUBSCRIBED)):
        person = person_of(user)
        if person is None or person not in subscribed:
            continue
        path = UNSUBSCRIBED / index
        said = words(
            "{name} is subscribed and unsubscribed with the same edit: only one can hold.",
            name=shown(person.name) if person.name else person.uuid,
        )
        same = tuple(
            Remove(SUBSCRIBED / place, item)
            for place, item in enumerate(items)
            if (each := person_of(item)) is not None and each.is_same(person)
        )
        keeping = Fix(words("Keep subscribed"), (Remove(path, user),))
        yield Mark(path, said, others=(keeping, Fix(words("Keep unsubscribed"), same[::-1])))


RULES: Final = (Rule("subscription-contradiction", "contract, section 1", is_on_one_side),)
