"""A login is seen nowhere but on its way to the service, however the submission ends."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Final
from urllib.parse import quote, quote_plus

import pytest

from command_runner import (
    BODY,
    PATIENCE,
    Home,
    QuickHome,
    Ran,
    address,
    missing_tools,
    open_keyring,
)
from draft_editor.api.base_url import check_base_url
from draft_editor.api.curl import as_curl
from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from draft_editor.store.draft_file import draft_file_text
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from sandbox_caller import Caller

LOGIN: Final = "sübscriber+6fd1/%&ex ample"
PASSWORD: Final = "pässword “17” ~b2c9/? ü"
FAULTS: Final = (
    "refuse",
    "status:401",
    "status:500",
    "html",
    "not-json",
    "truncate",
    "drop",
    "drop-after",
    "slow:20000",
    "retry-after:0",
    "redirect:http://127.0.0.1:9/",
    "huge:9",
    "changed",
    "hang:0.1",
    "hang-after:0.1",
)
TELLING: Final = ("status:401", "truncate", "redirect:http://127.0.0.1:9/", "huge:9", "hang:0.1")
"""Those that end in different ways; where a login comes from is forgotten by then."""
REMEMBER: Final = """
import json, sys
from draft_editor.model.login import Login
from draft_editor.store.logins import Kept, Logins, SessionSecrets
from draft_editor.store.secrets import Keyring
key, name, password = json.load(sys.stdin)
keyring = Keyring()
kept = Logins(keyring, SessionSecrets()).remember(key, Login(name, password), keep=True)
keyring.close()
assert isinstance(kept, Kept)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def forms(text: str) -> set[bytes]:
    """Every way in which a text is likely to be written down."""
    encoded = text.encode()
    found = {
        text,
        quote(text),
        quote(text, safe=""),
        quote_plus(text),
        b64encode(encoded).decode(),
        urlsafe_b64encode(encoded).decode(),
        encoded.hex(),
        json.dumps(text)[1:-1],
        ascii(text)[1:-1],
        ascii(encoded)[2:-1],
    }
    return {form.encode() for form in found}


FORMS: Final = forms(LOGIN) | forms(PASSWORD) | forms(f"{LOGIN}:{PASSWORD}")


def seen_in(content: bytes) -> list[bytes]:
    return [form for form in FORMS if form in content]


@dataclass
class Advisor:
    """Somebody who submits, with a login from the keyring or from standard input."""

    home: Home
    sandbox: Sandbox
    draft: Locator
    file: Path
    uses_keyring: bool
    ran: list[Ran] = field(default_factory=list)

    def order(self, base_url: str | None = None) -> list[str]:
        """The arguments of a submission."""
        if self.uses_keyring:
            return ["submit", str(self.file), "--profile=Here"]
        address = f"--base-url={base_url or self.sandbox.base_url}"
        return ["submit", str(self.file), address, "--login=-", "--password-stdin"]

    @property
    def typed(self) -> str:
        return "" if self.uses_keyring else f"{LOGIN}\n{PASSWORD}\n"

    def submits(self, *more: str, base_url: str | None = None) -> Ran:
        """One submission to its end."""
        order = [*self.order(base_url), *more]
        self.ran.append(self.home.run(*order, typed=self.typed))
        return self.ran[-1]

    def profile(self, base_url: str) -> Profile:
        """Save the profile, with this address."""
        profile = Profile(
            name="Here",
            base_url=base_url,
            department=self.sandbox.department,
            user=self.sandbox.user,
            dealer_zone="US/Central",
            key="a-key-of-its-own",
        )
        (self.home.data / "profiles").mkdir(parents=True, exist_ok=True)
        Profiles(self.home.data / "profiles").save(profile)
        return profile

    def nothing_is_found(self) -> None:
        """Search everything that was said and written."""
        assert self.ran
        for ran in self.ran:
            assert seen_in(ran.out.encode() + ran.err.encode()) == []
        for path in self.home.path.rglob("*"):
            if path.is_file():
                assert seen_in(path.read_bytes()) == [], path
        assert seen_in(json.dumps(Caller(self.sandbox).seen(), ensure_ascii=False).encode()) == []


@pytest.fixture(params=["typed", "keyring"])
def advisor(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Advisor]:
    home = QuickHome.made(
        tmp_path_factory.mktemp("h") / "h"
    )  # short: it is part of a socket's path
    with ExitStack() as open_here:
        sandbox = open_here.enter_context(Sandbox(login=LOGIN, password=PASSWORD))
        draft = sandbox.drafts["maria text"]
        file = home.file(draft_file_text(draft, BODY))
        advisor = Advisor(home, sandbox, draft, file, request.param == "keyring")
        if advisor.uses_keyring:
            assert missing_tools() == [], "these tests need them: sh resources/dev setup"
            open_here.enter_context(open_keyring(home))
            remember(home, advisor.profile(sandbox.base_url).key)
        yield advisor


def remember(home: Home, key: str) -> None:
    subprocess.run(
        [sys.executable, "-c", REMEMBER],
        env=home.variables(),
        input=json.dumps([key, LOGIN, PASSWORD]).encode(),
        timeout=PATIENCE,
        capture_output=True,
        check=True,
    )


