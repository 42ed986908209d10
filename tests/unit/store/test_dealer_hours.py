"""Hours and holidays in a profile's file: readable, optional, and bad ones named."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from draft_editor.model.dealer_hours import NO_HOURS, DealerHours, OpenHours
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles

LEAST: dict[str, object] = {
    "name": "Least",
    "base_url": "https://x.example",
    "department": "d",
    "user": "u",
    "dealer_zone": "UTC",
}
HOURS = DealerHours(
    (*(OpenHours(450, 1080),) * 5, OpenHours(480, 1440), None),
    frozenset({date(2026, 12, 25), date(2026, 11, 26)}),
)


def write(folder: Path, **more: object) -> Path:
    path = folder / "mine.json"
    path.write_text(json.dumps({**LEAST, **more}))
    return path


def trouble(folder: Path) -> str:
    listed = Profiles(folder).all()
    assert listed.profiles == ()
    (said,) = listed.troubles
    return str(said)


def test_hours_come_back_as_they_were_and_can_be_read(tmp_path: Path) -> None:
    profile = Profile(
        name="Mine",
        base_url="https://x.example",
        department="d",
        user="u",
        dealer_zone="UTC",
        hours=HOURS,
    )
    Profiles(tmp_path).save(profile)
    (path,) = tmp_path.iterdir()
    written = json.loads(path.read_text())
    assert written["hours"]["monday"] == "07:30-18:00"
    assert written["hours"]["saturday"] == "08:00-24:00"
    assert written["hours"]["sunday"] is None
    assert written["holidays"] == ["2026-11-26", "2026-12-25"]
    assert Profiles(tmp_path).all().profiles == (profile,)


def test_a_file_without_them_has_no_hours(tmp_path: Path) -> None:
    path = write(tmp_path)
    (profile,) = Profiles(tmp_path).all().profiles
    assert profile.hours == NO_HOURS
    Profiles(tmp_path).save(profile)
    written = json.loads(path.read_text())
    assert (written["hours"], written["holidays"]) == ({}, [])


def test_a_day_that_is_not_named_is_closed(tmp_path: Path) -> None:
    write(tmp_path, hours={"tuesday": "9:00-12:00", "sunday": None})
    (profile,) = Profiles(tmp_path).all().profiles
    assert profile.hours.week == (None, OpenHours(540, 720), None, None, None, None, None)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("hours", "9 to 5", "“hours” must be an object, not a text."),
        ("hours", {"mon": "09:00-17:00"}, "no weekday “mon”"),
        ("hours", {"monday": "9 to 5"}, "“monday” must be hours like “07:30-18:00”"),
        ("hours", {"monday": "17:00-09:00"}, "“monday” must be hours"),
        ("hours", {"friday": 9}, "“friday” must be hours"),
        ("holidays", {"2026-12-25": True}, "“holidays” must be a list, not an object."),
        ("holidays", ["2026-12-25", "Christmas"], "“Christmas” is no holiday"),
        ("holidays", ["2026-02-30"], "“2026-02-30” is no holiday"),
        ("holidays", ["20261225"], "“20261225” is no holiday"),
        ("holidays", [20261225], "“a number” is no holiday"),
    ],
)
def test_a_bad_value_is_named_with_its_place(
    tmp_path: Path, key: str, value: object, said: str
) -> None:
    write(tmp_path, **{key: value})
    found = trouble(tmp_path)
    assert said in found
    assert "mine.json”, line 1, column" in found
