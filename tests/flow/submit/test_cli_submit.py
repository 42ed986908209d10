"""`draft-editor submit` against a real sandbox: what arrives, what is said, how it ends."""

from __future__ import annotations

import os
import pty
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from typing import Final

import pytest

from command_runner import BODY, COMMAND, PATIENCE, Home, Ran, access, address
from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from draft_editor.store.draft_file import draft_file_text
from sandbox_caller import Caller

BLOCKED: Final = (
    '{"messageAttributes": {"body": "x", "attachments": [{"originalFileName": "a.pdf"}]}}'
)
ODD: Final = {
    "line ends of Windows": b'{"a": 1,\r\n "messageAttributes": {"body": "x"}}\r\n',
    "spaces around": b' \n\t{ "messageAttributes" : { "body" :"x" } }\n\n',
    "twenty digits": b'{"delay": 12345678901234567890, "n": 2.50, "e": 1E+2}',
    "unknown keys": b'{"zz": {"b": null, "a": [[], {}]}, "messageAttributes": {"body": "x"}}',
    "emoji and escapes": '{"message": {"body": "🚗\\ud83d\\ude97\\/ \\u00e9 é"}}'.encode(),
    "nothing": b"{}",
}


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it never came to that"


# --- what arrives


@pytest.mark.parametrize("body", ODD.values(), ids=ODD)
def test_a_body_arrives_as_it_stands_in_the_file(
    submit: Callable[..., Ran], caller: Caller, draft: Locator, body: bytes
) -> None:
    ran = submit(body=body)
    assert (ran.code, ran.err) == (0, "")
    assert caller.stored(draft) == body


@pytest.mark.parametrize("body", ODD.values(), ids=ODD)
def test_the_body_of_a_draft_file_arrives_as_it_stands_there(
    home: Home, sandbox: Sandbox, caller: Caller, draft: Locator, body: bytes
) -> None:
    body = body.strip()
    file = home.file(draft_file_text(draft, body.decode()))
    ran = home.run("submit", file, *access(sandbox), typed=f"{sandbox.password}\n")
    assert (ran.code, ran.err) == (0, "")
    assert caller.stored(draft) == body


def test_a_byte_order_mark_stays_behind(
    submit: Callable[..., Ran], caller: Caller, draft: Locator
) -> None:
    # No JSON on a network may begin with one (RFC 8259, section 8.1).
    assert submit(body=b"\xef\xbb\xbf" + BODY.encode()).code == 0
    assert caller.stored(draft) == BODY.encode()


def test_an_option_goes_before_the_file(
    home: Home, sandbox: Sandbox, caller: Caller, draft: Locator
) -> None:
    other = sandbox.drafts["maria pick-up"]
    file = home.file(draft_file_text(other, BODY))
    message = f"--message={draft.message}"
    ran = home.run("submit", file, *access(sandbox), message, typed=f"{sandbox.password}\n")
    assert ran.code == 0
    assert caller.edits() == {draft.message: 1}


# --- what is said


def test_what_was_accepted_is_told_in_lines(submit: Callable[..., Ran], caller: Caller) -> None:
    ran = submit()
    assert (ran.code, ran.lines[:2], ran.err) == (0, ["accepted", "http 200"], "")
    assert [line.split()[0] for line in ran.lines[2:]] == ["request", "seconds"]
    assert len(caller.edits()) == 1


def test_what_was_refused_is_told_in_the_words_of_the_server(
    submit: Callable[..., Ran], caller: Caller
) -> None:
    caller.script({"on": "edit", "do": "refuse"})
    ran = submit()
    assert ran.code == 1
    assert ran.lines[0].startswith("refused: The service said no: The draft is being processed")
    assert "http 200" in ran.lines
    assert "error CUSTOMER_OPTED_OUT The customer has opted out of texts." in ran.lines
    assert "warning THREAD_DELEGATED The thread belongs to another user." in ran.lines


def test_json_is_one_object(submit: Callable[..., Ran], caller: Caller) -> None:
    caller.script({"on": "edit", "do": "refuse"})
    ran = submit("--json")
    told = ran.json()
    assert (ran.code, len(ran.lines), ran.err) == (1, 1, "")
    assert list(told) == [
        "outcome",
        "http_status",
        "request_id",
        "seconds",
        "errors",
        "warnings",
        "why",
    ]
    assert (told["outcome"], told["http_status"]) == ("refused", 200)
    assert [error["code"] for error in told["errors"]] == [
        "DRAFT_NOT_EDITABLE",
        "CUSTOMER_OPTED_OUT",
    ]
    assert told["warnings"][0]["code"] == "THREAD_DELEGATED"
    assert told["why"].startswith("The service said no")
    assert told["seconds"] >= 0


def test_an_answer_that_is_a_page_is_told_as_text(
    submit: Callable[..., Ran], caller: Caller
) -> None:
    caller.script({"on": "edit", "do": "html"})
    ran = submit()
    assert ran.code == 1
    assert any(line.startswith("answer Sign in") for line in ran.lines)
    assert "<" not in ran.out


