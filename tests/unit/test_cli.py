"""The door itself: exit codes of what goes wrong, and a log without secrets."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from command_runner import COMMAND, ROOT
from draft_editor.cli import main
from draft_editor.commands import headless
from draft_editor.commands.command_line import Validate
from loud_lines import LoudLines

PASSWORD: Final = "s3cret & “quoted”"
NAMES: Final = (
    "[name for name in ('PySide6', 'httpx', 'pydantic', 'keyring') if name in sys.modules]"
)


@pytest.fixture
def body(tmp_path: Path) -> Path:
    path = tmp_path / "body.json"
    path.write_text("{}", encoding="utf-8")
    return path


@pytest.fixture
def submission(body: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A submission that has all it needs; nobody listens where it would go."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PASSWORD.encode() + b"\n")))
    ids = [f"--{part}=of-a-draft" for part in ("department", "user", "customer", "message")]
    address = "--base-url=http://127.0.0.1:9/c"
    return ["submit", str(body), *ids, address, "--login=somebody", "--password-stdin"]


def breaking(error: BaseException) -> Callable[..., int]:
    def broken(*_: object) -> int:
        raise error

    return broken


def test_a_complaint_is_a_sentence_and_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", str(tmp_path / "absent")]) == 2
    assert capsys.readouterr().err.endswith("could not be opened: there is no such file.\n")


def test_a_fault_is_one_sentence(
    submission: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(headless, "sent", breaking(RuntimeError(f"about {PASSWORD}")))
    assert main(submission) == 70
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err == (
        "A fault in the editor itself stopped this (RuntimeError). “draft-editor self-check” may "
        "say why; with DRAFT_EDITOR_DEBUG=1 set, the same command shows where.\n"
    )


def test_where_a_fault_was_is_shown_without_secrets(
    submission: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DRAFT_EDITOR_DEBUG", "1")
    told = f"about {PASSWORD} of somebody, {PASSWORD!r}, of-a-draft"
    monkeypatch.setattr(headless, "sent", breaking(RuntimeError(told)))
    assert main(submission) == 70
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert "RuntimeError: about ••• of •••, '•••', •••" in err
    assert PASSWORD not in err


def test_ctrl_c_is_no_traceback(
    body: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(headless, "validate", breaking(KeyboardInterrupt()))
    assert main(["validate", str(body)]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("is_debugging", [False, True])
def test_a_warning_is_told_without_its_trace(
    body: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    loud_lines: LoudLines,
    is_debugging: bool,
) -> None:
    def validate(_: Validate) -> int:
        try:
            int("the cause")
        except ValueError:
            logging.getLogger("asyncio").exception("it went wrong", stack_info=True)
        return 0

    loud_lines.expect("asyncio", "it went wrong")
    monkeypatch.setattr(headless, "validate", validate)
    monkeypatch.setenv("DRAFT_EDITOR_DEBUG", str(int(is_debugging)))
    assert main(["validate", str(body)]) == 0
    err = capsys.readouterr().err
    assert err.startswith("it went wrong\n")
    assert ("the cause" in err) == ("Stack" in err) == is_debugging


def test_a_fault_in_a_thread_is_told_by_its_kind(
    body: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    loud_lines: LoudLines,
) -> None:
    def validate(_: Validate) -> int:
        thread = threading.Thread(target=breaking(ValueError("the cause")))
        thread.start()
        thread.join()
        return 0

    loud_lines.expect("draft_editor", "ValueError in a thread")
    monkeypatch.setattr(headless, "validate", validate)
    assert main(["validate", str(body)]) == 0
    assert capsys.readouterr().err == "ValueError in a thread\n"


def test_nothing_stays_behind(tmp_path: Path) -> None:
    root, hook = logging.getLogger(), threading.excepthook
    handlers, level = list(root.handlers), logging.getLogger("draft_editor").level
    assert main(["validate", str(tmp_path / "absent")]) == 2
    assert root.handlers == handlers
    assert (threading.excepthook, logging.getLogger("draft_editor").level) == (hook, level)


def test_the_door_itself_loads_nothing_slow() -> None:
    code = f"import sys, draft_editor.cli; print({NAMES})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_letters_that_a_terminal_does_not_know_are_escaped(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*COMMAND, "validate", str(tmp_path / "absent")],
        env=environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith(rb"\u201c")


def test_without_any_standard_streams(tmp_path: Path) -> None:
    # As a program with a window is started on Windows.
    code = "import sys; from draft_editor.cli import main\n"
    code += "sys.stdin = sys.stdout = sys.stderr = None\n"
    code += "raise SystemExit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "validate", str(tmp_path / "absent")],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (2, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk at hand")
def test_a_full_disk_changes_no_exit_code(tmp_path: Path) -> None:
    file = tmp_path / "body.json"
    file.write_text('{"messageSendingAttributes": {"callbackURL": "http:"}}', encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "validate", str(file)],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")
