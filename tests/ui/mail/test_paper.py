"""An email in the picture of a message: as high as it needs to be, smaller if it is too wide."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.ui.holes import sign
from draft_editor.ui.mail.paper import MailPaper, begun
from draft_editor.ui.style import worn


def _paper(qtbot: QtBot, html: str, *labels: str) -> MailPaper:
    paper = MailPaper()
    qtbot.addWidget(paper)
    paper.say(html, labels)
    return paper


def test_it_is_as_high_as_its_width_asks_for(qtbot: QtBot) -> None:
    paper = _paper(qtbot, "<p>" + "word " * 40 + "</p>")
    assert paper.hasHeightForWidth()
    assert paper.heightForWidth(100) > 2 * paper.heightForWidth(400) > 0
    paper.resize(100, 10)
    assert paper.sizeHint().height() == paper.heightForWidth(100)
    assert paper.minimumSizeHint().width() == 1


def test_what_is_too_wide_makes_all_of_it_smaller(qtbot: QtBot) -> None:
    line = "<p>One line</p>"
    table = "<table><tr>" + "<td>column</td>" * 3 + "</tr></table>"
    usual = _paper(qtbot, line).heightForWidth(160)
    both = _paper(qtbot, line + table)
    alone = _paper(qtbot, table)
    room = both.heightForWidth(160) - alone.heightForWidth(160)
    assert 0 < room < usual
    crowd = _paper(qtbot, "<table><tr>" + "<td>column</td>" * 12 + "</tr></table>")
    assert crowd.heightForWidth(160) > 1.5 * alone.heightForWidth(160), "its words are broken"


def test_a_hole_is_marked_in_the_words_and_not_in_an_address(qtbot: QtBot) -> None:
    html = f'<p>Dear {sign(0)} &amp; <a href="https://x.example/{sign(0)}">you</a></p>'
    paper = _paper(qtbot, html, "${a<b}")
    assert paper.text() == paper.accessibleName() == "Dear  $\u2060{a<b}  & you"


def test_it_wears_the_colours_of_the_window(qtbot: QtBot) -> None:
    paper = _paper(qtbot, "<p>Black on white</p>")
    paper.resize(200, 40)
    before = paper.grab().toImage()
    assert any(before.pixelColor(x, y).name() == worn().text for x in range(200) for y in range(40))
    QApplication.sendEvent(paper, QEvent(QEvent.Type.PaletteChange))
    assert paper.grab().toImage() == before
    assert paper.text() == "Black on white"


@pytest.mark.parametrize(
    ("html", "most", "seen"),
    [
        ("<p>All of it</p>", 20, "<p>All of it</p>"),
        ("<p>All <b>of it</b> and more</p>", 6, "<p>All <b>of …</b></p>"),
        ("<p>a<br>b</p><hr><p>c d</p>", 4, "<p>a<br>b</p><hr><p>c …</p>"),
        ("<p>Tom &amp; Ana &lt;3 you</p>", 12, "<p>Tom &amp; Ana &lt;3 …</p>"),
        ("<ul><li>one</li><li>two</li></ul>", 3, "<ul><li>one</li><li> …</li></ul>"),
    ],
)
def test_the_beginning_of_an_email(html: str, most: int, seen: str) -> None:
    assert begun(html, most) == seen
