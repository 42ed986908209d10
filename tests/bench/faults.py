"""Whether the window says of each scripted fault what the service knows of it."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.line import Line
from draft_editor.app import new_application
from flow.fault_matrix import FaultMatrix, table
from open_program import run_program


def faults() -> Iterator[Line]:
    """The table, and how many of its cells are wrong."""
    application = new_application()
    application.setQuitOnLastWindowClosed(False)
    begun = time.monotonic()
    with (
        tempfile.TemporaryDirectory(prefix="draft-editor-bench-") as place,
        run_program(application, Path(place) / "data", _wait) as program,
    ):
        cells = list(FaultMatrix(program).cells())
    sys.stdout.write(f"{table(cells)}\n")
    for cell in cells:
        for each in cell.wrong:
            sys.stdout.write(f"{cell.fault.title()}, {cell.kind}, {cell.moment}: {each}\n")
    yield Line("faults.wrong", sum(bool(cell.wrong) for cell in cells), "cells", 0.0)
    yield Line("faults.cells", len(cells), "cells")
    yield Line("faults.all", time.monotonic() - begun, "s")


def _wait(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents()
