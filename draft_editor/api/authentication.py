"""Authentication: the one place that turns a login into headers."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from draft_editor.model.words import Complaint, words

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


class BadLogin(Complaint):
    """A user name or password that HTTP Basic cannot carry."""


class Authentication(Protocol):
    """A way to prove who asks; OAuth2 is announced and will be another (contract, section 3)."""

    def headers(self) -> Mapping[str, str]:
        """The headers that each request carries."""
        ...

    def secrets(self) -> tuple[str, ...]:
        """Every text that must never be seen in a log, derived ones included."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class BasicLogin:
    """HTTP Basic (RFC 7617, in UTF-8). The user name is a secret too (contract, section 3)."""

    name: str
    password: str

    def __post_init__(self) -> None:
        if not self.name:
            raise BadLogin(words("The user name is empty."))
        if ":" in self.name:
            raise BadLogin(words("The user name has a colon, which a login cannot carry."))
        if _CONTROL.search(self.name + self.password):
            raise BadLogin(words("The login has a line break or a control character in it."))
        if any("\ud800" <= letter <= "\udfff" for letter in self.name + self.password):
            raise BadLogin(words("The login has half a character in it."))

    def headers(self) -> Mapping[str, str]:
        """`Authorization: Basic …`."""
        return {"Authorization": f"Basic {self._token()}"}

    def secrets(self) -> tuple[str, ...]:
        """Name, password, both joined, and their token."""
        return (self.name, self.password, f"{self.name}:{self.password}", self._token())

    def __repr__(self) -> str:
        return "BasicLogin(•••)"

    def _token(self) -> str:
        return b64encode(f"{self.name}:{self.password}".encode()).decode("ascii")
