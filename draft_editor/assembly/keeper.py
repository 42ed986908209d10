"""Keeps edits as they are made: what the window tells, as entries of the journal's scribe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Final, assert_never

from draft_editor.assembly.journal_entries import JournalEntries, let_go
from draft_editor.draft.act import Act
from draft_editor.draft.card import Card, Key
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.locator import Locator
from draft_editor.model.words import Complaint, Words, words
from draft_editor.ui import ports
from draft_editor.ui.journal_ports import SavingGoesOn, SavingStopped
from draft_editor.ui.past.ports import Origin, PastNews, Place
from draft_editor.ui.sending.attempt_news import ChangedMeanwhile, ReadBack
from draft_editor.worker.scribe import NotSaving, Saving, Scribe, ScribeNews

if TYPE_CHECKING:
    from draft_editor.store.journal import DraftKey, Journal

_NOT_OPEN: Final = words("The journal cannot be opened, so nothing of the past can be read.")


class Keeper:
    """Implements `journal_ports.Journal`. Every call costs the window a list append.

    Thread: any. The journal is opened, read and written in the scribe's thread only: what is
    handed to `write` and `ask` runs there, and `post` is called there.
    """

    def __init__(
        self,
        path: Path,
        profile: Callable[[], str],
        post: Callable[[ports.Event], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        keep_days: int = 90,
        keep_megabytes: int = 100,
        pictures: Path | None = None,
    ) -> None:
        """`profile` has the key of the profile in use; it is asked on the caller's thread.

        What was sent and older states of drafts are let go after so many days, and when they
        take more than so many megabytes. So are, at the end, the pictures of one's own in the
        folder `pictures` that no kept draft names.
        """
        self._path = path
        self._profile = profile
        self._post = post
        self._now = now
        self._keeps = keep_days, keep_megabytes
        self._pictures = pictures
        self._titles: dict[DraftKey, str] = {}
        self._is_saving = True
        self._is_closing = False
        self._is_displaced = False
        self._asked = 0
        self._answered = -1
        self._told: tuple[Words, ...] = ()
        self._regained: tuple[Words, ...] = ()
        self._entries = JournalEntries(now)
        self._apart: set[DraftKey] = set()
        self._scribe: Scribe[Journal] = Scribe(self._open_journal, self._close_journal, self._tell)
        self._has_started = False
        self._starting = Lock()

    def restore(self) -> None:
        profile = self._profile()
        self._asked = asked = self._asked + 1
        self.write(lambda journal: self._give_back(journal, profile, asked), at_once=True)
        if asked == 1:
            self.write(self._let_go)

    def begin(self, key: Key, card: Card) -> None:
        name = self.name_of(key)
        self.write(lambda journal: self._begin_draft(journal, name, card))

    def pen(self, key: Key) -> Callable[[Act], None]:
        name = self.name_of(key)

        def note(act: Act) -> None:
            self._write_of(name, lambda journal: self._entries.write_act(journal, name, act))

        return note

    def note_view(self, key: Key, view: str) -> None:
        name = self.name_of(key)
        self._write_of(name, lambda journal: self._entries.write_view(journal, name, view))

    def note_files(self, key: Key, files: str) -> None:
        name = self.name_of(key)
        # At once: what is about to leave has to be known after a kill.
        self._write_of(
            name, lambda journal: self._entries.write_files(journal, name, files), at_once=True
        )

    def note_open(self, keys: Sequence[Key], active: Key | None) -> None:
        names = tuple(map(self.name_of, keys))
        seen = None if active is None else self.name_of(active)
        self.write(lambda journal: self._entries.write_open(journal, names, seen))

    def keep_state(self, key: Key, tree: JsonObject, origin: Origin) -> None:
        name, at = self.name_of(key), self._now()

        def entry(journal: Journal) -> None:
            journal.put_version(name, "local", dump(tree), at, origin.value)

        self.write(entry)

    def entitle(self, key: Key, title: str) -> None:
        self._titles[self.name_of(key)] = title

    def title_of(self, name: DraftKey) -> str:
        """What the next attempt of a draft is called."""
        return self._titles.get(name, "")

    def hear(self, event: ports.Event) -> None:
        """Keep what the service has of its drafts, whoever asked for it. Thread: any."""
        match event:
            case ports.DraftsRead(cards):
                self._keep_listed([(each.locator, each.source) for each in cards])
            case (
                ChangedMeanwhile(locator, theirs=card)
                | ReadBack(theirs=ChangedMeanwhile(locator, theirs=card))
            ):
                self._keep_listed([(locator, card.source)])
            case _:
                pass

    def hear_listed(self, locator: Locator, source: str) -> None:
        """Keep what the service has of a draft that nobody asked for. Thread: any."""
        self._keep_listed([(locator, source)])

    def _keep_listed(self, drafts: Sequence[tuple[Locator | None, str]]) -> None:
        at = self._now()
        named = [(self.name_of(each), source) for each, source in drafts if each is not None]
        if named:
            label = Origin.READ.value
            self.write(lambda journal: journal.put_versions(named, "server", at, label))

    def read_states(self, key: Key) -> None:
        name = self.name_of(key)
        self._ask(lambda journal: _chronicle().states_of(journal, name, key))

    def read_state(self, place: Place) -> None:
        self._ask(lambda journal: _chronicle().state_at(journal, place))

    def read_attempts(self, wanted: str, most: int) -> None:
        profile = self._profile()
        self._ask(lambda journal: _chronicle().attempts_of(journal, profile, wanted, most))

    def read_attempt(self, attempt: str) -> None:
        self._ask(lambda journal: _chronicle().attempt_at(journal, attempt))

    def _ask(self, read: Callable[[Journal], PastNews]) -> None:
        """Tell what the journal holds, or why that cannot be read."""

        def question(journal: Journal | None) -> None:
            try:
                news = _chronicle().unread(_NOT_OPEN) if journal is None else read(journal)
            except Complaint as complaint:
                news = _chronicle().unread(complaint.said)
            self._post(news)

        self.ask(question)

    def is_saving(self) -> bool:
        # Before the journal has answered, nothing that is opened is given to it.
        return self._is_saving and self._answered == self._asked and not self._apart

    def settle(self, seconds: float) -> bool:
        if self._has_started and self._is_saving and not self._scribe.settle(seconds):
            return False
        return self.is_saving()

    def written_at(self) -> float | None:
        """When something was last written, on the monotonic clock. Thread: any."""
        return self._scribe.written_at()

    def waits(self) -> int:
        """How many entries are not on the disk yet. Thread: any."""
        return self._scribe.waits()

    def close(self) -> bool:
        """Write what is left; whether all of it is on the disk."""
        if self._has_started:
            self.write(self._entries.write_end)
            self.write(self._let_go)
        self._is_closing = True
        return self._scribe.close()

    def write(self, entry: Callable[[Journal], None], *, at_once: bool = False) -> None:
        """Have something written into the journal, in the order of the calls. Thread: any."""
        self._begin()
        self._scribe.note(partial(self._write_one, entry), at_once=at_once)

    def ask(self, question: Callable[[Journal | None], None]) -> None:
        """Have the journal read, also while nothing can be written; see `Scribe.ask`."""
        self._begin()
        self._scribe.ask(question)

    def _begin(self) -> None:
        with self._starting:
            if not self._has_started:
                self._has_started = True
                self._scribe.start()

    def name_of(self, key: Key) -> DraftKey:
        """What the journal calls a draft of the profile in use."""
        # Loaded here: a start paints before it needs a database.
        draft_key: type[DraftKey] = import_module("draft_editor.store.journal.keys").DraftKey
        if isinstance(key, Locator):
            return draft_key(self._profile(), key)
        return draft_key(self._profile(), None, str(key))

    def _open_journal(self) -> Journal:
        journal: type[Journal] = import_module("draft_editor.store.journal").Journal
        opened = journal.open(self._path, self._now())
        self._told = opened.told
        return opened.journal

    def _close_journal(self, journal: Journal) -> None:
        journal.close()

    def _tell(self, news: ScribeNews) -> None:
        match news:
            case NotSaving(said):
                self._is_saving = False
                self._post(SavingStopped(said))
            case Saving():
                self._is_saving = True
                self._post(SavingGoesOn(self._regained))
                self._regained = ()
            case _:
                assert_never(news)

    def _write_of(
        self, name: DraftKey, entry: Callable[[Journal], None], *, at_once: bool = False
    ) -> None:
        """Have something of a draft written; one that the journal refuses is set apart.

        What comes after something that can never be written would leave a hole: nothing more is
        kept of that draft until it is begun anew, and everything else goes on.
        """

        def of_draft(journal: Journal) -> None:
            if name in self._apart:
                return
            try:
                entry(journal)
            except _trouble("NotFitting") as complaint:
                self._apart.add(name)
                key = name.locator or Path(name.file)
                self._post(SavingStopped(complaint.said, key))

        self.write(of_draft, at_once=at_once)

    def _write_one(self, entry: Callable[[Journal], None], journal: Journal) -> None:
        """Write an entry; a journal whose file went is put back first, after it was said."""
        if self._is_displaced:
            self._regain(journal)
        try:
            try:
                entry(journal)
            except _trouble("Displaced"):
                self._is_displaced = True
                if not self._is_closing:  # whoever moved the file may be about to bring another
                    raise
                self._regain(journal)
                entry(journal)
        except _trouble("NotFitting") as complaint:  # trying again would hold up all the others
            self._post(ports.Trouble(complaint.said))

    def _regain(self, journal: Journal) -> None:
        self._regained += journal.regain(self._now())
        self._is_displaced = False

    def _begin_draft(self, journal: Journal, name: DraftKey, card: Card) -> None:
        self._entries.begin(journal, name, card)
        self._apart.discard(name)

    def _let_go(self, journal: Journal) -> None:
        days, megabytes = self._keeps
        before = self._now() - timedelta(days=days)
        let_go(journal, before, megabytes * 1_000_000, self._pictures)

    def _give_back(self, journal: Journal, profile: str, asked: int) -> None:
        found = self._entries.give_back(journal, profile, self._told, is_first=asked == 1)
        self._apart.difference_update(found.names)
        self._told = ()
        self._answered = asked  # first: whoever gets the drafts may ask at once
        self._post(found.drafts)


def _chronicle() -> ModuleType:
    """Loaded in the scribe's thread, when somebody looks back."""
    return import_module("draft_editor.assembly.chronicle")


def _trouble(name: str) -> type[Complaint]:
    """A trouble of the journal, which is not loaded before it is needed."""
    found: type[Complaint] = getattr(import_module("draft_editor.store.journal.trouble"), name)
    return found
