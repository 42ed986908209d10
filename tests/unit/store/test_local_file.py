"""Looking at files of this computer: heads only, and nothing that is there raises."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draft_editor.model.file_kind import FileKind
from draft_editor.model.local_file import Archive, LocalFile, LocalFolder, NotTaken
from draft_editor.store.local_file import _is_hidden, look
from picture_heads import png


def why(path: Path) -> str:
    found = look(path)
    assert isinstance(found, NotTaken)
    assert found.path == path
    return str(found.why)


def test_a_picture_is_described_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "huge.PNG"
    path.write_bytes(png(40_000, 40_000))
    assert look(path) == LocalFile(
        path,
        path.stat().st_size,
        FileKind.PNG,
        "image/png",
        (40_000, 40_000),
        None,
        path.stat().st_mtime_ns,
    )


def test_an_archive_is_described_by_its_table(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "1")
    found = look(path)
    assert isinstance(found, LocalFile)
    assert (found.kind, found.archive) == (FileKind.ZIP, Archive(("a.txt",)))


def test_a_folder_has_the_files_directly_in_it_and_none_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "A.txt", ".hidden"):
        (tmp_path / name).write_text("x")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "c.txt").write_text("x")
    assert look(tmp_path) == LocalFolder(tmp_path, (tmp_path / "A.txt", tmp_path / "b.txt"))


def test_a_file_that_windows_hides_is_hidden() -> None:
    def entry(attributes: int) -> os.DirEntry[str]:
        known = SimpleNamespace(st_file_attributes=attributes)
        return cast(
            "os.DirEntry[str]",
            SimpleNamespace(name="thumbs.db", stat=lambda **_: known),
        )

    assert _is_hidden(entry(0x22))
    assert not _is_hidden(entry(0x20))


def test_what_cannot_travel_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    assert why(tmp_path / "empty.txt") == "“empty.txt” is empty."
    assert why(tmp_path / "pipe") == "“pipe” is no file that could be sent."
    assert why(tmp_path / "gone.txt") == "“gone.txt” is not there any more."
    assert why(tmp_path / "empty.txt" / "below") == "“below” is not there any more."
    assert why(tmp_path / "circle") == "“circle” cannot be read."
    assert why(tmp_path / "nul\0byte") == "“nul\0byte” cannot be read."


def test_what_may_not_be_read_is_named(
    open_folder: Path, closed: Callable[[Path], AbstractContextManager[None]]
) -> None:
    path = open_folder / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    with closed(open_folder):
        assert why(path) == "“secret.txt” may not be read."


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.sampled_from(["a.png", "b.zip", "c.docx", "d", "e.jpg"]), st.binary(max_size=300))
def test_any_content_is_described(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    found = look(path)
    if content:
        assert isinstance(found, LocalFile)
        assert found.size == len(content)
    else:
        assert isinstance(found, NotTaken)
