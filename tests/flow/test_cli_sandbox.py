"""`draft-editor sandbox`: a service for scripts, until it is told to end."""

from __future__ import annotations

import base64
import json
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from command_runner import Home, Ran
from draft_editor.sandbox.seeds import CUSTOMERS


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.made(tmp_path / "home")


class Running:
    """A sandbox in a process of its own, and the lines it began with."""

    def __init__(self, home: Home, process: subprocess.Popen[bytes]) -> None:
        self.home = home
        self.process = process
        assert process.stdout is not None
        lines = [process.stdout.readline().decode().strip() for _ in range(3 + len(CUSTOMERS))]
        self.base_url = lines[0]
        self.told = [(key, text) for key, _, text in (line.partition(" ") for line in lines[1:])]

    def status(self, login: str, password: str) -> int:
        """The HTTP status of a list request as this account."""
        said = dict(self.told)
        place = urlsplit(self.base_url)
        path = f"{place.path}/department/{said['department']}/user/{said['user']}"
        token = base64.b64encode(f"{login}:{password}".encode()).decode()
        connection = HTTPConnection(place.netloc, timeout=10)
        body = json.dumps({"fetchDrafts": True})
        target = f"{path}/customer/{said['customer']}/message/list"
        connection.request("POST", target, body, {"Authorization": f"Basic {token}"})
        status = connection.getresponse().status
        connection.close()
        return status

    def end(self, number: int = signal.SIGTERM) -> Ran:
        """Tell it to end, and wait for that."""
        self.process.send_signal(number)
        return self.home.ended(self.process)


@contextmanager
def started(home: Home, *options: object) -> Iterator[Running]:
    process = home.begin("sandbox", *options)
    try:
        yield Running(home, process)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_tells_where_it_is_and_ends_when_told(home: Home, number: int) -> None:
    with started(home, "--port", "0") as running:
        assert urlsplit(running.base_url).hostname == "127.0.0.1"
        assert urlsplit(running.base_url).path == "/communications"
        keys = [key for key, _ in running.told]
        assert keys == ["department", "user", *["customer"] * len(CUSTOMERS)]
        ids = [text for key, text in running.told if key == "customer"]
        assert ids == [customer.id for customer in CUSTOMERS.values()]
        assert running.status("advisor", "sandbox") == 200
        ran = running.end(number)
    assert (ran.code, ran.err) == (0, "")


def test_login_and_password_can_be_chosen(home: Home) -> None:
    with started(home, "--login=me", "--password=mine") as running:
        assert running.status("me", "mine") == 200
        assert running.status("advisor", "sandbox") == 401
        assert running.end().code == 0


def test_its_state_can_be_kept(home: Home) -> None:
    file = home.path / "sandbox.db"
    with started(home, "--data", file) as running:
        assert running.end().code == 0
    size = file.stat().st_size
    assert size > 0
    with started(home, "--data", file) as running:
        assert running.status("advisor", "sandbox") == 200
        assert running.end().code == 0


def test_a_port_that_is_taken_is_said(home: Home) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = home.run("sandbox", "--port", port)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"Port {port} is in use or not allowed; choose another.\n"


def test_a_file_that_cannot_hold_its_state_is_said(home: Home) -> None:
    for place in (home.file(b"no database at all, but long enough" * 99), home.path):
        ran = home.run("sandbox", "--data", place)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("The file of “--data” cannot be used")
