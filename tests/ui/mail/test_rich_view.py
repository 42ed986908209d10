"""An email is written as it looks; its source changes where it was edited, and only there."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from field_stage import CONTROL
from mail_stage import an_email
from rich_stage import go_behind, rich_mail, select, shown, view

LETTER: Final = (
    "<style>p {}</style>\n<h1 id=t>Hi</h1>\n<p style='x'>Dear <b>Maria</b>,</p>\n"
    "<ul><li>Oil</li></ul>\n<ol><li>one</li></ol>\n<table><tr><td>cell</table>\n"
    '<#if x><img src=y alt="Logo"><p>See <a href="https://x.example">us</a></p>'
)


def test_it_is_shown_and_goes_back_untouched(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LETTER) as mail:
        assert shown(mail)[:4] == ["Hi", "Dear Maria,", "Oil", "one"]
        assert shown(mail)[4:] == ["cell", "[Picture: Logo]", "See us"]
        assert view(mail).writing.hasFocus()
        assert "grey" in view(mail).said()
        assert (mail.source(), mail.stage.steps()) == (LETTER, 0)


def test_typing_changes_its_place_only(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LETTER) as mail:
        go_behind(mail, "Mar")
        mail.stage.type("XY")
        assert mail.source() == LETTER.replace("Maria", "MarXYia")
        mail.stage.press(Qt.Key.Key_Backspace)
        mail.stage.press(Qt.Key.Key_Backspace)
        assert mail.source() == LETTER
        go_behind(mail, "Maria,")
        mail.stage.press(Qt.Key.Key_Return)
        mail.stage.type("a & b")
        now = LETTER.replace(",</p>", ",</p>\n<p style='x'>a &amp; b</p>")
        assert mail.source() == now
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        mail.work_until(mail.views.is_at_rest)
        assert mail.source() == LETTER
        assert shown(mail)[1:3] == ["Dear Maria,", "Oil"]


def test_a_burst_of_typing_is_one_step(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a</p>") as mail:
        go_behind(mail, "a")
        mail.stage.type("bcd")
        assert (mail.source(), mail.stage.steps()) == ("<p>abcd</p>", 1)


def test_looks_are_put_on_and_taken_off(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>one two</p><p>three</p>") as mail:
        select(mail, "two")
        mail.stage.press(Qt.Key.Key_B, CONTROL)
        assert mail.source() == "<p>one <b>two</b></p><p>three</p>"
        assert view(mail).tools.buttons["bold"].isChecked()
        view(mail).tools.press("italic")
        view(mail).tools.press("underline")
        assert mail.source() == "<p>one <b><i><u>two</u></i></b></p><p>three</p>"
        mail.stage.press(Qt.Key.Key_B, CONTROL)
        assert mail.source() == "<p>one <i><u>two</u></i></p><p>three</p>"


def test_links_are_set_and_taken_off(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>see us</p>") as mail:
        tools = view(mail).tools
        select(mail, "us")
        mail.stage.press(Qt.Key.Key_L, CONTROL)
        assert tools.address.hasFocus()
        mail.stage.type("x.example/a")
        mail.stage.press(Qt.Key.Key_Return)
        assert mail.source() == '<p>see <a href="https://x.example/a">us</a></p>'
        select(mail, "us")
        mail.stage.press(Qt.Key.Key_L, CONTROL)
        assert tools.address.text() == "https://x.example/a"
        tools.address.setText("a@b.example")
        tools._set.click()
        assert mail.source() == '<p>see <a href="mailto:a@b.example">us</a></p>'
        select(mail, "us")
        tools._unset.click()
        assert mail.source() == "<p>see us</p>"
        mail.stage.press(Qt.Key.Key_L, CONTROL)
        mail.stage.press(Qt.Key.Key_Escape)
        assert not tools.address.isVisible()
        go_behind(mail, "see ")
        tools.address.setText("tel:+1555")
        tools._set.click()
        assert mail.source() == '<p>see <a href="tel:+1555">tel:+1555</a>us</p>'
        mail.stage.press(Qt.Key.Key_L, CONTROL)
        assert tools.address.isVisible()
        mail.stage.sheet.write(mail.field.path, "<p>another</p>")
        mail.work_until(lambda: not tools.address.isVisible())


def test_lists_are_made_and_taken_back(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>one</p>\n<p>two</p>") as mail:
        view(mail).writing.selectAll()
        view(mail).tools.press("numbers")
        assert mail.source() == "<ol>\n<li>one</li>\n<li>two</li>\n</ol>"
        assert view(mail).tools.buttons["numbers"].isChecked()
        go_behind(mail, "two")
        mail.stage.press(Qt.Key.Key_Return)
        mail.stage.type("x")
        assert mail.source() == "<ol>\n<li>one</li>\n<li>two</li>\n<li>x</li>\n</ol>"
        view(mail).tools.press("numbers")
        assert mail.source() == "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<p>x</p>"


@pytest.mark.parametrize("place", ["cell", "Logo"])
def test_what_is_grey_stays(qtbot: QtBot, place: str) -> None:
    with rich_mail(qtbot, LETTER) as mail:
        go_behind(mail, place)
        mail.stage.type("X")
        assert mail.source() == LETTER
        assert "was not done" in view(mail).said()
        assert not any("X" in line for line in shown(mail))
        go_behind(mail, "Hi")
        mail.stage.type("!")
        assert mail.source() == LETTER.replace("Hi", "Hi!")


def test_what_crosses_more_than_paragraphs_is_refused(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LETTER) as mail:
        view(mail).writing.selectAll()
        mail.stage.press(Qt.Key.Key_Delete)
        assert mail.source() == LETTER
        go_behind(mail, "Hi")
        view(mail).tools.press("bullets")
        assert mail.source() == LETTER.replace("<h1 id=t>Hi</h1>", "<ul>\n<li>Hi</li>\n</ul>")
        select(mail, "cell")
        view(mail).tools.press("bullets")
        assert "was not done" in view(mail).said()


def test_plain_stays_plain_until_it_is_formatted(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "one\r\ntwo < three") as mail:
        go_behind(mail, "one")
        mail.stage.type("&")
        mail.stage.press(Qt.Key.Key_Return)
        assert mail.source() == "one&\r\n\r\ntwo < three"
        select(mail, "two")
        mail.stage.press(Qt.Key.Key_B, CONTROL)
        assert mail.source() == "<p>one&amp;</p>\n<p><br></p>\n<p><b>two</b> &lt; three</p>"
        assert shown(mail) == ["one&", "", "two < three"]
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        assert mail.source() == "one&\r\n\r\ntwo < three"
    with rich_mail(qtbot, "one\ntwo") as mail:
        view(mail).tools.press("bullets")
        assert mail.source() == "<ul>\n<li>one</li>\n</ul>\n<p>two</p>"


def test_only_words_are_pasted(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a<b>b</b></p>") as mail:
        go_behind(mail, "b")
        content = QMimeData()
        content.setText("x\ny")
        view(mail).writing.insertFromMimeData(content)
        view(mail).writing.insertFromMimeData(QMimeData())
        assert mail.source() == "<p>a<b>bx</b></p><p><b>y</b></p>"


def test_what_cannot_be_held_is_refused(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>x</p>" * 600) as mail:
        assert view(mail).writing.isReadOnly()
        assert "in Source only: Rich takes 30,000 letters in 500" in view(mail).said()
        mail.stage.lay(an_email("<p>short</p>"))
        mail.work_until(mail.views.is_at_rest)
        assert (shown(mail), view(mail).said()) == (["short"], "")
        mail.stage.press(Qt.Key.Key_Return, CONTROL)
        assert mail.source() == "<p>short</p>"


def test_it_follows_what_is_changed_elsewhere(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>one</p>") as mail:
        cursor = view(mail).writing.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        view(mail).writing.setTextCursor(cursor)
        mail.field.choose("<p>two</p>")
        mail.field.choose("<p>three</p>")
        mail.work_until(mail.views.is_at_rest)
        assert shown(mail) == ["three"]
        assert view(mail).writing.textCursor().position() == 5


def test_what_has_no_end_is_said_to_have_none(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>x</p><table><tr><td>y") as mail:
        assert view(mail).said().endswith("a tag in it has no end.")
