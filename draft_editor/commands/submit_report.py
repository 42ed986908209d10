"""What came of a submission, as lines for a person or as one JSON object for a script."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final, assert_never

from draft_editor.api.plain_text import one_line
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

ACCEPTED: Final = 0
REFUSED: Final = 1
UNREACHABLE: Final = 3
UNKNOWN: Final = 4
CANCELLED: Final = 130
"""The shell's own exit code for a program that Ctrl+C ended; nothing was sent."""

_LONGEST: Final = 2000


@dataclass(frozen=True, slots=True)
class Report:
    """One submission that is over; `seconds` is all it took, waiting included."""

    outcome: str
    exit_code: int
    why: str = field(default="", repr=False)
    seconds: float = 0.0
    answer: Answer | None = field(default=None, repr=False)

    def without(self, redacted: Callable[[str], str]) -> Report:
        """The same with every foreign text passed through `redacted`."""
        answer = self.answer
        if answer is not None:
            answer = replace(
                answer,
                request_id=redacted(answer.request_id),
                errors=tuple(_remark(each, redacted) for each in answer.errors),
                warnings=tuple(_remark(each, redacted) for each in answer.warnings),
                excerpt=redacted(answer.excerpt),
                body=b"",
            )
        return replace(self, why=redacted(self.why), answer=answer)

    def lines(self) -> Iterator[str]:
        """Lines of plain text; the first begins with the outcome's word, the others with a key."""
        yield f"{self.outcome}: {_plain(self.why)}" if self.why else self.outcome
        if self.answer is not None:
            yield f"http {self.answer.http_status}"
            if self.answer.request_id:
                yield f"request {_plain(self.answer.request_id)}"
        yield f"seconds {self.seconds:.3f}"
        if self.answer is not None:
            yield from (f"error {_said(error)}" for error in self.answer.errors)
            yield from (f"warning {_said(warning)}" for warning in self.answer.warnings)
            if self.answer.excerpt:
                yield f"answer {_plain(self.answer.excerpt)}"

    def as_json(self) -> str:
        """One line of JSON in plain ASCII; `http_status` is null where nothing was read."""
        answer = self.answer
        return json.dumps(
            {
                "outcome": self.outcome,
                "http_status": None if answer is None else answer.http_status,
                "request_id": "" if answer is None else _plain(answer.request_id),
                "seconds": round(self.seconds, 3),
                "errors": [] if answer is None else [*map(_members, answer.errors)],
                "warnings": [] if answer is None else [*map(_members, answer.warnings)],
                "why": _plain(self.why),
            }
        )


def report_of(outcome: Outcome, seconds: float) -> Report:
    """The report of an outcome that took so many seconds."""
    why = "" if outcome.why is None else str(outcome.why)
    return Report(outcome.word, _exit_code(outcome), why, seconds, outcome.answer)


def _exit_code(outcome: Outcome) -> int:
    match outcome:
        case Accepted():
            return ACCEPTED
        case Refused():
            return REFUSED
        case Unreachable():
            return UNREACHABLE
        case Unknown():
            return UNKNOWN
        case Cancelled():
            return CANCELLED
        case _:
            assert_never(outcome)


def _plain(text: str) -> str:
    return one_line(text, _LONGEST)


def _said(remark: Remark) -> str:
    return " ".join(filter(None, (_plain(remark.code), _plain(remark.description))))


def _members(remark: Remark) -> dict[str, str]:
    return {
        "code": _plain(remark.code),
        "description": _plain(remark.description),
        "uid": _plain(remark.uid),
    }


def _remark(remark: Remark, redacted: Callable[[str], str]) -> Remark:
    return Remark(redacted(remark.code), redacted(remark.description), redacted(remark.uid))
