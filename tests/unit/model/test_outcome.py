"""Five endings, each with its word, and nothing of the server's answer in a log."""

from __future__ import annotations

import pytest

from draft_editor.model.outcome import (
    Accepted,
    Answer,
    Cancelled,
    Outcome,
    Refused,
    Remark,
    Unknown,
    Unreachable,
)
from draft_editor.model.words import words

ANSWER = Answer(
    200,
    0.2,
    request_id="req-secret",
    errors=(Remark("E1", "text-secret"),),
    warnings=(Remark("W1", "text-secret"),),
    excerpt="text-secret",
    body=b"text-secret",
)


@pytest.mark.parametrize(
    ("outcome", "word"),
    [
        (Accepted(ANSWER), "accepted"),
        (Refused(ANSWER, words("No.")), "refused"),
        (Unreachable(words("No network."), 0.1), "unreachable"),
        (Unknown(words("No answer."), 30.0, ANSWER), "unknown"),
        (Cancelled(0.0), "cancelled"),
    ],
)
def test_each_ending_has_its_word_and_hides_the_answer(outcome: Outcome, word: str) -> None:
    assert outcome.word == word
    assert "secret" not in repr(outcome)
