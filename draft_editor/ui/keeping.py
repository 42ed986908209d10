"""Keeps drafts as they are edited, and gives them back as they were left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import takewhile
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from draft_editor.draft.act import Act, Addressed, Based, Did, Undid
from draft_editor.draft.card import Card, Key
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.words import words
from draft_editor.ui import later
from draft_editor.ui.editor import Editor
from draft_editor.ui.journal_ports import (
    DraftsKept,
    Journal,
    KeptDraft,
    SavingGoesOn,
    SavingStopped,
)
from draft_editor.ui.moments import Clocks
from draft_editor.ui.past.ports import Origin
from draft_editor.ui.say import say, tr
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.summary import summary
from draft_editor.ui.window import Window

_CAME_BACK: Final = "came-back"
"""What is said of earlier runs, until somebody puts it away."""

_VIEW_MS: Final = 200
"""How long a way of looking must last to be kept."""


class Keeping(QObject):
    """Stands between the opened drafts and the journal, and keeps how they are looked at.

    Thread: GUI. Nothing here waits for the disk. `given_back`: the drafts of earlier runs are
    on the shelf; it carries the key of the one that was seen last, or None. Then
    `attempts_given_back` carries what was sent in earlier runs.
    """

    given_back = Signal(object)
    attempts_given_back = Signal(object)

    def __init__(
        self,
        journal: Callable[[], Journal],
        window: Window,
        editor: Editor,
        shelf: Shelf,
        clocks: Clocks,
    ) -> None:
        super().__init__(window)
        self._open_journal = journal
        self._window = window
        self._editor = editor
        self._shelf = shelf
        self._clocks = clocks
        self._drafts: dict[Key, Draft] = {}
        self._early: dict[Key, tuple[Draft, Card]] | None = {}
        self._pens: dict[Key, Callable[[Act], None]] = {}
        self._views: dict[Key, str] = {}
        self._seen: Key | None = None
        self._picked: Key | None = None
        self._awaited = 1
        self._later = QTimer(self, singleShot=True, interval=_VIEW_MS)
        self._later.timeout.connect(self.note_view)
        editor.tabs.currentChanged.connect(self._on_looked)
        editor.body().writing().cursorPositionChanged.connect(self._on_looked)
        editor.body().checking_chosen.connect(self._on_looked)
        editor.uploads.noted.connect(self._on_files_noted)
        window.standing_asked.connect(self._on_standing_asked)

    def put_away(self) -> None:
        """What came back from an earlier run has been seen."""
        self._window.stand(_CAME_BACK, "")

    def _on_standing_asked(self, name: str) -> None:
        if name == _CAME_BACK:
            self.put_away()

    def _on_looked(self) -> None:
        self._later.start()

    def begin_anew(self) -> None:
        """Another profile: ask for what was kept of it.

        What the service still accepts of the one before is noted there.
        """
        for key, draft in self._drafts.items():
            draft.keep(partial(_note_base, self._pens[key]))
        self._editor.uploads.let_go()
        self._drafts.clear()
        self._pens.clear()
        self._views.clear()
        self._early = {}
        self._seen = self._picked = None
        self._later.stop()
        self.put_away()
        self._awaited += 1
        self.journal.restore()

    def on_event(self, event: DraftsKept | SavingStopped | SavingGoesOn) -> None:
        """Take news of the journal, and say them."""
        match event:
            case DraftsKept(kept, active, attempts, said):
                self._awaited -= 1
                if not self._awaited:  # else it is of a profile that is not in use any more
                    self._take_back(kept)
                    self.given_back.emit(active or (kept[0].key if kept else self._picked))
                self.attempts_given_back.emit(attempts)
                if said:  # it stands: the list of drafts, which is read meanwhile, has its say too
                    self._window.stand(_CAME_BACK, "\n".join(map(say, said)), tr("Close"))
            case SavingStopped(why, key) if key is not None:
                said_why = self._said_of_one(key, say(why))
                self._window.stand("saving", said_why, tr("Save a copy…"))
            case SavingStopped(why):
                said_why = tr("Edits are not being saved: {why}").format(why=say(why))
                self._window.stand("saving", said_why, tr("Save a copy…"))
            case SavingGoesOn(said):
                self._window.stand("saving", "")
                goes_on = tr("Edits are being saved again.")
                self._window.tell("\n".join((goes_on, *map(say, said))), stays=bool(said))

    def _said_of_one(self, key: Key, why: str) -> str:
        draft = self._drafts.get(key)
        if draft is None:
            return tr("The edits of one draft are not being saved: {why}").format(why=why)
        name = self._shelf.card(key).customer_name if key in self._shelf else ""
        title = summary(draft.tree, self._clocks, name).title()
        said = tr("The edits of “{title}” are not being saved: {why}")
        return said.format(title=title, why=why)

    def _take_back(self, kept: Sequence[KeptDraft]) -> None:
        """The drafts of earlier runs are here; what was opened before them is begun now.

        One that was opened and edited in this moment gets those edits on top.
        """
        early, view = self._early or {}, ""
        if early:
            self._editor.commit()
            view = later.view_of(self._editor)
        if any(key == self._picked and draft.is_changed() for key, (draft, _) in early.items()):
            self._picked = None
        self._early = None
        for each in kept:
            self._shelf.put_kept(each.key, each.card, each.draft)
            if self._shelf.open(each.key) is not each.draft:
                continue
            self._keep(each.key, each.draft, each.view)
            if each.files:
                self._editor.uploads.resume(each.draft, each.files)
            opened = early.pop(each.key, None)
            if opened is not None and opened[0].is_changed():
                _edit_on(each.draft, opened[0])
                if each.key == self._seen:
                    self._keep_view(each.key, view)
        for key, (draft, card) in early.items():
            self._begin(key, draft, card)
        if self._seen in early:
            self._keep_view(self._seen, view)
        self._seen = None  # the draft that is open is laid again, and must not count as left

    def _begin(self, key: Key, draft: Draft, card: Card) -> None:
        self.journal.begin(key, card)
        self._keep(key, draft, "")
        note = self._pens[key]
        undone = draft.history.undone
        for step in (*draft.history.done, *reversed(undone)):
            note(Did(step, joins=False))
        for _ in undone:
            note(Undid())
        if draft.opened_from != card.source:
            note(Based(draft.opened_from))
        if draft.locator != card.locator:
            note(Addressed(draft.locator))
        if files := self._editor.uploads.notes(draft):
            self.journal.note_files(key, files)

    def _on_files_noted(self, draft: Draft, files: str) -> None:
        for key, each in self._drafts.items():
            if each is draft:
                self.journal.note_files(key, files)

    def _keep(self, key: Key, draft: Draft, view: str) -> None:
        former = self._drafts.get(key)
        if former is not None:
            former.keep(None)
        self._drafts[key] = draft
        self._views[key] = view
        self._pens[key] = self.journal.pen(key)
        draft.keep(self._pens[key])

    def open(self, key: Key, draft: Draft, card: Card) -> None:
        """A draft lies in the editor: keep it from now on, and look at it as before."""
        self._seen = key
        if self._early is not None:
            self._early[key] = draft, card
            return
        if self._drafts.get(key) is not draft:
            self._begin(key, draft, card)
        self.journal.note_open([each for each in self._drafts if each in self._shelf], key)
        if self._views[key]:
            later.show_view(self._editor, self._views[key])
        self._later.stop()

    def pick(self) -> Key | None:
        """What to show while nothing is open: the first draft of the shelf."""
        self._picked = next(iter(self._shelf), None)
        return self._picked

    def is_pick(self, key: Key) -> bool:
        """Whether it is shown only because nothing was open, and was not edited."""
        return key == self._picked

    def leave(self) -> None:
        """Another draft is about to be laid: keep how this one was looked at and left."""
        self._later.stop()
        self.note_view()
        draft = None if self._seen is None else self._drafts.get(self._seen)
        if draft is not None and draft.is_changed():
            self.keep_state(draft, Origin.LEFT)

    def keep_state(self, draft: Draft, origin: Origin) -> None:
        """Keep a draft that is kept anyway as it is now: it may be worth going back to."""
        for key, each in self._drafts.items():
            if each is draft:
                self.journal.keep_state(key, draft.tree, origin)

    def entitle(self, key: Key, title: str) -> None:
        """What is sent of a draft next is called so."""
        self.journal.entitle(key, title)

    @property
    def journal(self) -> Journal:
        """Where everything is kept."""
        return self._open_journal()

    def is_saving(self) -> bool:
        """Whether the disk is given all that was opened, and takes it."""
        return self._early is None and self.journal.is_saving()

    def is_refused(self) -> bool:
        """Whether there is no hope that the disk takes it soon."""
        return not self.journal.is_saving()

    def settle(self, seconds: float) -> bool:
        """Wait at most so long for the disk; whether it has every edit."""
        return self._early is None and self.journal.settle(seconds)

    def is_waiting(self) -> bool:
        """Whether a view is still to be kept."""
        return self._later.isActive()

    def note_view(self) -> None:
        """Keep how the open draft is looked at now."""
        if self._seen is not None and self._early is None:
            self._keep_view(self._seen, later.view_of(self._editor))

    def _keep_view(self, key: Key, view: str) -> None:
        if self._views[key] != view:
            self._views[key] = view
            self.journal.note_view(key, view)


def _note_base(note: Callable[[Act], None], act: Act) -> None:
    """Of a draft that is not on the shelf any more nothing else is meant to last."""
    if isinstance(act, Based):
        note(act)


def _edit_on(kept: Draft, opened: Draft) -> None:
    """Write the edits of a draft on top of another; a list that was edited goes as a whole."""
    places = dict.fromkeys(
        Path(tuple(takewhile(lambda step: isinstance(step, str), change.path.steps)))
        for change in opened.changes()
    )
    changes = kept.rewriting([(place, opened.value(place)) for place in places])
    kept.apply(words("Draft"), changes)
