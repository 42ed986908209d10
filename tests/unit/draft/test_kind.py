"""What kind of message a draft is."""

from __future__ import annotations

import pytest

from draft_editor.draft.kind import is_note
from draft_editor.model.json_text import Json


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ({"type": "NOTE"}, True),
        ({"protocol": "NONE"}, True),
        ({"type": "OUTGOING", "protocol": "EMAIL"}, False),
        ({"type": None, "protocol": []}, False),
        (None, False),
    ],
)
def test_a_note_is_told_by_its_type_or_by_having_no_channel(message: Json, expected: bool) -> None:
    assert is_note({"messageAttributes": message}) is expected
