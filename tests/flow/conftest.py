"""One program for each test of a story: real window, real loop, real loopback server."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from open_program import run_program
from sandbox_caller import Caller


@pytest.fixture
def has_all_tabs() -> bool:
    """Whether all tabs are there when a story begins; a file of stories may have another one."""
    return False


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, *, has_all_tabs: bool
) -> Iterator[Program]:
    """The program with its sandbox and a data folder of its own."""
    wait = partial(qtbot.waitUntil, timeout=30_000)
    with run_program(qapp, tmp_path / "data", wait, has_all_tabs=has_all_tabs) as opened:
        yield opened


@pytest.fixture
def caller(program: Program) -> Caller:
    """A second pair of eyes on the program's sandbox."""
    sandbox = program.parts.sandbox
    assert sandbox is not None
    return Caller(sandbox)
