"""The way to the service: certificates, proxies, and addresses that are not taken."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from contract.conftest import SERVER_NAME, Authority
from contract.scripted_server import (
    PATIENCE,
    Exchange,
    ScriptedServer,
    answers,
    hangs,
)
from contract.wire_stories import BODY, LOCATOR, LOGIN, edited_at, nothing, run, with_client
from draft_editor.api.base_url import BadBaseUrl
from draft_editor.api.client import DraftClient
from draft_editor.api.connection import Connection, Timeouts
from draft_editor.model.outcome import Accepted, Outcome, Unreachable


def unreachable(outcome: Outcome) -> str:
    assert isinstance(outcome, Unreachable), outcome
    return str(outcome.why)


# --- certificates


def test_an_extra_certificate_authority_is_trusted(authority: Authority) -> None:
    with ScriptedServer(tls=authority.server) as server:
        outcome = edited_at(server.url, Connection(extra_ca=authority.ca_file))
    assert isinstance(outcome, Accepted)


def test_the_system_does_not_trust_it(authority: Authority) -> None:
    told: list[str] = []
    with ScriptedServer(tls=authority.server) as server:
        why = unreachable(edited_at(server.url, leaving=lambda: told.append("left")))
    assert why.startswith("The certificate of 127.0.0.1 is not trusted: ")
    assert (told, server.requests) == ([], [])


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_certificate_file_that_cannot_be_read_is_named(
    tmp_path: Path, content: str | None
) -> None:
    extra = tmp_path / "company.pem"
    if content is not None:
        extra.write_text(content)
    why = unreachable(edited_at("https://127.0.0.1:9", Connection(extra_ca=extra)))
    assert why == "The certificate file company.pem cannot be read."


def test_a_server_without_tls_is_unreachable() -> None:
    with ScriptedServer(answers(400)) as server:
        why = unreachable(edited_at(server.url.replace("http:", "https:"), HURRIED))
    assert why in {
        "No secure connection to 127.0.0.1 came about.",
        "127.0.0.1 could not be reached within 0.3 seconds.",
    }


HURRIED = Connection(timeouts=Timeouts(connect=0.3, answer=20.0, whole=20.0))


@contextmanager
def silent_listener() -> Iterator[int]:
    """A door that opens, behind which nobody says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def test_a_server_that_does_not_shake_hands_is_unreachable() -> None:
    with silent_listener() as port:
        why = unreachable(edited_at(f"https://127.0.0.1:{port}", HURRIED))
    assert why == "127.0.0.1 could not be reached within 0.3 seconds."


def test_the_whole_time_ends_before_anything_left() -> None:
    whole = Connection(timeouts=Timeouts(connect=20.0, whole=0.2))
    with silent_listener() as port:
        why = unreachable(edited_at(f"https://127.0.0.1:{port}", whole))
    assert why == "127.0.0.1 could not be reached within 0.2 seconds."


# --- proxies


