from __future__ import annotations

from draft_editor.model.upload_try import NO_TRY


def test_of_nothing_nothing_is_known() -> None:
    assert NO_TRY == ("", (), 0, 0)
