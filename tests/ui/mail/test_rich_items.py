"""Lists are gone about in by keyboard as letters are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from field_stage import CONTROL
from rich_stage import go_behind, rich_mail, select, shown, view

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
SOURCE = "<ul>\n<li>one</li>\n<li>two</li>\n<li>three</li>\n</ul>\n<p>end</p>"


def test_items_are_moved_in_and_out_with_what_is_selected(qtbot: QtBot) -> None:
    with rich_mail(qtbot, SOURCE) as mail:
        tools, writing = view(mail).tools, view(mail).writing
        select(mail, "two")
        cursor = writing.textCursor()
        cursor.setPosition(cursor.selectionStart())
        cursor.setPosition(cursor.position() + 6, cursor.MoveMode.KeepAnchor)
        writing.setTextCursor(cursor)
        mail.stage.press(Qt.Key.Key_BracketRight, CONTROL)
        nested = "<li>one<ul>\n<li>two</li>\n<li>three</li>\n</ul></li>\n</ul>\n<p>end</p>"
        assert mail.source() == "<ul>\n" + nested
        assert writing.textCursor().selectedText() == "two\u2029th"
        assert tools.buttons["bullets"].isChecked()
        mail.stage.press(Qt.Key.Key_Left, ALT_SHIFT)
        tools.press("outdent")
        assert (mail.source(), mail.stage.steps()) == (SOURCE, 2)
        go_behind(mail, "end")
        assert not tools.buttons["indent"].isEnabled()
        mail.stage.press(Qt.Key.Key_BracketRight, CONTROL)
        assert mail.source() == SOURCE


def test_enter_and_backspace_leave_a_list(qtbot: QtBot) -> None:
    with rich_mail(qtbot, SOURCE) as mail:
        go_behind(mail, "three")
        mail.stage.press(Qt.Key.Key_Return)
        mail.stage.press(Qt.Key.Key_BracketRight, CONTROL)
        mail.stage.press(Qt.Key.Key_Return)
        assert mail.source() == SOURCE.replace("</ul>", "<li></li>\n</ul>")
        mail.stage.press(Qt.Key.Key_Enter)
        mail.stage.type("x")
        left = SOURCE.replace("</ul>", "</ul>\n<p>x</p>")
        assert (mail.source(), shown(mail)[3:]) == (left, ["x", "end"])
        go_behind(mail, "one")
        writing = view(mail).writing
        cursor = writing.textCursor()
        cursor.movePosition(cursor.MoveOperation.StartOfBlock)
        writing.setTextCursor(cursor)
        mail.stage.press(Qt.Key.Key_Backspace)
        assert mail.source() == left.replace("<ul>\n<li>one</li>", "<p>one</p>\n<ul>")
        mail.stage.press(Qt.Key.Key_Backspace)
        assert shown(mail)[0] == "one"


def test_what_the_source_cannot_hold_is_refused(qtbot: QtBot) -> None:
    source = "<ul><li>a</li><li>b<p>c</p></li></ul>"
    with rich_mail(qtbot, source) as mail:
        go_behind(mail, "b")
        mail.stage.press(Qt.Key.Key_BracketRight, CONTROL)
        assert "was not done" in view(mail).said()
        assert (mail.source(), view(mail).writing.hasFocus()) == (source, True)
    with rich_mail(qtbot, "<ul><li>x</li></ul>" * 600) as mail:
        view(mail).tools.shifted.emit(1)
        view(mail).tools.listed.emit("")
        assert mail.stage.steps() == 0
