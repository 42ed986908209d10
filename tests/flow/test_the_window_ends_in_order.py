"""The window as a process: its end, its complaints, and a log without what was typed into it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from typing import Final

import pytest

SAYS_WHEN_OPENED: Final = """
import sys
from PySide6.QtCore import QTimer
from draft_editor import app
opened = app.Program._on_ready
def told(self, premises):
    opened(self, premises)
    QTimer.singleShot(0, lambda: print("opened", flush=True))
app.Program._on_ready = told
from pathlib import Path
sys.exit(app.run_window(None, None, True, Path(sys.argv[1])))
"""

SIGNS_IN_AND_LOGS: Final = """
import logging, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from draft_editor import app, cli
opened = app.Program._on_ready
def told(self, premises):
    opened(self, premises)
    self.parts.porter.sign_in("typed name", "typed password", keep=False)
    logging.getLogger("draft_editor").warning("typed name, typed password, %s", sys.argv[2])
    QTimer.singleShot(0, QApplication.quit)
app.Program._on_ready = told
sys.exit(cli.main(["--sandbox", "--data-dir", sys.argv[1]]))
"""


def begun(*arguments: str) -> subprocess.Popen[bytes]:
    """Python in a process of its own, offscreen."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_order(wish: signal.Signals, tmp_path: Path) -> None:
    with begun("-c", SAYS_WHEN_OPENED, str(tmp_path / "data")) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"opened\n"
        process.send_signal(wish)
        assert process.wait(30) == 0


def test_a_login_that_was_typed_is_not_in_the_log(tmp_path: Path) -> None:
    token = b64encode(b"typed name:typed password").decode()
    with begun("-c", SIGNS_IN_AND_LOGS, str(tmp_path / "data"), token) as process:
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said.decode().splitlines()[-1]) == (0, "•••, •••, •••")


def test_a_profile_that_is_not_there_is_said(tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    with begun("-m", "draft_editor", "--data-dir", folder, "--profile", "Harbor Honda") as process:
        _, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "Harbor Honda" in said.decode()
