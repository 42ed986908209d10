"""Which servers a profile lets the editor ask about linked files, as its file holds them."""

from __future__ import annotations

from typing import Final

from draft_editor.model.json_text import Json, JsonObject, kind_name
from draft_editor.model.link_servers import LinkServers
from draft_editor.model.words import words
from draft_editor.store.json_file import JsonFile

_MEMBER: Final = "link_servers"


def servers_members(servers: LinkServers) -> JsonObject:
    """What a profile's file says: `"link_servers": {"always": ["files.example.com"], …}`."""
    always: list[Json] = list(servers.always)
    never: list[Json] = list(servers.never)
    return {"link_servers": {"always": always, "never": never}}


def read_servers(source: JsonFile) -> LinkServers:
    """What a profile's file says; nothing where it has no such member. Raises `BadFile`."""
    found = source.value.get(_MEMBER, {})
    if not isinstance(found, dict):
        said = words("“link_servers” must be an object, not {kind}.", kind=kind_name(found))
        raise source.bad(said, _MEMBER)
    return LinkServers(_names(source, found, "always"), _names(source, found, "never"))


def _names(source: JsonFile, found: JsonObject, key: str) -> tuple[str, ...]:
    listed = found.get(key, [])
    if isinstance(listed, list):
        named = tuple(each for each in listed if isinstance(each, str))
        if len(named) == len(listed):
            return named
    raise source.bad(words("“{key}” must be a list of servers.", key=key), _MEMBER, key)
