"""Servers that others wrote, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def foreign_server(script: str, *arguments: str) -> Iterator[str]:
    """Start a script of this folder; gives the first line that it prints, and ends it after."""
    place = Path(__file__).with_name(script)
    with subprocess.Popen(
        [sys.executable, str(place), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        line = process.stdout.readline()
        try:
            assert line, f"{script} did not start"
            yield line
        finally:
            process.stdin.close()
            process.wait(30)
