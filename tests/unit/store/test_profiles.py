from __future__ import annotations

import json
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from draft_editor.store.folder import NotWritten
from draft_editor.store.profile import BadProfile, Profile, new_key
from draft_editor.store.profiles import Profiles
from draft_editor.store.upload_target import NoUpload, PutUpload

FULL = Profile(
    name="Main Street – Été",
    base_url="https://api.example.com/communications",
    department="dept-1",
    user="user-1",
    customers=("c-1", "c-2"),
    dealer_zone="US/Central",
    upload_target=PutUpload("https://files.example.com/dav/"),
    colour="green",
    is_production=True,
    timestamp_pattern="yyyy-MM-dd HH:mm",
    extra_ca_file="/etc/company.pem",
)
LEAST: dict[str, object] = {
    "name": "Least",
    "base_url": "https://x.example",
    "department": "d",
    "user": "u",
    "dealer_zone": "UTC",
}


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    return Profiles(tmp_path)


def only_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_no_folder_means_no_profiles(tmp_path: Path) -> None:
    listed = Profiles(tmp_path / "none").all()
    assert (listed.profiles, listed.troubles) == ((), ())


def test_a_profile_comes_back_as_it_was(profiles: Profiles, tmp_path: Path) -> None:
    profiles.save(FULL)
    assert profiles.all().profiles == (FULL,)
    path = only_file(tmp_path)
    assert path.name == "main-street-ete.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert '  "name": "Main Street – Été",\n' in path.read_text(encoding="utf-8")


def test_a_changed_profile_keeps_its_file_and_what_is_unknown_in_it(
    profiles: Profiles, tmp_path: Path
) -> None:
    profiles.save(FULL)
    path = only_file(tmp_path)
    written = json.loads(path.read_text())
    written = {"note": "by hand", **written, "later": {"n": [1]}}
    written["upload_target"]["region"] = "north"
    path.write_text(json.dumps(written).replace("[1]", "[2.50]"))
    profiles.save(replace(FULL, name="Renamed", upload_target=NoUpload()))
    assert only_file(tmp_path) == path
    text = path.read_text()
    assert "2.50" in text
    again = json.loads(text)
    assert list(again) == list(written)
    assert again["note"] == "by hand"
    assert again["name"] == "Renamed"
    assert again["upload_target"]["kind"] == "none"
    assert again["upload_target"]["region"] == "north"
    assert profiles.all().profiles[0].upload_target == NoUpload()


def test_profiles_are_listed_by_name(profiles: Profiles) -> None:
    for name in ("beta", "Alpha", "gamma"):
        profiles.save(replace(FULL, name=name, key=new_key()))
    listed = profiles.all()
    assert [profile.name for profile in listed.profiles] == ["Alpha", "beta", "gamma"]
    beta = listed.named("beta")
    assert beta is not None
    assert beta.name == "beta"
    assert listed.named("Beta") is None


def test_names_that_give_the_same_file_name_get_two_files(
    profiles: Profiles, tmp_path: Path
) -> None:
    for name in ("A b", "a B", "a-b", "日本", "…"):
        profiles.save(replace(FULL, name=name, key=new_key()))
    assert {path.name for path in tmp_path.iterdir()} == {
        "a-b.json",
        "a-b-2.json",
        "a-b-3.json",
        "profile.json",
        "profile-2.json",
    }
    assert len(profiles.all().profiles) == 5


def test_a_second_profile_of_the_same_name_is_refused(profiles: Profiles) -> None:
    profiles.save(FULL)
    with pytest.raises(BadProfile, match="already") as caught:
        profiles.save(replace(FULL, key=new_key()))
    assert caught.value.key == "name"
    assert profiles.all().profiles == (FULL,)


