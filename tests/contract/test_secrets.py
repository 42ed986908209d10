"""What the keyring code promises, against the real Secret Service on a bus of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CHILD = (sys.executable, str(HERE / "keyring_child.py"))
SILENT = (sys.executable, str(HERE / "silent_secret_service.py"))

BUS = ("dbus-run-session", "--")
UNLOCK_AND_RUN = """
printf "%s" the-keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$@"
"""
UNLOCKED = ("sh", "-c", UNLOCK_AND_RUN, "sh")

NAME = "5c1f0e9a7d"
SECRET = "pässword “17” 🚗 not-in-any-file"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the Secret Service is the keyring of Linux desktops"
)


@dataclass(frozen=True)
class Line:
    outcome: str
    why: str
    secret: str | None
    seconds: float


@dataclass(frozen=True)
class Computer:
    """A home folder of its own, in which commands run without a screen."""

    home: Path

    def asked(
        self,
        steps: Sequence[Sequence[str]],
        around: Sequence[str] = (*BUS, *UNLOCKED),
        timeout: float = 5.0,
        patience: float = 30.0,
        **environment: str,
    ) -> list[Line]:
        """The child's lines; secrets go in through standard input."""
        told = {"timeout": timeout, "patience": patience, "steps": steps}
        done = subprocess.run(
            [*around, *CHILD],
            input=json.dumps(told),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**self._environment(), **environment},
        )
        assert done.returncode == 0, done.stderr
        assert SECRET not in done.stderr
        return [Line(**json.loads(line)) for line in done.stdout.splitlines()]

    def files_with(self, text: str) -> list[Path]:
        return [
            path
            for path in self.home.rglob("*")
            if path.is_file() and text.encode() in path.read_bytes()
        ]

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
        }


@pytest.fixture
def computer(tmp_path_factory: pytest.TempPathFactory) -> Computer:
    missing = [
        tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(tool)
    ]
    assert not missing, f"these tests need {missing}: sh resources/dev setup"
    home = tmp_path_factory.mktemp("k")  # short: it becomes part of a socket's path
    for name in ("run", "data", "cache"):
        (home / name).mkdir(mode=0o700)
    return Computer(home)


def outcomes(lines: list[Line]) -> list[str]:
    return [line.outcome for line in lines]


def test_a_secret_is_stored_read_replaced_and_deleted(computer: Computer) -> None:
    lines = computer.asked(
        [
            ["read", NAME],
            ["delete", NAME],
            ["write", NAME, "an older one"],
            ["write", NAME, SECRET],
            ["read", NAME],
            ["read", "another"],
            ["delete", NAME],
            ["read", NAME],
        ]
    )
    assert outcomes(lines) == [
        "Absent",
        "Absent",
        "Stored",
        "Stored",
        "Found",
        "Absent",
        "Deleted",
        "Absent",
    ]
    assert lines[4].secret == SECRET


def test_a_secret_outlasts_the_session_and_lies_nowhere_in_plain_text(computer: Computer) -> None:
    assert outcomes(computer.asked([["write", NAME, SECRET]])) == ["Stored"]
    assert computer.files_with(SECRET) == []
    assert [path.name for path in computer.home.rglob("*.keyring")] == ["login.keyring"]
    (line,) = computer.asked([["read", NAME]])
    assert (line.outcome, line.secret) == ("Found", SECRET)
    assert computer.files_with(SECRET) == []


def test_a_locked_keyring_is_named_for_every_question(computer: Computer) -> None:
    lines = computer.asked(
        [
            ["write", NAME, SECRET],
            ["lock"],
            ["read", NAME],
            ["write", NAME, "another"],
            ["delete", NAME],
        ]
    )
    assert outcomes(lines) == ["Stored", "LockedNow", "Locked", "Locked", "Locked"]
    assert {line.why for line in lines[2:]} == {"The keyring of this computer is locked."}
    (line,) = computer.asked([["read", NAME]])
    assert line.secret == SECRET, "what was refused changed nothing"


def test_without_a_bus_there_is_no_keyring(computer: Computer) -> None:
    lines = computer.asked(
        [["write", NAME, SECRET], ["read", NAME], ["delete", NAME]],
        around=(),
        DBUS_SESSION_BUS_ADDRESS=f"unix:path={computer.home}/nothing",
    )
    assert outcomes(lines) == ["NoKeyring"] * 3
    assert {line.why for line in lines} == {"No keyring is running on this computer."}
    assert computer.files_with(SECRET) == []


def test_a_forced_backend_without_a_bus_is_no_keyring(computer: Computer) -> None:
    (line,) = computer.asked(
        [["read", NAME]],
        around=(),
        DBUS_SESSION_BUS_ADDRESS=f"unix:path={computer.home}/nothing",
        PYTHON_KEYRING_BACKEND="keyring.backends.SecretService.Keyring",
    )
    assert line.outcome == "NoKeyring"
    assert line.why.startswith("The keyring of this computer cannot be used (")


def test_a_service_without_any_keyring_never_blocks(computer: Computer) -> None:
    (line,) = computer.asked([["write", NAME, SECRET]], around=BUS, timeout=3.0)
    assert line.outcome in {"NoKeyring", "Locked"}
    assert line.seconds < 4.5
    assert computer.files_with(SECRET) == []


def test_a_silent_service_counts_as_locked_and_holds_up_nobody(computer: Computer) -> None:
    lines = computer.asked(
        [["write", NAME, SECRET], ["read", NAME], ["delete", NAME]],
        around=(*BUS, *SILENT),
        timeout=1.0,
    )
    assert outcomes(lines) == ["Locked"] * 3
    assert 1.0 <= lines[0].seconds < 2.5
    assert "did not answer within 1 second;" in lines[0].why
    assert all(line.seconds < 0.5 for line in lines[1:])
    assert lines[1].why == "The keyring is still busy with an earlier request."


def test_a_silent_service_is_asked_again_after_a_while(computer: Computer) -> None:
    lines = computer.asked(
        [["read", NAME], ["read", NAME]], around=(*BUS, *SILENT), timeout=0.5, patience=0.0
    )
    assert outcomes(lines) == ["Locked", "Locked"]
    assert "did not answer" in lines[1].why


@pytest.mark.parametrize(
    "backend",
    ["keyring.backends.null.Keyring", "store_in_a_file.Keyring"],
)
def test_a_backend_that_is_not_the_systems_is_never_used(computer: Computer, backend: str) -> None:
    (computer.home / "store_in_a_file.py").write_text(
        "import keyring.backend, pathlib\n"
        "class Keyring(keyring.backend.KeyringBackend):\n"
        "    priority = 20\n"
        "    def get_password(self, service, username): return 'from a file'\n"
        "    def set_password(self, service, username, password):\n"
        f"        pathlib.Path({str(computer.home)!r}, 'plain').write_text(password)\n"
        "    def delete_password(self, service, username): pass\n"
    )
    lines = computer.asked(
        [["write", NAME, SECRET], ["read", NAME], ["delete", NAME]],
        PYTHON_KEYRING_BACKEND=backend,
        PYTHONPATH=f"{ROOT}{os.pathsep}{computer.home}",
    )
    assert outcomes(lines) == ["NoKeyring"] * 3
    assert "is not the system’s own, so it is not used." in lines[0].why
    assert not (computer.home / "plain").exists()
    assert computer.files_with(SECRET) == []
