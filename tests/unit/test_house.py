"""Promises of the whole tree that no single module can keep."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PySide6.QtCore import QObject, Signal

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGE: Final = ROOT / "draft_editor"
PURE_ROOMS: Final = (
    "model",
    "draft",
    "schedule",
    "template",
    "rules",
    "api",
    "store",
    "worker",
    "sandbox",
)

IMPORT_ALL: Final = """
import importlib, pkgutil, sys
room = importlib.import_module(sys.argv[1])
names = [found.name for found in pkgutil.walk_packages(room.__path__, room.__name__ + ".")]
for name in names:
    importlib.import_module(name)
print(sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6"}))
"""


def _python_files() -> list[Path]:
    return sorted(path for top in ("draft_editor", "tests") for path in (ROOT / top).rglob("*.py"))


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("room", PURE_ROOMS)
def test_a_pure_room_leaves_qt_alone(room: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, f"draft_editor.{room}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr


def test_modules_are_short() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in _python_files()
        if (lines := path.read_text(encoding="utf-8").count("\n")) > 400
    }
    assert long == {}


def test_module_names_say_something() -> None:
    empty = re.compile(r"manager|helper|util|handler|controller|misc|common")
    assert [path.name for path in _python_files() if empty.search(path.stem)] == []


def test_nothing_is_left_open_in_the_code() -> None:
    # Put together here, so that this file does not find itself.
    marks = re.compile("|".join(("TO" + "DO", "FIX" + "ME")))
    files = [*_python_files(), ROOT / "resources/dev", *(ROOT / "resources").glob("*.py")]
    found = [str(path) for path in files if marks.search(path.read_text(encoding="utf-8"))]
    assert found == []


# --- the lock file


@cache
def _locked() -> dict[str, Version]:
    pins = re.findall(r"^([a-z0-9-]+)==([^ ]+)", _text("requirements.lock"), re.MULTILINE)
    return {name: Version(version) for name, version in pins}


def _asked_for() -> list[Requirement]:
    settings = tomllib.loads(_text("pyproject.toml"))
    return [
        Requirement(text)
        for text in (
            *settings["project"]["dependencies"],
            *settings["dependency-groups"]["dev"],
            *settings["build-system"]["requires"],
        )
    ]


def test_the_lock_names_no_place() -> None:
    lock = _text("requirements.lock")
    assert re.findall(r"://|^-.*|file:|\bhttps?\b| @ ", lock, re.MULTILINE) == []


def test_every_locked_package_has_a_hash() -> None:
    blocks = re.split(r"^(?=[a-z0-9])", _text("requirements.lock"), flags=re.MULTILINE)[1:]
    assert len(blocks) == len(_locked())
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_the_lock_covers_what_the_project_asks_for() -> None:
    unmet = [
        str(wish)
        for wish in _asked_for()
        if _locked().get(canonicalize_name(wish.name)) not in _Known(wish)
    ]
    assert unmet == []


class _Known:
    """Membership in a requirement's versions, false for a package that is not locked."""

    def __init__(self, wish: Requirement) -> None:
        self._wish = wish

    def __contains__(self, version: Version | None) -> bool:
        return version is not None and version in self._wish.specifier


# --- Qt


class _Bell(QObject):
    rung = Signal(object)


def test_emitting_does_not_eat_references_to_true() -> None:
    # PySide6 6.12.0 dropped one at each emit on Python 3.11 and aborted after some 570.
    bell = _Bell()
    heard: list[object] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for number in range(1000):
        bell.rung.emit(number)
    assert abs(sys.getrefcount(True) - before) <= 50
    assert heard == list(range(1000))


# --- the door


def test_the_readme_names_the_two_commands() -> None:
    lines = {line.strip() for line in _text("README.md").splitlines()}
    assert {"sh resources/dev run", "sh resources/dev test"} <= lines


def test_the_remote_run_is_the_readme_command_and_nothing_else() -> None:
    lines = [line for line in _text(".ci/run").splitlines() if not line.startswith("#")]
    assert lines == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "sh resources/dev test"]


def test_the_door_is_plain_shell() -> None:
    done = subprocess.run(
        ["sh", "-n", "resources/dev"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_every_task_of_the_door_is_in_its_list() -> None:
    done = subprocess.run(
        ["sh", "resources/dev", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    listed = re.findall(r"^  (\w+)  ", done.stdout, re.MULTILINE)
    usual = [
        "setup",
        "run",
        "test",
        "check",
        "coverage",
        "bench",
        "shots",
        "build",
        "lock",
        "translate",
    ]
    assert listed == usual
    tasks = re.findall(r"^(\w+)\)", _text("resources/dev"), re.MULTILINE)
    assert tasks == listed
