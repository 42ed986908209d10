"""Which servers may be asked about links, in a profile's file: kept, optional, checked."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from draft_editor.model.link_servers import NO_SERVERS, LinkServers
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles

SERVERS = LinkServers(("files.example.com", "[::1]:8080"), ("ads.example.com",))
PROFILE = Profile(
    name="Mine", base_url="https://x.example", department="d", user="u", dealer_zone="UTC"
)


def written(folder: Path) -> dict[str, object]:
    (path,) = folder.glob("*.json")
    found = json.loads(path.read_text())
    assert isinstance(found, dict)
    return found


def test_they_come_back_as_they_were_and_are_taken_back(tmp_path: Path) -> None:
    profile = replace(PROFILE, link_servers=SERVERS)
    Profiles(tmp_path).save(profile)
    assert written(tmp_path)["link_servers"] == {
        "always": ["files.example.com", "[::1]:8080"],
        "never": ["ads.example.com"],
    }
    assert Profiles(tmp_path).all().profiles == (profile,)
    Profiles(tmp_path).save(PROFILE)
    assert Profiles(tmp_path).all().profiles == (PROFILE,)


def test_a_file_may_leave_them_out(tmp_path: Path) -> None:
    Profiles(tmp_path).save(PROFILE)
    (path,) = tmp_path.glob("*.json")
    least = {key: value for key, value in written(tmp_path).items() if key != "link_servers"}
    path.write_text(json.dumps(least))
    (profile,) = Profiles(tmp_path).all().profiles
    assert profile.link_servers == NO_SERVERS
    path.write_text(json.dumps({**least, "link_servers": {}}))
    assert Profiles(tmp_path).all().profiles == (PROFILE,)


@pytest.mark.parametrize(
    ("servers", "said"),
    [
        ([], "“link_servers” must be an object, not a list."),
        ({"always": "e.com"}, "“always” must be a list of servers."),
        ({"never": ["e.com", 5]}, "“never” must be a list of servers."),
        (
            {"never": ["https://e.com"]},
            "“https://e.com” is no server; write it like “files.example.com”.",
        ),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, servers: object, said: str) -> None:
    Profiles(tmp_path).save(PROFILE)
    (path,) = tmp_path.glob("*.json")
    path.write_text(json.dumps({**written(tmp_path), "link_servers": servers}))
    listed = Profiles(tmp_path).all()
    assert listed.profiles == ()
    (trouble,) = listed.troubles
    assert str(trouble).endswith(said)
