"""A user name and a password, both treated as secrets."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Login:
    """What a service subscriber signs in with (HTTP Basic, contract, section 3).

    The name signs the vendor's webhooks as well, so it is masked like the password: neither
    shows in a `repr`.
    """

    name: str = field(repr=False)
    password: str = field(repr=False)
