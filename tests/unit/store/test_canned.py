from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from draft_editor.assets import asset
from draft_editor.model.canned import CannedResponse, read_responses
from draft_editor.model.prompts import prompts
from draft_editor.store.canned import ResponsesFile, import_responses
from draft_editor.store.folder import NotWritten
from draft_editor.store.json_file import BadFile

ONE = CannedResponse("One", "1", "TEXT", "en")
TWO = CannedResponse("Deux", "2 é", "EMAIL", "fr", is_template=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "responses.json"


def _file(path: Path, samples: str = "[]") -> ResponsesFile:
    return ResponsesFile(path, path.with_name("shared-responses.json"), lambda: samples)


def test_one_begins_with_the_samples_and_nothing_is_written(path: Path) -> None:
    loaded = _file(path, '[{"title":"One","message":"1","type":"TEXT","locale":"en"}]').load()
    assert (loaded.own, loaded.shared, loaded.said) == ((ONE,), (), ())
    assert not path.exists()


def test_responses_come_back_as_they_were(path: Path) -> None:
    assert _file(path).save([ONE, TWO]) is None
    loaded = _file(path, "no samples are looked at").load()
    assert loaded.own == (ONE, TWO)
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_not_known_is_kept(path: Path) -> None:
    path.write_text(
        '{"v":2.50,"responses":[{"title":"One","message":"1","id":7},{"title":"empty"}],"w":1}'
    )
    file = _file(path)
    file.save([*file.load().own, TWO])
    written = json.loads(path.read_text())
    assert list(written) == ["v", "responses", "w"]
    assert '"v": 2.50' in path.read_text()
    assert [each.get("title") for each in written["responses"]] == ["One", "Deux", "empty"]
    assert written["responses"][0]["id"] == 7


def test_a_file_without_a_list_has_no_responses(path: Path) -> None:
    path.write_text("{}")
    assert _file(path).load().own == ()


@pytest.mark.parametrize("text", ["{", '{"responses":1}'])
def test_a_broken_file_is_said_and_kept(path: Path, text: str) -> None:
    path.write_text(text)
    loaded = _file(path).load()
    assert loaded.own == ()
    assert "responses.json.damaged-1" in str(loaded.said[0])
    assert path.with_name("responses.json.damaged-1").read_text() == text
    path.write_text(text)
    said = _file(path).save([ONE])
    assert "responses.json.damaged-2" in str(said)
    assert _file(path).load().own == (ONE,)


def test_what_cannot_be_set_aside_is_not_written_over(
    open_folder: Path, closed: Callable[[Path], AbstractContextManager[None]]
) -> None:
    path = open_folder / "responses.json"
    path.write_text("oops")
    path.chmod(0o644)
    with closed(open_folder):
        loaded = _file(path).load()
        with pytest.raises(NotWritten, match="could not be set aside: you may not write there"):
            _file(path).save([ONE])
    assert path.read_text() == "oops"
    assert loaded.own == ()
    assert "could not be set aside" in str(loaded.said[0])


def test_shared_responses_stand_beside_one_s_own(path: Path) -> None:
    shared = path.with_name("shared-responses.json")
    shared.write_text('[{"title":"Deux","message":"2"}]')
    before = shared.read_bytes()
    file = _file(path)
    file.save([ONE])
    loaded = file.load()
    assert [each.title for each in (*loaded.own, *loaded.shared)] == ["One", "Deux"]
    assert shared.read_bytes() == before


def test_shared_responses_that_are_broken_are_said_and_left_alone(path: Path) -> None:
    shared = path.with_name("shared-responses.json")
    shared.write_text("[")
    file = _file(path)
    file.save([ONE])
    loaded = file.load()
    assert loaded.own == (ONE,)
    assert "shared responses are left out" in str(loaded.said[0])
    assert shared.read_text() == "["


def test_what_was_exported_can_be_imported(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    file = _file(tmp_path / "responses.json")
    file.export_to(path, [ONE, TWO])
    assert file.import_from(path) == ([ONE, TWO], 0)
    assert isinstance(json.loads(path.read_text()), list)


@pytest.mark.parametrize("text", [b"[", b"7", b"\xff"])
def test_a_file_that_holds_none_is_refused_by_its_name(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(text)
    with pytest.raises(BadFile, match=r"other\.json"):
        import_responses(path)


def test_the_samples_that_come_along_are_sound() -> None:
    samples, left_out = read_responses(asset("samples", "responses.json").read_text("utf-8"))
    assert left_out == 0
    for language in ("en", "fr"):
        mine = [each for each in samples if each.language == language]
        assert {each.channel for each in mine} == {"TEXT", "EMAIL", "NOTE"}
        assert all(each.is_template == ("${" in each.text) for each in mine)
    assert len({each.title for each in samples}) == len(samples)
    assert sum(bool(prompts(each.text)) for each in samples) >= 12
