"""A form made from its declaration: what is seen follows, what is unseen catches up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.field_facts import contract_paths
from draft_editor.model.json_text import parse
from draft_editor.model.people import people_of
from draft_editor.model.words import words
from draft_editor.ui.fields.body import BodyField
from draft_editor.ui.fields.choice import ChoiceField
from draft_editor.ui.fields.free_object import FreeObjectField
from draft_editor.ui.fields.line import LineField
from draft_editor.ui.fields.number import NumberField
from draft_editor.ui.fields.records import RecordsField
from draft_editor.ui.fields.switch import SwitchField
from draft_editor.ui.fields.texts import TextsField
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.forms.declare import Form, Section, body, kind_of_field, row
from draft_editor.ui.forms.page import Page
from draft_editor.ui.forms.tabs import (
    comment_form,
    details_form,
    incoming_form,
    message_form,
    notifications_form,
    sending_form,
)
from draft_editor.ui.row import Row
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel
from pretend_outside import PretendOutside
from still_clocks import clocks_at

SUBJECT: Final = "messageAttributes.subject"
PROTOCOL: Final = "messageAttributes.protocol"
EMAIL: Final = frozenset({"EMAIL"})
FORM: Final = Form(
    "test",
    words("Test"),
    (
        Section(
            words("Left"),
            (
                (
                    row(
                        SUBJECT,
                        fits=EMAIL,
                        misfit=words("Only an email."),
                        hides=True,
                        label=words("Subject line"),
                    ),
                ),
                (row("messageAttributes.tags", fits=EMAIL),),
            ),
        ),
        Section(None, ((row("messageSendingAttributes.addSignature"),),), 1, is_tight=True),
        Section(words("More"), ((row("x.y", help_text=words("Unknown here.")),),), 1),
    ),
)


class Stage:
    """A page over a sheet."""

    def __init__(self, qtbot: QtBot, make: Callable[[Sheet], Page]) -> None:
        self.sheet = Sheet()
        self.page = make(self.sheet)
        self.sheet.setParent(self.page)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 500)

    def lay(self, source: str) -> None:
        self.sheet.lay(Draft(source))

    def row(self, path: str) -> Row:
        found = self.page.row_of(Path.parse(path))
        assert found is not None
        return found

    def said(self, path: str) -> str:
        shown = [each for each in self.row(path).findChildren(WordsLabel) if not each.isHidden()]
        return "\n".join(each.text() for each in shown if each.property("look") == "complaint")


Make: TypeAlias = Callable[[Callable[[Sheet], Page]], Stage]


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication) -> Stage:
    stage = Stage(qtbot, lambda sheet: Page(sheet, FORM))
    with qtbot.waitExposed(stage.page):
        stage.page.show()
    return stage


def line_text(stage: Stage, path: str) -> str:
    line = stage.row(path).field.input_widget()
    assert isinstance(line, QLineEdit)
    return line.text()


def test_what_is_seen_follows_each_change(stage: Stage) -> None:
    stage.lay('{"messageAttributes":{"protocol":"EMAIL","subject":"one"}}')
    assert line_text(stage, SUBJECT) == "one"
    stage.sheet.write(Path.parse(SUBJECT), "two")
    assert line_text(stage, SUBJECT) == "two"
    stage.sheet.write(Path.parse("messageAttributes"), {"subject": "three"})
    assert line_text(stage, SUBJECT) == "three"


def test_what_is_unseen_catches_up_when_it_is_shown(stage: Stage) -> None:
    stage.page.hide()
    stage.lay('{"messageAttributes":{"protocol":"EMAIL","subject":"one"}}')
    assert line_text(stage, SUBJECT) == ""
    stage.page.show()
    assert line_text(stage, SUBJECT) == "one"


def test_a_row_that_does_not_fit_is_quiet_and_kept(stage: Stage) -> None:
    stage.lay('{"messageAttributes":{"protocol":"TEXT","subject":"kept"}}')
    assert stage.row(SUBJECT).isVisible()
    assert stage.said(SUBJECT) == "Only an email."
    assert stage.row(SUBJECT).field.input_widget().property("apart") == "true"
    assert stage.said("messageAttributes.tags") == ""
    assert stage.row("messageAttributes.tags").isVisible()
    stage.sheet.write(Path.parse(PROTOCOL), "EMAIL")
    assert stage.said(SUBJECT) == ""
    assert stage.row(SUBJECT).field.input_widget().property("apart") == "false"
    stage.sheet.write(Path.parse(PROTOCOL), [])
    assert stage.said(SUBJECT) == "Only an email."


def test_a_row_that_holds_nothing_and_does_not_fit_is_not_there(stage: Stage) -> None:
    stage.lay('{"messageAttributes":{"protocol":"TEXT","subject":""}}')
    assert not stage.row(SUBJECT).isVisible()
    stage.sheet.write(Path.parse(SUBJECT), "restored")
    assert stage.row(SUBJECT).isVisible()
    stage.sheet.write(Path.parse(SUBJECT), "")
    assert stage.row(SUBJECT).isVisible(), "it does not vanish under the hands"


def test_a_row_that_is_not_there_comes_when_it_is_gone_to(stage: Stage) -> None:
    stage.lay('{"messageAttributes":{"protocol":"TEXT"}}')
    assert not stage.row(SUBJECT).isVisible()
    stage.page.activateWindow()
    assert stage.page.reveal(Path.parse(SUBJECT))
    assert stage.row(SUBJECT).isVisible()


def test_a_complaint_is_said_with_what_else_there_is(stage: Stage) -> None:
    stage.lay('{"messageAttributes":{"protocol":"TEXT","subject":[1]}}')
    subject = stage.row(SUBJECT)
    subject.complain("<b>Too long</b>", "bad")
    lines = stage.said(SUBJECT).splitlines()
    assert lines[0] == "<b>Too long</b>"
    assert lines[-1] == "Only an email."
    entry = subject.field.input_widget()
    assert entry.property("wrong") == "true"
    assert "<b>Too long</b>" in entry.accessibleDescription()
    subject.complain("", "muted")
    assert entry.property("wrong") == "false"
    assert "Too long" not in entry.accessibleDescription()


def test_a_place_that_no_row_has_is_not_revealed(stage: Stage) -> None:
    assert not stage.page.reveal(Path.parse("editor.name"))
    assert stage.page.row_of(Path.parse("x")) is None


def test_labels_help_and_names_are_made_together(stage: Stage) -> None:
    named = stage.row(SUBJECT)
    assert named.label == "Subject line"
    assert named.field.input_widget().accessibleName() == "Subject line"
    assert named.field.input_widget().objectName() == SUBJECT
    unknown = stage.row("x.y")
    assert unknown.label == "y"
    assert "Unknown here." in [each.text() for each in unknown.findChildren(QLabel)]


def test_in_a_narrow_window_the_columns_stand_under_each_other(stage: Stage, qtbot: QtBot) -> None:
    ground = stage.page.widget()
    assert ground is not None
    layout = ground.layout()
    assert isinstance(layout, QBoxLayout)
    assert layout.direction() == QBoxLayout.Direction.LeftToRight
    stage.page.resize(500, 500)
    qtbot.waitUntil(lambda: layout.direction() == QBoxLayout.Direction.TopToBottom)
    stage.page.resize(1000, 500)
    qtbot.waitUntil(lambda: layout.direction() == QBoxLayout.Direction.LeftToRight)


def test_something_may_stand_beside_and_first(qtbot: QtBot, qapp: QApplication) -> None:
    beside, first = QWidget(), QWidget()
    stage = Stage(qtbot, lambda sheet: Page(sheet, FORM, lambda: beside, first))
    stage.page.show()
    assert not stage.page.is_complete()
    assert stage.page.complete() == []
    assert stage.page.is_complete()
    qtbot.waitUntil(beside.isVisible)
    stage.page.resize(1200, 500)
    qtbot.waitUntil(lambda: beside.width() == 300)
    stage.page.resize(600, 500)
    qtbot.waitUntil(lambda: beside.width() > 500)  # below, it has the whole width
    stage.page.resize(1000, 500)
    qtbot.waitUntil(lambda: beside.width() == 300)
    qtbot.waitUntil(first.isVisible)
    assert first.mapTo(stage.page, first.pos()).y() <= stage.row(SUBJECT).y() + 500


def _page(make: Callable[[Sheet], Form], sheet: Sheet) -> Page:
    return Page(sheet, make(sheet))


def test_every_form_can_be_made_and_shows_any_body(qtbot: QtBot, qapp: QApplication) -> None:
    clocks = clocks_at("2026-11-23T15:00:00+00:00")
    outside = PretendOutside()
    forms: tuple[Callable[[Sheet], Form], ...] = (
        lambda sheet: message_form(clocks, Uploads(sheet, outside, sheet)),
        lambda _: sending_form(),
        lambda _: notifications_form(),
        lambda _: comment_form(people_of),
        lambda _: incoming_form(),
        lambda _: details_form(),
    )
    seen: set[str] = set()
    for make in forms:
        stage = Stage(qtbot, partial(_page, make))
        stage.lay("{}")
        stage.page.catch_up()
        rows = list(stage.page.rows())
        seen |= {str(each.path) for each in rows}
        names = [each.field.input_widget().objectName() for each in rows]
        assert names == [str(each.path) for each in rows]
        for each in rows:
            for odd in ("null", "7", '"x"', "[]", '[{"a":1},null]', '{"a":[1]}', "true"):
                draft = Draft("{}")
                draft.set(words("x"), each.path, parse(odd))
                stage.sheet.lay(draft)
                stage.page.catch_up()
                assert not draft.history.undone
                assert len(draft.history.done) == 1, f"{each.path} wrote by itself"
            if isinstance(each.field, RecordsField):
                each.field.add()
                stage.page.catch_up()
                assert each.field.model.index(0).data()
    assert seen <= {str(Path(steps)) for steps in contract_paths()}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("messageSendingAttributes.addSignature", SwitchField),
        ("messageSendingAttributes.delay", NumberField),
        ("messageAttributes.tags", TextsField),
        ("messageAttributes.metaData", FreeObjectField),
        ("messageAttributes.protocol", ChoiceField),
        ("messageAttributes.subject", LineField),
        ("unheard.of", FreeObjectField),
    ],
)
def test_each_place_has_the_field_that_the_contract_asks_for(
    qapp: QApplication, qtbot: QtBot, path: str, kind: type
) -> None:
    place = Path.parse(path)
    field = kind_of_field(place)(Sheet(), place)
    qtbot.addWidget(field)
    assert type(field) is kind
    long = body(Sheet(), place)
    qtbot.addWidget(long)
    assert isinstance(long, BodyField)
    assert long.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_columns_that_do_not_fit_stand_under_each_other_at_their_full_height(
    qtbot: QtBot, stage: Stage
) -> None:
    ground = stage.page.widget()
    assert ground is not None
    across = ground.layout()
    assert isinstance(across, QBoxLayout)
    stage.row(SUBJECT).field.setMinimumWidth(900)
    stage.row(SUBJECT).field.setMinimumHeight(700)
    stage.lay('{"messageAttributes":{"protocol":"EMAIL"}}')
    qtbot.waitUntil(lambda: across.direction() is QBoxLayout.Direction.TopToBottom)
    qtbot.waitUntil(lambda: stage.row(SUBJECT).field.height() >= 700)
    assert ground.width() <= stage.page.viewport().width()
    stage.page.resize(2000, 500)
    qtbot.waitUntil(lambda: across.direction() is QBoxLayout.Direction.LeftToRight)


def test_what_stands_beside_takes_no_height_from_the_form(qtbot: QtBot) -> None:
    def beside() -> QLabel:
        words_beside = QLabel("many words " * 60)
        words_beside.setWordWrap(True)
        words_beside.setFixedWidth(300)
        return words_beside

    stage = Stage(qtbot, lambda sheet: Page(sheet, FORM, beside))
    stage.page.resize(600, 200)
    stage.page.complete()
    with qtbot.waitExposed(stage.page):
        stage.page.show()
    stage.lay('{"messageAttributes":{"protocol":"EMAIL"}}')
    ground = stage.page.widget()
    assert ground is not None
    stage.row(SUBJECT).field.setFixedHeight(300)
    layout = ground.layout()
    column = None if layout is None else layout.itemAt(0)
    assert column is not None
    qtbot.waitUntil(lambda: column.minimumSize().height() > 300)
    qtbot.waitUntil(
        lambda: column.geometry().height() >= column.heightForWidth(column.geometry().width())
    )


def test_the_right_edge_is_one_line_with_and_without_a_scroll_bar(
    qtbot: QtBot, qapp: QApplication
) -> None:
    beside = QWidget()
    stage = Stage(qtbot, lambda sheet: Page(sheet, FORM, lambda: beside))
    stage.page.resize(600, 500)
    stage.page.complete()
    with qtbot.waitExposed(stage.page):
        stage.page.show()

    def right() -> int:
        return beside.mapTo(stage.page, beside.rect().topRight()).x()

    edge = 600 - stage.page.frameWidth() - SPACE.wide - 1
    qtbot.waitUntil(lambda: right() == edge)
    beside.setFixedHeight(900)
    bar, across = stage.page.verticalScrollBar(), stage.page.horizontalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: right() == edge)
    assert across.maximum() == 0, "nothing can be scrolled to the side"
