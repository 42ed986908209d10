"""Every scripted fault of the sandbox, met by each kind of draft in the real window.

What the window says of an edit must be what the service has of it: the word of the outcome and
the number of edits that were stored are compared, and whether the form is as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from draft_editor.app import Program
from draft_editor.draft.draft import Draft
from draft_editor.model.locator import Locator
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.ui.panels.attempts import AttemptLine
from pressing import CONTROL, press, type_text
from sandbox_caller import Caller


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, the word it must end in, how often the edit is stored, a piece of the sentence.

    With `is_cancelled` somebody loses patience and cancels while it lasts.
    """

    do: str
    word: str
    stored: int
    says: str = ""
    is_cancelled: bool = False

    def title(self) -> str:
        """What its row is called."""
        return f"{self.do}, cancelled" if self.is_cancelled else self.do


FAULTS: Final = (
    Fault("refuse", "refused", 0),
    Fault("status:400", "refused", 0),
    Fault("status:401", "refused", 0, "login"),
    Fault("status:403", "refused", 0),
    Fault("status:404", "refused", 0),
    Fault("status:500", "refused", 0),
    Fault("html", "refused", 0, "web page"),
    Fault("not-json", "unknown", 0, "JSON"),
    Fault("truncate", "unknown", 1),
    Fault("hang:0.05", "accepted", 1),
    Fault("hang:30", "unknown", 0, "Cancelled", is_cancelled=True),
    Fault("hang-after:0.05", "accepted", 1),
    Fault("hang-after:30", "unknown", 1, "Cancelled", is_cancelled=True),
    Fault("drop", "unknown", 0),
    Fault("drop-after", "unknown", 1),
    Fault("slow:40000", "accepted", 1),
    Fault("retry-after:0", "accepted", 1),
    Fault("redirect:https://elsewhere.invalid/", "refused", 0, "elsewhere.invalid"),
    Fault("huge:9", "unknown", 1),
    Fault("changed", "accepted", 1),
)

KINDS: Final[Mapping[str, Locator]] = {
    "text": LOCATORS["grace text"],
    "email": LOCATORS["omar email"],
    "note": LOCATORS["note"],
}

_SECONDS: Final = 30
_ROWS_REMEMBERED: Final = 4
"""So many rows of arrivals are asked for at a time, and then forgotten."""

_MEANS: Final = {
    "accepted": {1},
    "refused": {0},
    "unreachable": {0},
    "waiting": {0},
    "cancelled": {0},
    "unknown": {0, 1},
}
"""Outcome word → how many edits the service may have stored."""


class Moment(StrEnum):
    """When the fault comes."""

    FIRST = "first try"
    RETRY = "after a retry"


@dataclass(frozen=True, slots=True)
class Cell:
    """One fault, met by one draft at one moment.

    `word` and `stored` are what came of the submit, `in_the_end` how many edits were stored
    once whoever did not read “accepted” had submitted again. `wrong`: what may not be so.
    """

    fault: Fault
    kind: str
    moment: Moment
    word: str
    stored: int
    in_the_end: int
    wrong: tuple[str, ...]

    def text(self) -> str:
        """The cell in a table."""
        mark = "!" if self.wrong else ""
        return f"{self.word} {self.stored} → {self.in_the_end}{mark}"


