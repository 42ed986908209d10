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

    The cause stands at `text[start:end]`. `number` is the number there, as computers write it,
    where the cause is that each country writes it in its own way.
    """

    why: Words = field(repr=False)
    start: int
    end: int
    number: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Hole:
    """The stretch `text[start:end]` of a template, which shows what is not certain here.

    Its cause may stand elsewhere: where a value was worked out that is shown here. One that is
    silent only sets such a value.
    """

    start: int
    end: int
    cause: NotHere
    is_silent: bool = False


@dataclass(frozen=True, slots=True)
class Partly:
    """The text that the template comes to, in pieces: letter for letter around the holes.

    Of a loop the same hole may stand here several times.
    """

    pieces: tuple[str | Hole, ...] = field(repr=False)

    @property
    def holes(self) -> tuple[Hole, ...]:
        """Each hole once, in the order in which they are shown."""
        holes = [piece for piece in self.pieces if isinstance(piece, Hole)]
        return tuple({(hole.start, hole.end): hole for hole in holes}.values())


Outcome: TypeAlias = Rendered | Partly | Fails | NotHere


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
    """FreeMarker goes on here, or may do so; this room does not.

    `number` as in `NotHere`.
    """

    def __init__(self, why: Words, start: int, end: int, number: str = "") -> None:
        super().__init__(why, start, end)
        self.number = number


class Spent(Unsure):
    """The whole takes too long or becomes too long; there is no going on around it."""


def doubt(stop: Unsure) -> NotHere:
    """What is to be said of something that is not certain."""
    return NotHere(stop.why, stop.start, stop.end, stop.number)


def again(found: NotHere) -> Unsure:
    """The stop for what depends on something that was not certain before."""
    return Unsure(found.why, found.start, found.end, found.number)


def ending(stop: Stop) -> Fails | NotHere:
    """The outcome that a stop comes to."""
    match stop:
        case Gap():
            return Fails(stop.why, stop.start, stop.end, stop.name)
        case Unsure():
            return doubt(stop)
        case _:
            return Fails(stop.why, stop.start, stop.end)
