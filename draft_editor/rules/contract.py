"""The rule that every value is of its field's kind."""

from __future__ import annotations

from typing import Final

from draft_editor.draft.path import Path
from draft_editor.model.check import check
from draft_editor.model.field_facts import facts
from draft_editor.model.words import Words, words
from draft_editor.rules.rule import Mark, Marks, Reading, Rule


def kinds(reading: Reading) -> Marks:
    """Each value has the kind that the contract gives its field."""
    for misfit in check(reading.tree):
        field = facts(misfit.path)
        label = Words(str(misfit.path[-1]) if field is None else field.title)
        yield Mark(Path(misfit.path), words("{label}: {text}", label=label, text=misfit.said))


RULES: Final = (Rule("contract", "contract, section 1", kinds),)
