"""Processes of the editor's own: new interpreters, or forks of one that has loaded its modules."""

from __future__ import annotations

from multiprocessing import forkserver, get_context
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path
from typing import Final, TypeAlias

import pytest

from draft_editor.ui import later

Context: TypeAlias = SpawnContext | ForkServerContext

_TESTS: Final = Path(__file__).resolve().parent
_LOADED: Final = (
    "command_runner",
    "flow.carrying.driver",
    "flow.kill.driver",
    "anyio._backends._asyncio",
    "httpcore",
    "pydantic.dataclasses",
    "enchant",
    "draft_editor.assembly.caretaker",
    "draft_editor.assembly.composition",
    "draft_editor.assembly.first_editor",
    "draft_editor.assembly.furnishing",
    "draft_editor.assembly.ledger",
    "draft_editor.assembly.own_rules",
    "draft_editor.assembly.speller",
    "draft_editor.cli",
    "draft_editor.commands.headless",
    "draft_editor.store.journal",
    "draft_editor.store.os_keyring",
    "draft_editor.ui.mail.views",
    *later._ROOMS,
)


def fresh() -> Context:
    """Each is a new interpreter: as a person starts it."""
    return get_context("spawn")


def quick() -> Context:
    """Each is the fork of a process that has loaded its modules, and nothing more."""
    context = get_context("forkserver")
    context.set_forkserver_preload(list(_LOADED))
    with pytest.MonkeyPatch.context() as patch:
        # Only so does that process find them, which it tries when it is begun.
        patch.setenv("PYTHONPATH", f"{_TESTS.parent}:{_TESTS}")
        forkserver.ensure_running()
    return context
