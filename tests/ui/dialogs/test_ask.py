"""Questions answered by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.ui.dialogs.ask import NOTICED, Choice, Question, notice

Show = Callable[[QDialog], None]

LEAVE = (Choice("close", "Close"), Choice("stay", "Keep editing"))
OVERWRITE = (Choice("over", "Overwrite"), Choice("merge", "Merge"), Choice("stay", "Keep editing"))


def _ask(show: Show, *, is_dangerous: bool = False) -> tuple[Question, QSignalSpy]:
    choices = OVERWRITE if is_dangerous else LEAVE
    question = Question("Sure?", "Really <b>sure</b>?", choices, "stay", is_dangerous=is_dangerous)
    spy = QSignalSpy(question.answered)
    show(question)
    return question, spy


def _answers(spy: QSignalSpy) -> list[str]:
    return [str(spy.at(number)[0]) for number in range(spy.count())]


def _focused(question: Question) -> QWidget:
    focused = question.focusWidget()
    assert focused is not None
    return focused


def test_enter_takes_the_primary_answer(show: Show) -> None:
    question, spy = _ask(show)
    assert _focused(question).objectName() == "question.close"
    QTest.keyClick(_focused(question), Qt.Key.Key_Return)
    assert _answers(spy) == ["close"]


def test_escape_is_the_safe_answer(show: Show) -> None:
    question, spy = _ask(show)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert _answers(spy) == ["stay"]


def test_closing_the_window_is_the_safe_answer(show: Show) -> None:
    question, spy = _ask(show)
    question.close()
    assert _answers(spy) == ["stay"]


def test_tab_and_enter_press_the_other_button(show: Show) -> None:
    question, spy = _ask(show)
    QTest.keyClick(_focused(question), Qt.Key.Key_Tab)
    assert _focused(question).objectName() == "question.stay"
    QTest.keyClick(_focused(question), Qt.Key.Key_Return)
    assert _answers(spy) == ["stay"]


def test_a_dangerous_answer_is_quiet_and_not_at_hand(show: Show) -> None:
    question, spy = _ask(show, is_dangerous=True)
    dangerous = question.findChild(QPushButton, "question.over")
    assert isinstance(dangerous, QPushButton)
    assert dangerous.property("look") == "link"
    assert not dangerous.isDefault()
    assert _focused(question).objectName() == "question.stay"
    QTest.keyClick(_focused(question), Qt.Key.Key_Return)
    assert _answers(spy) == ["stay"]


def test_a_dangerous_answer_can_be_given(show: Show) -> None:
    question, spy = _ask(show, is_dangerous=True)
    dangerous = question.findChild(QPushButton, "question.over")
    assert isinstance(dangerous, QPushButton)
    QTest.keyClick(dangerous, Qt.Key.Key_Space)
    assert _answers(spy) == ["over"]


def test_words_are_plain_text(show: Show) -> None:
    question, _ = _ask(show)
    body = question.findChild(QLabel, "question.body")
    assert isinstance(body, QLabel)
    assert body.textFormat() is Qt.TextFormat.PlainText
    assert body.text() == "Really <b>sure</b>?"
    assert question.accessibleDescription() == body.text()


def test_a_safe_answer_must_be_one_of_the_choices(show: Show) -> None:
    with pytest.raises(ValueError, match="safe answer"):
        Question("Sure?", "", LEAVE, "elsewhere")


def test_a_notice_has_one_answer(show: Show) -> None:
    dialog = notice("Saved", "")
    spy = QSignalSpy(dialog.answered)
    show(dialog)
    body = dialog.findChild(QLabel, "question.body")
    assert isinstance(body, QLabel)
    assert not body.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert _answers(spy) == [NOTICED]


def test_it_is_deleted_once_answered(show: Show, qtbot: QtBot) -> None:
    question, spy = _ask(show)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(question))
    assert spy.count() == 1
