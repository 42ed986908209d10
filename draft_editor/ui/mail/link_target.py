"""Where a link of an email really goes, and whether its words say something else."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

_UNSEEN: Final = re.compile("[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_NAMED_HOST: Final = re.compile(r"(?:https?:/*)?(?:[^\s/@]*@)?((?:[\w-]+\.)+[^\W\d_]{2,})(?![\w@])")
_NAMED_ADDRESS: Final = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[^\W\d_]{2,}")


def plain_target(target: str) -> str:
    """The address in letters that can all be seen; a host in another script also as mail
    programs send it."""
    seen = _UNSEEN.sub(_spelt, _as_browsers_read(target))
    host = _host(target)
    ascii_host = _in_ascii(host)
    return seen if ascii_host == host else f"{seen} ({ascii_host})"


def host_of(target: str) -> str:
    """The computer or the mailbox that a link goes to; the whole target where it names neither."""
    if target.casefold().startswith("mailto:"):
        return _UNSEEN.sub(_spelt, target[7:].partition("?")[0])
    return _in_ascii(_host(target)) or plain_target(target)


def is_said_by(target: str, words: str) -> bool:
    """Whether the words of a link are its address already."""
    return bool(target) and _bare(target) == _bare(words)


def is_elsewhere(target: str, words: str) -> bool:
    """Whether the words of a link name another place than the one it goes to.

    A target that is filled in later can be any place: nothing is said about it.
    """
    if "${" in target.partition("?")[0]:
        return False
    if target.casefold().startswith("mailto:"):
        address = target[7:].partition("?")[0].casefold()
        named = _NAMED_ADDRESS.findall(words)
        return bool(named) and address not in {each.casefold() for each in named}
    hosts = _NAMED_HOST.findall(words)
    return bool(hosts) and _without_www(_host(target)) not in {
        _without_www(each.casefold()) for each in hosts
    }


def _as_browsers_read(target: str) -> str:
    """Browsers take backslashes for slashes, and drop tabs and ends of lines."""
    return re.sub(r"[\t\r\n]", "", target.strip())


def _host(target: str) -> str:
    try:
        return urlsplit(_as_browsers_read(target).replace("\\", "/")).hostname or ""
    except ValueError:
        return ""


def _without_www(host: str) -> str:
    return host.removeprefix("www.")


def _in_ascii(host: str) -> str:
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ascii(host)[1:-1]


def _spelt(unseen: re.Match[str]) -> str:
    return f"⟨U+{ord(unseen[0]):04X}⟩" if unseen[0] != " " else "%20"


def _bare(address: str) -> str:
    """An address without what its words may well leave out."""
    plain = re.sub(r"^(?:https?://|mailto:|tel:|sms:)", "", address.strip(), flags=re.IGNORECASE)
    return re.sub(r"[\s()/-]+$|(?<=\d)[\s().-]+(?=\d)", "", _without_www(plain)).casefold()
