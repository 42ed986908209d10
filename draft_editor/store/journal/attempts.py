"""The attempts to submit: written down before a byte leaves, and what came of each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from draft_editor.model.words import words
from draft_editor.store.journal.book import Book
from draft_editor.store.journal.keys import DraftKey, key_text, keys_begin, read_key
from draft_editor.store.journal.rows import (
    Row,
    microseconds,
    moment,
    packed,
    packed_bytes,
    unpacked,
    unpacked_bytes,
)
from draft_editor.store.journal.schema import ATTEMPTS
from draft_editor.store.journal.trouble import NotFitting


class AttemptState(StrEnum):
    """How far an attempt came."""

    WAITING = "waiting"
    """It is meant to be sent later."""
    BEGUN = "begun"
    """It may begin to leave at any moment."""
    LEFT = "left"
    """Bytes of it may have arrived."""
    ENDED = "ended"
    """Its outcome is known, if only as unknown."""


@dataclass(frozen=True, slots=True)
class KeptAttempt:
    """An attempt; but for `answer`, what follows `state` is empty or None until it has ended."""

    id: str
    key: DraftKey
    title: str = field(repr=False)
    body: str = field(repr=False)
    at: datetime
    """When it was begun; of one that waits: when it was set aside."""
    state: AttemptState
    word: str = ""
    """The name of the outcome."""
    said: str = field(default="", repr=False)
    """JSON of the sentence that a person read about it."""
    status: int | None = None
    answer: bytes = field(default=b"", repr=False)
    """The body of the service's answer as it came; of one that waits: the draft as the service
    had it, which it is compared with before it leaves."""
    ended_at: datetime | None = None
    took: timedelta | None = None


_Found: TypeAlias = tuple[int, KeptAttempt]


class AttemptBook(Book):
    """The chapter of attempts, those that wait among them."""

    def begin_attempt(self, id_: str, key: DraftKey, body: str, at: datetime, title: str) -> None:
        """Write an attempt down, on the disk when this returns; one that waited waits no more.

        It takes the place of an older edit of the same draft that waited: a newer one is meant
        now. The same call again changes nothing; an attempt of this id that has gone on, or
        with another text, is `NotFitting`.
        """
        begun = KeptAttempt(id_, key, title, body, at, AttemptState.BEGUN)
        with self._writing():
            known = self._found(id_)
            if known is not None and known[1].state is not AttemptState.WAITING:
                if known[1] != begun:
                    raise _gone_on()
                return
            self._keep_attempt(self._taken_over(id_, key, known), begun)

    def attempt_left(self, id_: str) -> None:
        """Note that from now on bytes of it may have arrived."""
        with self._writing():
            place, known = self._known(id_)
            if known.state not in _UNFINISHED:
                raise _gone_on()
            self._keep_attempt(place, replace(known, state=AttemptState.LEFT))

    def withdraw_attempt(self, id_: str) -> None:
        """Strike out an attempt of which nothing has left; the same call again changes nothing.

        One of which something may have left is `NotFitting`.
        """
        with self._writing() as rows:
            known = self._found(id_)
            if known is None:
                return
            if known[1].state not in _NOTHING_LEFT:
                raise _gone_on()
            rows.execute("DELETE FROM attempts WHERE id = ?", (known[0],))

    def end_attempt(
        self,
        id_: str,
        word: str,
        said: str,
        status: int | None,
        answer: bytes,
        at: datetime,
        took: timedelta,
    ) -> None:
        """Keep what came of an attempt; a later finding takes the place of an earlier one."""
        with self._writing():
            place, known = self._known(id_)
            ended = replace(
                known,
                state=AttemptState.ENDED,
                word=word,
                said=said,
                status=status,
                answer=answer,
                ended_at=at,
                took=took,
            )
            self._keep_attempt(place, ended)

    def wait_attempt(
        self, id_: str, key: DraftKey, body: str, at: datetime, title: str, base: str = ""
    ) -> None:
        """Set an edit aside for later, in place of an older one of the same draft.

        It takes over that one's place in the order. `base` is the draft as the service had it,
        where that is known. An attempt of this id of which nothing has left goes back to
        waiting; any other one is `NotFitting`.
        """
        with self._writing():
            known = self._found(id_)
            if known is not None and known[1].state not in _NOTHING_LEFT:
                raise _gone_on()
            waiting = KeptAttempt(
                id_, key, title, body, at, AttemptState.WAITING, answer=base.encode()
            )
            self._keep_attempt(self._taken_over(id_, key, known), waiting)

    def _taken_over(self, id_: str, key: DraftKey, known: _Found | None) -> int | None:
        """The place of an edit of a draft that waits, emptied; else the one it has, or none."""
        older = self._rows.execute(
            _WAITING_OF_KEY, (AttemptState.WAITING.value, key_text(key))
        ).fetchone()
        if older is None:
            return None if known is None else known[0]
        place: int = older[0]
        self._rows.execute(
            "DELETE FROM attempts WHERE id = ? OR name = ?", (place, json.dumps(id_))
        )
        return place

    def waiting(self) -> tuple[KeptAttempt, ...]:
        """What waits to be sent, in the order it was set aside."""
        return self._in_state(AttemptState.WAITING)

    def unfinished(self) -> tuple[KeptAttempt, ...]:
        """Attempts without an end; after a start: nobody knows what came of them."""
        return self._in_state(*sorted(_UNFINISHED))

    def attempts(
        self, limit: int, text: str = "", profile: str | None = None
    ) -> tuple[KeptAttempt, ...]:
        """At most so many of those that were begun, the newest first; of one profile, if named.

        With a `text`, only those that hold each of its words in title, outcome, body or answer,
        whatever its capitals. Of words that are joined by “|” one is enough.
        """
        wanted = [word.split("|") for word in text.casefold().split()]
        begins = "" if profile is None else keys_begin(profile)
        kept: list[KeptAttempt] = []
        with self._reading() as rows:
            for place, key in rows.execute(_BEGUN, (AttemptState.WAITING.value,)).fetchall():
                if len(kept) >= limit:
                    break
                if key.startswith(begins):
                    attempt = self._at(place)
                    if _holds(attempt, wanted):
                        kept.append(attempt)
        return tuple(kept)

    def attempts_of(self, key: DraftKey) -> tuple[KeptAttempt, ...]:
        """All attempts of a draft that were begun, the oldest first."""
        with self._reading() as rows:
            found = rows.execute(
                _BEGUN_OF_KEY, (AttemptState.WAITING.value, key_text(key))
            ).fetchall()
            return tuple(self._at(place) for (place,) in found)

    def attempt(self, id_: str) -> KeptAttempt | None:
        """The attempt of an id."""
        with self._reading():
            found = self._found(id_)
        return None if found is None else found[1]

    def _in_state(self, *states: AttemptState) -> tuple[KeptAttempt, ...]:
        with self._reading() as rows:
            places = rows.execute("SELECT id, state FROM attempts ORDER BY id").fetchall()
            return tuple(self._at(place) for place, state in places if state in states)

    def _known(self, id_: str) -> _Found:
        found = self._found(id_)
        if found is None:
            raise NotFitting(words("The journal does not keep this attempt."))
        return found

    def _found(self, id_: str) -> _Found | None:
        row = self._rows.execute(
            ATTEMPTS.all_rows + "WHERE name = ?", (json.dumps(id_),)
        ).fetchone()
        return None if row is None else (row[0], _attempt(row))

    def _at(self, place: int) -> KeptAttempt:
        return _attempt(self._rows.execute(ATTEMPTS.all_rows + "WHERE id = ?", (place,)).fetchone())

    def _keep_attempt(self, place: int | None, attempt: KeptAttempt) -> None:
        ended, took = attempt.ended_at, attempt.took
        self._keep(
            ATTEMPTS,
            self._next_id(ATTEMPTS) if place is None else place,
            json.dumps(attempt.id),
            key_text(attempt.key),
            attempt.state.value,
            microseconds(attempt.at),
            packed(attempt.title),
            packed(attempt.body),
            packed(attempt.word),
            packed(attempt.said),
            attempt.status,
            packed_bytes(attempt.answer),
            None if ended is None else microseconds(ended),
            None if took is None else took // timedelta(microseconds=1),
        )


_UNFINISHED: Final = frozenset({AttemptState.BEGUN, AttemptState.LEFT})
_NOTHING_LEFT: Final = frozenset({AttemptState.WAITING, AttemptState.BEGUN})
_WAITING_OF_KEY: Final = "SELECT id FROM attempts WHERE state = ? AND key = ?"
_BEGUN: Final = "SELECT id, key FROM attempts WHERE state <> ? ORDER BY at DESC, id DESC"
_BEGUN_OF_KEY: Final = "SELECT id FROM attempts WHERE state <> ? AND key = ? ORDER BY at, id"


def _gone_on() -> NotFitting:
    return NotFitting(words("This attempt has already gone on."))


def _attempt(row: Row) -> KeptAttempt:
    ATTEMPTS.check(row)
    _, name, key, state, at, title, body, word, said, status, answer, ended, took, _ = row
    return KeptAttempt(
        json.loads(name),
        read_key(key),
        unpacked(title),
        unpacked(body),
        moment(at),
        AttemptState(state),
        unpacked(word),
        unpacked(said),
        status,
        unpacked_bytes(answer),
        None if ended is None else moment(ended),
        None if took is None else timedelta(microseconds=took),
    )


def _holds(attempt: KeptAttempt, wanted: Sequence[Sequence[str]]) -> bool:
    """Whether each word stands somewhere in what a person may remember of an attempt."""
    if not wanted:
        return True
    answer = attempt.answer.decode("utf-8", "replace")
    text = "\n".join((attempt.title, attempt.word, attempt.body, answer)).casefold()
    return all(any(each in text for each in either) for either in wanted)
