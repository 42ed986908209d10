from __future__ import annotations

from dataclasses import replace

import pytest

from draft_editor.store.profile import (
    COLOURS,
    BadProfile,
    Profile,
    check_zone,
    new_key,
)
from draft_editor.store.upload_target import NoUpload, PutUpload

PROFILE = Profile(
    name="Service, main street",
    base_url="https://api.example.com/communications",
    department="dept-1",
    user="user-1",
    dealer_zone="US/Central",
)


def test_a_profile_needs_five_things_and_has_careful_defaults() -> None:
    assert PROFILE.customers == ()
    assert PROFILE.upload_target == NoUpload()
    assert not PROFILE.is_production
    assert PROFILE.timestamp_pattern == "yyyy-MM-dd'T'HH:mm:ssZ"
    assert PROFILE.colour == COLOURS[0] == "none"


def test_every_profile_gets_a_key_of_its_own_that_says_nothing() -> None:
    assert len({new_key() for _ in range(50)}) == 50
    assert PROFILE.key != replace(PROFILE, key=new_key()).key
    assert "main" not in PROFILE.key


def test_ids_and_key_do_not_show() -> None:
    shown = repr(replace(PROFILE, customers=("customer-1",)))
    for hidden in ("dept-1", "user-1", "customer-1", PROFILE.key):
        assert hidden not in shown


@pytest.mark.parametrize("name", ["America/Chicago", "US/Central", "UTC", "Europe/Paris"])
def test_zones_new_and_old_are_known(name: str) -> None:
    assert check_zone(name).key == name
    assert replace(PROFILE, dealer_zone=name).zone.key == name


@pytest.mark.parametrize(
    "name", ["", "America", "Central", "/etc/passwd", "../UTC", "UTC ", "x" * 300, "a\0b", "é"]
)
def test_other_zones_are_said(name: str) -> None:
    with pytest.raises(BadProfile, match="There is no time zone") as caught:
        replace(PROFILE, dealer_zone=name)
    assert caught.value.key == "dealer_zone"


def _without_name() -> Profile:
    return replace(PROFILE, name=" ")


@pytest.mark.parametrize(
    ("key", "said", "make"),
    [
        ("name", "The profile needs a name.", _without_name),
        ("base_url", "address of the service", lambda: replace(PROFILE, base_url="")),
        ("department", "department id is empty", lambda: replace(PROFILE, department="")),
        ("user", "user id has “/”", lambda: replace(PROFILE, user="a/b")),
        ("customers", "customer id is empty", lambda: replace(PROFILE, customers=("a", ""))),
        ("key", "key is empty", lambda: replace(PROFILE, key="")),
        ("timestamp_pattern", "form of times", lambda: replace(PROFILE, timestamp_pattern="")),
        (
            "upload_target",
            "address for uploads",
            lambda: replace(PROFILE, upload_target=PutUpload("")),
        ),
    ],
)
def test_what_cannot_be_used_is_said_with_its_key(key: str, said: str, make: object) -> None:
    assert callable(make)
    with pytest.raises(BadProfile, match=said) as caught:
        make()
    assert caught.value.key == key


def test_files_can_be_put_where_there_is_a_target() -> None:
    assert not PROFILE.may_upload
    assert replace(PROFILE, upload_target=PutUpload("https://files.example/dav")).may_upload
