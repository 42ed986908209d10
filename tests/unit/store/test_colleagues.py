"""The colleagues of a profile, in its file: kept, optional, checked."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from draft_editor.model.people import Person
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles

ANA = Person("Ana Gómez", "u-1", "d-1")
PROFILE = Profile(
    name="Mine",
    base_url="https://x.example",
    department="d",
    user="u",
    dealer_zone="UTC",
    colleagues=(ANA, Person("Bo", "")),
)


def test_they_come_back_as_they_were_and_are_forgotten(tmp_path: Path) -> None:
    Profiles(tmp_path).save(PROFILE)
    (path,) = tmp_path.glob("*.json")
    assert json.loads(path.read_text())["colleagues"] == [
        {"uuid": "u-1", "name": "Ana Gómez", "type": "USER", "departmentUuid": "d-1"},
        {"name": "Bo", "type": "USER"},
    ]
    assert Profiles(tmp_path).all().profiles == (PROFILE,)
    assert "Ana" not in repr(PROFILE)
    nobody = replace(PROFILE, colleagues=())
    Profiles(tmp_path).save(nobody)
    assert Profiles(tmp_path).all().profiles == (nobody,)


@pytest.mark.parametrize(
    ("colleagues", "said"),
    [
        ({}, "“colleagues” must be a list, not an object."),
        ([{"uuid": "u-1"}], "Each of the “colleagues” needs a “name”."),
        (["Ana"], "Each of the “colleagues” needs a “name”."),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, colleagues: object, said: str) -> None:
    Profiles(tmp_path).save(PROFILE)
    (path,) = tmp_path.glob("*.json")
    path.write_text(json.dumps({**json.loads(path.read_text()), "colleagues": colleagues}))
    found = Profiles(tmp_path).all()
    assert found.profiles == ()
    assert said in str(found.troubles[0].said)
