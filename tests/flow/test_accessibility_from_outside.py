"""Somebody who cannot see the window edits and submits drafts through the accessibility tree.

The real thing: a screen, a bus, the tree that screen readers read, a second process. One run
does the daily job on the Message tab; another one meets, reads and changes every leaf of the
contract on every tab, and submits after each.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import pytest

from command_runner import ROOT as PROGRAM
from command_runner import Home
from draft_editor.draft.path import Path
from draft_editor.draft.tree import Value, value_at
from draft_editor.model.field_facts import facts
from draft_editor.model.json_text import Json, JsonObject, Number, parse_object
from draft_editor.sandbox import Sandbox
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from flow.test_every_leaf import BODY, LEAVES, leaves, tab_of, text_of
from open_program import PUBLISHED
from sandbox_caller import Caller

SYSTEM_PYTHON: Final = "/usr/bin/python3"
SCREEN: Final = ("xvfb-run", "-a", "-s", "-screen 0 1400x900x24 -nolisten tcp")
BUS: Final = ("dbus-run-session", "--")
MANAGER: Final = ("sh", "-c", 'openbox & exec "$@"', "sh")
"""Without a window manager no window is the active one, and keys go astray."""
WHOLE_RUN: Final = 280.0
"""Seconds for all the leaves; each wait in it has its own, which says what did not come."""
pytestmark = pytest.mark.timeout(300)
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
    programs = ("xvfb-run", "dbus-run-session", "openbox")
    tools = [program for program in programs if shutil.which(program) is None]
    ask = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        subprocess.run([SYSTEM_PYTHON, "-c", ask], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        tools.append("gir1.2-atspi-2.0")
    return ", ".join(tools)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home folder in which windows open on a screen and tell of themselves."""
    missing = _what_is_missing()
    if missing:
        pytest.skip(f"needs {missing}")
    # Short: the accessibility bus is a socket below it, and their names have few letters.
    home = Home.made(tmp_path_factory.mktemp("o") / "h")
    home.environment.update(
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
        PYTHONPATH=f"{PROGRAM}:{PROGRAM / 'tests'}",
    )
    return home


def driven(home: Home, by: str, *arguments: str, order: str = "") -> str:
    """Run the editor, driven by a program of this folder; what that wrote."""
    out = home.path / "met.json"
    reader = (SYSTEM_PYTHON, "-W", "ignore", "-m", f"flow.{by}", str(out))
    around = (*SCREEN, *BUS, *MANAGER, *reader)
    ran = home.run(*arguments, typed=order, around=around, patience=WHOLE_RUN)
    assert ran.code == 0, ran.err
    return out.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def met(home: Home) -> Met:
    """One run of the program, driven from outside."""
    return Met(**json.loads(driven(home, "outside_reader", "--sandbox")))


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


# --- every leaf

SCHEDULE: Final = "messageAttributes.draftAttributes.scheduledOn"
CLOCK: Final = (
    (SCHEDULE, "2030-05-01T10:00:00-0500", "2030-05-01T10:00:00-0500"),
    (f"{SCHEDULE}:date", "Thu 2 May 2030", "2030-05-02T10:00:00-0500"),
    (f"{SCHEDULE}:time", "11:30 AM", "2030-05-02T11:30:00-0500"),
)
"""Inputs of the schedule, what is written into each, and what the body has then."""

ASKED_AGAIN: Final = "messageSendingAttributes.overrideOptoutRules"
"""While it is on, each submission is asked about: it is turned off first."""

NO_DRAFT_THEN: Final = "messageAttributes.type"
"""What is no draft any more, no list has: it cannot be submitted again, so this comes last."""

WRITTEN: Final = "from outside"
MEMBER: Final[JsonObject] = {"colour": "red"}
BY_KEYS: Final[Mapping[str, Json]] = {
    "messageAttributes.type": "OUTGOING",
    "messageAttributes.protocol": "EMAIL",
    "freeMarkerMetadata": MEMBER,
}
"""Where Qt's bridge has no interface that changes anything, and what the keys make of it: two
boxes that offer further words, and, for one object, the cells of its tree."""


@dataclass(frozen=True, slots=True)
class MetLeaf:
    """What the other process met of a leaf, and what came of it."""

    path: str
    role: str
    name: str
    value: str
    way: str
    outcome: str
    before: JsonObject
    after: JsonObject

    def changed(self) -> list[Path]:
        """The places in which the body that was submitted differs from the one before."""
        before, after = flat(self.before), flat(self.after)
        return [path for path in before | after if before.get(path) != after.get(path)]


