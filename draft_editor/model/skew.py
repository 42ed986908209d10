"""How far two clocks are apart: this computer's, by which times are chosen, and the service's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from draft_editor.model.words import Words, count_words, words

MOST: Final = 60.0
"""Seconds that the clocks may be apart before a person is told."""

_UNITS: Final = (86_400, 3_600, 60)
"""Seconds of a day, an hour and a minute; each is used from two of it on."""


@dataclass(frozen=True, slots=True)
class Skew:
    """This computer's clock is `ahead` of the service's, in seconds; behind it when negative.

    That much is known to `within` so many seconds: a `Date` has whole seconds, and nobody
    knows when, between the question and the answer, the service looked at its clock.
    """

    ahead: float
    within: float

    def is_off(self) -> bool | None:
        """Whether the clocks are too far apart; None where one answer cannot tell."""
        if abs(self.ahead) - self.within > MOST:
            return True
        if abs(self.ahead) + self.within <= MOST:
            return False
        return None

    def amount(self) -> Words:
        """How far they are apart, as a person says it: “4 minutes”."""
        seconds = abs(self.ahead)
        day, hour, minute = (round(seconds / unit) for unit in _UNITS)
        if day >= 2:
            return count_words("%n day(s)", day)
        if hour >= 2:
            return count_words("%n hour(s)", hour)
        if minute >= 2:
            return count_words("%n minute(s)", minute)
        return count_words("%n second(s)", round(seconds))

    def warning(self) -> Words:
        """What is said to a person as long as the clocks are too far apart."""
        if self.ahead > 0:
            return words(
                "This computer’s clock is {amount} ahead of the service’s: times that you "
                "choose may mean another moment than you think.",
                amount=self.amount(),
            )
        return words(
            "This computer’s clock is {amount} behind the service’s: times that you choose may "
            "mean another moment than you think.",
            amount=self.amount(),
        )
