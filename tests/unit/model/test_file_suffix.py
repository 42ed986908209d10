"""What stands behind the last dot, however it is written."""

from __future__ import annotations

import pytest

from draft_editor.model.file_suffix import suffix_of


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("photo.PNG", "png"),
        ("setup.exe. ", "exe"),
        ("archive.tar.gz", "gz"),
        ("README", ""),
        (".bashrc", ""),
        ("folder/inner.JS", "js"),
        ("", ""),
    ],
)
def test_a_suffix_stands_behind_the_last_dot(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix
