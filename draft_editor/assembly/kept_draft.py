"""A draft out of the journal, with all that was done to it. Called in the scribe's thread."""

from __future__ import annotations

from pathlib import Path

from draft_editor.draft.act_text import read_act
from draft_editor.draft.card import Card, Key
from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import parse_object
from draft_editor.model.words import Complaint
from draft_editor.store.journal import Journal, KeptDraft
from draft_editor.ui import journal_ports


def read_draft(journal: Journal, kept: KeptDraft) -> tuple[journal_ports.KeptDraft, int, int]:
    """A draft as it was left; how many of its acts were read, and how many could not be.

    What cannot be read ends the list, and is let go of.
    """
    tree = parse_object(kept.source)
    draft = Draft(kept.source, kept.key.locator, tree)
    acts = journal.acts(kept.id)
    done = 0
    try:
        for text in acts:
            draft.replay(read_act(text, draft.tree, draft.history.next_undo))
            done += 1
    except Complaint:
        journal.trim(kept.id, done)  # so that others can follow the last one that can be read
    beside = parse_object(kept.beside)
    customer, aside = beside.get("customer"), beside.get("aside")
    card = Card(
        kept.key.locator,
        kept.source,
        tree,
        customer if isinstance(customer, str) else "",
        aside if isinstance(aside, dict) else {},
    )
    key: Key = kept.key.locator or Path(kept.key.file)
    return journal_ports.KeptDraft(key, card, draft, kept.view, kept.files), done, len(acts) - done
