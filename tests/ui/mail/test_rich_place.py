"""What helps to write helps in the rich view, too: marks, suggestions, completion, F7."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import JsonObject, dump
from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.offered_list import OfferedList
from draft_editor.ui.mail.views import View
from draft_editor.ui.spelling.spelling import Spelling
from draft_editor.ui.writing.template_writing import TemplateWriting
from field_stage import CONTROL, choose, entries
from mail_stage import MailStage
from pretend_outside import PretendOutside
from pretend_speller import PretendSpeller
from rich_stage import go_behind, rich_mail, select, view

_WAVE: Final = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
WRONG: Final[dict[str, tuple[str, ...]]] = {"redy": ("ready",), "kar": (), "otto": ()}


@contextmanager
def helped_mail(qtbot: QtBot, source: str) -> Iterator[tuple[MailStage, Spelling]]:
    """A rich email with its companions; those that the composer joins to this view."""
    with rich_mail(qtbot, source) as mail:
        outside = PretendOutside(knows_words=PretendSpeller(mistakes=dict(WRONG)))
        errands = Errands(outside)
        outside.done = errands.on_done
        spelling = Spelling(mail.field, errands, outside.speller(), lambda: "")
        spelling.check(mail.views.rich_place)
        TemplateWriting(mail.views.rich_place)
        yield mail, spelling


def template(body: str) -> str:
    tree: JsonObject = {
        "isFreeMarkerMessage": True,
        "freeMarkerMetadata": {"car": "Civic", "city": "Laval"},
        "messageAttributes": {"protocol": "EMAIL", "body": body},
    }
    return dump(tree)


def underlined(mail: MailStage) -> list[str]:
    found = view(mail).writing.extraSelections()
    return [each.cursor.selectedText() for each in found if each.format.underlineStyle() == _WAVE]


def chips(mail: MailStage) -> list[str]:
    found = view(mail).writing.extraSelections()
    return [each.cursor.selectedText() for each in found if each.format.underlineStyle() != _WAVE]


def popup() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_a_misspelt_word_is_underlined_and_mended_as_it_looks(qtbot: QtBot) -> None:
    source = "<p title=kar>🚗 &eacute;t&eacute; <b>is redy</b></p>\n<p>a kar</p>"
    with helped_mail(qtbot, source) as (mail, _):
        qtbot.waitUntil(lambda: underlined(mail) == ["redy", "kar"])
        assert mail.source() == source
        go_behind(mail, "red")
        mail.stage.press(Qt.Key.Key_Period, CONTROL)
        assert next(iter(entries(popup()))) == "ready"
        popup().actions()[0].trigger()
        popup().close()
        assert mail.source() == source.replace("redy", "ready")
        assert mail.stage.steps() == 1
        assert view(mail).writing.hasFocus()
        assert mail.views.rich_place.selection()[0] == len("🚗 été is ready")
        mail.stage.type("!")
        assert "<b>is ready!</b>" in mail.source()
        select(mail, "kar")
        choose(view(mail).writing.viewport(), "Ignore “kar” here")
        qtbot.waitUntil(lambda: underlined(mail) == [])


def test_a_word_is_left_alone_as_long_as_it_is_typed(qtbot: QtBot) -> None:
    with helped_mail(qtbot, "<p>my otto</p>") as (mail, _):
        qtbot.waitUntil(lambda: underlined(mail) == ["otto"])
        go_behind(mail, "otto")
        mail.stage.type(" kar")
        with qtbot.waitSignal(mail.views.rich_place.marking.looked):
            mail.views.rich_place.marking.look_soon()
        assert underlined(mail) == ["otto"]
        mail.stage.type(" ")
        qtbot.waitUntil(lambda: underlined(mail) == ["otto", "kar"])


def test_only_what_can_be_seen_is_looked_at(qtbot: QtBot) -> None:
    source = "".join(f"<p>line {number}</p>" for number in range(300))
    with helped_mail(qtbot, source) as (mail, _):
        asked: list[str] = []

        def note(text: str, _begins: int) -> tuple[()]:
            asked.append(text)
            return ()

        mail.views.rich_place.marking.add(note)
        qtbot.waitUntil(lambda: "line 0" in asked)
        assert len(asked) < 60
        asked.clear()
        bar = view(mail).writing.verticalScrollBar()
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda: "line 299" in asked)
        assert "line 0" not in asked
        assert len(asked) < 60


def test_the_next_misspelt_word_is_found_where_it_is_read(qtbot: QtBot) -> None:
    with helped_mail(qtbot, "<p title=redy>a kar</p><p>otto</p>") as (mail, spelling):
        for word in ("kar", "otto", "kar"):
            spelling.go_to_next()
            assert view(mail).writing.textCursor().selectedText() == word
        mail.views.choose(View.PREVIEW)
        spelling.go_to_next()
        assert mail.field.writing().isVisible()
        assert mail.field.writing().textCursor().selectedText() == "otto"


def test_placeholders_are_marked_and_have_their_ways_out(qtbot: QtBot) -> None:
    with helped_mail(qtbot, "<p>x</p>") as (mail, _):
        mail.stage.lay(template("<p>To ${car} <i>and ${who}</i> ${none!}</p>"))
        mail.work_until(mail.views.is_at_rest)
        marked = ["${car}", "${who}", "${none!}", "${who}"]
        qtbot.waitUntil(lambda: chips(mail) == marked)
        go_behind(mail, "${wh")
        mail.stage.press(Qt.Key.Key_Period, CONTROL)
        assert list(entries(popup())) == [
            "Enter a value for “who”",
            "Leave “who” empty if it has no value",
        ]
        popup().actions()[1].trigger()
        popup().close()
        assert '<i>and ${who!""}</i>' in mail.source()


def test_a_variable_is_completed_as_one_step(qtbot: QtBot) -> None:
    with helped_mail(qtbot, "<p>x</p>") as (mail, _):
        mail.stage.lay(template("<p>To <b>you</b></p>"))
        mail.work_until(mail.views.is_at_rest)
        go_behind(mail, "To you")
        mail.stage.type(" ${c")
        qtbot.waitUntil(lambda: mail.stage.findChild(OfferedList) is not None)
        found = mail.stage.findChild(OfferedList)
        assert found is not None
        assert (found.isVisible(), found.list.count()) == (True, 2)
        mail.stage.press(Qt.Key.Key_Down)
        steps = mail.stage.steps()
        mail.stage.press(Qt.Key.Key_Return)
        assert mail.source() == "<p>To <b>you ${city}</b></p>"
        assert mail.stage.steps() == steps + 1
        mail.stage.press_at_window(Qt.Key.Key_Z, CONTROL)
        mail.work_until(mail.views.is_at_rest)
        assert mail.source() == "<p>To <b>you ${c</b></p>"


def test_what_the_source_must_hold_is_not_changed(qtbot: QtBot) -> None:
    source = "<table><tr><td>kar</td></tr></table>"
    with helped_mail(qtbot, source) as (mail, _):
        mail.views.rich_place.put(0, 3, "car")
        assert (mail.source(), mail.stage.steps()) == (source, 0)
        assert "was not done" in mail.views.rich.said()
