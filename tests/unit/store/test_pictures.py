"""Pasted pictures: each kept under a name of its own, closed to everybody else."""

from __future__ import annotations

import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from draft_editor.model.words import words
from draft_editor.store import pictures
from draft_editor.store.folder import NotWritten
from draft_editor.store.pictures import clear_pictures, keep_picture

NAME = "Pasted image 2026-11-24 09.00.png"


def test_each_picture_has_a_name_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "own" / "pictures"
    kept = [keep_picture(folder, NAME, content) for content in (b"1", b"2", b"3")]
    assert [path.name for path in kept] == [
        NAME,
        "Pasted image 2026-11-24 09.00 (2).png",
        "Pasted image 2026-11-24 09.00 (3).png",
    ]
    assert [path.read_bytes() for path in kept] == [b"1", b"2", b"3"]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept} == {0o600}


def test_a_place_that_cannot_be_written_is_said(
    open_folder: Path, closed: Callable[[Path], AbstractContextManager[None]]
) -> None:
    with closed(open_folder), pytest.raises(NotWritten) as raised:
        keep_picture(open_folder / "pictures", NAME, b"1")
    assert NAME in str(raised.value)


def test_a_disk_that_is_full_leaves_no_empty_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise NotWritten(words("The disk is full."), path)

    monkeypatch.setattr(pictures, "write_atomically", full)
    with pytest.raises(NotWritten):
        keep_picture(tmp_path, NAME, b"1")
    assert list(tmp_path.iterdir()) == []


def test_what_no_text_names_is_removed_and_the_rest_stays(tmp_path: Path) -> None:
    names = ("gone.png", "kept.png", "collée é.png", 'a "b".png', "smaller.jpg")
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    texts = (
        '{"originalFileName":"kept.png"}',
        '["collée \\u00e9.png"]',
        '{"originalFileName": "coll\\u00e9e \\u00e9.png"}',
        '{"originalFileName": "a \\"b\\".png"}',
    )
    clear_pictures(tmp_path, texts)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ("kept.png", "collée é.png", 'a "b".png', "folder")
    )


def test_a_folder_that_is_not_there_is_clear(tmp_path: Path) -> None:
    clear_pictures(tmp_path / "pictures", ())
    assert not (tmp_path / "pictures").exists()
