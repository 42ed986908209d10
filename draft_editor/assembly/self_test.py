"""The deep self-check as a process beside the window, and the lines that it tells."""

from __future__ import annotations

import asyncio
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from typing import Final

from draft_editor.assembly.own_command import ask_to_end, kill, own_command, own_environment
from draft_editor.draft.words_text import read_words, words_text
from draft_editor.model.json_text import dump, parse
from draft_editor.model.words import Complaint, Words, words
from draft_editor.ui.safety.ports import TrialTold

TO_END: Final = 5.0
"""Seconds that it gets to end its own processes and to take its folder away."""

_LONGEST_LINE: Final = 1_000_000
_SOME_FAILED: Final = 1
"""What it exits with when it has come to its end and not everything holds."""


class NotRun(Complaint):
    """The self-test did not come to its end."""


def trial_line(told: TrialTold) -> str:
    """One line for the window: how a trial stands."""
    return dump(
        {
            "name": told.name,
            "title": words_text(told.title),
            "ok": told.is_ok,
            "said": words_text(told.said),
        }
    )


def read_trial(line: str) -> TrialTold:
    """What `trial_line` wrote; raises a `Complaint` for anything else."""
    match parse(line):
        case {
            "name": str() as name,
            "title": str() as title,
            "ok": None | bool() as is_ok,
            "said": str() as said,
        }:
            return TrialTold(name, read_words(title), is_ok, read_words(said))
        case _:
            raise NotRun(words("The self-test said something that cannot be read."))


async def run_self_test(told: Callable[[TrialTold], None]) -> None:
    """Run it to its end, and tell each line as it comes; raises `NotRun`.

    Cancelled, it ends the process first, and with it every process that it has started.
    """
    try:
        process = await asyncio.create_subprocess_exec(
            *own_command(),
            "self-check",
            "--deep",
            "--lines",
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=DEVNULL,
            env=own_environment(),
            limit=_LONGEST_LINE,
        )
    except OSError as error:
        raise NotRun(_not_started(error)) from None
    ended: list[bool] = []
    try:
        await _hear(process, told, ended)
        code = await process.wait()
    finally:
        await _end(process)
    if code not in {0, _SOME_FAILED} or not ended:
        raise NotRun(words("The self-test broke off (exit code {code}).", code=code))


async def _hear(process: Process, told: Callable[[TrialTold], None], ended: list[bool]) -> None:
    if process.stdout is not None:
        async for line in process.stdout:
            trial = read_trial(line.decode("utf-8", "replace"))
            told(trial)
            if trial.is_ok is not None:
                ended.append(trial.is_ok)


async def _end(process: Process) -> None:
    ask_to_end(process)
    try:
        await asyncio.wait_for(asyncio.shield(process.wait()), TO_END)
    except (TimeoutError, asyncio.CancelledError):
        kill(process)
        await process.wait()


def _not_started(error: OSError) -> Words:
    return words("The self-test could not be started ({error}).", error=type(error).__name__)
