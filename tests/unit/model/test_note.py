"""The text of a note is edited inside its JSON, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.json_text import JsonObject, dump, parse_object
from draft_editor.model.note import read_note

PUBLISHED = (
    '{"text":[{"type":{"code":"PLAIN_TEXT","value":"text/plain"},"value":"Call back"}],'
    '"version":0,"previewText":"Call back","annotations":[]}'
)
ODD = (
    '{ "previewText" : "Cal\\u006c", "more": {"value": 2.50, "previewText": "x"},\n'
    '  "text": [ {"value":"Call\\nback", "type":{"code":"PLAIN_TEXT"}, "n":1e2} ], "version":0 }\n'
)


def test_the_published_shape_is_read_and_written() -> None:
    note = read_note(PUBLISHED)
    assert note is not None
    assert note.text == "Call back"
    assert note.with_text("“Done”\n@Ana") == PUBLISHED.replace("Call back", "“Done”\\n@Ana")


def test_everything_else_stays_letter_for_letter() -> None:
    note = read_note(ODD)
    assert note is not None
    assert note.text == "Call\nback"
    changed = note.with_text('a "b"')
    assert changed == ODD.replace('"Cal\\u006c"', '"a \\"b\\""').replace(
        '"Call\\nback"', '"a \\"b\\""'
    )


def test_the_same_text_gives_the_same_body() -> None:
    note = read_note(ODD)
    assert note is not None
    assert note.with_text(note.text) is ODD


@given(st.text(st.characters(codec=None)), st.text())
def test_any_text_comes_back(old: str, new: str) -> None:
    item: JsonObject = {"type": {"code": "PLAIN_TEXT"}, "value": old}
    note = read_note(dump({"text": [item], "previewText": old}))
    assert note is not None
    again = read_note(note.with_text(new))
    assert again is not None
    assert again.text == new
    assert parse_object(again.body)["previewText"] == new


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Just a text",
        '"Just a text"',
        "[]",
        "{}",
        PUBLISHED + "}",
        PUBLISHED.replace('"version":0', '"version":0,"version":1'),
        PUBLISHED.replace("PLAIN_TEXT", "HTML"),
        PUBLISHED.replace(',"previewText":"Call back"', ""),
        PUBLISHED.replace('"previewText":"Call back"', '"previewText":null'),
        PUBLISHED.replace('"value":"Call back"', '"value":1'),
        PUBLISHED.replace('"Call back"}]', '"Call back"},{"value":"2"}]'),
        PUBLISHED.replace('"text":[', '"text":[],"texts":['),
    ],
)
def test_another_shape_is_no_note(body: str) -> None:
    assert read_note(body) is None


def test_a_repr_tells_nothing_of_the_text() -> None:
    assert "Call" not in repr(read_note(PUBLISHED))
