"""Files in a bucket of an S3-compatible store, each request signed on this computer."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

from draft_editor.api.upload.address import check_upload_url
from draft_editor.api.upload.answer import Reply, refusal
from draft_editor.api.upload.signature import SigningKey, signed_headers
from draft_editor.api.upload.target import Ask, Parcel, Place
from draft_editor.model.words import Complaint, Words, words

_BUCKET: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]")
_PART: Final = re.compile(r"[!-+\--.0-~]+")  # no blank, comma or slash: they part a signature
_CODE: Final = re.compile(rb"<Code>\s*([A-Za-z0-9.]{1,60})\s*</Code>")


class BadBucket(Complaint):
    """The bucket, its region or the key cannot be used."""


class BucketTarget:
    """A bucket by its path-style address: `endpoint/bucket/name`.

    `read_url` is where its files are read, if that is another address, such as that of a
    website. The secret stays here; what is signed with it is good for one request. Raises
    `BadBaseUrl` and `BadBucket`.
    """

    is_asked_afterwards = True
    signs_content = True
    gives_addresses = False

    def __init__(
        self,
        endpoint: str,
        bucket: str,
        key: SigningKey,
        read_url: str = "",
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        if not _BUCKET.fullmatch(bucket):
            raise BadBucket(words("“{name}” is not the name of a bucket.", name=bucket[:80]))
        if not _PART.fullmatch(key.region) or not _PART.fullmatch(key.key_id) or not key.secret:
            raise BadBucket(words("The region or the key of the bucket cannot be used."))
        self.base = check_upload_url(endpoint)
        self._bucket = f"{self.base}/{bucket}"
        self._read = check_upload_url(read_url) if read_url else self._bucket
        self._key = key
        self._now = now

    def place(self, name: str) -> Place:
        """An object of the bucket."""
        return Place(f"{self._bucket}/{name}", f"{self._read}/{name}")

    async def find_place(self, parcel: Parcel, ask: Ask) -> Place:
        """By its name."""
        return self.place(parcel.name)

    def headers(self, method: str, url: str, sha256: str) -> Mapping[str, str]:
        """The signature. The store is told the digest, and is to tell what it holds."""
        digest = b64encode(bytes.fromhex(sha256)).decode("ascii")
        named = (
            {"x-amz-checksum-sha256": digest}
            if method == "PUT"
            else {"x-amz-checksum-mode": "ENABLED"}
        )
        return signed_headers(method, url, sha256, self._key, self._now(), named)

    async def make_ready(self, ask: Ask) -> Words | None:
        """Nothing: a bucket is not made in passing, it has an owner and rules."""
        return None

    def refusal(self, reply: Reply) -> Words:
        """By the store's own code, where it gives one that a person can do something about."""
        found = _CODE.search(reply.body)
        match found[1].decode("ascii") if found else "":
            case "InvalidAccessKeyId":
                return words("The upload address does not know the key id.")
            case "SignatureDoesNotMatch":
                return words("The secret key does not fit the key id, or the region is another.")
            case "AuthorizationHeaderMalformed":
                return words("The bucket is in another region.")
            case "RequestTimeTooSkewed":
                return words("The clock of this computer is too far off for the upload address.")
            case "NoSuchBucket":
                return words("There is no such bucket at the upload address.")
            case _:
                return refusal(reply.status)
