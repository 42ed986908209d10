"""The colleagues whom a profile keeps, as its file holds them."""

from __future__ import annotations

from draft_editor.model.json_text import Json, kind_name
from draft_editor.model.people import Person, person_of
from draft_editor.model.words import words
from draft_editor.store.json_file import JsonFile


def read_colleagues(source: JsonFile) -> tuple[Person, ...]:
    """What a profile's file says: `"colleagues": [{"name": "Ana Gómez", "uuid": "…"}]`.

    The entries are users as the contract has them (section 1). Raises `BadFile`.
    """
    found: Json = source.value.get("colleagues", [])
    if not isinstance(found, list):
        said = words("“colleagues” must be a list, not {kind}.", kind=kind_name(found))
        raise source.bad(said, "colleagues")
    people = [person_of(item) for item in found]
    named = tuple(person for person in people if person is not None and person.name)
    if len(named) < len(people):
        raise source.bad(words("Each of the “colleagues” needs a “name”."), "colleagues")
    return named
