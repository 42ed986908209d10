"""How much of a body is judged in the window: no more than the window can show."""

from __future__ import annotations

from dataclasses import replace

from draft_editor.draft.places import BODY
from draft_editor.draft.tree import value_at
from draft_editor.model.json_text import JsonObject
from draft_editor.rules.finding import Finding, Fix
from draft_editor.ui.fields.laying import MOST


def judged_part(tree: JsonObject) -> JsonObject:
    """The tree, with only the beginning of a body that is longer than can be laid out."""
    body, around = value_at(tree, BODY), tree.get("messageAttributes")
    if not isinstance(body, str) or not isinstance(around, dict) or len(body) <= MOST:
        return tree
    return {**tree, "messageAttributes": {**around, "body": body[:MOST]}}


def without_fixes_of_the_body(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What was found in a part of the body, without what would write that part for the whole."""
    return tuple(
        replace(
            each,
            fix=None if each.fix is None or _writes_body(each.fix) else each.fix,
            others=tuple(fix for fix in each.others if not _writes_body(fix)),
        )
        for each in found
    )


def _writes_body(fix: Fix) -> bool:
    return any(change.path == BODY for change in fix.changes)
