"""`draft-editor self-check`: what is there is found, what is missing is named."""

from __future__ import annotations

import pytest

from command_runner import KEYRING, Home, missing_tools

PARTS = ("keyring", "trust store", "time zones", "data folder", "Qt platform")


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home.made(tmp_path_factory.mktemp("h") / "h")  # short: it is part of a socket's path


def test_all_is_well(home: Home) -> None:
    assert missing_tools() == [], "these tests need them: sh resources/dev setup"
    ran = home.run("self-check", around=KEYRING)
    assert ran.code == 0, ran.out
    assert [line.split(":")[0] for line in ran.lines] == [f"ok {part}" for part in PARTS]
    assert "“offscreen”" in ran.lines[-1]


def test_it_leaves_nothing_behind(home: Home) -> None:
    ran = home.run("self-check", "--json")
    assert [each["name"] for each in ran.json()["checks"]] == list(PARTS)
    assert [path.name for path in home.data.rglob("*")] == ["profiles"]


def test_without_a_keyring(home: Home) -> None:
    ran = home.run("self-check")
    assert ran.code == 1
    assert ran.lines[0] == (
        "not ok keyring: No keyring is running on this computer. "
        "Logins are kept for one session only."
    )
    assert [line.split(" ")[0] for line in ran.lines[1:]] == ["ok"] * 4


def test_without_a_screen(home: Home) -> None:
    home.environment["QT_QPA_PLATFORM"] = "nothing-of-this-name"
    ran = home.run("self-check", "--json")
    assert (ran.code, ran.json()["ok"]) == (1, False)
    qt = ran.json()["checks"][-1]
    assert (qt["name"], qt["ok"]) == ("Qt platform", False)
    assert qt["said"].startswith("Qt cannot start here (SIGABRT): ")
    assert "nothing-of-this-name" in qt["said"]


def test_a_data_folder_that_cannot_be_used(home: Home) -> None:
    ran = home.run("self-check", "--data-dir", home.file("not a folder") / "inside")
    folder = ran.lines[3]
    assert ran.code == 1
    assert folder.startswith("not ok data folder: The data folder ")
    assert folder.endswith("a part of its path is a file, not a folder.")
    assert not home.data.exists()
