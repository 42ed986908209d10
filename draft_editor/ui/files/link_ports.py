"""What the window asks about files that lie elsewhere, and what it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # of links nothing is loaded before the first one is met
    from draft_editor.model.link_facts import LinkAnswer
    from draft_editor.model.link_servers import LinkServers, ServerRule


@dataclass(frozen=True, slots=True, eq=False)
class LinkTold:
    """What a server told of the file at a link, or where it leads, or why it told nothing."""

    inquiry: int
    answer: LinkAnswer = field(repr=False)


class LinkPlaces(Protocol):
    """Asks servers about files, where the user allows it; each call returns at once."""

    def link_servers(self) -> LinkServers:
        """What the profile in use says about servers."""
        ...

    def rule_server(self, server: str, rule: ServerRule) -> None:
        """Remember in the profile in use whether a server may be asked."""
        ...

    def ask_link(self, inquiry: int, url: str, once: Sequence[str]) -> None:
        """Ask what lies at a link: `LinkTold`.

        Only servers are asked that always may be, and those of `once` this time.
        """
        ...

    def stop_asking(self, inquiry: int) -> None:
        """Ask no more; nothing is told."""
        ...
