"""What a server tells of a file that is linked to, or where it leads."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from draft_editor.model.words import Words


class LinkFacts(NamedTuple):
    """Media type, size in bytes and name, as far as they were told.

    `server` told it, the last one where it was led on; `said` is what it left open.
    """

    server: str
    media_type: str = ""
    size: int | None = None
    name: str = ""
    said: Words | None = None


class LeadsOn(NamedTuple):
    """Who was asked leads to another server, which may not be; `said` is the sentence for it."""

    server: str
    said: Words


LinkAnswer: TypeAlias = LinkFacts | LeadsOn | Words
"""What comes of a question: facts, another question, or why there are none."""
