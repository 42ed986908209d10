"""What a text comes to, said below it: parts, what makes them fewer, and what is added."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, dump
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.text_count import TextCount
from draft_editor.ui.words_label import ShortLabel
from field_stage import FieldStage, build

PATH = "messageAttributes.body"
FOOTER = Path.of("messageSendingAttributes", "addTCPAFooter")
OFF: dict[str, Json] = {"addTCPAFooter": False, "addSignature": False, "addFooter": False}


def source_of(text: Json, protocol: Json = "TEXT", **top: Json) -> str:
    return dump(
        {
            "messageAttributes": {"protocol": protocol, "body": text},
            "messageSendingAttributes": OFF,
            **top,
        }
    )


class Foot:
    """The body on its stage, with its count."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.stage: FieldStage = build(qtbot, PATH, MessageBodyField, source_of(""))
        assert isinstance(self.stage.field, MessageBodyField)
        self.field = self.stage.field
        self.count = TextCount(self.field)
        self.lay("")

    def lay(self, text: Json, protocol: str = "TEXT", **top: Json) -> None:
        self.stage.lay(source_of(text, protocol, **top))
        self.look()

    def look(self) -> None:
        with self.qtbot.waitSignal(self.field.marking.looked):
            self.field.marking.look_soon()

    def said(self) -> str:
        labels = (*self.count.line.findChildren(QLabel), *self.count.findChildren(QLabel))
        return " ".join(
            label.whole() if isinstance(label, ShortLabel) else label.text()
            for label in labels
            if label.isVisible()
        )

    def explained(self) -> str:
        labels = self.count.findChildren(ShortLabel)
        assert labels[-1].accessibleDescription() in labels[-1].toolTip()
        return labels[-1].accessibleDescription()

    def button(self, name: str) -> QPushButton:
        button = self.stage.part(f"{PATH}:{name}")
        assert isinstance(button, QPushButton)
        return button

    def marked(self) -> list[str]:
        return [each.cursor.selectedText() for each in self.field.writing().extraSelections()]


@pytest.fixture
def foot(qtbot: QtBot) -> Foot:
    return Foot(qtbot)


def test_a_text_is_counted_and_can_be_made_shorter(foot: Foot) -> None:
    foot.lay("“" + "a" * 100)
    assert foot.said().startswith("101 characters · UCS-2 · 2 parts · without “ it is 1 part")
    assert foot.marked() == ["“"]
    replace = foot.button("replace")
    assert replace.text() == 'Replace with "'
    assert replace.isVisible()
    replace.click()
    assert foot.stage.value() == '"' + "a" * 100
    assert foot.stage.steps() == 1
    assert foot.stage.input.hasFocus()
    foot.look()
    assert foot.said().startswith("101 characters · GSM-7 · 1 part")
    assert not replace.isVisible()
    assert foot.marked() == []


@pytest.mark.parametrize(("text", "tone"), [("“", "warning"), ("ç", "muted"), ("“ç", "muted")])
def test_nobody_is_warned_of_letters_that_a_language_needs(
    foot: Foot, text: str, tone: str
) -> None:
    foot.lay(text + "a" * 100)
    labels = [each for each in foot.count.line.findChildren(QLabel) if each.text() == "2 parts"]
    assert [each.property("tone") for each in labels] == [tone]


def test_placeholders_are_not_made_plain(foot: Foot) -> None:
    foot.lay("“${name!'l’ami'}”")
    foot.button("replace").click()
    assert foot.stage.value() == "\"${name!'l’ami'}\""
    foot.lay("\"${name!'l’ami'}\"!")
    assert not foot.button("replace").isVisible()  # nothing else is left to be replaced


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a" * 172, "172 characters · GSM-7 · 2 parts · 12 characters fewer: 1 part"),
        ("a" * 300, "300 characters · GSM-7 · 2 parts  When"),
        ("ç" + "a" * 100, "2 parts · without ç it is 1 part"),
        ("“‘’”–…" + "a" * 100, "without “ ‘ ’ ” … it is 1 part"),
        ("\xa0\u200b" + "a" * 100, "without a special space U+200B it is 1 part"),
        ("a" * 1450, "1450 of 1600 characters"),
        (
            "a" * 1700,
            "1700 of 1600 characters · GSM-7 · 12 parts  100 characters too many to be sent",
        ),
        ("a" * 25_000, "25000 characters"),
        ("", "0 characters · GSM-7 · 0 parts"),
    ],
)
def test_it_says_what_matters_of_a_length(foot: Foot, text: str, said: str) -> None:
    foot.lay(text)
    assert said in foot.said()


