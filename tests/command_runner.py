"""The command as a person runs it: a process of its own, with a home folder of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox

ROOT: Final = Path(__file__).resolve().parents[1]
COMMAND: Final = (sys.executable, "-m", "draft_editor")
PATIENCE: Final = 60.0
BODY: Final = '{"messageAttributes": {"body": "Your car is ready", "protocol": "TEXT"}}'
"""An edit against which there is nothing to say."""

_UNLOCK_AND_RUN: Final = """
printf "%s" the-keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$@"
"""
KEYRING: Final = ("dbus-run-session", "--", "sh", "-c", _UNLOCK_AND_RUN, "sh")
"""What stands before a command that is to have an open keyring."""


@dataclass(frozen=True, slots=True)
class Ran:
    """A command that has ended."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """The one JSON object on standard output."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        """The lines of standard output."""
        return self.out.splitlines()


@dataclass(frozen=True, slots=True)
class Home:
    """A home folder in which commands run without a screen."""

    path: Path
    environment: dict[str, str] = field(default_factory=dict)

    @classmethod
    def made(cls, path: Path) -> Home:
        """A new home, closed to others."""
        for name in ("run", "share", "cache"):
            (path / name).mkdir(mode=0o700, parents=True)
        return cls(path)

    @property
    def data(self) -> Path:
        """Where the editor writes."""
        return self.path / "editor"

    def variables(self) -> dict[str, str]:
        """The environment of a command; nothing of the test's own but the path."""
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONWARNINGS": "error",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(self.path),
            "XDG_RUNTIME_DIR": str(self.path / "run"),
            "XDG_DATA_HOME": str(self.path / "share"),
            "XDG_CACHE_HOME": str(self.path / "cache"),
            "DRAFT_EDITOR_DATA_DIR": str(self.data),
            **self.environment,
        }

    def run(self, *arguments: object, typed: str | bytes = b"", around: Sequence[str] = ()) -> Ran:
        """Run the command to its end; `typed` is its standard input."""
        done = subprocess.run(
            [*around, *COMMAND, *map(str, arguments)],
            cwd=self.path,
            env=self.variables(),
            input=typed.encode() if isinstance(typed, str) else typed,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def begin(
        self, *arguments: object, typed: str = "", around: Sequence[str] = ()
    ) -> subprocess.Popen[bytes]:
        """Start the command; whoever calls it ends it with `ended`."""
        running = subprocess.Popen(
            [*around, *COMMAND, *map(str, arguments)],
            cwd=self.path,
            env=self.variables(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert running.stdin is not None
        running.stdin.write(typed.encode())
        running.stdin.flush()
        return running

    def ended(self, running: subprocess.Popen[bytes]) -> Ran:
        """The end of a command that was begun."""
        try:
            out, err = running.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            running.kill()
            running.communicate()
            raise
        return Ran(running.returncode, out.decode(), err.decode())

    def file(self, content: str | bytes, name: str = "draft.json") -> Path:
        """A file in the home folder."""
        path = self.path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


def address(locator: Locator) -> list[str]:
    """The options that say which draft is meant."""
    parts = zip(("department", "user", "customer", "message"), locator.ids, strict=True)
    return [f"--{part}={text}" for part, text in parts]


def access(sandbox: Sandbox) -> list[str]:
    """The options that say where the sandbox is and who comes; its password is to be typed."""
    return [f"--base-url={sandbox.base_url}", f"--login={sandbox.login}", "--password-stdin"]


def missing_tools() -> list[str]:
    """What a keyring without a screen needs and this computer does not have."""
    return [name for name in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(name)]
