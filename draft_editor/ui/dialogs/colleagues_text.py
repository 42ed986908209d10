"""Lists of colleagues: read from what is pasted, put together, and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from draft_editor.model.json_text import BadJson, Json, parse
from draft_editor.model.people import Person, folded, person_of
from draft_editor.model.words import Words, words

_BETWEEN: Final = re.compile(r"[;\r\n]+")
_NAMED: Final = re.compile(r"(.*)<\s*([^<>]*?)\s*>\s*", re.DOTALL)
_WITH_ID: Final = re.compile(r"(.+),\s*(\S*\d\S*)\s*", re.DOTALL)
_CELLS: Final = 3


class ReadPeople(NamedTuple):
    """People in the order in which they stood; `left`, how many entries had no name."""

    people: tuple[Person, ...]
    left: int


def read_people(text: str) -> ReadPeople:
    """The people of a pasted list, between ends of lines or semicolons.

    An entry is the cells of a spreadsheet (name, user id, department id), `Ana Ruiz <uSr>`,
    `Ana Ruiz, uSr1` with a figure in the id, or a name alone; or all is JSON, users as the
    contract has them (section 1). An address of an email is no id: it is left out.
    """
    found = list(_entries(text))
    people = tuple(each for each in found if each is not None and each.name)
    return ReadPeople(people, len(found) - len(people))


def joined(people: Sequence[Person], more: Sequence[Person]) -> tuple[tuple[Person, ...], int]:
    """A list with others at its end, and how many came; who is there already may get an id."""
    result, seen = list(people), _Seen(people)
    for person in more:
        row = seen.row_of(person)
        if row is None:
            seen.add(person, len(result))
            result.append(person)
        elif not result[row].uuid:
            result[row] = replace(person, name=result[row].name)
            seen.add(result[row], row)
    return tuple(result), len(result) - len(people)


def wrong_person(people: Sequence[Person]) -> tuple[int, Words] | None:
    """The first line (from 0) that cannot be kept, and why; empty lines do not count."""
    seen = _Seen(())
    for number, person in enumerate(people):
        if not any((person.name, person.uuid, person.department_uuid)):
            continue
        if not person.name:
            return number, words("Line {line}: the name is missing.", line=number + 1)
        first = seen.row_of(person)
        if first is not None:
            said = words(
                "Line {line}: “{name}” stands in line {first} already.",
                line=number + 1,
                name=person.name,
                first=first + 1,
            )
            return number, said
        seen.add(person, number)
    return None


class _Seen:
    """Where each person stands, to find whoever `is_same` among thousands."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._ids: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._without_id: dict[str, int] = {}
        for row, person in enumerate(people):
            self.add(person, row)

    def add(self, person: Person, row: int) -> None:
        name = folded(person.name)
        if person.uuid:
            self._ids.setdefault(person.uuid, row)
        elif name:
            self._without_id.setdefault(name, row)
        if name:
            self._names.setdefault(name, row)

    def row_of(self, person: Person) -> int | None:
        if person.uuid in self._ids:
            return self._ids[person.uuid]
        names = self._without_id if person.uuid else self._names
        return names.get(folded(person.name))


def _entries(text: str) -> Iterator[Person | None]:
    text = text.strip()
    if text[:1] in {"[", "{"}:
        try:
            value = parse(text)
        except BadJson:
            pass
        else:
            items: list[Json] = value if isinstance(value, list) else [value]
            yield from map(person_of, items)
            return
    for entry in _BETWEEN.split(text):
        if entry.strip():
            yield _person(entry)


def _person(entry: str) -> Person | None:
    if "\t" in entry:
        cells = [cell.strip() for cell in entry.split("\t")] + [""] * _CELLS
        return Person(_name(cells[0]), _id(cells[1]), _id(cells[2]))
    found = _NAMED.fullmatch(entry) or _WITH_ID.fullmatch(entry)
    name, uuid = (found[1], found[2]) if found else (entry, "")
    return Person(_name(name), _id(uuid))


def _name(text: str) -> str:
    """A name without the quotes of an address book; an address alone is no name."""
    text = " ".join(text.strip().strip('"').split())
    return "" if "@" in text else text


def _id(text: str) -> str:
    return "" if "@" in text else text
