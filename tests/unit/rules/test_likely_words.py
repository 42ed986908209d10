"""Days, months and the words of a workshop, found behind what was mistyped for them."""

from __future__ import annotations

import pytest

from draft_editor.model.tongue import Tongue
from draft_editor.rules.likely_words import likely_words

EN, FR = Tongue.ENGLISH, Tongue.FRENCH


@pytest.mark.parametrize(
    ("word", "tongue", "meant"),
    [
        ("kar", EN, ("car",)),
        ("Kar", EN, ("Car",)),
        ("wendsday", EN, ("Wednesday",)),
        ("thier", EN, ("their",)),
        ("peice", EN, ("piece", "price")),
        ("tirse", EN, ("tire", "tires")),
        ("frains", FR, ("freins",)),
        ("pret", FR, ("prêt", "prête")),
        ("Fevrier", FR, ("Février",)),
        ("zzz", EN, ()),
        ("bolts", EN, ()),
    ],
)
def test_what_was_meant(word: str, tongue: Tongue, meant: tuple[str, ...]) -> None:
    assert likely_words(word, tongue) == meant
