from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.store.journal.rows import (
    Cell,
    microseconds,
    moment,
    packed,
    packed_bytes,
    unpacked,
    unpacked_bytes,
)
from draft_editor.store.journal.schema import ACTS, VIEWS
from draft_editor.store.journal.trouble import Damaged
from journal_stage import noise

cells = st.none() | st.integers(-(2**63), 2**63 - 1) | st.binary(max_size=9) | st.text("a1'N")


@given(st.text(st.characters(), max_size=600))
def test_every_text_comes_back(text: str) -> None:
    assert unpacked(packed(text)) == text


@pytest.mark.parametrize("content", [b"", b"\x01", b"a" * 10_000, noise(1, 10_000)])
def test_all_bytes_come_back_and_never_grow_by_more_than_one(content: bytes) -> None:
    assert unpacked_bytes(packed_bytes(content)) == content
    assert len(packed_bytes(content)) <= len(content) + 1
    assert len(packed_bytes(b"a" * 10_000)) < 100


@given(st.tuples(cells, cells), st.tuples(cells, cells))
def test_a_row_is_sound_only_as_it_was_sealed(
    one: tuple[Cell, Cell], other: tuple[Cell, Cell]
) -> None:
    row = VIEWS.sealed(*one)
    assert VIEWS.is_sound(row)
    assert VIEWS.is_sound((*other, row[-1])) == (one == other)


def test_a_row_is_of_one_table_only() -> None:
    row = ACTS.sealed(1, 2, b"text")
    ACTS.check(row)
    with pytest.raises(Damaged):
        VIEWS.check(row)
    with pytest.raises(Damaged):
        ACTS.check(VIEWS.sealed(1, 2, b"text"))


@given(st.datetimes(timezones=st.just(UTC)))
def test_moments_come_back_to_the_microsecond(at: datetime) -> None:
    assert moment(microseconds(at)) == at


def test_a_moment_is_the_same_in_every_time_zone() -> None:
    at = datetime(2026, 11, 23, 8, 0, 0, 1, tzinfo=timezone(timedelta(hours=-5)))
    assert moment(microseconds(at)) == at
    assert moment(microseconds(at)).tzinfo is UTC
