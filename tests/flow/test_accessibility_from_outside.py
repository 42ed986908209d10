"""Somebody who cannot see the window edits and submits a draft through the accessibility tree.

The real thing: a screen, a bus, the tree that screen readers read, a second process.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from command_runner import Home

SYSTEM_PYTHON: Final = "/usr/bin/python3"
READER: Final = Path(__file__).with_name("outside_reader.py")
SCREEN: Final = ("xvfb-run", "-a", "-s", "-screen 0 1400x900x24 -nolisten tcp")
BUS: Final = ("dbus-run-session", "--")
NEW_TEXT: Final = "Typed from outside: déjà prêt."
INPUTS: Final = (
    "messageAttributes.body",
    "messageAttributes.draftAttributes.scheduledOn",
    "messageAttributes.draftAttributes.scheduledOn:date",
    "messageAttributes.draftAttributes.scheduledOn:time",
    "messageAttributes.draftAttributes.scheduledOn:zone",
    "messageAttributes.draftAttributes.scheduledOn:clear",
    "messageAttributes.attachments",
    "messageAttributes.attachments:add",
    "messageAttributes.attachments:browse",
)
"""What the Message tab of a scheduled text offers; a text has no subject."""


@dataclass(frozen=True, slots=True)
class Met:
    """What the other process met."""

    before: str
    met: list[dict[str, str]]
    changes: str
    json: str
    outcome: str

    def named(self, name: str) -> list[dict[str, str]]:
        """What carries this name as the last part of its accessible id, but for list items."""
        return [
            each
            for each in self.met
            if each["id"].endswith(f".{name}") and each["role"] != "list item"
        ]


def _what_is_missing() -> str:
    tools = [tool for tool in ("xvfb-run", "dbus-run-session") if shutil.which(tool) is None]
    ask = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        subprocess.run([SYSTEM_PYTHON, "-c", ask], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        tools.append("gir1.2-atspi-2.0")
    return ", ".join(tools)


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> Met:
    """One run of the program, driven from outside."""
    missing = _what_is_missing()
    if missing:
        pytest.skip(f"needs {missing}")
    # Short: the accessibility bus is a socket below it, and their names have few letters.
    home = Home.made(tmp_path_factory.mktemp("o") / "h")
    home.environment.update(
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )
    out = home.path / "met.json"
    reader = (SYSTEM_PYTHON, "-W", "ignore", str(READER), str(out))
    ran = home.run("--sandbox", around=(*SCREEN, *BUS, *reader))
    assert ran.code == 0, ran.err
    return Met(**json.loads(out.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_of_the_message_tab_is_found_by_its_name(met: Met, name: str) -> None:
    found = met.named(name)
    assert len(found) == 1
    assert found[0]["name"]


def test_the_inputs_are_named_and_explained(met: Met) -> None:
    assert met.named("messageAttributes.body")[0] | {"id": ""} == {
        "id": "",
        "role": "text",
        "name": "Message",
        "help": "The text of the message, with its placeholders.",
    }


def test_a_text_set_from_outside_is_one_change_of_the_body(met: Met) -> None:
    assert met.before != NEW_TEXT
    assert met.changes == "1 change"
    assert json.loads(met.json)["messageAttributes"]["body"] == NEW_TEXT


def test_submit_pressed_from_outside_ends_in_words(met: Met) -> None:
    assert met.outcome.startswith("accepted")
