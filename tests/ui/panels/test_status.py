"""The status panel: seven words, the server's remarks, and a text to pass on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import (
    Accepted,
    Answer,
    Cancelled,
    Outcome,
    Refused,
    Remark,
    Unknown,
    Unreachable,
)
from draft_editor.model.words import words
from draft_editor.ui.panels.attempts import TONES, AttemptLine, AttemptsModel
from draft_editor.ui.panels.status import StatusPanel
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import CONTRAST, DARK, LIGHT, Colours
from draft_editor.ui.words_label import WordsLabel

LOCATOR: Final = Locator.of("dept", "user", "cust", "message-id-0001")
AT: Final = datetime(2026, 11, 23, 15, tzinfo=UTC)
ANSWER: Final = Answer(
    200,
    0.25,
    request_id="request-0123456789",
    errors=(Remark("E1", "<b>No</b> consent\nat all", "uid-1"),),
    warnings=(Remark("W1", "Late"), Remark("", "No code")),
)
OUTCOMES: Final[dict[str, Outcome]] = {
    "accepted": Accepted(Answer(200, 0.25, request_id="request-0123456789")),
    "refused": Refused(ANSWER, words("The service refused it.")),
    "unreachable": Unreachable(words("No connection."), 3.0),
    "unknown": Unknown(words("No answer was read."), 30.0),
    "cancelled": Cancelled(0.1),
}


def line(attempt: str = "a1", word: str = "sending") -> AttemptLine:
    begun = AttemptLine(attempt, "Text to Maria", LOCATOR, '{"secret":1}', AT)
    if word in OUTCOMES:
        return begun.ended(OUTCOMES[word], 1.25)
    return replace(begun, word=word)


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> Iterator[StatusPanel]:
    style = Style(qapp, LIGHT)
    style.wear(LIGHT)
    panel = StatusPanel()
    qtbot.addWidget(panel)
    panel.resize(1300, 200)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    style.wear(LIGHT)


def button(panel: StatusPanel, name: str) -> QPushButton:
    found = panel.findChild(QPushButton, name)
    assert found is not None
    return found


def remarks(panel: StatusPanel) -> list[list[str]]:
    table = panel.findChild(QTableView, "status.remarks")
    if table is None:
        return []
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(4)]
        for row in range(model.rowCount())
    ]


def texts(panel: StatusPanel) -> list[str]:
    return [each.text() for each in panel.findChildren(WordsLabel) if each.isVisible()]


@pytest.mark.parametrize("word", list(TONES))
def test_the_outcome_begins_with_its_word(panel: StatusPanel, word: str) -> None:
    panel.put(line(word=word))
    assert panel.outcome.whole().split(" ")[0] == word
    assert str(panel.view.currentIndex().data()).split(" ")[1] == word
    assert button(panel, "status.cancel").isVisible() is (word in {"waiting", "sending"})
    assert "secret" not in repr(line(word=word))


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=lambda colours: colours.name)
def test_every_line_can_be_painted(
    panel: StatusPanel, qapp: QApplication, colours: Colours
) -> None:
    style = Style(qapp, LIGHT)
    style.wear(colours)
    for word in TONES:
        panel.put(line(word, word))
    panel.resize(1300, 400)
    panel.activateWindow()
    panel.view.setFocus()
    picture = panel.view.grab().toImage()
    for row in range(len(TONES)):
        rect = panel.view.visualRect(panel.model.index(row))
        seen = {
            picture.pixelColor(x, y).name()
            for x in range(rect.x(), rect.right(), 2)
            for y in range(rect.y(), rect.bottom(), 3)
        }
        assert len(seen) > 3, f"line {row} is blank"


def test_the_remarks_of_the_server_are_a_table_in_its_own_words(panel: StatusPanel) -> None:
    panel.put(line(word="refused"))
    assert remarks(panel) == [
        ["Error", "E1", "<b>No</b> consent at all", "uid-1"],
        ["Warning", "W1", "Late", ""],
        ["Warning", "", "No code", ""],
    ]
    assert "1 error, 2 warnings" in panel.outcome.whole()
    panel.put(line("a2", "accepted"))
    assert remarks(panel) == []
    panel.view.setCurrentIndex(panel.model.index(1))
    assert len(remarks(panel)) == 3
    assert panel.outcome.whole().startswith("refused")


def test_where_there_is_little_room_it_is_for_the_words(panel: StatusPanel, qtbot: QtBot) -> None:
    panel.put(line(word="refused"))
    table = panel.findChild(QTableView, "status.remarks")
    assert table is not None
    assert not table.isColumnHidden(3)
    assert "&lt;b&gt;No&lt;/b&gt;" in str(
        table.model().index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    )
    panel.resize(900, 200)
    qtbot.waitUntil(lambda: table.isColumnHidden(3))


def test_an_answer_without_remarks_is_quoted(panel: StatusPanel) -> None:
    answer = Answer(502, 0.1, excerpt="<html>Bad gateway</html>")
    panel.put(line().ended(Unknown(words("No verdict."), 0.1, answer), 0.1))
    quoted = "The server’s own words: <html>Bad gateway</html>"
    assert quoted in texts(panel)
    assert remarks(panel) == []
    panel.put(line("a2"))
    assert quoted not in texts(panel)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_reason_can_be_read_beside_the_remarks_in_large_letters(
    panel: StatusPanel, qapp: QApplication, scale: float
) -> None:
    why = words("No answer was read, so nobody knows whether it was stored: read the drafts again.")
    panel.resize(900, 200)
    panel.put(line().ended(Unknown(why, 0.1, ANSWER), 0.1))
    Style(qapp, LIGHT).wear(LIGHT, scale)
    qapp.processEvents()
    label = panel.outcome
    assert remarks(panel)
    assert str(why) in label.accessibleName()
    assert label.text().endswith("…")
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert str(why) in label.toolTip()


def test_all_of_it_is_copied_as_text(panel: StatusPanel) -> None:
    copy = button(panel, "status.copy")
    assert not copy.isVisible()
    QGuiApplication.clipboard().setText("before")
    copy.click()
    assert QGuiApplication.clipboard().text() == "before"
    panel.put(line(word="refused"))
    copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[1:] == [
        "Outcome: refused",
        "Draft: Text to Maria",
        "Message id: message-id-0001",
        "Duration: 1.25 s",
        "HTTP: 200",
        "Request: request-0123456789",
        "The service refused it.",
        "Error · E1 · <b>No</b> consent",
        "at all · uid-1",
        "Warning · W1 · Late",
        "Warning · No code",
    ]
    excerpt = Unknown(words("No verdict."), 0.1, Answer(502, 0.1, excerpt="oops"))
    assert line().ended(excerpt, 1.0).as_text().endswith("The server’s own words:\noops")
    assert "HTTP" not in line().as_text()


def test_waiting_counts_down_and_can_be_cancelled(panel: StatusPanel, qtbot: QtBot) -> None:
    assert "Nothing waiting" in texts(panel)
    assert not panel.cancel_running()
    panel.put(line())
    assert "Sending…" in texts(panel)
    until = datetime.now(UTC) + timedelta(seconds=30)
    panel.put(replace(line(word="waiting"), until=until, why=words("The service is busy.")))
    assert any(text in {"Goes on in 29 s", "Goes on in 30 s"} for text in texts(panel))
    assert "The service is busy." in panel.outcome.whole()
    with qtbot.waitSignal(panel.cancel_asked) as asked:
        button(panel, "status.cancel").click()
    assert asked.args == ["a1"]
    panel.put(replace(line(word="waiting"), until=datetime.now(UTC) + timedelta(seconds=1)))
    qtbot.waitUntil(lambda: "Goes on in 0 s" in texts(panel))
    panel.put(line(word="cancelled"))
    assert "Nothing waiting" in texts(panel)


def test_the_newest_attempt_that_runs_is_the_one_to_cancel(panel: StatusPanel) -> None:
    panel.put(line("a1"))
    panel.put(line("a2"))
    panel.put(line("a3", "accepted"))
    running = panel.running()
    assert running is not None
    assert running.attempt == "a2"
    assert panel.model.line("a1") is not None
    assert panel.model.line("a9") is None
    assert [each.attempt for each in panel.model.lines()] == ["a3", "a2", "a1"]


def test_an_older_attempt_that_ends_does_not_hide_the_newer_one(panel: StatusPanel) -> None:
    panel.put(line("a1"))
    panel.put(line("a2"))
    panel.put(line("a1", "unreachable"))
    assert panel.view.currentIndex().row() == 1
    assert panel.outcome.whole().startswith("unreachable"), "what has just happened is said"
    panel.put(line("a2", "accepted"))
    assert panel.outcome.whole().startswith("accepted")


def test_the_model_tells_a_line_in_words(qapp: QApplication) -> None:
    model = AttemptsModel()
    model.put(line(word="accepted"))
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "accepted · Text to Maria · 1.25 s · HTTP 200 · request " in spoken
    assert model.data(QModelIndex()) is None
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(model.index(0)) == 0
    assert line().detail() == ""
    assert line(word="cancelled").detail() == "Stopped before anything was sent."