def test_only_what_can_be_replaced_as_a_whole_is_offered(foot: Foot) -> None:
    foot.lay("“ç”")
    assert not foot.button("replace").isVisible()
    foot.lay("“a”")
    assert foot.button("replace").text() == 'Replace with "'
    foot.lay("a\u200bb–")
    assert foot.button("replace").text() == "Replace with nothing -"


def test_an_email_is_counted_in_characters_only(foot: Foot) -> None:
    foot.lay("“hello”", "EMAIL")
    assert foot.said() == "7 characters"
    assert foot.marked() == []
    foot.lay(None, "EMAIL")
    assert foot.said() == "0 characters"
    assert not foot.button("replace").isVisible()
    assert not foot.button("borders").isVisible()


@pytest.mark.parametrize(
    ("text", "top", "said"),
    [
        ("a", {}, "When sent: 1 part; nothing is added"),
        ("${n}" + "a" * 140, {}, "When sent: 1–2 parts with values · lengths assumed"),
        ("${n}", {"freeMarkerMetadata": {"n": "Ann"}}, "When sent: 1 part with values"),
        ("${n}", {"isFreeMarkerMessage": False}, "When sent: 1 part; nothing is added"),
        ("<#list a as b>x</#list>", {}, "When sent: 1 part or more with values"),
        (
            "a",
            {"messageSendingAttributes": {}},
            "When sent: 1–2 parts with opt-out footer, signature, general footer · lengths assumed",
        ),
    ],
)
def test_what_is_added_is_counted_in(
    foot: Foot, text: str, top: dict[str, Json], said: str
) -> None:
    foot.stage.lay(source_of(text, **top))
    foot.look()
    assert foot.said().endswith(said)


def test_what_is_assumed_is_told(foot: Foot, qtbot: QtBot) -> None:
    foot.lay("${name}")
    assert foot.explained() == "values: each unknown one 0 to 40 characters, assumed"
    foot.stage.sheet.write(FOOTER, True)
    qtbot.waitUntil(lambda: "opt-out footer: 14 to 60 characters, assumed" in foot.explained())
    foot.stage.sheet.take_out(FOOTER)
    qtbot.waitUntil(lambda: "the service decides; 0 to 60 characters" in foot.explained())
    foot.lay("${name}", freeMarkerMetadata={"name": "Ann"})
    assert foot.explained() == ""


def test_where_parts_end_is_shown_on_demand(foot: Foot) -> None:
    foot.lay("a" * 10)
    borders = foot.button("borders")
    assert not borders.isVisible()
    foot.lay("😀" + "中" * 64 + "b\r\n" + "中" * 66 + "😀c")
    assert borders.isVisible()
    assert foot.marked() == []
    borders.click()
    foot.look()
    assert foot.marked() == ["b", "中"]
    foot.lay("x" * 25_000)
    assert foot.marked() == []
    foot.lay("plain")
    assert foot.marked() == []


def test_a_template_is_as_long_as_its_values(foot: Foot) -> None:
    body = "${name!'" + "x" * 1_700 + "'}"
    foot.lay(body, isFreeMarkerMessage=True, freeMarkerMetadata={"name": "Ana"})
    assert "of 1600" not in foot.said()
    assert "When sent: 1 part with values" in foot.said()
    foot.lay(body, isFreeMarkerMessage=False)
    assert "of 1600" in foot.said()


def test_where_there_is_no_room_the_button_says_less_and_is_whole(foot: Foot) -> None:
    foot.lay("“" + "a" * 100)
    replace = foot.button("replace")
    foot.stage.resize(250, 400)
    foot.qtbot.waitUntil(lambda: replace.text() == "Replace")
    assert replace.accessibleName() == replace.toolTip() == 'Replace with "'
    foot.stage.resize(900, 400)
    foot.qtbot.waitUntil(lambda: replace.text() == 'Replace with "')
