"""This same program, started once more as a process of its own, and the end of such a process."""

from __future__ import annotations

import os
import signal
import sys
from asyncio.subprocess import Process
from contextlib import suppress


def own_command() -> tuple[str, ...]:
    """The command that runs this same program: bundled, it is the executable itself."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-P", "-m", "draft_editor")


def own_environment(**others: str) -> dict[str, str]:
    """The environment to start it in: it finds the modules where this process has found them."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **others}


def ask_to_end(process: Process) -> None:
    """Have a process end in order, where the system knows how to ask for it."""
    _signal(process, signal.SIGTERM)


def kill(process: Process) -> None:
    """End a process as a power cut does."""
    _signal(process, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


def _signal(process: Process, number: signal.Signals) -> None:
    """Not the process's own `kill`: that asks first how it ended, and asyncio is never told."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.kill(process.pid, number)
