"""Upload targets in a profile's file: there and back, and what is wrong with those by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from draft_editor.store.profile import BadProfile, Profile
from draft_editor.store.profiles import Profiles
from draft_editor.store.upload_target import (
    NoUpload,
    PresignedUpload,
    PutUpload,
    S3Upload,
    UploadTarget,
    WebDavUpload,
    keeps_login,
)

PROFILE = Profile(
    name="Main", base_url="https://x.example", department="d", user="u", dealer_zone="UTC"
)
TARGETS: tuple[UploadTarget, ...] = (
    NoUpload(),
    PutUpload("https://files.example/in"),
    WebDavUpload("https://files.example/dav", "https://public.example", has_login=True),
    PresignedUpload("https://files.example/place"),
    PresignedUpload("https://files.example/place", has_login=True),
    S3Upload("https://s3.example", "estimates", "key-1", "ca-central-1", "https://cdn.example"),
)


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_comes_back_as_it_was(tmp_path: Path, target: UploadTarget) -> None:
    profiles = Profiles(tmp_path)
    for before in TARGETS:
        profiles.save(replace(PROFILE, upload_target=before))
    profiles.save(replace(PROFILE, upload_target=target))
    (again,) = profiles.all().profiles
    assert again.upload_target == target


def written(tmp_path: Path, target: object) -> tuple[UploadTarget | None, str]:
    members = {"name": "n", "base_url": "https://x", "department": "d", "user": "u"}
    whole = {**members, "dealer_zone": "UTC", "upload_target": target}
    (tmp_path / "mine.json").write_text(json.dumps(whole))
    listed = Profiles(tmp_path).all()
    said = " ".join(str(trouble.said) for trouble in listed.troubles)
    return (listed.profiles[0].upload_target if listed.profiles else None), said


def test_the_least_a_person_has_to_write(tmp_path: Path) -> None:
    target, _ = written(tmp_path, {"kind": "webdav", "base_url": "https://f"})
    assert target == WebDavUpload("https://f")
    by_hand = {"kind": "s3", "endpoint": "https://s", "bucket": "bbb", "key_id": "k"}
    target, _ = written(tmp_path, by_hand)
    assert target == S3Upload("https://s", "bbb", "k", "us-east-1")


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ({"kind": "ftp"}, "“kind” must be “none”, “put”, “webdav”, “presigned” or “s3”."),
        ({"kind": "webdav"}, "“base_url” is missing."),
        ({"kind": "webdav", "base_url": " "}, "The address for uploads is missing."),
        (
            {"kind": "webdav", "base_url": "https://f", "has_login": "yes"},
            "“has_login” must be true or false.",
        ),
        (
            {"kind": "webdav", "base_url": "https://f", "read_url": 1},
            "“read_url” must be a text, not a number.",
        ),
        (
            {"kind": "s3", "endpoint": "https://s", "bucket": "", "key_id": "k"},
            "The bucket for uploads, or its key id, is missing.",
        ),
        (
            {"kind": "s3", "endpoint": "https://s", "bucket": "b", "key_id": ""},
            "The bucket for uploads, or its key id, is missing.",
        ),
        (
            {"kind": "s3", "endpoint": "", "bucket": "b", "key_id": "k"},
            "The address for uploads is missing.",
        ),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path: Path, target: object, said: str) -> None:
    found, trouble = written(tmp_path, target)
    assert found is None
    assert said in trouble


def test_only_some_targets_ask_who_comes() -> None:
    assert [keeps_login(each) for each in TARGETS] == [False, False, True, False, True, True]
    assert not keeps_login(WebDavUpload("https://files.example/dav"))


def test_the_key_of_a_target_is_not_that_of_the_service() -> None:
    assert PROFILE.files_key not in {PROFILE.key, replace(PROFILE, key="other").files_key}
    assert all(replace(PROFILE, upload_target=each).may_upload for each in TARGETS[1:])
    with pytest.raises(BadProfile):
        replace(PROFILE, upload_target=PutUpload(""))
