"""A profile that was filled in: to its file, to the keyring, and back to the dialog."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from carrier_stage import Place
from draft_editor.assembly.enrolment import details_of, keep_login, profile_of
from draft_editor.model.link_servers import LinkServers
from draft_editor.model.people import Person
from draft_editor.model.words import words
from draft_editor.store.logins import Logins, SessionSecrets
from draft_editor.store.profile import Profile
from draft_editor.store.secrets import Locked, WriteOutcome
from draft_editor.store.upload_target import S3Upload, WebDavUpload
from draft_editor.ui.ports import ProfileRefused
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.upload_details import UploadDetails

PLAIN = ProfileDetails(
    name="Main", base_url="https://x.example", department="d", user="u", dealer_zone="UTC"
)
WEBDAV = UploadDetails(
    kind="webdav",
    url="https://files.example/dav",
    read_url="https://public.example",
    has_login=True,
    name="advisor",
    secret="correct horse",
)
SERVERS = LinkServers(("files.example.com",), ("ads.example.com",))
S3 = UploadDetails(
    kind="s3", url="https://s3.example", bucket="estimates", key_id="key-1", secret="s3cret"
)


def test_colleagues_are_those_that_were_filled_in() -> None:
    known = replace(made(UploadDetails()), colleagues=(Person("Ana", "u-1"), Person("Bo", "")))
    assert details_of(known).colleagues == known.colleagues
    again = profile_of(replace(details_of(known), colleagues=known.colleagues[1:]), known)
    assert isinstance(again, Profile)
    assert again.colleagues == (Person("Bo", ""),)


def made(upload: UploadDetails, known: Profile | None = None) -> Profile:
    profile = profile_of(replace(PLAIN, upload=upload), known)
    assert isinstance(profile, Profile)
    return profile


@pytest.mark.parametrize(
    ("upload", "shown"),
    [
        (UploadDetails(), UploadDetails()),
        (
            UploadDetails(kind="put", url="https://f.example"),
            UploadDetails(kind="put", url="https://f.example"),
        ),
        (WEBDAV, replace(WEBDAV, name="", secret="", kept="webdav")),
        (
            replace(WEBDAV, has_login=False, name="", secret=""),
            replace(WEBDAV, has_login=False, name="", secret=""),
        ),
        (
            replace(WEBDAV, kind="presigned", read_url=""),
            replace(WEBDAV, kind="presigned", read_url="", name="", secret="", kept="presigned"),
        ),
        (
            UploadDetails(kind="presigned", url="https://f.example"),
            UploadDetails(kind="presigned", url="https://f.example"),
        ),
        (S3, replace(S3, secret="", region="us-east-1", kept="s3")),
        (UploadDetails(servers=SERVERS), UploadDetails(servers=SERVERS)),
    ],
)
def test_what_was_filled_in_is_shown_again_without_its_secrets(
    upload: UploadDetails, shown: UploadDetails
) -> None:
    assert details_of(made(upload)) == replace(PLAIN, upload=shown, was="Main")


def test_no_secret_is_part_of_a_profile() -> None:
    assert made(WEBDAV).upload_target == WebDavUpload(WEBDAV.url, WEBDAV.read_url, has_login=True)
    assert made(replace(S3, region="eu")).upload_target == S3Upload(
        S3.url, "estimates", "key-1", "eu"
    )


def test_a_known_profile_keeps_its_key() -> None:
    first = made(WEBDAV)
    assert made(S3, first).key == first.key
    assert made(S3).key != first.key


@pytest.mark.parametrize(
    ("details", "part"),
    [
        (replace(PLAIN, base_url="http://x.example"), "base_url"),
        (replace(PLAIN, department="a b"), "department"),
        (replace(PLAIN, upload=UploadDetails(kind="put", url="ftp://f")), "upload_url"),
        (replace(PLAIN, upload=replace(WEBDAV, read_url="http://f.example")), "upload_read_url"),
        (replace(PLAIN, upload=replace(S3, bucket="")), "upload_url"),
    ],
)
def test_what_is_wrong_stands_at_its_field(details: ProfileDetails, part: str) -> None:
    refused = profile_of(details, None)
    assert isinstance(refused, ProfileRefused)
    assert refused.part == part


def test_the_secret_goes_into_the_keyring_and_leaves_with_its_target() -> None:
    place = Place()
    logins = Logins(place, SessionSecrets())
    profile = made(WEBDAV)
    assert keep_login(logins, profile, WEBDAV) is None
    assert json.loads(place.held[profile.files_key]) == {
        "name": "advisor",
        "password": "correct horse",
    }
    again = replace(WEBDAV, name="", secret="", kept="webdav")
    assert keep_login(logins, made(again, profile), again) is None
    assert "correct horse" in place.held[profile.files_key]
    bucket = replace(S3, kept="webdav")
    assert keep_login(logins, made(bucket, profile), bucket) is None
    assert json.loads(place.held[profile.files_key]) == {"name": "key-1", "password": "s3cret"}
    none = UploadDetails(kept="s3")
    assert keep_login(logins, made(none, profile), none) is None
    assert place.held == {}


def test_what_the_keyring_does_not_take_is_said() -> None:
    class Shut(Place):
        def write(self, name: str, secret: str) -> WriteOutcome:
            return Locked(words("It is locked."))

    said = keep_login(Logins(Shut(), SessionSecrets()), made(S3), S3)
    assert str(said) == "It is locked. The login is kept for this session only."
