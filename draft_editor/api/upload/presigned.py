"""Files put at addresses that a service of one's own gives out, one for each file.

There is no published shape for this; what is assumed here is our own reading of what such
services usually do. The target's address is asked by POST with `{"name", "mimeType", "size"}`,
`size` in bytes. It answers 200 or 201 with a JSON object that has the address to put the file
at (`uploadUrl`, `signedUrl`, `putUrl` or `url`), the address to read it by (`fileUrl`,
`publicUrl` or `readUrl`), and, if the PUT needs any, `headers` as an object of texts. Names may
be written with underscores (`upload_url`). The PUT carries the given headers and no login; no
redirect is followed. Both addresses may be on any host.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from draft_editor.api.authentication import BasicLogin
from draft_editor.api.base_url import BadBaseUrl
from draft_editor.api.compression import unpacked
from draft_editor.api.upload.address import check_given_url, check_upload_url
from draft_editor.api.upload.answer import READ_OF_ANSWER, Reply, refusal
from draft_editor.api.upload.target import Ask, Parcel, Place
from draft_editor.model.json_text import Json, JsonObject, Number, decode, dump, parse
from draft_editor.model.login import Login
from draft_editor.model.words import Complaint, Words, words

_PUT_NAMES: Final = ("uploadurl", "signedurl", "puturl", "url")
_READ_NAMES: Final = ("fileurl", "publicurl", "readurl")
_HEADER: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
_VALUE: Final = re.compile(r"[\t\x20-\x7e]{0,4000}")
_OURS: Final = frozenset(
    {
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "cookie",
        "expect",
        "host",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    }
)
"""Headers that say how a request is made, or who makes it: no answer has a say in them."""

_NO_PLACE: Final = words("The upload address did not name a place for the file.")


class PresignedTarget:
    """Asks an address for a place for each file, with a login or without.

    The login goes to the host of `base_url` only. An earlier try is looked for where its file
    would be read: `given` are the addresses to read by that earlier runs were told, by name.
    Raises `BadBaseUrl` and `BadLogin`.
    """

    is_asked_afterwards = False
    signs_content = False
    gives_addresses = True

    def __init__(
        self, base_url: str, login: Login | None = None, given: Mapping[str, str] | None = None
    ) -> None:
        self.base = check_upload_url(base_url)
        self._headers = {} if login is None else BasicLogin(login.name, login.password).headers()
        # Nothing is put again where an earlier run could put it: nobody knows that address.
        self._given = {name: Place("", url, look_url=url) for name, url in (given or {}).items()}

    def place(self, name: str) -> Place | None:
        """The one that was given for this name."""
        return self._given.get(name)

    def headers(self, method: str, url: str, sha256: str) -> Mapping[str, str]:
        """The login, with the question and nothing else."""
        return self._headers if method == "POST" else {}

    async def make_ready(self, ask: Ask) -> Words | None:
        """Nothing has to be done."""
        return None

    async def find_place(self, parcel: Parcel, ask: Ask) -> Place | Words:
        """Ask for one."""
        question: JsonObject = {
            "name": parcel.name,
            "mimeType": parcel.content_type,
            "size": Number(str(parcel.size)),
        }
        reply = await ask("POST", self.base, dump(question).encode())
        if reply.status not in {200, 201}:
            return refusal(reply.status)
        try:
            self._given[parcel.name] = place = self._place_in(reply)
        except BadBaseUrl as bad:
            return bad.said
        except Complaint:
            return _NO_PLACE
        return place

    def refusal(self, reply: Reply) -> Words:
        """By its status."""
        return refusal(reply.status)

    def _place_in(self, reply: Reply) -> Place:
        coding = reply.headers.get("content-encoding", "")
        answer = parse(decode(unpacked(reply.body, coding, READ_OF_ANSWER)))
        told = {key.replace("_", "").lower(): value for key, value in _members(answer)}
        put_url, read_url = (
            check_given_url(_first(told, names), self.base) for names in (_PUT_NAMES, _READ_NAMES)
        )
        headers = dict(_headers(told.get("headers")))
        return Place(put_url, read_url, headers, read_url)


class _NoPlace(Complaint):
    """The answer does not say what it should."""


def _members(answer: Json) -> Iterator[tuple[str, Json]]:
    if isinstance(answer, dict):
        yield from answer.items()


def _first(told: Mapping[str, Json], names: tuple[str, ...]) -> str:
    for name in names:
        found = told.get(name)
        if isinstance(found, str) and found:
            return found
    raise _NoPlace(_NO_PLACE)


def _headers(told: Json) -> Iterator[tuple[str, str]]:
    for name, value in _members(told):
        is_sound = isinstance(value, str) and _VALUE.fullmatch(value) and _HEADER.fullmatch(name)
        if not is_sound:
            raise _NoPlace(_NO_PLACE)
        if name.lower() not in _OURS:
            yield name, str(value)
