"""One's own words on the disk: a readable file with a list for each language."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Final

from draft_editor.model.json_text import Json, JsonObject, pretty
from draft_editor.model.tongue import OwnWords, Tongue
from draft_editor.model.words import Words, words
from draft_editor.store.folder import NotWritten, reason, set_aside, write_atomically
from draft_editor.store.json_file import BadFile, read_json_file

MOST: Final = 20_000
"""Words of a language that are read; nobody adds so many by hand."""


class OwnWordsFile:
    """Keeps what a person has added, whatever else stands in the file. Thread: any."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def load(self) -> OwnWords:
        """All words; never raises. A file that cannot be read is set aside, not lost."""
        with self._lock:
            value, said = self._value()
        return OwnWords({tongue: _listed(value, tongue) for tongue in Tongue}, said)

    def add(self, tongue: Tongue, word: str) -> Words | None:
        """Keep a word; raises `NotWritten`. A sentence where the file had to be set aside."""
        return self._keep(tongue, word, is_there=True)

    def remove(self, tongue: Tongue, word: str) -> Words | None:
        """Keep a word no longer; raises `NotWritten`. A sentence as `add` has it."""
        return self._keep(tongue, word, is_there=False)

    def _keep(self, tongue: Tongue, word: str, *, is_there: bool) -> Words | None:
        with self._lock:
            value, said = self._value()
            if said is not None and self._path.exists():  # nobody could read it: not overwritten
                raise NotWritten(said, self._path)
            others = [each for each in _listed(value, tongue) if each != word]
            kept = sorted([*others, word] if is_there else others, key=str.casefold)
            changed: JsonObject = {**value, tongue.value: list[Json](kept)}
            write_atomically(self._path, (pretty(changed) + "\n").encode())
            return said

    def _value(self) -> tuple[JsonObject, Words | None]:
        if not self._path.exists():
            return {}, None
        try:
            return read_json_file(self._path).value, None
        except BadFile as error:
            return {}, self._set_aside(error)

    def _set_aside(self, error: BadFile) -> Words:
        try:
            name = set_aside(self._path)
        except OSError as refusal:
            return words(
                "{what} Your own words cannot be read; the file could not be set aside: {why}.",
                what=error.said,
                why=reason(refusal),
            )
        return words(
            "{what} Your own words begin empty; the file is kept as “{name}”.",
            what=error.said,
            name=name,
        )


def _listed(value: JsonObject, tongue: Tongue) -> tuple[str, ...]:
    found = value.get(tongue.value)
    listed = found[:MOST] if isinstance(found, list) else []
    return tuple(each for each in listed if isinstance(each, str) and each)
