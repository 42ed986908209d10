"""The colleagues that a draft names: in its user lists, in its groups, as its editor."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from draft_editor.model.json_text import Json, JsonObject

COMMENT: Final = "internalCommentAttributes"
USER_LISTS: Final = ("usersToNotify", "usersFollowing", "usersSubscribed", "usersUnSubscribed")
"""The lists of users in `internalCommentAttributes` (contract, section 1)."""

_KEYS: Final = ("uuid", "name", "type", "departmentUuid")
_USER: Final = "USER"
_MOST_LOOKED_AT: Final = 5_000
"""Values of one draft that are looked at: far beyond what a person has put together."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the dealership; `uuid` is empty where a draft has only the name."""

    name: str = field(repr=False)
    uuid: str = field(repr=False)
    department_uuid: str = field(default="", repr=False)

    def is_same(self, other: Person) -> bool:
        """Whether both are one person: by the id, or by the name where one has no id."""
        if self.uuid and other.uuid:
            return self.uuid == other.uuid
        return bool(self.name) and folded(self.name) == folded(other.name)

    def record(self) -> JsonObject:
        """A new entry for one of the lists, as the contract has users (section 1)."""
        texts = (self.uuid, self.name, _USER, self.department_uuid)
        return {key: text for key, text in zip(_KEYS, texts, strict=True) if text}


def person_of(item: Json) -> Person | None:
    """The person of a list's item; None for what has neither a name nor an id."""
    if not isinstance(item, dict):
        return None
    uuid, name, _, department = (_text(item, key) for key in _KEYS)
    return Person(name, uuid, department) if name or uuid else None


class Roster:
    """The people of one list, to look up many others in it."""

    def __init__(self, items: Iterable[Json]) -> None:
        people = [person for item in items if (person := person_of(item)) is not None]
        self._ids = {person.uuid for person in people if person.uuid}
        self._names = {folded(person.name) for person in people if person.name}
        self._without_id = {folded(each.name) for each in people if each.name and not each.uuid}

    def __contains__(self, person: Person) -> bool:
        """Whether somebody of the list `is_same`."""
        if person.uuid in self._ids:
            return True
        names = self._without_id if person.uuid else self._names
        return bool(person.name) and folded(person.name) in names


def people_of(tree: JsonObject) -> tuple[Person, ...]:
    """Everybody with a name whom a draft knows, each once, in the order of the draft.

    What has a name and an id elsewhere in the body counts only if it says that it is a user:
    a customer has a name and an id, too.
    """
    comment, editor, own, aside = sources(tree)
    found: list[Json] = []
    if isinstance(comment, dict):
        for key in USER_LISTS:
            items = comment.get(key)
            found += items if isinstance(items, list) else ()
        found += _objects({key: each for key, each in comment.items() if key not in USER_LISTS})
    found.append(editor)
    found += (each for each in _objects([aside, own]) if each.get("type") == _USER)
    return once(person for item in found if (person := person_of(item)) and person.name)


def sources(tree: JsonObject) -> tuple[Json, Json, Json, Json]:
    """The parts of a body that `people_of` looks at: while they are the same, so is what it says.

    They are `internalCommentAttributes`, `editor`, and the two free objects beside the message.
    """
    message = tree.get("messageAttributes")
    own = message.get("metaData") if isinstance(message, dict) else None
    return tree.get(COMMENT), tree.get("editor"), own, tree.get("messageMetadata")


def once(people: Iterable[Person]) -> tuple[Person, ...]:
    """Each person once; one who is known by the name alone gives way to one with an id."""
    by_id: dict[str, Person] = {}
    nameless_ids: dict[str, Person] = {}
    for person in people:
        if person.uuid:
            by_id.setdefault(person.uuid, person)
        else:
            nameless_ids.setdefault(folded(person.name), person)
    names = {folded(person.name) for person in by_id.values()} if nameless_ids else frozenset()
    return (*by_id.values(), *(one for name, one in nameless_ids.items() if name not in names))


def matching(people: Iterable[Person], typed: str) -> list[Person]:
    """Those whose name fits what was typed; accents, capitals, hyphens and apostrophes aside.

    First those whose name begins with it, then those with a word that does, then the others.
    """
    wanted = _said(typed)
    ranked: list[tuple[int, str, Person]] = []
    for person in people:
        name = _said(person.name)
        if wanted in name:
            rank = 0 if name.startswith(wanted) else 2 - (f" {wanted}" in name)
            ranked.append((rank, name, person))
    ranked.sort(key=lambda each: each[:2])
    return [person for _, _, person in ranked]


@lru_cache(maxsize=4_096)
def folded(text: str) -> str:
    """A text without its accents and capitals, its white space in single blanks."""
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(letter)
    )
    return " ".join(plain.casefold().split())


def _said(name: str) -> str:
    """A name as one says it: nobody looks for a hyphen, or for the right apostrophe."""
    return " ".join(folded(name).translate(_UNSAID).split())


_UNSAID: Final = {ord("-"): " ", ord("‐"): " ", ord("‑"): " ", ord("'"): "", ord("’"): ""}


class _Plain(dict[int, str]):
    """Each letter without its accent, worked out when it is first met; one stays one."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code)).casefold()
        bare = "".join(each for each in parts if not unicodedata.combining(each))
        plain = self[code] = bare if len(bare) == 1 else chr(code)
        return plain


_PLAIN: Final = _Plain({ord("’"): "'", ord("‐"): "-", ord("‑"): "-"})


def plain(text: str) -> str:
    """A text without accents and capitals, as long as it was."""
    return text.translate(_PLAIN)


def _text(item: JsonObject, key: str) -> str:
    value = item.get(key)
    return value.strip() if isinstance(value, str) else ""


def _objects(value: Json) -> Iterator[JsonObject]:
    """All objects with a name and an id inside a value, from the top down."""
    layer: list[Json] = [value]
    looked_at = 0
    while layer and looked_at < _MOST_LOOKED_AT:
        looked_at += len(layer)
        below: list[Json] = []
        for each in layer:
            if isinstance(each, dict):
                if _text(each, "name") and _text(each, "uuid"):
                    yield each
                below += each.values()
            elif isinstance(each, list):
                below += each
        layer = below
