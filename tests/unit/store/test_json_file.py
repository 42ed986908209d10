from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from draft_editor.model.words import words
from draft_editor.store.json_file import MAX_BYTES, BadFile, read_bytes, read_json_file

TEXT = """{
  "one": {"two": "äöü",
      "three": [1]},
  "four": "x"
}"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "file.json"
    path.write_text(TEXT, encoding="utf-8")
    return path


def complaint(path: Path) -> BadFile:
    with pytest.raises(BadFile) as caught:
        read_json_file(path)
    assert caught.value.path == path
    assert str(path) in str(caught.value.said)
    return caught.value


def test_a_complaint_names_file_line_and_column(path: Path) -> None:
    error = read_json_file(path).bad(words("No."), "one", "three")
    assert (error.line, error.column) == (3, 16)
    assert str(error.said) == f"“{path}”, line 3, column 16: No."


def test_a_complaint_about_what_is_not_there_names_the_file(path: Path) -> None:
    source = read_json_file(path)
    for error in (source.bad(words("No.")), source.bad(words("No."), "one", "none")):
        assert (error.line, error.column) == (0, 0)
        assert str(error.said) == f"“{path}”: No."


def test_texts_are_taken_by_their_keys(path: Path) -> None:
    source = read_json_file(path)
    assert source.string("one", "two") == "äöü"
    with pytest.raises(BadFile, match="line 3, column 16: “three” must be a text, not a list"):
        source.string("one", "three")
    with pytest.raises(BadFile, match="line 2, column 10: “none” is missing"):
        source.string("one", "none")
    with pytest.raises(BadFile, match="line 4, column 11: “none” is missing"):
        source.string("four", "none")
    with pytest.raises(BadFile, match=r"file\.json”: “none” is missing"):
        source.string("none")


def test_the_content_never_shows(path: Path) -> None:
    assert "äöü" not in repr(read_json_file(path))


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (b"", 1, "a value is missing"),
        (b'{\n"a": \n}', 3, "a value is missing"),
        (b'{"a": 1,\n\xff}', 2, "Not a UTF-8 text"),
        (b'{"a": 1, "a": 2}', 1, "the key “a” stands twice"),
        (b"[1]", 0, "A JSON object"),
        (b'{"a":' * 300 + b"1" + b"}" * 300, 0, "Nested too deeply"),
        (b'{"a":' * 100_000, 0, "Nested too deeply"),
    ],
)
def test_what_is_no_json_object_is_said(path: Path, content: bytes, line: int, said: str) -> None:
    path.write_bytes(content)
    error = complaint(path)
    assert said in str(error.said)
    assert error.line == line


def test_a_byte_order_mark_is_no_part_of_the_text(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert read_json_file(path).text == TEXT


def test_what_cannot_be_opened_is_said(tmp_path: Path, path: Path) -> None:
    assert "there is no such file" in str(complaint(tmp_path / "none").said)
    assert "it is a folder, not a file" in str(complaint(tmp_path).said)
    assert "a part of its path is a file" in str(complaint(path / "inner").said)


def test_what_may_not_be_read_is_said(path: Path) -> None:
    path.chmod(0)
    am_root = os.geteuid() == 0
    if am_root:  # for root there is nothing that may not be read
        os.seteuid(65534)
    try:
        error = complaint(path)
    finally:
        if am_root:
            os.seteuid(0)
    assert "you may not read it" in str(error.said)


def test_a_file_that_is_too_large_is_said_with_its_size(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MAX_BYTES)
        assert len(read_bytes(path)) == MAX_BYTES
        file.truncate(23_400_000)
    with pytest.raises(BadFile) as caught:
        read_bytes(path)
    assert str(caught.value.said) == f"“{path}” has 23.4 MB; files up to 20.0 MB are opened."


def test_a_device_without_an_end_is_given_up() -> None:
    with pytest.raises(BadFile, match=r"“/dev/zero” is larger than 20\.0 MB"):
        read_bytes(Path("/dev/zero"))


def test_a_pipe_can_be_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("{}",))
    writer.start()
    assert read_json_file(pipe).value == {}
    writer.join()
