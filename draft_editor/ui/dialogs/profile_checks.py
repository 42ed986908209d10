"""What a profile must hold before it can be handed out of the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from draft_editor.model.link import BadLink, check_server
from draft_editor.model.locator import BadId, check_id
from draft_editor.model.timestamp import BadPattern, new_timestamp, read_timestamp
from draft_editor.model.words import Words, words
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.upload_details import UploadDetails

_NEAR: Final = (
    "US/Eastern", "US/Central", "US/Mountain", "US/Arizona", "US/Pacific", "US/Alaska",
    "US/Hawaii", "Canada/Atlantic", "Canada/Newfoundland", "America/New_York",
    "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
    "America/Anchorage", "America/Toronto", "America/Winnipeg", "America/Regina",
    "America/Edmonton", "America/Vancouver", "America/Halifax", "America/St_Johns",
    "America/Mexico_City", "America/Puerto_Rico", "Pacific/Honolulu",
)  # fmt: skip
"""The zones of North American dealers, old names as the service writes them first."""

_NO_PLACES: Final = frozenset({"Factory", "localtime"})
_DEALER: Final = timezone(-timedelta(hours=6))
_TRIAL: Final = datetime(2026, 1, 2, 3, 4, 5, 6000, tzinfo=_DEALER)
"""A moment whose numbers have one digit each, so that a pattern cannot pass by luck."""


@cache
def offered_zones() -> tuple[str, ...]:
    """All time zones that this computer knows, the North American ones first."""
    known = available_timezones() - _NO_PLACES
    near = [name for name in _NEAR if name in known]
    return (*near, *sorted(known.difference(near)))


def wrong_parts(details: ProfileDetails) -> Mapping[str, Words]:
    """What is wrong, by the names of the fields of `details`; empty where nothing is."""
    return {part: said for part, said in _judged(details) if said is not None}


def wrong_customer(lines: list[str]) -> tuple[int, Words] | None:
    """The first line (from 0) that is neither blank nor an id, and what is wrong with it."""
    for number, line in enumerate(lines):
        said = _wrong_id("customer", line.strip()) if line.strip() else None
        if said is not None:
            return number, words("Line {line}: {reason}", line=number + 1, reason=said)
    return None


def _judged(details: ProfileDetails) -> Iterator[tuple[str, Words | None]]:
    if not details.name:
        yield "name", words("The profile needs a name.")
    if not details.base_url:
        yield "base_url", words("The address of the service is missing.")
    yield "department", _wrong_id("department", details.department)
    yield "user", _wrong_id("user", details.user)
    yield "dealer_zone", _wrong_zone(details.dealer_zone)
    yield from _missing(details.upload)
    yield "servers_always", _wrong_server(details.upload.servers.always)
    yield "servers_never", _wrong_server(details.upload.servers.never)
    yield "timestamp_pattern", _wrong_pattern(details.timestamp_pattern)


def _missing(upload: UploadDetails) -> Iterator[tuple[str, Words | None]]:
    if upload.kind != "none" and not upload.url:
        yield "upload_url", words("The address for uploads is missing.")
    is_kept = upload.kept == upload.kind and not upload.name and not upload.secret
    if upload.kind == "s3":
        if not upload.bucket:
            yield "upload_bucket", words("The bucket is missing.")
        if not upload.key_id:
            yield "upload_key_id", words("The key id is missing.")
        if not upload.secret and not is_kept:
            yield "upload_secret_key", words("The secret key is missing.")
    if upload.has_login and not is_kept:
        if not upload.name:
            yield "upload_name", words("The user name is missing.")
        if not upload.secret:
            yield "upload_secret", words("The password is missing.")


def _wrong_id(part: str, text: str) -> Words | None:
    try:
        check_id(part, text)
    except BadId as bad:
        return bad.said
    return None


def _wrong_server(names: tuple[str, ...]) -> Words | None:
    for name in names:
        try:
            check_server(name)
        except BadLink as bad:
            return bad.said
    return None


def _wrong_zone(name: str) -> Words | None:
    # A folder of zones (“America”) and a name of 300 letters raise OSError.
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return words(
            "There is no time zone “{name}”; write it like “America/Chicago” or “US/Central”.",
            name=name[:60],
        )
    return None


def _wrong_pattern(pattern: str) -> Words | None:
    if not pattern:
        return words("The form of times is missing.")
    try:
        stamp = read_timestamp(new_timestamp(_TRIAL, pattern))
    except BadPattern as bad:
        return bad.said
    if stamp is None:
        return words("A time in this form could not be read back.")
    # Seconds may be left out; an offset that is only quoted tells another hour.
    if abs(stamp.instant(_DEALER) - _TRIAL) >= timedelta(minutes=1):
        return words("A time in this form would be read back as another time.")
    return None
