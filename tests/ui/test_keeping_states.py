"""What of a draft is kept beside its acts: states worth going back to, names of attempts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.ui.past.ports import Origin
from window_stage import BODY, ONE, TWO, Office, open_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.journal.noted.clear()
        yield office


def states(office: Office) -> list[tuple[object, ...]]:
    return [entry for entry in office.journal.noted if entry[0] == "keep_state"]


def test_a_draft_that_is_left_with_edits_is_kept_as_it_was_left(office: Office) -> None:
    office.desk.open_draft(TWO)
    assert states(office) == [], "nothing was changed"
    office.desk.sheet.write(BODY, "edited")
    tree = office.draft.tree
    office.desk.open_draft(ONE)
    assert states(office) == [("keep_state", TWO, tree, Origin.LEFT)]
    office.window.close()
    assert len(states(office)) == 1, "the one that was open holds no edits"


def test_what_is_sent_has_the_name_of_its_draft(office: Office) -> None:
    office.desk.submit()
    assert ("entitle", ONE, "Text to Maria") in office.journal.noted
