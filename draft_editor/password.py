"""A password from standard input: it never stands among the arguments."""

from __future__ import annotations

import sys
from getpass import getpass
from typing import Final

from draft_editor.model.words import Complaint, words

_LONGEST: Final = 4096


class BadPassword(Complaint):
    """What came on standard input is no password."""


def typed_password() -> str:
    """One line of standard input without its end; raises `BadPassword`.

    At a terminal it is asked for and not shown.
    """
    if sys.stdin is None:
        raise BadPassword(_NOTHING)
    if sys.stdin.isatty():
        return _filled(getpass())
    line = sys.stdin.buffer.readline(_LONGEST)
    try:
        return _filled(line.decode().removesuffix("\n").removesuffix("\r"))
    except UnicodeDecodeError:
        raise BadPassword(words("The password on standard input is no UTF-8 text.")) from None


def _filled(password: str) -> str:
    if not password:
        raise BadPassword(_NOTHING)
    return password


_NOTHING: Final = words("No password came on standard input.")
