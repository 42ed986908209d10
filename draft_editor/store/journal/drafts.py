"""The drafts of the journal: where each began, and every act since."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from draft_editor.model.words import words
from draft_editor.store.journal.book import Book
from draft_editor.store.journal.bulk import rows_in_bulk
from draft_editor.store.journal.keys import SERIAL_BITS, DraftKey, key_text, read_key
from draft_editor.store.journal.rows import Row, Table, microseconds, moment, packed, unpacked
from draft_editor.store.journal.schema import ACTS, DRAFTS, FILES, SESSION, VIEWS
from draft_editor.store.journal.soundness import last_draft
from draft_editor.store.journal.trouble import NotFitting


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it was begun; its acts are read by themselves, for there may be many."""

    id: int
    key: DraftKey
    source: str = field(repr=False)
    title: str = field(repr=False)
    beside: str = field(repr=False)
    """JSON of what a list told about the draft, as it was given."""
    opened_at: datetime
    view: str = field(repr=False)
    """How it was last looked at, as it was given; empty where nothing was."""
    files: str = field(repr=False)
    """Its files that were still to be uploaded, as it was given; empty where nothing was."""
    acts_kept: int
    """How many acts follow `source`; the next one has this number plus 1."""


@dataclass(frozen=True, slots=True)
class Session:
    """Which drafts were open; of a new journal: none, ended cleanly."""

    open: tuple[int, ...] = ()
    active: int | None = None
    ended_cleanly: bool = True


@dataclass(frozen=True, slots=True)
class Restored:
    """Everything that a start needs to go on."""

    drafts: tuple[KeptDraft, ...]
    """All that are kept: those that were open first, in their order."""
    acts: Mapping[int, tuple[str, ...]] = field(repr=False)
    """By the id of the draft: its acts in order."""
    open: tuple[int, ...]
    active: int | None
    ended_cleanly: bool


