"""The judge of the kills sees what a kill may not take, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from draft_editor.draft.draft import Draft
from flow.kill.line import BACK, ENDED, KEPT, LAID, STATE, WAS, Line, Marks, read_line
from flow.kill.mirror import Followed, Mirror
from flow.kill.verdict import came_back, claimed, outlived, remembered, unwritten
from journal_stage import NOW

KILLED_AT: Final = 10.0


def mirror(*passed: str, based: tuple[str, ...] = ()) -> Mirror:
    """A journal with one draft that went through these states."""
    followed = Followed((1, NOW), "m", Draft("{}"), list(passed), based=list(based))
    return Mirror(Path(), Path(), {"m": followed}, ("m",), "m")


def told(*marks: str, age: float, word: str = STATE, life: int = 0) -> list[Line]:
    """Lines of the one draft, the last one so many seconds old, the others 10 ms apart."""
    last = KILLED_AT - age - 0.01 * len(marks)
    return [Line(last + 0.01 * n, word, "m", mark, life) for n, mark in enumerate(marks, 1)]


def test_what_is_kept_is_not_lost() -> None:
    assert not list(outlived(told("a", "b", "c", age=1), KILLED_AT, mirror("a", "x", "b", "c")))


def test_what_is_young_may_be_lost() -> None:
    lines = told("a", "b", "c", age=0.2)
    assert not list(outlived(lines, KILLED_AT, mirror("a")))
    assert round(unwritten(lines, KILLED_AT, mirror("a")), 3) == 0.21


def test_what_is_old_is_lost() -> None:
    (said,) = outlived(told("a", "b", age=0.31), KILLED_AT, mirror("a"))
    assert said == "changes of m are lost, the oldest 0.010 s too old for that"


def test_a_state_of_before_does_not_stand_for_a_later_one() -> None:
    assert list(outlived(told("a", "b", "a", age=1), KILLED_AT, mirror("a")))
    assert not list(outlived(told("a", "b", "a", age=1), KILLED_AT, mirror("a", "b", "a")))


def test_a_draft_that_is_gone_is_lost() -> None:
    empty = Mirror(Path(), Path(), active="m")
    assert list(outlived(told("a", age=1, word=LAID), KILLED_AT, empty)) == ["the draft m is gone"]
    assert not list(outlived(told("a", age=0.1, word=LAID), KILLED_AT, empty))


def test_a_draft_that_was_just_opened_anew_may_be_kept_as_it_was() -> None:
    lines = told("a", age=1) + told("n", age=0.1, word=LAID, life=1)
    assert not list(outlived(lines, KILLED_AT, mirror("a")))
    assert not list(outlived(lines, KILLED_AT, mirror("n")))
    assert list(outlived(told("a", age=2) + told("n", age=1, life=1), KILLED_AT, mirror("a")))


def test_another_draft_than_the_one_seen_last_is_wrong() -> None:
    kept = mirror("a")
    kept.active = ""
    (said,) = outlived(told("a", age=1, word=LAID), KILLED_AT, kept)
    assert "was not what was seen last" in said


def test_a_start_gives_back_what_was_kept() -> None:
    note = "The editor was not closed in order. 1 draft came back as it was left."
    back = Line(1.0, BACK, "m", note=note)
    kept = Line(1.0, KEPT, "m", "b")
    assert not list(came_back([kept, back], mirror("a", "b")))
    assert list(came_back([Line(1.0, KEPT, "m", "a"), back], mirror("a", "b")))
    assert list(came_back([kept, Line(1.0, BACK, "o", note=note)], mirror("a", "b")))
    assert list(came_back([kept, Line(1.0, BACK, "m")], mirror("a", "b")))
    assert list(came_back([kept, Line(1.0, BACK, "m", note=f"{note}\nMore")], mirror("a", "b")))


def test_nobody_claims_what_is_not_so() -> None:
    accepted, refused = (
        Line(1.0, ENDED, "m", "b", note="accepted"),
        Line(1.0, WAS, "m", "b", note="refused"),
    )
    unknown = Line(1.0, WAS, "m", "b", note="unknown")
    stored = {"m": {"b"}}
    assert not list(claimed([accepted, unknown], mirror("a", based=("b",)), stored))
    assert list(claimed([accepted], mirror("a"), {})) == ["called accepted and not stored: m"]
    assert list(claimed([refused], mirror("a"), stored)) == ["called refused and stored: m"]
    assert list(claimed([], mirror("a", based=("c",)), stored))


def test_an_ending_is_remembered() -> None:
    ended = Line(9.0, ENDED, "m", "b", note="refused")
    known = Line(12.0, WAS, "m", "b", note="refused")
    assert not list(remembered([known], [ended], KILLED_AT))
    assert list(remembered([Line(12.0, WAS, "m", "b", note="unknown")], [ended], KILLED_AT))
    assert not list(remembered([], [ended], 9.1))


def test_a_line_is_read_as_it_was_told_and_half_a_line_is_none() -> None:
    line = Line(1.5, STATE, "m", "a", 1, "“note”")
    assert read_line(line.text()) == line
    assert read_line(line.text()[:-2]) is None


def test_two_states_of_one_text_are_told_apart_by_their_history() -> None:
    marks, draft, other = Marks(), Draft('{"a":1}'), Draft('{"a":1}')
    assert marks.of(draft) == marks.of(other)
    other.accept('{"a": 1}')
    assert marks.of(draft) != marks.of(other)
