"""Copies of drafts in a folder that a person chose."""

from __future__ import annotations

import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from draft_editor.model.locator import Locator
from draft_editor.store.copies import file_name, save_copy
from draft_editor.store.draft_file import read_draft_file
from draft_editor.store.folder import NotWritten

LOCATOR = Locator.of("dept", "user", "cust", "m1")
BODY = '{"messageAttributes": {"body": "Bonjour é 😀"}}'


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Text to Maria Lopez", "Text to Maria Lopez"),
        ("Text to +1 310 555 0142", "Text to +1 310 555 0142"),
        ("Courriel à Jean-Luc Côté", "Courriel à Jean-Luc Côté"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("two\nlines\tand \x00 none", "two lines and none"),
        ("../../etc/passwd", "etc passwd"),
        ("...", "draft"),
        ("", "draft"),
        ("CON", "draft CON"),
        ("lpt1.old", "draft lpt1.old"),
        ("e\u0301te\u0301", "été"),
        ("half \ud83d of one", "half  of one"),
        ("x" * 300, "x" * 80),
    ],
)
def test_titles_become_names_of_files(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_copy_is_a_draft_file_closed_to_others(tmp_path: Path) -> None:
    path = save_copy(tmp_path, "Text to Maria", LOCATOR, BODY)
    assert path == tmp_path / "Text to Maria.json"
    read = read_draft_file(path)
    assert (read.locator, read.body) == (LOCATOR, BODY)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_draft_file(save_copy(tmp_path, "bare", None, BODY)).locator is None


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "Text to Maria.json").write_text("somebody’s own")
    (tmp_path / "Text to Maria 2.json").symlink_to(tmp_path / "nowhere")
    paths = [save_copy(tmp_path, "Text to Maria", LOCATOR, BODY) for _ in range(2)]
    assert [path.name for path in paths] == ["Text to Maria 3.json", "Text to Maria 4.json"]
    assert (tmp_path / "Text to Maria.json").read_text() == "somebody’s own"
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as caught:
        save_copy(tmp_path / "gone", "a", LOCATOR, BODY)
    assert str(caught.value.said).endswith("could not be saved: the folder does not exist.")


@contextmanager
def _full_after(size: int) -> Iterator[None]:
    """The system itself refuses every byte of a file after so many."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_is_full_leaves_no_half_of_a_file(tmp_path: Path) -> None:
    with _full_after(10), pytest.raises(NotWritten, match="could not be saved"):
        save_copy(tmp_path, "a", LOCATOR, BODY)
    assert list(tmp_path.iterdir()) == []
