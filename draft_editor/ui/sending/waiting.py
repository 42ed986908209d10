"""Edits that wait to leave: their lines, how many there are, and what can be done about them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from draft_editor.model.json_text import BadJson, parse_object
from draft_editor.model.words import count_words
from draft_editor.ui.moments import Clocks
from draft_editor.ui.panels.attempts import LINE_ROLE, AttemptLine, Index
from draft_editor.ui.ports import Outside
from draft_editor.ui.say import say, tr
from draft_editor.ui.sending.outbox_news import OutboxStands, WaitingEdit
from draft_editor.ui.summary import summary
from draft_editor.ui.window import Window


class Waiting(QObject):
    """Shows the outbox in the status panel; made when the first edit waits.

    `draft_asked` carries the address of a draft that somebody wants to edit again. `unseen`
    takes an attempt that was not shown yet.
    """

    draft_asked = Signal(object)

    def __init__(
        self,
        window: Window,
        outside: Outside,
        clocks: Clocks,
        unseen: Callable[[str], AttemptLine | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._clocks = clocks
        self._unseen = unseen
        self._panel = window.status
        self._is_paused = False
        self._count = 0
        self._reminder = ""
        self._build()
        self._join()

    def _build(self) -> None:
        panel = self._panel
        self._edit = panel.add_link(tr("Edit again"), "outbox.edit", is_of_line=True)
        self._cancel = panel.add_link(tr("Do not send"), "outbox.cancel", is_of_line=True)
        self._pause = panel.add_link(tr("Pause"), "outbox.pause")
        self._send = panel.add_link(tr("Send now"), "outbox.send")

    def _join(self) -> None:
        self._edit.clicked.connect(self._on_edit_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._pause.clicked.connect(self._on_pause_clicked)
        self._send.clicked.connect(self._outside.send_waiting)
        self._panel.view.activated.connect(self._on_view_activated)
        self._panel.chosen_changed.connect(self._offer)

    def on_event(self, event: OutboxStands) -> None:
        """Show what waits now, and nothing that does not."""
        waiting = {edit.attempt for edit in event.edits}
        for line in self._panel.model.lines():
            if line.is_set_aside and line.attempt not in waiting:
                self._panel.model.remove(line.attempt)
        for edit in event.edits:
            if not edit.is_going:
                self._put(edit)
        self._is_paused = event.is_paused
        self._say(event)
        self._offer()
        said = "" if event.said is None else say(event.said)
        if said:
            self._window.tell(said, stays=bool(event.asks))
        if not self._count or not event.asks:  # it came all at once: it waits since last time
            self._reminder = said if event.asks else ""
        self._count = len(event.edits)

    def lift(self) -> None:
        """Older attempts were shown meanwhile: what waits comes before them."""
        for line in reversed(self._panel.model.lines()):
            if line.is_set_aside:
                self._panel.model.remove(line.attempt)
                self._panel.put(line)

    def remind(self) -> None:
        """Say again what waits since last time, if nothing else is said."""
        if self._reminder and not self._window.notice.text():
            self._window.tell(self._reminder, stays=True)

    def _put(self, edit: WaitingEdit) -> None:
        known = self._unseen(edit.attempt) or self._panel.model.line(edit.attempt)
        title = self._title(edit) if known is None else known.title
        line = AttemptLine(
            edit.attempt,
            title,
            edit.locator,
            edit.body,
            edit.at,
            word="waiting",
            why=edit.why,
            is_set_aside=True,
        )
        if line != self._panel.model.line(edit.attempt):
            self._panel.put(line)

    def _title(self, edit: WaitingEdit) -> str:
        try:
            return summary(parse_object(edit.body), self._clocks).title()
        except BadJson:
            return ""

    def _say(self, event: OutboxStands) -> None:
        count = len(event.edits)
        if event.is_paused:
            text = say(count_words("%n edit(s) waiting, paused", count))
        else:
            text = say(count_words("%n edit(s) waiting", count))
        self._panel.say_waiting(text if count else "")
        self._show(self._send, is_there=bool(count))
        self._show(self._pause, is_there=event.is_paused or count > event.asks)
        self._name(self._send, tr("Send what waits") if event.asks else tr("Send now"))
        self._name(self._pause, tr("Resume") if event.is_paused else tr("Pause"))

    def _offer(self) -> None:
        line = self._panel.chosen()
        for link in (self._edit, self._cancel):
            self._show(link, is_there=line is not None and line.is_set_aside)

    def _show(self, link: QPushButton, *, is_there: bool) -> None:
        if link.hasFocus() and not is_there:  # else the keyboard would be nowhere
            self._panel.view.setFocus()
        link.setVisible(is_there)

    def _name(self, link: QPushButton, text: str) -> None:
        link.setText(text)
        link.setAccessibleName(text)

    def _on_edit_clicked(self) -> None:
        line = self._panel.chosen()
        if line is not None:
            self.draft_asked.emit(line.locator)

    def _on_cancel_clicked(self) -> None:
        line = self._panel.chosen()
        if line is not None:
            self._outside.cancel(line.attempt)

    def _on_pause_clicked(self) -> None:
        self._outside.pause_waiting(is_paused=not self._is_paused)

    def _on_view_activated(self, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, AttemptLine) and line.is_set_aside:
            self.draft_asked.emit(line.locator)
