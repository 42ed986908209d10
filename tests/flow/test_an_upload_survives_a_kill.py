"""The editor is killed while files travel: the next one brings them there, each of them once."""

from __future__ import annotations

import os
import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from carrier_stage import Place
from draft_editor.app import Program
from draft_editor.assembly.wishes import Wishes
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.json_text import JsonObject
from draft_editor.rules.finding import Level
from draft_editor.sandbox import Sandbox
from draft_editor.store.folder import DataFolder
from draft_editor.ui.dialogs.review import ReviewDialog
from flow.carrying.driver import ON_ITS_WAY, PROFILE, work
from flow.carrying.targets import TARGETS, Running, use_target
from forks import quick
from open_program import run_program
from sandbox_caller import Caller
from slow_line import PATIENCE, SlowLine

SIZE = 8 * 1024 * 1024
HALF = SIZE // 2
DRAFT = "omar email"


@dataclass
class Scene:
    """A service, a real target behind a line that can be held up, and a data folder."""

    sandbox: Sandbox
    line: SlowLine
    data: Path
    file: Path
    place: Place

    def kill_on_the_way(self) -> None:
        """Run an editor in a process of its own until its file is held up; kill it."""
        context = quick()
        reader, writer = context.Pipe(duplex=False)
        complaints = self.data.with_name("complaints")
        draft = self.sandbox.drafts[DRAFT]
        arguments = (self.data, draft, [self.file], self.place.held, writer, complaints)
        process = context.Process(target=work, args=arguments)
        process.start()
        writer.close()
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        with reader, os.fdopen(os.dup(reader.fileno()), encoding="utf-8") as told:
            said = told.readline()
            assert said == ON_ITS_WAY, complaints.read_text(encoding="utf-8")
            assert self.line.is_held.wait(PATIENCE)
            watch.cancel()
            process.kill()
        process.join(PATIENCE)
        assert process.exitcode == -signal.SIGKILL
        self.line.let_go()

    def stored(self) -> int:
        """Of how many files the journal knows that they lie at the target."""
        with closing(sqlite3.connect(self.data / "journal.sqlite3")) as rows:
            found = rows.execute("SELECT count(*) FROM stored").fetchone()
        return int(found[0])

    def rows(self, program: Program) -> list[JsonObject]:
        """Those of the dropped files."""
        found = program.parts.desk.sheet.value(ATTACHMENTS)
        assert isinstance(found, list)
        return [row for row in found if isinstance(row, dict) and "film" in str(row)]


@pytest.fixture(scope="module", params=TARGETS)
def target(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """One of the real targets; no two files have one name there."""
    with request.param(tmp_path_factory.mktemp("target") / "collection") as running:
        yield running


@pytest.fixture
def scene(target: Running, tmp_path: Path) -> Iterator[Scene]:
    folder = DataFolder(tmp_path / "data")
    file = tmp_path / "film.pdf"
    file.write_bytes(b"%PDF-1.7 " + os.urandom(SIZE))
    with (
        Sandbox(database=tmp_path / "sandbox.sqlite3") as sandbox,
        SlowLine(target.port) as line,
    ):
        place = use_target(folder, sandbox, line.port, target.login)
        yield Scene(sandbox, line, folder.path, file, place)


@contextmanager
def after_the_kill(scene: Scene, qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    wait = partial(qtbot.waitUntil, timeout=30_000)
    wishes = Wishes(profile=PROFILE, keeps_login=False, vault=lambda: scene.place)
    with run_program(qapp, scene.data, wait, wishes=wishes) as program:
        wait(lambda: len(scene.rows(program)) == 1)
        yield program


def test_a_file_killed_half_way_goes_on_by_itself_and_is_there_once(
    scene: Scene, qapp: QApplication, qtbot: QtBot
) -> None:
    scene.line.holds_at = HALF
    scene.kill_on_the_way()
    caller = Caller(scene.sandbox)
    assert caller.edits() == {}
    with after_the_kill(scene, qapp, qtbot) as program:
        qtbot.waitUntil(lambda: "fileURL" in scene.rows(program)[0], timeout=30_000)
        desk = program.parts.desk
        qtbot.waitUntil(desk.reading.has_ended)
        desk.submit()
        qtbot.waitUntil(lambda: sum(caller.edits().values()) == 1, timeout=30_000)
        (row,) = scene.rows(program)
    assert str(row["fileURL"]) in caller.stored(scene.sandbox.drafts[DRAFT]).decode()
    assert scene.line.count("PUT") == 2, "the one that was cut off, and the whole one"
    first, second = [each for each in scene.line.asked if each.startswith("PUT ")]
    assert first != second
    assert str(row["fileURL"]).endswith(second.removeprefix("PUT "))
    assert scene.line.asked.index(first.replace("PUT", "HEAD")) < scene.line.asked.index(second)


def test_a_file_that_was_stored_before_its_address_was_known_is_not_sent_again(
    scene: Scene, qapp: QApplication, qtbot: QtBot
) -> None:
    scene.line.holds_answers = True
    scene.kill_on_the_way()
    with after_the_kill(scene, qapp, qtbot) as program:
        qtbot.waitUntil(lambda: "fileURL" in scene.rows(program)[0], timeout=30_000)
        (row,) = scene.rows(program)
        # Later runs know its digest as well, and will not send it for another row.
        qtbot.waitUntil(lambda: scene.stored() == 1, timeout=30_000)
    (put,) = [each for each in scene.line.asked if each.startswith("PUT ")]
    assert str(row["fileURL"]).endswith(put.removeprefix("PUT "))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda file: file.write_bytes(b"another"),
            "“film.pdf” is another file now than when it was attached; attach it again.",
        ),
        (lambda file: file.unlink(), "“film.pdf” is not there any more."),
    ],
)
def test_a_file_that_is_another_one_or_none_by_now_is_said_and_not_sent(
    scene: Scene, qapp: QApplication, qtbot: QtBot, change: object, said: str
) -> None:
    scene.line.holds_at = HALF
    scene.kill_on_the_way()
    assert callable(change)
    change(scene.file)
    with after_the_kill(scene, qapp, qtbot) as program:
        desk = program.parts.desk

        def why() -> str:
            upload = desk.uploads.upload_of(scene.rows(program)[0])
            return "" if upload is None else str(upload.why or "")

        qtbot.waitUntil(lambda: bool(why()), timeout=30_000)
        assert why() == said
        assert "fileURL" not in scene.rows(program)[0]
        qtbot.waitUntil(desk.reading.has_ended)
        desk.submit()
        dialog = program.window.findChild(ReviewDialog)
        assert dialog is not None
        submit = dialog.findChild(QPushButton, "review.submit")
        assert submit is not None
        assert not submit.isEnabled()
        found = desk.editor.current_findings()
        (blocks,) = [str(each.said) for each in found if each.level is Level.BLOCKS]
        assert "film.pdf" in blocks
        dialog.close()
    assert scene.line.count("PUT") == 1
    assert Caller(scene.sandbox).edits() == {}
