"""What waits to leave, in the status panel: how much, which, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Answer
from draft_editor.model.words import Words, words
from draft_editor.ui.moments import Clocks
from draft_editor.ui.panels.attempts import AttemptLine
from draft_editor.ui.sending.outbox_news import OutboxStands, WaitingEdit
from draft_editor.ui.sending.waiting import Waiting
from draft_editor.ui.window import Window
from pressing import press
from pretend_outside import PretendOutside
from window_stage import open_office

AT = datetime(2026, 11, 23, 15, tzinfo=UTC)
WHY = words("Nobody at home.")


def place(draft: str) -> Locator:
    return Locator.of("d", "u", "c", draft)


def edit(id_: str, draft: str = "", why: Words = WHY, *, is_going: bool = False) -> WaitingEdit:
    return WaitingEdit(id_, place(draft or id_), '{"messageType": "TEXT"}', AT, why, is_going)


class Stage:
    """A window with an outbox that a test moves."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.panel = window.status
        self.outside = PretendOutside()
        self.unseen: dict[str, AttemptLine] = {}
        self.waiting = Waiting(
            window,
            self.outside,
            Clocks.of("US/Central"),
            lambda attempt: self.unseen.pop(attempt, None),
        )

    def stands(
        self,
        *edits: WaitingEdit,
        is_paused: bool = False,
        asks: int = 0,
        said: Words | None = None,
    ) -> None:
        """Tell how the outbox stands."""
        self.waiting.on_event(OutboxStands(edits, is_paused, asks, said))

    def ids(self) -> list[str]:
        """The lines, the newest first."""
        return [each.attempt for each in self.panel.model.lines()]

    def links(self) -> dict[str, str]:
        """The links that can be seen, by their names."""
        return {
            each.objectName(): each.text()
            for each in self.panel.findChildren(QPushButton)
            if each.isVisible() and each.objectName().startswith("outbox.")
        }

    def link(self, name: str) -> QPushButton:
        """One of them."""
        found = self.panel.findChild(QPushButton, name)
        assert found is not None
        return found


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication) -> Iterator[Stage]:
    with open_office(qtbot, qapp) as office:
        yield Stage(office.window)


def test_each_edit_has_a_line_that_says_why_it_waits(stage: Stage) -> None:
    stage.stands(edit("1"), edit("2"))
    assert stage.ids() == ["2", "1"]
    assert [each.word for each in stage.panel.model.lines()] == ["waiting", "waiting"]
    assert "Nobody at home." in stage.panel.outcome.whole()
    assert stage.panel.waiting_text() == "2 edits waiting"
    assert stage.panel.running() is None, "nothing is on its way"


def test_what_waits_no_more_has_no_line_and_what_has_ended_keeps_it(stage: Stage) -> None:
    stage.stands(edit("1"), edit("2"))
    (line,) = (each for each in stage.panel.model.lines() if each.attempt == "2")
    stage.panel.put(line.ended(Accepted(Answer(200, 0.1)), 0.1))
    stage.stands()
    assert stage.ids() == ["2"]
    assert stage.panel.waiting_text() == "Nothing waiting"
    assert stage.links() == {}


def test_what_is_on_its_way_is_left_to_its_own_news(stage: Stage) -> None:
    stage.stands(edit("1"))
    stage.stands(edit("1", is_going=True))
    (line,) = stage.panel.model.lines()
    assert line.is_set_aside
    stage.stands(edit("2", is_going=True))
    assert stage.ids() == []


def test_an_attempt_that_was_not_shown_yet_keeps_its_title(stage: Stage) -> None:
    stage.unseen["1"] = AttemptLine("1", "Text to Maria", place("1"), "{}", AT)
    stage.stands(edit("1"))
    assert stage.panel.model.lines()[0].title == "Text to Maria"
    assert stage.unseen == {}


