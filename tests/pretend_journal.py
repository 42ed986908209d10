"""A journal that remembers what it was given; a test answers in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from draft_editor.draft.act import Act
from draft_editor.draft.card import Card, Key
from draft_editor.model.json_text import JsonObject
from draft_editor.ui.past.ports import Origin, Place


@dataclass
class PretendJournal:
    """Every call is one entry of `noted`: its name and what came with it."""

    saves: bool = True
    writes: bool = True
    """Whether what was noted reaches the disk at once."""
    noted: list[tuple[object, ...]] = field(default_factory=list)

    def restore(self) -> None:
        self.noted.append(("restore",))

    def begin(self, key: Key, card: Card) -> None:
        self.noted.append(("begin", key, card))

    def pen(self, key: Key) -> Callable[[Act], None]:
        return lambda act: self.noted.append(("note", key, act))

    def note_view(self, key: Key, view: str) -> None:
        self.noted.append(("note_view", key, view))

    def note_files(self, key: Key, files: str) -> None:
        self.noted.append(("note_files", key, files))

    def note_open(self, keys: Sequence[Key], active: Key | None) -> None:
        self.noted.append(("note_open", tuple(keys), active))

    def keep_state(self, key: Key, tree: JsonObject, origin: Origin) -> None:
        self.noted.append(("keep_state", key, tree, origin))

    def entitle(self, key: Key, title: str) -> None:
        self.noted.append(("entitle", key, title))

    def read_states(self, key: Key) -> None:
        self.noted.append(("read_states", key))

    def read_state(self, place: Place) -> None:
        self.noted.append(("read_state", place))

    def read_attempts(self, wanted: str, most: int) -> None:
        self.noted.append(("read_attempts", wanted, most))

    def read_attempt(self, attempt: str) -> None:
        self.noted.append(("read_attempt", attempt))

    def is_saving(self) -> bool:
        return self.saves

    def settle(self, seconds: float) -> bool:
        self.noted.append(("settle", seconds))
        return self.saves and self.writes
