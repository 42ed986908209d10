"""The page of the rules says what the code says."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from draft_editor.rules.review import RULES

RESOURCES = Path(__file__).parents[2] / "resources"


def _page() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rules_page", RESOURCES / "rules_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_is_up_to_date_and_names_every_rule() -> None:
    made = _page().page()
    assert (RESOURCES / "rules.md").read_text(encoding="utf-8") == made
    assert all(f"| `{rule.id}` |" in made for rule in RULES)
