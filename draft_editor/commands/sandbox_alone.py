"""The sandbox as a command: a service for scripts and curl, until it is told to end."""

from __future__ import annotations

import sqlite3
import threading
from typing import Final

from draft_editor.assembly.interruption import TICK, interruption
from draft_editor.commands.command_line import RunSandbox
from draft_editor.commands.console import tell
from draft_editor.model.words import Complaint, words
from draft_editor.sandbox import Sandbox
from draft_editor.sandbox.service import OPEN_SESAME

_LOGIN: Final = "advisor"


class BadDatabase(Complaint):
    """The file of `--data` cannot hold the sandbox's state."""


def serve(order: RunSandbox) -> int:
    """Run the sandbox until SIGINT or SIGTERM; raises `PortTaken`, `BadDatabase`.

    The first line that is printed is the base address; then come `key value` lines.
    """
    sandbox = Sandbox(
        order.port,
        _LOGIN if order.login is None else order.login,
        OPEN_SESAME if order.password is None else order.password,
        order.data,
    )
    asked = threading.Event()
    with interruption(asked.set), _started(sandbox):
        tell(
            sandbox.base_url,
            f"department {sandbox.department}",
            f"user {sandbox.user}",
            *(f"customer {customer}" for customer in sandbox.customers),
        )
        while not asked.wait(TICK):
            continue
    return 0


def _started(sandbox: Sandbox) -> Sandbox:
    try:
        sandbox.start()
    except (OSError, sqlite3.Error):
        raise BadDatabase(
            words("The file of “--data” cannot be used: it must be a sandbox’s own, or new.")
        ) from None
    return sandbox
