"""Canned responses on the disk: one's own, and those that an administrator shares."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from draft_editor.model.canned import (
    LIST_KEY,
    CannedResponse,
    LoadedResponses,
    entry_of,
    read_response,
    read_responses,
)
from draft_editor.model.json_text import BadJson, Json, JsonObject, decode, kind_name, pretty
from draft_editor.model.words import Words, words
from draft_editor.store.folder import NotWritten, reason, set_aside, write_atomically
from draft_editor.store.json_file import BadFile, read_bytes, read_json_file


class ResponsesFile:
    """One's own responses, and beside them a file that is only read.

    Until there is a file of one's own, the `samples` are what one begins with. Entries that
    are no responses are kept behind the others, keys that are not known where they stand.

    Thread: any, but one at a time.
    """

    def __init__(self, path: Path, shared: Path, samples: Callable[[], str]) -> None:
        self._path = path
        self._shared = shared
        self._samples = samples

    def load(self) -> LoadedResponses:
        """All responses; never raises. A broken file of one's own is set aside, not lost."""
        said: list[Words] = []
        own: list[CannedResponse] = []
        shared: list[CannedResponse] = []
        if not self._path.exists():
            own = read_responses(self._samples())[0]
        else:
            try:
                own = [each for each in map(read_response, self._entries()) if each is not None]
            except BadFile as error:
                said.append(self._set_aside(error))
        if self._shared.exists():
            try:
                shared, _ = import_responses(self._shared)
            except BadFile as error:
                said.append(words("The shared responses are left out. {what}", what=error.said))
        return LoadedResponses(tuple(own), tuple(shared), tuple(said))

    def save(self, own: Sequence[CannedResponse]) -> Words | None:
        """Write one's own responses; raises `NotWritten`.

        A file that has become unreadable meanwhile is set aside first, and that is said.
        """
        value: JsonObject = {}
        others: list[Json] = []
        said: Words | None = None
        if self._path.exists():
            try:
                others = [each for each in self._entries() if read_response(each) is None]
                value = read_json_file(self._path).value
            except BadFile as error:
                said = self._set_aside(error)
                if self._path.exists():  # nothing is written over what nobody could read
                    raise NotWritten(said, self._path) from None
        entries: list[Json] = [*map(entry_of, own), *others]
        write_atomically(self._path, (pretty({**value, LIST_KEY: entries}) + "\n").encode())
        return said

    def import_from(self, path: Path) -> tuple[list[CannedResponse], int]:
        """As `import_responses`."""
        return import_responses(path)

    def export_to(self, path: Path, responses: Sequence[CannedResponse]) -> None:
        """As `export_responses`."""
        export_responses(path, responses)

    def _entries(self) -> list[Json]:
        file = read_json_file(self._path)
        entries = file.value.get(LIST_KEY, [])
        if not isinstance(entries, list):
            said = words(
                "“{key}” must be a list, not {kind}.", key=LIST_KEY, kind=kind_name(entries)
            )
            raise file.bad(said, LIST_KEY)
        return entries

    def _set_aside(self, error: BadFile) -> Words:
        try:
            name = set_aside(self._path)
        except OSError as refusal:
            return words(
                "{what} Your responses cannot be read; the file could not be set aside: {why}.",
                what=error.said,
                why=reason(refusal),
            )
        return words(
            "{what} Your responses begin empty; the file is kept as “{name}”.",
            what=error.said,
            name=name,
        )


def import_responses(path: Path) -> tuple[list[CannedResponse], int]:
    """The responses of any file, and how many entries are none; raises `BadFile`."""
    source = read_bytes(path)
    try:
        return read_responses(decode(source))
    except BadJson as error:
        said = words("“{path}”: {what}", path=str(path), what=error.said)
        raise BadFile(path, said, error.line, error.column) from None


def export_responses(path: Path, responses: Sequence[CannedResponse]) -> None:
    """Write responses as a list in the shape of the vendor's templates; raises `NotWritten`."""
    entries: list[Json] = list(map(entry_of, responses))
    write_atomically(path, (pretty(entries) + "\n").encode())
