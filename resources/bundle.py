"""Makes the one-folder bundle, which needs no Python where it runs, and proves that it starts.

`python resources/bundle.py WHEEL` writes `dist/draft-editor/` and runs the program in it, from
another folder and without this environment; a bundle that does not do its main job fails. What
the wheel holds is what the bundle holds: nothing is taken from the source tree.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from zipfile import ZipFile

_ROOT: Final = Path(__file__).resolve().parent.parent
_WORK: Final = _ROOT / "build" / "bundle"
_BUNDLE: Final = _ROOT / "dist" / "draft-editor"

# What is imported by name is not seen by following imports.
_NAMED: Final = ("platformdirs", "tzdata")
# Libraries offer parts of themselves to these; the program never asks for those parts.
_FOREIGN: Final = ("hypothesis", "mypy", "setuptools", "click", "rich", "pygments")
# The GTK of the building computer breaks on others, and Qt has dialogs of its own; a kiosk
# without a desktop is not served; of Qt's own words only the French ones are ever loaded.
_LEFT_OUT: Final = (
    "libgtk-3*",
    "libgdk-3*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3*",
    "PySide6/Qt/lib/libQt6EglF*",
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/platforms/libqeglfs*",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "PySide6/Qt/plugins/platforms/libqvnc*",
    "PySide6/Qt/translations/*",
)
_KEPT: Final = "qtbase_fr.qm"


def main(wheel: Path) -> None:
    """Make the bundle of a wheel, try it, and say how large it is."""
    began = time.monotonic()
    shutil.rmtree(_WORK, ignore_errors=True)
    _make(wheel)
    _leave_out()
    _prove()
    size = sum(path.lstat().st_size for path in _BUNDLE.rglob("*") if path.is_file())
    seconds = time.monotonic() - began
    print(f"{_BUNDLE.relative_to(_ROOT)}: {size / 1e6:.0f} MB, made and tried in {seconds:.0f} s")


def _make(wheel: Path) -> None:
    unpacked = _WORK / "wheel"
    with ZipFile(wheel) as packed:
        packed.extractall(unpacked)
    places = {"--distpath": _BUNDLE.parent, "--workpath": _WORK, "--specpath": _WORK}
    _run(
        [
            *(sys.executable, "-m", "PyInstaller", "--name", _BUNDLE.name),
            *("--noconfirm", "--clean"),
            *(str(word) for place in places.items() for word in place),
            *("--collect-submodules", "draft_editor", "--collect-data", "draft_editor"),
            *(word for name in _NAMED for word in ("--hidden-import", name)),
            *(word for name in _FOREIGN for word in ("--exclude-module", name)),
            str(unpacked / "draft_editor" / "__main__.py"),
        ],
        {**os.environ, "PYTHONPATH": str(unpacked), "PYI_LOG_LEVEL": "ERROR"},
    )


def _leave_out() -> None:
    inside = _BUNDLE / "_internal"
    for path in [found for pattern in _LEFT_OUT for found in inside.glob(pattern)]:
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != _KEPT:
            path.unlink()
    for path in inside.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _prove() -> None:
    """The main job, then every part once; a keyring is not there on every computer."""
    home = _WORK / "home"
    home.mkdir()
    alone = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONTZPATH": "",
        "QT_QPA_PLATFORM": "offscreen",
    }
    _run([_BUNDLE / "draft-editor", "demo", "--out", str(home / "demo")], alone)
    done = subprocess.run(
        [_BUNDLE / "draft-editor", "self-check", "--json"],
        cwd=home,
        env=alone,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    checks = json.loads(done.stdout)["checks"] if done.stdout else []
    failed = [each["said"] for each in checks if not each["ok"] and each["name"] != "keyring"]
    if failed or not checks:
        sys.exit("\n".join(("The bundle is broken.", *failed)))


def _run(command: Sequence[str | Path], environment: dict[str, str]) -> None:
    done = subprocess.run(command, cwd=_WORK, env=environment, check=False)
    if done.returncode != 0:
        sys.exit(f"The bundle could not be made: {Path(command[0]).name} ended {done.returncode}.")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
