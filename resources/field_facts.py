"""Writes what the contract's models say of each field to where forms read it fast."""

from __future__ import annotations

import json

from draft_editor.model.contract import described
from draft_editor.model.field_facts import FACTS_FILE


def main() -> None:
    """Write `field_facts.json`: one line a field, so that a change is one line too."""
    lines = [
        json.dumps(
            [
                path,
                known.title,
                known.description,
                known.kind,
                known.vocabulary
                and [[word.value, word.label] for word in known.vocabulary.offered],
            ],
            ensure_ascii=False,
        )
        for path, known in described().items()
    ]
    FACTS_FILE.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
