"""Rules about an email’s subject: one line, and short enough to be read in a list."""

from __future__ import annotations

from typing import Final

from draft_editor.draft.change import Set
from draft_editor.draft.places import SUBJECT
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import Mark, Marks, Reading, Rule

_ADVISED: Final = 78


def is_one_line(reading: Reading) -> Marks:
    """A subject has no line breaks: mail has no way to write them there."""
    text = reading.text(SUBJECT)
    joined = " ".join(text.split())
    if len(text.splitlines()) > 1 and joined:
        fix = Fix(words("Make it one line"), (Set(SUBJECT, joined, text),))
        yield Mark(SUBJECT, words("A subject is one line; this one has a line break."), fix)


def is_short(reading: Reading) -> Marks:
    """A subject is short enough for a list of mails."""
    length = len(reading.text(SUBJECT))
    if reading.protocol == "EMAIL" and length > _ADVISED:
        yield Mark(
            SUBJECT,
            words(
                "This subject has {length} characters; at most {most} are seen everywhere.",
                length=length,
                most=_ADVISED,
            ),
        )


RULES: Final = (
    Rule("subject-line-break", "RFC 5322, section 2.2", is_one_line),
    Rule("subject-long", "RFC 5322, section 2.1.1: 78 characters", is_short),
)