@pytest.mark.parametrize(
    ("fault", "code", "outcome"),
    [
        ("status:500", 1, "refused"),
        ("status:403", 1, "refused"),
        ("not-json", 4, "unknown"),
        ("truncate", 4, "unknown"),
        ("drop", 4, "unknown"),
        ("drop-after", 4, "unknown"),
        ("redirect:http://127.0.0.1:9/", 1, "refused"),
        ("huge:9", 4, "unknown"),
    ],
)
def test_a_fault_has_its_exit_code(
    submit: Callable[..., Ran], caller: Caller, fault: str, code: int, outcome: str
) -> None:
    caller.script({"on": "edit", "do": fault})
    ran = submit("--json")
    assert (ran.code, ran.json()["outcome"]) == (code, outcome)
    assert ran.json()["why"]
    assert len([arrival for arrival in caller.seen() if arrival["kind"] == "edit"]) == 1


def test_a_service_that_asks_to_wait_is_obeyed(submit: Callable[..., Ran], caller: Caller) -> None:
    caller.script({"on": "edit", "do": "retry-after:1"})
    ran = submit("--json")
    assert ran.code == 0
    assert ran.err == "Waiting for 1 s: Too many requests: the service asks to wait.\n"
    assert [arrival["status"] for arrival in caller.seen()] == [429, 200]
    assert ran.json()["seconds"] >= 1


def test_where_nobody_listens_nothing_is_sent(home: Home, draft: Locator) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    order = ("submit", home.file(BODY), *address(draft), f"--base-url=http://127.0.0.1:{port}/c")
    ran = home.run(*order, "--login=a", "--password-stdin", "--json", typed="b\n")
    assert (ran.code, ran.json()["outcome"], ran.json()["http_status"]) == (3, "unreachable", None)


def test_a_wrong_password_is_refused(home: Home, sandbox: Sandbox, draft: Locator) -> None:
    order = ("submit", home.file(BODY), *access(sandbox), *address(draft))
    ran = home.run(*order, typed="another\n")
    assert (ran.code, ran.lines[0]) == (1, "refused: The login was not accepted.")
    assert "http 401" in ran.lines


# --- findings


def test_blocking_findings_keep_it_here(submit: Callable[..., Ran], caller: Caller) -> None:
    ran = submit(body=BLOCKED)
    assert ran.code == 5
    assert ran.lines[0].startswith("blocked: 1 finding")
    assert ran.lines[-1].startswith("blocks messageAttributes.attachments[0]")
    assert caller.seen() == []


def test_blocking_findings_as_json(submit: Callable[..., Ran]) -> None:
    ran = submit("--json", body=BLOCKED)
    assert (ran.code, ran.json()["outcome"], ran.json()["http_status"]) == (5, "blocked", None)
    assert ran.err.startswith("blocks messageAttributes.attachments[0]")


def test_anyway_sends_it(submit: Callable[..., Ran], caller: Caller) -> None:
    ran = submit("--anyway", body=BLOCKED)
    assert ran.code == 1
    assert any(line.startswith("error ATTACHMENT_WITHOUT_FILE") for line in ran.lines)
    assert len(caller.seen()) == 1


# --- Ctrl+C


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_after_sending_is_unknown(
    home: Home, sandbox: Sandbox, caller: Caller, draft: Locator, number: int
) -> None:
    caller.script({"on": "edit", "do": "hang:50"})
    order = ("submit", home.file(BODY), *access(sandbox), *address(draft), "--json")
    running = home.begin(*order, typed=f"{sandbox.password}\n")
    until(caller.seen)
    running.send_signal(number)
    ran = home.ended(running)
    assert (ran.code, ran.json()["outcome"], ran.err) == (4, "unknown", "")
    assert ran.json()["why"] == "Cancelled when sending had already begun."


def test_an_interruption_of_a_wait_is_cancelled(
    home: Home, sandbox: Sandbox, caller: Caller, draft: Locator
) -> None:
    caller.script({"on": "edit", "do": "retry-after:60"})
    order = ("submit", home.file(BODY), *access(sandbox), *address(draft), "--json")
    running = home.begin(*order, typed=f"{sandbox.password}\n")
    assert running.stderr is not None
    assert running.stderr.readline().startswith(b"Waiting for 60 s")
    running.send_signal(signal.SIGINT)
    ran = home.ended(running)
    assert (ran.code, ran.json()["outcome"]) == (130, "cancelled")
    assert caller.edits() == {}


# --- terminals and pipes


def test_a_login_typed_at_a_terminal_is_asked_for_and_its_password_not_shown(
    home: Home, sandbox: Sandbox, draft: Locator
) -> None:
    ours, theirs = pty.openpty()
    order = ["submit", str(home.file(BODY)), *access(sandbox), *address(draft), "--login=-"]
    running = subprocess.Popen(
        [*COMMAND, *order],
        env=home.variables(),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    for asked, answer in ((b"User name", sandbox.login), (b"assword", sandbox.password)):
        while asked not in shown:
            shown += os.read(ours, 1000)
        os.write(ours, f"{answer}\n".encode())
    ran = running.communicate(timeout=PATIENCE)[0]
    try:
        shown += os.read(ours, 1000)
    except OSError:
        shown += b""  # the other end has been closed
    os.close(ours)
    assert (running.returncode, ran.splitlines()[0]) == (0, b"accepted")
    assert sandbox.password.encode() not in shown


def test_whoever_stops_reading_changes_no_exit_code(
    home: Home, sandbox: Sandbox, draft: Locator
) -> None:
    order = ("submit", home.file(BODY), *access(sandbox), *address(draft))
    running = home.begin(*order)
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdout.close()
    running.stdin.write(f"{sandbox.password}\n".encode())
    running.stdin.close()
    assert running.stderr is not None
    with running.stderr:
        err = running.stderr.read()
    assert (running.wait(PATIENCE), err) == (0, b"")
