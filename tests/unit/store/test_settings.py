from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from draft_editor.store.folder import NotWritten
from draft_editor.store.settings import Settings, SettingsFile

CHANGED = Settings(
    theme="high-contrast",
    language="fr_CA",
    text_scale=150,
    window_geometry="AdnQywADAAA=",
    window_state="AAAA",
    last_profile="Été",
    last_folder="/home/me/drafts",
    keep_days=7,
    keep_megabytes=20,
    own_slot="07:45",
    week="shown",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_without_a_file_the_defaults_hold_in_silence(path: Path) -> None:
    loaded = SettingsFile(path).load()
    assert loaded.settings == Settings()
    assert loaded.said is None
    assert not path.exists()


def test_settings_come_back_as_they_were(path: Path) -> None:
    SettingsFile(path).save(CHANGED)
    loaded = SettingsFile(path).load()
    assert (loaded.settings, loaded.said) == (CHANGED, None)


def test_unknown_keys_are_kept(path: Path) -> None:
    path.write_text('{"later": 2.50, "theme": "dark"}')
    SettingsFile(path).save(CHANGED)
    assert '"later": 2.50' in path.read_text()
    assert list(json.loads(path.read_text()))[:2] == ["later", "theme"]
    assert SettingsFile(path).load().settings == CHANGED


@pytest.mark.parametrize(
    ("key", "value", "taken"),
    [
        ("theme", "sepia", "system"),
        ("theme", 1, "system"),
        ("language", "de_DE", "system"),
        ("text_scale", 10, 75),
        ("text_scale", 120.5, 120),
        ("text_scale", 9999, 300),
        ("text_scale", "big", 100),
        ("text_scale", 10**4000, 300),
        ("window_geometry", "not base64!", ""),
        ("window_geometry", "é", ""),
        ("window_state", [], ""),
        ("last_profile", None, ""),
        ("last_folder", 7, ""),
        ("keep_days", 0, 1),
        ("keep_days", 10**9, 36_500),
        ("keep_days", "long", 90),
        ("keep_megabytes", -5, 1),
        ("keep_megabytes", 10**4000, 1_000_000),
        ("keep_megabytes", None, 100),
        ("week", "open", "hidden"),
        ("email_view", "preview", "source"),
        ("own_slot", "23:59", "23:59"),
        ("own_slot", "7:45", ""),
        ("own_slot", "24:00", ""),
        ("own_slot", 745, ""),
    ],
)
def test_a_single_strange_value_is_replaced_by_the_usual_one(
    path: Path, key: str, value: object, taken: object
) -> None:
    path.write_text(json.dumps({key: value, "last_profile": "kept"} | {key: value}))
    loaded = SettingsFile(path).load()
    assert getattr(loaded.settings, key) == taken
    assert loaded.said is None
    assert key == "last_profile" or loaded.settings.last_profile == "kept"


def test_a_damaged_file_is_set_aside_and_said(path: Path) -> None:
    for number in (1, 2):
        path.write_text(f'{{"theme": {number}')
        loaded = SettingsFile(path).load()
        assert loaded.settings == Settings()
        assert "line 1, column 12" in str(loaded.said)
        assert f"the file is kept as “settings.json.damaged-{number}”" in str(loaded.said)
        assert not path.exists()
        assert path.with_name(f"settings.json.damaged-{number}").read_text().endswith(str(number))


def test_a_file_damaged_while_the_window_was_open_is_set_aside_too(path: Path) -> None:
    path.write_text("oops")
    SettingsFile(path).save(CHANGED)
    assert path.with_name("settings.json.damaged-1").read_text() == "oops"
    assert SettingsFile(path).load().settings == CHANGED


def test_a_damaged_file_that_cannot_be_set_aside_is_said(
    open_folder: Path, closed: Callable[[Path], AbstractContextManager[None]]
) -> None:
    path = open_folder / "settings.json"
    path.write_text("oops")
    with closed(open_folder):
        loaded = SettingsFile(path).load()
    assert path.read_text() == "oops"
    assert loaded.settings == Settings()
    assert "could not be set aside: you may not write there" in str(loaded.said)


def test_settings_that_cannot_be_saved_are_said(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="the folder does not exist"):
        SettingsFile(tmp_path / "none" / "settings.json").save(CHANGED)


def test_every_setting_can_be_told_as_a_text_and_set_from_it() -> None:
    settings = Settings()
    for name, text in CHANGED.texts().items():
        settings = settings.with_text(name, text)
    assert settings == CHANGED
