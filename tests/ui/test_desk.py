"""What happens at the window: drafts sent, news taken in, nothing lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path as FilePath
from typing import Final

import pytest
from PySide6.QtCore import QMimeData, QTimerEvent, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.writing import setting
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Answer, Outcome, Refused, Unreachable
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.ui.ports import (
    FileOpened,
    FileSaved,
    LoginKnown,
    ProfileChanged,
    SubmitDeclined,
    Trouble,
    UploadEnded,
    UploadMoved,
)
from draft_editor.ui.sending.attempt_news import AttemptEnded, AttemptSending, AttemptWaiting
from draft_editor.ui.words_label import WordsLabel
from pretend_outside import CARD
from upload_news import told
from window_stage import BODY, ONE, TWO, Office, card, open_office

AT: Final = datetime(2026, 11, 23, 15, tzinfo=UTC)
OPT_OUT: Final = Path.parse("messageSendingAttributes.overrideOptoutRules")


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        yield office


def notice(office: Office) -> str:
    label = office.window.notice
    return label.text() if label.isVisible() else ""


def send(office: Office) -> str:
    """Submit the open draft; the body that left."""
    office.desk.submit()
    _, locator, body = office.asked("submit")[-1]
    assert locator == office.draft.locator
    assert isinstance(body, str)
    office.desk.on_event(AttemptSending("a1", office.draft.locator or ONE, body, AT))
    return body


def end(office: Office, body: str, outcome: Outcome) -> None:
    office.desk.on_event(AttemptEnded("a1", ONE, body, outcome, AT, 0.5))


def test_what_was_accepted_becomes_the_base_and_what_came_after_stays(office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    body = send(office)
    assert body == office.draft.source()
    office.desk.sheet.close_step()
    office.desk.sheet.write(BODY, "edited twice")
    end(office, body, Accepted(Answer(200, 0.5)))
    assert office.draft.base_value(BODY) == "edited"
    assert office.draft.value(BODY) == "edited twice"
    assert office.window.status.outcome.whole().startswith("accepted · Text to Maria")


def test_reading_again_after_that_keeps_what_can_be_undone(office: Office) -> None:
    draft = office.draft
    office.desk.sheet.write(BODY, "edited")
    end(office, send(office), Accepted(Answer(200, 0.5)))
    office.read(card(ONE, "edited", "Maria Lopez"), card(TWO, "second", "Ana"))
    assert office.draft is draft
    labels = office.desk.editor.headline.findChildren(WordsLabel)
    assert "Text to Maria Lopez" in [label.text() for label in labels]
    office.desk.undoing.undo()
    assert office.text() == "first"


def test_what_was_not_accepted_changes_nothing(office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    end(office, send(office), Unreachable(words("No connection."), 0.5))
    assert office.draft.base_value(BODY) == "first"
    assert office.draft.value(BODY) == "edited"


def test_a_login_that_is_not_accepted_is_asked_for(office: Office) -> None:
    end(office, send(office), Refused(Answer(401, 0.1), words("The login was not accepted.")))
    assert office.dialog().isVisible()
    office.dialog().close()


def test_an_attempt_waits_goes_on_and_is_cancelled(office: Office) -> None:
    send(office)
    office.desk.on_event(AttemptWaiting("a1", AT + timedelta(hours=1), words("It is busy.")))
    assert office.window.status.outcome.whole().startswith("waiting")
    office.desk.on_event(AttemptSending("a1", ONE, "{}", AT))
    assert office.window.status.outcome.whole().startswith("sending")
    office.desk.cancel()
    assert office.asked("cancel") == [("cancel", "a1")]
    office.desk.on_event(AttemptWaiting("unknown", AT, words("?")))
    assert len(office.window.status.model.lines()) == 1


def test_what_blocks_is_reviewed_before_it_is_sent(office: Office) -> None:
    office.desk.sheet.write(BODY, "Dear ${name")
    office.desk.submit()
    assert office.asked("submit") == []
    office.dialog().close()
    office.desk.sheet.write(BODY, "words")
    office.desk.sheet.write(OPT_OUT, True)
    office.desk.submit()
    assert office.asked("submit") == []
    office.dialog().close()


def test_a_review_sends_what_it_showed(office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.desk.review()
    office.button("review.submit").click()
    assert office.asked("submit") == [("submit", ONE, office.draft.source())]


def test_a_draft_without_an_address_asks_for_it_first(office: Office) -> None:
    file = FilePath("a.json")
    office.desk.on_event(FileOpened(file, card(None, "from a file")))
    for ask in (office.desk.submit, office.desk.review):
        ask()
        assert "no address" in notice(office)
        assert office.desk.editor.tabs.currentIndex() == 5
    assert office.asked("submit") == []
    for part, text in (("customer", "cust"), ("message", "three")):
        line = office.window.findChild(QLineEdit, f"locator.{part}")
        assert line is not None
        for end_of in range(1, len(text) + 1):
            line.setText(text[:end_of])  # letter by letter, as it is typed
    office.desk.submit()
    sent = office.asked("submit")[0][1]
    assert sent == Locator.of(CARD.department, CARD.user, "cust", "three")
    office.desk.copy_curl()
    assert QGuiApplication.clipboard().text().startswith("curl three ")


def test_reading_again_shows_the_open_draft_as_it_is_now(office: Office) -> None:
    office.read(card(TWO, "second"), card(ONE, "newer", "Maria"))
    assert office.text() == "newer"
    office.desk.sheet.write(BODY, "edited")
    office.read(card(ONE, "newest", "Maria"))
    assert office.text() == "edited"


def test_what_could_not_be_read_is_said_and_the_open_draft_stays(office: Office) -> None:
    office.read(said=(words("The service cannot be reached."),))
    assert notice(office) == "The service cannot be reached."
    assert office.text() == "first"
    office.desk.sheet.write(BODY, "edited")
    assert [draft.value(BODY) for draft in office.desk.shelf.changed()] == ["edited"]
    office.desk.review()
    office.dialog().close()


def test_without_any_draft_nothing_is_open(office: Office) -> None:
    office.read()
    assert office.desk.sheet.draft is None
    for do in (
        office.desk.submit,
        office.desk.review,
        office.desk.save,
        office.desk.copy_curl,
        office.desk.undoing.undo,
        office.desk.undoing.redo,
    ):
        do()
    assert office.asked("submit") == []
    assert not office.window.actions_by_name["action.undo"].isEnabled()
    office.read(card(TWO, "second", "Ana"))
    assert office.text() == "second"


def test_a_missing_login_is_asked_for(office: Office) -> None:
    office.read(said=(words("Nobody is signed in."),), needs_login=True)
    office.dialog().close()
    office.desk.on_event(LoginKnown(False, words("No login."), is_news=False))
    assert QApplication.activeModalWidget() is None
    office.desk.on_event(LoginKnown(True, words("Kept in memory only."), is_kept=False))
    assert notice(office) == "Kept in memory only."
    assert office.asked("read_drafts") == [("read_drafts",)]
    office.desk.on_event(LoginKnown(False, words("Signed out.")))
    assert notice(office) == "Signed out."
    office.desk.cancel()
    assert notice(office) == ""


def test_what_was_said_of_a_draft_goes_when_another_is_opened(office: Office) -> None:
    office.desk.copy_curl()
    assert notice(office).startswith("Copied as cURL")
    office.desk.open_draft(ONE)
    assert notice(office).startswith("Copied as cURL"), "it was open before"
    office.desk.open_draft(TWO)
    assert notice(office) == ""


@pytest.mark.parametrize("key", [ONE, TWO])
def test_what_was_said_of_the_list_stays_until_it_is_put_away(office: Office, key: Locator) -> None:
    office.read(said=(words("No connection."),))
    office.desk.open_draft(key)
    assert notice(office) == "No connection."
    office.desk.cancel()
    assert notice(office) == ""


def test_a_login_notice_stays_with_every_draft(office: Office) -> None:
    office.desk.on_event(LoginKnown(False, words("Signed out.")))
    office.desk.open_draft(TWO)
    assert notice(office) == "Signed out."


def test_another_profile_begins_anew(office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.journal.saves = False
    office.desk.profiles.chosen.emit("Airport")
    assert office.asked("use_profile") == [], "the edits would be lost"
    assert "Submit or save" in notice(office)
    office.journal.saves = True
    office.desk.profiles.chosen.emit("Airport")
    assert office.asked("use_profile") == [("use_profile", "Airport")]
    office.outside.card = replace(CARD, name="Airport", dealer_zone="America/Denver")
    office.desk.on_event(ProfileChanged(office.outside.card))
    assert office.desk.sheet.draft is None
    assert office.clocks.dealer.key == "America/Denver"
    assert office.window.top.profile.text() == "Airport"
    office.desk.on_event(LoginKnown(False, words("No login.")))
    office.dialog().close()


def test_files_go_to_the_open_draft_and_what_fails_is_said(
    office: Office, tmp_path: FilePath
) -> None:
    (tmp_path / "a.txt").write_text("x")
    writing = office.desk.editor.body().writing()
    good, bad = tmp_path / "a.txt", tmp_path / "gone"
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(bad))])
    writing.insertFromMimeData(content)
    assert notice(office) == "“gone” is not there any more."
    assert office.draft.value(ATTACHMENTS / 0 / "originalFileName") == "a.txt"
    office.desk.on_event(UploadMoved(1, 1, 2))
    office.desk.on_event(UploadEnded(1, "", words("No room.")))
    assert notice(office) == "“gone” is not there any more.\n“a.txt”: No room."
    office.desk.open_draft(TWO)
    assert notice(office) == "", "it was said of the other draft"
    office.desk.on_event(UploadEnded(1, "", words("No room.")))
    assert notice(office) == "No room.", "no file of this draft"
    office.desk.open_draft(ONE)
    field = office.desk.editor.attachments()
    assert field is not None
    field.view.setCurrentIndex(field.model.index(0))
    field.carry_again()
    office.desk.on_event(UploadEnded(2, "https://files.example.com/a"))
    told(office.desk.uploads)
    assert office.draft.value(ATTACHMENTS / 0 / "fileURL") == "https://files.example.com/a"


def test_other_news_are_said(office: Office) -> None:
    for event, said in (
        (FileSaved(FilePath("/x/b.json")), "Saved as b.json."),
        (SubmitDeclined(words("One is on its way.")), "One is on its way."),
        (Trouble(words("The disk is full.")), "The disk is full."),
    ):
        office.desk.on_event(event)
        assert notice(office) == said


def test_a_tab_tells_a_screen_reader_how_many_findings_it_has(office: Office) -> None:
    office.make_tabs()
    tabs = office.desk.editor.tabs
    assert tabs.accessibleTabName(0) in {"", "Message"}
    office.draft.set(words("Empty"), Path.parse("messageAttributes.attachments"), [{}])
    office.desk.editor.show_all_findings()
    assert (tabs.tabText(0), tabs.accessibleTabName(0)) == ("Message  1", "Message, 1 finding")
    office.desk.undoing.undo()
    office.desk.editor.show_all_findings()
    assert (tabs.tabText(0), tabs.accessibleTabName(0)) == ("Message", "Message")


def test_time_passes_while_a_draft_is_open(office: Office) -> None:
    def headline() -> list[str]:
        return [label.text() for label in office.desk.editor.headline.findChildren(WordsLabel)]

    office.desk.editor.say_when()
    assert "Not scheduled" in headline()
    when = Path.parse("messageAttributes.draftAttributes.scheduledOn")
    office.desk.sheet.write(when, "2026-11-23T09:12:00-0600")
    office.desk.editor.say_when()
    assert "Goes out" in headline()
    office.clocks.now = lambda: AT + timedelta(hours=1)
    QApplication.sendEvent(office.desk.editor, QTimerEvent(1))
    assert {"Was due", "· 10:12 AM here · 48 min ago"} <= set(headline())
    assert "Goes out" not in headline()


def test_findings_are_toggled_fixed_and_gone_to(office: Office) -> None:
    office.desk.sheet.write(BODY, "Dear ${name")
    office.window.actions_by_name["menu.findings"].trigger()
    box = office.window.findChild(QListWidget, "findings.list")
    assert box is not None
    assert box.isVisible()
    box.itemActivated.emit(box.item(0))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == str(BODY)
    changes = setting(office.draft.tree, BODY, "Dear Maria")
    office.desk.editor.actions_bar.fix_chosen.emit(Fix(words("Say it"), changes))
    assert office.text() == "Dear Maria"
    assert str(office.draft.history.done[-1].name) == "Say it"


def test_what_the_foot_of_the_text_tells_is_not_written_below_it_once_more(office: Office) -> None:
    office.desk.sheet.write(BODY, "Ready… " * 12)
    office.desk.editor.show_all_findings()
    row = next(each for each in office.desk.editor.rows() if each.path == BODY)
    labels = [each for each in row.findChildren(WordsLabel) if each.isVisible()]
    assert all("makes this" not in each.text() for each in labels)
    assert "makes this" in row.field.input_widget().accessibleDescription()
    row.complain("Another.", "warning", "body-empty")
    shown = [each.text() for each in row.findChildren(WordsLabel) if each.isVisible()]
    assert "Another." in shown
