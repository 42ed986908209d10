"""An edit as a command: a real shell has to read it as it was meant."""

from __future__ import annotations

import os
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draft_editor.api.base_url import check_base_url
from draft_editor.api.curl import as_curl
from draft_editor.model.locator import Locator

BASE = check_base_url("https://api.example.com/communications")
LOCATOR = Locator.of("d'$HOME", "u`x`", 'c;ü"&|*', "m[1-3]{a,b}")
LOGIN = "who:pass word'\"$x"


@pytest.fixture(scope="module")
def shell_path(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A PATH on which `curl` only writes down its arguments."""
    folder = tmp_path_factory.mktemp("bin")
    fake = folder / "curl"
    fake.write_text("#!/bin/sh\nprintf '%s\\0' \"$@\"\n", encoding="utf-8")
    fake.chmod(0o755)
    return f"{folder}{os.pathsep}{os.defpath}"


def arguments(command: str, path: str) -> list[str]:
    done = subprocess.run(
        ["sh", "-c", command],
        env={"PATH": path, "DRAFT_EDITOR_LOGIN": LOGIN, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    return done.stdout.decode().split("\0")[:-1]


def expected(body: str) -> list[str]:
    return [
        "--globoff",
        "--request",
        "POST",
        "--user",
        LOGIN,
        "--header",
        "Content-Type: application/json",
        "--header",
        "Accept: application/json",
        "--data-raw",
        body,
        BASE + LOCATOR.path(),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "{}",
        '{"body":"It\'s “ready” – $(rm -rf x) `id` $HOME !! \\\\ \\n 2.50 €"}',
        "@/etc/passwd",
        "line one\nline two\n",
        "'",
        "''\"'\\''",
        "",
        "-x",
        "\r\n\t\x1b",
    ],
)
def test_the_shell_reads_it_as_it_was_meant(body: str, shell_path: str) -> None:
    command = as_curl(BASE, LOCATOR, body)
    assert arguments(command, shell_path) == expected(body)
    assert LOGIN not in command


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_any_body_arrives(shell_path: str, body: str) -> None:
    assert arguments(as_curl(BASE, LOCATOR, body), shell_path) == expected(body)


def test_a_nul_becomes_its_escape() -> None:
    assert "--data-raw '\"\\u0000\"'" in as_curl(BASE, LOCATOR, '"\0"')


def test_the_address_is_the_edits() -> None:
    last = as_curl(BASE, LOCATOR, "{}").splitlines()[-1].strip()
    assert last.startswith(f"{BASE}/department/d%27%24HOME/")
    assert last.endswith("/message/m%5B1-3%5D%7Ba%2Cb%7D")
