"""The list of drafts: filtered, marked, painted; it opens a draft only when one is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.ui.panels.draft_lines import DraftLine
from draft_editor.ui.panels.draft_list import DraftListPanel
from draft_editor.ui.style import Style
from draft_editor.ui.summary import Summary
from draft_editor.ui.tokens import CONTRAST, DARK, LIGHT, Colours
from draft_editor.ui.words_label import WordsLabel
from still_clocks import clocks_at

NOW: Final = datetime(2026, 11, 23, 15, tzinfo=UTC)
KINDS: Final = "text", "email", "call", "note"


def line(number: int, *, is_changed: bool = False, failure: str = "") -> DraftLine:
    kind = KINDS[number % 4]
    moment = NOW + timedelta(hours=number % 50) if number % 3 == 0 else None
    who = f"Customer {number}" if number % 8 != 7 else ""
    found = Summary(kind, who, f"Hello {number}", "", failure, moment)
    return DraftLine(number, found, is_changed)


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> Iterator[DraftListPanel]:
    style = Style(qapp, LIGHT)
    style.wear(LIGHT)
    panel = DraftListPanel(clocks_at(NOW.isoformat()))
    qtbot.addWidget(panel)
    panel.resize(280, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    style.wear(LIGHT)


@pytest.fixture
def opened(panel: DraftListPanel) -> list[object]:
    opened: list[object] = []
    panel.chosen.connect(opened.append)
    return opened


def shown(panel: DraftListPanel) -> list[str]:
    model = panel.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def filter_by(panel: DraftListPanel, name: str) -> QPushButton:
    button = panel.findChild(QPushButton, f"drafts.filter.{name}")
    assert button is not None
    return button


def marked(panel: DraftListPanel) -> str | None:
    index = panel.view.currentIndex()
    return str(index.data()) if index.isValid() else None


def test_ten_thousand_drafts_are_shown_and_counted(
    panel: DraftListPanel, opened: list[object]
) -> None:
    panel.show_lines([line(number) for number in range(10_000)], 9_998)
    assert panel.view.model().rowCount() == 10_000
    assert marked(panel) == "Call to Customer 9998"
    assert filter_by(panel, "scheduled").text() == "Scheduled 3334"
    assert filter_by(panel, "notes").text() == "Notes 2500"
    assert filter_by(panel, "failed").text() == "Failed"
    assert opened == []


def test_a_chosen_draft_is_opened(panel: DraftListPanel, opened: list[object]) -> None:
    panel.show_lines([line(0), line(1), line(2)], 0)
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert opened == [1]
    place = panel.view.visualRect(panel.view.model().index(2, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [1, 2]


def test_marking_opens_nothing(panel: DraftListPanel, opened: list[object]) -> None:
    panel.show_lines([line(0), line(1)], 1)
    assert marked(panel) == "Email to Customer 1"
    panel.mark(0)
    assert marked(panel) == "Text to Customer 0"
    panel.mark("unheard of")
    assert marked(panel) is None
    assert opened == []


@pytest.mark.parametrize(
    ("name", "numbers"),
    [("all", {0, 1, 2, 3, 6}), ("scheduled", {0, 3, 6}), ("failed", {2}), ("notes", {3})],
)
def test_each_filter_lets_its_own_through_and_opens_nothing(
    panel: DraftListPanel, opened: list[object], name: str, numbers: set[int]
) -> None:
    lines = [line(0), line(1), line(2, failure="no consent"), line(3), line(6)]
    panel.show_lines(lines, 1)
    filter_by(panel, name).click()
    assert shown(panel) == [each.summary.title() for each in lines if each.key in numbers]
    assert opened == []
    assert marked(panel) == ("Email to Customer 1" if 1 in numbers else None)
    filter_by(panel, "all").click()
    assert marked(panel) == "Email to Customer 1"
    assert opened == []


def test_a_filter_that_is_toggled_without_a_click_filters_too(panel: DraftListPanel) -> None:
    panel.show_lines([line(0), line(3)], 0)
    filter_by(panel, "notes").toggle()
    assert len(shown(panel)) == 1


def test_a_draft_that_falls_out_of_the_filter_opens_no_other(
    panel: DraftListPanel, opened: list[object]
) -> None:
    panel.show_lines([line(0), line(3), line(6)], 3)
    filter_by(panel, "scheduled").click()
    unscheduled = DraftLine(3, Summary("note", "Ana", "", "", "", None), is_changed=True)
    panel.show_lines([line(0), unscheduled, line(6)], 3)
    assert shown(panel) == ["Text to Customer 0", "Call to Customer 6"]
    assert opened == []
    assert marked(panel) is None
    panel.show_lines([line(0), line(6)], 6)
    assert opened == []
    assert marked(panel) == "Call to Customer 6"


def test_only_what_differs_is_shown_anew(panel: DraftListPanel) -> None:
    panel.show_lines([line(0), line(1)], 0)
    told: list[int] = []
    resets: list[bool] = []
    panel.model.dataChanged.connect(lambda first, _: told.append(first.row()))
    panel.model.modelReset.connect(lambda: resets.append(True))
    panel.show_lines([line(0), line(1, is_changed=True)], 0)
    assert told == [1]
    assert resets == []
    panel.show_lines([line(1), line(0)], 0)
    assert resets == [True]
    assert [each.key for each in panel.model.lines()] == [1, 0]


def test_a_line_is_spoken_whole(panel: DraftListPanel) -> None:
    panel.show_lines([line(0, is_changed=True, failure="no consent"), line(1)], 0)
    model = panel.model
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ("Text to Customer 0. Hello 0. 9:00 AM. failed. edited here, not submitted")
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == "Email to Customer 1. Hello 1"
    assert model.data(QModelIndex()) is None
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(model.index(0)) == 0


def test_an_empty_list_says_why_and_what_to_do(panel: DraftListPanel) -> None:
    panel.say_empty("Sign in to read the drafts.")
    said = [each for each in panel.findChildren(WordsLabel) if each.text().startswith("Sign in")]
    assert said[0].isVisible()
    panel.show_lines([line(0)], 0)
    assert not said[0].isVisible()
    panel.show_lines([], None)
    assert said[0].isVisible()
    panel.say_empty("")
    assert not said[0].isVisible()


def test_a_list_that_is_not_what_the_service_has_says_so_above_it(panel: DraftListPanel) -> None:
    panel.show_lines([line(0)], 0)
    said = panel.findChild(WordsLabel, "drafts.read")
    assert said is not None
    assert not said.isVisible()
    panel.say_read("Last read at 9:00. The try at 9:05 failed.", "All of why.")
    assert said.isVisible()
    assert said.geometry().bottom() < panel.view.geometry().top()
    assert (said.text()[:9], said.toolTip()) == ("Last read", "All of why.")
    panel.say_read("")
    assert not said.isVisible()


def test_reading_again_and_another_customer_are_asked_for(panel: DraftListPanel) -> None:
    asked: list[str] = []
    panel.refresh_asked.connect(lambda: asked.append("refresh"))
    panel.customer_asked.connect(lambda: asked.append("customer"))
    for name in ("drafts.refresh", "drafts.add"):
        button = panel.findChild(QPushButton, name)
        assert button is not None
        button.click()
    assert asked == ["refresh", "customer"]


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=lambda colours: colours.name)
def test_every_line_can_be_painted(
    panel: DraftListPanel, qapp: QApplication, colours: Colours
) -> None:
    style = Style(qapp, LIGHT)
    style.wear(colours)
    lines = [line(number) for number in range(7)]
    lines += [line(7), line(8, is_changed=True), line(9, failure="no")]
    lines.append(DraftLine("long", Summary("email", "x" * 300, "y" * 300, "FAILED", "", None)))
    lines.append(DraftLine("empty", Summary("note", "", "", "", "", None)))
    panel.show_lines(lines, 2)
    panel.resize(280, 900)
    panel.activateWindow()
    panel.view.setFocus()
    picture = panel.view.grab().toImage()
    for row in range(len(lines)):
        rect = panel.view.visualRect(panel.view.model().index(row, 0))
        seen = {
            picture.pixelColor(x, y).name()
            for x in range(rect.x(), min(rect.right(), picture.width()), 2)
            for y in range(rect.y() + 8, min(rect.bottom(), picture.height()), 4)
        }
        assert len(seen) > 2 or rect.y() >= picture.height(), f"line {row} is blank"
