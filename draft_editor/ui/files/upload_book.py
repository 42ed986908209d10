"""Which file belongs to which row: kept so that a row finds its own at once among hundreds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import Json
from draft_editor.model.words import Words


@dataclass(slots=True, eq=False)
class Upload:
    """One file on its way; `part` is what has left, from 0 to 1; `why` it is not under way.

    `has_left`: some news of it came; until then it waits. `gesture` is the step of its row.
    `stamp` is size and time of change of the file when it was taken, `tries` the tokens of all
    tries to carry it: see `UploadTry`.
    """

    draft: Draft = field(repr=False)
    name: str = field(repr=False)
    size: str
    path: FilePath = field(repr=False)
    content_type: str
    gesture: str = ""
    part: float = 0.0
    why: Words | None = None
    has_left: bool = False
    stamp: tuple[int, int] = (0, 0)
    tries: tuple[str, ...] = field(default=(), repr=False)


class UploadBook:
    """All uploads under their numbers; a row and its upload find each other by name and size."""

    def __init__(self) -> None:
        self._all: dict[int, Upload] = {}
        self._named: dict[tuple[str, str], dict[int, Upload]] = {}

    def add(self, key: int, upload: Upload) -> None:
        """Write an upload down under a number."""
        self._all[key] = upload
        self._named.setdefault((upload.name, upload.size), {})[key] = upload

    def take_out(self, key: int) -> None:
        """Forget an upload."""
        upload = self._all.pop(key)
        self._leave(key, upload)

    def rename(self, upload: Upload, name: str, size: str) -> None:
        """Its row is called otherwise now."""
        key = self.key_of(upload)
        self._leave(key, upload)
        upload.name, upload.size = name, size
        self.add(key, upload)

    def get(self, key: int) -> Upload | None:
        """The upload of a number."""
        return self._all.get(key)

    def key_of(self, upload: Upload) -> int:
        """The number of an upload that is in the book."""
        same_name = self._named[upload.name, upload.size]
        return next(key for key, each in same_name.items() if each is upload)

    def of_row(self, draft: Draft | None, item: Json) -> Upload | None:
        """The upload of a row that has no address yet."""
        name, size = named(item)
        if not (waits(item) and isinstance(name, str) and isinstance(size, str)):
            return None
        same_name = self._named.get((name, size), {})
        # One that was stopped may have left its name to the same file, taken in once more.
        mine = (each for each in same_name.values() if each.draft is draft)
        return min(mine, key=lambda each: each.why is not None, default=None)

    def of_draft(self, draft: Draft) -> list[Upload]:
        """All uploads of a draft, in the order in which they came."""
        return [each for each in self._all.values() if each.draft is draft]

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[tuple[int, Upload]]:
        return iter(list(self._all.items()))

    def _leave(self, key: int, upload: Upload) -> None:
        same_name = self._named[upload.name, upload.size]
        del same_name[key]
        if not same_name:
            del self._named[upload.name, upload.size]


def waits(row: Json) -> bool:
    """Whether a row has no address yet."""
    return isinstance(row, dict) and not row.get("fileURL")


def named(row: Json) -> tuple[Json, Json]:
    """Name and size of a row, as they are written there."""
    return (row.get("originalFileName"), row.get("docSize")) if isinstance(row, dict) else ("", "")
