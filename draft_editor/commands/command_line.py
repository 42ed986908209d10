"""What was asked for on the command line, as one of a few records; nothing is done here."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple, NoReturn, TypeAlias


class OpenWindow(NamedTuple):
    """The window, with a file or without."""

    file: Path | None
    profile: str | None
    sandbox: bool
    data_dir: Path | None


class RunDemo(NamedTuple):
    """The main job by itself; what came of it is written to `out`."""

    out: Path


@dataclass(frozen=True, slots=True)
class RunSandbox:
    """The sandbox alone. Port 0 lets the system choose; None means the sandbox's own default."""

    port: int
    login: str | None = field(repr=False)
    password: str | None = field(repr=False)
    data: Path | None


@dataclass(frozen=True, slots=True)
class Submit:
    """One edit without a window; what is None comes from the file or the profile.

    A `login` may be `ON_STANDARD_INPUT`.
    """

    file: Path
    profile: str | None
    data_dir: Path | None
    base_url: str | None
    department: str | None = field(repr=False)
    user: str | None = field(repr=False)
    customer: str | None = field(repr=False)
    message: str | None = field(repr=False)
    login: str | None = field(repr=False)
    as_json: bool
    anyway: bool


class Validate(NamedTuple):
    """The findings of a file."""

    file: Path


class SelfCheck(NamedTuple):
    """What of this computer the editor can use."""

    as_json: bool
    data_dir: Path | None


@dataclass(frozen=True, slots=True)
class StartQt:
    """Qt's part of the self-check, which may crash and so has a process of its own."""


class DeepCheck(NamedTuple):
    """Accidents played through in the sandbox; with a `place`, only the one of a full disk there.

    `as_lines` is how the window wants it told.
    """

    as_json: bool
    as_lines: bool = False
    place: Path | None = None


class Act(NamedTuple):
    """The deep check's own editor; `vault` names what stands in for the keyring."""

    folder: Path
    vault: str


Command: TypeAlias = (
    OpenWindow | RunDemo | RunSandbox | Submit | Validate | SelfCheck | DeepCheck | StartQt | Act
)

ON_STANDARD_INPUT: Final = "-"
"""Instead of a user name: it is a line of standard input, where no list of processes shows it."""

_PROGRAM: Final = "draft-editor"
_USAGE: Final = """\
draft-editor [FILE] [--profile NAME] [--sandbox] [--data-dir DIR]
       draft-editor COMMAND …"""
_EPILOG: Final = """\
commands:
  demo --out DIR      do the main job by itself and write down what came of it
  sandbox --port N    run the sandbox alone
  submit FILE         send one edit without a window
  validate FILE       print what is to be said about a draft
  self-check          tell what of this computer the editor can use; with --deep, play
                      accidents through and tell what holds

“draft-editor COMMAND --help” tells more. A file that is named like a command is opened
as “./demo”. FILE is a request body, or a draft file: {"locator": {…}, "body": {…}}.
"""
_EXITS_OF_SUBMIT: Final = """\
exits:
  0    accepted
  1    refused
  2    wrongly asked: nothing was sent
  3    unreachable: nothing can have arrived
  4    unknown: it may have arrived
  5    blocked by findings: nothing was sent
  70   a fault in the editor itself
  130  cancelled before anything was sent

example:
  printf '%s\\n' "$NAME" "$PASSWORD" |
    draft-editor submit draft.json --base-url URL --login - --password-stdin
"""
_VALUED: Final = frozenset({"--data-dir", "--profile"})


def command_of(arguments: Sequence[str]) -> Command:
    """The command that the arguments ask for.

    Raises `SystemExit`: 0 after printing the help, 2 after a sentence on standard error.
    """
    place = _place_of_command(arguments)
    if place is None:
        return _window(arguments)
    name, rest = arguments[place], [*arguments[:place], *arguments[place + 1 :]]
    return _COMMANDS[name](_Parser(prog=f"{_PROGRAM} {name}"), rest)


class _Parser(ArgumentParser):
    """Takes options in full only, and repeats no value in its complaints.

    Someone will write a password where none belongs; it must not end up in a log of errors.
    """

    def __init__(self, prog: str) -> None:
        super().__init__(prog, allow_abbrev=False, formatter_class=RawDescriptionHelpFormatter)

    def read(self, arguments: Sequence[str]) -> Namespace:
        """The values of the options; raises `SystemExit`."""
        known, unknown = self.parse_known_args(arguments)
        for argument in unknown:
            if argument.startswith("--"):
                self.error(f"unknown option {argument.partition('=')[0]}")
            self.error("more arguments than it takes")
        return known

    def error(self, message: str) -> NoReturn:
        super().error(re.split(r":? *['\"]", message)[0])


