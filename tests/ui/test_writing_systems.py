"""Every place of a message takes every writing system: typed, composed, counted, sent, undone.

A text message is seen to in `fields/test_writing_systems.py`, with its parts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.model.note import new_note, read_note
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.subject import SubjectField
from draft_editor.ui.fields.text_count import TextCount
from draft_editor.ui.words_label import ShortLabel
from field_stage import FieldStage, build, commit, compose
from rich_stage import rich_mail
from writing_systems import SYSTEMS

BEFORE = "Hi 👋 "
BODY = "messageAttributes.body"
SUBJECT = "messageAttributes.subject"
AROUND = "<p>{}</p>"


class Place:
    """Somewhere to write, behind `BEFORE`; `words` are those of the value that is sent."""

    def __init__(
        self,
        stage: FieldStage,
        writing: QWidget,
        words: Callable[[str], str] = str,
        settle: Callable[[], object] = bool,
    ) -> None:
        self.stage = stage
        self.writing = writing
        self.settle = settle
        self._words = words
        field = stage.field
        self._count = TextCount(field) if isinstance(field, MessageBodyField) else None

    def go_to_end(self) -> None:
        assert isinstance(self.writing, QPlainTextEdit | QTextEdit)
        self.writing.setFocus()
        self.writing.moveCursor(QTextCursor.MoveOperation.End)

    def sent(self) -> str:
        """What the text that goes to the service says here."""
        value = json.loads(self.stage.draft.source())
        for step in self.stage.field.path:
            value = value[step]
        return self._words(value)

    def counted(self) -> str:
        """What stands below the text; nothing below a subject."""
        if self._count is None or not isinstance(self.stage.field, MessageBodyField):
            return ""
        self.stage.field.marking.looked.emit()
        return self._count.findChildren(ShortLabel)[-1].whole()

    def undo_all(self) -> str:
        while self.stage.sheet.undo() is not None:
            pass
        self.settle()
        return self.stage.draft.source()


def _in_note(body: str) -> str:
    note = read_note(body)
    assert note is not None
    return note.text


def _in_paragraph(body: str) -> str:
    start, end = AROUND.split("{}")
    assert body.startswith(start)
    assert body.endswith(end)
    return body[len(start) : -len(end)]


def _source(protocol: str, key: str, text: str) -> str:
    return json.dumps({"x": 1, "messageAttributes": {"protocol": protocol, key: text}})


def _note(qtbot: QtBot) -> Iterator[Place]:
    stage = build(qtbot, BODY, MessageBodyField, _source("NONE", "body", new_note(BEFORE)))
    yield Place(stage, stage.input, _in_note)


def _html(qtbot: QtBot) -> Iterator[Place]:
    stage = build(qtbot, BODY, MessageBodyField, _source("EMAIL", "body", BEFORE))
    yield Place(stage, stage.input)


def _subject(qtbot: QtBot) -> Iterator[Place]:
    stage = build(qtbot, SUBJECT, SubjectField, _source("EMAIL", "subject", BEFORE))
    yield Place(stage, stage.input)


def _rich(qtbot: QtBot) -> Iterator[Place]:
    with rich_mail(qtbot, AROUND.format(BEFORE)) as mail:
        settle = partial(mail.work_until, mail.views.is_at_rest)
        yield Place(mail.stage, mail.views.rich.writing, _in_paragraph, settle)


@pytest.mark.parametrize("way", ["keys", "input method"])
@pytest.mark.parametrize(
    ("place_of", "around"), [(_note, 0), (_html, 0), (_rich, len(AROUND) - 2), (_subject, None)]
)
def test_what_is_written_is_held_counted_sent_and_undone(
    qtbot: QtBot, place_of: Callable[[QtBot], Iterator[Place]], around: int | None, way: str
) -> None:
    with contextmanager(place_of)(qtbot) as place:
        source = place.stage.draft.source()
        for name, text in SYSTEMS.items():
            place.go_to_end()
            if way == "keys":
                place.stage.type(text)
            else:
                for length in range(1, len(text) + 1):
                    compose(place.writing, text[:length])
                assert place.sent() == BEFORE, name
                commit(place.writing, text)
            place.settle()
            assert place.sent() == BEFORE + text, name
            whole = BEFORE + text
            said = "" if around is None else f"{len(whole) + around} characters"
            assert place.counted() == said, name
            assert place.undo_all() == source, name


@pytest.mark.parametrize("place_of", [_note, _html, _rich, _subject])
def test_backspace_leaves_no_half_of_a_character(
    qtbot: QtBot, place_of: Callable[[QtBot], Iterator[Place]]
) -> None:
    with contextmanager(place_of)(qtbot) as place:
        source = place.stage.draft.source()
        for name, text in SYSTEMS.items():
            place.go_to_end()
            commit(place.writing, text)
            left = BEFORE + text
            while len(left) > len(BEFORE):
                QTest.keyClick(place.writing, Qt.Key.Key_Backspace)
                now = place.sent()
                assert len(now) < len(left), name
                assert left.startswith(now), name
                now.encode("utf-16")
                left = now
            assert left == BEFORE, name
            assert place.undo_all() == source, name
