"""What first bytes show, what names claim, and the media type that follows from both."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.file_kind import (
    CLAIMS,
    HEAD_BYTES,
    KIND_WORDS,
    FileKind,
    kind_of,
    media_type,
)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF", FileKind.JPEG),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", FileKind.PNG),
        (b"GIF89a\1\0\1\0", FileKind.GIF),
        (b"RIFF\x24\0\0\0WEBPVP8 ", FileKind.WEBP),
        (b"RIFF\x24\0\0\0WAVEfmt ", FileKind.OTHER),
        (b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0", FileKind.BMP),
        (b"BMW service invoice", FileKind.TEXT),
        (b"II*\0\x08\0\0\0", FileKind.TIFF),
        (b"\0\0\0\x18ftypheic\0\0\0\0", FileKind.HEIF),
        (b"\0\0\0\x18ftypisom\0\0\0\0", FileKind.OTHER),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", FileKind.PDF),
        (b"\0\0 junk before it %PDF-1.4", FileKind.PDF),
        (bytes(2000) + b"%PDF-1.4", FileKind.OTHER),
        (b"PK\3\4\x14\0", FileKind.ZIP),
        (b"PK\5\6" + bytes(18), FileKind.ZIP),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OLE),
        (b"{\\rtf1\\ansi", FileKind.RTF),
        (b"MZ\x90\0\3\0\0\0", FileKind.WINDOWS_PROGRAM),
        (b"MZ is how this text begins", FileKind.TEXT),
        (b"\x7fELF\2\1\1", FileKind.LINUX_PROGRAM),
        (b"\xcf\xfa\xed\xfe\7\0\0\1", FileKind.MAC_PROGRAM),
        (b"\xca\xfe\xba\xbe\0\0\0\x34", FileKind.MAC_PROGRAM),
        (b"#!/bin/sh\nrm -rf /", FileKind.SCRIPT),
        (b"<!DOCTYPE html><p>", FileKind.HTML),
        (b"\xef\xbb\xbf \n<!-- a --><!-- b -->\n<HTML lang=en>", FileKind.HTML),
        ("\ufeff<html><body>".encode("utf-16-le"), FileKind.HTML),
        (b"<?xml version='1.0'?><html xmlns='x'>", FileKind.HTML),
        (b"<script>alert(1)</script>", FileKind.HTML),
        (b"<?xml version='1.0'?>\n<!-- drawn --><svg width='1'>", FileKind.SVG),
        (b"<!DOCTYPE svg PUBLIC 'x'><svg>", FileKind.SVG),
        (b"<?xml version='1.0'?><invoice/>", FileKind.XML),
        (b"<?xml never closed", FileKind.XML),
        (b"<!-- never closed", FileKind.TEXT),
        (b"Dear customer,\r\n\tyour car", FileKind.TEXT),
        ("déjà vu".encode("latin-1"), FileKind.TEXT),
        (b"", FileKind.TEXT),
        (b"\1\2\3", FileKind.OTHER),
    ],
)
def test_first_bytes_show_what_a_file_is(head: bytes, kind: FileKind) -> None:
    assert kind_of(head) is kind


@given(st.binary(max_size=600))
def test_any_bytes_are_of_some_kind(head: bytes) -> None:
    assert kind_of(head) in FileKind


@given(st.sampled_from([b"<!--", b"-->", b"<?xml", b"?>", b"<svg", b" ", b"<"]), st.data())
def test_markup_of_any_making_is_read_in_one_go(piece: bytes, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from([b"<!--", b"-->", b"?>", b"x"]))
    head = ((piece + other) * HEAD_BYTES)[:HEAD_BYTES]
    start = time.thread_time()
    kind_of(head)
    assert time.thread_time() - start < 0.5


@pytest.mark.parametrize(
    ("suffix", "kind", "expected"),
    [
        ("png", FileKind.PNG, "image/png"),
        ("png", FileKind.JPEG, "image/jpeg"),
        ("docx", FileKind.ZIP, f"application/vnd.{'openxmlformats'}-officedocument"),
        ("odt", FileKind.ZIP, "application/vnd.oasis.opendocument.text"),
        ("bin", FileKind.ZIP, "application/zip"),
        ("csv", FileKind.TEXT, "text/csv"),
        ("", FileKind.TEXT, "text/plain"),
        ("heic", FileKind.HEIF, "image/heic"),
        ("mp4", FileKind.OTHER, "video/mp4"),
        ("zzz", FileKind.OTHER, "application/octet-stream"),
    ],
)
def test_the_media_type_follows_content_then_name(
    suffix: str, kind: FileKind, expected: str
) -> None:
    assert media_type(suffix, kind).startswith(expected)


def test_every_kind_has_words_and_every_claim_a_kind() -> None:
    assert set(KIND_WORDS) == set(FileKind)
    assert all(kinds for kinds in CLAIMS.values())