class FaultMatrix:
    """Meets the faults in one running program, one after the other."""

    def __init__(self, program: Program) -> None:
        sandbox = program.parts.sandbox
        if sandbox is None:
            raise ValueError("the program has no sandbox")
        self._sandbox = sandbox
        self._caller = Caller(sandbox)
        self._desk = program.parts.desk
        self._window = program.window

    def cells(self) -> Iterator[Cell]:
        """All cells, row by row."""
        for number, fault in enumerate(FAULTS):
            if number % _ROWS_REMEMBERED == 0:
                self._wait_for_readings()
                self._caller.forget_seen()
            for moment in Moment:
                for kind in KINDS:
                    yield self._meet(fault, kind, moment)

    def without_service(self) -> Iterator[tuple[str, str, bool]]:
        """Stop the service, and submit each kind of draft.

        Its kind, the word it ended in, and whether the edit is still there to be sent. Nothing
        can be met after it.
        """
        drafts = {kind: self._laid(locator) for kind, locator in KINDS.items()}
        self._sandbox.stop()
        for kind, draft in drafts.items():
            self._lay(KINDS[kind])
            type_text(self._desk.editor.body().writing(), "k")
            self._submit(Fault("", "waiting", 0))
            line = self._window.status.model.lines()[0]
            yield kind, line.word, draft.is_changed() and draft.source() == line.body

    def _meet(self, fault: Fault, kind: str, moment: Moment) -> Cell:
        locator = KINDS[kind]
        draft = self._laid(locator)
        writing = self._desk.editor.body().writing()
        type_text(writing, "k")
        shown = writing.toPlainText()
        self._script(fault, moment)
        before = self._stored(locator)
        self._submit(fault)
        line = self._window.status.model.lines()[0]
        stored = self._stored(locator) - before
        wrong = list(_misfits(fault, line.word, stored))
        if fault.says not in line.as_text():
            wrong.append(f"the sentence is {line.as_text()!r}")
        if not self._window.status.outcome.whole().startswith(line.word):
            wrong.append("another outcome is shown")
        if (writing.toPlainText(), draft.source()) != (shown, line.body):
            wrong.append("the form is another one")
        if draft.is_changed() == (line.word == "accepted"):
            wrong.append("an edit counts as what it is not")
        if self._desk.sheet.draft is not draft:
            wrong.append("another draft lies in the editor")
        if draft.is_changed():
            self._submit_again(draft)
        in_the_end = self._stored(locator) - before
        if in_the_end != 1:
            wrong.append(f"{in_the_end} edits are stored in the end")
        if (writing.toPlainText(), draft.is_changed()) != (shown, False):
            wrong.append("the form is another one in the end")
        return Cell(fault, kind, moment, line.word, stored, in_the_end, tuple(wrong))

    def _laid(self, locator: Locator) -> Draft:
        """The draft in the editor, and nothing to be read again of the edit before."""
        draft = self._lay(locator)
        _wait(lambda: self._was_read_since_its_edit(locator))
        return draft

    def _lay(self, locator: Locator) -> Draft:
        sheet = self._desk.sheet
        self._desk.open_draft(locator)
        _wait(lambda: sheet.draft is not None and sheet.draft.locator == locator)
        draft = sheet.draft
        assert draft is not None
        return draft

    def _wait_for_readings(self) -> None:
        for locator in KINDS.values():
            _wait(partial(self._was_read_since_its_edit, locator))

    def _was_read_since_its_edit(self, locator: Locator) -> bool:
        """After an accepted edit a draft is listed once more, a moment later."""
        for each in reversed(self._caller.seen()):
            if each["path"] == f"/communications{locator.thread.path()}/message/list":
                return bool(each["status"])
            if each["path"] == f"/communications{locator.path()}" and each["stored"]:
                return False
        return True

    def _script(self, fault: Fault, moment: Moment) -> None:
        itself = {"on": "edit", "times": 1, "do": fault.do}
        if moment is Moment.RETRY:
            self._caller.script({"on": "edit", "times": 1, "do": "retry-after:0"}, itself)
        else:
            self._caller.script(itself)

    def _stored(self, locator: Locator) -> int:
        return self._caller.edits().get(locator.message, 0)

    def _submit(self, fault: Fault) -> None:
        """Submit, lose patience where that belongs to it, and wait for the word it ends in."""
        model = self._window.status.model
        known = len(model.lines())
        met = self._times_met(fault) if fault.is_cancelled else 0
        press(self._window, Qt.Key.Key_Return, CONTROL)
        if fault.is_cancelled:
            _wait(lambda: self._times_met(fault) > met)
            _wait(lambda: self._window.status.running() is not None)
            press(self._window, Qt.Key.Key_Escape)
        _wait(lambda: len(model.lines()) > known and _is_settled(model.lines()[0]))
        self._close_question()

    def _times_met(self, fault: Fault) -> int:
        """How many edits have met it, as far as is remembered."""
        return sum(each["fault"] == fault.do for each in self._caller.seen())

    def _submit_again(self, draft: Draft) -> None:
        """Submit until nothing differs any more from what the service has."""
        press(self._window, Qt.Key.Key_Return, CONTROL)
        _wait(lambda: not draft.is_changed())

    def _close_question(self) -> None:
        """A refused login is asked for again."""
        modal = QApplication.activeModalWidget()
        if modal is not None:
            modal.close()
            self._window.activateWindow()
            _wait(self._window.isActiveWindow)


def _is_settled(line: AttemptLine) -> bool:
    """Whether nothing of it is on its way any more."""
    return line.outcome is not None or line.is_set_aside


def _wait(is_so: Callable[[], bool]) -> None:
    """Let Qt work until a condition holds, which is looked at often: there are many cells."""
    deadline = QDeadlineTimer(_SECONDS * 1000)
    pulse = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
    pulse.start()
    try:
        while not is_so():
            if deadline.hasExpired():
                raise TimeoutError("what was waited for did not come")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    finally:
        pulse.stop()


def _misfits(fault: Fault, word: str, stored: int) -> Iterator[str]:
    if word != fault.word:
        yield f"it ended as {word}, not as {fault.word}"
    if stored != fault.stored:
        yield f"{stored} edits are stored, not {fault.stored}"
    if stored not in _MEANS[word]:
        yield f"it is called {word}, and {stored} edits are stored"


def table(cells: Sequence[Cell]) -> str:
    """The matrix as text: what each fault ended in, how many edits were stored, and in the end."""
    heads = [f"{kind}, {moment}" for moment in Moment for kind in KINDS]
    found = {(cell.fault, cell.moment, cell.kind): cell.text() for cell in cells}
    rows = [["fault", *heads]]
    for fault in dict.fromkeys(cell.fault for cell in cells):
        said = [found[fault, moment, kind] for moment in Moment for kind in KINDS]
        rows.append([fault.title(), *said])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    padded = ([text.ljust(width) for text, width in zip(row, widths, strict=True)] for row in rows)
    return "\n".join("  ".join(row).rstrip() for row in padded)
