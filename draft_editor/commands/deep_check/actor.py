"""An editor that is told what to do: the real program, with somebody's lines for hands.

Each line on standard input is a deed, each on standard output says what has happened, both
in JSON. When standard input ends, so does the editor: nobody is left who could end it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from draft_editor.app import Program, new_application
from draft_editor.assembly.wishes import Wishes
from draft_editor.commands.command_line import Act
from draft_editor.commands.console import tell
from draft_editor.commands.deep_check.disk import Limit
from draft_editor.commands.deep_check.editor import PROFILE
from draft_editor.commands.deep_check.stand_in import VAULTS
from draft_editor.draft.places import BODY
from draft_editor.model.locator import Locator
from draft_editor.store.folder import DataFolder
from draft_editor.ui.journal_ports import DraftsKept, SavingGoesOn, SavingStopped
from draft_editor.ui.ports import DraftsRead, Event, LoginKnown
from draft_editor.ui.sending.attempt_news import AttemptEnded, ChangedMeanwhile

if TYPE_CHECKING:
    from draft_editor.ui.desk import Desk


def act(order: Act) -> int:
    """Be the editor of a data folder until told to quit."""
    application = new_application()
    wishes = Wishes(profile=PROFILE, vault=VAULTS[order.vault])
    program = Program(application, DataFolder(order.folder), wishes)
    hands = Hands(program)
    hands.listen()
    program.show()
    code = application.exec()
    program.end()
    return code


class Hands(QObject):
    """Does in the window what is said, and says what came of it. Thread: GUI."""

    _heard = Signal(str)
    _left = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._limit = Limit()
        self._deeds: dict[str, Callable[[dict[str, str]], None]] = {
            "sign in": self._sign_in,
            "open": self._open,
            "type": self._type,
            "submit": lambda _: self._desk.submit(),
            "fill": lambda _: self._limit.fill(),
            "make room": lambda _: self._limit.make_room(),
            "quit": lambda _: self._quit(),
        }
        self._heard.connect(self._on_heard)
        self._left.connect(self._quit)
        program.begun.connect(self._on_begun)

    def listen(self) -> None:
        """Begin to hear."""
        Thread(target=self._read, name="deeds", daemon=True).start()

    @property
    def _desk(self) -> Desk:
        return self._program.parts.desk

    def _read(self) -> None:
        with suppress(RuntimeError):  # the program has ended, and this object with it
            for line in sys.stdin:
                self._heard.emit(line)
            self._left.emit()

    def _on_begun(self) -> None:
        self._program.bridge.happened.connect(self._on_happened)

    def _on_heard(self, line: str) -> None:
        deed = json.loads(line)
        self._deeds[deed.pop("do")](deed)

    def _sign_in(self, deed: dict[str, str]) -> None:
        self._program.parts.porter.sign_in(deed["name"], deed["password"], keep=True)

    def _open(self, deed: dict[str, str]) -> None:
        asked = QApplication.activeModalWidget()
        if asked is not None:  # for the login, before it was known
            asked.close()
        key = next(
            key
            for key in self._desk.shelf
            if isinstance(key, Locator) and key.message == deed["message"]
        )
        self._desk.open_draft(key)
        self._say_text("laid")

    def _type(self, deed: dict[str, str]) -> None:
        writing = self._desk.editor.body().writing()
        cursor = writing.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        writing.setTextCursor(cursor)
        writing.insertPlainText(deed["text"])
        self._say_text("typed")

    def _quit(self) -> None:
        self._program.window.allow_closing()  # there is nobody to be asked
        QApplication.quit()

    def _say_text(self, word: str) -> None:
        draft = self._desk.sheet.draft
        _say(word, text="" if draft is None else str(draft.value(BODY)))

    def _on_happened(self, event: Event) -> None:
        """The window has taken the event already: its slot was connected before this one."""
        notices = self._desk.window
        match event:
            case DraftsKept(kept):
                texts = {
                    each.key.message: str(each.draft.value(BODY))
                    for each in kept
                    if isinstance(each.key, Locator)
                }
                steps = sum(len(each.draft.history.done) for each in kept)
                _say("kept", texts=texts, steps=steps)
            case DraftsRead(cards):
                _say("read", count=len(cards), said=[str(each) for each in event.said])
            case LoginKnown(is_known, said, is_kept):
                if event.is_news:
                    shown = notices.notice.text()
                    word = "signed in" if is_known else "signed out"
                    _say(word, kept=is_kept, said=str(said), shown=shown)
            case ChangedMeanwhile():
                self._say_text("changed meanwhile")
            case AttemptEnded(outcome=outcome):
                self._say_text(f"ended {outcome.word}")
            case SavingStopped():
                _say("not saving", shown=notices.stands("saving"))
            case SavingGoesOn():
                _say("saving", shown=notices.stands("saving"))
            case _:
                pass


def _say(word: str, **what: object) -> None:
    tell(json.dumps({"event": word, **what}))
