"""One try to carry a file, told from the tries before it, which may have stored it."""

from __future__ import annotations

from typing import Final, NamedTuple


class UploadTry(NamedTuple):
    """`token` makes the name under which the file will lie one that nobody can guess.

    `before` are the tokens of earlier tries: nobody heard how they ended, so the file may lie
    whole under one of them. `size` in bytes and `changed_at` in nanoseconds since 1970 are
    what the disk said of the file when it was taken; 0 for a file of which nothing was noted.
    """

    token: str = ""
    before: tuple[str, ...] = ()
    size: int = 0
    changed_at: int = 0


NO_TRY: Final = UploadTry()
"""Of a file of which nothing was noted: it gets a name when it leaves."""
