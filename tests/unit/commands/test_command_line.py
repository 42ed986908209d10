"""What the arguments ask for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from draft_editor.commands.command_line import (
    ON_STANDARD_INPUT,
    Act,
    Command,
    DeepCheck,
    OpenWindow,
    RunDemo,
    RunSandbox,
    SelfCheck,
    StartQt,
    Submit,
    Validate,
    command_of,
)

NOTHING: Final = OpenWindow(None, None, sandbox=False, data_dir=None)
ASKED: Final = Submit(
    file=Path("a.json"),
    profile=None,
    data_dir=None,
    base_url=None,
    department=None,
    user=None,
    customer=None,
    message=None,
    login=None,
    as_json=False,
    anyway=False,
)


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ("", NOTHING),
        ("a.json", NOTHING._replace(file=Path("a.json"))),
        ("--sandbox --profile P", NOTHING._replace(sandbox=True, profile="P")),
        ("--data-dir D a.json", NOTHING._replace(data_dir=Path("D"), file=Path("a.json"))),
        ("a.json --data-dir=D", NOTHING._replace(data_dir=Path("D"), file=Path("a.json"))),
        ("./demo", NOTHING._replace(file=Path("demo"))),
        ("-- demo", NOTHING._replace(file=Path("demo"))),
        ("--profile demo", NOTHING._replace(profile="demo")),
        ("demo --out D", RunDemo(Path("D"))),
        ("sandbox", RunSandbox(0, None, None, None)),
        (
            "sandbox --port 8 --login a --password b --data F",
            RunSandbox(8, "a", "b", Path("F")),
        ),
        ("submit a.json", ASKED),
        ("--profile P submit a.json", replace(ASKED, profile="P")),
        ("--data-dir D submit a.json", replace(ASKED, data_dir=Path("D"))),
        ("--data-dir=D submit a.json", replace(ASKED, data_dir=Path("D"))),
        ("submit --json --anyway a.json", replace(ASKED, as_json=True, anyway=True)),
        ("submit a.json --login me --password-stdin", replace(ASKED, login="me")),
        ("submit a.json --login - --password-stdin", replace(ASKED, login=ON_STANDARD_INPUT)),
        (
            "submit a.json --base-url U --department d --user u --customer c --message m",
            replace(ASKED, base_url="U", department="d", user="u", customer="c", message="m"),
        ),
        ("validate a.json", Validate(Path("a.json"))),
        ("validate validate", Validate(Path("validate"))),
        ("self-check", SelfCheck(as_json=False, data_dir=None)),
        ("self-check --json --data-dir D", SelfCheck(as_json=True, data_dir=Path("D"))),
        ("self-check --start-qt", StartQt()),
        ("self-check --deep", DeepCheck(as_json=False)),
        ("self-check --deep --json", DeepCheck(as_json=True)),
        ("self-check --deep --lines --place P", DeepCheck(False, True, Path("P"))),
        ("self-check --act D --vault locked", Act(Path("D"), "locked")),
    ],
)
def test_what_is_asked_for(arguments: str, command: Command) -> None:
    assert command_of(arguments.split()) == command


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("a.json b.json", "more arguments than it takes"),
        ("--nonsense", "unknown option --nonsense"),
        ("--nonsense=secret", "unknown option --nonsense"),
        ("--prof P", "unknown option --prof"),
        ("-x", "more arguments than it takes"),
        ("--profile", "argument --profile: expected one argument"),
        ("--sandbox submit a.json --login a", "unknown option --sandbox"),
        ("demo", "the following arguments are required: --out"),
        ("sandbox --port secret", "argument --port: invalid int value"),
        ("submit", "the following arguments are required: FILE"),
        ("submit a.json --login me", "--login and --password-stdin belong together"),
        ("submit a.json --password-stdin", "--login and --password-stdin belong together"),
        ("submit a.json --password secret", "unknown option --password"),
        ("submit a.json --password-stdin=secret", "ignored explicit argument"),
        ("submit a.json secret", "more arguments than it takes"),
        ("validate", "the following arguments are required: FILE"),
        ("validate a.json --data-dir D", "unknown option --data-dir"),
        ("self-check a.json", "more arguments than it takes"),
    ],
)
def test_what_cannot_be_understood(
    arguments: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as raised:
        command_of(arguments.split())
    written = capsys.readouterr()
    assert (raised.value.code, written.out) == (2, "")
    assert said in written.err
    assert "secret" not in written.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["--help"],
            ("[FILE] [--profile NAME] [--sandbox] [--data-dir DIR]", "self-check", "./demo"),
        ),
        (["demo", "--help"], ("--out DIR",)),
        (["sandbox", "--help"], ("--port N", "--data FILE")),
        (["submit", "--help"], ("--base-url URL", "--password-stdin", "--anyway", "with “-”")),
        (["submit", "--help"], ("--profile NAME", "--data-dir DIR")),
        (["submit", "--help"], tuple(f"\n  {code} " for code in (0, 1, 2, 3, 4, 5, 70, 130))),
        (["validate", "--help"], ("FILE", "else 5")),
        (["self-check", "--help"], ("--json", "--deep", "else 1")),
    ],
)
def test_help_is_told(
    arguments: list[str], told: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as raised:
        command_of(arguments)
    out = capsys.readouterr().out
    assert (raised.value.code, out.startswith("usage: draft-editor")) == (0, True)
    assert [each for each in told if each not in out] == []
    assert "start-qt" not in out


def test_a_record_shows_no_secret() -> None:
    arguments = "submit a --login secret --password-stdin --message secret --customer secret"
    assert "secret" not in repr(command_of(arguments.split()))
    assert "secret" not in repr(command_of(["sandbox", "--login=secret", "--password=secret"]))
