"""`draft-editor validate`: findings in lines, and what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_runner import ROOT, Home
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.store.draft_file import draft_file_text


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.made(tmp_path / "home")


def test_the_published_example_has_findings_and_none_blocks(home: Home) -> None:
    ran = home.run("validate", ROOT / "resources/samples/edit-draft.request.json")
    assert (ran.code, ran.err) == (0, "")
    words = [line.split(" ", 2) for line in ran.lines]
    assert {level for level, _, _ in words} == {"warning", "hint"}
    assert [path for _, path, _ in words if "overrideOptout" in path] == [
        "messageSendingAttributes.overrideOptoutRules"
    ]


def test_a_finding_that_blocks_comes_first(home: Home) -> None:
    sending = '"messageSendingAttributes": {"callbackURL": "http://example.com"}'
    body = f'{{{sending}, "messageAttributes": {{"protocol": "TEXT", "attachments": [{{}}]}}}}'
    ran = home.run("validate", home.file(draft_file_text(LOCATORS["maria text"], body)))
    assert ran.code == 5
    assert ran.lines[0].startswith("blocks messageAttributes.attachments[0]")
    assert any(
        line.startswith("warning messageSendingAttributes.callbackURL") for line in ran.lines
    )


def test_a_text_cannot_forge_a_line(home: Home) -> None:
    body = '{"messageSendingAttributes": {"listOfEmailsToBeCCed": ["x\\nblocks y\\u001b[31m"]}}'
    ran = home.run("validate", home.file(body))
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert [line for line in ran.lines if line.startswith("blocks")] == []


def test_nothing_to_say_is_silence(home: Home) -> None:
    ran = home.run("validate", home.file('{"messageMetadata": {}}'))
    assert (ran.code, ran.err) == (0, "")
    assert [line for line in ran.lines if not line.startswith(("hint", "warning"))] == []


@pytest.mark.parametrize("content", [None, b"{", b"\xff\xfe", b"3"])
def test_what_cannot_be_read_is_said_in_a_sentence(home: Home, content: bytes | None) -> None:
    file = home.path / "absent.json" if content is None else home.file(content)
    ran = home.run("validate", file)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (2, "", 1)
    assert str(file) in ran.err


def test_nothing_is_written(home: Home) -> None:
    file = home.file("{}")
    before = sorted(home.path.rglob("*"))
    home.run("validate", file)
    assert sorted(home.path.rglob("*")) == before
