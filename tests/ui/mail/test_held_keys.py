"""No letter is lost, or changes its place, because a long text or a long paste is on its way."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from draft_editor.ui.mail.views import View
from field_stage import CONTROL, NONE, commit
from mail_stage import MailStage, an_email
from rich_stage import go_behind, rich_mail, select, view

REST: Final = "<p>and more</p>" * 150
LONG: Final = f"<p>one</p>{REST}"


def a_long_paste() -> QMimeData:
    content = QMimeData()
    content.setText("bold")
    content.setHtml("<b>bold</b>" + " " * 9_000)
    return content


def undo(mail: MailStage) -> None:
    """Take a step back, which has a long text read again: it takes its time."""
    mail.gate.clear()
    mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert view(mail).is_reading


def rest(mail: MailStage) -> str:
    """The first paragraph, once everything is there."""
    mail.gate.set()
    mail.work_until(mail.views.is_at_rest)
    assert mail.source().endswith(REST)
    return mail.source().removesuffix(REST)


def test_what_is_typed_while_a_text_is_read_stands_where_it_was_typed(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LONG) as mail:
        go_behind(mail, "one")
        mail.stage.type(" two")
        undo(mail)
        mail.stage.type("é")
        commit(view(mail).writing, "字")
        mail.stage.press(Qt.Key.Key_Left)
        mail.stage.type("-")
        mail.stage.press(Qt.Key.Key_Backspace)
        mail.stage.type("+")
        assert rest(mail) == "<p>oneé+字</p>"


def test_nothing_overtakes_what_was_typed(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LONG) as mail:
        go_behind(mail, "one")
        mail.stage.type(" two")
        undo(mail)
        mail.stage.type("x")
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        assert rest(mail) == "<p>one</p>"
        mail.stage.type("y")
        undo(mail)
        mail.stage.type("z")
        mail.stage.leave()
        assert mail.source() == f"<p>onez</p>{REST}"
        mail.stage.lay(an_email(LONG))
        assert rest(mail) == "<p>one</p>"


def test_the_mouse_comes_behind_what_was_typed(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LONG) as mail:
        go_behind(mail, "one")
        mail.stage.type(" two")
        undo(mail)
        mail.stage.type("x")
        writing = view(mail).writing
        place = writing.cursorRect(QTextCursor(writing.document())).center()
        QTest.mouseClick(writing.viewport(), Qt.MouseButton.LeftButton, NONE, place)
        mail.stage.type("y")
        assert rest(mail) == "<p>yonex</p>"


def test_a_tool_is_for_the_newest_text(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LONG) as mail:
        go_behind(mail, "one")
        mail.stage.type(" two")
        undo(mail)
        view(mail).writing.mergeCurrentCharFormat(view(mail).writing.currentCharFormat())
        select(mail, "one")
        view(mail).tools.buttons["bold"].click()
        assert rest(mail) == "<p>one</p>"  # what is selected by then is the place of the step
        select(mail, "one")
        view(mail).tools.buttons["bold"].click()
        assert rest(mail) == "<p><b>one</b></p>"


@pytest.mark.parametrize("leaves", [False, True])
def test_a_long_paste_is_not_overtaken(qtbot: QtBot, *, leaves: bool) -> None:
    with rich_mail(qtbot, LONG) as mail:
        go_behind(mail, "one")
        mail.gate.clear()
        view(mail).writing.insertFromMimeData(a_long_paste())
        mail.stage.type("!")
        if leaves:
            mail.stage.leave()
            assert mail.stage.beside.hasFocus()
        assert rest(mail) == "<p>one<b>bold!</b></p>"
        mail.gate.clear()
        view(mail).writing.insertFromMimeData(a_long_paste())
        view(mail).writing.insertFromMimeData(a_long_paste())
        mail.views.choose(View.SOURCE)
        assert rest(mail) == "<p>one<b>bold!bold</b><b>bold</b></p>"
