"""One door to what is known; each part of it is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draft_editor.model.json_text import JsonObject
from draft_editor.ui import later
from draft_editor.ui.known.ports import ColleaguePlaces
from draft_editor.ui.shelf import Shelf

if TYPE_CHECKING:
    from draft_editor.model.people import Person
    from draft_editor.ui.known.colleagues import Colleagues
    from draft_editor.ui.known.copied_addresses import CopiedAddresses


class Known(QObject):
    """Answers with what was learned so far; `places` keeps colleagues in the profile.

    Thread: GUI.
    """

    def __init__(self, shelf: Shelf, places: ColleaguePlaces, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.places = places

    def people(self, tree: JsonObject) -> Sequence[Person]:
        """The people who can be named in a draft with this tree, its own first."""
        return self._colleagues.of(tree)

    def addresses(self) -> Sequence[str]:
        """The addresses that drafts send copies to, those that are used often first."""
        return self._copied.all()

    @cached_property
    def _colleagues(self) -> Colleagues:
        return later.Colleagues(self._shelf, self.places, self)

    @cached_property
    def _copied(self) -> CopiedAddresses:
        return later.CopiedAddresses(self._shelf, self)
