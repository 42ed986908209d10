"""Under the form: the gravest finding, all of them as a list, and the two buttons."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.words import words
from draft_editor.rules.finding import Finding, Fix, Level
from draft_editor.ui.panels.action_bar import ActionBar
from draft_editor.ui.words_label import ShortLabel

BODY: Final = Path.of("messageAttributes", "body")
BLOCKS: Final = Finding(BODY, Level.BLOCKS, words("The body is empty."), "body", "section 3")
WARNING: Final = Finding(
    Path.of("editor"),
    Level.WARNING,
    words("<b>Nobody</b> edits."),
    "editor",
    "section 2",
    Fix(words("Add me"), ()),
)
HINT: Final = Finding(BODY, Level.HINT, words("It is long."), "long", "section 3")


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> ActionBar:
    bar = ActionBar()
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    return bar


def findings_list(bar: ActionBar) -> QListWidget:
    found = bar.findChild(QListWidget, "findings.list")
    assert found is not None
    return found


def toggle(bar: ActionBar) -> QToolButton:
    found = bar.findChild(QToolButton, "findings.toggle")
    assert found is not None
    return found


def fix(bar: ActionBar) -> QPushButton:
    found = bar.findChild(QPushButton, "findings.fix")
    assert found is not None
    return found


def said(bar: ActionBar) -> str:
    return bar.findChildren(ShortLabel)[0].whole()


@pytest.mark.parametrize(
    ("findings", "counted", "tone", "words_said"),
    [
        ((BLOCKS, BLOCKS, WARNING), "2 blockers", "bad", "The body is empty."),
        ((WARNING, HINT), "1 warning", "warning", "<b>Nobody</b> edits."),
        ((HINT,), "1 hint", "accent", "It is long."),
    ],
)
def test_the_gravest_are_counted_and_the_first_is_said(
    bar: ActionBar, findings: tuple[Finding, ...], counted: str, tone: str, words_said: str
) -> None:
    bar.show_findings(findings)
    assert toggle(bar).text() == counted
    assert toggle(bar).accessibleName() == counted
    assert toggle(bar).property("tone") == tone
    assert said(bar) == words_said
    assert fix(bar).isVisible() is (findings[0] is WARNING)


def test_with_nothing_to_say_there_is_nothing_to_press(bar: ActionBar) -> None:
    bar.show_findings((BLOCKS,))
    bar.toggle_list()
    assert findings_list(bar).isVisible()
    bar.show_findings(())
    assert not findings_list(bar).isVisible()
    assert not toggle(bar).isVisible()
    assert said(bar) == "No findings."
    bar.toggle_list()
    assert not findings_list(bar).isVisible()
    fix(bar).click()


def test_all_of_them_open_as_a_list_and_one_is_gone_to(bar: ActionBar) -> None:
    chosen: list[object] = []
    bar.place_chosen.connect(chosen.append)
    bar.show_findings((BLOCKS, WARNING))
    toggle(bar).click()
    box = findings_list(bar)
    assert box.hasFocus()
    assert [box.item(row).text() for row in range(box.count())] == [
        "blocks sending · The body is empty.",
        "warning · <b>Nobody</b> edits.",
    ]
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert chosen == [Path.of("editor")]
    place = box.visualItemRect(box.item(0)).center()
    QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen[1:] == [BODY]
    toggle(bar).click()
    assert not box.isVisible()


def test_escape_closes_the_list(bar: ActionBar) -> None:
    bar.say_changes(1, may_submit=True)
    bar.show_findings((BLOCKS,))
    bar.submit.setFocus()
    bar.toggle_list()
    handle = bar.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert not findings_list(bar).isVisible()
    assert bar.submit.hasFocus()


def test_the_keyboard_goes_back_to_where_it_was(bar: ActionBar) -> None:
    bar.say_changes(1, may_submit=True)
    bar.show_findings((BLOCKS,))
    bar.review.setFocus()
    bar.toggle_list()
    assert findings_list(bar).hasFocus()
    bar.toggle_list()
    assert bar.review.hasFocus()
    bar.toggle_list()
    bar.submit.setFocus()
    bar.toggle_list()
    assert bar.submit.hasFocus()


def test_the_way_out_of_the_chosen_one_is_offered(bar: ActionBar) -> None:
    taken: list[object] = []
    bar.fix_chosen.connect(taken.append)
    bar.show_findings((BLOCKS, WARNING))
    assert not fix(bar).isVisible()
    bar.toggle_list()
    QTest.keyClick(findings_list(bar), Qt.Key.Key_Down)
    assert said(bar) == "<b>Nobody</b> edits."
    assert toggle(bar).text() == "1 blocker"
    fix(bar).click()
    assert taken == [WARNING.fix]
    bar.toggle_list()
    assert said(bar) == "The body is empty."
    assert not fix(bar).isVisible()


def test_the_way_out_is_offered_by_its_name(bar: ActionBar) -> None:
    taken: list[object] = []
    bar.fix_chosen.connect(taken.append)
    bar.show_findings((WARNING, BLOCKS))
    assert fix(bar).text() == "Add me"
    fix(bar).click()
    assert taken == [WARNING.fix]


def test_several_ways_out_are_in_a_menu_for_keys(bar: ActionBar) -> None:
    taken: list[object] = []
    bar.fix_chosen.connect(taken.append)
    others = (Fix(words("Leave it empty")), Fix(words("Show it never")))
    bar.show_findings((replace(WARNING, others=others),))
    assert (fix(bar).text(), fix(bar).accessibleName()) == ("Add me ▾", "Add me")
    QTest.keyClick(fix(bar), Qt.Key.Key_Space)
    assert taken == []
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == ["Add me", "Leave it empty", "Show it never"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert taken == [others[0]]
    bar.show_findings(())
    bar._on_fix_clicked()
    assert len(taken) == 1


def test_the_buttons_say_what_there_is_to_send(bar: ActionBar) -> None:
    bar.say_changes(3, may_submit=True)
    assert bar.review.text() == "Review 3 changes"
    assert bar.submit.isEnabled()
    bar.say_changes(0, may_submit=False)
    assert bar.review.text() == "Review"
    assert not bar.submit.isEnabled()
    assert not bar.review.isEnabled()


def test_who_goes_through_the_list_keeps_the_place_when_it_is_judged_again(bar: ActionBar) -> None:
    bar.show_findings((BLOCKS, WARNING, HINT))
    bar.toggle_list()
    QTest.keyClick(findings_list(bar), Qt.Key.Key_Down)
    QTest.keyClick(findings_list(bar), Qt.Key.Key_Down)
    bar.show_findings((BLOCKS, WARNING, HINT))
    assert findings_list(bar).currentRow() == 2
    bar.show_findings((BLOCKS, WARNING))
    assert findings_list(bar).currentRow() == 1


def test_the_count_is_told_whole_where_there_is_little_room(bar: ActionBar, qtbot: QtBot) -> None:
    narrow = QWidget()
    qtbot.addWidget(narrow)
    narrow.resize(360, 60)
    bar.setParent(narrow)
    bar.show_findings([WARNING, HINT])
    bar.setGeometry(0, 0, 360, 60)
    with qtbot.waitExposed(narrow):
        narrow.show()
    bar.show()
    toggle = bar.findChild(QToolButton, "findings.toggle")
    assert toggle is not None
    assert toggle.width() >= toggle.sizeHint().width()
    bar.setParent(None)


def test_words_stand_above_the_buttons_where_there_is_little_room(bar: ActionBar) -> None:
    bar.show_findings([WARNING])
    words_said = bar.findChildren(ShortLabel)[0]
    for width, is_above in ((1300, False), (500, True), (1300, False)):
        bar.resize(width, 100)
        QApplication.processEvents()
        top = bar.submit.mapTo(bar, bar.submit.rect().topLeft()).y()
        assert (words_said.geometry().bottom() < top) is is_above


def test_each_level_has_its_sign_which_is_drawn_anew_for_another_theme(bar: ActionBar) -> None:
    bar.show_findings([BLOCKS, WARNING, HINT])
    signs = [findings_list(bar).item(row).icon().pixmap(16).toImage() for row in range(3)]
    assert all(signs[one] != signs[other] for one, other in ((0, 1), (1, 2), (0, 2)))
    first = findings_list(bar).item(0).icon().cacheKey()
    bar.setPalette(QPalette(Qt.GlobalColor.black))
    assert findings_list(bar).item(0).icon().cacheKey() != first
