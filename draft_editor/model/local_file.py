"""What was found at a place on this computer: a file that may travel, a folder, or neither."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from draft_editor.model.words import Words

if TYPE_CHECKING:
    from draft_editor.model.file_kind import FileKind


@dataclass(frozen=True, slots=True)
class Archive:
    """The table of contents of a ZIP file, and of those inside it, one level deep.

    `names` are paths inside the archive; those of an inner one begin with its own name.
    `is_whole`: all of it was read. Not so where it has more entries than are looked at, or
    an inner one is too large, encrypted or damaged. `is_broken`: there is no readable table.
    """

    names: tuple[str, ...] = field(default=(), repr=False)
    is_whole: bool = True
    is_broken: bool = False


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file as its name, its head and its table of contents show it; nothing was decoded.

    `size` in bytes; `image` is width and height in pixels as the header gives them, where it
    does; `archive` is there for ZIP content only. `changed_at` in nanoseconds since 1970.
    """

    path: Path = field(repr=False)
    size: int
    kind: FileKind
    media_type: str
    image: tuple[int, int] | None = None
    archive: Archive | None = None
    changed_at: int = 0


@dataclass(frozen=True, slots=True)
class LocalFolder:
    """A folder and the files that lie directly in it, by name, none of them hidden."""

    path: Path = field(repr=False)
    files: tuple[Path, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Nothing that could travel, and why not, in a sentence that names it."""

    path: Path = field(repr=False)
    why: Words = field(repr=False)


Found: TypeAlias = LocalFile | LocalFolder | NotTaken
