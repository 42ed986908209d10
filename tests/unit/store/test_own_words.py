"""One's own words: readable, for each language its own, and never lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from draft_editor.model.tongue import Tongue
from draft_editor.store.folder import NotWritten
from draft_editor.store.own_words import OwnWordsFile

EN, FR = Tongue.ENGLISH, Tongue.FRENCH


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "words.json"


def test_without_a_file_there_are_none_and_none_is_made(path: Path) -> None:
    loaded = OwnWordsFile(path).load()
    assert loaded.words == {EN: (), FR: ()}
    assert loaded.said is None
    assert not path.exists()


def test_words_come_back_in_their_language_until_they_are_removed(path: Path) -> None:
    file = OwnWordsFile(path)
    for word in ("Zed", "amps", "Zed"):
        assert file.add(EN, word) is None
    file.add(FR, "clavarder")
    assert OwnWordsFile(path).load().words == {EN: ("amps", "Zed"), FR: ("clavarder",)}
    assert path.stat().st_mode & 0o777 == 0o600
    file.remove(EN, "Zed")
    file.remove(EN, "never there")
    assert file.load().words[EN] == ("amps",)


def test_what_is_not_known_is_kept(path: Path) -> None:
    path.write_text('{"note": "by hand", "en": ["one", 2, ""], "fr": "no list"}')
    file = OwnWordsFile(path)
    assert file.load().words == {EN: ("one",), FR: ()}
    file.add(EN, "two")
    assert json.loads(path.read_text()) == {
        "note": "by hand",
        "en": ["one", "two"],
        "fr": "no list",
    }


def test_a_broken_file_is_said_and_kept(path: Path) -> None:
    path.write_text("{")
    file = OwnWordsFile(path)
    loaded = file.load()
    assert loaded.words == {EN: (), FR: ()}
    assert "words.json.damaged-1" in str(loaded.said)
    assert path.with_name("words.json.damaged-1").read_text() == "{"
    path.write_text("[1]")
    assert "words.json.damaged-2" in str(file.add(EN, "one"))
    assert file.load().words[EN] == ("one",)


def test_what_cannot_be_set_aside_is_not_written_over(
    open_folder: Path, closed: Callable[[Path], AbstractContextManager[None]]
) -> None:
    path = open_folder / "words.json"
    path.write_text("oops")
    path.chmod(0o644)
    with closed(open_folder):
        loaded = OwnWordsFile(path).load()
        with pytest.raises(NotWritten, match="could not be set aside: you may not write there"):
            OwnWordsFile(path).add(EN, "one")
    assert path.read_text() == "oops"
    assert "could not be set aside" in str(loaded.said)
