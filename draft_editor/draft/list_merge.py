"""Three versions of a list made one by the indexes of its items, where order means something."""

from __future__ import annotations

from draft_editor.draft.sequence_merge import Run, merged, runs
from draft_editor.model.json_text import Json, dump


def in_order(base: list[Json], mine: list[Json], theirs: list[Json]) -> list[Json] | None:
    """The list with the changes of both sides, or None where a person has to decide.

    Items are whole: they are not looked into. Items side by side may be changed by one side
    each, but next to an item that came or went nothing else may have happened, because
    nobody knows any more which one is meant.
    """
    items = {dump(item): item for side in (base, mine, theirs) for item in side}
    was = [dump(item) for item in base]
    pieces = merged(
        was,
        _item_runs(was, [dump(item) for item in mine]),
        _item_runs(was, [dump(item) for item in theirs]),
        _may_touch,
    )
    return None if pieces is None else [items[piece] for piece in pieces]


def _item_runs(old: list[str], new: list[str]) -> list[Run]:
    """The runs between two lists, an item each where the number of items stays."""
    found: list[Run] = []
    for run in runs(old, new):
        if run.keeps_count:
            found += (
                Run(index, index + 1, (item,)) for index, item in enumerate(run.new, run.start)
            )
        else:
            found.append(run)
    return found


def _may_touch(one: Run, two: Run) -> bool:
    if one.end == two.start:
        return one.keeps_count and two.keeps_count
    return one.end < two.start
