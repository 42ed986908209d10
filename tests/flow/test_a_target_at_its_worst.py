"""Two files meet a target at its worst: each row says why, and one of them can be tried again.

Meanwhile the draft cannot be submitted and says which row it is; in the end each file was
stored once, and the body that was submitted holds both addresses.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.api.connection import Connection, Timeouts
from draft_editor.app import Program
from draft_editor.assembly.wishes import Wishes
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.json_text import JsonObject
from draft_editor.rules.finding import Level
from draft_editor.sandbox import Sandbox
from draft_editor.store.folder import DataFolder
from draft_editor.store.upload_target import PutUpload
from draft_editor.ui.dialogs.review import ReviewDialog
from flow.carrying.driver import PROFILE
from flow.carrying.targets import use
from open_program import lay, run_program
from sandbox_caller import Caller
from slow_line import SlowLine

DRAFT = "omar email"
SIZES = {"one.pdf": 11_000_000, "two.pdf": 11_500_000}
HALF = 5_500_000


@dataclass
class Scene:
    """The program, and a target behind a line."""

    program: Program
    line: SlowLine
    caller: Caller
    qtbot: QtBot

    def rows(self) -> list[JsonObject]:
        found = self.program.parts.desk.sheet.value(ATTACHMENTS)
        return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []

    def why(self, index: int) -> str:
        """Why a row is not uploaded; empty while it is under way and after it arrived."""
        rows = self.rows()
        if index >= len(rows):
            return ""
        upload = self.program.parts.desk.uploads.upload_of(rows[index])
        return "" if upload is None or upload.why is None else str(upload.why)

    def wait(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=20_000)

    def try_again(self, index: int) -> None:
        self.program.parts.desk.uploads.retry(self.rows()[index])
        self.wait(lambda: self.rows()[index].get("fileURL"))

    def is_held_up_by(self) -> list[str]:
        """Try to submit: the names of the rows that are said to be in the way."""
        desk = self.program.parts.desk
        self.wait(lambda: not self.program.window.findChildren(ReviewDialog))
        desk.submit()
        found = [each for each in desk.editor.current_findings() if each.level is Level.BLOCKS]
        if found:
            (dialog,) = self.program.window.findChildren(ReviewDialog)
            submit = dialog.findChild(QPushButton, "review.submit")
            assert submit is not None
            assert not submit.isEnabled()
            dialog.close()
        assert all("is not uploaded" in str(each.said) for each in found)
        return [name for name in SIZES for each in found if name in str(each.said)]

    def stored(self) -> list[str]:
        """Every file that the target has kept, by the names of their requests."""
        places = dict.fromkeys(each.partition(" ")[2] for each in self.line.asked)
        return [place for place in places if self.caller.ask("HEAD", place).status == 200]


@pytest.fixture
def scene(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scene]:
    hurried = Timeouts(send=0.5)
    monkeypatch.setattr(
        "draft_editor.assembly.carrier.Connection",
        lambda extra_ca: Connection(extra_ca, timeouts=hurried),
    )
    folder = DataFolder(tmp_path / "data")
    with Sandbox() as sandbox, SlowLine(int(sandbox.origin.rpartition(":")[2])) as line:
        place = use(folder, sandbox, PutUpload(f"http://127.0.0.1:{line.port}/files"))
        wait = partial(qtbot.waitUntil, timeout=30_000)
        wishes = Wishes(profile=PROFILE, vault=lambda: place)
        with run_program(qapp, folder.path, wait, wishes=wishes) as program:
            wait(lambda: sandbox.drafts[DRAFT] in program.parts.desk.shelf)
            lay(program.parts.desk, sandbox.drafts[DRAFT], wait)
            yield Scene(program, line, Caller(sandbox), qtbot)


def scripted(deed: str) -> Callable[[Scene], None]:
    return lambda scene: scene.caller.script({"on": "file", "do": deed}, {"on": "file", "do": deed})


def stalls(scene: Scene) -> None:
    scene.line.holds_at = HALF


def breaks(scene: Scene) -> None:
    scene.line.breaks_at = HALF


def is_gone(scene: Scene) -> None:
    scene.line.breaks_at = 0


BROKEN = "The connection broke while “{name}” was on its way."
NO_ANSWER = "The connection ended before an answer could be read."


@pytest.mark.parametrize(
    ("fault", "said", "puts"),
    [
        (
            scripted("status:403"),
            ("The upload address does not let this computer in (HTTP 403).",),
            4,
        ),
        (scripted("status:507"), ("There is no room left at the upload address (HTTP 507).",), 4),
        (
            scripted("html"),
            ("The upload address answered with a web page instead of storing the file.",),
            4,
        ),
        (scripted("drop"), (NO_ANSWER,), 4),
        (scripted("drop-after"), (NO_ANSWER,), 2),
        (stalls, ("Nothing more of “{name}” could be sent for 0.5 seconds.",), 4),
        (breaks, (BROKEN,), 4),
        (is_gone, (BROKEN, NO_ANSWER), 4),
    ],
    ids=["refuses", "full", "page", "drops", "drops-after", "stalls", "breaks", "gone"],
)
def test_each_row_says_why_and_is_stored_once_in_the_end(
    scene: Scene, tmp_path: Path, fault: Callable[[Scene], None], said: tuple[str, ...], puts: int
) -> None:
    for name, size in SIZES.items():
        (tmp_path / name).write_bytes(b"%PDF-1.7 " + os.urandom(size))
    fault(scene)
    urls = [QUrl.fromLocalFile(str(tmp_path / name)) for name in SIZES]
    scene.program.parts.desk.uploads.offer(urls)
    scene.wait(lambda: scene.why(0) and scene.why(1))
    for index, name in enumerate(SIZES):
        assert scene.why(index) in {each.format(name=name) for each in said}
    assert not any("fileURL" in row for row in scene.rows())
    assert scene.is_held_up_by() == ["one.pdf", "two.pdf"]

    scene.line.let_go()
    scene.try_again(1)
    assert "fileURL" not in scene.rows()[0]
    assert scene.why(0), "nobody asked for this one"
    assert scene.is_held_up_by() == ["one.pdf"]
    assert scene.caller.edits() == {}

    scene.try_again(0)
    assert scene.is_held_up_by() == []
    scene.wait(lambda: sum(scene.caller.edits().values()) == 1)
    body = scene.caller.stored(scene.caller.sandbox.drafts[DRAFT]).decode()
    addresses = [str(row["fileURL"]) for row in scene.rows()]
    assert all(each in body for each in addresses)
    assert scene.line.count("PUT") == puts
    assert sorted(each.rpartition("/")[2] for each in addresses) == sorted(
        each.rpartition("/")[2] for each in scene.stored()
    )