def _place_of_command(arguments: Sequence[str]) -> int | None:
    """Where the name of a command stands; it is the first argument that is no option."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        if arguments[place] == "--":
            return None
        place += 2 if arguments[place] in _VALUED else 1
    return place if place < len(arguments) and arguments[place] in _COMMANDS else None


def _window(arguments: Sequence[str]) -> OpenWindow:
    parser = _Parser(_PROGRAM)
    parser.usage = _USAGE
    parser.description = "Correct, schedule and submit drafted messages, and lose nothing."
    parser.epilog = _EPILOG
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the draft to open")
    _add_profile(parser)
    parser.add_argument("--sandbox", action="store_true", help="work with the built-in sandbox")
    _add_data_dir(parser)
    given = parser.read(arguments)
    return OpenWindow(given.file, given.profile, given.sandbox, given.data_dir)


def _demo(parser: _Parser, arguments: Sequence[str]) -> Command:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write")
    return RunDemo(parser.read(arguments).out)


def _sandbox(parser: _Parser, arguments: Sequence[str]) -> Command:
    parser.description = (
        "Serve the sandbox on this computer only, until Ctrl+C. Prints its base address, then "
        "the ids of its department, its user and its customers."
    )
    parser.add_argument(
        "--port", type=int, default=0, metavar="N", help="0 or nothing: any free port"
    )
    parser.add_argument("--login", metavar="NAME", help="the user name it takes (advisor)")
    parser.add_argument("--password", metavar="WORD", help="the password it takes (sandbox)")
    parser.add_argument(
        "--data", type=Path, metavar="FILE", help="keep its state in this SQLite file"
    )
    given = parser.read(arguments)
    return RunSandbox(given.port, given.login, given.password, given.data)


def _submit(parser: _Parser, arguments: Sequence[str]) -> Command:
    parser.description = "Send one edit, and print how it ended."
    parser.epilog = _EXITS_OF_SUBMIT
    _add_file(parser)
    _add_profile(parser)
    _add_data_dir(parser)
    parser.add_argument("--base-url", metavar="URL", help="instead of the profile’s")
    for part in ("department", "user", "customer", "message"):
        parser.add_argument(f"--{part}", metavar="ID", help="instead of the one in FILE")
    parser.add_argument(
        "--login",
        metavar="NAME",
        help="instead of the profile’s login; with “-”, the first line of standard input, which "
        "no list of processes shows",
    )
    parser.add_argument(
        "--password-stdin", action="store_true", help="the password is a line of standard input"
    )
    parser.add_argument("--json", action="store_true", dest="as_json", help="print one JSON object")
    parser.add_argument("--anyway", action="store_true", help="send in spite of blocking findings")
    given = parser.read(arguments)
    if (given.login is not None) != given.password_stdin:
        parser.error("--login and --password-stdin belong together")
    return Submit(
        file=given.file,
        profile=given.profile,
        data_dir=given.data_dir,
        base_url=given.base_url,
        department=given.department,
        user=given.user,
        customer=given.customer,
        message=given.message,
        login=given.login,
        as_json=given.as_json,
        anyway=given.anyway,
    )


def _validate(parser: _Parser, arguments: Sequence[str]) -> Command:
    parser.description = (
        "Print findings, one a line: level, path, words. Exits 0 when none blocks, else 5."
    )
    _add_file(parser)
    return Validate(parser.read(arguments).file)


def _self_check(parser: _Parser, arguments: Sequence[str]) -> Command:
    parser.description = (
        "Try the keyring, the trusted certificates, the time zones, the data folder and Qt. "
        "Exits 0 when all can be used, else 1. With --deep, play five accidents through with "
        "editors of its own against the sandbox instead: killed while editing, changed by "
        "somebody else, answer lost, keyring locked, disk full. Exits 0 when nothing is lost and "
        "nothing goes twice, else 1."
    )
    parser.add_argument("--json", action="store_true", dest="as_json", help="print one JSON object")
    _add_data_dir(parser)
    parser.add_argument(
        "--deep",
        action="store_true",
        help="play accidents through; takes about half a minute and touches nothing of yours",
    )
    parser.add_argument("--lines", action="store_true", help=SUPPRESS)
    parser.add_argument("--place", type=Path, help=SUPPRESS)
    parser.add_argument("--start-qt", action="store_true", help=SUPPRESS)
    parser.add_argument("--act", type=Path, help=SUPPRESS)
    parser.add_argument("--vault", choices=("none", "locked"), default="none", help=SUPPRESS)
    given = parser.read(arguments)
    if given.start_qt:
        return StartQt()
    if given.act is not None:
        return Act(given.act, given.vault)
    if given.deep:
        return DeepCheck(given.as_json, given.lines, given.place)
    return SelfCheck(given.as_json, given.data_dir)


_COMMANDS: Final[dict[str, Callable[[_Parser, Sequence[str]], Command]]] = {
    "demo": _demo,
    "sandbox": _sandbox,
    "submit": _submit,
    "validate": _validate,
    "self-check": _self_check,
}


def _add_file(parser: _Parser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a request body or a draft file")


def _add_profile(parser: _Parser) -> None:
    parser.add_argument("--profile", metavar="NAME", help="the profile to work with")


def _add_data_dir(parser: _Parser) -> None:
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where everything the editor writes is kept"
    )
