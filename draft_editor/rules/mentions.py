"""Colleagues who are mentioned in a note: `@Ana Gómez`.

How the service writes a mention inside a note's JSON is not published: the name behind an “@”
is what a person reads either way.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from draft_editor.draft.path import Path
from draft_editor.draft.tree import value_at
from draft_editor.draft.writing import inserting
from draft_editor.model.json_text import JsonObject
from draft_editor.model.people import COMMENT, Person, people_of, person_of
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import TYPE, Mark, Marks, Reading, Rule, shown

SIGN: Final = "@"
TO_NOTIFY: Final = Path.of(COMMENT, "usersToNotify")


class Mention(NamedTuple):
    """`text[start:end]` is the sign and the name of a person."""

    start: int
    end: int
    person: Person


class Names:
    """The names that may stand behind the sign; made once for many texts."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_name: dict[tuple[int, str], Person] = {}
        for person in people:
            self._by_name.setdefault((len(person.name), person.name.casefold()), person)
        self._lengths = sorted({length for length, _ in self._by_name}, reverse=True)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Who is mentioned, in order; of two names that fit, the longer one is meant."""
        found: list[Mention] = []
        start = text.find(SIGN)
        while start >= 0 and self._by_name:
            mention = None if _is_inside_a_word(text, start) else self._mention(text, start)
            if mention is not None:
                found.append(mention)
            start = text.find(SIGN, start + 1)
        return tuple(found)

    def _mention(self, text: str, start: int) -> Mention | None:
        begin = start + 1
        for length in self._lengths:
            end = begin + length
            person = self._by_name.get((length, text[begin:end].casefold()))
            if person is not None and not text[end : end + 1].isalnum():
                return Mention(start, end, person)
        return None


def asked_at(text: str, place: int) -> tuple[int, str] | None:
    """Where a mention is being typed before a place: its sign, and what stands behind it.

    None where no sign stands in front of the last few words.
    """
    begin = max(0, place - _LONGEST_ASKED)
    start = text.rfind(SIGN, begin, place)
    typed = text[start + 1 : place]
    if start < 0 or _is_inside_a_word(text, start) or typed[:1].isspace():
        return None
    if len(typed.split()) > _MOST_WORDS or not typed.isprintable():
        return None
    return start, typed


_LONGEST_ASKED: Final = 60
_MOST_WORDS: Final = 4


def telling(tree: JsonObject, person: Person) -> Fix | None:
    """How to put a person among those who are told; None if they are there already."""
    told = value_at(tree, TO_NOTIFY)
    items = told if isinstance(told, list) else []
    for item in items:
        there = person_of(item)
        if there is not None and there.is_same(person):
            return None
    changes = inserting(tree, TO_NOTIFY / len(items), person.record())
    return Fix(words("Tell them"), changes)


def is_told(reading: Reading) -> Marks:
    """Whoever is mentioned in a note is told of it."""
    if reading.protocol in {"TEXT", "EMAIL"} or SIGN not in reading.prose:
        return
    if reading.protocol != "NONE" and reading.text(TYPE) != "NOTE":
        return
    seen: list[Person] = []
    for _, _, person in Names(people_of(reading.tree)).mentions(reading.prose):
        if person in seen:
            continue
        seen.append(person)
        fix = telling(reading.tree, person)
        if fix is not None:
            said = words(
                "{name} is mentioned in this note, but not told of it.", name=shown(person.name)
            )
            yield Mark(TO_NOTIFY, said, fix)


RULES: Final = (Rule("mention-not-told", "contract, section 1", is_told),)


def _is_inside_a_word(text: str, start: int) -> bool:
    """Whether a letter or figure stands before the sign, as in an address of an email."""
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] in "._-+")
