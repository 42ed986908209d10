"""What is known of a file at an upload target, so that no later run sends it there again."""

from __future__ import annotations

from typing import NamedTuple


class StoredFile(NamedTuple):
    """`name` is what the file is called there; nobody else has one like it.

    `sha256` in hex, the media type and `size` in bytes say which file it is; while they are
    empty nobody knows whether it arrived. `read_url` is the address to read it by where the
    target gives each file one of its own; no secret is ever in it.
    """

    name: str
    sha256: str = ""
    content_type: str = ""
    size: int = 0
    read_url: str = ""