def test_the_least_a_person_has_to_write(profiles: Profiles, tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_text(json.dumps(LEAST))
    (profile,) = profiles.all().profiles
    assert (profile.name, profile.customers, profile.colour) == ("Least", (), "none")
    assert profiles.all().profiles == (profile,), "the key was written down"
    assert json.loads((tmp_path / "mine.json").read_text())["key"] == profile.key


Closed = Callable[[Path], AbstractContextManager[None]]


def test_a_key_that_cannot_be_written_down_is_said(open_folder: Path, closed: Closed) -> None:
    path = open_folder / "mine.json"
    path.write_text(json.dumps(LEAST))
    path.chmod(0o644)
    with closed(open_folder):
        listed = Profiles(open_folder).all()
    assert [profile.name for profile in listed.profiles] == ["Least"], "it can be used all the same"
    (trouble,) = listed.troubles
    assert "could not be saved: you may not write there" in str(trouble.said)
    assert path.read_text() == json.dumps(LEAST)


def test_a_profile_that_cannot_be_removed_is_said(open_folder: Path, closed: Closed) -> None:
    profiles = Profiles(open_folder)
    profiles.save(FULL)
    only_file(open_folder).chmod(0o644)
    with closed(open_folder), pytest.raises(NotWritten, match="could not be removed: you may not"):
        profiles.remove(FULL)
    assert profiles.all().profiles == (FULL,)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": 1}, "line 2, column 10: “name” must be a text, not a number."),
        ({"name": ""}, "line 2, column 10: The profile needs a name."),
        ({"department": "a b"}, "line 4, column 16: The department id has a space"),
        ({"dealer_zone": "Mars"}, "line 6, column 17: There is no time zone “Mars”"),
        ({"customers": "c"}, "“customers” must be a list of customer ids."),
        ({"customers": ["c", 1]}, "“customers” must be a list of customer ids."),
        ({"customers": ["c", ""]}, "The customer id is empty."),
        ({"upload_target": "none"}, "“upload_target” must be an object, not a text."),
        ({"upload_target": {}}, "“kind” is missing."),
        (
            {"upload_target": {"kind": "ftp"}},
            "“kind” must be “none”, “put”, “webdav”, “presigned” or “s3”.",
        ),
        ({"upload_target": {"kind": "put"}}, "“base_url” is missing."),
        ({"upload_target": {"kind": "put", "base_url": ""}}, "address for uploads is missing."),
        ({"colour": "mauve"}, "“colour” must be one of: none, red,"),
        ({"is_production": 1}, "“is_production” must be true or false."),
        ({"key": None}, "“key” must be a text, not null."),
    ],
)
def test_a_file_that_cannot_be_used_is_said_and_left_alone(
    profiles: Profiles, tmp_path: Path, change: dict[str, object], said: str
) -> None:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(LEAST | change, indent=1))
    before = path.read_bytes()
    listed = profiles.all()
    assert listed.profiles == ()
    (trouble,) = listed.troubles
    assert said in str(trouble.said)
    assert "mine.json”, line " in str(trouble.said)
    profiles.save(FULL)
    profiles.remove(FULL)
    assert path.read_bytes() == before


@pytest.mark.parametrize("key", list(LEAST))
def test_what_is_missing_is_said(profiles: Profiles, tmp_path: Path, key: str) -> None:
    (tmp_path / "mine.json").write_text(
        json.dumps({name: value for name, value in LEAST.items() if name != key})
    )
    (trouble,) = profiles.all().troubles
    assert str(trouble.said).endswith(f"mine.json”: “{key}” is missing.")


def test_a_damaged_file_hides_no_other_and_is_left_alone(
    profiles: Profiles, tmp_path: Path
) -> None:
    path = tmp_path / "main-street-ete.json"
    path.write_text('{\n  "name": "Main",\n  oops\n}')
    profiles.save(FULL)
    listed = profiles.all()
    assert listed.profiles == (FULL,)
    (trouble,) = listed.troubles
    assert "Not JSON: line 3, column 3" in str(trouble.said)
    profiles.remove(FULL)
    assert only_file(tmp_path) == path
    assert "oops" in path.read_text()


def test_a_copied_file_does_not_lend_its_login_to_another_service(
    profiles: Profiles, tmp_path: Path
) -> None:
    profiles.save(FULL)
    copy = json.loads(only_file(tmp_path).read_text())
    copy |= {"name": "Copy", "base_url": "https://elsewhere.example"}
    (tmp_path / "zcopy.json").write_text(json.dumps(copy))
    listed = profiles.all()
    assert listed.profiles == (FULL,)
    (trouble,) = listed.troubles
    assert "“main-street-ete.json” has the same “key”" in str(trouble.said)


def test_two_files_with_one_name_are_said(profiles: Profiles, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(LEAST))
    (tmp_path / "b.json").write_text(json.dumps(LEAST))
    (trouble,) = profiles.all().troubles
    assert "“a.json” has the same “name”." in str(trouble.said)


def test_a_removed_profile_is_gone_and_removing_it_again_is_nothing(
    profiles: Profiles, tmp_path: Path
) -> None:
    profiles.save(FULL)
    profiles.save(replace(FULL, name="Other", key=new_key()))
    profiles.remove(FULL)
    profiles.remove(FULL)
    assert [profile.name for profile in profiles.all().profiles] == ["Other"]


def test_a_folder_that_is_not_there_takes_no_profile(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="the folder does not exist"):
        Profiles(tmp_path / "none").save(FULL)
