"""What the self-test tells the window, line by line, and how it is ended."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from draft_editor.assembly import self_test
from draft_editor.assembly.self_test import NotRun, read_trial, run_self_test, trial_line
from draft_editor.model.words import Complaint, count_words, words
from draft_editor.ui.safety.ports import TrialTold

TOLD = TrialTold(
    "full disk", words("The disk is full"), True, count_words("%n edit(s) came back.", 3)
)
PLAYS = f"import sys; print({trial_line(TOLD)!r}, flush=True)"


def other_command(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let another program stand for this one; the words that follow are its arguments."""
    monkeypatch.setattr(self_test, "own_command", lambda: (sys.executable, "-c", script))


@pytest.mark.parametrize("is_ok", [None, True, False])
def test_a_line_is_read_as_it_was_told(is_ok: bool | None) -> None:
    told = TrialTold("kill", words("{a} b", a="x"), is_ok, count_words("%n edit(s)", 2))
    read = read_trial(trial_line(told))
    assert (read.name, read.title, read.is_ok, read.said) == (
        told.name,
        told.title,
        told.is_ok,
        told.said,
    )


@pytest.mark.parametrize("line", ["", "ok kill: all well", "[]", '{"name": "kill"}'])
def test_other_lines_are_not_believed(line: str) -> None:
    with pytest.raises(Complaint):
        read_trial(line)


@pytest.mark.parametrize("code", [0, 1])
def test_each_line_is_told_until_the_end(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    other_command(monkeypatch, f"{PLAYS}; sys.exit({code})")
    told: list[TrialTold] = []
    asyncio.run(run_self_test(told.append))
    assert [str(each.said) for each in told] == ["3 edits came back."]


@pytest.mark.parametrize(
    ("script", "code"), [(f"{PLAYS}; sys.exit(70)", 70), ("raise SystemExit(1)", 1), ("", 0)]
)
def test_what_breaks_off_or_tells_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, script: str, code: int
) -> None:
    other_command(monkeypatch, script)
    with pytest.raises(NotRun, match=f"exit code {code}"):
        asyncio.run(run_self_test(lambda _: None))


def test_what_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(self_test, "own_command", lambda: (str(tmp_path / "nothing"),))
    with pytest.raises(NotRun, match="FileNotFoundError"):
        asyncio.run(run_self_test(lambda _: None))


@pytest.mark.parametrize("deafness", ["", "signal.signal(signal.SIGTERM, signal.SIG_IGN)"])
def test_stopping_ends_the_process_even_a_deaf_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, deafness: str
) -> None:
    pid_file = tmp_path / "pid"
    other_command(
        monkeypatch,
        f"import os, pathlib, signal, time; {deafness}\n"
        f"pathlib.Path({str(pid_file)!r}).write_text(str(os.getpid()))\n"
        f"{PLAYS}\ntime.sleep(60)",
    )
    monkeypatch.setattr(self_test, "TO_END", 0.2)

    async def stopped() -> None:
        begun = asyncio.Event()
        task = asyncio.create_task(run_self_test(lambda _: begun.set()))
        await asyncio.wait_for(begun.wait(), 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(stopped())
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid_file.read_text()), 0)
