"""One life of the editor in a process of its own, from its start to SIGKILL."""

from __future__ import annotations

import os
import signal
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from flow.kill.driver import work
from flow.kill.line import BACK, Line, read_line
from forks import Context

_SECONDS_TO_START: Final = 60.0
_PLATFORM: Final = "This plugin does not support "
_ONE_AT_A_TIME: Final = threading.Lock()
"""A start asks after the ends of all other processes: who waits for one of them meanwhile reads
its exit code as 255, because it can be read only once."""


@dataclass(slots=True)
class Run:
    """What one editor told until it was killed."""

    lines: list[Line] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    killed_at: float = 0.0


def run_editor(context: Context, place: Path, seed: str, life: float) -> Run:
    """Start an editor on `place / "data"`; kill it so many seconds after it is ready."""
    run = Run()
    reader, writer = context.Pipe(duplex=False)
    said = place / "said"
    process = context.Process(target=work, args=(place / "data", seed, writer, said))

    def kill() -> None:
        run.killed_at = time.monotonic()
        process.kill()

    with _ONE_AT_A_TIME:
        process.start()
    writer.close()
    watch = threading.Timer(_SECONDS_TO_START, kill)
    watch.start()
    with reader, os.fdopen(os.dup(reader.fileno()), encoding="utf-8") as told:
        for text in told:
            line = read_line(text)
            if line is not None:
                run.lines.append(line)
            if line is not None and line.word == BACK:
                watch.cancel()
                watch.join()
                watch = threading.Timer(life, kill)
                watch.start()
    watch.cancel()
    watch.join()
    with _ONE_AT_A_TIME:
        process.join()
        code = process.exitcode
    run.complaints.extend(_complaints(run, code, said))
    process.close()
    return run


def _complaints(run: Run, code: int | None, said: Path) -> list[str]:
    lines = said.read_text(encoding="utf-8").splitlines() if said.exists() else []
    found = [f"the editor said: {line}" for line in lines if not line.startswith(_PLATFORM)]
    if not any(line.word == BACK for line in run.lines):
        found.append("the editor did not start")
    if code != -signal.SIGKILL:
        found.append(f"the editor ended by itself: {code}")
    return found
