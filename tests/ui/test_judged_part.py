"""Of a body that is too long for the window its beginning is judged, and nothing is mended."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from draft_editor.draft.draft import Draft
from draft_editor.rules.review import findings
from draft_editor.ui.fields.laying import MOST
from draft_editor.ui.judged_part import judged_part, without_fixes_of_the_body
from mail_stage import an_email


def test_what_can_be_shown_is_judged_whole() -> None:
    for source in (an_email("x" * MOST), "{}", '{"messageAttributes": []}'):
        tree = Draft(source).tree
        assert judged_part(tree) is tree


def test_nothing_is_mended_in_what_was_cut() -> None:
    tree = Draft(an_email("a\u200bb é Ã© " + "word " * MOST)).tree
    part = judged_part(tree)
    assert part is not tree
    found = findings(part, datetime(2026, 11, 23, tzinfo=UTC), ZoneInfo("US/Central"))
    calm = without_fixes_of_the_body(found)
    assert [each.rule for each in calm] == [each.rule for each in found]
    body = [each for each in found if each.fix and each.fix.changes]
    assert body
    assert not [
        fix
        for each in calm
        for fix in (each.fix, *each.others)
        if fix is not None and any("body" in str(change.path) for change in fix.changes)
    ]
