"""Why a typed time was not understood, as sentences; each names the piece that was in the way."""

from __future__ import annotations

from typing import Final

from draft_editor.model.words import Complaint, Words, words


class Refusal(Complaint):
    """A text that cannot be read; `piece` is the part in the way, as it was typed."""

    def __init__(self, piece: str, said: Words) -> None:
        super().__init__(said)
        self.piece = piece


def nothing_typed() -> Words:
    return words("Type a day and a time, like “tomorrow 9am”.")


def not_known(piece: str) -> Words:
    return words("“{piece}” is not understood.", piece=_short(piece))


def not_a_day(piece: str) -> Words:
    return words("“{piece}” is no day of the calendar.", piece=_short(piece))


def not_a_time(piece: str) -> Words:
    return words("“{piece}” is no time of day.", piece=_short(piece))


def not_a_moment(piece: str) -> Words:
    return words("“{piece}” is no day and time.", piece=_short(piece))


def not_a_span(piece: str) -> Words:
    return words(
        "“{piece}” is not understood: say how many minutes, hours, days or weeks.",
        piece=_short(piece),
    )


def not_a_zone(piece: str) -> Words:
    return words("“{piece}” is no time zone that is known here.", piece=_short(piece))


def day_or_month(piece: str) -> Words:
    return words(
        "“{piece}” may begin with the day or with the month: write the month as a word.",
        piece=_short(piece),
    )


def short_year(piece: str) -> Words:
    return words("“{piece}” has a year of two digits: write all four.", piece=_short(piece))


def march_or_tuesday(piece: str) -> Words:
    return words("“{piece}” may be March or mardi: write it out.", piece=_short(piece))


def no_clock(piece: str) -> Words:
    return words("“{piece}” says no time: add one, like 9am or 14:30.", piece=_short(piece))


def no_weekday(piece: str) -> Words:
    return words("“{piece}” says no single day: add one, like Monday.", piece=_short(piece))


def before_or_after_noon(piece: str, hour: int, minute: int) -> Words:
    morning, evening = hour % 12, hour % 12 + 12
    return words(
        "“{piece}” may be before or after noon: write {morning} or {evening}.",
        piece=_short(piece),
        morning=f"{morning:02}:{minute:02}",
        evening=f"{evening:02}:{minute:02}",
    )


def hour_or_day(piece: str, hour: int) -> Words:
    return words(
        "“{piece}” may be an hour or a day: write the hour as {hour}.",
        piece=_short(piece),
        hour=f"{hour:02}:00",
    )


def too_many(piece: str) -> Words:
    return words("“{piece}” says once more what was said before it.", piece=_short(piece))


def clash(piece: str, other: str) -> Words:
    return words(
        "“{piece}” does not go together with “{other}”.", piece=_short(piece), other=_short(other)
    )


def other_weekday(piece: str, other: str) -> Words:
    return words(
        "“{piece}” and “{other}” are different days.", piece=_short(piece), other=_short(other)
    )


def not_shown(piece: str) -> Words:
    return words(
        "No clock there shows “{piece}” at that time: name the zone for the whole year, "
        "like Eastern.",
        piece=_short(piece),
    )


_LENGTH: Final = 60


def _short(piece: str) -> str:
    return piece if len(piece) <= _LENGTH else f"{piece[: _LENGTH - 1]}…"
