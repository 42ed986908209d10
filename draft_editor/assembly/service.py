"""One profile's service with one login: the client and the cURL line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from draft_editor.api.authentication import BasicLogin
from draft_editor.api.client import DraftClient
from draft_editor.api.connection import Connection
from draft_editor.api.curl import as_curl
from draft_editor.model.locator import Locator
from draft_editor.model.login import Login
from draft_editor.model.outcome import Outcome
from draft_editor.model.skew import Skew
from draft_editor.store.profile import Profile


@dataclass(frozen=True, slots=True)
class Service:
    """What the background needs to speak to one service."""

    client: DraftClient

    async def edit(self, locator: Locator, body: bytes, on_leaving: Callable[[], None]) -> Outcome:
        """Send an edit; see `DraftClient.edit`."""
        return await self.client.edit(locator, body, on_leaving)

    def curl(self, locator: Locator, body: str) -> str:
        """The edit as a command line, with a place for the login instead of it."""
        return as_curl(self.client.base_url, locator, body)


def make_service(
    profile: Profile,
    login: Login,
    on_skew: Callable[[Skew], None] = lambda _: None,
) -> Service:
    """The service of a profile; raises a `Complaint` for an address or login it cannot take."""
    extra_ca = Path(profile.extra_ca_file) if profile.extra_ca_file else None
    return Service(
        DraftClient(
            profile.base_url,
            BasicLogin(login.name, login.password),
            Connection(extra_ca=extra_ca),
            on_skew=on_skew,
        ),
    )
