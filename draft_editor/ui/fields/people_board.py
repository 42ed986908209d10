"""The board: columns of people between which cards are carried, each time as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from draft_editor.draft.change import Change, Insert, Move, Remove
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.people import Person, Roster, person_of
from draft_editor.model.words import words
from draft_editor.ui.known.colleagues import KnownPeople
from draft_editor.ui.known.ports import ColleaguePlaces
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import step_name

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

    def carry(
        self, items: Sequence[Path], target: PeopleColumn, index: int, *, copies: bool
    ) -> None:
        """Put people of one list into a column, before what stands at `index`, and out of theirs.

        All keys go along. Whoever stands in the target already does not stand there twice.
        """
        sheet = target.sheet
        draft = sheet.draft
        if draft is None or not items:
            return
        index = max(0, min(index, target.count()))
        if items[0].parent == target.path:
            self._reorder(items, target, index)
            return
        taken = [(item, sheet.value(item)) for item in items]
        fresh: list[Json] = []
        for _, value in taken:
            person = _person(value)
            if value is ABSENT or target.place_of(person) is not None:
                continue
            if person is None or person not in Roster(fresh):
                fresh.append(value)
        there = draft.value(target.path)
        changes: list[Change] = []
        if isinstance(there, list):
            changes += (Insert(target.path / (index + by), value) for by, value in enumerate(fresh))
        elif fresh:
            changes += draft.rewriting(((target.path, fresh),))
        if not copies:
            changes += _removing(taken)
        is_one = len(items) == 1
        name = _COPY[not is_one] if copies else _MOVE[not is_one]
        sheet.close_step()
        if changes:
            sheet.apply(name, changes)
        first = None if fresh else target.place_of(_person(taken[0][1]))
        target.choose_cards(index if first is None else first, len(fresh))

    def remove(self, items: Sequence[Path], column: PeopleColumn) -> None:
        """Take people out of a column."""
        sheet = column.sheet
        name = step_name(column.path) if len(items) == 1 else words("Remove people")
        sheet.close_step()
        sheet.apply(name, _removing([(item, sheet.value(item)) for item in items]))
        column.choose_card(_row(items[0]))

    def _reorder(self, items: Sequence[Path], column: PeopleColumn, index: int) -> None:
        """Bring people of a column together before what stands at `index`."""
        rows = [_row(item) for item in items]
        above = [row for row in rows if row < index]
        below = [row for row in rows if row >= index]
        moves = [(row - by, index - 1) for by, row in enumerate(above)]
        moves += [(row, index + by) for by, row in enumerate(below)]
        changes = [Move(column.path, source, place) for source, place in moves if source != place]
        sheet = column.sheet
        sheet.close_step()
        if changes:
            sheet.apply(step_name(column.path), changes)
        column.choose_cards(index - len(above), len(rows))


_MOVE: Final = (words("Move a person"), words("Move people"))
_COPY: Final = (words("Copy a person"), words("Copy people"))


def _removing(items: Sequence[tuple[Path, Value]]) -> list[Change]:
    """Take them out from the last on, so that no other moves up before it is gone."""
    return [Remove(item, value) for item, value in reversed(items) if value is not ABSENT]


def _person(value: Value) -> Person | None:
    return None if value is ABSENT else person_of(value)


def _row(item: Path) -> int:
    return item.last if isinstance(item.last, int) else 0
