"""Rich text is typed as people are used to, in every script."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from field_stage import CONTROL, commit, compose
from rich_stage import go_behind, rich_mail, shown, view

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_paragraph_without_words_is_a_line_for_the_customer(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a</p>\n<p>&nbsp;</p><p>b</p>") as mail:
        assert shown(mail) == ["a", "", "b"]
        go_behind(mail, "a")
        mail.stage.press(Qt.Key.Key_Return)
        assert mail.source() == "<p>a</p>\n<p><br></p>\n<p>&nbsp;</p><p>b</p>"
        mail.stage.press(Qt.Key.Key_Down)
        mail.stage.type("x")
        assert mail.source() == "<p>a</p>\n<p><br></p>\n<p>x</p><p>b</p>"
        mail.stage.press(Qt.Key.Key_Backspace)
        mail.stage.press(Qt.Key.Key_Backspace)
        mail.stage.type("y")
        assert mail.source() == "<p>a</p>\n<p>y</p><p>b</p>"


def test_the_last_break_of_a_paragraph_is_no_line(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<div>Hello<br></div><div>a<br><br></div><div>&nbsp;<br></div>") as mail:
        assert shown(mail) == ["Hello", "a", "", ""]
        go_behind(mail, "Hello")
        mail.stage.type("!")
        assert mail.source().startswith("<div>Hello!<br></div><div>a<br>")


def test_shift_and_enter_break_the_line(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>ab</p>") as mail:
        go_behind(mail, "a")
        mail.stage.press(Qt.Key.Key_Return, SHIFT)
        assert mail.source() == "<p>a<br>b</p>"
        mail.stage.press(Qt.Key.Key_Delete)
        assert mail.source() == "<p>a<br></p>"


@pytest.mark.parametrize("words", ["日本語", "שלום עולם", "👩‍👩‍👧 e\u0301", "مرحبا"])
def test_input_methods_write_in_the_middle_of_bold(qtbot: QtBot, words: str) -> None:
    source = "<p>🚗 <b>ab</b></p>"
    with rich_mail(qtbot, source) as mail:
        go_behind(mail, "a")
        compose(view(mail).writing, "x")
        assert mail.source() == source
        commit(view(mail).writing, words)
        assert mail.source() == f"<p>🚗 <b>a{words}b</b></p>"
        commit(view(mail).writing, "!", 1, 1)
        assert mail.source() == f"<p>🚗 <b>a{words[:-1]}!b</b></p>"
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        mail.work_until(mail.views.is_at_rest)
        assert (mail.source(), shown(mail)) == (source, ["🚗 ab"])


def test_formatting_is_cleared_but_for_links(qtbot: QtBot) -> None:
    source = (
        '<p>a <span style="color:red"><b>b</b> <a href=x><i>c</i></a></span></p><p><u>d</u></p>'
    )
    with rich_mail(qtbot, source) as mail:
        view(mail).writing.selectAll()
        mail.stage.press(Qt.Key.Key_Backslash, CONTROL)
        assert mail.source() == "<p>a b <a href=x>c</a></p><p>d</p>"
        assert (mail.stage.steps(), view(mail).writing.textCursor().hasSelection()) == (1, True)
        view(mail).tools.press("clear")
        assert mail.stage.steps() == 1
    with rich_mail(qtbot, "<p><b>a</b><!-- c --></p>") as mail:
        view(mail).writing.selectAll()
        view(mail).tools.press("clear")
        assert "was not done" in view(mail).said()


def test_formatting_is_a_step_of_its_own(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a</p>") as mail:
        go_behind(mail, "a")
        mail.stage.type("b")
        view(mail).writing.selectAll()
        mail.stage.press(Qt.Key.Key_I, CONTROL)
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        assert mail.source() == "<p>ab</p>"


@pytest.mark.parametrize(
    ("key", "kind"),
    [(Qt.Key.Key_Asterisk, "ul"), (Qt.Key.Key_7, "ol"), (Qt.Key.Key_Question, "ol")],
)
def test_lists_have_keys(qtbot: QtBot, key: Qt.Key, kind: str) -> None:
    with rich_mail(qtbot, "<p>a</p>") as mail:
        mail.stage.press(key, CONTROL | SHIFT)
        assert mail.source() == f"<{kind}>\n<li>a</li>\n</{kind}>"


def test_paragraphs_stand_where_the_source_says(qtbot: QtBot) -> None:
    source = '<p align="center">a</p><p style="text-align: right">b</p><p dir=rtl>1</p><p>c</p>'
    with rich_mail(qtbot, source) as mail:
        document = view(mail).writing.document()
        forms = [document.findBlockByNumber(at).blockFormat() for at in range(4)]
        assert forms[0].alignment() == Qt.AlignmentFlag.AlignHCenter
        assert forms[1].alignment() & Qt.AlignmentFlag.AlignRight
        directions = [form.layoutDirection() for form in forms[2:]]
        automatic = Qt.LayoutDirection.LayoutDirectionAuto
        assert directions == [Qt.LayoutDirection.RightToLeft, automatic]


@pytest.mark.parametrize(
    ("source", "now"), [("ab\r\nc", "a\r\nb\r\nc"), ("ab<br>c", "a<br>b<br>c")]
)
def test_in_lines_both_enters_begin_one(qtbot: QtBot, source: str, now: str) -> None:
    with rich_mail(qtbot, source) as mail:
        go_behind(mail, "a")
        mail.stage.press(Qt.Key.Key_Return, SHIFT)
        assert (mail.source(), shown(mail)) == (now, ["a", "b", "c"])
        mail.stage.press(Qt.Key.Key_Up)
        mail.stage.press(Qt.Key.Key_Return)
        assert shown(mail) == ["", "a", "b", "c"]


def test_a_word_between_two_others_keeps_no_space_that_breaks_no_line(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>now $80 5&nbsp;$</p>") as mail:
        go_behind(mail, "now")
        mail.stage.type(" ")
        assert mail.source() == "<p>now &nbsp;$80 5&nbsp;$</p>"
        mail.stage.type("only")
        assert mail.source() == "<p>now only $80 5&nbsp;$</p>"
        go_behind(mail, "80 5")
        mail.stage.type("0")
        assert mail.source() == "<p>now only $80 50&nbsp;$</p>"


def test_backspace_takes_an_emoji_as_a_whole(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a<b>b👨‍👩‍👧</b></p>") as mail:
        go_behind(mail, "👧")
        mail.stage.press(Qt.Key.Key_Backspace)
        assert mail.source() == "<p>a<b>b</b></p>"
