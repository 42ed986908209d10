"""Lines for whoever started a command; nothing that goes wrong here changes its exit code."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO


def ready() -> None:
    """Let a terminal that knows few letters show the others as escapes, not as an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def tell(*lines: str) -> None:
    """Write lines to standard output, at once."""
    _write(sys.stdout, lines)


def complain(*lines: str) -> None:
    """Write lines to standard error, at once."""
    _write(sys.stderr, lines)


def _write(stream: TextIO | None, lines: tuple[str, ...]) -> None:
    if stream is None:  # a program with a window may have been started without any
        return
    try:
        stream.write("".join(f"{line}\n" for line in lines))
        stream.flush()
    except OSError:
        # The reader has gone, or the disk is full. What was done is done and the exit code
        # tells it; without this, Python would complain once more at its end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
