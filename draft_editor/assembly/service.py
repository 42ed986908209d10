"""One profile's service with one login: the client, the upload target, the cURL line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from draft_editor.api.authentication import BasicLogin
from draft_editor.api.client import DraftClient
from draft_editor.api.connection import Connection
from draft_editor.api.curl import as_curl
from draft_editor.api.upload.ending import Uploaded
from draft_editor.api.upload.same_file import InThread
from draft_editor.api.upload.target import PutTarget
from draft_editor.api.upload.uploader import Uploader
from draft_editor.model.locator import Locator
from draft_editor.model.login import Login
from draft_editor.model.outcome import Outcome
from draft_editor.model.skew import Skew
from draft_editor.model.words import Words, words
from draft_editor.store.profile import Profile, PutUpload

_NO_TARGET: Final = words("This profile has no upload target; give the file an address by hand.")


@dataclass(frozen=True, slots=True)
class Service:
    """What the background needs to speak to one service."""

    client: DraftClient
    uploader: Uploader | None = field(repr=False)

    async def edit(self, locator: Locator, body: bytes, on_leaving: Callable[[], None]) -> Outcome:
        """Send an edit; see `DraftClient.edit`."""
        return await self.client.edit(locator, body, on_leaving)

    async def put(
        self, path: Path, content_type: str, on_progress: Callable[[int, int], None]
    ) -> tuple[str, Words | None]:
        """Put a file where the service can fetch it: its address, or why there is none."""
        if self.uploader is None:
            return "", _NO_TARGET
        result = await self.uploader.put(path, path.name, content_type, on_progress)
        return (result.url, None) if isinstance(result, Uploaded) else ("", result.why)

    def curl(self, locator: Locator, body: str) -> str:
        """The edit as a command line, with a place for the login instead of it."""
        return as_curl(self.client.base_url, locator, body)


def make_service(
    profile: Profile,
    login: Login,
    in_thread: InThread,
    on_skew: Callable[[Skew], None] = lambda _: None,
) -> Service:
    """The service of a profile; raises a `Complaint` for an address or login it cannot take."""
    extra_ca = Path(profile.extra_ca_file) if profile.extra_ca_file else None
    connection = Connection(extra_ca=extra_ca)
    target = profile.upload_target
    return Service(
        DraftClient(
            profile.base_url,
            BasicLogin(login.name, login.password),
            connection,
            on_skew=on_skew,
        ),
        Uploader(PutTarget(target.base_url), in_thread, connection)
        if isinstance(target, PutUpload)
        else None,
    )
