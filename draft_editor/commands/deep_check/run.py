"""Plays the accidents one after the other, and tells how each of them went."""

from __future__ import annotations

import asyncio
import json
import signal
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from draft_editor.api.plain_text import one_line
from draft_editor.assembly.own_command import ask_to_end, own_command, own_environment
from draft_editor.assembly.self_test import read_trial, trial_line
from draft_editor.commands.command_line import DeepCheck
from draft_editor.commands.console import tell
from draft_editor.commands.deep_check.disk import with_small_disk
from draft_editor.commands.deep_check.stage import new_stage
from draft_editor.commands.deep_check.trials import (
    CONFLICT,
    KILL,
    LOCKED_KEYRING,
    LOST_ANSWER,
    REFUSED_WRITES,
    SMALL_DISK,
    Trial,
)
from draft_editor.model.words import Complaint, words
from draft_editor.ui.safety.ports import TrialTold

DOES_NOT_HOLD: Final = 1
INTERRUPTED: Final = 130

ALL: Final = (KILL, CONFLICT, LOST_ANSWER, LOCKED_KEYRING)
"""All but the full disk, which comes last and in a place of its own."""

_SHOWN: Final = 600
_AT_WORK: Final = words("An editor of its own is at work.")


def check(order: DeepCheck) -> int:
    """Play everything through and tell each result as it comes; 1 when something fails."""
    told: list[TrialTold] = []

    def take(trial: TrialTold) -> None:
        if trial.is_ok is not None:
            told.append(trial)
        if order.as_lines:
            tell(trial_line(trial))
        elif trial.is_ok is not None and not order.as_json:
            tell(_line(trial))

    try:
        asyncio.run(_play_all(order, take))
    except asyncio.CancelledError:
        return INTERRUPTED
    if order.as_json:
        tell(_json(told))
    return 0 if all(each.is_ok for each in told) else DOES_NOT_HOLD


async def _play_all(order: DeepCheck, take: Callable[[TrialTold], None]) -> None:
    _end_in_order()
    if order.place is not None:
        await _play(SMALL_DISK, take, order.place)
        return
    for trial in ALL:
        await _play(trial, take)
    await _play_full_disk(take)


def _end_in_order() -> None:
    """Asked to end, take every process and folder away first."""
    task = asyncio.current_task()
    with suppress(NotImplementedError):  # on Windows: nobody can ask
        if task is not None:
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)


async def _play(trial: Trial, take: Callable[[TrialTold], None], place: Path | None = None) -> None:
    take(TrialTold(trial.name, trial.title, None, _AT_WORK))
    try:
        with new_stage(place) as stage:
            said = await trial.play(stage)
    except Complaint as complaint:
        take(TrialTold(trial.name, trial.title, False, complaint.said))
    except (OSError, ValueError, HTTPException) as error:
        failed = words("This failed with {kind}.", kind=type(error).__name__)
        take(TrialTold(trial.name, trial.title, False, failed))
    else:
        take(TrialTold(trial.name, trial.title, True, said))


async def _play_full_disk(take: Callable[[TrialTold], None]) -> None:
    """On a small disk of its own where one can be mounted, else with writes that are refused."""
    with TemporaryDirectory(prefix="draft-editor-self-check-") as made:
        before = await with_small_disk(Path(made))
        if not before:
            await _play(REFUSED_WRITES, take)
            return
        process = await asyncio.create_subprocess_exec(
            *before,
            *own_command(),
            "self-check",
            "--deep",
            "--lines",
            f"--place={made}",
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=DEVNULL,
            env=own_environment(),
        )
        ends: list[TrialTold] = []
        try:
            while process.stdout is not None and (line := await process.stdout.readline()):
                trial = read_trial(line.decode("utf-8", "replace"))
                ends.append(trial)
                take(trial)
        finally:
            ask_to_end(process)
            await process.wait()
        if not ends or ends[-1].is_ok is None:
            broken = words("The trial broke off.")
            take(TrialTold(SMALL_DISK.name, SMALL_DISK.title, False, broken))


def _line(told: TrialTold) -> str:
    return f"{'ok' if told.is_ok else 'not ok'} {told.name}: {one_line(str(told.said), _SHOWN)}"


def _json(told: list[TrialTold]) -> str:
    return json.dumps(
        {
            "ok": all(each.is_ok for each in told),
            "checks": [
                {"name": each.name, "ok": each.is_ok, "said": str(each.said)} for each in told
            ],
        }
    )
