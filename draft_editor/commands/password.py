"""A login from standard input: its password never stands among the arguments."""

from __future__ import annotations

import sys
from getpass import getpass
from typing import Final

from draft_editor.commands.console import complain
from draft_editor.model.words import Complaint, Words, words

_LONGEST: Final = 4096


class BadTyping(Complaint):
    """What came on standard input is no user name or no password."""


def typed_name() -> str:
    """One line of standard input without its end; raises `BadTyping`.

    At a terminal it is asked for.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        complain("User name:")
    return _line(_NO_NAME, words("The user name on standard input is no UTF-8 text."))


def typed_password() -> str:
    """The next line of standard input without its end; raises `BadTyping`.

    At a terminal it is asked for and not shown.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        return _filled(getpass(), _NO_PASSWORD)
    return _line(_NO_PASSWORD, words("The password on standard input is no UTF-8 text."))


def _line(nothing: Words, no_text: Words) -> str:
    line = b"" if sys.stdin is None else sys.stdin.buffer.readline(_LONGEST)
    try:
        return _filled(line.decode().removesuffix("\n").removesuffix("\r"), nothing)
    except UnicodeDecodeError:
        raise BadTyping(no_text) from None


def _filled(text: str, nothing: Words) -> str:
    if not text:
        raise BadTyping(nothing)
    return text


_NO_NAME: Final = words("No user name came on standard input.")
_NO_PASSWORD: Final = words("No password came on standard input.")
