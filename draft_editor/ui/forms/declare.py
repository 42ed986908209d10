"""The words in which forms are declared: sections, lines, rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from draft_editor.draft.path import Path
from draft_editor.model.field_facts import facts
from draft_editor.model.vocabulary import Vocabulary
from draft_editor.model.words import Words
from draft_editor.ui import later
from draft_editor.ui.fields.body import BodyField
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.line import LineField
from draft_editor.ui.row import MakeField, Row, RowSpec
from draft_editor.ui.say import say, tr
from draft_editor.ui.sheet import Sheet

if TYPE_CHECKING:
    from draft_editor.ui.fields.address_offers import KnownAddresses
    from draft_editor.ui.fields.records import RecordSpec

Line: TypeAlias = tuple[RowSpec, ...]
"""Rows side by side."""


class Section(NamedTuple):
    """A group of rows under one heading; `column` is where it stands, 0 is the left.

    A tight section holds switches, which have rules between them instead of room. A late one
    is made when the others have been seen. On a board the rows of a line are columns, of which
    as many stand side by side as there is room for.
    """

    title: Words | None
    lines: tuple[Line, ...]
    column: int = 0
    is_tight: bool = False
    is_late: bool = False
    is_board: bool = False


class Form(NamedTuple):
    """One tab: its title, its sections."""

    name: str
    title: Words
    sections: tuple[Section, ...]


def kind_of_field(path: Path) -> MakeField:
    """The kind of field for a place of the contract, as its model describes it."""
    known = facts(path.steps)
    match known.kind if known else "free":
        case "switch":
            return later.SwitchField
        case "number":
            return later.NumberField
        case "texts":
            return lambda sheet, at: later.TextsField(sheet, at, tr("add"))
        case "free":
            return later.FreeObjectField
        case _ if known is not None and known.vocabulary is not None:
            vocabulary: Vocabulary = known.vocabulary
            return lambda sheet, at: later.ChoiceField(sheet, at, vocabulary)
        case _:
            return LineField


def row(
    path: str,
    make: MakeField | None = None,
    *,
    label: Words | None = None,
    help_text: Words | None = None,
    stretch: int = 1,
    fits: frozenset[str] = frozenset(),
    misfit: Words | None = None,
    hides: bool = False,
) -> RowSpec:
    """A row; its field is the kind that the contract asks for unless another is given."""
    chosen = make or kind_of_field(Path.parse(path))
    return RowSpec(path, chosen, label, help_text, stretch, fits, misfit, hides)


def body(sheet: Sheet, path: Path) -> Field:
    """A text of several lines."""
    return BodyField(sheet, path)


def line(placeholder: Words) -> MakeField:
    """A line with an example in it while it is not set."""
    return lambda sheet, path: LineField(sheet, path, say(placeholder))


def recipients(other: str, known: KnownAddresses = lambda: ()) -> MakeField:
    """A list of addresses; what is moved out of it goes to the `other` one, `known` are offered."""
    return lambda sheet, path: later.RecipientsField(sheet, path, Path.parse(other), known)


def texts(placeholder: Words) -> MakeField:
    """A list of texts with an invitation in it."""
    return lambda sheet, path: later.TextsField(sheet, path, say(placeholder))


def records(spec: RecordSpec) -> MakeField:
    """A list of objects."""
    return lambda sheet, path: later.RecordsField(sheet, path, spec)


def item_rows(*lines: tuple[str, ...]) -> _ItemRows:
    """The rows of one item of a list: the keys, line by line."""
    return _ItemRows(lines)


@dataclass(frozen=True, slots=True)
class _ItemRows:
    lines: tuple[tuple[str, ...], ...]
    special: tuple[tuple[str, MakeField], ...] = ()

    def __call__(self, sheet: Sheet, item: Path) -> list[list[Row]]:
        special = dict(self.special)
        made: list[list[Row]] = []
        for keys in self.lines:
            made.append([])
            for key in keys:
                place = item + Path.parse(key)
                spec = RowSpec(key, special.get(key) or kind_of_field(place))
                made[-1].append(Row(sheet, place, spec))
        return made

    def but(self, **special: MakeField) -> _ItemRows:
        """The same rows with some fields of another kind."""
        return _ItemRows(self.lines, tuple(special.items()))
