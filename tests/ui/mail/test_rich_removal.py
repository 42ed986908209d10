"""What is selected across more than paragraphs goes, and what is left stays whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from draft_editor.ui.mail.rich_places import Place
from draft_editor.ui.mail.rich_removal import without
from draft_editor.ui.mail.rich_source import read_rich
from field_stage import CONTROL, commit
from rich_stage import go_behind, rich_mail, select, shown, view

LETTER = (
    "<body>\n<p>ab</p>\n<ul><li>cd</li><li>ef</li></ul><table><tr><td>gh</table><p>ij</p></body>"
)


@pytest.mark.parametrize(
    ("source", "first", "last", "expected"),
    [
        (LETTER, (0, 1), (4, 1), "<body>\n<p>aj</p></body>"),
        (LETTER, (0, 0), (4, 2), "<body>\n<p><br></p></body>"),
        (LETTER, (0, 1), (1, 1), LETTER.replace("b</p>\n<ul><li>cd</li>", "d</p><ul>")),
        (LETTER, (2, 1), (4, 1), "<body>\n<p>ab</p>\n<ul><li>cd</li><li>ej</li></ul></body>"),
        (
            LETTER,
            (1, 0),
            (3, 2),
            LETTER.replace("<li>cd</li><li>ef</li>", "<li></li>").replace(
                "<table><tr><td>gh</table>", ""
            ),
        ),
        ("<p>a</p><hr><p>b</p>", (0, 1), (1, 0), "<p>ab</p>"),
        ("<img src=x><p>a</p><img src=y>", (0, 0), (2, 3), ""),
        ("<img src=x><img src=y>", (0, 0), (0, 3), ""),
        ("<div>a</div><div>b<p>c</p></div>", (0, 1), (2, 0), "<div>ac</div><div></div>"),
        ("<ul><li>a<ol class=x><li>b</ol></ul>", (0, 1), (1, 0), "<ul><li>ab</ul>"),
        ("<p>a</p><ul><li>b</li></ul><p>c</p>", (0, 1), (1, 0), "<p>ab</p><p>c</p>"),
        ("<p>ab</p>cd<br>ef", (0, 1), (1, 1), "<p>ad</p>ef"),
        ("<div>ab<p>c</p>d</div>", (0, 1), (1, 1), "<div>a<br>d</div>"),
        ("<ul><li>a<ul><li>b</ul>c<br>d</ul>", (0, 1), (2, 1), "<ul><li>a<br>d</ul>"),
        ("one\ntwo\nthree", (0, 1), (2, 1), "ohree"),
        (LETTER, (0, 1), (3, 1), None),
        (LETTER, (3, 1), (4, 1), None),
        ("<p>a</p><#if x>b</#if><p>c</p>", (0, 0), (2, 1), None),
        ("<p>a</p><style>p {}</style><p>c</p>", (0, 0), (1, 1), None),
        ("<p>a</p></ul></ol><div><p>b</p></form><p>c</p>", (0, 0), (2, 1), None),
    ],
)
def test_what_has_lost_its_other_stays(
    source: str, first: tuple[int, int], last: tuple[int, int], expected: str | None
) -> None:
    rich = read_rich(source)
    assert rich is not None
    made = without(rich, Place(*first), Place(*last))
    assert (None if made is None else made[0].source) == expected


def test_all_is_written_over_and_comes_back(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LETTER) as mail:
        view(mail).writing.selectAll()
        mail.stage.type("new")
        assert (mail.source(), mail.stage.steps()) == ("<body>\n<p>new</p></body>", 1)
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        mail.work_until(mail.views.is_at_rest)
        assert (mail.source(), len(shown(mail))) == (LETTER, 5)
        view(mail).writing.selectAll()
        mail.stage.press(Qt.Key.Key_X, CONTROL)
        assert QGuiApplication.clipboard().text().startswith("ab\ncd\nef")
        assert mail.source() == "<body>\n<p><br></p></body>"
        mail.stage.press(Qt.Key.Key_V, CONTROL)
        assert shown(mail)[:2] == ["ab", "cd"]


def test_within_a_paragraph_it_is_left_to_the_text(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LETTER) as mail:
        select(mail, "d")
        mail.stage.press(Qt.Key.Key_Right, CONTROL)
        select(mail, "d")
        mail.stage.press(Qt.Key.Key_Delete)
        assert mail.source() == LETTER.replace("cd", "c")
        view(mail).writing.selectAll()
        mail.stage.press(Qt.Key.Key_Backspace)
        assert mail.source() == "<body>\n<p><br></p></body>"
        assert not view(mail).erase()
    with rich_mail(qtbot, "<p>x</p>" * 600) as mail:
        view(mail).writing.selectAll()
        mail.stage.press(Qt.Key.Key_Backspace)
        assert mail.stage.steps() == 0


def test_paragraphs_are_joined_to_lists_and_back(qtbot: QtBot) -> None:
    source = "<ul><li>a</li></ul>\n<p>b</p><hr><p>c</p><table><tr><td>d</table>"
    with rich_mail(qtbot, source) as mail:
        go_behind(mail, "a")
        mail.stage.press(Qt.Key.Key_Right)
        mail.stage.press(Qt.Key.Key_Backspace)
        mail.stage.type("x")
        assert mail.source() == source.replace("</li></ul>\n<p>b</p>", "xb</li></ul>")
        go_behind(mail, "b")
        mail.stage.press(Qt.Key.Key_Delete)
        assert shown(mail) == ["axbc", "d"]
        go_behind(mail, "c")
        mail.stage.press(Qt.Key.Key_Delete)
        assert "was not done" in view(mail).said()
        go_behind(mail, "d")
        mail.stage.press(Qt.Key.Key_Delete)
        mail.stage.press(Qt.Key.Key_Delete, CONTROL)
        assert shown(mail) == ["axbc", "d"]


def test_an_input_method_writes_over_all(qtbot: QtBot) -> None:
    with rich_mail(qtbot, LETTER) as mail:
        view(mail).writing.selectAll()
        commit(view(mail).writing, "日")
        assert mail.source() == "<body>\n<p>日</p></body>"
