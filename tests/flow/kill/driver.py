"""A program of its own: the editor, at work like somebody in a hurry, until it is killed.

It prints a line after every change.
"""

from __future__ import annotations

import os
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

import draft_editor.app as app_module
from draft_editor.draft.draft import Draft
from draft_editor.model.locator import Locator
from draft_editor.ui.fields.switch import SwitchField
from draft_editor.ui.journal_ports import DraftsKept, SavingStopped
from draft_editor.ui.ports import Event
from draft_editor.ui.sending.attempt_news import AttemptEnded
from flow.kill.dice import Dice
from flow.kill.line import (
    BACK,
    DROPPED,
    ENDED,
    KEPT,
    LAID,
    STATE,
    UNSAVED,
    WAS,
    Line,
    Marks,
    mark_of,
)

if TYPE_CHECKING:
    from draft_editor.assembly.wishes import Wishes
    from draft_editor.draft.card import Key
    from draft_editor.store.folder import DataFolder
    from draft_editor.ui.desk import Desk

PROFILE: Final = "Kill"
LOGIN: Final = "advisor", "sandbox"

_PAUSES_MS: Final = (5, 40)
_LONGEST: Final = 400
_LETTERS: Final = "abcdefgh ijklmnop qrstuvwxyz., "
_SWITCHES: Final = frozenset({"addSignature", "addFooter", "sendVCard", "isManual", "forwardText"})
"""None of them makes a draft unfit to be sent."""


class Hurry(QObject):
    """Works in the window by itself, and tells what came of it."""

    def __init__(self, program: app_module.Program, seed: str) -> None:
        super().__init__(program)
        self._program = program
        self._random = Dice(seed)
        self._marks = Marks()
        self._lives: dict[Key, list[Draft]] = {}
        self._last: dict[Key, str] = {}
        self._is_back = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)
        program.begun.connect(self._on_begun)
        program.opened.connect(self._on_opened)
        self._signs_in_early = self._random.random() < 0.5
        # An attempt is written at once, and all before it: some rounds do without.
        self._submits = self._random.random() < 0.4

    @property
    def _desk(self) -> Desk:
        return self._program.parts.desk

    def _on_begun(self) -> None:
        self._program.bridge.happened.connect(self._on_happened)
        self._desk.laid.connect(self._on_laid)
        if self._signs_in_early:
            self._program.parts.porter.sign_in(*LOGIN, keep=False)

    def _on_opened(self) -> None:
        if not self._signs_in_early:
            self._program.parts.porter.sign_in(*LOGIN, keep=False)

    def _on_happened(self, event: Event) -> None:
        """The window has taken the event already: its slot was connected before this one."""
        if isinstance(event, DraftsKept):
            self._tell_what_came_back(event)
            self._is_back = True
            self._on_laid()
            self._timer.start(0)
        if isinstance(event, SavingStopped):
            _tell(UNSAVED)
        if isinstance(event, AttemptEnded):
            _tell(ENDED, event.locator.message, mark_of(event.body), note=event.outcome.word)
        self._tell_news()

    def _tell_what_came_back(self, event: DraftsKept) -> None:
        for each in event.kept:  # as they can be opened now, whatever else was meant
            self._tell_state(KEPT, each.key, self._desk.shelf.open(each.key))
        for was in event.attempts:
            _tell(WAS, was.locator.message, mark_of(was.body), note=was.outcome.word)
        draft = self._desk.sheet.draft
        name = "" if draft is None or draft.locator is None else draft.locator.message
        _tell(BACK, name, note=self._desk.window.stands("came-back"))

    def _on_laid(self) -> None:
        """Nothing is kept before what was kept is back; neither is anything told."""
        draft = self._desk.sheet.draft
        if self._is_back and draft is not None and draft.locator is not None:
            self._tell_state(LAID, draft.locator, draft)

    def _tell_state(self, word: str, key: Key, draft: Draft) -> None:
        lives = self._lives.setdefault(key, [])
        if draft not in lives:
            if lives and lives[-1].is_changed():
                _tell(DROPPED, _name(key))
            lives.append(draft)
        self._last[key] = self._marks.of(draft)
        _tell(word, _name(key), self._last[key], lives.index(draft))

    def _tell_news(self) -> None:
        """Tell every opened draft that is in another state than the last one told."""
        for key, lives in self._lives.items():
            if self._marks.of(lives[-1]) != self._last[key]:
                self._tell_state(STATE, key, lives[-1])

    def _on_timer_timeout(self) -> None:
        self._timer.start(self._random.randint(*_PAUSES_MS))
        asked = QApplication.activeModalWidget()
        if asked is not None:
            asked.close()
        if self._desk.sheet.draft is not None:
            works = {
                self._type: 45,
                self._press: 20,
                self._toggle: 10,
                self._undo: 9,
                self._redo: 6,
                self._switch: 6,
                self._submit: 4,
            }
            (work_on,) = self._random.choices(list(works), list(works.values()))
            work_on()
            self._tell_news()

    def _type(self) -> None:
        writing = self._desk.editor.body().writing()
        cursor = writing.textCursor()
        length = len(writing.toPlainText())
        if length > _LONGEST:
            cursor.select(QTextCursor.SelectionType.Document)
        elif self._random.random() < 0.3:
            cursor.setPosition(self._random.randint(0, length))
        writing.setTextCursor(cursor)
        count = self._random.randint(1, 6)
        writing.insertPlainText("".join(self._random.choices(_LETTERS, k=count)))

    def _press(self) -> None:
        letter = self._random.choice(_LETTERS)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            pressed = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._desk.editor.body().writing(), pressed)

    def _toggle(self) -> None:
        fields = [
            row.field
            for row in self._desk.editor.rows()
            if isinstance(row.field, SwitchField) and str(row.path.last) in _SWITCHES
        ]
        if fields:
            buttons = self._random.choice(fields).findChildren(QPushButton)
            self._random.choice([each for each in buttons if not each.isChecked()]).click()

    def _undo(self) -> None:
        self._desk.window.actions_by_name["action.undo"].trigger()

    def _redo(self) -> None:
        self._desk.window.actions_by_name["action.redo"].trigger()

    def _switch(self) -> None:
        self._desk.open_draft(self._random.choice(list(self._desk.shelf)))

    def _submit(self) -> None:
        if self._submits and self._desk.reading.has_ended():
            self._desk.submit()


class Watched(app_module.Program):
    """The program; nothing of it is another, but somebody sits down before it."""

    def __init__(self, application: QApplication, folder: DataFolder, wishes: Wishes) -> None:
        super().__init__(application, folder, wishes)
        self._hurry = Hurry(self, sys.argv[1])


def _tell(word: str, draft: str = "", mark: str = "", life: int = 0, note: str = "") -> None:
    line = Line(time.monotonic(), word, draft, mark, life, note)
    sys.stdout.write(line.text() + "\n")
    sys.stdout.flush()


def _name(key: Key) -> str:
    return key.message if isinstance(key, Locator) else str(key)


def work(folder: Path, seed: str, said: Connection, complaints: Path) -> None:
    """Be the editor of a data folder, until the end; every line goes to `said`.

    What the editor itself prints about its troubles lies in the file `complaints`.
    """
    os.environ |= {
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    with complaints.open("w") as file:
        os.dup2(file.fileno(), sys.stderr.fileno())
    os.dup2(said.fileno(), sys.stdout.fileno())
    sys.argv = ["draft-editor", seed]
    vars(app_module)["Program"] = Watched
    sys.exit(app_module.run_window(None, PROFILE, False, folder))
