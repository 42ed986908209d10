"""A whole profile, as a person fills it in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from draft_editor.model.dealer_hours import NO_HOURS, DealerHours
from draft_editor.model.timestamp import DEFAULT_PATTERN
from draft_editor.ui.upload_details import UploadDetails

if TYPE_CHECKING:  # nobody is loaded before somebody is named
    from draft_editor.model.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileDetails:
    """A whole profile as a person fills it in; without arguments, what a new one begins with.

    `was` is the name that the profile has had so far, empty for a new one. `extra_ca_file` is a
    path or empty. The texts are trimmed, the ids and the zone can be used as they are; whether the
    addresses can be used is judged outside.
    """

    name: str = ""
    base_url: str = "https://api.mykaarma.com/communications"
    department: str = field(default="", repr=False)
    user: str = field(default="", repr=False)
    customers: tuple[str, ...] = field(default=(), repr=False)
    dealer_zone: str = "US/Central"
    upload: UploadDetails = field(default_factory=UploadDetails)
    colour: str = "none"
    is_production: bool = False
    timestamp_pattern: str = DEFAULT_PATTERN
    extra_ca_file: str = ""
    hours: DealerHours = NO_HOURS
    colleagues: tuple[Person, ...] = field(default=(), repr=False)
    was: str = ""
