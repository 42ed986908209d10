from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from draft_editor.api.upload.source import BLOCK, FileTrouble, Source


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "film"
    path.write_bytes(b"abcdefg" * (BLOCK // 3))
    return path


def whole(source: Source) -> bytes:
    blocks = []
    while block := source.read():
        blocks.append(block)
    return b"".join(blocks)


@pytest.mark.parametrize("blocks", [0, 1, 9])
def test_the_digest_is_there_when_it_is_asked_for_and_reading_goes_on(
    path: Path, blocks: int
) -> None:
    source = Source(path, "film")
    source.open()
    assert source.sha256 == ""
    before = b"".join(source.read() for _ in range(blocks))
    source.digest()
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    source.digest()
    assert before + whole(source) == path.read_bytes()
    source.let_go()


def test_a_file_that_was_let_go_has_no_digest(path: Path) -> None:
    source = Source(path, "film")
    with pytest.raises(FileTrouble, match="“film” cannot be read: it is closed"):
        source.digest()
    source.open()
    source._is_over = True  # let go of while the pass began
    source.digest()
    assert source.sha256 == hashlib.sha256().hexdigest()


def test_what_was_let_go_is_hashed_later_if_it_is_the_same(path: Path) -> None:
    source = Source(path, "film")
    source.open()
    source.let_go()
    source.digest_again()
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    os.utime(path, (1, 1))
    with pytest.raises(FileTrouble, match="it changed"):
        source.digest_again()
    path.unlink()
    with pytest.raises(FileTrouble, match="not there any more"):
        source.digest_again()
