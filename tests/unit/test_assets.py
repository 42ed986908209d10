"""The one way to the resources, in a working copy."""

from __future__ import annotations

import pytest

from draft_editor.assets import asset


def test_a_file_is_found() -> None:
    assert b"[Desktop Entry]" in asset("draft-editor.desktop").read_bytes()


def test_a_folder_is_found() -> None:
    assert asset("samples").is_dir()


def test_a_misspelt_name_is_an_error() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/no-such\.svg"):
        asset("icons", "no-such.svg")
