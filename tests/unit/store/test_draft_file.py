from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.locator import Locator
from draft_editor.store.draft_file import (
    DraftFile,
    draft_file_text,
    read_draft_file,
    save_draft_file,
)
from draft_editor.store.folder import NotWritten
from draft_editor.store.json_file import BadFile

LOCATOR = Locator.of("dép", "user", "customer", "message")
BODY = '{ "b" : 2.50,\r\n\t"a":[null , "\\u00e4 ä 🚗"],"c":{} }'
ADDRESS = {"department": "d", "user": "u", "customer": "c", "message": "m"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "draft.json"


def test_a_bare_body_is_taken_letter_for_letter(path: Path) -> None:
    path.write_bytes(f"\n{BODY}\n".encode())
    assert read_draft_file(path) == DraftFile(None, f"\n{BODY}\n", path)
    opened = read_draft_file(path)
    save_draft_file(path, opened.locator, opened.body)
    assert path.read_bytes() == f"\n{BODY}\n".encode()


def test_a_draft_file_gives_address_and_body_back(path: Path) -> None:
    save_draft_file(path, LOCATOR, BODY)
    assert BODY.encode() in path.read_bytes()
    assert read_draft_file(path) == DraftFile(LOCATOR, BODY, path)


def test_a_draft_file_has_the_published_form() -> None:
    assert json.loads(draft_file_text(LOCATOR, "{}")) == {
        "locator": {
            "department": "dép",
            "user": "user",
            "customer": "customer",
            "message": "message",
        },
        "body": {},
    }


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)


@given(
    value=st.dictionaries(st.sampled_from(["locator", "body", "x"]), json_values),
    indent=st.sampled_from([None, 0, 3]),
    is_ascii=st.booleans(),
)
def test_any_body_survives_in_a_draft_file(
    tmp_path_factory: pytest.TempPathFactory,
    value: dict[str, object],
    indent: int | None,
    is_ascii: bool,
) -> None:
    body = json.dumps(value, indent=indent, ensure_ascii=is_ascii)
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(draft_file_text(LOCATOR, body))
    assert read_draft_file(path) == DraftFile(LOCATOR, body, path)


@pytest.mark.parametrize(
    "text",
    [
        '{"locator": {"department": "d"}}',
        '{"body": {}}',
        '{"locator": "here", "body": {}}',
        '{"locator": {}, "body": "a text"}',
        "{}",
    ],
)
def test_every_other_object_is_a_body(path: Path, text: str) -> None:
    path.write_text(text)
    assert read_draft_file(path) == DraftFile(None, text, path)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"user": ""}, "line 4, column 11: The user id is empty."),
        ({"message": "list"}, "line 6, column 14: The message id cannot be “list”"),
        ({"customer": "a/b"}, "line 5, column 15: The customer id has “/” at place 2"),
        ({"department": 7}, "line 3, column 17: “department” must be a text, not a number."),
        ({"message": None}, "line 6, column 14: “message” must be a text, not null."),
    ],
)
def test_a_bad_address_is_said_with_its_place(
    path: Path, change: dict[str, object], said: str
) -> None:
    path.write_text(json.dumps({"locator": ADDRESS | change, "body": {}}, indent=1))
    with pytest.raises(BadFile) as caught:
        read_draft_file(path)
    assert said in str(caught.value.said)


@pytest.mark.parametrize("part", list(ADDRESS))
def test_a_missing_part_of_the_address_is_said(path: Path, part: str) -> None:
    address = {key: text for key, text in ADDRESS.items() if key != part}
    path.write_text(json.dumps({"locator": address, "body": {}}))
    with pytest.raises(BadFile, match=f"line 1, column 13: “{part}” is missing"):
        read_draft_file(path)


def test_what_cannot_be_opened_is_said(path: Path) -> None:
    with pytest.raises(BadFile, match="there is no such file"):
        read_draft_file(path)


def test_what_cannot_be_saved_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="the folder does not exist"):
        save_draft_file(tmp_path / "none" / "draft.json", None, "{}")


def test_a_new_file_is_closed_and_an_older_one_keeps_its_mode(path: Path) -> None:
    save_draft_file(path, None, "{}")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    save_draft_file(path, None, "{ }")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_ids_and_texts_do_not_show(path: Path) -> None:
    shown = repr(DraftFile(LOCATOR, BODY, path))
    assert "customer" not in shown
    assert "🚗" not in shown
