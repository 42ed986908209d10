"""The command as a person runs it: a process of its own, with a home folder of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from draft_editor.cli import main
from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from forks import quick

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
_TELL_AND_STAY: Final = ("sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat')


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

    def run(
        self,
        *arguments: object,
        typed: str | bytes = b"",
        around: Sequence[str] = (),
        patience: float = PATIENCE,
    ) -> Ran:
        """Run the command to its end; `typed` is its standard input."""
        done = subprocess.run(
            [*around, *COMMAND, *map(str, arguments)],
            cwd=self.path,
            env=self.variables(),
            input=typed.encode() if isinstance(typed, str) else typed,
            capture_output=True,
            timeout=patience,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def begin(self, *arguments: object, typed: str = "") -> subprocess.Popen[bytes]:
        """Start the command; whoever calls it ends it with `ended`."""
        running = subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
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


class QuickHome(Home):
    """The same, but what runs to its end with nothing around it is a fork that starts sooner.

    Its modules are loaded; else it is a process as any other.
    """

    def run(
        self,
        *arguments: object,
        typed: str | bytes = b"",
        around: Sequence[str] = (),
        patience: float = PATIENCE,
    ) -> Ran:
        if around:
            return Home.run(self, *arguments, typed=typed, around=around, patience=patience)
        context = quick()
        reader, writer = context.Pipe(duplex=False)
        with TemporaryDirectory() as said:
            order = (list(map(str, arguments)), self.variables(), self.path, reader, Path(said))
            process = context.Process(target=_be_the_command, args=order)
            process.start()
            with reader, writer:
                os.write(writer.fileno(), typed.encode() if isinstance(typed, str) else typed)
            process.join(patience)
            process.kill()
            process.join()
            out, err = ((Path(said) / name).read_text("utf-8") for name in ("out", "err"))
        assert process.exitcode is not None
        return Ran(process.exitcode, out, err)


@contextmanager
def open_keyring(home: Home) -> Iterator[None]:
    """While this lasts, all commands of a home have the same open keyring."""
    with subprocess.Popen(
        [*KEYRING, *_TELL_AND_STAY],
        env=home.variables(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as session:
        assert session.stdin is not None
        assert session.stdout is not None
        home.environment["DBUS_SESSION_BUS_ADDRESS"] = session.stdout.readline().strip()
        try:
            yield
        finally:
            session.stdin.close()
            session.wait(PATIENCE)


def _be_the_command(
    arguments: list[str], variables: dict[str, str], home: Path, typed: Connection, said: Path
) -> None:
    """Take the place of a command that was started in a home, and do what it does."""
    os.environ.clear()
    os.environ.update(variables)
    os.chdir(home)
    warnings.simplefilter("error")
    os.dup2(typed.fileno(), 0)
    for number, name in ((1, "out"), (2, "err")):
        with (said / name).open("wb") as file:
            os.dup2(file.fileno(), number)
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(number, mode, encoding="utf-8", closefd=False)
        for number, mode in enumerate(("r", "w", "w"))
    )
    sys.exit(main(arguments))


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
