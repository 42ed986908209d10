"""What came of a submission, in lines and as JSON."""

from __future__ import annotations

import json
from typing import Final

import pytest

from draft_editor.commands.submit_report import report_of
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

ANSWER: Final = Answer(
    200,
    0.1,
    request_id="r-1",
    errors=(Remark("E1", "one\n\x1b[31mtwo", "u-1"),),
    warnings=(Remark("", "careful"),),
)
WHY: Final = words("So it is.")


@pytest.mark.parametrize(
    ("outcome", "code", "first"),
    [
        (Accepted(ANSWER), 0, "accepted"),
        (Refused(ANSWER, WHY), 1, "refused: So it is."),
        (Unreachable(WHY, 1), 3, "unreachable: So it is."),
        (Unknown(WHY, 1), 4, "unknown: So it is."),
        (Unknown(WHY, 1, ANSWER), 4, "unknown: So it is."),
        (Cancelled(1), 130, "cancelled: Stopped before anything was sent."),
    ],
)
def test_each_outcome_has_its_word_and_code(outcome: Outcome, code: int, first: str) -> None:
    report = report_of(outcome, 1.25)
    assert (report.exit_code, next(report.lines())) == (code, first)
    told = json.loads(report.as_json())
    assert (told["outcome"], told["seconds"]) == (outcome.word, 1.25)


def test_lines_hold_no_control_characters() -> None:
    assert list(report_of(Refused(ANSWER, WHY), 1.25).lines()) == [
        "refused: So it is.",
        "http 200",
        "request r-1",
        "seconds 1.250",
        "error E1 one [31mtwo",
        "warning careful",
    ]


def test_an_answer_without_remarks_is_quoted() -> None:
    answer = Answer(502, 0.1, excerpt="Bad gateway")
    assert list(report_of(Unknown(WHY, 1, answer), 0).lines()) == [
        "unknown: So it is.",
        "http 502",
        "seconds 0.000",
        "answer Bad gateway",
    ]


def test_json_without_an_answer() -> None:
    assert json.loads(report_of(Unreachable(WHY, 1), 2).as_json()) == {
        "outcome": "unreachable",
        "http_status": None,
        "request_id": "",
        "seconds": 2,
        "errors": [],
        "warnings": [],
        "why": "So it is.",
    }


def test_every_foreign_text_can_be_redacted() -> None:
    answer = Answer(
        200,
        0.1,
        request_id="secret",
        errors=(Remark("secret", "a secret", "secret"),),
        warnings=(Remark("secret", "secret"),),
        excerpt="secret",
        body=b"secret",
    )
    report = report_of(Refused(answer, words("{what}", what="secret")), 0)
    hidden = report.without(lambda text: text.replace("secret", "•••"))
    assert "secret" not in hidden.as_json() + "".join(hidden.lines())
    assert hidden.answer is not None
    assert hidden.answer.body == b""
    assert "error ••• a •••" in list(hidden.lines())
    assert report_of(Cancelled(1), 0).without(str.upper).why.isupper()
