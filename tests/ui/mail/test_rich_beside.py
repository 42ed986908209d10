"""Enter begins a paragraph beside a table and behind a heading."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from draft_editor.ui.mail.rich_beside import begun_beside
from draft_editor.ui.mail.rich_places import Place
from draft_editor.ui.mail.rich_source import read_rich
from field_stage import CONTROL, NONE
from rich_stage import go_behind, rich_mail, select, shown

TABLE: Final = "<table><tr><td>x</td></tr></table>"
EMPTY: Final = "<p><br></p>"


@pytest.mark.parametrize(
    ("source", "place", "expected"),
    [
        (f"<p>a</p>\r\n  {TABLE}\r\n", (1, 1), f"<p>a</p>\r\n  {TABLE}\r\n  {EMPTY}\r\n"),
        (f"<body>\n{TABLE}<p>a</p>", (0, 0), f"<body>\n{EMPTY}\n{TABLE}<p>a</p>"),
        ("<p><img src=a></p><p>b</p>", (0, 0), f"<p><img src=a></p>{EMPTY}<p>b</p>"),
        ("<h1>T</h1>\n<p>b</p>", (0, 1), f"<h1>T</h1>\n{EMPTY}\n<p>b</p>"),
        ("<h1>Title</h1>", (0, 2), None),
        ("<p>a</p>", (0, 1), None),
        ("<ul><li><img src=a></li></ul>", (0, 0), None),
        ("a<br><img src=a><br>b", (1, 0), None),
    ],
)
def test_where_one_is_begun(source: str, place: tuple[int, int], expected: str | None) -> None:
    rich = read_rich(source)
    assert rich is not None
    made = begun_beside(rich, Place(*place))
    assert (None if made is None else made[0].source) == expected


def test_enter_leads_out_of_a_heading_and_a_table(qtbot: QtBot) -> None:
    source = f"<h1>T</h1><p>a</p>{TABLE}"
    with rich_mail(qtbot, source) as mail:
        go_behind(mail, "T")
        mail.stage.press(Qt.Key.Key_Return)
        mail.stage.type("b")
        mail.stage.press(Qt.Key.Key_Return)
        assert shown(mail) == ["T", "b", "", "a", "x"]
        go_behind(mail, "x")
        mail.stage.press(Qt.Key.Key_Return, NONE)
        mail.stage.type("y")
        assert mail.source() == f"<h1>T</h1><p>b</p>{EMPTY}<p>a</p>{TABLE}<p>y</p>"
        select(mail, "a")
        mail.stage.press(Qt.Key.Key_Return)
        while mail.stage.steps():
            mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
            mail.work_until(mail.views.is_at_rest)
        assert mail.source() == source
