"""Fresh processes, as a person starts them, and what they tell about themselves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_TESTS: Final = Path(__file__).resolve().parent.parent
_SECONDS: Final = 300
_SLOWING: Final = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
"""Settings of this shell that would have every start compile all modules once more."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a child told: figures by name; moments count seconds from its start."""

    figures: dict[str, list[float]]

    def one(self, name: str) -> float:
        """A figure that was told once."""
        (value,) = self.figures[name]
        return value


def run_child(module: str, *arguments: str) -> Told:
    """Run a module of this folder in a process of its own, with Qt offscreen.

    It prints one JSON object of lists. A name that begins with `at.` is a moment of the
    system's monotonic clock.
    """
    script = Path(__file__).with_name(f"{module}.py")
    begun = time.monotonic()
    # -P: the folder of the script must not stand in for the library's modules.
    done = subprocess.run(
        [sys.executable, "-P", str(script), *arguments],
        env=_environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=_SECONDS,
    )
    told: dict[str, list[float]] = json.loads(done.stdout)
    return Told(
        {
            name: [value - begun for value in values] if name.startswith("at.") else values
            for name, values in told.items()
        }
    )


@contextmanager
def separate_sandbox() -> Iterator[str]:
    """The sandbox as a command, in a process of its own; its base address."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "draft_editor", "sandbox", "--port", "0"],
        env=_environment(),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def separate_sink() -> Iterator[str]:
    """A server that takes files and keeps none, in a process of its own; its address."""
    script = Path(__file__).with_name("upload_sink.py")
    with subprocess.Popen(
        [sys.executable, "-P", str(script)], env=_environment(), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def _environment() -> dict[str, str]:
    """The environment of a child: with bytecode kept, as the editor has it once installed."""
    paths = os.pathsep.join((str(_TESTS.parent), str(_TESTS)))
    given = {name: value for name, value in os.environ.items() if name not in _SLOWING}
    return {**given, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}
