"""The profiles on the disk: one readable file each, which a person may write by hand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from draft_editor.model.json_text import Json, JsonObject, pretty
from draft_editor.model.words import Complaint, words
from draft_editor.store.dealer_hours import hours_members, read_hours
from draft_editor.store.folder import NotWritten, reason, write_atomically
from draft_editor.store.json_file import BadFile, JsonFile, read_json_file
from draft_editor.store.link_servers import read_servers, servers_members
from draft_editor.store.profile import (
    COLOURS,
    DEFAULT_TIMESTAMP_PATTERN,
    BadProfile,
    Colour,
    Profile,
    new_key,
)
from draft_editor.store.upload_target import read_target, target_members

if TYPE_CHECKING:
    from draft_editor.model.people import Person


@dataclass(frozen=True, slots=True)
class ProfileList:
    """The profiles that can be used, by name, and what is wrong with the other files."""

    profiles: tuple[Profile, ...]
    troubles: tuple[Complaint, ...]

    def named(self, name: str) -> Profile | None:
        """The profile of this name, or None."""
        return next((profile for profile in self.profiles if profile.name == name), None)


class Profiles:
    """A folder of profile files.

    What the editor does not know in a file is kept, and a file that it cannot read is never
    touched.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> ProfileList:
        """Every profile of the folder; no folder means no profiles.

        A file written by hand may leave out `key`: it is added at the first reading.
        """
        found: dict[Path, Profile] = {}
        troubles: list[Complaint] = []
        for path in self._paths():
            try:
                source = read_json_file(path)
                found[path] = profile = _profile(source, found)
                if "key" not in source.value:
                    self._write(path, profile, source.value)
            except (BadFile, NotWritten) as error:
                troubles.append(error)
        profiles = sorted(found.values(), key=lambda profile: profile.name.casefold())
        return ProfileList(tuple(profiles), tuple(troubles))

    def save(self, profile: Profile) -> None:
        """Write one profile, in place of an older one with the same key.

        Raises `NotWritten`, and `BadProfile` where another profile has the name already.
        """
        place: Path | None = None
        known: JsonObject = {}
        for path in self._paths():
            try:
                source = read_json_file(path)
            except BadFile:
                continue
            if source.value.get("key") == profile.key:
                place, known = path, source.value
            elif source.value.get("name") == profile.name:
                raise BadProfile(
                    "name",
                    words("There is a profile “{name}” already.", name=profile.name),
                )
        self._write(place or self._new_place(profile.name), profile, known)

    def remove(self, profile: Profile) -> None:
        """Delete the profile's file, if it has one; raises `NotWritten`."""
        for path in self._paths():
            try:
                if read_json_file(path).value.get("key") == profile.key:
                    path.unlink(missing_ok=True)
            except BadFile:
                continue
            except OSError as error:
                said = words(
                    "“{path}” could not be removed: {why}.", path=str(path), why=reason(error)
                )
                raise NotWritten(said, path) from None

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob("*.json"))

    def _new_place(self, name: str) -> Path:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        stem = re.sub(r"[^a-z0-9]+", "-", plain)[:60].strip("-") or "profile"
        place = self._folder / f"{stem}.json"
        number = 1
        while place.exists():
            number += 1
            place = self._folder / f"{stem}-{number}.json"
        return place

    def _write(self, path: Path, profile: Profile, known: JsonObject) -> None:
        value: JsonObject = {**known, **_members(profile)}
        target = known.get("upload_target")
        if isinstance(target, dict):
            value["upload_target"] = {**target, **target_members(profile.upload_target)}
        write_atomically(path, (pretty(value) + "\n").encode())


def _members(profile: Profile) -> JsonObject:
    customers: list[Json] = list(profile.customers)
    colleagues: list[Json] = [person.record() for person in profile.colleagues]
    return {
        "name": profile.name,
        "base_url": profile.base_url,
        "department": profile.department,
        "user": profile.user,
        "customers": customers,
        "dealer_zone": profile.dealer_zone,
        "upload_target": target_members(profile.upload_target),
        "colour": profile.colour,
        "is_production": profile.is_production,
        "timestamp_pattern": profile.timestamp_pattern,
        "extra_ca_file": profile.extra_ca_file,
        **hours_members(profile.hours),
        **servers_members(profile.link_servers),
        "colleagues": colleagues,
        "key": profile.key,
    }


def _profile(source: JsonFile, found: dict[Path, Profile]) -> Profile:
    try:
        profile = Profile(
            name=source.string("name"),
            base_url=source.string("base_url"),
            department=source.string("department"),
            user=source.string("user"),
            customers=_customers(source),
            dealer_zone=source.string("dealer_zone"),
            upload_target=read_target(source),
            colour=_colour(source),
            is_production=_is_production(source),
            timestamp_pattern=_optional(source, "timestamp_pattern", DEFAULT_TIMESTAMP_PATTERN),
            extra_ca_file=_optional(source, "extra_ca_file", ""),
            hours=read_hours(source),
            link_servers=read_servers(source),
            colleagues=_colleagues(source),
            key=_optional(source, "key", new_key()),
        )
    except BadProfile as error:
        raise source.bad(error.said, error.key) from None
    for path, other in found.items():
        # A copied file would send one service's login to the other.
        if other.key == profile.key:
            said = words(
                "“{other}” has the same “key”; remove the “key” from one of the two.",
                other=path.name,
            )
            raise source.bad(said, "key")
        if other.name == profile.name:
            raise source.bad(words("“{other}” has the same “name”.", other=path.name), "name")
    return profile


def _colleagues(source: JsonFile) -> tuple[Person, ...]:
    if source.value.get("colleagues", []) == []:
        return ()
    # Loaded here: most profiles keep nobody, and profiles are read before the window is there.
    store = import_module("draft_editor.store.colleagues")
    people: tuple[Person, ...] = store.read_colleagues(source)
    return people


def _optional(source: JsonFile, key: str, default: str) -> str:
    return source.string(key) if key in source.value else default


def _customers(source: JsonFile) -> tuple[str, ...]:
    found = source.value.get("customers", [])
    said = words("“customers” must be a list of customer ids.")
    if not isinstance(found, list):
        raise source.bad(said, "customers")
    customers = tuple(item for item in found if isinstance(item, str))
    if len(customers) != len(found):
        raise source.bad(said, "customers")
    return customers


def _colour(source: JsonFile) -> Colour:
    name = _optional(source, "colour", COLOURS[0])
    for colour in COLOURS:
        if colour == name:
            return colour
    raise source.bad(words("“colour” must be one of: {names}.", names=", ".join(COLOURS)), "colour")


def _is_production(source: JsonFile) -> bool:
    found = source.value.get("is_production", False)
    if not isinstance(found, bool):
        raise source.bad(words("“is_production” must be true or false."), "is_production")
    return found
