"""What the window asks of the outside, and what the outside tells the window.

The window never sees a client, a store or a loop: it is handed an `Outside`, and whatever
happens there arrives as one of these events, through the bridge, on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Protocol, TypeAlias

from draft_editor.draft.card import Card
from draft_editor.model.dealer_hours import NO_HOURS, DealerHours
from draft_editor.model.locator import Locator
from draft_editor.model.timestamp import DEFAULT_PATTERN
from draft_editor.model.words import Words
from draft_editor.ui.files.link_ports import LinkPlaces, LinkTold
from draft_editor.ui.files.ports import ErrandDone, FilesFound, LocalPlaces
from draft_editor.ui.journal_ports import DraftsKept, SavingGoesOn, SavingStopped
from draft_editor.ui.known.ports import ColleaguePlaces
from draft_editor.ui.past.ports import PastNews
from draft_editor.ui.sending.attempt_news import (
    AttemptEnded,
    AttemptSending,
    AttemptWaiting,
    ChangedMeanwhile,
    LookedAgain,
    ReadBack,
)
from draft_editor.ui.sending.outbox_news import OutboxStands

if TYPE_CHECKING:  # a whole profile is looked at long after the start, and so is an upload
    from draft_editor.model.upload_try import UploadTry
    from draft_editor.ui.profile_details import ProfileDetails


@dataclass(frozen=True, slots=True)
class ProfileCard:
    """What the window shows of the profile in use."""

    name: str
    colour: str
    is_production: bool
    dealer_zone: str
    department: str = field(repr=False)
    user: str = field(repr=False)
    customers: tuple[str, ...] = field(repr=False)
    may_upload: bool = False
    timestamp_pattern: str = DEFAULT_PATTERN
    key: str = ""
    hours: DealerHours = NO_HOURS


# Events are told, never compared: comparing functions would only make each start slower.


@dataclass(frozen=True, slots=True, eq=False)
class DraftsRead:
    """What the service answered: the drafts, and what there is to say about the rest.

    `said` has a sentence for each conversation that could not be read and each entry that
    could not be taken; `needs_login` holds when a login was missing or not accepted.
    """

    cards: tuple[Card, ...] = field(repr=False)
    said: tuple[Words, ...]
    at: datetime
    needs_login: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class SubmitDeclined:
    """An attempt was not begun, and why."""

    why: Words


@dataclass(frozen=True, slots=True, eq=False)
class FileOpened:
    """A draft file was read."""

    path: FilePath
    card: Card = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class FileSaved:
    """A draft file was written."""

    path: FilePath


@dataclass(frozen=True, slots=True, eq=False)
class UploadMoved:
    """So many bytes of a file have left."""

    upload: int
    sent: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class UploadEnded:
    """A file lies at `url` now; or it does not, and `why`."""

    upload: int
    url: str = field(repr=False)
    why: Words | None = None


@dataclass(frozen=True, slots=True, eq=False)
class LoginKnown:
    """Whether a login is at hand, and what is to be said about where it is kept.

    `is_news` is false when it was merely found; then nothing is said and nothing begun.
    """

    is_known: bool
    said: Words
    is_kept: bool = True
    is_news: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class ProfileChanged:
    """Another profile is in use now."""

    card: ProfileCard


@dataclass(frozen=True, slots=True, eq=False)
class ProfileSaved:
    """A profile lies in its file now."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class ProfileRefused:
    """A profile could not be saved: `part` names the field of its `ProfileDetails`, or none."""

    part: str
    said: Words


@dataclass(frozen=True, slots=True, eq=False)
class Trouble:
    """Something could not be done; the sentence says what, and that nothing is lost."""

    said: Words


FileEvent: TypeAlias = ErrandDone | FilesFound | LinkTold | UploadMoved | UploadEnded

Event: TypeAlias = (
    DraftsRead
    | DraftsKept
    | ChangedMeanwhile
    | PastNews
    | LookedAgain
    | ReadBack
    | SavingStopped
    | SavingGoesOn
    | AttemptSending
    | AttemptWaiting
    | AttemptEnded
    | OutboxStands
    | SubmitDeclined
    | FileOpened
    | FileSaved
    | FileEvent
    | LoginKnown
    | ProfileChanged
    | ProfileRefused
    | ProfileSaved
    | Trouble
)


class Outside(LocalPlaces, LinkPlaces, ColleaguePlaces, Protocol):
    """Everything slow or shared; each call returns at once and answers by an event."""

    def profile(self) -> ProfileCard:
        """The profile in use."""
        ...

    def profiles(self) -> tuple[str, ...]:
        """The names of all profiles."""
        ...

    def use_profile(self, name: str) -> None:
        """Work with another profile."""
        ...

    def profile_details(self, name: str) -> ProfileDetails:
        """The whole profile of this name, to be edited."""
        ...

    def save_profile(self, details: ProfileDetails) -> None:
        """Keep a profile, in place of the one it `was`; or answer `ProfileRefused`."""
        ...

    def read_drafts(self) -> None:
        """Ask the service for the drafts of all customers of the profile."""
        ...

    def add_customer(self, customer: str) -> None:
        """List this customer's drafts too from now on."""
        ...

    def look_ahead(self, locator: Locator, base: str | None) -> None:
        """A submit may follow at once: begin to read the draft again; `base` as for `submit`."""
        ...

    def look_again(self, locator: Locator, base: str | None) -> None:
        """Read a draft once more; `base` as for `submit`: `LookedAgain` or `ChangedMeanwhile`."""
        ...

    def submit(self, locator: Locator, body: str, base: str | None) -> None:
        """Send an edit; `base` is the draft as a list gave it, None where no list did.

        Before it leaves the draft is read again: `ChangedMeanwhile` if it is another one now.
        Without a way to the service it waits, in place of an older edit: `OutboxStands`.
        """
        ...

    def cancel(self, attempt: str) -> None:
        """Stop an attempt, or give up one that waits."""
        ...

    def send_waiting(self) -> None:
        """Send everything that waits, one after the other."""
        ...

    def pause_waiting(self, *, is_paused: bool) -> None:
        """Let nothing that waits leave by itself; or go on."""
        ...

    def find_out(self, unknown: AttemptEnded) -> None:
        """Read the draft of an attempt back that ended as unknown: `ReadBack`."""
        ...

    def sign_in(self, name: str, password: str, *, keep: bool) -> None:
        """Use this login from now on, and keep it in the OS keyring if asked to."""
        ...

    def sign_out(self) -> None:
        """Forget the login, in the keyring too."""
        ...

    def open_file(self, path: FilePath) -> None:
        """Read a draft file."""
        ...

    def save_file(self, path: FilePath, locator: Locator | None, body: str) -> None:
        """Write a draft file."""
        ...

    def upload(self, upload: int, path: FilePath, content_type: str, this: UploadTry) -> None:
        """Put a file where the service can fetch it, unless an earlier try did."""
        ...

    def cancel_upload(self, upload: int) -> None:
        """Stop an upload."""
        ...

    def curl(self, locator: Locator, body: str) -> str:
        """The edit as a command line, with places for the secrets."""
        ...

    def settings(self) -> Mapping[str, str]:
        """Remembered choices: theme, language, geometry …"""
        ...

    def remember(self, name: str, value: str) -> None:
        """Remember a choice."""
        ...
