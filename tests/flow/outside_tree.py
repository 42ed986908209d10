"""The accessibility tree of another program, as an assistive tool has it over AT-SPI.

For programs that run by the system's Python, which has the AT-SPI library, in a session with
a screen and a bus. Every wait is for a condition, and gives up after `PATIENCE` seconds.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Final, TypeAlias, TypeVar

PATIENCE: Final = 60.0
PAUSE_MS: Final = 10

Seen: TypeAlias = Any
"""An object of the tree; the library has no types."""

T = TypeVar("T")

OUTCOMES: Final = ("accepted", "refused", "unreachable", "unknown", "cancelled")

import_module("gi").require_version("Atspi", "2.0")
Atspi: Final = import_module("gi.repository.Atspi")
GLib: Final = import_module("gi.repository.GLib")


def wait_for(what: str, look: Callable[[], T | None]) -> T:
    """What `look` finds, as soon as it finds something; news of the tree come in meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.GError:
            found = None  # the object is gone already: look again
        if found:
            return found
        _take_in_news()
    raise SystemExit(f"waited in vain for {what}")


def _take_in_news() -> None:
    """Leave the program that is looked at some time for itself."""
    loop = GLib.MainLoop()
    GLib.timeout_add(PAUSE_MS, loop.quit)
    loop.run()


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


def find_in_program(window: Seen, name: str) -> Seen:
    """The object of this name in any window of the program, once it is there."""
    return find(window.get_parent(), name)


def role_of(seen: Seen) -> str:
    """What kind of thing it is, as it is said aloud."""
    return str(seen.get_role_name())


def name_of(seen: Seen) -> str:
    """What it is called: by the label that belongs to it, or else by itself."""
    for relation in seen.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return str(relation.get_target(0).get_name())
    return str(seen.get_name())


def children(seen: Seen) -> list[Seen]:
    """What lies directly below, shown or not."""
    seen.clear_cache()
    return [seen.get_child_at_index(index) for index in range(seen.get_child_count())]


def count_below(seen: Seen) -> int:
    """How much lies directly below."""
    seen.clear_cache()
    return int(seen.get_child_count())


def is_checked(seen: Seen) -> bool:
    """Whether a button that stays down is down."""
    seen.clear_cache()
    return bool(seen.get_state_set().contains(Atspi.StateType.CHECKED))


def is_active(window: Seen) -> bool:
    """Whether keys that are struck go to this window."""
    window.clear_cache()
    return bool(window.get_state_set().contains(Atspi.StateType.ACTIVE))


def text_of(seen: Seen) -> str:
    """The whole text of an input."""
    return str(Atspi.Text.get_text(seen, 0, Atspi.Text.get_character_count(seen)))


def write_masked(seen: Seen, text: str) -> None:
    """Put a text into an input that shows dots instead."""
    Atspi.EditableText.set_text_contents(seen, text)
    wait_for("as many dots", lambda: Atspi.Text.get_character_count(seen) == len(text))


def write(seen: Seen, text: str) -> None:
    """Put another text into an input."""
    Atspi.EditableText.set_text_contents(seen, text)
    wait_for(f"“{text}” to stand there", lambda: text_of(seen) == text)


def press(seen: Seen) -> None:
    """Do the first thing that can be done with it: pressing, for buttons and tabs."""
    Atspi.Action.do_action(seen, 0)


def take_keyboard(seen: Seen) -> None:
    """Give the keyboard to an input."""
    count = Atspi.Action.get_n_actions(seen)
    names = [Atspi.Action.get_action_name(seen, index) for index in range(count)]
    Atspi.Action.do_action(seen, names.index("SetFocus"))


def strike(key: int) -> None:
    """Strike a key, by its X11 keysym: it goes to whatever has the keyboard."""
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)


def strike_letters(text: str) -> None:
    """Strike the keys of some plain letters."""
    for letter in text:
        strike(ord(letter))  # the keysym of an ASCII letter is its code


def described(seen: Seen) -> dict[str, str]:
    """What is said of an object."""
    return {
        "id": seen.get_accessible_id() or "",
        "role": role_of(seen),
        "name": seen.get_name(),
        "help": seen.get_description(),
    }


def ended(outcome: Seen) -> str | None:
    """How the last attempt ended, in words; nothing while it goes on."""
    outcome.clear_cache()
    said = str(outcome.get_name())
    return said if said.startswith(OUTCOMES) else None


@contextmanager
def started(command: Iterable[str]) -> Iterator[Seen]:
    """The window of a program that is started by this command and ended afterwards.

    It is told to end, and may say no while it holds edits; after trouble it is made to end.
    """
    Atspi.init()
    has_ended_well = False
    with subprocess.Popen(list(command)) as program:
        try:
            yield wait_for("the window", lambda: _window_of(program.pid))
            has_ended_well = True
        finally:
            program.terminate() if has_ended_well else program.kill()


def _window_of(process: int) -> Seen | None:
    """The first window of a process."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == process:
            program.clear_cache()
            return program.get_child_at_index(0) if program.get_child_count() else None
    return None
