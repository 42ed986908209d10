"""From what a person filled in to a profile and back, and what of it goes into the keyring."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from draft_editor.api.base_url import BadBaseUrl, check_base_url
from draft_editor.api.upload.address import check_upload_url
from draft_editor.model.login import Login
from draft_editor.model.words import Words
from draft_editor.store.logins import Kept, Logins, SessionOnly
from draft_editor.store.profile import COLOURS, BadProfile, Profile, new_key
from draft_editor.store.upload_target import (
    USUAL_REGION,
    NoUpload,
    PresignedUpload,
    PutUpload,
    S3Upload,
    UploadTarget,
    WebDavUpload,
    keeps_login,
)
from draft_editor.ui import ports
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.upload_details import UploadDetails


def details_of(profile: Profile) -> ProfileDetails:
    """A profile as a person edits it."""
    return ProfileDetails(
        name=profile.name,
        base_url=profile.base_url,
        department=profile.department,
        user=profile.user,
        customers=profile.customers,
        dealer_zone=profile.dealer_zone,
        upload=replace(_upload_details(profile.upload_target), servers=profile.link_servers),
        colour=profile.colour,
        is_production=profile.is_production,
        timestamp_pattern=profile.timestamp_pattern,
        extra_ca_file=profile.extra_ca_file,
        hours=profile.hours,
        colleagues=profile.colleagues,
        was=profile.name,
    )


def profile_of(details: ProfileDetails, known: Profile | None) -> Profile | ports.ProfileRefused:
    """The profile that was filled in, in place of `known`; or what is wrong with it, and where."""
    part = "base_url"
    try:
        check_base_url(details.base_url)
        part = "upload_url"
        if details.upload.kind != "none":
            check_upload_url(details.upload.url)
        part = "upload_read_url"
        if details.upload.read_url:
            check_upload_url(details.upload.read_url)
        return Profile(
            name=details.name,
            base_url=details.base_url,
            department=details.department,
            user=details.user,
            dealer_zone=details.dealer_zone,
            customers=details.customers,
            upload_target=_target(details.upload),
            colour=next((each for each in COLOURS if each == details.colour), "none"),
            is_production=details.is_production,
            timestamp_pattern=details.timestamp_pattern,
            extra_ca_file=details.extra_ca_file,
            hours=details.hours,
            link_servers=details.upload.servers,
            colleagues=details.colleagues,
            key=new_key() if known is None else known.key,
        )
    except BadProfile as bad:
        return ports.ProfileRefused(
            "upload_url" if bad.key == "upload_target" else bad.key, bad.said
        )
    except BadBaseUrl as bad:
        return ports.ProfileRefused(part, bad.said)


def keep_login(logins: Logins, profile: Profile, details: UploadDetails) -> Words | None:
    """Put the target's login into the keyring, or take out one that nobody asks for any more.

    The sentence says that it will not be there tomorrow. Thread: any; blocks.
    """
    if not keeps_login(profile.upload_target):
        if details.kept:
            logins.forget(profile.files_key)
        return None
    if not details.secret:
        return None
    login = Login(details.key_id if details.kind == "s3" else details.name, details.secret)
    outcome = logins.remember(profile.files_key, login, keep=True)
    match outcome:
        case Kept():
            return None
        case SessionOnly(said):
            return said
        case _:
            assert_never(outcome)


def _upload_details(target: UploadTarget) -> UploadDetails:
    match target:
        case NoUpload():
            return UploadDetails()
        case PutUpload(base_url):
            return UploadDetails(kind="put", url=base_url)
        case WebDavUpload(base_url, read_url, has_login):
            return UploadDetails(
                kind="webdav",
                url=base_url,
                read_url=read_url,
                has_login=has_login,
                kept="webdav" if has_login else "",
            )
        case PresignedUpload(base_url, has_login):
            return UploadDetails(
                kind="presigned",
                url=base_url,
                has_login=has_login,
                kept="presigned" if has_login else "",
            )
        case S3Upload(endpoint, bucket, key_id, region, read_url):
            return UploadDetails(
                kind="s3",
                url=endpoint,
                read_url=read_url,
                bucket=bucket,
                region=region,
                key_id=key_id,
                kept="s3",
            )
        case _:
            assert_never(target)


def _target(details: UploadDetails) -> UploadTarget:
    match details.kind:
        case "put":
            return PutUpload(details.url)
        case "webdav":
            return WebDavUpload(details.url, details.read_url, details.has_login)
        case "presigned":
            return PresignedUpload(details.url, details.has_login)
        case "s3":
            return S3Upload(
                details.url,
                details.bucket,
                details.key_id,
                details.region or USUAL_REGION,
                details.read_url,
            )
        case _:
            return NoUpload()
