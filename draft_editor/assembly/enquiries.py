"""Asks servers about linked files, as far as the profile in use allows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import assert_never

from draft_editor.api.connection import Connection
from draft_editor.api.link.asker import HURRIED, LinkAsker
from draft_editor.model.link_facts import LinkAnswer
from draft_editor.store.profile import Profile
from draft_editor.ui.files.link_ports import LinkTold
from draft_editor.worker.background import Background, Job
from draft_editor.worker.ending import Done, Ending, Failed, Stopped


class Enquiries:
    """Begins and stops questions; each ends with one `LinkTold`, unless it is stopped.

    Thread: called from the GUI thread; `post` is called in the background's loop.
    """

    def __init__(self, background: Background, post: Callable[[LinkTold], None]) -> None:
        self._background = background
        self._post = post
        self._jobs: dict[int, Job] = {}
        self._askers: dict[str, LinkAsker] = {}  # touched in the loop only

    def ask(self, profile: Profile, inquiry: int, url: str, once: Sequence[str]) -> None:
        """Ask about a link; `once` has servers that there is leave for this time."""
        servers = profile.link_servers

        def may_ask(server: str) -> bool:
            rule = servers.rule_of(server)
            return rule == "always" or (rule == "ask" and server in once)

        async def ask() -> LinkAnswer:
            return await self._asker(profile.extra_ca_file).ask(url, may_ask)

        def ended(ending: Ending[LinkAnswer]) -> None:
            self._jobs.pop(inquiry, None)
            match ending:
                case Done(answer):
                    self._post(LinkTold(inquiry, answer))
                case Failed():
                    self._post(LinkTold(inquiry, ending.said))
                case Stopped():
                    pass
                case _:
                    assert_never(ending)

        self._jobs[inquiry] = self._background.run(ask, ended)

    def stop(self, inquiry: int) -> None:
        """Ask no more: the connection is closed at once."""
        job = self._jobs.get(inquiry)
        if job is not None:
            job.cancel()

    def _asker(self, extra_ca_file: str) -> LinkAsker:
        if extra_ca_file not in self._askers:
            extra_ca = Path(extra_ca_file) if extra_ca_file else None
            connection = Connection(extra_ca=extra_ca, timeouts=HURRIED)
            self._askers[extra_ca_file] = LinkAsker(connection)
        return self._askers[extra_ca_file]
