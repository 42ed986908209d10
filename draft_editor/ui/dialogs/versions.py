"""The states that a draft has had, here and at the service, and the way back to each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from draft_editor.draft.difference import difference
from draft_editor.model.json_text import JsonObject
from draft_editor.ui.change_words import told_changes
from draft_editor.ui.dialogs.past import PastDialog
from draft_editor.ui.moments import Clocks
from draft_editor.ui.past.news import PastState, StateRead
from draft_editor.ui.past.words import state_moment
from draft_editor.ui.say import tr


class VersionsDialog(PastDialog):
    """The timeline of one draft, the newest first; `now` is how the draft stands.

    `taken` carries the `StateRead` to restore.
    """

    def __init__(
        self, now: JsonObject, about: str, clocks: Clocks, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "versions",
            tr("Versions of this draft"),
            about,
            (tr("As JSON"),),
            tr("Restoring this version changes"),
            tr("Restore this version"),
            clocks,
            parent,
        )
        self._now = now
        self.clear(tr("Reading the versions…"))
        self._note.setText(tr("Restoring is one step: Undo takes it back."))

    def show_states(self, states: Sequence[PastState]) -> None:
        """Show these states."""
        moments = [state_moment(each, self._clocks) for each in states]
        self.show_moments(moments, tr("No other state of this draft is kept yet."))

    def show_state(self, read: StateRead) -> None:
        """Show the state that was asked for, unless another one was chosen meanwhile."""
        moment = self.list.moment()
        if moment is None or moment.place != read.place:
            return
        changes = tuple(told_changes(difference(self._now, read.tree)))
        self.view.show_state(changes, tr("The draft is exactly like this now."), (read.text,))
        self.let_take(read if changes else None)
