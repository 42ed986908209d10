"""What lies in an archive, from its table of contents; bombs and broken ones do not hurt."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.local_file import Archive
from draft_editor.store import zip_names as module
from draft_editor.store.zip_names import zip_names

BROKEN = Archive(is_whole=False, is_broken=True)


def packed(entries: Mapping[str, bytes], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", way) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def look(content: bytes) -> Archive:
    return zip_names(io.BytesIO(content))


def test_names_are_those_of_the_table() -> None:
    assert look(packed({"a.txt": b"1", "b/c.exe": b"2"})) == Archive(("a.txt", "b/c.exe"))
    assert look(packed({})) == Archive()


def test_an_inner_archive_is_looked_into_one_level_deep() -> None:
    inmost = packed({"deep.exe": b"x"})
    inner = packed({"setup.exe": b"x", "inmost.zip": inmost})
    assert look(packed({"inner.ZIP": inner})).names == (
        "inner.ZIP",
        "inner.ZIP/setup.exe",
        "inner.ZIP/inmost.zip",
    )


def test_an_inner_archive_that_is_none_leaves_the_table_open() -> None:
    found = look(packed({"inner.zip": b"no archive", "b.txt": b""}))
    assert found == Archive(("inner.zip", "b.txt"), is_whole=False)


def test_an_encrypted_inner_archive_is_not_looked_into() -> None:
    content = bytearray(packed({"inner.zip": packed({"a": b""})}, zipfile.ZIP_STORED))
    table = content.rindex(b"PK\1\2")
    content[table + 8] |= 1
    assert look(bytes(content)) == Archive(("inner.zip",), is_whole=False)


def test_an_inner_archive_packed_in_a_costly_way_is_not_looked_into() -> None:
    content = packed({"inner.zip": packed({"a": b""})}, zipfile.ZIP_LZMA)
    assert look(content) == Archive(("inner.zip",), is_whole=False)


def test_only_so_many_inner_archives_are_looked_into() -> None:
    inner = packed({"a.txt": b""})
    found = look(packed({f"{number}.zip": inner for number in range(module.MOST_INNER + 1)}))
    assert not found.is_whole
    assert len(found.names) == 2 * module.MOST_INNER + 1


def test_only_so_many_names_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_NAMES", 3)
    found = look(packed({f"{number}.txt": b"" for number in range(5)}))
    assert found == Archive(("0.txt", "1.txt", "2.txt"), is_whole=False)


def test_a_table_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_TABLE_BYTES", 70_000)
    many = packed({f"{'long' * 50}-{number}.txt": b"" for number in range(400)})
    assert look(many) == Archive(is_whole=False)


def test_a_bomb_costs_nothing() -> None:
    bomb = packed({"inner.zip": bytes(200_000_000)})
    assert len(bomb) < 300_000
    tracemalloc.start()
    start = time.thread_time()
    found = look(bomb)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found == Archive(("inner.zip",), is_whole=False)
    assert most < 5_000_000
    assert time.thread_time() - start < 0.5


def test_a_bomb_that_lies_about_its_size_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_INNER_BYTES", 1000)
    content = bytearray(packed({"inner.zip": bytes(100_000)}))
    table = content.rindex(b"PK\1\2")
    struct.pack_into("<I", content, table + 24, 900)  # the unpacked size
    assert look(bytes(content)) == Archive(("inner.zip",), is_whole=False)


@pytest.mark.parametrize("kept", [0, 10, 30, 100, -1, -22])
def test_a_cut_archive_is_broken(kept: int) -> None:
    assert look(packed({"a.txt": b"1" * 100})[:kept]) == BROKEN


def test_a_table_that_points_before_the_file_is_broken() -> None:
    content = bytearray(packed({"a.txt": b""}))
    struct.pack_into("<I", content, len(content) - 10, 4_000)  # a table longer than the file
    assert look(bytes(content)) == BROKEN


@given(st.binary(max_size=400))
def test_any_bytes_are_read_to_an_end(content: bytes) -> None:
    assert look(content).is_broken or b"PK\5\6" in content


@given(st.data())
def test_an_archive_with_any_damage_is_read_to_an_end(data: st.DataObject) -> None:
    content = bytearray(
        packed({"a.txt": b"1" * 30, "in.zip": packed({"b.exe": b"2"})}, zipfile.ZIP_DEFLATED)
    )
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    found = look(bytes(content))
    assert isinstance(found, Archive)
    assert not (found.is_broken and found.names)


def test_a_table_that_says_it_begins_before_the_file_is_broken() -> None:
    content = bytearray(packed({"a.txt": b""}))
    end = content.rindex(b"PK\5\6")
    for place in (end + 12, end + 16):  # its size and its place, both beyond the file's end
        value = 0x7FFFFF if place == end + 16 else len(content)
        struct.pack_into("<I", content, place, value)
    assert look(bytes(content)) == BROKEN


def test_an_entry_that_is_said_to_lie_before_the_file_is_not_looked_into() -> None:
    content = bytearray(packed({"inner.zip": packed({"a.exe": b""})}))
    place = content.rindex(b"PK\5\6") + 16
    (begins,) = struct.unpack_from("<I", content, place)
    struct.pack_into("<I", content, place, begins + 50)
    assert look(bytes(content)) == Archive(("inner.zip",), is_whole=False)
