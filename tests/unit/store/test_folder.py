from __future__ import annotations

import errno
import os
import resource
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from draft_editor.store.folder import DataFolder, NotWritten, reason, write_atomically

ROOT = Path(__file__).parents[3]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@contextmanager
def umask(bits: int) -> Iterator[None]:
    before = os.umask(bits)
    try:
        yield
    finally:
        os.umask(before)


def said(path: Path, content: bytes = b"new") -> str:
    with pytest.raises(NotWritten) as caught:
        write_atomically(path, content)
    assert caught.value.path == path
    assert str(path) in str(caught.value.said)
    return str(caught.value.said)


def test_the_option_goes_before_the_variable_and_that_before_the_system(tmp_path: Path) -> None:
    named = {"DRAFT_EDITOR_DATA_DIR": str(tmp_path / "named")}
    assert DataFolder.chosen(tmp_path / "option", named).path == tmp_path / "option"
    assert DataFolder.chosen(None, named).path == tmp_path / "named"
    system = DataFolder.chosen(None, {"DRAFT_EDITOR_DATA_DIR": ""}).path
    assert system.name == "draft-editor"
    assert system.is_absolute()


def test_a_relative_folder_does_not_move_with_the_current_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert DataFolder.chosen(Path("here"), {}).path == tmp_path / "here"


@pytest.mark.parametrize("bits", [0o000, 0o022, 0o077])
def test_folders_and_files_are_closed_whatever_the_umask(tmp_path: Path, bits: int) -> None:
    folder = DataFolder(tmp_path / "deep" / "data")
    with umask(bits):
        folder.make()
        write_atomically(folder.file("settings.json"), b"{}")
        write_atomically(folder.file("export"), b"", 0o644)
    assert mode(folder.path) == 0o700
    assert mode(folder.profiles) == 0o700
    assert mode(folder.file("settings.json")) == 0o600
    assert mode(folder.file("export")) == 0o644


def test_a_folder_of_our_own_is_closed_again(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    tmp_path.chmod(0o755)
    folder.make()
    assert mode(tmp_path) == 0o700, "an empty folder becomes ours"
    tmp_path.chmod(0o755)
    folder.profiles.chmod(0o755)
    folder.make()
    assert (mode(tmp_path), mode(folder.profiles)) == (0o700, 0o700)


def test_a_folder_with_other_peoples_files_is_not_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / "theirs").touch()
    tmp_path.chmod(0o755)
    folder = DataFolder(tmp_path)
    folder.make()
    assert mode(tmp_path) == 0o755
    assert mode(folder.profiles) == 0o700


def test_a_data_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = DataFolder(tmp_path / "file" / "data")
    with pytest.raises(NotWritten) as caught:
        folder.make()
    assert str(caught.value.said) == (
        f"The data folder “{folder.path}” cannot be used: "
        "a part of its path is a file, not a folder."
    )


def test_a_file_is_replaced_as_a_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"a longer first text")
    write_atomically(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_behind_a_link_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    assert "the folder does not exist" in said(tmp_path / "none" / "file")


def test_a_file_in_the_place_of_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "a part of its path is a file" in said(tmp_path / "file" / "inner")


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert "a folder of this name" in said(tmp_path / "folder")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_device_is_not_replaced() -> None:
    assert "a file of this name stands in its way" in said(Path(os.devnull))
    assert Path(os.devnull).is_char_device()


def test_a_name_beyond_the_systems_limit_is_said(tmp_path: Path) -> None:
    assert "the name is too long" in said(tmp_path / ("x" * 300))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_closed_to_us_is_said(
    open_folder: Path, closed: Callable[[Path], AbstractContextManager[None]]
) -> None:
    with closed(open_folder):
        told = said(open_folder / "file")
    assert "you may not write there" in told


def test_a_file_beyond_the_disks_limit_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        told = said(path, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "the disk does not take a file of this size" in told
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_device_is_named() -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        Path("/dev/full").write_bytes(b"x")
    assert str(reason(caught.value)) == "the disk is full; make room and save again"


def test_an_error_without_words_of_ours_keeps_the_systems() -> None:
    assert str(reason(OSError(errno.ENXIO, "No such device"))) == "the system says “No such device”"
    assert str(reason(TimeoutError())) == "the system says “TimeoutError”"


DISKS = """
mount -t tmpfs -o size=64k full "$1/full" && mount -t tmpfs small "$1/readonly" || exit 77
echo old > "$1/full/file" && echo old > "$1/readonly/file"
mount -o remount,ro "$1/readonly" || exit 77
"$2" -c '
import sys
from pathlib import Path
from draft_editor.store.folder import NotWritten, write_atomically
for name in ("full", "readonly"):
    path = Path(sys.argv[1], name, "file")
    try:
        write_atomically(path, b"x" * 200_000)
    except NotWritten as error:
        print(error.said)
    print(path.read_text().strip(), len(list(path.parent.iterdir())))
' "$1"
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs a Linux with unshare")
def test_a_full_and_a_read_only_disk_are_said_and_lose_nothing(tmp_path: Path) -> None:
    for name in ("full", "readonly"):
        (tmp_path / name).mkdir()
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", DISKS, "sh", str(tmp_path), sys.executable],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
    )
    if done.returncode in {1, 77} and not done.stdout:
        pytest.skip(f"this system does not let us mount a disk: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    full, after_full, readonly, after_readonly = done.stdout.splitlines()
    assert "the disk is full; make room and save again" in full
    assert "the disk can only be read; choose another folder" in readonly
    assert after_full == after_readonly == "old 1"


def test_pasted_pictures_have_a_folder_of_their_own(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    folder.make()
    assert folder.pictures == tmp_path / "pictures"
    assert not folder.pictures.exists(), "it is made when the first picture is kept"
