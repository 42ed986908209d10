"""Looking back: the versions of the open draft, what was sent, and states coming back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from draft_editor.draft.card import Card, Key
from draft_editor.draft.difference import difference
from draft_editor.draft.path import Path
from draft_editor.model.json_text import JsonObject
from draft_editor.model.locator import Locator
from draft_editor.model.words import Words, words
from draft_editor.ui.dialogs.sent import SentDialog
from draft_editor.ui.dialogs.versions import VersionsDialog
from draft_editor.ui.editor import Editor
from draft_editor.ui.keeping import Keeping
from draft_editor.ui.moments import Clocks
from draft_editor.ui.past.news import (
    AttemptRead,
    AttemptsRead,
    PastState,
    PastUnread,
    StateRead,
    StatesRead,
)
from draft_editor.ui.past.ports import Origin, PastNews
from draft_editor.ui.past.words import when_text
from draft_editor.ui.say import say, tr
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.summary import summary
from draft_editor.ui.window import Window


class Recalling(QObject):
    """Opens the two dialogs of the past, hands them what is read, and does what they ask.

    A state that comes back is one step of the draft's history; the draft keeps its address,
    and what it was before is kept as a version. Thread: GUI; nothing here waits for the disk.
    """

    def __init__(
        self,
        window: Window,
        keeping: Keeping,
        shelf: Shelf,
        editor: Editor,
        clocks: Clocks,
        open_draft: Callable[[Key], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._keeping = keeping
        self._shelf = shelf
        self._editor = editor
        self._clocks = clocks
        self._open_draft = open_draft
        self._versions: VersionsDialog | None = None
        self._versions_of: Key | None = None
        self._states: tuple[PastState, ...] = ()
        self._sent: SentDialog | None = None

    def show_versions(self, key: Key | None) -> None:
        """Show the timeline of the open draft, which is known by this key."""
        if key is None or key not in self._shelf or not self._editor.commit():
            return
        draft, card = self._shelf.open(key), self._shelf.card(key)
        about = summary(draft.tree, self._clocks, card.customer_name).title()
        dialog = VersionsDialog(draft.tree, about, self._clocks, self._window)
        self._versions, self._versions_of = dialog, key
        dialog.wanted.connect(self._keeping.journal.read_state)
        dialog.taken.connect(lambda read: self._restore(key, card, read))
        dialog.place_chosen.connect(self._editor.reveal)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._keeping.journal.read_states(key)

    def show_sent(self, profile: str) -> None:
        """Show what was sent with the profile of this name."""
        if not self._editor.commit():
            return
        about = tr("With the profile {profile}, the newest first").format(profile=profile)
        dialog = SentDialog(about, self._clocks, self._window)
        self._sent = dialog
        dialog.asked.connect(self._keeping.journal.read_attempts)
        dialog.wanted.connect(self._keeping.journal.read_attempt)
        dialog.taken.connect(self._open_sent)
        dialog.place_chosen.connect(lambda path: self._go_to(dialog.read, path))
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.ask()

    def on_event(self, news: PastNews) -> None:
        """Show what was read, while the dialog that asked for it is open."""
        match news:
            case StatesRead(key, states) if self._versions is not None and key == self._versions_of:
                self._states = states
                self._versions.show_states(states)
            case StateRead() if self._versions is not None:
                self._versions.show_state(news)
            case AttemptsRead() if self._sent is not None:
                self._sent.show_attempts(news)
            case PastUnread(said):
                for dialog in (self._versions, self._sent):
                    if dialog is not None:
                        dialog.clear(say(said))
            case AttemptRead(line=line) if self._sent is not None:
                self._sent.show_attempt(news, self._tree_now(line.locator))
            case _:
                pass

    def _on_finished(self) -> None:
        self._versions = self._versions_of = self._sent = None

    def _tree_now(self, locator: Locator) -> JsonObject | None:
        """The draft at an address as it stands here; None where it is not listed."""
        if locator not in self._shelf:
            return None
        draft = self._shelf.draft_at(locator)
        return self._shelf.card(locator).tree if draft is None else draft.tree

    def _restore(self, key: Key, card: Card, read: StateRead) -> None:
        (state,) = (each for each in self._states if each.place == read.place)
        when = when_text(state.at, self._clocks)
        self._put_in(key, card, read.tree, words("Restore the version of {time}", time=when))
        said = tr("This draft is again as it was on {time}. Nothing was sent; Undo takes it back.")
        self._window.tell(said.format(time=when))

    def _open_sent(self, read: AttemptRead) -> None:
        if read.tree is None:
            return
        locator, when = read.line.locator, when_text(read.line.at, self._clocks)
        card = Card(locator, read.body, read.tree)
        name = words("Open what was sent on {time}", time=when)
        if self._put_in(locator, card, read.tree, name):
            said = tr("This draft is as it was sent on {time}. Nothing was sent now.")
        else:
            said = tr(
                "This draft is not in the list of the service: it was opened as it was sent on "
                "{time}, and is kept on this computer only."
            )
        self._window.tell(said.format(time=when))

    def _go_to(self, read: AttemptRead | None, path: Path) -> None:
        """Go to a place of the draft that was sent, where it is here."""
        if read is not None and read.line.locator in self._shelf:
            self._open_draft(read.line.locator)
            self._editor.reveal(path)

    def _put_in(self, key: Key, card: Card, tree: JsonObject, name: Words) -> bool:
        """Open a draft and give it this tree; false where it had to be made of the card."""
        is_here = key in self._shelf
        if not is_here:
            self._shelf.put_own(key, card)
        self._open_draft(key)
        draft = self._shelf.open(key)
        changes = difference(draft.tree, tree)
        if changes:
            self._keeping.journal.keep_state(key, draft.tree, Origin.RESTORE)
            draft.close_step()
            draft.apply(name, changes)
        return is_here