def processes_of(home: Home) -> dict[str, tuple[bytes, bytes]]:
    """Command line and environment of each process that lives in this home."""
    mark = f"HOME={home.path}\0".encode()
    found: dict[str, tuple[bytes, bytes]] = {}
    for place in Path("/proc").glob("[0-9]*"):
        try:
            environment = (place / "environ").read_bytes()
            if mark in environment:
                found[place.name] = ((place / "cmdline").read_bytes(), environment)
        except OSError:
            continue  # it has ended meanwhile, or is not ours
    return found


def test_the_search_finds_what_it_looks_for() -> None:
    token = b64encode(f"{LOGIN}:{PASSWORD}".encode())
    assert token in seen_in(b"Authorization: Basic " + token)
    assert seen_in(b"Authorization: Basic") == []
    assert seen_in(json.dumps({"password": PASSWORD}).encode()) != []
    assert seen_in(f"?name={quote(LOGIN)}".encode()) != []


def test_after_an_accepted_edit(advisor: Advisor) -> None:
    assert advisor.submits().code == 0
    assert advisor.submits("--json").code == 0
    advisor.nothing_is_found()
    line = as_curl(check_base_url(advisor.sandbox.base_url), advisor.draft, BODY)
    assert seen_in(line.encode()) == []


def test_after_every_fault_with_everything_logged(advisor: Advisor) -> None:
    advisor.home.environment["DRAFT_EDITOR_DEBUG"] = "1"
    caller = Caller(advisor.sandbox)
    for fault in TELLING if advisor.uses_keyring else FAULTS:
        caller.script({"on": "edit", "do": fault})
        assert advisor.submits().code in {0, 1, 4}, fault
    assert "POST /department/9cNR" in advisor.ran[-1].err  # it was logged indeed
    assert caller.ask("GET", "/_sandbox/faults").json() == []
    advisor.nothing_is_found()


def test_after_a_wrong_login_and_where_nobody_listens(advisor: Advisor) -> None:
    with Sandbox(login="another", password="one") as other:
        if advisor.uses_keyring:
            advisor.profile(other.base_url)
        ran = advisor.submits(base_url=other.base_url)
        assert (ran.code, ran.lines[1]) == (1, "http 401")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nowhere = f"http://127.0.0.1:{taken.getsockname()[1]}/communications"
    if advisor.uses_keyring:
        advisor.profile(nowhere)
    assert advisor.submits(base_url=nowhere).code == 3
    advisor.nothing_is_found()


def test_while_it_runs(advisor: Advisor) -> None:
    caller = Caller(advisor.sandbox)
    caller.script({"on": "edit", "do": "hang:50"})
    running = advisor.home.begin(*advisor.order(), typed=advisor.typed)
    deadline = time.monotonic() + PATIENCE
    while not caller.seen():
        assert time.monotonic() < deadline, "nothing came"
    processes = processes_of(advisor.home)
    advisor.sandbox.stop()
    advisor.ran.append(advisor.home.ended(running))
    advisor.sandbox.start()
    assert any(b"submit" in command for command, _ in processes.values())
    for command, environment in processes.values():
        assert seen_in(command) == []
        assert seen_in(environment) == []
    assert advisor.ran[-1].code == 4
    advisor.nothing_is_found()


def test_a_password_among_the_arguments_is_not_repeated(advisor: Advisor) -> None:
    for wrong in (
        ["--password", PASSWORD],
        [f"--password={PASSWORD}"],
        [f"--password-stdin={PASSWORD}"],
        [PASSWORD],
    ):
        assert advisor.submits(*wrong).code == 2
    advisor.nothing_is_found()


class Parrot(BaseHTTPRequestHandler):
    """A service that refuses, and repeats in its answer who came."""

    def do_POST(self) -> None:
        """Refuse, in the contract's form."""
        self.rfile.read(int(self.headers["Content-Length"]))
        token = self.headers["Authorization"].removeprefix("Basic ")
        account = b64decode(token).decode()
        said = f"Unknown: {token} {account} {quote(account)}"
        error = {"errorCode": account, "errorDescription": said, "errorUID": token}
        answer = {"status": "FAILURE", "requestUUID": token, "errors": [error], "warnings": [said]}
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *said: object) -> None:
        """Write nothing."""


@pytest.fixture
def parrot() -> Iterator[str]:
    """The base address of a service that repeats the login."""
    with HTTPServer(("127.0.0.1", 0), Parrot) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/communications"
        server.shutdown()
        thread.join()


def test_a_service_that_repeats_the_login(advisor: Advisor, parrot: str) -> None:
    if advisor.uses_keyring:
        advisor.profile(parrot)
    ran = advisor.submits(base_url=parrot)
    assert (ran.code, "Unknown: •••" in ran.out) == (1, True)
    assert advisor.submits("--json", base_url=parrot).json()["errors"][0]["uid"] == "•••"
    advisor.nothing_is_found()


def test_the_address_options_are_what_they_say(advisor: Advisor) -> None:
    assert advisor.submits(*address(advisor.draft)).code == 0
    advisor.nothing_is_found()
