"""A colleague who is kept in the profile is offered in a note of which nobody else knows them."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.draft.path import Path as Place
from draft_editor.model.people import Person
from draft_editor.ui.fields.people_list import PeopleList
from draft_editor.ui.profile_details import ProfileDetails
from open_program import lay
from pressing import type_text

TOLD = Place.of("internalCommentAttributes", "usersToNotify")
ZOE = Person("Zoe Ng", "u-zoe")


@pytest.fixture
def has_all_tabs() -> bool:
    """The note that is written in lies behind another tab."""
    return True


def test_a_kept_colleague_is_mentioned_and_told(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    wait = partial(qtbot.waitUntil, timeout=10_000)
    desk, porter, sandbox = program.parts.desk, program.parts.porter, program.parts.sandbox
    assert sandbox is not None
    porter.save_profile(
        ProfileDetails(
            name="Main Street",
            base_url=sandbox.base_url,
            department=sandbox.department,
            user=sandbox.user,
            customers=sandbox.customers,
        )
    )
    wait(lambda: "Main Street" in porter.profiles())
    porter.use_profile("Main Street")
    porter.sign_in(sandbox.login, sandbox.password, keep=False)
    there = sandbox.drafts["note"]
    wait(lambda: there in desk.shelf)
    porter.keep_colleague(ZOE, keeps=True)
    assert porter.colleagues() == (ZOE,)
    (file,) = (tmp_path / "data" / "profiles").glob("*.json")
    wait(lambda: json.loads(file.read_text())["colleagues"] == [ZOE.record()])
    lay(desk, there, qtbot.waitUntil)
    wait(lambda: not list(desk.editor.pages.to_make()))
    writing = desk.editor.body().writing()
    type_text(writing, "@zoe")
    wait(lambda: any(each.isVisible() for each in desk.window.findChildren(PeopleList)))
    QTest.keyClick(writing, Qt.Key.Key_Return)
    draft = desk.sheet.draft
    assert draft is not None
    told = draft.value(TOLD)
    assert isinstance(told, list)
    assert told[-1] == ZOE.record()
    assert desk.editor.body().text().startswith("@Zoe Ng ")
