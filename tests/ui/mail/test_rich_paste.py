"""What is pasted into rich text keeps what mail programs agree on, or gives its words alone."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.ui.mail.rich_places import html_between
from draft_editor.ui.mail.views import View
from field_stage import CONTROL, NONE
from mail_stage import MailStage
from rich_stage import go_behind, rich_mail, select, shown, view

SHIFTED: Final = CONTROL | Qt.KeyboardModifier.ShiftModifier
OFFICE: Final = (
    "<html><body><!--StartFragment--><p class=MsoNormal>Dear <b>Maria</b>,<o:p></o:p></p>"
    "<ul><li><span style='color:red'>Oil</span></li></ul><!--EndFragment--></body></html>"
)
CLEAN: Final = "<p>Dear <b>Maria</b>,</p>\n<ul>\n<li>Oil</li>\n</ul>"


def content(text: str, html: str = "") -> QMimeData:
    made = QMimeData()
    made.setText(text)
    if html:
        made.setHtml(html)
    return made


def paste(mail: MailStage, made: QMimeData) -> None:
    view(mail).writing.insertFromMimeData(made)
    mail.work_until(mail.views.is_at_rest)


def undo(mail: MailStage) -> str:
    mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    mail.work_until(mail.views.is_at_rest)
    return mail.source()


@pytest.mark.parametrize("more", ["", " " * 9_000], ids=["at once", "elsewhere"])
def test_formatting_is_kept_or_the_words_alone_in_one_step(qtbot: QtBot, more: str) -> None:
    source = "<p>a<i>b</i></p>"
    with rich_mail(qtbot, source) as mail:
        bar = mail.views.rich_paste.bar
        select(mail, "b")
        paste(mail, content("Dear Maria,\n\tOil", OFFICE.replace("<body>", f"<body>{more}")))
        mail.work_until(bar.isVisible)
        assert mail.source() == f"<p>a</p>{CLEAN}"
        assert (shown(mail), mail.stage.steps()) == (["a", "Dear Maria,", "Oil"], 1)
        bar.buttons["words"].click()
        mail.work_until(mail.views.is_at_rest)
        assert mail.source() == "<p>a<i>Dear Maria,</i></p><p><i> Oil</i></p>"
        assert (bar.isVisible(), view(mail).writing.hasFocus()) == (False, True)
        assert mail.stage.steps() == 1
        mail.stage.type("!")
        assert shown(mail) == ["aDear Maria,", " Oil!"]
        undo(mail)
        assert undo(mail) == source


def test_the_question_goes_with_the_next_change(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a</p>") as mail:
        bar = mail.views.rich_paste.bar
        go_behind(mail, "a")
        paste(mail, content("B", "<b>B</b>"))
        assert (mail.source(), bar.isVisible()) == ("<p>a<b>B</b></p>", True)
        bar.buttons["look"].click()
        assert not bar.isVisible()
        mail.stage.type("c")
        paste(mail, content("D", "<i>D</i>"))
        assert bar.isVisible()
        assert (
            mail.source() == "<p>a<b>Bc</b><i>D</i></p>"
            or mail.source() == "<p>a<b>Bc<i>D</i></b></p>"
        )
        mail.stage.type("e")
        assert not bar.isVisible()
        paste(mail, content("F", "<u>F</u>"))
        mail.views.choose(View.SOURCE)
        assert not bar.isVisible()


@pytest.mark.parametrize(
    ("source", "made", "expected"),
    [
        ("<p>ab</p>", content("x\ny", "<span>x<br>y</span>"), "<p>abx</p><p>y</p>"),
        ("<p>ab</p>", content("x\ty"), "<p>abx y</p>"),
        ("ab", content("x\ty", "<b>x</b> y"), "abx\ty"),
        ("<p>ab</p>", content("x", "<b>x</b>" + " " * 2_000_000), "<p>abx</p>"),
        ("<p>ab</p>", QMimeData(), "<p>ab</p>"),
    ],
    ids=["no looks", "tab", "plain", "huge", "nothing"],
)
def test_otherwise_words_are_pasted(
    qtbot: QtBot, source: str, made: QMimeData, expected: str
) -> None:
    with rich_mail(qtbot, source) as mail:
        go_behind(mail, "ab")
        paste(mail, made)
        assert (mail.source(), mail.views.rich_paste.bar.isVisible()) == (expected, False)


def test_a_paste_is_a_step_of_its_own(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a</p>") as mail:
        go_behind(mail, "a")
        mail.stage.type("b")
        QGuiApplication.clipboard().setMimeData(content("cd", "<b>cd</b>"))
        mail.stage.press(Qt.Key.Key_V, SHIFTED)
        mail.stage.type("e")
        assert (mail.source(), mail.stage.steps()) == ("<p>abcde</p>", 3)
        assert [undo(mail), undo(mail)] == ["<p>abcd</p>", "<p>ab</p>"]


def test_a_link_goes_onto_the_words_that_are_selected(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>see us now</p>") as mail:
        select(mail, "us")
        paste(mail, content(" https://x.example/a "))
        assert mail.source() == '<p>see <a href="https://x.example/a">us</a> now</p>'
        assert mail.stage.steps() == 1


def test_what_is_copied_here_keeps_its_look_here_and_elsewhere(qtbot: QtBot) -> None:
    source = "<p>one <b class=x>two</b></p><ul><li>three</li></ul><p>four</p>"
    with rich_mail(qtbot, source) as mail:
        select(mail, "e two")
        view(mail).writing.copy()
        copied = QGuiApplication.clipboard().mimeData()
        assert (copied.text(), copied.html()) == ("e two", "e <b class=x>two</b>")
        go_behind(mail, "four")
        view(mail).writing.paste()
        assert mail.source() == source.replace("four", "foure <b class=x>two</b>")
        assert not mail.views.rich_paste.bar.isVisible()
        undo(mail)
        select(mail, "three")
        view(mail).writing.cut()
        assert undo(mail) == source
        found = view(mail).selected()
        assert found is not None
        first, last = found[1]._replace(block=0, letter=4), found[1]._replace(block=2, letter=4)
        assert html_between(found[0], first, last) == (
            "<p><b class=x>two</b></p>\n<ul><li>three</li></ul>\n<p>four</p>"
        )
    with rich_mail(qtbot, "plain") as mail:
        select(mail, "lai")
        view(mail).writing.copy()
        assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_what_is_dropped_is_a_step_and_files_are_handed_on(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>one</p>") as mail:
        taken: list[QMimeData] = []
        mail.field.writing().take_files(taken.append)
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile("/a.pdf")])
        assert view(mail).writing.canInsertFromMimeData(files)
        paste(mail, files)
        assert (len(taken), mail.source()) == (1, "<p>one</p>")
        go_behind(mail, "one")
        words = content("two", "<b>two</b>")
        at = QPointF(view(mail).writing.cursorRect().center())
        copying = Qt.DropAction.CopyAction
        left, viewport = Qt.MouseButton.LeftButton, view(mail).writing.viewport()
        QApplication.sendEvent(viewport, QDragEnterEvent(at.toPoint(), copying, words, left, NONE))
        QApplication.sendEvent(viewport, QDropEvent(at, copying, words, left, NONE))
        mail.work_until(mail.views.is_at_rest)
        assert (mail.source(), mail.stage.steps()) == ("<p>onetwo</p>", 1)
        assert shown(mail) == ["onetwo"]


def test_what_cannot_be_held_is_not_pasted(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a</p><#if x>b</#if>") as mail:
        view(mail).writing.selectAll()
        paste(mail, content("x", "<b>x</b>"))
        assert "was not done" in view(mail).said()
    with rich_mail(qtbot, "<p>x</p>" * 600) as mail:
        paste(mail, content("x"))
        assert mail.source() == "<p>x</p>" * 600


def test_a_table_has_a_line_to_go_on_in_also_in_an_empty_email(qtbot: QtBot) -> None:
    table = "<table>\n<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    with rich_mail(qtbot, "") as mail:
        paste(mail, content("a\tb\nc\td", table))
        mail.stage.type("!")
        assert shown(mail) == ["a | b", "c | d", "!"]
        assert mail.source().endswith("</table>\n<p>!</p>")
        assert undo(mail).endswith("</table>\n<p><br></p>")
        assert undo(mail) == ""


def test_a_table_is_moved_as_a_table(qtbot: QtBot) -> None:
    table = "<table class=x><tr><td>a</td></tr></table>"
    with rich_mail(qtbot, f"<p>one</p>{table}<p>two</p>\n<p>end</p>") as mail:
        writing = view(mail).writing
        cursor = writing.textCursor()
        cursor.setPosition(4)
        cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
        writing.setTextCursor(cursor)
        mail.stage.press(Qt.Key.Key_X, CONTROL)
        assert mail.source() == "<p>one</p><p><br></p>\n<p>end</p>"
        go_behind(mail, "end")
        mail.stage.press(Qt.Key.Key_V, CONTROL)
        assert mail.source() == f"<p>one</p><p><br></p>\n<p>end</p>\n{table}\n<p>two</p>"
