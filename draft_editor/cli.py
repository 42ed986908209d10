"""The command `draft-editor`: one door to the window and to everything without one."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import MappingProxyType
from typing import Final, assert_never

from draft_editor.api.redaction import RedactingFilter, quiet_libraries
from draft_editor.commands.command_line import (
    Act,
    Command,
    DeepCheck,
    OpenWindow,
    RunDemo,
    RunSandbox,
    SelfCheck,
    StartQt,
    Submit,
    Validate,
    command_of,
)
from draft_editor.commands.console import complain, ready
from draft_editor.model.words import Complaint, words

WRONGLY_ASKED: Final = 2
OWN_FAULT: Final = 70
"""The usual exit code for a fault in a program itself (`EX_SOFTWARE` of sysexits.h)."""
INTERRUPTED: Final = 130
"""The shell's own exit code for a program that Ctrl+C ended."""

DEBUGGING: Final = "DRAFT_EDITOR_DEBUG"
"""The environment variable that, at 1, shows where a fault happened and logs more."""

log: Final = logging.getLogger("draft_editor")

# Loaded when they are needed, by name: a window must not pay for the network, nor a command
# without a window for Qt, before it can show anything.
_ROOMS: Final[Mapping[type[Command], str]] = MappingProxyType(
    {
        OpenWindow: "draft_editor.app",
        RunDemo: "draft_editor.commands.demo",
        RunSandbox: "draft_editor.commands.sandbox_alone",
        Submit: "draft_editor.commands.headless",
        Validate: "draft_editor.commands.headless",
        SelfCheck: "draft_editor.commands.self_check",
        DeepCheck: "draft_editor.commands.deep_check.run",
        StartQt: "draft_editor.commands.qt_start",
        Act: "draft_editor.commands.deep_check.actor",
    }
)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for; the exit code.

    Raises `SystemExit` for `--help` and for arguments that cannot be understood. No other
    exception comes out of it, and no traceback is shown unless `DRAFT_EDITOR_DEBUG` is 1.
    """
    ready()
    command = command_of(sys.argv[1:] if argv is None else argv)
    is_debugging = os.environ.get(DEBUGGING) == "1"
    with _log_on_stderr(is_debugging) as redaction:
        try:
            return _done(command, redaction)
        except Complaint as complaint:
            complain(redaction.redacted(str(complaint.said)))
            return WRONGLY_ASKED
        except KeyboardInterrupt:
            return INTERRUPTED
        except Exception as error:
            log.debug("nobody caught this", exc_info=True)
            complain(str(_own_fault(error)))
            return OWN_FAULT


def _done(command: Command, redaction: RedactingFilter) -> int:
    """The exit code of a command that has been carried out."""
    if isinstance(command, OpenWindow | Act):
        gc.disable()  # collecting while all is loaded frees nothing; later the window sweeps
        import_module("draft_editor.ui")  # before the rest: it makes importing quicker
    room = import_module(_ROOMS[type(command)])
    code: int
    match command:
        case OpenWindow(file, profile, sandbox, data_dir):
            code = room.run_window(file, profile, sandbox, data_dir)
        case RunDemo(out):
            code = room.run(out)
        case RunSandbox():
            code = room.serve(command)
        case Submit():
            code = room.submit(command, redaction)
        case Validate():
            code = room.validate(command)
        case SelfCheck() | DeepCheck():
            code = room.check(command)
        case StartQt():
            code = room.start()
        case Act():
            code = room.act(command)
        case _:
            assert_never(command)
    return code


def _own_fault(error: Exception) -> object:
    return words(
        "A fault in the editor itself stopped this ({kind}). “draft-editor self-check” may say "
        "why; with {variable}=1 set, the same command shows where.",
        kind=type(error).__name__,
        variable=DEBUGGING,
    )


@contextmanager
def _log_on_stderr(is_debugging: bool) -> Iterator[RedactingFilter]:
    """While this lasts, warnings go to standard error, with secrets taken out."""
    quiet_libraries()
    redaction = RedactingFilter()
    shown = logging.StreamHandler()
    shown.setLevel(logging.DEBUG if is_debugging else logging.WARNING)
    shown.addFilter(redaction)
    if not is_debugging:
        shown.addFilter(_without_trace)
    level, hook = log.level, threading.excepthook
    if is_debugging:
        log.setLevel(logging.DEBUG)
    logging.getLogger().addHandler(shown)
    threading.excepthook = _on_fault_in_thread
    try:
        yield redaction
    finally:
        threading.excepthook = hook
        logging.getLogger().removeHandler(shown)
        log.setLevel(level)


def _without_trace(record: logging.LogRecord) -> bool:
    """Leave the sentence and take what hangs on it; comes after the redaction has put it there."""
    record.exc_text = record.stack_info = None
    return True


def _on_fault_in_thread(fault: threading.ExceptHookArgs) -> None:
    if fault.exc_value is not None:
        name = type(fault.exc_value).__name__
        log.error("%s in a thread", name, exc_info=fault.exc_value)
