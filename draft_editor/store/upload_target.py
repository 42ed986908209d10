"""Where a profile's attached files are put."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias, assert_never

from draft_editor.model.json_text import JsonObject, kind_name
from draft_editor.model.words import Words, words
from draft_editor.store.json_file import JsonFile

USUAL_REGION: Final = "us-east-1"
"""The region that stores without regions answer to."""


@dataclass(frozen=True, slots=True)
class NoUpload:
    """Files cannot be uploaded: an attachment needs an address of its own."""


@dataclass(frozen=True, slots=True)
class PutUpload:
    """Files are uploaded by HTTP PUT, without a login, to addresses under this one."""

    base_url: str


@dataclass(frozen=True, slots=True)
class WebDavUpload:
    """Files are put into a WebDAV collection; `read_url` is where they are read, if elsewhere.

    The login, if it `has_login`, lies in the keyring.
    """

    base_url: str
    read_url: str = ""
    has_login: bool = False


@dataclass(frozen=True, slots=True)
class PresignedUpload:
    """Each file is put at an address of its own, for which `base_url` is asked.

    The login for the question, if it `has_login`, lies in the keyring.
    """

    base_url: str
    has_login: bool = False


@dataclass(frozen=True, slots=True)
class S3Upload:
    """Files are put into a bucket of an S3-compatible store; the secret key is in the keyring."""

    endpoint: str
    bucket: str
    key_id: str
    region: str = USUAL_REGION
    read_url: str = ""


UploadTarget: TypeAlias = NoUpload | PutUpload | WebDavUpload | PresignedUpload | S3Upload


def missing(target: UploadTarget) -> Words | None:
    """The sentence for what a target cannot do without."""
    match target:
        case NoUpload():
            return None
        case (
            PutUpload(address)
            | WebDavUpload(address)
            | PresignedUpload(address)
            | S3Upload(address)
        ) if not address.strip():
            return words("The address for uploads is missing.")
        case S3Upload(_, bucket, key_id) if not bucket.strip() or not key_id.strip():
            return words("The bucket for uploads, or its key id, is missing.")
        case _:
            return None


def keeps_login(target: UploadTarget) -> bool:
    """Whether the keyring has to hold something for it."""
    match target:
        case WebDavUpload(has_login=has_login) | PresignedUpload(has_login=has_login):
            return has_login
        case _:
            return isinstance(target, S3Upload)


def target_members(target: UploadTarget) -> JsonObject:
    """The target as a profile's file holds it."""
    match target:
        case NoUpload():
            return {"kind": "none"}
        case PutUpload(base_url):
            return {"kind": "put", "base_url": base_url}
        case WebDavUpload(base_url, read_url, has_login):
            return {
                "kind": "webdav",
                "base_url": base_url,
                "read_url": read_url,
                "has_login": has_login,
            }
        case PresignedUpload(base_url, has_login):
            return {"kind": "presigned", "base_url": base_url, "has_login": has_login}
        case S3Upload(endpoint, bucket, key_id, region, read_url):
            return {
                "kind": "s3",
                "endpoint": endpoint,
                "bucket": bucket,
                "key_id": key_id,
                "region": region,
                "read_url": read_url,
            }
        case _:
            assert_never(target)


def read_target(source: JsonFile) -> UploadTarget:
    """The target that a profile's file names; raises `BadFile`."""
    found = source.value.get("upload_target", {"kind": "none"})
    if not isinstance(found, dict):
        said = words("“upload_target” must be an object, not {kind}.", kind=kind_name(found))
        raise source.bad(said, "upload_target")

    def text(key: str, usual: str | None = None) -> str:
        if usual is not None and key not in found:
            return usual
        return source.string("upload_target", key)

    match found.get("kind"):
        case "none":
            return NoUpload()
        case "put":
            return PutUpload(text("base_url"))
        case "webdav":
            return WebDavUpload(text("base_url"), text("read_url", ""), _has_login(source, found))
        case "presigned":
            return PresignedUpload(text("base_url"), _has_login(source, found))
        case "s3":
            return S3Upload(
                text("endpoint"),
                text("bucket"),
                text("key_id"),
                text("region", USUAL_REGION),
                text("read_url", ""),
            )
        case _:
            text("kind")
            raise source.bad(
                words("“kind” must be “none”, “put”, “webdav”, “presigned” or “s3”."),
                "upload_target",
                "kind",
            )


def _has_login(source: JsonFile, found: JsonObject) -> bool:
    has_login = found.get("has_login", False)
    if not isinstance(has_login, bool):
        said = words("“has_login” must be true or false.")
        raise source.bad(said, "upload_target", "has_login")
    return has_login
