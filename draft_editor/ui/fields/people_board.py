"""The board: columns of people between which cards are carried, each time as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from draft_editor.draft.change import Change, Remove
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.people import Person, person_of
from draft_editor.model.words import words
from draft_editor.ui.colleague_ports import ColleaguePlaces
from draft_editor.ui.colleagues import KnownPeople
from draft_editor.ui.say import tr

if TYPE_CHECKING:
    from draft_editor.ui.fields.people_column import PeopleColumn


class Board:
    """Knows its columns in their order, the people who can be added, and who is kept.

    `mark`: what tells its cards, while they are dragged, from those of another program.
    """

    def __init__(self, known: KnownPeople, kept: ColleaguePlaces | None = None) -> None:
        self.mark = uuid4().hex
        self._kept = kept
        self._known = known
        self._columns: list[PeopleColumn] = []

    def join(self, column: PeopleColumn) -> None:
        """Take a column in, behind the others."""
        self._columns.append(column)

    def leave(self, column: PeopleColumn) -> None:
        """Let a column go."""
        self._columns.remove(column)

    def others(self, column: PeopleColumn) -> Iterator[PeopleColumn]:
        """The other columns, in their order."""
        return (each for each in self._columns if each is not column)

    def beside(self, column: PeopleColumn, by: int) -> PeopleColumn | None:
        """The column so many places further; None beyond the first and the last."""
        place = self._columns.index(column) + by
        return self._columns[place] if 0 <= place < len(self._columns) else None

    def title(self, path: Path) -> str:
        """What the column of a list is called; empty if there is none."""
        return next((each.title for each in self._columns if each.path == path), "")

    def known(self, tree: JsonObject) -> list[Person]:
        """Everybody who can be added."""
        return list(self._known(tree))

    def keeping(self, item: Json) -> tuple[str, Callable[[], None]] | None:
        """What a menu offers about keeping a person in the profile, and what does it."""
        person = person_of(item)
        if self._kept is None or person is None or not person.name:
            return None
        is_kept = any(each.is_same(person) for each in self._kept.colleagues())
        said = tr("Forget as a colleague") if is_kept else tr("Keep as a colleague")
        return said, partial(self._kept.keep_colleague, person, keeps=not is_kept)

    def carry(self, item: Path, target: PeopleColumn, index: int, *, copies: bool) -> None:
        """Put a person into a column, before what stands at `index`, and out of the old list.

        All keys go along. Whoever stands in the target already does not stand there twice.
        """
        sheet = target.sheet
        draft, value, source = sheet.draft, sheet.value(item), item.last
        if draft is None or value is ABSENT or not isinstance(source, int):
            return
        index = max(0, min(index, target.count()))
        if item.parent == target.path:
            index -= index > source
            sheet.close_step()
            sheet.move(target.path, source, index)
            target.choose_card(index)
            return
        there = target.place_of(person_of(value))
        changes: list[Change] = []
        if there is None:
            changes += draft.inserting(target.path / index, value)
        if not copies:
            changes.append(Remove(item, value))
        sheet.close_step()
        sheet.apply(words("Copy a person") if copies else words("Move a person"), changes)
        target.choose_card(index if there is None else there)
