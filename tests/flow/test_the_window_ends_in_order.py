"""The window as a process: it ends when it is told to, and names a profile that is not there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
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


def test_a_profile_that_is_not_there_is_said(tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    with begun("-m", "draft_editor", "--data-dir", folder, "--profile", "Harbor Honda") as process:
        _, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "Harbor Honda" in said.decode()
