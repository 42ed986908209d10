"""The address of an upload target, checked before anything can be sent there."""

from __future__ import annotations

from draft_editor.api.base_url import BadBaseUrl, BaseUrl, check_base_url, host_of, is_loopback
from draft_editor.model.words import words


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