class DraftBook(Book):
    """The chapter of drafts, their acts, views and files, and the session."""

    def put_draft(self, key: DraftKey, source: str, title: str, beside: str, at: datetime) -> int:
        """Begin a draft; returns its id, which no draft of another key ever had.

        What was kept of this key before, acts, view and files, is over: all of it in one go, so
        that a kill leaves the old state or the new one. A call that failed may be made again.
        """
        with self._writing() as rows:
            text = key_text(key)
            known = rows.execute("SELECT id FROM drafts WHERE key = ?", (text,)).fetchone()
            draft, first = last_draft(rows) + 1, 0
            if known is not None:
                (draft,) = known
                # Places go on, so that an act of before can never be taken for one of after.
                first = sum(self._end(draft))
                self._drop_acts(draft)
                rows.execute("DELETE FROM views WHERE id = ?", (draft,))
                rows.execute("DELETE FROM files WHERE id = ?", (draft,))
            self._keep(
                DRAFTS,
                draft,
                text,
                packed(title),
                packed(beside),
                microseconds(at),
                first,
                packed(source),
            )
        return int(draft)

    def append(self, acts: Sequence[tuple[int, int, str]]) -> None:
        """Keep acts, each as draft, number and text: all of them, or none.

        Numbers begin at 1 after each source and follow one another; another one is
        `NotFitting`. An act that is kept already, with the same text, changes nothing: a call
        that failed may be made again.
        """
        with self._writing() as rows:
            ends: dict[int, tuple[int, int]] = {}
            for draft, number, text in acts:
                first, last = ends.get(draft) or self._end(draft)
                cell = packed(text)
                id_ = (draft << SERIAL_BITS) + first + number
                if number == last + 1:
                    rows.execute(ACTS.keep, ACTS.sealed(id_, draft, cell))
                    last = number
                elif number < 1 or number > last or self._act(id_) != cell:
                    raise NotFitting(words("A change does not follow the ones that are kept."))
                ends[draft] = first, last

    def trim(self, draft: int, most: int) -> None:
        """Keep only so many of a draft's acts, the first ones; the next one follows these."""
        with self._writing() as rows:
            start, end = _places(draft)
            first, _ = self._end(draft)
            rows.execute(_DROP_ACTS, (start + first + most + 1, end))

    def forget(self, draft: int) -> None:
        """Let go of a draft, its acts, its view and its files; one that is not kept is no error."""
        with self._writing() as rows:
            self._drop_acts(draft)
            rows.execute("DELETE FROM drafts WHERE id = ?", (draft,))

    def put_view(self, draft: int, text: str) -> None:
        """Keep how a draft is looked at, in place of what was kept before."""
        with self._writing():
            self._end(draft)
            self._keep(VIEWS, draft, packed(text))

    def put_files(self, draft: int, text: str) -> None:
        """Keep which files of a draft are still to be uploaded, in place of what was kept."""
        with self._writing():
            self._end(draft)
            self._keep(FILES, draft, packed(text))

    def put_session(self, open_: Sequence[int], active: int | None, *, clean: bool) -> None:
        """Keep which drafts are open, in order; `clean` only when the program ends by itself."""
        with self._writing():
            self._keep(SESSION, 1, json.dumps(list(open_)), active, int(clean))

    def session(self) -> Session:
        """The last session; drafts that are not kept are left out of it."""
        with self._reading() as rows:
            row = rows.execute(SESSION.all_rows).fetchone()
            if row is None:
                return Session()
            SESSION.check(row)
            kept = {id_ for (id_,) in rows.execute("SELECT id FROM drafts")}
        _, open_, active, clean, _ = row
        return Session(
            tuple(id_ for id_ in json.loads(open_) if id_ in kept),
            active if active in kept else None,
            bool(clean),
        )

    def draft_of(self, key: DraftKey) -> int | None:
        """The id of the draft that has exactly this key."""
        with self._reading() as rows:
            found = rows.execute("SELECT id FROM drafts WHERE key = ?", (key_text(key),)).fetchone()
        return None if found is None else int(found[0])

    def drafts(self) -> tuple[KeptDraft, ...]:
        """Every draft that is kept, without its acts, in the order they were begun."""
        with self._reading() as rows:
            found = rows.execute(DRAFTS.all_rows + "ORDER BY id").fetchall()
            return tuple(self._draft(row) for row in found)

    def acts(self, draft: int) -> tuple[str, ...]:
        """The acts of one draft in order; of one that is not kept: none."""
        with self._reading() as rows:
            return tuple(map(_act_text, rows_in_bulk(rows, ACTS, *_places(draft))))

    def restore(self) -> Restored:
        """Everything at once; a start that wants to show something early asks bit by bit."""
        session = self.session()
        order = {id_: place for place, id_ in enumerate(session.open)}
        drafts = sorted(self.drafts(), key=lambda draft: order.get(draft.id, len(order)))
        return Restored(
            tuple(drafts),
            {draft.id: self.acts(draft.id) for draft in drafts},
            session.open,
            session.active,
            session.ended_cleanly,
        )

    def _draft(self, row: Row) -> KeptDraft:
        DRAFTS.check(row)
        id_, key, title, beside, opened, first, source, _ = row
        return KeptDraft(
            id_,
            read_key(key),
            unpacked(source),
            unpacked(title),
            unpacked(beside),
            moment(opened),
            self._text_in(VIEWS, id_),
            self._text_in(FILES, id_),
            self._last(id_, first),
        )

    def _text_in(self, table: Table, draft: int) -> str:
        """The text that a table has for a draft."""
        row = self._rows.execute(table.all_rows + "WHERE id = ?", (draft,)).fetchone()
        if row is None:
            return ""
        table.check(row)
        return unpacked(row[1])

    def _end(self, draft: int) -> tuple[int, int]:
        """How many places were used before the source, and the number of the last act."""
        found = self._rows.execute("SELECT first FROM drafts WHERE id = ?", (draft,)).fetchone()
        if found is None:
            raise NotFitting(words("The journal does not keep this draft."))
        return found[0], self._last(draft, found[0])

    def _last(self, draft: int, first: int) -> int:
        found = self._rows.execute(_LAST_ACT, _places(draft))
        (id_,) = found.fetchone()
        return 0 if id_ is None else int(id_) - _places(draft)[0] - first

    def _act(self, id_: int) -> bytes:
        row = self._rows.execute(ACTS.all_rows + "WHERE id = ?", (id_,)).fetchone()
        ACTS.check(row)
        return bytes(row[2])

    def _drop_acts(self, draft: int) -> None:
        self._rows.execute(_DROP_ACTS, _places(draft))


_LAST_ACT: Final = "SELECT max(id) FROM acts WHERE id BETWEEN ? AND ?"
_DROP_ACTS: Final = "DELETE FROM acts WHERE id BETWEEN ? AND ?"


def _places(draft: int) -> tuple[int, int]:
    """The first and the last row id that an act of a draft can have."""
    return draft << SERIAL_BITS, (draft + 1 << SERIAL_BITS) - 1


def _act_text(row: Row) -> str:
    ACTS.check(row)
    return unpacked(row[2])
