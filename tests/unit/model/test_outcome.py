"""Five endings, each with its word, and nothing of the server's answer in a log."""

from __future__ import annotations

import pytest

from draft_editor.model.outcome import (
    CONFIRMED,
    Accepted,
    Answer,
    Cancelled,
    Outcome,
    Refused,
    Remark,
    Unknown,
    Unreachable,
)
from draft_editor.model.words import Words, words

ANSWER = Answer(
    200,
    0.2,
    request_id="req-secret",
    errors=(Remark("E1", "text-secret"),),
    warnings=(Remark("W1", "text-secret"),),
    excerpt="text-secret",
    body=b"text-secret",
)


WHY = words("So it is.")


@pytest.mark.parametrize(
    ("outcome", "word", "why", "answer"),
    [
        (Accepted(ANSWER), "accepted", None, ANSWER),
        (Accepted(None, CONFIRMED), "accepted", CONFIRMED, None),
        (Refused(ANSWER, WHY), "refused", WHY, ANSWER),
        (Unreachable(WHY, 0.1), "unreachable", WHY, None),
        (Unknown(WHY, 30.0, ANSWER), "unknown", WHY, ANSWER),
        (Cancelled(0.0), "cancelled", words("Stopped before anything was sent."), None),
    ],
)
def test_each_ending_says_what_came_of_it_and_hides_the_answer(
    outcome: Outcome, word: str, why: Words | None, answer: Answer | None
) -> None:
    assert (outcome.word, outcome.why, outcome.answer) == (word, why, answer)
    assert "secret" not in repr(outcome)
