"""The two dialogs of the past, as a person walks through them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.json_text import JsonObject, parse_object, pretty
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Answer, Outcome, Refused
from draft_editor.model.words import words
from draft_editor.ui.dialogs.past_list import PastList
from draft_editor.ui.dialogs.sent import PAGE, SentDialog
from draft_editor.ui.dialogs.versions import VersionsDialog
from draft_editor.ui.language import Language
from draft_editor.ui.moments import Clocks
from draft_editor.ui.past.news import AttemptRead, AttemptsRead, PastState, SentLine, StateRead
from draft_editor.ui.past.ports import Origin
from draft_editor.ui.past.words import as_kept
from draft_editor.ui.words_label import ShortLabel

Show = Callable[[QDialog], None]
W = TypeVar("W", bound=QWidget)

NOW: Final = datetime(2026, 11, 23, 18, 40, tzinfo=UTC)
CLOCKS: Final = Clocks(ZoneInfo("US/Central"), ZoneInfo("America/New_York"), lambda: NOW)
ONE: Final = Locator.of("dept", "user", "cust", "message-number-one")
BODY: Final = Path.of("messageAttributes", "body")


def tree(body: str) -> JsonObject:
    return parse_object(f'{{"messageAttributes":{{"body":"{body}","subject":"S"}}}}')


def part(dialog: QDialog, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def rows(dialog: QDialog) -> list[str]:
    moments = part(dialog, PastList, f"{dialog.objectName()}.list").model()
    return [str(moments.index(row, 0).data()) for row in range(moments.rowCount())]


def take(dialog: QDialog) -> QPushButton:
    return part(dialog, QPushButton, f"{dialog.objectName()}.take")


def said(dialog: QDialog) -> str:
    return part(dialog, QLabel, f"{dialog.objectName()}.said").text()


def changes(dialog: QDialog, kind: str = "changes") -> list[str]:
    found = part(dialog, QWidget, f"{dialog.objectName()}.{kind}")
    moments = found.model()  # type: ignore[attr-defined]
    return [str(moments.index(row, 0).data()) for row in range(moments.rowCount())]


STATES: Final = (
    PastState("a", Origin.SENT, NOW - timedelta(seconds=20), "refused"),
    PastState(2, Origin.LEFT, NOW - timedelta(minutes=14)),
    PastState(1, Origin.READ, NOW - timedelta(days=2, hours=1)),
)


@pytest.fixture
def versions(show: Show) -> VersionsDialog:
    dialog = VersionsDialog(tree("Your car is ready."), "Text to Maria", CLOCKS)
    show(dialog)
    return dialog


def test_the_timeline_says_when_and_where_from(versions: VersionsDialog) -> None:
    wanted: list[object] = []
    versions.wanted.connect(wanted.append)
    assert said(versions) == "Reading the versions…"
    assert not take(versions).isEnabled()
    versions.show_states(STATES)
    assert rows(versions) == [
        "Sent · refused · Mon 23 Nov, 1:39 PM · just now",
        "As you left it · Mon 23 Nov, 1:26 PM · 14 min ago",
        "Read from the service · Sat 21 Nov, 12:40 PM · 2 d 1 h ago",
    ]
    assert wanted == ["a"]
    QTest.keyClick(versions.list, Qt.Key.Key_Down)
    assert wanted == ["a", 2]
    assert part(versions, ShortLabel, "versions.title").whole() == "As you left it"


def test_a_version_is_told_in_words_and_as_json_before_it_is_restored(
    versions: VersionsDialog,
) -> None:
    taken: list[object] = []
    versions.taken.connect(taken.append)
    versions.show_states(STATES)
    other = StateRead(2, tree("Your van is ready."), "of a version that is not looked at")
    versions.show_state(other)
    assert not take(versions).isEnabled()
    then = tree("Your boat is ready.")
    read = StateRead("a", then, pretty(then))
    versions.show_state(read)
    (title, change) = changes(versions)
    assert title == "Message"
    assert "removed: “car”" in change
    assert "added: “boat”" in change
    assert changes(versions, "paths") == ["changed: messageAttributes.body"]
    text = part(versions, QPlainTextEdit, "versions.text0")
    assert text.toPlainText() == "", "not before it is looked at"
    part(versions, QTabBar, "versions.views").setCurrentIndex(1)
    assert '"body": "Your boat is ready."' in text.toPlainText()
    assert taken == []
    take(versions).click()
    assert taken == [read]
    assert not versions.isVisible()


def test_what_is_as_it_is_now_cannot_be_restored(versions: VersionsDialog) -> None:
    versions.show_states(STATES)
    versions.show_state(StateRead("a", tree("Your car is ready."), ""))
    assert said(versions) == "The draft is exactly like this now."
    assert not take(versions).isEnabled()


def test_a_draft_without_a_past_says_so(versions: VersionsDialog) -> None:
    versions.show_states(())
    assert said(versions) == "No other state of this draft is kept yet."
    versions.show_state(StateRead("a", tree("x"), ""))
    assert not take(versions).isEnabled()


def test_closing_restores_nothing_and_a_change_leads_to_its_place(
    show: Show, versions: VersionsDialog
) -> None:
    taken: list[object] = []
    places: list[object] = []
    versions.taken.connect(taken.append)
    versions.place_chosen.connect(places.append)
    versions.show_states(STATES)
    versions.show_state(StateRead("a", tree("Your boat is ready."), ""))
    versions.view.place_chosen.emit(BODY)
    assert (taken, places) == ([], [BODY])
    assert not versions.isVisible()
    other = VersionsDialog(tree("x"), "Text to Maria", CLOCKS)
    other.taken.connect(taken.append)
    other.place_chosen.connect(places.append)
    show(other)
    part(other, QPushButton, "versions.close").click()
    assert (taken, places) == ([], [BODY])


def line(attempt: str, title: str = "Text to Maria", word: str = "accepted") -> SentLine:
    return SentLine(attempt, ONE, title, NOW - timedelta(hours=3), word)


def whole(
    attempt: str,
    outcome: Outcome | None,
    body: str = '{"messageAttributes":{"body":"Your boat is ready.","subject":"S"}}',
    is_draft: bool = True,
) -> AttemptRead:
    word = "sending" if outcome is None else outcome.word
    now = parse_object(body) if is_draft else None
    answer = "" if outcome is None else '{\n  "status": "SUCCESS"\n}'
    return AttemptRead(line(attempt, word=word), body, now, outcome, 0.21, body, answer)


@pytest.fixture
def sent(show: Show) -> SentDialog:
    dialog = SentDialog("With the profile Downtown, the newest first", CLOCKS)
    show(dialog)
    return dialog


def test_attempts_are_listed_and_found_by_words(qtbot: QtBot, sent: SentDialog) -> None:
    asked: list[tuple[str, int]] = []
    sent.asked.connect(lambda wanted, most: asked.append((wanted, most)))
    sent.ask()
    sent.show_attempts(AttemptsRead("", (line("a"), line("b", "", "unknown")), is_all=False))
    assert rows(sent) == [
        "Text to Maria · accepted · Mon 23 Nov, 10:40 AM · 3 h 0 min ago",
        "Message mess…-one · unknown · Mon 23 Nov, 10:40 AM · 3 h 0 min ago",
    ]
    older = part(sent, QPushButton, "sent.older")
    assert older.isVisible()
    older.click()
    assert asked == [("", PAGE), ("", 2 * PAGE)]
    QTest.keyClick(sent, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sent.search.hasFocus()
    QTest.keyClicks(sent.search, "Brake Refused")
    qtbot.waitUntil(lambda: len(asked) == 3)
    assert asked[-1] == ("Brake Refused", PAGE)
    sent.show_attempts(AttemptsRead("Bra", (), is_all=True))
    assert len(rows(sent)) == 2, "of other words than are looked for by now"
    sent.show_attempts(AttemptsRead("Brake Refused", (), is_all=True))
    assert rows(sent) == []
    assert said(sent) == "Nothing that was sent has these words."
    assert not older.isVisible()


def test_the_chosen_one_stays_while_older_ones_come(sent: SentDialog) -> None:
    sent.show_attempts(AttemptsRead("", (line("a"), line("b")), is_all=False))
    QTest.keyClick(sent.list, Qt.Key.Key_Down)
    sent.show_attempts(AttemptsRead("", (line("new"), line("a"), line("b"), line("c")), True))
    moment = sent.list.moment()
    assert moment is not None
    assert moment.place == "b"


def test_before_anything_was_sent_it_says_so(sent: SentDialog) -> None:
    sent.show_attempts(AttemptsRead("", (), is_all=True))
    assert said(sent) == "Nothing was sent from here yet."
    part(sent, QPushButton, "sent.copy").click()
    assert part(sent, ShortLabel, "sent.note").whole() == ""


def test_an_attempt_is_read_whole_copied_and_opened(sent: SentDialog) -> None:
    taken: list[object] = []
    sent.taken.connect(taken.append)
    sent.show_attempts(AttemptsRead("", (line("a"), line("b")), is_all=True))
    sent.show_attempt(whole("b", None), None)
    assert not take(sent).isEnabled(), "it is not the one that is looked at"
    read = whole("a", Accepted(Answer(200, 0.21)))
    sent.show_attempt(read, tree("Your car is ready."))
    about = part(sent, ShortLabel, "sent.about").whole()
    assert about == "accepted · 0.21 s · HTTP 200"
    assert "added: “boat”" in changes(sent)[1]
    tabs = part(sent, QTabBar, "sent.views")
    assert [tabs.tabText(index) for index in range(3)] == [
        "In words",
        "What was sent",
        "What came back",
    ]
    tabs.setCurrentIndex(2)
    assert "SUCCESS" in part(sent, QPlainTextEdit, "sent.text1").toPlainText()
    part(sent, QPushButton, "sent.copy").click()
    copied = QGuiApplication.clipboard().text()
    assert "Your boat is ready." in copied
    assert "SUCCESS" in copied
    assert "Outcome: accepted" in copied
    take(sent).click()
    assert taken == [read]


def test_another_choice_is_nothing_until_it_was_read(sent: SentDialog) -> None:
    sent.show_attempts(AttemptsRead("", (line("a"), line("b")), is_all=True))
    sent.show_attempt(whole("a", Accepted(Answer(200, 0.21))), tree("x"))
    assert take(sent).isEnabled()
    QTest.keyClick(sent.list, Qt.Key.Key_Down)
    assert not take(sent).isEnabled()
    assert not part(sent, QPushButton, "sent.copy").isEnabled()


def test_what_has_no_draft_here_or_is_none_is_said(sent: SentDialog) -> None:
    sent.show_attempts(AttemptsRead("", (line("a"),), is_all=True))
    refused = Refused(Answer(422, 0.2), words("The service refused it."))
    sent.show_attempt(whole("a", refused), None)
    assert "not in the list" in said(sent)
    assert take(sent).isEnabled()
    about = part(sent, ShortLabel, "sent.about").whole()
    assert about == "refused · 0.21 s · HTTP 422 · The service refused it."
    sent.show_attempt(whole("a", None, "not JSON", is_draft=False), tree("x"))
    assert said(sent) == "What was sent is no draft."
    assert not take(sent).isEnabled()
    part(sent, QTabBar, "sent.views").setCurrentIndex(2)
    assert part(sent, QPlainTextEdit, "sent.text1").toPlainText() == "No answer was read."
    sent.show_attempt(whole("a", None, is_draft=True), tree("Your boat is ready."))
    assert said(sent) == "The draft is exactly like this now."


def test_outcomes_are_found_in_the_words_of_the_reader(qapp: QApplication) -> None:
    language = Language(qapp)
    language.choose("fr_CA")
    try:
        assert as_kept("frein  ACCEPTÉ") == "frein ACCEPTÉ|accepted"
    finally:
        language.leave()
    assert as_kept("brake Accepted") == "brake Accepted"
