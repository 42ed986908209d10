"""How the service is reached: which certificates are trusted, which proxy stands between."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import truststore

from draft_editor.api.base_url import BaseUrl, host_of
from draft_editor.model.host import is_host, is_loopback
from draft_editor.model.words import Complaint, words

_PROXY_SCHEMES: Final = frozenset({"http", "https"})


class BadConnection(Complaint):
    """The settings of the connection cannot be used: a certificate file, a proxy address."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds: until connected, for sending, until the next part of an answer, and in all."""

    connect: float = 10.0
    send: float = 30.0
    answer: float = 60.0
    whole: float = 150.0


@dataclass(frozen=True, slots=True)
class Connection:
    """The settings of a profile that say how its service is reached.

    `extra_ca` is a PEM file of a company's own certificates, trusted beside the system's.
    `proxy` is an address; without one the system's proxy is used, unless `uses_system_proxy`
    says no. This computer itself is never reached through a proxy.
    """

    extra_ca: Path | None = None
    proxy: str | None = field(default=None, repr=False)
    uses_system_proxy: bool = True
    timeouts: Timeouts = field(default_factory=Timeouts)


@lru_cache(maxsize=4)
def trust(extra_ca: Path | None) -> ssl.SSLContext:
    """The system's certificates and the extra ones; made once. Raises `BadConnection`."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if extra_ca is not None:
        try:
            context.load_verify_locations(cafile=str(extra_ca))
        except (OSError, ValueError):
            raise BadConnection(
                words("The certificate file {name} cannot be read.", name=extra_ca.name)
            ) from None
    return context


def proxy_for(base: BaseUrl, connection: Connection) -> str | None:
    """The proxy's address for a service, or None. Raises `BadConnection`."""
    host = host_of(base)
    if is_loopback(host):
        return None
    proxy = connection.proxy or None
    if proxy is None and connection.uses_system_proxy:
        known = getproxies()
        proxy = known.get("https") or known.get("all")
        if proxy is not None and proxy_bypass(host):
            return None
    if proxy is None:
        return None
    address = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(address)
        is_usable = (
            parts.scheme in _PROXY_SCHEMES and is_host(parts.hostname or "") and parts.port != 0
        )
    except ValueError:
        is_usable = False
    if not is_usable:
        raise BadConnection(
            words("The address of the proxy cannot be used; it must begin with “http://”.")
        )
    return address


def open_client(base: BaseUrl, connection: Connection) -> httpx.AsyncClient:
    """A client that keeps no cookies, follows nothing and reads nothing from the environment.

    Its pool is unlimited: a limited one loses its places when requests are cancelled, so the
    caller counts them. Raises `BadConnection`.
    """
    verify = trust(connection.extra_ca)
    address = proxy_for(base, connection)
    try:
        proxy = None if address is None else httpx.Proxy(address, ssl_context=_for_proxy(address))
    except (httpx.InvalidURL, ValueError):
        raise BadConnection(words("The address of the proxy cannot be used.")) from None
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=4, keepalive_expiry=20.0)
    times = connection.timeouts
    return httpx.AsyncClient(
        verify=verify,
        proxy=proxy,
        trust_env=False,
        follow_redirects=False,
        limits=limits,
        timeout=httpx.Timeout(
            connect=times.connect, write=times.send, read=times.answer, pool=None
        ),
        cookies=_no_cookies(),
    )


def _for_proxy(address: str) -> ssl.SSLContext | None:
    return trust(None) if address.lower().startswith("https:") else None


def _no_cookies() -> CookieJar:
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))
