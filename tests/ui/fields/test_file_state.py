"""What the service had is uploaded; what was put there since is only a link."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from draft_editor.draft.draft import Draft
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.json_text import JsonObject
from draft_editor.ui.fields.file_state import file_state, is_stored
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.sheet import Sheet
from pretend_outside import PretendOutside

THERE: JsonObject = {"fileURL": "https://files.example.com/a", "docSize": "5"}
NOT_SIZED: JsonObject = {"fileURL": "https://files.example.com/b"}
NEW: JsonObject = {"fileURL": "https://files.example.com/c", "docSize": "5"}
SOURCE = (
    '{"messageAttributes":{"attachments":[{"fileURL":"https://files.example.com/a","docSize":"5"},'
    '{"fileURL":"https://files.example.com/b"},7]}}'
)


@pytest.mark.parametrize(
    ("row", "word"), [(THERE, "uploaded"), (NOT_SIZED, "only a link"), (NEW, "only a link")]
)
def test_a_row_with_an_address(qapp: QApplication, row: JsonObject, word: str) -> None:
    sheet = Sheet()
    draft = Draft(SOURCE)
    sheet.lay(draft)
    uploads = Uploads(sheet, PretendOutside())
    sheet.insert(ATTACHMENTS / 0, NEW)
    assert file_state(row, uploads, draft).word == word
    assert not is_stored(row, uploads, None)
    sheet.lay(None)
