"""Files in a WebDAV collection (RFC 4918), which is made if it is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from draft_editor.api.authentication import BasicLogin
from draft_editor.api.upload.address import check_upload_url
from draft_editor.api.upload.answer import Reply, refusal
from draft_editor.api.upload.target import Ask, Parcel, Place
from draft_editor.model.login import Login
from draft_editor.model.words import Words

_CREATED: Final = 201
_IS_THERE: Final = 405
_NO_PARENT: Final = 409
_WHO: Final = 401


class WebDavTarget:
    """A collection, with a login or without.

    `read_url` is where its files are read, if that is another address. The login goes to the
    host of `base_url` only. Raises `BadBaseUrl` and `BadLogin`.
    """

    is_asked_afterwards = True
    signs_content = False
    gives_addresses = False

    def __init__(self, base_url: str, login: Login | None = None, read_url: str = "") -> None:
        self.base = check_upload_url(base_url)
        self._read = check_upload_url(read_url) if read_url else self.base
        self._headers = {} if login is None else BasicLogin(login.name, login.password).headers()
        self._is_ready = False

    def place(self, name: str) -> Place:
        """A member of the collection."""
        return Place(f"{self.base}/{name}", f"{self._read}/{name}")

    async def find_place(self, parcel: Parcel, ask: Ask) -> Place:
        """By its name."""
        return self.place(parcel.name)

    def headers(self, method: str, url: str, sha256: str) -> Mapping[str, str]:
        """The login."""
        return self._headers

    async def make_ready(self, ask: Ask) -> Words | None:
        """Make the collection and those around it, where they are missing.

        What is there already says so (405, RFC 4918, section 9.3.1). Other answers are left
        to the PUT, which is refused in its own words; only an unknown login is said at once,
        before a long file has left.
        """
        if self._is_ready:
            return None
        status = await self._make(ask, f"{self.base}/")
        if status == _NO_PARENT:
            for around in self._around():
                await self._make(ask, around)
            status = await self._make(ask, f"{self.base}/")
        self._is_ready = status in {_CREATED, _IS_THERE}
        return refusal(status) if status == _WHO else None

    def refusal(self, reply: Reply) -> Words:
        """By its status."""
        return refusal(reply.status)

    async def _make(self, ask: Ask, url: str) -> int:
        return (await ask("MKCOL", url)).status

    def _around(self) -> Iterator[str]:
        """The collections that this one lies in, the outermost first."""
        parts = urlsplit(self.base)
        names = parts.path.split("/")[1:-1]
        for count in range(1, len(names) + 1):
            yield f"{parts.scheme}://{parts.netloc}/{'/'.join(names[:count])}/"
