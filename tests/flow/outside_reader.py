"""An assistive tool in a process of its own: `python3 outside_reader.py OUT COMMAND …`.

Runs in a session with a screen and a bus, by the system's Python, which has the AT-SPI
library. It starts the editor, waits for its tree, edits and submits the open draft through
it, and writes what it met as JSON to OUT. Every wait is for a condition; at `END` it gives up.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeVar

END: Final = time.monotonic() + 40.0
NEW_TEXT: Final = "Typed from outside: déjà prêt."

Seen: TypeAlias = Any
"""An object of the tree; the library has no types."""

T = TypeVar("T")

OUTCOMES: Final = ("accepted", "refused", "unreachable", "unknown", "cancelled")

import_module("gi").require_version("Atspi", "2.0")
Atspi: Final = import_module("gi.repository.Atspi")
GLib: Final = import_module("gi.repository.GLib")


def wait_for(what: str, look: Callable[[], T | None]) -> T:
    """What `look` finds, as soon as it finds something; news of the tree come in meanwhile."""
    context = GLib.MainContext.default()
    while time.monotonic() < END:
        wake = GLib.timeout_add(50, lambda: True)
        context.iteration(True)
        GLib.source_remove(wake)
        try:
            found = look()
        except GLib.GError:
            continue  # the object is gone already: look again
        if found:
            return found
    raise SystemExit(f"waited in vain for {what}")


def below(seen: Seen) -> Iterator[Seen]:
    """An object and all below it that are shown."""
    yield seen
    for index in range(seen.get_child_count()):
        child = seen.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield from below(child)


def is_named(seen: Seen, name: str) -> bool:
    """Whether the last part of the accessible id is this object name."""
    path = seen.get_accessible_id() or ""
    return path == name or path.endswith(f".{name}")


def find(top: Seen, name: str) -> Seen:
    """The object of this name, once it is there."""

    def look() -> Seen | None:
        top.clear_cache()
        return next((each for each in below(top) if is_named(each, name)), None)

    return wait_for(f"“{name}”", look)


def text_of(seen: Seen) -> str:
    """The whole text of an input."""
    return str(Atspi.Text.get_text(seen, 0, Atspi.Text.get_character_count(seen)))


def press(seen: Seen) -> None:
    """Do the first thing that can be done with it: pressing, for buttons and tabs."""
    Atspi.Action.do_action(seen, 0)


def window_of(process: int) -> Seen | None:
    """The first window of a process."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == process:
            program.clear_cache()
            return program.get_child_at_index(0) if program.get_child_count() else None
    return None


def described(seen: Seen) -> dict[str, str]:
    """What is said of an object."""
    return {
        "id": seen.get_accessible_id() or "",
        "role": seen.get_role_name(),
        "name": seen.get_name(),
        "help": seen.get_description(),
    }


def work_with(window: Seen) -> dict[str, object]:
    """Read the Message tab, write the body, look at the JSON, submit."""
    body = find(window, "messageAttributes.body")
    before = wait_for("the text of a draft", lambda: text_of(body))
    find(window, "messageAttributes.attachments:browse")  # the last row that is made
    met = [described(each) for each in below(find(window, "page.message"))]
    Atspi.EditableText.set_text_contents(body, NEW_TEXT)
    wait_for("the new text", lambda: text_of(body) == NEW_TEXT)
    changes = wait_for("a count of changes", lambda: find(window, "headline.changes").get_name())
    press(find(window, "tabs").get_child_at_index(6))
    shown = find(window, "json.text")
    body_as_json = wait_for("the JSON", lambda: text_of(shown))
    press(find(window, "action.submit"))
    outcome = find(window, "status.outcome")
    said = wait_for("an outcome", lambda: ended(outcome))
    return {
        "before": before,
        "met": met,
        "changes": changes,
        "json": body_as_json,
        "outcome": said,
    }


def ended(outcome: Seen) -> str | None:
    """How the attempt ended, in words; nothing while it goes on."""
    outcome.clear_cache()
    said = str(outcome.get_name())
    return said if said.startswith(OUTCOMES) else None


def main(out: Path, command: list[str]) -> None:
    """Start the editor, work with it from outside, write down what was met, end it."""
    Atspi.init()
    with subprocess.Popen(command) as editor:
        try:
            window = wait_for("the window", lambda: window_of(editor.pid))
            out.write_text(json.dumps(work_with(window)), encoding="utf-8")
        finally:
            editor.terminate()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
