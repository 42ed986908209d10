"""What the answer to a HEAD says of the file at an address, or why it says nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote

from draft_editor.model.file_name import safe_name
from draft_editor.model.link_facts import LinkFacts
from draft_editor.model.words import Words, words

LEADS_ON: Final = frozenset({301, 302, 303, 307, 308})
"""Answers that name another address (RFC 9110, section 15.4)."""

_TOLD: Final = frozenset({200, 203})
_MEDIA_TYPE: Final = re.compile(r"[\w!#$&^.+-]{1,120}/[\w!#$&^.+-]{1,120}", re.ASCII)
_LENGTH: Final = re.compile(r"[1-9][0-9]{0,14}")
_NAME: Final = re.compile(r";\s*filename\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;\s]+))", re.IGNORECASE)
_WIDE_NAME: Final = re.compile(r";\s*filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)", re.IGNORECASE)
_LONGEST_HEADER: Final = 2000


def read_answer(status: int, headers: Mapping[str, str], server: str) -> LinkFacts | Words:
    """The facts that an answer to a HEAD holds; a sentence where it is no answer.

    `headers` are looked up in small letters. A length of nothing, one that is no number and
    the length of something packed say nothing about the file.
    """
    if status not in _TOLD:
        return _refusal(status, server)
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if not _MEDIA_TYPE.fullmatch(media_type):
        media_type = ""
    length = headers.get("content-length", "").strip()
    is_plain = headers.get("content-encoding", "").strip().lower() in {"", "identity"}
    size = int(length) if is_plain and _LENGTH.fullmatch(length) else None
    name = _name(headers.get("content-disposition", "")[:_LONGEST_HEADER])
    return LinkFacts(server, media_type, size, name, _left_open(media_type, size, server))


def _left_open(media_type: str, size: int | None, server: str) -> Words | None:
    match bool(media_type), size is not None:
        case True, True:
            return None
        case True, False:
            return words("{server} does not tell the size.", server=server)
        case False, True:
            return words("{server} does not tell the type.", server=server)
        case _:
            return words("{server} tells neither type nor size.", server=server)


def _refusal(status: int, server: str) -> Words:
    match status:
        case 401 | 403 | 407:
            return words(
                "{server} shows this to nobody without a login (HTTP {status}).",
                server=server,
                status=status,
            )
        case 404 | 410:
            return words(
                "There is nothing at this address, says {server} (HTTP {status}).",
                server=server,
                status=status,
            )
        case 405 | 501:
            return words(
                "{server} does not tell what lies at its addresses (HTTP {status}).",
                server=server,
                status=status,
            )
        case _ if 300 <= status < 400:
            return words(
                "{server} leads elsewhere without saying where (HTTP {status}).",
                server=server,
                status=status,
            )
        case _:
            return words(
                "{server} does not tell anything now (HTTP {status}).",
                server=server,
                status=status,
            )


def _name(disposition: str) -> str:
    """The name of `Content-Disposition` (RFC 6266); the one in any script goes first."""
    wide = _WIDE_NAME.search(disposition)
    if wide is not None:
        name = safe_name(unquote(wide[1]))
        if name:
            return name
    plain = _NAME.search(disposition)
    if plain is None:
        return ""
    quoted: str | None = plain[1]
    return safe_name(plain[2] if quoted is None else re.sub(r"\\(.)", r"\1", quoted))
