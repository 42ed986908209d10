"""One editor for one data folder: the second one brings the first to the front and ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

TELLS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from draft_editor import app
opened, forward = app.Program._on_ready, app.Program.come_forward
def told(self, premises):
    opened(self, premises)
    QTimer.singleShot(0, lambda: print("opened", flush=True))
def called(self, file):
    forward(self, file)
    print("called", "-" if file is None else file.name, self.window.isActiveWindow(), flush=True)
app.Program._on_ready, app.Program.come_forward = told, called
sys.exit(app.run_window(None, None, True, Path(sys.argv[1])))
"""


def begun(*arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def first(folder: Path) -> subprocess.Popen[bytes]:
    process = begun("-c", TELLS, str(folder))
    assert process.stdout is not None
    assert process.stdout.readline() == b"opened\n"
    return process


def second(folder: Path, *more: str) -> subprocess.Popen[bytes]:
    return begun("-m", "draft_editor", "--sandbox", "--data-dir", str(folder), *more)


def test_the_second_calls_the_first_and_ends(tmp_path: Path) -> None:
    data, draft = tmp_path / "data", tmp_path / "draft.json"
    draft.write_text("{}", encoding="utf-8")
    with first(data) as process:
        assert process.stdout is not None
        with second(data) as other:
            assert other.wait(30) == 0
        assert process.stdout.readline() == b"called - True\n"
        with begun("-m", "draft_editor", "--data-dir", str(data), str(draft)) as other:
            assert other.wait(30) == 0
        assert process.stdout.readline() == b"called draft.json True\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_the_lock_of_a_killed_editor_is_taken_over(tmp_path: Path) -> None:
    with first(tmp_path / "data") as killed:
        killed.kill()
    with first(tmp_path / "data") as process:
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_an_editor_that_hangs_is_named(tmp_path: Path) -> None:
    with first(tmp_path / "data") as process:
        process.send_signal(signal.SIGSTOP)
        with second(tmp_path / "data") as other:
            _, said = other.communicate(timeout=30)
        process.send_signal(signal.SIGCONT)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    assert other.returncode == 2
    assert "does not answer" in said.decode()
