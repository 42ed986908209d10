"""The address of the service, checked before anything can be sent there."""

from __future__ import annotations

import re
from typing import Final, NewType
from urllib.parse import SplitResult, urlsplit

from draft_editor.model.host import is_host, is_loopback
from draft_editor.model.words import Complaint, words

BaseUrl = NewType("BaseUrl", str)
"""An address that passed `check_base_url`: no slash at its end."""

_INVISIBLE: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f\\]")
_PATH: Final = re.compile(
    r"(?:/(?!\.{1,2}(?:/|\Z))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)*"
)


class BadBaseUrl(Complaint):
    """The base address cannot be used, or would carry the login in the clear."""


def check_base_url(text: str) -> BaseUrl:
    """The address without a slash at its end, or `BadBaseUrl`.

    `https` to any host; plain `http` only to this computer itself, because every request
    carries the login. No user name, query or fragment: they would end up in every request.
    """
    if _INVISIBLE.search(text.strip()):
        raise BadBaseUrl(words("The base address has a space or an invisible character in it."))
    parts = _split(text.strip())
    if parts.scheme not in {"http", "https"}:
        raise BadBaseUrl(words("The base address must begin with “https://”."))
    if "@" in parts.netloc:
        raise BadBaseUrl(words("The base address must not hold a user name or password."))
    if "?" in text or "#" in text:
        raise BadBaseUrl(words("The base address must not hold “?” or “#”."))
    host = parts.hostname or ""
    if not is_host(host):
        raise BadBaseUrl(
            words("The base address has no host name in plain letters (such as api.example.com).")
        )
    if parts.scheme == "http" and not is_loopback(host):
        raise BadBaseUrl(
            words(
                "“http://” would send the login in the clear to {host}; use “https://”.", host=host
            )
        )
    path = parts.path.rstrip("/")
    if not _PATH.fullmatch(path):
        raise BadBaseUrl(words("The path of the base address has a character that does not fit."))
    return BaseUrl(f"{parts.scheme}://{parts.netloc}{path}")


def host_of(base: BaseUrl) -> str:
    """The host that a checked address names, for sentences and for choosing a proxy."""
    return urlsplit(base).hostname or ""


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise BadBaseUrl(words("The base address is not an address.")) from None
    if port == 0 or parts.netloc.endswith(":"):
        raise BadBaseUrl(words("The base address is not an address."))
    return parts
