"""Three files are dragged from another program's window into the editor's, on a real screen.

Real too: the mouse, the WebDAV server, the S3-compatible server, the service that stores the
draft. The same files pasted and picked by dialog make the same rows.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import IO, Any, Final

import pytest

from command_runner import ROOT
from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from draft_editor.store.folder import DataFolder
from flow.carrying.ordered import work
from flow.carrying.targets import TARGETS, use_target
from forks import quick
from sandbox_caller import Caller
from screen_stage import Screen, missing_screen_tools, open_screen

DRAGGED, PASTED, PICKED = "omar email", "jean-luc email", "webhook email"
FILES: Final = "messageAttributes.attachments"
CORNER: Final = (20, 20)
"""Where the other program's window is."""
REFUSED: Final = "“photo.png” is not what its name says: it is a web page (HTML)."
_PATIENCE: Final = 60.0


@dataclass
class Editor:
    """The editor's process, and a line to it."""

    pipe: Connection
    complaints: Path

    def ask(self, order: str, what: object = None) -> Any:
        """What it answers, when what it waits for holds."""
        self.pipe.send((order, what))
        assert self.pipe.poll(_PATIENCE), f"{order}: {self.complaints.read_text('utf-8')}"
        return self.pipe.recv()


@dataclass
class Scene:
    """Two programs on one screen, and the service and the target behind the editor."""

    sandbox: Sandbox
    screen: Screen
    editor: Editor
    source: IO[str]
    files: list[Path]

    def open(self, draft: str) -> int:
        """Open a draft; how many attachments it has."""
        (count,) = self.editor.ask("open", self.address(draft))
        return int(count)

    def address(self, draft: str) -> Locator:
        return self.sandbox.drafts[draft]

    def new_rows(self, before: int) -> list[str]:
        """The rows that two files have become, the third being refused by name."""
        rows, notice = self.editor.ask("uploaded", before + 2)
        assert notice == REFUSED
        return [str(row) for row in rows[before:]]


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    missing = missing_screen_tools()
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    with open_screen() as opened:
        yield opened


def three_files(folder: Path) -> list[Path]:
    folder.mkdir()
    contents = {
        "estimate.pdf": b"%PDF-1.7 estimate " * 9_000,
        "photo.png": b"<!DOCTYPE html><html><title>Sign in</title></html>",
        "notes.txt": "Déjà prêt.".encode(),
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


@contextmanager
def editor_on(screen: Screen, folder: DataFolder, held: dict[str, str]) -> Iterator[Editor]:
    context = quick()
    near, far = context.Pipe()
    complaints = folder.path.with_name("complaints")
    arguments = (folder.path, held, screen.display, far, complaints)
    process = context.Process(target=work, args=arguments)
    process.start()
    try:
        yield Editor(near, complaints)
    finally:
        process.kill()
        process.join()


@contextmanager
def source_on(screen: Screen, files: list[Path]) -> Iterator[IO[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "flow.carrying.drag_source", *map(str, files)],
        env={**screen.variables(), "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout
        finally:
            process.kill()


@pytest.fixture(params=TARGETS)
def scene(request: pytest.FixtureRequest, screen: Screen, tmp_path: Path) -> Iterator[Scene]:
    folder, files = DataFolder(tmp_path / "data"), three_files(tmp_path / "files")
    with (
        Sandbox() as sandbox,
        request.param(tmp_path / "collection") as (port, login),
    ):
        place = use_target(folder, sandbox, port, login)
        with (
            editor_on(screen, folder, place.held) as editor,
            source_on(screen, files) as source,
        ):
            assert source.readline() == "shown\n"
            yield Scene(sandbox, screen, editor, source, files)


def test_dragged_pasted_and_picked_files_make_the_same_rows_and_are_submitted(
    scene: Scene,
) -> None:
    before = scene.open(DRAGGED)
    scene.screen.drag(CORNER, scene.editor.ask("where"))
    assert scene.source.readline() == "taken\n"
    dragged = scene.new_rows(before)
    scene.editor.ask("submit")
    scene.editor.ask("accepted")

    before = scene.open(PASTED)
    scene.screen.click(CORNER, right=True)
    assert scene.source.readline() == "copied\n"
    scene.screen.click(scene.editor.ask("where"))  # the editor has the keyboard again
    scene.editor.ask("focus", FILES)
    scene.screen.press("ctrl+v")
    pasted = scene.new_rows(before)

    before = scene.open(PICKED)
    scene.editor.ask("focus", f"{FILES}:browse")
    scene.screen.press("space")
    scene.editor.ask("dialog")
    scene.screen.type(" ".join(f'"{file}"' for file in scene.files))
    scene.screen.press("Return")
    picked = scene.new_rows(before)

    assert dragged == pasted == picked
    body = Caller(scene.sandbox).stored(scene.address(DRAGGED)).decode()
    addresses = [row.partition('"fileURL"')[2].split('"')[1] for row in dragged]
    assert len(set(addresses)) == 2
    assert all(each.startswith("http://127.0.0.1:") and each in body for each in addresses)
    assert "photo.png" not in body
