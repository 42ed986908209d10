"""The whole program, as it runs for a person, against its own sandbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeAlias

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from draft_editor.app import Program
from draft_editor.assembly.wishes import Wishes
from draft_editor.model.locator import Locator
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.store.folder import DataFolder
from draft_editor.store.secrets import Vault
from draft_editor.ui import page_making
from draft_editor.ui.desk import Desk

Wait: TypeAlias = Callable[[Callable[[], bool]], object]
"""Lets Qt work until a condition holds, and fails if it does not: `qtbot.waitUntil`."""

_SOON_MS: Final = 1_000
_NEVER_MS: Final = 24 * 3_600_000
PUBLISHED: Locator = LOCATORS["published example"]
"""The seeded draft whose body holds every key of the contract."""


@contextmanager
def run_program(
    application: QApplication,
    folder: Path,
    wait: Wait,
    vault: Callable[[], Vault] | None = None,
    wishes: Wishes | None = None,
    *,
    has_all_tabs: bool = False,
) -> Iterator[Program]:
    """The program in its real window, a draft open; it ends after it.

    Without `wishes` it is the sandbox's, whose drafts are read by then. It has the tabs that
    somebody opens, and with `has_all_tabs` all of them, as a second after a draft was opened.
    """
    data = DataFolder(folder)
    data.make()
    own = Wishes(sandbox=True, keeps_login=False, vault=vault)
    program = Program(application, data, wishes or own)
    begun: list[bool] = []
    program.begun.connect(lambda: begun.append(True))
    program.show()
    try:
        with pytest.MonkeyPatch.context() as patch:
            if not has_all_tabs:
                patch.setattr(page_making, "_BETWEEN_PAGES_MS", _NEVER_MS)
            wait(lambda: bool(begun))
        desk = program.parts.desk
        wait(lambda: desk.sheet.draft is not None)
        wait(lambda: wishes is not None or desk.reading.has_ended())
        wait(lambda: not (has_all_tabs and any(desk.editor.pages.to_make())))
        program.window.activateWindow()
        wait(program.window.isActiveWindow)
        yield program
    finally:
        program.window.allow_closing()
        program.window.close()
        program.end()
        shiboken6.delete(program.window)
        shiboken6.delete(program)


@contextmanager
def open_program(application: QApplication, folder: Path, wait: Wait) -> Iterator[Desk]:
    """The desk of a running program, with all tabs."""
    with run_program(application, folder, wait, has_all_tabs=True) as program:
        yield program.parts.desk


def lay(desk: Desk, locator: Locator, wait: Wait) -> None:
    """Open a draft of the list."""
    desk.open_draft(locator)
    wait(lambda: desk.sheet.draft is not None and desk.sheet.draft.locator == locator)
    wait(lambda: is_at_rest(desk.window))


def is_at_rest(window: QWidget) -> bool:
    """Whether nothing waits to be looked at again; what goes by the clock comes much later."""
    return not any(0 <= timer.remainingTime() < _SOON_MS for timer in window.findChildren(QTimer))
