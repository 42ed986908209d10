"""Every leaf of the contract can be reached, read and changed: by keyboard, and from outside."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path as FilePath
from typing import Final

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import assistive
from draft_editor.draft.change import applied, inverse
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import value_at
from draft_editor.model.json_text import Json, JsonObject, Number, parse_object, same
from draft_editor.ui.desk import Desk
from draft_editor.ui.fields.free_object_tree import MemberTree
from open_program import PUBLISHED, is_at_rest, lay, open_program
from pressing import ALT, CONTROL, focused, press, type_text

SAMPLE: Final = FilePath(__file__).parents[2] / "resources/samples/edit-draft.request.json"
BODY: Final[JsonObject] = parse_object(SAMPLE.read_text(encoding="utf-8"))
TABS: Final = {
    "messageAttributes.subject": 1,
    "messageAttributes.body": 1,
    "messageAttributes.draftAttributes.scheduledOn": 1,
    "messageAttributes.attachments": 1,
    "messageSendingAttributes": 2,
    "notificationAttributes": 3,
    "internalCommentAttributes": 4,
    "incomingMessageAttributes": 5,
}
"""The tab of a part of the body, counted from 1; what is not named here is under Details."""

DETAILS: Final = 6
MOST_STOPS: Final = 120


def leaves(value: Json, path: Path = ROOT) -> Iterator[Path]:
    """The places that hold no further place."""
    match value:
        case dict() if value:
            for key, inner in value.items():
                yield from leaves(inner, path / key)
        case list() if value:
            for index, inner in enumerate(value):
                yield from leaves(inner, path / index)
        case _:
            yield path


LEAVES: Final = tuple(leaves(BODY))


@pytest.fixture(scope="module")
def desk(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """The one window of all cases, with the published example in it."""
    wait = QtBot(request).waitUntil
    with open_program(qapp, tmp_path_factory.mktemp("written") / "data", wait) as desk:
        lay(desk, PUBLISHED, wait)
        for timer in desk.window.findChildren(QTimer):
            if timer.isSingleShot():  # what follows a pause in typing follows each key here
                timer.setInterval(0)
        yield desk


@pytest.fixture
def draft(desk: Desk, qtbot: QtBot) -> Iterator[Draft]:
    """The draft, as it was read; and the proof that the case left it so."""
    draft = desk.sheet.draft
    assert draft is not None
    source = draft.source()
    assert same(draft.tree, BODY)
    yield draft
    left_over = draft.source()
    while draft.undo() is not None:  # a case that failed is no trouble to the next one
        pass
    qtbot.waitUntil(lambda: is_at_rest(desk.window))
    assert left_over == draft.source() == source
    assert assistive.found(desk.window, "headline.changes") is None


def test_the_contract_has_84_leaves() -> None:
    assert len(LEAVES) == len(set(LEAVES)) == 84
    assert len([path for path in LEAVES if value_at(BODY, path) == {}]) == 7


@pytest.mark.parametrize("path", LEAVES, ids=str)
def test_by_keyboard(desk: Desk, draft: Draft, path: Path) -> None:
    window = desk.window
    walk_to(window, path)
    assert shown_in(focused()) == text_of(path)

    steps = change_by_keyboard(window)

    assert_only(draft, path)
    changed = draft.tree
    for _ in range(steps):
        press(window, Qt.Key.Key_Z, CONTROL)
    assert not draft.is_changed()
    assert not draft.history.done
    for _ in range(steps):
        press(window, Qt.Key.Key_Y, CONTROL)
    assert same(draft.tree, changed)
    for _ in range(steps):
        press(window, Qt.Key.Key_Z, CONTROL)


@pytest.mark.parametrize("path", LEAVES, ids=str)
def test_through_the_accessibility_tree(desk: Desk, draft: Draft, qtbot: QtBot, path: Path) -> None:
    window = desk.window
    interface = reach_from_outside(qtbot, window, path)
    assert assistive.said(interface)

    change_from_outside(qtbot, window, path, draft)

    assert_only(draft, path)
    while draft.history.done:
        undone = len(draft.history.undone)
        assistive.press(assistive.find(window, "action.undo"))
        qtbot.waitUntil(partial(is_undone, draft, undone + 1))


def is_undone(draft: Draft, steps: int) -> bool:
    """Whether so many steps are taken back."""
    return len(draft.history.undone) == steps


def assert_only(draft: Draft, path: Path) -> None:
    """This place and no other differs; with it put back, the body is what it was."""
    changes = draft.changes()
    assert len(changes) == 1
    assert changes[0].path == path or (
        value_at(BODY, path) == {} and changes[0].path.is_within(path)
    )
    assert same(applied(draft.tree, inverse(changes[0])), BODY)


def text_of(path: Path) -> str:
    """How a leaf of the sample reads in the window."""
    match value_at(BODY, path):
        case str(text) | Number(text):
            return text
        case True:
            return "Yes"
        case {}:
            return "An empty object — nothing here yet"
        case other:
            pytest.fail(f"the sample holds {other!r} at {path}")


def tab_of(path: Path) -> int:
    """Under which tab a leaf is shown, counted from 1."""
    return next((tab for part, tab in TABS.items() if path.is_within(Path.parse(part))), DETAILS)


# --- by keyboard


def walk_to(window: QWidget, path: Path) -> None:
    """Alt and a figure for the tab, Tab to the input, Enter into the item of a list.

    A recipient stands before the line in which one is added: Left picks it, Enter opens it.
    """
    press(window, Qt.Key(Qt.Key.Key_0 + tab_of(path)), ALT)
    for _ in range(MOST_STOPS):
        here = focused()
        name, _, part = here.objectName().partition(":")
        if name == str(path) and part in {"", "yes"}:
            return
        is_around = part == "" and str(path).startswith(f"{name}[")
        is_behind = is_around and isinstance(here, QLineEdit)
        if is_behind:
            press(window, Qt.Key.Key_Left)
        is_inside = is_behind or (is_around and isinstance(here, QListView))
        press(window, Qt.Key.Key_Return if is_inside else Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not come to {path}")


def shown_in(widget: QWidget) -> str:
    """What a person sees in an input."""
    match widget:
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QPushButton():
            assert widget.isChecked()
            return widget.text()
        case MemberTree():
            return widget.empty_words()
        case _:
            pytest.fail(f"a person cannot read {widget!r}")


def change_by_keyboard(window: QWidget) -> int:
    """Change what has the keyboard; how many steps of Undo that is."""
    match focused():
        case QPushButton():
            press(window, Qt.Key.Key_Right)
            return 1
        case MemberTree():
            press(window, Qt.Key.Key_Return)
            type_text(focused(), "colour")
            press(window, Qt.Key.Key_Return)
            press(window, Qt.Key.Key_Right)
            press(window, Qt.Key.Key_F2)
            type_text(focused(), "réd")
            press(window, Qt.Key.Key_Return)
            return 3
        case here:
            type_text(here, "7 é")
            return 1


# --- from outside


def reach_from_outside(qtbot: QtBot, window: QWidget, path: Path) -> QAccessibleInterface:
    """Press the tab, and where the leaf lies in a list, the button that opens the item."""
    tabs = assistive.find(window, "tabs")
    tab = tabs.child(tab_of(path) - 1)
    assistive.press(tab)
    for end, step in enumerate(path):
        holder = Path(path.steps[:end])
        if isinstance(step, int) and assistive.found(window, f"{holder}:edit"):
            inside = next(inner for inner in LEAVES if inner.is_within(holder / step))
            if not is_there(window, inside):
                assistive.press(assistive.find(window, f"{holder}:edit"))
                qtbot.waitUntil(partial(is_there, window, inside))
    interface = assistive.find(window, f"{path}:yes" if value_at(BODY, path) is True else str(path))
    assert read_from_outside(interface) == text_of(path)
    return interface


def is_there(window: QWidget, path: Path) -> bool:
    """Whether an assistive tool finds the input of a leaf."""
    return any(assistive.found(window, name) for name in (str(path), f"{path}:yes"))


def read_from_outside(interface: QAccessibleInterface) -> str:
    """What an assistive tool says of an input's value."""
    match interface.role():
        case QAccessible.Role.EditableText | QAccessible.Role.ComboBox:
            return assistive.read(interface)
        case QAccessible.Role.Tree:
            empty = text_of(Path.of("messageMetadata"))
            return empty if empty in assistive.said(interface) else ""
        case _:
            assert interface.state().checked
            return assistive.said(interface).split(". ")[0].rsplit(": ")[-1]


def change_from_outside(qtbot: QtBot, window: QWidget, path: Path, draft: Draft) -> None:
    """Set the text, press the other choice, or write the object as JSON."""
    match value_at(BODY, path):
        case True:
            assistive.press(assistive.find(window, f"{path}:no"))
            qtbot.waitUntil(lambda: draft.value(path) is False)
        case {}:
            assistive.press(assistive.find(window, f"{path}:as-json"))
            qtbot.waitUntil(lambda: assistive.found(window, f"{path}:json") is not None)
            assistive.write(assistive.find(window, f"{path}:json"), '{"colour": "réd"}')
            assistive.press(assistive.find(window, f"{path}:apply"))
            qtbot.waitUntil(lambda: draft.value(path) == {"colour": "réd"})
        case _:
            assistive.write(assistive.find(window, str(path)), "7")
            assert draft.value(path) in {"7", Number("7")}