def test_a_line_that_has_not_changed_does_not_take_the_choice(stage: Stage) -> None:
    stage.stands(edit("1"), edit("2"))
    stage.panel.view.setCurrentIndex(stage.panel.model.index(1))
    stage.stands(edit("1"), edit("2"))
    chosen = stage.panel.chosen()
    assert chosen is not None
    assert chosen.attempt == "1"
    stage.stands(edit("1"), edit("2", why=words("Changed.")))
    chosen = stage.panel.chosen()
    assert chosen is not None
    assert chosen.attempt == "2"


@pytest.mark.parametrize(
    ("is_paused", "asks", "links"),
    [
        (False, 0, {"outbox.pause": "Pause", "outbox.send": "Send now"}),
        (True, 0, {"outbox.pause": "Resume", "outbox.send": "Send now"}),
        (False, 1, {"outbox.send": "Send what waits"}),
        (True, 1, {"outbox.pause": "Resume", "outbox.send": "Send what waits"}),
    ],
)
def test_what_can_be_done_is_offered(
    stage: Stage, *, is_paused: bool, asks: int, links: dict[str, str]
) -> None:
    stage.stands(edit("1"), is_paused=is_paused, asks=asks)
    of_line = {"outbox.edit": "Edit again", "outbox.cancel": "Do not send"}
    assert stage.links() == of_line | links
    assert stage.link("outbox.send").accessibleName() == links["outbox.send"]
    assert stage.panel.waiting_text().endswith(", paused") is is_paused


def test_each_link_asks_for_what_it_says(stage: Stage) -> None:
    asked: list[object] = []
    stage.waiting.draft_asked.connect(asked.append)
    stage.stands(edit("1", "a"))
    for name in ("outbox.send", "outbox.pause", "outbox.cancel", "outbox.edit"):
        stage.link(name).click()
    stage.stands(edit("1", "a"), is_paused=True)
    stage.link("outbox.pause").click()
    assert stage.outside.asked == [
        ("send_waiting",),
        ("pause_waiting", True),
        ("cancel", "1"),
        ("pause_waiting", False),
    ]
    assert asked == [place("a")]


def test_enter_on_a_line_that_waits_opens_its_draft(stage: Stage) -> None:
    asked: list[object] = []
    stage.waiting.draft_asked.connect(asked.append)
    stage.panel.put(AttemptLine("0", "Sent", place("z"), "{}", AT))
    stage.panel.view.setFocus()
    press(stage.panel.view, Qt.Key.Key_Return)
    stage.stands(edit("1", "a"))
    press(stage.panel.view, Qt.Key.Key_Return)
    assert asked == [place("a")]


def test_the_keyboard_stays_in_the_panel_when_its_link_goes(stage: Stage, qtbot: QtBot) -> None:
    stage.stands(edit("1"))
    stage.link("outbox.send").setFocus()
    stage.stands()
    qtbot.waitUntil(stage.panel.view.hasFocus)


def test_what_waits_since_last_time_is_said_again_after_the_first_reading(stage: Stage) -> None:
    said = words("Still waiting.")
    stage.stands(edit("1"), asks=1, said=said)
    assert stage.window.notice.text() == "Still waiting."
    stage.window.tell("The list could not be read.")
    stage.waiting.remind()
    assert stage.window.notice.text() == "The list could not be read."
    stage.window.tell("")
    stage.waiting.remind()
    assert stage.window.notice.text() == "Still waiting."
    stage.stands(edit("1"))
    stage.window.tell("")
    stage.waiting.remind()
    assert stage.window.notice.text() == ""


def test_what_waits_stands_above_what_was_sent_before(stage: Stage) -> None:
    stage.stands(edit("1"), edit("2"))
    stage.panel.put(AttemptLine("old", "Sent", place("z"), "{}", AT, word="accepted"))
    stage.waiting.lift()
    assert stage.ids() == ["2", "1", "old"]


def test_a_text_that_is_no_draft_has_a_line_all_the_same(stage: Stage) -> None:
    stage.stands(WaitingEdit("1", place("a"), "no JSON", AT, WHY))
    assert stage.ids() == ["1"]
