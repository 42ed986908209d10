"""An address of the web under which a file may lie: checked, and what it tells by itself."""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from draft_editor.model.file_name import safe_name
from draft_editor.model.host import is_host, is_loopback
from draft_editor.model.words import Complaint, Words, words

_VISIBLE: Final = re.compile(r"[!-~]{1,8000}")
_USUAL_PORTS: Final = {"https": 443, "http": 80}
_SHOWN: Final = 60
_OWN_NAME: Final = re.compile(r"[0-9a-f]{16}-.")


class BadLink(Complaint):
    """A text is no address under which a file could be fetched."""


class Link(NamedTuple):
    """An address, and what can be read off it.

    `server` is the host in small letters, with its port unless that is the usual one; `name`
    the last part of the path, empty where there is none. `is_private`: nobody on the way reads
    along, for it is https, or this computer speaks to itself.
    """

    url: str
    server: str
    name: str
    is_private: bool


def read_link(text: str) -> Link:
    """The link that a text is, blanks around it left out; raises `BadLink`."""
    url = text.strip()
    parts = _split(url)
    if parts.scheme not in _USUAL_PORTS:
        raise BadLink(
            words(
                "“{text}” is no address of a file on the web: such begin with “https://”.",
                text=_shown(url),
            )
        )
    if "@" in parts.netloc:
        # Neither is shown: whoever looks on would read them.
        raise BadLink(
            words("The link holds a user name or a password, which everybody would get to see.")
        )
    host = parts.hostname or ""
    if not is_host(host):
        raise _no_address(url)
    return Link(
        url,
        _server(host, parts.port, _USUAL_PORTS[parts.scheme]),
        safe_name(unquote(parts.path)) if not parts.path.endswith("/") else "",
        parts.scheme == "https" or is_loopback(host),
    )


def check_server(text: str) -> str:
    """A server as `Link.server` names it, blanks around it left out; raises `BadLink`."""
    name = text.strip()
    try:
        parts = urlsplit(f"https://{name}" if _VISIBLE.fullmatch(name) else "")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    is_bare = not set(name) & set("/?#@\\")
    if not (is_bare and is_host(host)) or port == 0 or name.endswith(":"):
        raise BadLink(
            words("“{text}” is no server; write it like “files.example.com”.", text=_shown(name))
        )
    return _server(host, port, 443)


def not_private(server: str) -> Words:
    """Why a server is not asked whose link is not `is_private`."""
    return words(
        "{server} is not asked: with “http://” anybody on the way could answer in its place.",
        server=server,
    )


def is_own_upload(url: str) -> bool:
    """Whether this program has put a file there: its uploads have names that nobody else gives.

    They begin with 16 hex digits and “-”.
    """
    path = url.partition("?")[0].partition("#")[0]
    return _OWN_NAME.match(path.rpartition("/")[2]) is not None


def _split(url: str) -> SplitResult:
    if not _VISIBLE.fullmatch(url) or "\\" in url:
        raise _no_address(url)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _no_address(url) from None
    if port == 0:
        raise _no_address(url)
    return parts


def _no_address(url: str) -> BadLink:
    return BadLink(words("“{text}” cannot be read as an address of the web.", text=_shown(url)))


def _server(host: str, port: int | None, usual: int) -> str:
    name = f"[{host}]" if ":" in host else host.lower()
    return name if port in {None, usual} else f"{name}:{port}"


def _shown(text: str) -> str:
    """As much of a text as a sentence can hold; what stands before an @ may be a secret."""
    line = " ".join("".join(each for each in text if each.isprintable()).split()).rpartition("@")[2]
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
