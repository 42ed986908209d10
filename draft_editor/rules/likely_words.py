"""Words that an advisor most likely meant: days, months, and what a workshop writes each day.

A dictionary offers what looks nearest to a mistyped word: “char” before “car”, and no day of the
week for small letters.
"""

from __future__ import annotations

from typing import Final

from draft_editor.model.tongue import Tongue
from draft_editor.rules.spelling import without_accents

_MOST: Final = 2
_LONG: Final = 7
"""Letters of a word in which two slips are likely; in a shorter one it is one."""


def likely_words(word: str, tongue: Tongue) -> tuple[str, ...]:
    """The few that differ from a word in a slip or two, the nearest first; accents are none."""
    typed = without_accents(word).casefold()
    most = 2 if len(typed) >= _LONG else 1
    near = sorted(
        (slips, each)
        for each, plain in _EVERYDAY[tongue]
        if abs(len(plain) - len(typed)) <= most and (slips := _slips(typed, plain)) <= most
    )
    begins_large = word[:1].isupper()
    return tuple(each[:1].upper() + each[1:] if begins_large else each for _, each in near[:_MOST])


def _slips(typed: str, meant: str) -> int:
    """Letters left out, put in, mistaken, or swapped with the next one."""
    before: list[int] = []
    above = list(range(len(meant) + 1))
    for at, letter in enumerate(typed, 1):
        row = [at]
        for to, other in enumerate(meant, 1):
            least = min(above[to] + 1, row[to - 1] + 1, above[to - 1] + (letter != other))
            if at > 1 and to > 1 and letter == meant[to - 2] and typed[at - 2] == other:
                least = min(least, before[to - 2] + 1)
            row.append(least)
        before, above = above, row
    return above[-1]


def _words_of(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((each, without_accents(each).casefold()) for each in text.split())


_EVERYDAY: Final = {
    Tongue.ENGLISH: _words_of(
        """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        January February April June July August September October November December

        car cars vehicle vehicles oil tire tires wheel wheels brake brakes engine battery filter
        coolant key keys light leak belt noise mileage windshield transmission
        ready repair repairs service estimate appointment schedule invoice payment warranty
        inspection rotation alignment parts piece price advisor customer please thank thanks morning
        afternoon tomorrow today your their
        """
    ),
    Tongue.FRENCH: _words_of(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre

        auto voiture véhicule véhicules huile pneu pneus roue roues frein freins moteur batterie
        filtre clé clés bruit fuite courroie
        prêt prête réparation réparations service estimation rendez-vous facture paiement garantie
        inspection entretien pièce pièces prix conseiller client merci matin demain votre notre
        """
    ),
}
"""Each word as it is written, and in small letters without accents."""
