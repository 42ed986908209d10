"""Ids as the real service has them: opaque, of several forms, the same at every start."""

from __future__ import annotations

import base64
import hashlib
from typing import Final


def mixed_id(name: str) -> str:
    """43 mixed-case letters, digits, `-` and `_`: the commonest form (contract, section 1)."""
    return base64.urlsafe_b64encode(_digest(name)).rstrip(b"=").decode()


def hex_id(name: str) -> str:
    """64 hex digits: the older form (contract, section 1)."""
    return _digest(name).hex()


def _digest(name: str) -> bytes:
    return hashlib.sha256(f"draft editor sandbox: {name}".encode()).digest()


DEPARTMENT: Final = mixed_id("service department")
USER: Final = mixed_id("Dana Whitfield")
COLLEAGUES: Final = {
    "Marcus Bell": hex_id("Marcus Bell"),
    "Yuki Tanabe": mixed_id("Yuki Tanabe"),
    "Parts Counter": "parts-counter",
}
USERS: Final = frozenset({USER, *COLLEAGUES.values()})
