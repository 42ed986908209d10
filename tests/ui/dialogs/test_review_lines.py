"""Changes as lines of the review."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from draft_editor.draft.change import Insert, Move, Remove, Set, Unset
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import JsonObject
from draft_editor.ui.dialogs.review_lines import change_lines, path_lines
from draft_editor.ui.moments import Clocks

NOW = datetime(2026, 11, 23, 18, 40, tzinfo=UTC)
CLOCKS = Clocks(ZoneInfo("US/Central"), ZoneInfo("America/New_York"), lambda: NOW)


def test_all_kinds_of_change_have_a_path_line() -> None:
    at = Path.parse("messageAttributes.tags")
    changes = (
        Set(ROOT, {}, {"a": None}),
        Set(at, [], ABSENT),
        Unset(at, [], 0),
        Insert(at / 0, "x"),
        Remove(at / 0, "x"),
        Move(at, 0, 2),
    )
    lines = path_lines(changes)
    assert [line.spoken for line in lines] == [
        "changed: the whole body",
        "added: messageAttributes.tags",
        "removed: messageAttributes.tags",
        "added: messageAttributes.tags[0]",
        "removed: messageAttributes.tags[0]",
        "moved: messageAttributes.tags[0] → [2]",
    ]
    assert [line.path for line in lines] == [ROOT, at, at, at / 0, at, at / 2]


def test_what_came_went_and_moved_is_told_in_its_look() -> None:
    at = Path.parse("messageAttributes.attachments")
    name: JsonObject = {"originalFileName": "a.pdf"}
    changes = (Remove(at / 0, name), Insert(at / 0, name), Move(at, 0, 2))
    looks = [line.strokes[0].look for line in change_lines(changes, CLOCKS) if line.strokes]
    assert looks == ["removed", "added", "muted"]
