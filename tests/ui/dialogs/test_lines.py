"""Lines of different heights, painted from plain text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.ui.dialogs.line import Line, Stroke
from draft_editor.ui.dialogs.lines import LinesView
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import LIGHT

AT = Path.of("messageAttributes", "body")
LONG = "Your van 🚐 is ready, <b>really</b>. " * 12
LINES = (
    Line("Message"),
    Line("Message", (Stroke(LONG), Stroke("gone", "removed"), Stroke("new", "added")), AT),
    Line("Rest", (Stroke("and more", "muted"),)),
    Line("blocks sending", (Stroke("Not uploaded."),), AT / 0, "bad", "blocks: Not uploaded."),
    Line("good", (Stroke("metaData.ro", "fixed"),), AT / 1, "good"),
)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[LinesView]:
    style = Style(qapp, LIGHT)  # its pictures last as long as it does
    style.wear(LIGHT)
    made = LinesView("lines", "Lines")
    made.show_lines(LINES)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    shiboken6.delete(made)
    qapp.setStyleSheet("")


def _has_colours(view: LinesView, *names: str) -> bool:
    picture = view.viewport().grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    return all(QColor(name).name() in seen for name in names)


def test_long_lines_are_broken_when_there_is_no_room(view: LinesView, qtbot: QtBot) -> None:
    index = view.model().index(1, 0)
    wide = view.visualRect(index).height()
    view.resize(400, 500)
    qtbot.waitUntil(lambda: view.visualRect(index).height() > wide)
    assert view.visualRect(index).width() <= view.viewport().width()


def test_a_format_lies_on_its_own_words_behind_an_emoji(view: LinesView) -> None:
    assert _has_colours(view, LIGHT.good.soft, LIGHT.bad.soft)


def test_the_current_line_is_marked_while_the_list_has_the_keyboard(view: LinesView) -> None:
    assert _has_colours(view, LIGHT.accent.soft, LIGHT.accent.text)
    view.clearFocus()
    assert not _has_colours(view, LIGHT.accent.soft)


def test_the_line_under_the_mouse_is_marked(view: LinesView) -> None:
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = QRect(0, 0, 400, 40)
    option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_MouseOver
    for row, colour in ((3, LIGHT.background), (2, LIGHT.surface)):
        picture = QPixmap(400, 40)
        picture.fill(QColor(LIGHT.surface))
        painter = QPainter(picture)
        view.itemDelegate().paint(painter, option, view.model().index(row, 0))
        painter.end()
        assert picture.toImage().pixelColor(2, 2).name() == colour


def test_arrows_pass_over_what_cannot_be_chosen(view: LinesView) -> None:
    chosen: list[Path] = []
    view.place_chosen.connect(chosen.append)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [AT / 0]


def test_words_paths_and_nothing_else_are_told(view: LinesView) -> None:
    index = view.model().index(3, 0)
    roles = Qt.ItemDataRole
    assert index.data(roles.DisplayRole) == "blocks: Not uploaded."
    assert index.data(roles.AccessibleTextRole) == "blocks: Not uploaded."
    assert index.data(roles.ToolTipRole) == str(AT / 0)
    assert index.data(roles.DecorationRole) is None
    assert view.model().index(0, 0).data(roles.ToolTipRole) is None
    assert view.model().rowCount(index) == 0


def test_an_empty_list_chooses_nothing(view: LinesView) -> None:
    chosen: list[Path] = []
    view.place_chosen.connect(chosen.append)
    view.show_lines(())
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == []


def test_it_asks_for_the_height_of_its_first_lines(view: LinesView) -> None:
    whole = view.sizeHint().height()
    view.fit(1)
    heading = view.visualRect(view.model().index(0, 0)).height()
    assert view.sizeHint().height() == heading + 2 * view.frameWidth() != whole
