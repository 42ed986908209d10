"""Responses are read and written elsewhere; nothing that was edited is lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from draft_editor.model.canned import CannedResponse, read_responses
from draft_editor.store.canned import ResponsesFile
from draft_editor.ui.errands import Errands
from draft_editor.ui.files.ports import ErrandDone
from draft_editor.ui.responses.kept import ResponsesKept
from pretend_outside import PretendOutside

ONE = CannedResponse("One", "1")
TWO = CannedResponse("Two", "2")


class _Slow(PretendOutside):
    """Errands end when they are told to."""

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        self.asked.append((errand, work))

    def end(self) -> None:
        errand, work = self.asked.pop(0)
        assert isinstance(errand, int)
        assert callable(work)
        self.done(ErrandDone(errand, work()))


class _Stage:
    def __init__(self, folder: Path) -> None:
        self.outside = _Slow()
        errands = Errands(self.outside)
        self.outside.done = errands.on_done
        self.folder = folder / "kept"
        self.folder.mkdir()
        self.path = self.folder / "responses.json"
        shared = self.folder / "shared.json"
        self.kept = ResponsesKept(ResponsesFile(self.path, shared, lambda: "[]"), errands)
        self.said: list[str] = []
        self.changes = 0
        self.kept.said.connect(lambda said: self.said.append(str(said)))
        self.kept.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1

    def on_disk(self) -> list[str]:
        return [each.title for each in read_responses(self.path.read_text())[0]]

    def read(self) -> None:
        self.kept.read()
        self.end_all()

    def end_all(self) -> None:
        while self.outside.asked:
            self.outside.end()


@pytest.fixture
def stage(tmp_path: Path) -> _Stage:
    return _Stage(tmp_path)


def test_what_is_on_the_disk_is_shown_when_it_is_other(stage: _Stage) -> None:
    stage.path.write_text('{"responses":[{"title":"One","message":"1"}]}')
    for _ in range(2):
        stage.kept.read()
        stage.end_all()
    assert (stage.kept.own, stage.changes) == ((ONE,), 1)


def test_nothing_is_written_over_what_was_not_read(stage: _Stage) -> None:
    with pytest.raises(RuntimeError):
        stage.kept.put([ONE])


def test_saves_follow_each_other_and_the_newest_is_the_last(stage: _Stage) -> None:
    stage.read()
    stage.kept.put([ONE])
    stage.kept.put([TWO])
    stage.kept.put([ONE, TWO])
    assert len(stage.outside.asked) == 1
    stage.kept.read()  # nothing older is read over what is on its way
    stage.end_all()
    assert stage.on_disk() == ["One", "Two"]
    assert stage.kept.own == (ONE, TWO)


def test_an_edit_is_newer_than_what_is_being_read(stage: _Stage) -> None:
    stage.read()
    stage.kept.read()
    stage.kept.put([ONE])
    stage.end_all()
    assert (stage.kept.own, stage.on_disk()) == ((ONE,), ["One"])


def test_what_could_not_be_written_is_said_and_tried_again(stage: _Stage) -> None:
    stage.read()
    stage.folder.rmdir()
    stage.kept.put([ONE])
    stage.end_all()
    assert stage.said == [f"“{stage.path}” could not be saved: the folder does not exist."]
    stage.folder.mkdir()
    stage.kept.read()
    stage.end_all()
    assert stage.on_disk() == ["One"]


def test_a_broken_file_is_said(stage: _Stage) -> None:
    stage.path.write_text("{")
    stage.kept.read()
    stage.end_all()
    stage.path.write_text("{")
    stage.kept.put([TWO])
    stage.end_all()
    assert ["damaged-1" in stage.said[0], "damaged-2" in stage.said[1]] == [True, True]
    assert stage.on_disk() == ["Two"]


def test_a_file_of_others_is_taken_in_and_counted(stage: _Stage, tmp_path: Path) -> None:
    file = tmp_path / "templates.json"
    file.write_text('[{"title":"One","message":"1"},{"title":"Two","message":"2"},{"title":"no"}]')
    stage.read()
    stage.kept.put([ONE])
    stage.end_all()
    for _ in range(2):
        stage.kept.take_file(file)
        stage.end_all()
    assert stage.kept.own == (ONE, TWO)
    assert stage.on_disk() == ["One", "Two"]
    assert stage.said == [
        "1 response imported. 1 known already. 1 without a text left out.",
        "0 responses imported. 2 known already. 1 without a text left out.",
    ]
    assert stage.changes == 2


def test_one_s_own_are_given_away(stage: _Stage, tmp_path: Path) -> None:
    stage.read()
    stage.kept.put([ONE])
    stage.kept.write_file(tmp_path / "mine.json")
    stage.kept.write_file(tmp_path / "no" / "mine.json")
    stage.kept.take_file(tmp_path / "none.json")
    stage.end_all()
    assert read_responses((tmp_path / "mine.json").read_text())[0] == [ONE]
    assert stage.said[0] == "1 response exported to mine.json."
    assert "the folder does not exist" in stage.said[1]
    assert "there is no such file" in stage.said[2]
