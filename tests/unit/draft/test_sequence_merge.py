"""Runs of two sides that stand clear of each other all happen, and each only once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.draft.sequence_merge import MOST, Run, merged, runs

_PIECES = st.lists(st.sampled_from("abc"), max_size=8)


def _clear(one: Run, two: Run) -> bool:
    return one.end < two.start


def _merged(base: str, mine: str, theirs: str) -> str | None:
    found = merged(base, runs(base, mine), runs(base, theirs), _clear)
    return None if found is None else "".join(found)


@given(_PIECES, _PIECES)
def test_runs_lead_from_one_to_the_other(old: Sequence[str], new: Sequence[str]) -> None:
    found = runs(old, new)
    assert merged(old, found, (), _clear) == new
    assert merged(old, (), found, _clear) == new
    assert merged(old, found, found, _clear) == new


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("abc", "abc", []),
        ("abc", "axc", [Run(1, 2, ("x",))]),
        ("abc", "abxc", [Run(2, 2, ("x",))]),
        ("abc", "ac", [Run(1, 2, ())]),
        ("aa", "a", [Run(1, 2, ())]),
        ("ab ab c ", "ab c ", [Run(3, 6, ())]),
        ("abcabba", "cbabac", [Run(0, 2, ()), Run(3, 3, ("b",)), Run(5, 6, ()), Run(7, 7, ("c",))]),
        ("abcde", "xbcdy", [Run(0, 1, ("x",)), Run(4, 5, ("y",))]),
    ],
)
def test_a_run_is_as_short_as_it_can_be(old: str, new: str, expected: list[Run]) -> None:
    assert runs(old, new) == expected
    assert [run.keeps_count for run in expected] == [
        len(run.new) == run.end - run.start for run in expected
    ]


def test_what_differs_too_much_is_one_run() -> None:
    old = [letter for number in range(MOST // 2 + 1) for letter in (f"old{number}", "same")]
    new = [letter.replace("old", "new") for letter in old]
    assert runs(old, new) == [Run(0, len(old) - 1, tuple(new[:-1]))]
    assert len(runs(old[2:], new[2:])) == MOST // 2


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        ("xbcdef", "abcdef", "xbcdef"),
        ("xbcdef", "abcdey", "xbcdey"),
        ("xbcdef", "abcdeyz", "xbcdeyz"),
        ("bcdef", "abde", "bde"),
        ("xbcdey", "xbcdef", "xbcdey"),
        ("xbcdef", "aycdef", None),
        ("abxcdef", "abycdef", None),
        ("af", "abxdef", None),
        ("", "abcdefg", None),
    ],
)
def test_runs_that_meet_do_not_merge(mine: str, theirs: str, both: str | None) -> None:
    assert _merged("abcdef", mine, theirs) == both
    assert _merged("abcdef", theirs, mine) == both


def test_what_was_written_is_told_to_nobody() -> None:
    assert "secret" not in repr(runs((), ("secret",)))
