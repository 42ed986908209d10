"""The upload target of a profile, as a person fills it in, and who is asked about links."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from draft_editor.model.link_servers import NO_SERVERS, LinkServers

KINDS: Final = ("none", "put", "webdav", "presigned", "s3")
"""No target, plain HTTP PUT, WebDAV, presigned PUT, S3-compatible: as profiles name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadDetails:
    """Where attached files are put; what a kind does not need is empty.

    `url` is what files are put under, `read_url` where they are read if that is elsewhere.
    `name` and `secret` (a password, or the secret key) go into the keyring and never come
    back: both are empty where a target is only shown. `kept` is the kind whose login the
    keyring holds already. `servers` may be asked about linked files, or never.
    """

    kind: str = "none"
    url: str = field(default="", repr=False)
    read_url: str = field(default="", repr=False)
    bucket: str = ""
    region: str = ""
    key_id: str = field(default="", repr=False)
    has_login: bool = False
    name: str = field(default="", repr=False)
    secret: str = field(default="", repr=False)
    kept: str = ""
    servers: LinkServers = NO_SERVERS