def tunnels_to(port: int) -> ScriptedServer:
    """A proxy that takes CONNECT to anywhere and leads it to one local port."""

    def tunnel(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 Connected\r\n\r\n")
        with socket.create_connection(("127.0.0.1", port)) as far:
            back = threading.Thread(target=_pump, args=(far, exchange.socket))
            back.start()
            _pump(exchange.socket, far)
            back.join(PATIENCE)

    return ScriptedServer(tunnel)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def test_the_proxy_of_the_environment_leads_to_other_hosts(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    with ScriptedServer(tls=authority.server) as server, tunnels_to(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://who:pass@127.0.0.1:{proxy.port}")
        outcome = edited_at(
            f"https://{SERVER_NAME}/communications",
            Connection(extra_ca=authority.ca_file),
            lambda: told.append("left"),
        )
    assert isinstance(outcome, Accepted)
    (asked,) = proxy.requests
    assert (asked.method, asked.target) == ("CONNECT", f"{SERVER_NAME}:443")
    assert asked.headers["proxy-authorization"].startswith("Basic ")
    assert "authorization" not in asked.headers
    assert server.requests[0].body == BODY
    assert told == ["left"]


def test_loopback_is_never_reached_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer() as server, ScriptedServer() as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, address)
        assert isinstance(edited_at(server.url), Accepted)
        assert isinstance(edited_at(server.url, Connection(proxy=address)), Accepted)
    assert (len(server.requests), proxy.connections) == (2, 0)


def test_a_proxy_of_the_profile_goes_before_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ScriptedServer(answers(403)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
        why = unreachable(
            edited_at(f"https://{SERVER_NAME}", Connection(proxy=f"127.0.0.1:{proxy.port}"))
        )
    assert why == f"The proxy refuses the way to {SERVER_NAME}: 403 Scripted"
    assert proxy.requests[0].method == "CONNECT"


def test_a_proxy_that_does_not_answer_is_unreachable_and_nothing_has_left() -> None:
    told: list[str] = []
    times = Timeouts(connect=5.0, answer=0.2)
    with ScriptedServer(hangs) as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        outcome = edited_at(
            f"https://{SERVER_NAME}",
            Connection(proxy=address, timeouts=times),
            lambda: told.append("left"),
        )
    assert unreachable(outcome) == "127.0.0.1 could not be reached within 0.2 seconds."
    assert told == []


def test_a_proxy_that_nobody_knows_is_named() -> None:
    why = unreachable(edited_at(f"https://{SERVER_NAME}", Connection(proxy="proxy.invalid:3128")))
    assert why == "The name proxy.invalid is not known on this network."


@pytest.mark.parametrize("bypass", ["environment", "profile"])
def test_a_proxy_can_be_passed_by(monkeypatch: pytest.MonkeyPatch, bypass: str) -> None:
    with ScriptedServer() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        if bypass == "environment":
            monkeypatch.setenv("NO_PROXY", SERVER_NAME)
        why = unreachable(
            edited_at(
                f"https://{SERVER_NAME}", Connection(uses_system_proxy=bypass == "environment")
            )
        )
    assert why == f"The name {SERVER_NAME} is not known on this network."
    assert proxy.connections == 0


@pytest.mark.parametrize(
    "address",
    [
        "socks5://127.0.0.1:1",
        "http://",
        "http://h:99999",
        "http://a b:1",
        "ftp://h",
        "http://999.9.9.9",
    ],
)
def test_a_proxy_address_that_cannot_be_used_is_said(address: str) -> None:
    why = unreachable(edited_at(f"https://{SERVER_NAME}", Connection(proxy=address)))
    assert why.startswith("The address of the proxy cannot be used")


def test_a_proxy_may_itself_speak_tls(authority: Authority) -> None:
    with ScriptedServer(tls=authority.server) as proxy:
        connection = Connection(proxy=f"https://127.0.0.1:{proxy.port}")
        why = unreachable(edited_at(f"https://{SERVER_NAME}", connection))
    assert "not trusted" in why


# --- addresses


def test_plain_http_to_another_host_is_refused_when_the_client_is_built() -> None:
    with pytest.raises(BadBaseUrl, match="would send the login in the clear"):
        DraftClient("http://api.example.com/communications", LOGIN)


def test_a_client_does_not_show_its_login() -> None:
    client = DraftClient("https://api.example.com", LOGIN)
    assert repr(client) == "DraftClient(api.example.com)"


def test_a_request_reads_whole(authority: Authority) -> None:
    big = b'{"a":"' + b"x" * 3_000_000 + b'"}'
    with ScriptedServer(tls=authority.server) as server:
        connection = Connection(extra_ca=authority.ca_file)
        outcome = run(
            with_client(server.url, lambda client: client.edit(LOCATOR, big, nothing), connection)
        )
    assert isinstance(outcome, Accepted)
    assert server.requests[0].body == big
