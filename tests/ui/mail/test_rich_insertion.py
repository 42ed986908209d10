"""What comes from elsewhere goes where the cursor is in the view that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from draft_editor.ui.fields.insertion import put_at, spot_of
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.mail.views import View
from field_stage import CONTROL, entries, open_menu
from mail_stage import MailStage, open_mail
from rich_stage import go_behind, rich_mail, select, shown, view

CRLF: Final = "<p>one</p>\r\n<p>🚗 <b>two</b> three</p>\r\n"


def put(mail: MailStage, text: str) -> bool:
    done = put_at(spot_of(mail.field), text)
    mail.work_until(mail.views.is_at_rest)
    return done


def test_it_goes_to_the_cursor_and_typing_goes_on_behind_it(qtbot: QtBot) -> None:
    with rich_mail(qtbot, CRLF) as mail:
        go_behind(mail, "🚗 two")
        assert put(mail, "${name}")
        assert view(mail).writing.hasFocus()
        mail.stage.type("!")
        assert mail.source() == CRLF.replace("two", "two${name}!")
        assert mail.stage.steps() == 2
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        mail.work_until(mail.views.is_at_rest)
        assert mail.source() == CRLF
        mail.stage.type("?")
        assert mail.source() == CRLF.replace("two", "two?")


def test_it_takes_the_place_of_what_is_selected(qtbot: QtBot) -> None:
    with rich_mail(qtbot, CRLF) as mail:
        select(mail, "two th")
        assert spot_of(mail.field).selected() == "two th"
        assert put(mail, "<p>x</p>\n<p>y</p>")
        now = "🚗 </p>\r\n<p>x</p>\r\n<p>y</p>\r\n<p>ree</p>"
        assert mail.source() == f"<p>one</p>\r\n<p>{now}\r\n"
        assert view(mail).writing.textCursor().block().text() == "y"
        view(mail).writing.selectAll()
        assert spot_of(mail.field).selected() == "one\n🚗 \nx\ny\nree"


def test_what_would_be_lost_is_declined(qtbot: QtBot) -> None:
    source = "<p>a</p><#if x>b</#if>"
    with rich_mail(qtbot, source) as mail:
        view(mail).writing.selectAll()
        assert not put(mail, "x")
        spot = spot_of(mail.field)
        assert "was not done" in spot.declined
        spot.go_behind("x")
        assert (mail.source(), mail.stage.steps()) == (source, 0)


@pytest.mark.parametrize("source", [CRLF, CRLF + "<p>long</p>" * 300], ids=["short", "long"])
def test_the_place_stays_from_view_to_view(qtbot: QtBot, source: str) -> None:
    with open_mail(qtbot, source) as mail:
        start = mail.field.shown().index("three")
        mail.field.go_to(start, start + 5)
        mail.views.choose(View.RICH)
        assert mail.field.selection() == (start, start + 5)
        mail.work_until(mail.views.is_at_rest)
        assert view(mail).writing.textCursor().selectedText() == "three"
        select(mail, "one")
        mail.views.choose(View.SOURCE)
        assert mail.field.writing().textCursor().selectedText() == "one"
        mail.views.choose(View.RICH)
        go_behind(mail, "thr")
        mail.views.choose(View.PREVIEW)
        assert put(mail, "X")
        assert mail.source() == source.replace("three", "thrXee")
        assert mail.views.preview.browser.hasFocus()


def test_a_place_is_shown_if_it_is_read(qtbot: QtBot) -> None:
    with rich_mail(qtbot, CRLF) as mail:
        start = mail.field.shown().index("three")
        assert mail.field.is_shown_instead(start, start + 5)
        assert not mail.field.is_shown_instead(start - 1, start + 5 - 8)
        assert not mail.field.is_shown_instead(0, 2)
        mail.field.go_to(start, start + 5)
        assert view(mail).writing.textCursor().selectedText() == "three"
        mail.views.choose(View.SOURCE)
        assert not mail.field.is_shown_instead(start, start + 5)


def test_what_is_too_long_for_rich_has_its_place_in_the_source(qtbot: QtBot) -> None:
    with rich_mail(qtbot, "<p>x</p>" * 600) as mail:
        assert shown(mail) == [""]
        mail.views.choose(View.SOURCE)
        mail.field.go_to(3, 3)
        mail.views.choose(View.RICH)
        assert put(mail, "y")
        assert mail.source().startswith("<p>yx</p>")


def test_what_is_suggested_is_for_the_place_in_rich(qtbot: QtBot) -> None:
    with rich_mail(qtbot, CRLF) as mail:
        asked: list[int] = []

        def suggest(text: str, place: int) -> Iterator[Suggestion]:
            asked.append(place)
            start = text.index("thr" if "three" in text else "tr")
            yield Suggestion("tree", start, start + 5, "tree")

        mail.views.rich_place.suggesting.add(suggest)
        go_behind(mail, "two thr")
        mail.stage.press(Qt.Key.Key_Period, CONTROL)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[0].trigger()
        menu.close()
        assert asked[:1] == [len("one\n🚗 two thr")]
        assert mail.source() == CRLF.replace("three", "tree")
        assert view(mail).writing.textCursor().positionInBlock() == len("🚗 two tree") + 1
        assert "tree" in entries(open_menu(view(mail).writing.viewport()))
