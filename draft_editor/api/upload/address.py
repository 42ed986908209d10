"""The address of an upload target, checked before anything can be sent there."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from draft_editor.api.base_url import (
    BadBaseUrl,
    BaseUrl,
    check_base_url,
    host_of,
)
from draft_editor.model.host import is_host, is_loopback
from draft_editor.model.words import words

_VISIBLE: Final = re.compile(r"[!-~]{1,8000}")


def check_given_url(text: str, base: BaseUrl) -> str:
    """An address for one file that the target at `base` gave, as it was, or `BadBaseUrl`.

    `https` to any host, plain `http` only from this computer to itself. It may have a query.
    """
    no_address = BadBaseUrl(words("The upload address named a place that is no address."))
    try:
        parts = urlsplit(text if _VISIBLE.fullmatch(text) else "")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise no_address from None
    if port == 0 or not is_host(host) or "@" in parts.netloc or "\\" in text:
        raise no_address
    is_inside = is_loopback(host) and is_loopback(host_of(base))
    if parts.scheme != "https" and not (parts.scheme == "http" and is_inside):
        raise BadBaseUrl(
            words("The upload address named a place that is not safe: {host}.", host=host)
        )
    return text


def check_upload_url(text: str) -> BaseUrl:
    """The base address for uploads without a slash at its end, or `BadBaseUrl`.

    `https` to any host, plain `http` only to this computer itself.
    """
    plain = text.strip()
    if plain.lower().startswith("http://"):
        # Judged here, as the general sentence speaks of the login, which does not go along.
        host = host_of(check_base_url("https" + plain[4:]))
        if not is_loopback(host):
            raise BadBaseUrl(
                words(
                    "“http://” would send the files in the clear to {host}; use “https://”.",
                    host=host,
                )
            )
    return check_base_url(plain)
