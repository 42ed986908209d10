"""Phone numbers are set apart for the eye; what is none of North America stays as it stands."""

from __future__ import annotations

import pytest

from draft_editor.model.phone_number import phone_text


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("+15125550142", "+1 512 555 0142"),
        ("+1 403 555 0188", "+1 403 555 0188"),
        ("+1512555014", "+1512555014"),
        ("+33142685300", "+33142685300"),
        ("maria@example.com", "maria@example.com"),
        ("", ""),
    ],
)
def test_a_number_is_said_in_groups(value: str, said: str) -> None:
    assert phone_text(value) == said
