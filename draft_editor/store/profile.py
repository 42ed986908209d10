"""A profile: one service, one department, one person's view of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args
from uuid import uuid4
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from draft_editor.model.dealer_hours import NO_HOURS, DealerHours
from draft_editor.model.link import BadLink, check_server
from draft_editor.model.link_servers import NO_SERVERS, LinkServers
from draft_editor.model.locator import BadId, check_id
from draft_editor.model.words import Complaint, Words, words
from draft_editor.store.upload_target import NoUpload, UploadTarget, missing

if TYPE_CHECKING:
    from draft_editor.model.people import Person

Colour: TypeAlias = Literal["none", "red", "orange", "yellow", "green", "blue", "purple", "grey"]
COLOURS: Final[tuple[Colour, ...]] = get_args(Colour)

DEFAULT_TIMESTAMP_PATTERN: Final = "yyyy-MM-dd'T'HH:mm:ssZ"
"""The form that the vendor documents elsewhere (contract, section 4)."""


class BadProfile(Complaint):
    """One value of a profile cannot be used; `key` is its name in the file."""

    def __init__(self, key: str, said: Words) -> None:
        super().__init__(said)
        self.key = key


def new_key() -> str:
    """A fresh name for a profile's login in the keyring; it says nothing about the profile."""
    return uuid4().hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Where drafts are read and submitted, and how times and files are dealt with.

    Holds no login: that lies in the keyring under `key`. `customers` are those whose drafts
    are listed, for a list can only be read per customer (contract, section 2). `dealer_zone`
    is an IANA name, old ones such as `US/Central` included; `hours` are on its clock.
    `link_servers` may be asked about linked files, or never. `colleagues` are offered where
    somebody is named. Whether `base_url` can be used is
    judged where requests are made. Raises `BadProfile`.
    """

    name: str
    base_url: str
    department: str = field(repr=False)
    user: str = field(repr=False)
    dealer_zone: str
    customers: tuple[str, ...] = field(default=(), repr=False)
    upload_target: UploadTarget = field(default_factory=NoUpload)
    colour: Colour = "none"
    is_production: bool = False
    timestamp_pattern: str = DEFAULT_TIMESTAMP_PATTERN
    extra_ca_file: str = ""
    hours: DealerHours = NO_HOURS
    link_servers: LinkServers = NO_SERVERS
    colleagues: tuple[Person, ...] = field(default=(), repr=False)
    key: str = field(default_factory=new_key, repr=False)

    def __post_init__(self) -> None:
        _check_filled("name", self.name, words("The profile needs a name."))
        _check_filled("base_url", self.base_url, words("The address of the service is missing."))
        _check_id("department", "department", self.department)
        _check_id("user", "user", self.user)
        for customer in self.customers:
            _check_id("customers", "customer", customer)
        check_zone(self.dealer_zone)
        missed = missing(self.upload_target)
        if missed is not None:
            raise BadProfile("upload_target", missed)
        _check_filled(
            "timestamp_pattern", self.timestamp_pattern, words("The form of times is missing.")
        )
        for server in (*self.link_servers.always, *self.link_servers.never):
            _check_server(server)
        _check_filled("key", self.key, words("The profile’s key is empty."))

    @property
    def may_upload(self) -> bool:
        """Whether files can be put somewhere."""
        return not isinstance(self.upload_target, NoUpload)

    @property
    def files_key(self) -> str:
        """The name in the keyring of what the upload target asks for."""
        return f"{self.key}-files"

    @property
    def zone(self) -> ZoneInfo:
        """The dealer's time zone."""
        return check_zone(self.dealer_zone)


def check_zone(name: str) -> ZoneInfo:
    """The time zone of this name; raises `BadProfile`."""
    # A folder of zones (“America”) and a name of 300 letters raise OSError.
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadProfile(
            "dealer_zone",
            words(
                "There is no time zone “{name}”; write it like “America/Chicago” or “US/Central”.",
                name=name[:60],
            ),
        ) from None


def _check_filled(key: str, text: str, said: Words) -> None:
    if not text.strip():
        raise BadProfile(key, said)


def _check_id(key: str, part: str, text: str) -> None:
    try:
        check_id(part, text)
    except BadId as error:
        raise BadProfile(key, error.said) from None


def _check_server(text: str) -> None:
    try:
        check_server(text)
    except BadLink as error:
        raise BadProfile("link_servers", error.said) from None
