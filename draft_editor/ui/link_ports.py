"""What the window asks about files that lie elsewhere, and what it is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from draft_editor.model.words import Words

if TYPE_CHECKING:  # of links nothing is loaded before the first one is met
    from draft_editor.model.link_facts import LinkFacts
    from draft_editor.model.link_servers import LinkServers, ServerRule


@dataclass(frozen=True, slots=True, eq=False)
class LinkTold:
    """What a server told of the file at a link, or why it did not."""

    inquiry: int
    answer: LinkFacts | Words = field(repr=False)


class LinkPlaces(Protocol):
    """Asks servers about files, where the user allows it; each call returns at once."""

    def link_servers(self) -> LinkServers:
        """What the profile in use says about servers."""
        ...

    def rule_server(self, server: str, rule: ServerRule) -> None:
        """Remember in the profile in use whether a server may be asked."""
        ...

    def ask_link(self, inquiry: int, url: str, *, once: bool) -> None:
        """Ask what lies at a link: `LinkTold`.

        Without leave nothing leaves; `once`: its server may be asked this time.
        """
        ...

    def stop_asking(self, inquiry: int) -> None:
        """Ask no more; nothing is told."""
        ...
