"""The one folder that the editor writes to, and the one way a file is written."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

from draft_editor.model.words import Complaint, Words, words

VARIABLE: Final = "DRAFT_EDITOR_DATA_DIR"
"""The environment variable that chooses the folder when no option does."""

FOLDER_MODE: Final = 0o700
FILE_MODE: Final = 0o600

_PROFILES: Final = "profiles"
_PICTURES: Final = "pictures"


class NotWritten(Complaint):
    """A file or folder could not be made; what stood there before is as it was."""

    def __init__(self, said: Words, path: Path) -> None:
        super().__init__(said)
        self.path = path


class DataFolder:
    """Everything the editor writes lies in here: the folder 0700, each file 0600."""

    def __init__(self, path: Path) -> None:
        """Name a folder; nothing is made before `make`."""
        self.path = path

    @classmethod
    def chosen(cls, option: Path | None, environment: Mapping[str, str]) -> DataFolder:
        """The folder of `--data-dir`, else of `DRAFT_EDITOR_DATA_DIR`, else the system's."""
        if option is not None:
            return cls(option.absolute())
        named = environment.get(VARIABLE, "")
        if named:
            return cls(Path(named).absolute())
        # Loaded here, because a start with a folder given should not pay for it.
        system = import_module("platformdirs")
        return cls(Path(system.user_data_dir("draft-editor", appauthor=False)))

    @property
    def profiles(self) -> Path:
        """The folder with one file for each profile."""
        return self.path / _PROFILES

    @property
    def pictures(self) -> Path:
        """The folder of pictures that were pasted; made when the first one is."""
        return self.path / _PICTURES

    def file(self, name: str) -> Path:
        """The place of a file directly in the folder."""
        return self.path / name

    def make(self) -> None:
        """Make what is missing, closed to everybody else; raises `NotWritten`.

        A folder that already holds somebody else's files keeps its mode: whoever points
        `--data-dir` at a shared place must not lock the others out of it. What the editor
        adds there is closed all the same.
        """
        try:
            self.path.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
            if self.profiles.is_dir() or not any(self.path.iterdir()):
                self.path.chmod(FOLDER_MODE)
            self.profiles.mkdir(FOLDER_MODE, exist_ok=True)
            self.profiles.chmod(FOLDER_MODE)
        except OSError as error:
            raise NotWritten(
                words(
                    "The data folder “{path}” cannot be used: {why}.",
                    path=str(self.path),
                    why=reason(error),
                ),
                self.path,
            ) from None


def write_atomically(path: Path, content: bytes, mode: int = FILE_MODE) -> None:
    """Make the file hold exactly `content`, or leave everything as it was.

    After a crash or a power cut at any moment there is either the old file or the new one.
    The mode does not depend on the umask. A link keeps pointing where it points: the file
    behind it is replaced. Raises `NotWritten`.
    """
    try:
        _replace(Path(os.path.realpath(path)), content, mode)
    except OSError as error:
        raise NotWritten(
            words("“{path}” could not be saved: {why}.", path=str(path), why=reason(error)), path
        ) from None


def set_aside(path: Path) -> str:
    """Give a file that cannot be read a name of its own beside its place, and tell that name.

    Nothing in it is lost, nor in those that were set aside before. Raises `OSError`.
    """
    number = 1
    while (place := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    path.rename(place)
    return place.name


def reason(error: OSError) -> Words:
    """Why the system refused, in words that tell what to do about it."""
    return _REASONS.get(error.errno or 0) or words(
        "the system says “{what}”", what=error.strerror or type(error).__name__
    )


def _replace(path: Path, content: bytes, mode: int) -> None:
    if path.exists() and not path.is_file() and not path.is_dir():
        raise FileExistsError(errno.EEXIST, "not a plain file")  # a device is never replaced
    # The same folder is the same disk, so that the last step is a rename and cannot be half.
    handle, name = tempfile.mkstemp(prefix=".draft-editor-", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            temporary.chmod(mode)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:  # Ctrl+C too must not leave a customer’s words in a file nobody looks for
        temporary.unlink(missing_ok=True)
        raise
    # The file is safe by now; Windows and some network disks cannot do this for a folder.
    with contextlib.suppress(OSError):
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


_REASONS: Final[Mapping[int, Words]] = {
    errno.ENOSPC: words("the disk is full; make room and save again"),
    errno.EDQUOT: words("your share of the disk is used up; make room and save again"),
    errno.EFBIG: words("the disk does not take a file of this size"),
    errno.EROFS: words("the disk can only be read; choose another folder"),
    errno.EACCES: words("you may not write there; choose another folder"),
    errno.EPERM: words("the system does not allow changes there; choose another folder"),
    errno.ENOENT: words("the folder does not exist"),
    errno.ENOTDIR: words("a part of its path is a file, not a folder"),
    errno.EEXIST: words("a file of this name stands in its way"),
    errno.EISDIR: words("a folder of this name stands in its way"),
    errno.ENAMETOOLONG: words("the name is too long"),
    errno.ELOOP: words("its links lead round in a circle"),
    errno.EIO: words("the disk does not answer properly"),
}
