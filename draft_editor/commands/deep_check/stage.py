"""What a trial is played on: a folder that is soon gone, the sandbox, a profile, editors."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import Final

from draft_editor.commands.deep_check.editor import PROFILE, Editor, running_editor
from draft_editor.commands.deep_check.stand_in import NONE
from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from draft_editor.store.folder import DataFolder
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles

_SECONDS: Final = 10


@dataclass(frozen=True, slots=True)
class Stage:
    """One sandbox and one data folder."""

    sandbox: Sandbox
    folder: DataFolder

    @property
    def draft(self) -> Locator:
        """The draft that is worked on: a text that can be sent as it is."""
        return self.sandbox.drafts["maria text"]

    @asynccontextmanager
    async def editor(self, vault: str = NONE) -> AsyncIterator[Editor]:
        """An editor that has just been started, and read what was kept."""
        async with running_editor(self.folder.path, vault) as editor:
            yield editor

    @asynccontextmanager
    async def editor_at_work(self, vault: str = NONE) -> AsyncIterator[Editor]:
        """An editor that somebody has signed in to, with the draft open."""
        async with self.editor(vault) as editor:
            await editor.hears("kept")
            await editor.do("sign in", name=self.sandbox.login, password=self.sandbox.password)
            await editor.hears("read")
            await editor.do("open", message=self.draft.message)
            await editor.hears("laid")
            yield editor

    async def script(self, on: str, deed: str) -> None:
        """Let something befall the next request of this kind."""
        faults = json.dumps([{"on": on, "do": deed}]).encode()
        await asyncio.to_thread(self._ask, "POST", "/_sandbox/faults", faults)

    async def edits(self) -> int:
        """How many edits the sandbox has stored."""
        counts = json.loads(await asyncio.to_thread(self._ask, "GET", "/_sandbox/edits", None))
        return sum(counts.values())

    def _ask(self, method: str, path: str, body: bytes | None) -> bytes:
        account = f"{self.sandbox.login}:{self.sandbox.password}".encode()
        headers = {"Authorization": f"Basic {b64encode(account).decode()}"}
        place = self.sandbox.origin.removeprefix("http://")
        with closing(HTTPConnection(place, timeout=_SECONDS)) as connection:
            connection.request(method, path, body, headers)
            return connection.getresponse().read()


@contextmanager
def new_stage(place: Path | None = None) -> Iterator[Stage]:
    """A stage in a folder of its own, or in one that is there; its password is of this once."""
    if place is None:
        with (
            TemporaryDirectory(prefix="draft-editor-self-check-") as made,
            new_stage(Path(made)) as stage,
        ):
            yield stage
        return
    folder = DataFolder(place / "data")
    folder.make()
    with Sandbox(password=token_hex(16)) as sandbox:
        Profiles(folder.profiles).save(
            Profile(
                name=PROFILE,
                base_url=sandbox.base_url,
                department=sandbox.department,
                user=sandbox.user,
                dealer_zone="US/Central",
                customers=(sandbox.drafts["maria text"].customer,),
            )
        )
        yield Stage(sandbox, folder)