def flat(body: JsonObject) -> dict[Path, Value]:
    """All places of a body that hold no further place."""
    return {path: value_at(body, path) for path in leaves(body)}


def ordered() -> list[dict[str, object]]:
    """All leaves, tab by tab, the inputs of the schedule among them; what to write into each."""
    written = {name: text for name, text, _ in CLOCK} | {"messageSendingAttributes.delay": "7"}
    turn = {ASKED_AGAIN: -1, NO_DRAFT_THEN: 1}
    paths = sorted(LEAVES, key=lambda path: (turn.get(str(path), 0), tab_of(path)))
    order: list[dict[str, object]] = []
    for path in paths:
        names = [name for name, _, _ in CLOCK] if str(path) == SCHEDULE else [str(path)]
        order += [
            {"path": name, "tab": tab_of(path), "text": written.get(name, WRITTEN)}
            for name in names
        ]
    return order


@pytest.fixture(scope="module")
def met_leaves(home: Home) -> Mapping[str, MetLeaf]:
    """One run of the program in which each leaf is met, read, changed and submitted."""
    with Sandbox() as sandbox:
        (home.data / "profiles").mkdir(mode=0o700, parents=True, exist_ok=True)
        Profiles(home.data / "profiles").save(
            Profile(
                name="Leaves",
                base_url=sandbox.base_url,
                department=sandbox.department,
                user=sandbox.user,
                dealer_zone="US/Central",
                customers=(PUBLISHED.customer,),
            )
        )
        order = {"login": sandbox.login, "password": sandbox.password, "leaves": ordered()}
        written = driven(home, "outside_leaves", "--profile=Leaves", order=json.dumps(order))
        seen = Caller(sandbox).seen()
    bodies = [BODY, *(parse_object(each["body"]) for each in seen if each["kind"] == "edit")]
    found = json.loads(written)
    assert len(found) == len(bodies) - 1 == len(LEAVES) + 2
    return {
        each["path"]: MetLeaf(**each, before=before, after=after)
        for each, before, after in zip(found, bodies, bodies[1:], strict=False)
    }


@pytest.mark.parametrize("path", LEAVES, ids=str)
def test_every_leaf_is_found_read_and_changed(
    met_leaves: Mapping[str, MetLeaf], path: Path
) -> None:
    met = met_leaves[str(path)]
    assert met.role in roles_of(value_at(BODY, path))
    assert title_of(path) in met.name
    assert met.value == text_of(path) or (met.role == "tree" and met.value.endswith(text_of(path)))
    assert met.outcome.startswith("accepted")
    assert value_at(met.after, path) == wanted(path)
    assert met.changed()
    assert all(place.is_within(path) for place in met.changed())


@pytest.mark.parametrize(("name", "text", "written"), CLOCK)
def test_day_and_time_are_written_by_their_text(
    met_leaves: Mapping[str, MetLeaf], name: str, text: str, written: str
) -> None:
    met = met_leaves[name]
    place = Path.parse(SCHEDULE)
    assert met.way == "text"
    assert met.changed() == [place]
    assert value_at(met.after, place) == written


def test_by_which_interface_each_leaf_is_changed(met_leaves: Mapping[str, MetLeaf]) -> None:
    ways = {path: met.way for path, met in met_leaves.items()}
    switches = [str(path) for path in LEAVES if value_at(BODY, path) is True]
    assert {path for path, way in ways.items() if way == "action"} == set(switches)
    assert {path for path, way in ways.items() if way == "keys"} == set(BY_KEYS)
    assert Counter(ways.values()).keys() == {"action", "keys", "text"}


def wanted(path: Path) -> Json:
    """What a leaf holds after it was changed from outside."""
    match value_at(BODY, path):
        case _ if str(path) in BY_KEYS:
            return BY_KEYS[str(path)]
        case True:
            return False
        case Number():
            return Number("7")
        case str():
            return CLOCK[0][2] if str(path) == SCHEDULE else WRITTEN
        case _:
            return MEMBER


def roles_of(value: object) -> Sequence[str]:
    """What an input for a value of the sample may be to an assistive tool."""
    match value:
        case str():
            return ("text", "combo box")
        case Number():
            return ("text",)
        case True:
            return ("check box",)
        case _:
            return ("tree",)


def title_of(path: Path) -> str:
    """What the contract calls a leaf; an item of a list of texts is called by the list."""
    known = facts(path.steps) or facts(path.parent.steps)
    assert known is not None
    return known.title
