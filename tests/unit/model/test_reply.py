"""The published reply, as the sandbox writes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from draft_editor.model.reply import Reply, ReplyError, ReplyWarning

SAMPLE: Final = (
    Path(__file__).resolve().parents[3] / "resources" / "samples" / "edit-draft.response.json"
)


def test_the_published_reply_goes_in_and_out() -> None:
    published = json.loads(SAMPLE.read_text(encoding="utf-8"))
    reply = Reply.model_validate(published)
    assert reply.status == "SUCCESS"
    written = reply.model_dump(by_alias=True, exclude_unset=True)
    assert written == published
    assert list(written) == list(published)
    assert reply.model_extra == {}


def test_a_reply_is_made_by_attribute_names() -> None:
    reply = Reply(
        message_uuid="m",
        status="FAILURE",
        errors=[ReplyError(error_code="E1", error_description="No.", error_uid="u")],
        warnings=[ReplyWarning(warning_code="W1", warning_description="Late.")],
    )
    assert reply.model_dump(by_alias=True, exclude_unset=True) == {
        "messageUUID": "m",
        "status": "FAILURE",
        "errors": [{"errorCode": "E1", "errorDescription": "No.", "errorUID": "u"}],
        "warnings": [{"warningCode": "W1", "warningDescription": "Late."}],
    }
