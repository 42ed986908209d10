"""What is written into the journal of drafts that are open, and read out of it at a start."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from draft_editor.draft.act import Act, Based
from draft_editor.draft.card import Card, Key
from draft_editor.model.json_text import dump
from draft_editor.model.words import Complaint, Words, count_words, words
from draft_editor.ui import journal_ports
from draft_editor.ui.past.ports import Origin

if TYPE_CHECKING:
    from draft_editor.store.journal import DraftKey, Journal

_Kept: TypeAlias = "tuple[int, int]"
"""A draft's id in the journal, and how many of its acts are kept."""


class GivenBack(NamedTuple):
    """What a profile's drafts were when the last run ended, and what all of them are called."""

    drafts: journal_ports.DraftsKept
    names: tuple[DraftKey, ...]


class JournalEntries:
    """Knows which rows of the journal belong to which draft, and writes them.

    Thread: the scribe's, for everything here; each method may be tried again after a `Complaint`.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._kept: dict[DraftKey, _Kept] = {}
        self._open: tuple[DraftKey, ...] = ()
        self._active: DraftKey | None = None

    def begin(self, journal: Journal, name: DraftKey, card: Card) -> None:
        """A draft was opened: what was kept of it before is over."""
        beside = dump({"customer": card.customer_name, "aside": card.aside})
        draft = journal.put_draft(name, card.source, "", beside, self._now())
        self._kept[name] = (draft, 0)
        if not journal.is_newest(name, "server", card.source):
            opened = Origin.OPENED.value
            journal.put_version(name, "local", card.source, self._now(), opened)

    def write_act(self, journal: Journal, name: DraftKey, act: Act) -> None:
        """Something was done to a draft."""
        if isinstance(act, Based) and name not in self._kept:
            return  # accepted after it was closed without edits, and forgotten
        text = import_module("draft_editor.draft.act_text").act_text(act)
        draft, kept = self._known(name)
        journal.append([(draft, kept + 1, text)])
        self._kept[name] = (draft, kept + 1)

    def write_view(self, journal: Journal, name: DraftKey, view: str) -> None:
        """How a draft is looked at."""
        journal.put_view(self._known(name)[0], view)

    def write_files(self, journal: Journal, name: DraftKey, files: str) -> None:
        """Which files of a draft are still to be uploaded."""
        journal.put_files(self._known(name)[0], files)

    def write_open(
        self, journal: Journal, names: tuple[DraftKey, ...], active: DraftKey | None
    ) -> None:
        """Which drafts are open, and which one is seen."""
        self._open, self._active = names, active
        self._write_session(journal, clean=False)

    def write_end(self, journal: Journal) -> None:
        """The editor is closed in order."""
        self._write_session(journal, clean=True)

    def _write_session(self, journal: Journal, *, clean: bool) -> None:
        ids = [self._kept[name][0] for name in self._open if name in self._kept]
        seen = self._kept.get(self._active) if self._active is not None else None
        journal.put_session(ids, None if seen is None else seen[0], clean=clean)

    def _known(self, name: DraftKey) -> _Kept:
        if name not in self._kept:
            not_fitting = import_module("draft_editor.store.journal.trouble").NotFitting
            raise not_fitting(words("The journal does not keep this draft."))
        return self._kept[name]

    def give_back(
        self, journal: Journal, profile: str, told: tuple[Words, ...], *, is_first: bool
    ) -> GivenBack:
        """Read what is kept for a profile; what is neither open nor edited goes.

        `told` is what is to be said of the journal itself. Unless it `is_first`, the session
        that is kept is this run's own.
        """
        read_draft = import_module("draft_editor.assembly.kept_draft").read_draft
        session = journal.session()
        order = {draft: place for place, draft in enumerate(session.open)}
        mine = [each for each in journal.drafts() if each.key.profile == profile]
        mine.sort(key=lambda each: order.get(each.id, len(order)))
        kept: list[journal_ports.KeptDraft] = []
        active: Key | None = None
        self._active = None
        said = list(told)
        for each in mine:
            found, done, lost = read_draft(journal, each)
            self._kept[each.key] = (each.id, done)
            if lost:
                said.append(count_words("%n change(s) could not be read.", lost))
            if each.id not in order and not found.draft.is_changed():
                journal.forget(each.id)
                del self._kept[each.key]
                continue
            kept.append(found)
            if each.id == session.active:
                active, self._active = found.key, each.key
        if kept and not session.ended_cleanly and is_first:
            said.append(_came_back(len(kept)))
        self._open = tuple(each.key for each in mine if each.id in order)
        ledger = import_module("draft_editor.assembly.ledger")
        attempts = ledger.read_attempts(journal, profile, self._now())
        drafts = journal_ports.DraftsKept(tuple(kept), active, attempts, tuple(said))
        return GivenBack(drafts, tuple(each.key for each in mine))


def _came_back(count: int) -> Words:
    return count_words(
        "The editor was not closed in order. %n draft(s) came back as they were left.", count
    )


def let_go(journal: Journal, before: datetime, most_bytes: int, pictures: Path | None) -> None:
    """Let go of what is older or too much, and of the pictures that no kept draft names."""
    with suppress(Complaint):  # no harm is done: the next start tries again
        journal.retain(before, most_bytes)
        if pictures is not None and pictures.is_dir():
            kept = journal.restore()
            drafts = (text for each in kept.drafts for text in (each.source, each.files))
            texts = chain(drafts, *kept.acts.values())
            import_module("draft_editor.store.pictures").clear_pictures(pictures, texts)
