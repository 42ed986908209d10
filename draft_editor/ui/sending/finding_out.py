"""“Find out…”: what became of an attempt without an answer, and what follows from that."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Cancelled, Refused, Unknown, Unreachable
from draft_editor.model.words import Words
from draft_editor.ui import later
from draft_editor.ui.ports import Outside
from draft_editor.ui.say import say, tr
from draft_editor.ui.sending.attempt_news import AttemptEnded, ChangedMeanwhile, ReadBack
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.window import Window


class FindingOut(QObject):
    """Shows what reading back has found. Nothing is sent, merged or asked unless somebody asked.

    `again_asked` carries the address of a draft that shall be submitted once more.
    """

    again_asked = Signal(object)

    def __init__(
        self,
        window: Window,
        outside: Outside,
        shelf: Shelf,
        merge: Callable[[ChangedMeanwhile], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._shelf = shelf
        self._merge = merge

    def ask(self, attempt: str) -> None:
        """Have the draft of an attempt read back, if nobody knows what became of it."""
        line = self._window.status.model.line(attempt)
        if line is not None and isinstance(line.outcome, Unknown):
            self._window.tell(tr("The draft is being read back…"))
            self._outside.find_out(
                AttemptEnded(
                    line.attempt, line.locator, line.body, line.outcome, line.at, line.seconds
                )
            )

    def on_event(self, event: ReadBack) -> None:
        """A draft was read back, or could not be."""
        line = self._window.status.model.line(event.attempt)
        if line is not None:
            self._window.status.put(line.ended(event.outcome, line.seconds))
        if event.why is not None:
            self._say_unreadable(event, event.why)
        else:
            self._settle(event)

    def _settle(self, event: ReadBack) -> None:
        match event.outcome:
            case Accepted():
                draft = self._shelf.draft_at(event.locator)
                if draft is not None:
                    draft.accept(event.body)
                self._window.tell("")
            case Unknown(why):
                is_here = event.is_asked and event.locator in self._shelf
                if event.theirs is not None and is_here:
                    self._window.tell("")
                    self._shelf.open(event.locator)
                    self._merge(event.theirs)
                else:
                    self._window.tell(say(why))
            case Unreachable(why):
                self._window.tell(say(why))
            case Refused() | Cancelled():
                pass
            case _:
                assert_never(event.outcome)

    def _say_unreadable(self, event: ReadBack, why: Words) -> None:
        if not event.is_asked:
            self._window.tell(
                tr(
                    "Whether it arrived could not be read back: {why} “Find out…” asks again."
                ).format(why=say(why))
            )
            return
        self._window.tell("")
        can_send = event.locator in self._shelf
        dialog = later.UndecidedDialog(say(why), self._window, can_send=can_send)
        dialog.again_asked.connect(lambda: self._on_again_asked(event.locator))
        dialog.open()

    def _on_again_asked(self, locator: Locator) -> None:
        self.again_asked.emit(locator)
