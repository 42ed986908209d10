"""What is one step for Undo, and how steps go back and forth."""

from __future__ import annotations

import pytest

from draft_editor.draft.change import Change, ChangeDoesNotFit, Insert, Set
from draft_editor.draft.draft import Draft
from draft_editor.draft.history import History, Step
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.words import words

BODY = Path.of("messageAttributes", "body")
SUBJECT = Path.of("messageAttributes", "subject")
TYPING = words("Typing")


def _typed(value: str, before: str, gesture: str = "typing", path: Path = BODY) -> Step:
    return Step(TYPING, (Set(path, value, before),), gesture)


def test_a_burst_of_typing_is_one_step() -> None:
    history = History()
    for value, before in [("h", ""), ("he", "h"), ("hey", "he")]:
        history.record(_typed(value, before))
    assert history.done == (_typed("hey", ""),)


def test_typing_that_made_its_own_object_is_one_step_too() -> None:
    holder = BODY.parent
    history = History()
    history.record(Step(TYPING, (Set(holder, {"body": "h"}, ABSENT, 3),), "typing"))
    history.record(_typed("he", "h"))
    whole = Set(holder, {"body": "he"}, ABSENT, 3)
    assert history.done == (Step(TYPING, (whole,), "typing"),)


@pytest.mark.parametrize(
    "later",
    [
        _typed("b", "a", gesture=""),
        _typed("b", "a", gesture="another"),
        _typed("b", "", path=SUBJECT),
        Step(TYPING, (Insert(Path.of("tags", 0), "x"),), "typing"),
        Step(TYPING, (Set(BODY, "b", "a"), Set(SUBJECT, "b", "")), "typing"),
    ],
    ids=["no gesture", "another gesture", "another field", "another kind", "two changes"],
)
def test_what_does_not_belong_together_stays_two_steps(later: Step) -> None:
    history = History()
    history.record(_typed("a", ""))
    history.record(later)
    assert history.done == (_typed("a", ""), later)


def test_steps_without_a_gesture_never_grow() -> None:
    history = History()
    history.record(_typed("a", "", gesture=""))
    history.record(_typed("b", "a", gesture=""))
    assert len(history.done) == 2


def test_a_closed_step_does_not_grow() -> None:
    history = History()
    history.record(_typed("a", ""))
    history.close_step()
    history.record(_typed("b", "a"))
    assert len(history.done) == 2


def test_an_undone_and_redone_step_does_not_grow() -> None:
    history = History()
    history.record(_typed("a", ""))
    history.take_back()
    history.do_again()
    history.record(_typed("b", "a"))
    assert len(history.done) == 2


def test_steps_from_an_earlier_session_do_not_grow() -> None:
    history = History(done=[_typed("a", "")])
    history.record(_typed("b", "a"))
    assert len(history.done) == 2


def test_a_step_taken_back_can_be_done_again_until_another_is_recorded() -> None:
    first, second = _typed("a", "", gesture=""), _typed("b", "a", gesture="")
    history = History([first], [second])
    assert history.next_undo is first
    assert history.next_redo is second
    assert history.do_again() is second
    assert history.take_back() is second
    assert history.take_back() is first
    assert history.undone == (second, first)
    assert history.next_redo is first
    history.record(_typed("c", ""))
    assert len(history.undone) == 0


def test_an_empty_history_has_nothing_to_undo_or_redo() -> None:
    assert History().next_undo is None
    assert History().next_redo is None


def test_steps_that_do_not_follow_each_other_leave_the_history_alone() -> None:
    history = History()
    history.record(_typed("a", ""))
    stray: tuple[Change, ...] = (Set(BODY, "c", "b"),)
    with pytest.raises(ChangeDoesNotFit):
        history.record(Step(TYPING, stray, "typing"))
    assert history.done == (_typed("a", ""),)


def test_a_gesture_that_paused_goes_on_while_its_step_is_the_last() -> None:
    draft = Draft('{"files":[]}')
    files, other = Path.of("files"), Path.of("body")
    draft.set(words("Attach"), files, [{"name": "a"}, {"name": "b"}], "attach 1")
    draft.close_step()
    draft.go_on("attach 1")
    draft.set(words("Upload"), files / 1 / "url", "u", "attach 1")
    assert [str(step.name) for step in draft.history.done] == ["Attach"]
    draft.set(words("Body"), other, "x")
    draft.go_on("attach 1")
    draft.set(words("Upload"), files / 0 / "url", "u", "attach 1")
    assert [str(step.name) for step in draft.history.done] == ["Attach", "Body", "Upload"]
    for _ in range(3):
        draft.undo()
    assert not draft.is_changed()
    draft.go_on("")
    draft.set(words("Body"), other, "y")
    assert len(draft.history.done) == 1
