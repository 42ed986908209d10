"""A message's text whose spelling is checked, and what is underlined in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import Json, dump
from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.spelling.ports import Speller
from draft_editor.ui.spelling.spelling import Spelling
from field_stage import FieldStage, build
from pretend_outside import PretendOutside

PATH = "messageAttributes.body"
_WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


def body_of(text: str, protocol: str = "TEXT", **more: Json) -> str:
    return dump({"messageAttributes": {"protocol": protocol, "body": text}, **more})


@dataclass
class SpellingStage:
    """The field, its companion, and the outside that answers in the same turn."""

    stage: FieldStage
    field: MessageBodyField
    spelling: Spelling
    qtbot: QtBot

    def underlined(self) -> list[str]:
        return [
            selection.cursor.selectedText()
            for selection in self.field.writing().extraSelections()
            if selection.format.underlineStyle() == _WAVE
        ]

    def wait_for(self, *words: str) -> None:
        self.qtbot.waitUntil(lambda: self.underlined() == list(words))

    def look(self) -> None:
        """Wait until the text was looked at once more."""
        with self.qtbot.waitSignal(self.field.marking.looked):
            self.field.marking.look_soon()

    def put_cursor(self, place: int) -> None:
        cursor = QTextCursor(self.field.writing().document())
        cursor.setPosition(place)
        self.field.writing().setTextCursor(cursor)


def spell(
    qtbot: QtBot, source: str, speller: Speller, customer: str = "", *, answers: bool = True
) -> tuple[SpellingStage, PretendOutside]:
    """The stage; with `answers` false nothing that is asked has come back yet."""
    stage = build(qtbot, PATH, MessageBodyField, source)
    assert isinstance(stage.field, MessageBodyField)
    outside = PretendOutside(knows_words=speller)
    errands = Errands(outside)
    if answers:
        outside.done = errands.on_done
    spelling = Spelling(stage.field, errands, outside.speller(), lambda: customer)
    return SpellingStage(stage, stage.field, spelling, qtbot), outside
