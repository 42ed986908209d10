"""The built wheel, alone in an environment that has never seen the source tree."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
PACKED: Final = ("icons", "translations", "samples")

READ_ALL: Final = """
import json, sys
from draft_editor.assets import asset
names = json.loads(sys.argv[1])
print(json.dumps({name: len(asset(*name.split("/")).read_bytes()) for name in names}))
"""


def _run(command: list[str | Path], folder: Path) -> str:
    clean = {key: text for key, text in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        command, cwd=folder, env=clean, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without any network."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], ROOT)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of `python` and `draft-editor` in a new environment with only the wheel.

    The libraries it needs are lent by the environment that runs the tests: as a plain path,
    which does not lend that environment's own link to the source tree.
    """
    top = tmp_path_factory.mktemp("environment")
    venv.create(top, symlinks=True)
    paths = sysconfig.get_paths("venv", {"base": str(top), "platbase": str(top)})
    place = Path(paths["purelib"])
    (place / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    python = Path(paths["scripts"]) / "python"
    install = ("install", "--quiet", "--no-deps", "--no-index", "--ignore-installed")
    _run([sys.executable, "-m", "pip", "--python", python, *install, wheel], top)
    return Path(paths["scripts"])


def test_it_is_the_wheel_that_is_imported(scripts: Path, tmp_path: Path) -> None:
    told = _run(
        [scripts / "python", "-c", "import draft_editor; print(draft_editor.__file__)"], tmp_path
    )
    assert Path(told.strip()).is_relative_to(scripts.parent)


def test_every_resource_can_be_opened(scripts: Path, tmp_path: Path) -> None:
    sizes = {
        path.relative_to(ROOT / "resources").as_posix(): path.stat().st_size
        for folder in PACKED
        for path in sorted((ROOT / "resources" / folder).rglob("*"))
        if path.is_file()
    }
    assert sizes
    told = _run([scripts / "python", "-c", READ_ALL, json.dumps(list(sizes))], tmp_path)
    assert json.loads(told) == sizes


def test_the_desktop_file_is_installed(scripts: Path) -> None:
    installed = scripts.parent / "share" / "applications" / "draft-editor.desktop"
    assert installed.read_bytes() == (ROOT / "resources" / "draft-editor.desktop").read_bytes()


def test_the_command_starts(scripts: Path, tmp_path: Path) -> None:
    assert "draft-editor" in _run([scripts / "draft-editor", "--help"], tmp_path)
