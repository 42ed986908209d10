"""Packed answers, opened with a limit."""

from __future__ import annotations

import gzip
import zlib

from hypothesis import given
from hypothesis import strategies as st

from draft_editor.api.compression import unpacked


@given(st.binary())
def test_both_packings_and_none(body: bytes) -> None:
    assert unpacked(gzip.compress(body), "GZIP", 1000) == body
    assert unpacked(zlib.compress(body), " deflate ", 1000) == body
    assert unpacked(body, "", 1) == body
    assert unpacked(body, "br", 1) == body


def test_a_bomb_stops_one_byte_after_the_limit() -> None:
    assert len(unpacked(gzip.compress(b"x" * 1_000_000), "gzip", 1000)) == 1001


def test_what_is_damaged_stays_as_it_is() -> None:
    assert unpacked(b"not packed", "gzip", 1000) == b"not packed"
