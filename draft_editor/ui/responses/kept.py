"""The canned responses as the window has them: read and written elsewhere, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from draft_editor.model.canned import CannedResponse, LoadedResponses, without_known
from draft_editor.model.words import Complaint, Words, count_words, words
from draft_editor.ui.errands import Errands
from draft_editor.ui.responses.ports import ResponsesStore


class ResponsesKept(QObject):
    """What was read, as it was edited since.

    `changed`: there are other responses now than those that were shown. `said` carries a
    sentence about a file.
    """

    changed = Signal()
    said = Signal(object)

    def __init__(
        self, store: ResponsesStore, errands: Errands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._errands = errands
        self.own: tuple[CannedResponse, ...] = ()
        self.shared: tuple[CannedResponse, ...] = ()
        self.is_read = False
        self._edits = 0
        self._is_saving = False
        self._is_kept = True

    def read(self) -> None:
        """Read the files again; where an edit is not on the disk yet, it is written instead."""
        if not self._is_kept:
            if not self._is_saving:
                self._save()
            return
        edits = self._edits

        def on_read(brought: object) -> None:
            if isinstance(brought, LoadedResponses) and edits == self._edits:
                self._take(brought)

        self._errands.send(self._store.load, on_read)

    def put(self, own: Sequence[CannedResponse]) -> None:
        """These are one's own responses from now on.

        Raises `RuntimeError` before they were read: those on the disk would be lost.
        """
        if not self.is_read:
            raise RuntimeError("the responses were not read yet")
        self._edits += 1
        self.own = tuple(own)
        self._is_kept = False
        if not self._is_saving:
            self._save()

    def take_file(self, path: Path) -> None:
        """Add the responses of a file to one's own, those that are not there yet."""
        self._try(lambda: self._store.import_from(path), self._on_imported)

    def write_file(self, path: Path) -> None:
        """Write one's own responses into a file for others."""
        own = self.own

        def on_written(_: object) -> None:
            count = count_words("%n response(s) exported to {name}.", len(own), name=path.name)
            self.said.emit(count)

        self._try(lambda: self._store.export_to(path, own), on_written)

    def _take(self, loaded: LoadedResponses) -> None:
        is_other = not self.is_read or (loaded.own, loaded.shared) != (self.own, self.shared)
        self.is_read = True
        self.own, self.shared = loaded.own, loaded.shared
        for each in loaded.said:
            self.said.emit(each)
        if is_other:
            self.changed.emit()

    def _save(self) -> None:
        own, edits = self.own, self._edits
        self._is_saving = True

        def on_ended(*, is_kept: bool) -> None:
            self._is_saving = False
            if edits != self._edits:
                self._save()
            else:
                self._is_kept = is_kept

        def on_saved(brought: object) -> None:
            if isinstance(brought, Words):
                self.said.emit(brought)
            on_ended(is_kept=True)

        self._try(lambda: self._store.save(own), on_saved, lambda: on_ended(is_kept=False))

    def _on_imported(self, brought: object) -> None:
        match brought:
            case (list() as offered, int() as others):
                new = without_known(offered, (*self.own, *self.shared))
                known = len(offered) - len(new)
                told = count_words("%n response(s) imported.", len(new))
                if known:
                    known_words = count_words("%n known already.", known)
                    told = words("{this} {that}", this=told, that=known_words)
                if others:
                    other_words = count_words("%n without a text left out.", others)
                    told = words("{this} {that}", this=told, that=other_words)
                if new:
                    self.put((*self.own, *new))
                    self.changed.emit()
                self.said.emit(told)

    def _try(
        self,
        work: Callable[[], object],
        then: Callable[[object], None],
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        def tried() -> object:
            try:
                return work()
            except Complaint as complaint:
                return complaint

        def on_done(brought: object) -> None:
            if isinstance(brought, Complaint):
                self.said.emit(brought.said)
                otherwise()
            else:
                then(brought)

        self._errands.send(tried, on_done)
