"""Values gathered from all drafts of the shelf, some drafts at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from draft_editor.model.json_text import JsonObject
from draft_editor.ui.shelf import Shelf

T = TypeVar("T")

_AT_ONCE: Final = 100
"""Drafts that are looked through in one turn: about a millisecond."""
_BETWEEN_LOOKS_MS: Final = 500


class Gleaning(Generic[T]):
    """Reads something out of each draft and joins it; what is learned is kept nowhere.

    Thread: GUI. The drafts of a shelf are those of one profile.
    """

    def __init__(
        self,
        shelf: Shelf,
        read: Callable[[JsonObject], tuple[T, ...]],
        join: Callable[[Iterable[T]], tuple[T, ...]],
        parent: QObject,
    ) -> None:
        self._shelf = shelf
        self._read = read
        self._join = join
        self._seen: dict[object, JsonObject] = {}
        self._found: dict[object, tuple[T, ...]] = {}
        self._joined: tuple[T, ...] = ()
        self._more = QTimer(parent, singleShot=True)
        self._more.timeout.connect(self._learn)

    def all(self) -> tuple[T, ...]:
        """All that is known so far; the same tuple while the drafts are the same."""
        if not self._seen:
            self._learn()
        elif not self._more.isActive():
            self._more.start(_BETWEEN_LOOKS_MS)
        return self._joined

    def _learn(self) -> None:
        """Look through drafts that are new or other ones now; the rest a moment later."""
        trees = dict(self._shelf.trees())
        fresh = [key for key, tree in trees.items() if self._seen.get(key) is not tree]
        gone = [key for key in self._seen if key not in trees]
        if not fresh and not gone:
            return
        for key in gone:
            del self._seen[key], self._found[key]
        for key in fresh[:_AT_ONCE]:
            self._seen[key] = trees[key]
            self._found[key] = self._read(trees[key])
        self._joined = self._join(each for found in self._found.values() for each in found)
        if len(fresh) > _AT_ONCE:
            self._more.start(0)
