"""How the working out of a template ends: a text, a certain failure, or “not here”."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from draft_editor.model.words import Words


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text that the template comes to, letter for letter."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Fails:
    """The service cannot fill in this template either; the cause stands at `text[start:end]`.

    `missing` is the name of the variable that has no value, empty where that is not the cause.
    """

    why: Words = field(repr=False)
    start: int
    end: int
    missing: str = ""


@dataclass(frozen=True, slots=True)
class NotHere:
    """The service may well fill it in, but what comes out is not certain here.

    `is_number` where `text[start:end]` is a number that is written differently by country.
    """

    why: Words = field(repr=False)
    start: int
    end: int
    is_number: bool = False


Outcome: TypeAlias = Rendered | Fails | NotHere


class Stop(Exception):
    """The work on a template has to end at `text[start:end]`; never leaves this room."""

    def __init__(self, why: Words, start: int, end: int) -> None:
        super().__init__(why)
        self.why = why
        self.start = start
        self.end = end


class Failure(Stop):
    """FreeMarker stops here as well."""


class Gap(Failure):
    """A value is needed and there is none; what has a default in brackets goes on."""

    def __init__(self, why: Words, start: int, end: int, name: str) -> None:
        super().__init__(why, start, end)
        self.name = name


class Unsure(Stop):
    """FreeMarker goes on here, or may do so; this room does not."""


class Unwritten(Unsure):
    """A number that is written differently from country to country."""


def ending(stop: Stop) -> Fails | NotHere:
    """The outcome that a stop comes to."""
    match stop:
        case Gap():
            return Fails(stop.why, stop.start, stop.end, stop.name)
        case Failure():
            return Fails(stop.why, stop.start, stop.end)
        case _:
            return NotHere(stop.why, stop.start, stop.end, isinstance(stop, Unwritten))
