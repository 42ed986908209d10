"""The host of an address: whether it can be one, and whether it is this computer."""

from __future__ import annotations

import re
from ipaddress import IPv4Network, IPv6Address, ip_address
from typing import Final

_LOOPBACK: Final = IPv4Network("127.0.0.0/8")
_HOST: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")


def is_loopback(host: str) -> bool:
    """Whether a host can only be this computer: localhost, 127.0.0.0/8 or ::1."""
    if host.lower() == "localhost":
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return address == IPv6Address("::1") if address.version == 6 else address in _LOOPBACK


def is_host(host: str) -> bool:
    """Whether a text is a host name in plain letters, or an IP address."""
    if ":" in host:
        try:
            return ip_address(host).version == 6 and "%" not in host
        except ValueError:
            return False
    return _HOST.fullmatch(host) is not None
