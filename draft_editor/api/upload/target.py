"""What tells one kind of upload target from another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from draft_editor.api.base_url import BaseUrl
from draft_editor.api.upload.address import check_upload_url
from draft_editor.api.upload.answer import Reply, refusal
from draft_editor.model.words import Words


class Ask(Protocol):
    """Makes a request at the target that is not a file."""

    async def __call__(self, method: str, url: str, body: bytes = b"", /) -> Reply:
        """Wait for its answer; a `body` is JSON."""
        ...


class Parcel(NamedTuple):
    """A file that looks for a place: its name there, its media type, its size in bytes."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where one file is put, and the address under which everybody else reads it.

    `headers` go along with it; `look_url` is where a HEAD is sent, if not where it is put.
    """

    put_url: str = field(repr=False)
    read_url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    look_url: str = field(default="", repr=False)


class Target(Protocol):
    """A place for files, and how it is asked. Thread: the loop's."""

    @property
    def base(self) -> BaseUrl:
        """The address under which all its requests go."""
        ...

    @property
    def is_asked_afterwards(self) -> bool:
        """Whether a HEAD may tell what arrived."""
        ...

    @property
    def signs_content(self) -> bool:
        """Whether the digest of a file has to be known before it is sent."""
        ...

    @property
    def gives_addresses(self) -> bool:
        """Whether each file gets an address of its own, which its name does not tell."""
        ...

    def place(self, name: str) -> Place | None:
        """The place of a file that is called so there; None where nobody can say."""
        ...

    async def find_place(self, parcel: Parcel, ask: Ask) -> Place | Words:
        """A place for a file that is about to leave; or why there is none."""
        ...

    def headers(self, method: str, url: str, sha256: str) -> Mapping[str, str]:
        """What proves who asks; `sha256` in hex is the digest of the body that goes along.

        It may be empty unless the target `signs_content`.
        """
        ...

    async def make_ready(self, ask: Ask) -> Words | None:
        """Do what has to be done before files are put; or why none can be."""
        ...

    def refusal(self, reply: Reply) -> Words:
        """The sentence for an answer that is no yes."""
        ...


class PutTarget:
    """Plain HTTP PUT under one address: no login, nothing asked before or afterwards.

    Raises `BadBaseUrl`.
    """

    is_asked_afterwards = False
    signs_content = False
    gives_addresses = False

    def __init__(self, base_url: str) -> None:
        self.base = check_upload_url(base_url)

    def place(self, name: str) -> Place:
        """Under the base address, read where it is put."""
        url = f"{self.base}/{name}"
        return Place(url, url)

    async def find_place(self, parcel: Parcel, ask: Ask) -> Place:
        """By its name."""
        return self.place(parcel.name)

    def headers(self, method: str, url: str, sha256: str) -> Mapping[str, str]:
        """None: nobody is told who asks."""
        return {}

    async def make_ready(self, ask: Ask) -> Words | None:
        """Nothing has to be done."""
        return None

    def refusal(self, reply: Reply) -> Words:
        """By its status."""
        return refusal(reply.status)
