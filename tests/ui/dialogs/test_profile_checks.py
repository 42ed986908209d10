"""Which profiles are taken, and which zones are offered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from draft_editor.ui.dialogs.profile_checks import offered_zones, wrong_parts
from draft_editor.ui.profile_details import ProfileDetails

KNOWN = ProfileDetails(name="Main Street", department="dEp", user="uSr")


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("", "The form of times is missing."),
        ("MM/dd/yyyy HH:mm", "A time in this form could not be read back."),
        ("yyyy-M-d'T'HH:mm:ssZ", "A time in this form could not be read back."),
        (
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            "A time in this form would be read back as another time.",
        ),
    ],
)
def test_a_form_of_times_must_be_readable(pattern: str, said: str) -> None:
    found = wrong_parts(replace(KNOWN, timestamp_pattern=pattern))
    assert {part: str(sentence) for part, sentence in found.items()} == {"timestamp_pattern": said}


@pytest.mark.parametrize(
    "pattern", ["yyyy-MM-dd'T'HH:mm:ssZ", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"]
)
def test_forms_of_times_that_can_be_read_back_are_taken(pattern: str) -> None:
    assert wrong_parts(replace(KNOWN, timestamp_pattern=pattern)) == {}


def test_north_america_comes_first_and_old_names_are_offered() -> None:
    zones = offered_zones()
    assert zones[:2] == ("US/Eastern", "US/Central")
    assert {"Europe/Paris", "UTC", "America/Chicago"} <= set(zones)
    assert len(zones) == len(set(zones))
