"""The page that lists every rule: `resources/rules.md`, made from the code."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from draft_editor.rules.finding import Level
from draft_editor.rules.levels import LEVELS
from draft_editor.rules.review import RULES

PAGE: Final = Path(__file__).with_name("rules.md")

_HEAD: Final = """\
# What the editor looks for

Made from the code by `resources/rules_page.py`; {count} rules. What *blocks* must be mended before
a draft can be submitted, a *warning* is probably not what was meant, a *hint* is good to know.
"""
_TABLE: Final = "| rule | asks that | source |\n|---|---|---|\n"


def page() -> str:
    """The whole page: the rules of each level, the gravest first, in the order they are told."""
    pieces = [_HEAD.format(count=len(RULES))]
    for level in Level:
        rows = [
            f"| `{rule.id}` | {_asked(rule.marks.__doc__)} | {rule.source} |\n"
            for rule in RULES
            if LEVELS[rule.id] is level
        ]
        pieces.append(f"\n## {level.value.capitalize()}\n\n{_TABLE}{''.join(rows)}")
    return "".join(pieces)


def _asked(docstring: str | None) -> str:
    return (docstring or "").split("\n")[0].replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
