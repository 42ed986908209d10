"""The journal that a kill has left, read from a copy, and followed from kill to kill."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from draft_editor.draft.act import Based
from draft_editor.draft.act_text import read_act
from draft_editor.draft.draft import Draft
from draft_editor.store.journal import Journal, KeptDraft
from flow.kill.line import Marks, mark_of

JOURNAL: Final = "journal.sqlite3"
_SUFFIXES: Final = ("", "-wal")


@dataclass(slots=True)
class Followed:
    """A draft of the journal. `passed`: its states since the last look, the first included."""

    begun: tuple[int, datetime]
    """Its id, and when it was begun: a draft that is begun anew keeps its id."""
    message: str
    draft: Draft
    passed: list[str]
    texts: list[str] = field(default_factory=list)
    based: list[str] = field(default_factory=list)
    """The marks of what the service is said to have accepted, since the last look."""


@dataclass(slots=True)
class Mirror:
    """What the journal in a data folder holds, act by act; only what is new is read again."""

    folder: Path
    aside: Path
    followed: dict[str, Followed] = field(default_factory=dict)
    """By the id of the message."""
    open: tuple[str, ...] = ()
    active: str = ""
    _marks: Marks = field(default_factory=Marks)

    def look(self) -> list[str]:
        """Read the journal as it lies there; what is wrong with it."""
        copy = self._copied()
        with closing(sqlite3.connect(copy)) as rows:
            verdict = rows.execute("PRAGMA integrity_check").fetchall()
        wrong = [] if verdict == [("ok",)] else [f"integrity_check: {verdict}"]
        opened = Journal.open(self._copied(), datetime.now(UTC))
        with closing(opened.journal) as journal:
            wrong.extend(f"the journal says: {said}" for said in opened.told)
            kept = {_name(each): each for each in journal.drafts()}
            names = {each.id: name for name, each in kept.items()}
            session = journal.session()
            self.open = tuple(names[id_] for id_ in session.open)
            self.active = "" if session.active is None else names[session.active]
            before, self.followed = self.followed, {}
            for name, each in kept.items():
                known = before.get(name)
                if known is None or known.begun != (each.id, each.opened_at):
                    draft = Draft(each.source, each.key.locator)
                    begun = each.id, each.opened_at
                    known = Followed(begun, name, draft, [self._marks.of(draft)])
                wrong.extend(self._follow(known, journal.acts(each.id)))
                self.followed[name] = known
        return wrong

    def _follow(self, known: Followed, texts: tuple[str, ...]) -> list[str]:
        del known.passed[:-1], known.based[:]
        if list(texts[: len(known.texts)]) != known.texts:
            return ["acts of before are gone, or others now"]
        draft = known.draft
        for text in texts[len(known.texts) :]:
            act = read_act(text, draft.tree, draft.history.next_undo)
            draft.replay(act)
            known.passed.append(self._marks.of(draft))
            if isinstance(act, Based):
                known.based.append(mark_of(act.source))
        known.texts = list(texts)
        return []

    def _copied(self) -> Path:
        """Whoever opens a journal tidies it up: the editor must find what the kill has left."""
        self.aside.mkdir(exist_ok=True)
        for suffix in _SUFFIXES:
            copy = self.aside / f"{JOURNAL}{suffix}"
            copy.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                shutil.copyfile(self.folder / copy.name, copy)
        return self.aside / JOURNAL


def _name(kept: KeptDraft) -> str:
    return kept.key.file if kept.key.locator is None else kept.key.locator.message
