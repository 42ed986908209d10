"""The name under which a file lies at a target."""

from __future__ import annotations

import re
import unicodedata
from secrets import token_hex
from typing import Final

_LONGEST_STEM: Final = 64


def fresh_name(name: str, token: str = "") -> str:
    """A name that nobody has used and nobody can guess: 16 hex digits, “-”, the safe name.

    With the same `token`, such digits that were made before, it is the same name again.

    It has only ASCII letters, digits, dots, dashes and underscores; accents are dropped, the
    extension is kept.
    """
    stem, dot, extension = name.rpartition(".")
    ending = _safe(extension)[:16] if dot else ""
    start = _safe(stem if dot else name)[:_LONGEST_STEM] or "file"
    return f"{token or token_hex(8)}-{start}.{ending}".rstrip(".")


def _safe(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    one_by_one = re.sub(r"\.{2,}", ".", re.sub(r"[^A-Za-z0-9.-]+", "_", plain))
    return one_by_one.strip("._-")
