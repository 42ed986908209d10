"""What somebody types for a link, as the address that a mail program follows."""

from __future__ import annotations

import re
from typing import Final

_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)
_FOLLOWED: Final = frozenset({"http", "https", "mailto", "sms", "tel"})
_CALLED: Final = frozenset({"sms", "tel"})
_PHONE: Final = re.compile(r"\+?[\d\s().\u2011-]{7,}")
_MAILBOX: Final = re.compile(r"[^\s@/]+@[^\s@/]+\.[^\s@/]+")
_PAGE: Final = re.compile(r"[^\s/?#@]+\.[^\s/?#@.]{2,}(?:[/?#].*)?")
_FILLED_IN: Final = re.compile(r"\$\{.*|_[a-z]\w*", re.IGNORECASE | re.DOTALL)
_UNDIALED: Final = re.compile(r"[\s().\u2011-]+")


def link_address(typed: str) -> str | None:
    """The address; empty where nothing is typed, None where no mail program would follow it.

    `514 555-0123` is a phone, `sam@dealer.example` a mailbox, `dealer.example/hours` a page; what
    is filled in later can be anything.
    """
    text = typed.strip()
    if not text or _FILLED_IN.fullmatch(text):
        return text
    scheme = _SCHEME.match(text)
    if scheme is not None:
        name = scheme[1].casefold()
        if name not in _FOLLOWED or not text[scheme.end() :].strip("/ "):
            return None
        return _UNDIALED.sub("", text) if name in _CALLED and "?" not in text else _spelt(text)
    if _PHONE.fullmatch(text):
        return f"tel:{_UNDIALED.sub('', text)}"
    if _MAILBOX.fullmatch(text):
        return f"mailto:{text}"
    return f"https://{_spelt(text)}" if _PAGE.fullmatch(text) else None


def _spelt(address: str) -> str:
    """Blanks as mail programs read them; those of a placeholder are its own."""
    pieces = re.split(r"(\$\{[^}]*\})", address)
    return "".join(
        piece if number % 2 else re.sub(r"\s+", "%20", piece) for number, piece in enumerate(pieces)
    )
