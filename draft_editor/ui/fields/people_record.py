"""A person as a record of a list: what its line says, and the fields behind it."""

from __future__ import annotations

from typing import Final

from draft_editor.draft.path import Path
from draft_editor.draft.places import TO_NOTIFY
from draft_editor.draft.tree import text_of
from draft_editor.model.field_facts import facts
from draft_editor.model.json_text import Json, dump
from draft_editor.model.people import person_of
from draft_editor.model.words import Words, words
from draft_editor.ui.fields.choice import ChoiceField
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.line import LineField
from draft_editor.ui.fields.records import RecordSpec
from draft_editor.ui.row import Row, RowSpec
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.sheet import Sheet

_USER: Final = TO_NOTIFY / 0
"""A user as the contract describes one, whatever list a person stands in."""
_KEYS: Final = ("name", "type", "uuid", "departmentUuid")
_LONGEST: Final = 60


def person_spec() -> RecordSpec:
    """What a list of people is made of."""
    return RecordSpec(
        summary=_summary,
        rows=_rows,
        empty=words("Nobody yet."),
        add=words("Add"),
        new={"type": "USER"},
    )


def is_strange(item: Json) -> bool:
    """Whether an item is no user as the contract has them: it is shown as it is stored."""
    return not isinstance(item, dict) or (
        person_of(item) is None and not item.keys() <= frozenset(_KEYS)
    )


def ids_of(item: Json) -> list[str]:
    """The ids that an item has, each behind what it is called."""
    lines: list[str] = []
    for key in ("uuid", "departmentUuid"):
        known = facts((_USER / key).steps)
        if text_of(item, key) and known is not None:
            lines.append(labelled(say(Words(known.title)), text_of(item, key)))
    return lines


def _summary(item: Json, index: int) -> str:
    if is_strange(item):
        return dump(item)[:_LONGEST]
    name = text_of(item, "name") or text_of(item, "uuid")
    return name or tr("User {number}").format(number=index + 1)


def _rows(sheet: Sheet, item: Path) -> list[list[Row]]:
    """One row below the other: a column has no room for two beside each other."""
    made: list[list[Row]] = []
    for key in _KEYS:
        known = facts((_USER / key).steps)
        label = Words(known.title) if known is not None else None
        spec = RowSpec(key, _field, label, help=Words(""))
        made.append([Row(sheet, item / key, spec)])
    return made


def _field(sheet: Sheet, path: Path) -> Field:
    known = facts((_USER / path.last).steps)
    if known is not None and known.vocabulary is not None:
        return ChoiceField(sheet, path, known.vocabulary)
    return LineField(sheet, path)
