"""Qt's binding hooks into the import statement; the window takes the hook out again."""

from __future__ import annotations

import subprocess
import sys

WITH_THE_WINDOW = """
import builtins, linecache
import {first}
import {second}
import colorsys
hooked = "feature" in builtins.__import__.__name__
read = [name for name in linecache.cache if name.endswith("colorsys.py")]
print(hooked, read)
"""


def _said(first: str, second: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WITH_THE_WINDOW.format(first=first, second=second)],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_importing_reads_no_sources_once_the_window_is_there() -> None:
    assert _said("draft_editor.ui", "PySide6.QtWidgets") == "False []"
    assert _said("PySide6.QtWidgets", "draft_editor.ui") == "False []"


def test_without_the_window_it_does() -> None:
    assert _said("PySide6.QtCore", "PySide6.QtWidgets").startswith("True ['")
