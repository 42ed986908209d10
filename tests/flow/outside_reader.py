"""Somebody who reads, edits and submits through the tree: `-m flow.outside_reader OUT COMMAND …`.

Starts the editor, waits for its tree, edits and submits the open draft through it, and writes
what it met as JSON to OUT.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from flow.outside_tree import (
    Seen,
    below,
    described,
    ended,
    find,
    press,
    started,
    text_of,
    wait_for,
    write,
)

NEW_TEXT: Final = "Typed from outside: déjà prêt."


def work_with(window: Seen) -> dict[str, object]:
    """Read the Message tab, write the body, look at the JSON, submit."""
    body = find(window, "messageAttributes.body")
    before = wait_for("the text of a draft", lambda: text_of(body))
    find(window, "messageAttributes.attachments:browse")  # the last row that is made
    met = [described(each) for each in below(find(window, "page.message"))]
    write(body, NEW_TEXT)
    changes = wait_for("a count of changes", lambda: find(window, "headline.changes").get_name())
    press(find(window, "tabs").get_child_at_index(6))
    shown = find(window, "json.text")
    body_as_json = wait_for("the JSON", lambda: text_of(shown))
    press(find(window, "action.submit"))
    outcome = find(window, "status.outcome")
    said = wait_for("an outcome", lambda: ended(outcome))
    return {
        "before": before,
        "met": met,
        "changes": changes,
        "json": body_as_json,
        "outcome": said,
    }


def main(out: Path, command: list[str]) -> None:
    """Start the editor, work with it from outside, write down what was met, end it."""
    with started(command) as window:
        out.write_text(json.dumps(work_with(window)), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
