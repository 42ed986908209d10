"""What the window has done on this computer, away from it: files, pictures, errands, spelling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from draft_editor.model.local_file import Found, NotTaken
from draft_editor.model.words import Complaint
from draft_editor.ui.files.ports import ErrandDone, FilesFound
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending, Failed, Stopped

if TYPE_CHECKING:
    from draft_editor.assembly.speller import Speller


class LocalWork:
    """Implements `ui.files.ports.LocalPlaces`.

    Thread: called from the GUI thread; `post` is called in the loop's.
    """

    def __init__(
        self,
        background: Background,
        post: Callable[[FilesFound], None],
        pictures: Path,
        done: Callable[[ErrandDone], None],
        own_words: Path,
    ) -> None:
        """`pictures` is the folder for those that lie in no file."""
        self._done = done
        self._background = background
        self._post = post
        self._pictures = pictures
        self._own_words = own_words
        self._speller: Speller | None = None

    def inspect(self, inquiry: int, paths: Sequence[Path]) -> None:
        looked_at = tuple(paths)
        self._answer(inquiry, looked_at, lambda: tuple(map(_looks(), looked_at)))

    def keep_picture(self, inquiry: int, name: str, encoded: Callable[[], bytes]) -> None:
        def keep() -> tuple[Found, ...]:
            try:
                kept = _keeps()(self._pictures, name, encoded())
            except Complaint as complaint:
                return (NotTaken(self._pictures / name, complaint.said),)
            return (_looks()(kept),)

        self._answer(inquiry, (self._pictures / name,), keep)

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        def ended(ending: Ending[object]) -> None:
            match ending:
                case Done(brought):
                    self._done(ErrandDone(errand, brought))
                case Failed():
                    self._done(ErrandDone(errand, None))
                case Stopped():
                    pass
                case _:
                    assert_never(ending)

        self._background.run_blocking(work, ended)

    def speller(self) -> Speller:
        if self._speller is None:
            self._speller = _makes_speller()(self._own_words)
        return self._speller

    def close(self) -> None:
        """End what was begun here, once the background has stopped."""
        if self._speller is not None:
            self._speller.close()

    def _answer(
        self, inquiry: int, paths: tuple[Path, ...], find: Callable[[], tuple[Found, ...]]
    ) -> None:
        def ended(ending: Ending[tuple[Found, ...]]) -> None:
            match ending:
                case Done(found):
                    self._post(FilesFound(inquiry, found))
                case Failed():
                    nothing = tuple(NotTaken(path, ending.said) for path in paths)
                    self._post(FilesFound(inquiry, nothing))
                case Stopped():
                    pass
                case _:
                    assert_never(ending)

        self._background.run_blocking(find, ended)


# The first two are loaded in the background's threads, when the first file is offered; the
# third once a text is there to be checked.


def _looks() -> Callable[[Path], Found]:
    look: Callable[[Path], Found] = import_module("draft_editor.store.local_file").look
    return look


def _keeps() -> Callable[[Path, str, bytes], Path]:
    keep: Callable[[Path, str, bytes], Path]
    keep = import_module("draft_editor.store.pictures").keep_picture
    return keep


def _makes_speller() -> Callable[[Path], Speller]:
    make: Callable[[Path], Speller] = import_module("draft_editor.assembly.speller").speller_at
    return make
