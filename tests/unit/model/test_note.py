"""The text of a note is edited inside its JSON, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.json_text import JsonObject, dump, parse_object
from draft_editor.model.note import new_note, read_note

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
    assert read_note(changed or "") == note.edited('a "b"')
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
    written = note.with_text(new)
    assert written is not None
    again = read_note(written)
    assert again is not None
    assert again.text == new
    assert again == note.edited(new)
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
        PUBLISHED.replace('"text":[', '"text":[7,'),
        PUBLISHED.replace('"text":[{"type":{"code":"PLAIN_TEXT"', '"text":[{"type":{"kind":"X"'),
        '{"text":[{"value":"Call "},{"value":"back"}],"previewText":"Call back"}',
    ],
)
def test_another_shape_is_no_note(body: str) -> None:
    assert read_note(body) is None


def test_a_repr_tells_nothing_of_the_text() -> None:
    assert "Call" not in repr(read_note(PUBLISHED))


# --- several items, none, and what lies beside them

_PLAIN = '{"type":{"code":"PLAIN_TEXT"},"value":'
_ANA = '{"type":{"code":"MENTION"},"uuid":"u-1","value":"@Ana"}'


def _several(*items: str, preview: str) -> str:
    return f'{{"text":[{", ".join(items)}],"previewText":{dump(preview)} }}'


MIXED = _several(_PLAIN + '"Hi "}', _ANA, _PLAIN + '" \\u0063all","n":1}', preview="Hi @Ana call")


def test_items_that_follow_each_other_as_the_preview_says_are_one_text() -> None:
    note = read_note(MIXED)
    assert note is not None
    assert note.text == "Hi @Ana call"
    changed = note.with_text("Hello @Ana call")
    assert changed == MIXED.replace('"Hi "', '"Hello "').replace('"Hi @', '"Hello @')
    assert note.with_text("Hi @Ana") == _several(
        _PLAIN + '"Hi "}', _ANA, _PLAIN + '"","n":1}', preview="Hi @Ana"
    )


@pytest.mark.parametrize("new", ["Hi Ana call", "Hi @An call", "Hi @Bea call", "Hi call", "Hi", ""])
def test_an_edit_that_reaches_into_another_kind_of_item_is_declined(new: str) -> None:
    note = read_note(MIXED)
    assert note is not None
    assert note.with_text(new) is None


def test_between_two_items_that_are_no_plain_text_there_is_no_place_for_one() -> None:
    note = read_note(_several(_ANA, _ANA, _PLAIN + '"!"}', preview="@Ana@Ana!"))
    assert note is not None
    assert note.with_text("@Ana, @Ana!") is None
    assert note.with_text("@Ana@Ana?!") is not None


@pytest.mark.parametrize(
    ("new", "values"),
    [
        ("one two!", ("one ", "two!")),
        ("one or two", ("one or ", "two")),
        ("on", ("on", "")),
        ("onwo", ("on", "wo")),
        ("", ("", "")),
    ],
)
def test_two_texts_each_keep_what_was_not_touched(new: str, values: tuple[str, str]) -> None:
    note = read_note(_several(_PLAIN + '"one "}', _PLAIN + '"two"}', preview="one two"))
    assert note is not None
    first, second = map(dump, values)
    assert note.with_text(new) == _several(_PLAIN + first + "}", _PLAIN + second + "}", preview=new)


@given(st.lists(st.text("ab", max_size=3), max_size=4), st.text("abc", max_size=9))
def test_several_texts_take_any_text(old: list[str], new: str) -> None:
    items = [_PLAIN + dump(text) + "}" for text in old]
    note = read_note(_several(*items, preview="".join(old)))
    assert note is not None
    edited = note.edited(new)
    assert edited is not None
    assert edited == read_note(edited.body)
    assert edited.text == new
    assert parse_object(edited.body)["previewText"] == new


def test_an_empty_note_gets_its_first_text() -> None:
    note = read_note('{"text":[ ],"previewText":"","version":3}')
    assert note is not None
    assert note.text == ""
    item = '{"type":{"code":"PLAIN_TEXT","value":"text/plain"},"value":"x"}'
    assert note.with_text("x") == f'{{"text":[ {item}],"previewText":"x","version":3}}'


def test_a_new_note_has_the_published_shape() -> None:
    assert new_note("Call back") == PUBLISHED


@pytest.mark.parametrize(
    ("annotations", "has"), [("[]", False), ("[1]", True), ("null", False), ('{"a":1}', True)]
)
def test_annotations_are_noticed(annotations: str, has: bool) -> None:
    note = read_note(PUBLISHED.replace("[]}", f"{annotations}}}"))
    assert note is not None
    assert note.has_annotations is has
