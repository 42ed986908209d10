"""Links are made as they are typed, changed as a whole, and end where they end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from field_stage import CONTROL
from mail_stage import MailStage
from rich_stage import go_behind, rich_mail, select, view

LINK = '<a href="https://x.example">'


@pytest.mark.parametrize(
    ("typed", "linked"),
    [
        ("https://x.example ", f"{LINK}https://x.example</a> "),
        ("(www.x.example/a). ", '(<a href="https://www.x.example/a">www.x.example/a</a>). '),
        ("xhttps://x.example ", "xhttps://x.example "),
        ("https:// ", "https:// "),
        ("à 🚗 https://x.example ", f"à 🚗 {LINK}https://x.example</a> "),
        ("sam@x.example. ", '<a href="mailto:sam@x.example">sam@x.example</a>. '),
        ("sam@x ", "sam@x "),
        ("«www.x.example/é» ", '«<a href="https://www.x.example/é">www.x.example/é</a>» '),
    ],
)
def test_an_address_that_is_typed_becomes_a_link(qtbot: QtBot, typed: str, linked: str) -> None:
    with rich_mail(qtbot, "<p>a </p>") as mail:
        go_behind(mail, "a ")
        for letter in typed[:-1]:
            mail.stage.type(letter)
        mail.stage.press(Qt.Key.Key_Space)
        mail.stage.type("b")
        assert mail.source() == f"<p>a {linked}b</p>"


def test_the_link_is_taken_back_before_the_address(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>a </p>") as mail:
        go_behind(mail, "a ")
        mail.stage.type("www.x.example")
        mail.stage.press(Qt.Key.Key_Return)
        assert mail.source().endswith("www.x.example</a></p><p><br></p>")
        for _ in range(2):
            mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        assert mail.source() == "<p>a www.x.example</p>"
    with rich_mail(qtbot, "plain") as mail:
        go_behind(mail, "plain")
        mail.stage.type(" www.x.example")
        mail.stage.press(Qt.Key.Key_Space)
        assert mail.source() == "plain www.x.example "


def set_link(mail: MailStage, address: str) -> None:
    view(mail).tools.address.setText(address)
    view(mail).tools._link(address)


def test_a_link_ends_where_it_ends_and_changes_as_a_whole(qtbot: QtBot) -> None:
    source = f"<p>{LINK}see <b>us</b></a> now</p>"
    with rich_mail(qtbot, source) as mail:
        go_behind(mail, "us")
        mail.stage.type("!")
        assert mail.source() == source.replace("</b></a>", "</b></a><b>!</b>")
        mail.stage.press(Qt.Key.Key_Home)
        mail.stage.type(">")
        assert mail.source().startswith(f"<p>&gt;{LINK}")
        go_behind(mail, "se")
        mail.stage.type("e")
        assert f"{LINK}seee <b>us</b></a>" in mail.source()
        set_link(mail, "y.example")
        assert '<a href="https://y.example">seee <b>us</b></a>' in mail.source()
        go_behind(mail, "see")
        set_link(mail, "")
        assert "<a" not in mail.source()


def test_ctrl_k_is_for_a_link_while_words_are_selected(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>see us</p>") as mail:
        opened: list[bool] = []
        palette = QAction(mail.stage)
        palette.setShortcut(QKeySequence("Ctrl+K"))
        palette.triggered.connect(lambda: opened.append(True))
        mail.stage.addAction(palette)
        go_behind(mail, "see")
        mail.stage.press_at_window(Qt.Key.Key_K, CONTROL)
        assert len(opened) == 1
        select(mail, "us")
        mail.stage.press_at_window(Qt.Key.Key_K, CONTROL)
        assert (len(opened), view(mail).tools.address.hasFocus()) == (1, True)


def test_what_nobody_can_follow_is_no_link(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>call us</p>") as mail:
        select(mail, "us")
        view(mail).tools.press("link")
        address = view(mail).tools.address
        address.setText("javascript:x()")
        QTest.keyClick(address, Qt.Key.Key_Return)
        (said,) = (
            each for each in view(mail).tools.findChildren(QLabel) if "no address" in each.text()
        )
        assert said.text().startswith("“javascript:x()” is no address")
        assert (said.isVisible(), address.selectedText()) == (True, "javascript:x()")
        QTest.keyClicks(address, "x")
        assert (said.isVisible(), address.property("wrong")) == (False, "false")
        address.setText("514 555-0123")
        QTest.keyClick(address, Qt.Key.Key_Return)
        assert mail.source() == '<p>call <a href="tel:5145550123">us</a></p>'
        assert not address.isVisible()
