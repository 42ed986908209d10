"""What was sent, and how it ended: one line each, the newest first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from draft_editor.model.locator import Locator, shortened
from draft_editor.model.outcome import Answer, Outcome, Remark
from draft_editor.model.words import Words, count_words, words
from draft_editor.ui.say import labelled, say, tr

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole)

Index: TypeAlias = QModelIndex | QPersistentModelIndex

OUTCOME_WORDS: Final = {
    "waiting": words("waiting"),
    "sending": words("sending"),
    "accepted": words("accepted"),
    "refused": words("refused"),
    "unreachable": words("unreachable"),
    "unknown": words("unknown"),
    "cancelled": words("cancelled"),
}

TONES: Final = {
    "waiting": "warning",
    "sending": "accent",
    "accepted": "good",
    "refused": "bad",
    "unreachable": "bad",
    "unknown": "warning",
    "cancelled": "muted",
}
"""Outcome word → tone."""


@lru_cache(maxsize=256)
def _clock_text(at: datetime) -> str:
    return at.astimezone().strftime("%H:%M:%S")  # slow, and asked for with every paint


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """One attempt as it is shown; `word` is one of the seven of the architecture."""

    attempt: str
    title: str
    locator: Locator
    body: str = field(repr=False)
    at: datetime
    word: str = "sending"
    outcome: Outcome | None = None
    why: Words | None = None
    until: datetime | None = None
    seconds: float = 0.0
    is_set_aside: bool = False
    """It waits here to be sent later; nothing of it is on its way."""

    def ended(self, outcome: Outcome, seconds: float) -> AttemptLine:
        """The line once it is over."""
        return replace(
            self,
            word=outcome.word,
            outcome=outcome,
            seconds=seconds,
            why=outcome.why,
            is_set_aside=False,
        )

    def said_word(self) -> str:
        """The outcome word in the reader's language."""
        return say(OUTCOME_WORDS[self.word])

    def clock(self) -> str:
        """When it was, on this computer's clock, to the second."""
        return _clock_text(self.at)

    def duration(self) -> str:
        """How long it took, as the reader's country writes it; nothing while it runs."""
        if self.outcome is None:
            return ""
        return tr("{seconds} s").format(seconds=QLocale().toString(self.seconds, "f", 2))

    def answer(self) -> Answer | None:
        """What came back, if anything did."""
        return None if self.outcome is None else self.outcome.answer

    def detail(self) -> str:
        """The short word behind the title: why it ended so, or what came with it."""
        if self.why is not None:
            return say(self.why)
        answer = self.answer()
        if answer is not None and answer.request_id:
            return tr("request {id}").format(id=shortened(answer.request_id))
        return ""

    def remarks_text(self) -> str:
        """How many errors and warnings the server sent."""
        answer = self.answer()
        if answer is None:
            return ""
        pieces = []
        if answer.errors:
            pieces.append(say(count_words("%n error(s)", len(answer.errors))))
        if answer.warnings:
            pieces.append(say(count_words("%n warning(s)", len(answer.warnings))))
        return ", ".join(pieces)

    def headline(self) -> str:
        """One sentence that begins with the outcome word: for the status line and readers."""
        pieces = [self.said_word(), self.title]
        if self.outcome is not None:
            pieces.append(self.duration())
        answer = self.answer()
        if answer is not None:
            pieces.append(f"HTTP {answer.http_status}")
        pieces += [piece for piece in (self.detail(), self.remarks_text()) if piece]
        return " · ".join(pieces)

    def as_text(self) -> str:
        """All of it as plain text, for a colleague or the service's support."""
        lines = [
            f"{self.at.astimezone():%Y-%m-%d %H:%M:%S %z}",
            labelled(tr("Outcome"), self.said_word()),
            labelled(tr("Draft"), self.title),
            labelled(tr("Message id"), self.locator.message),
        ]
        if self.outcome is not None:
            lines.append(labelled(tr("Duration"), self.duration()))
        answer = self.answer()
        if answer is not None:
            lines.append(labelled("HTTP", str(answer.http_status)))
            lines.append(labelled(tr("Request"), answer.request_id))
        if self.why is not None:
            lines.append(say(self.why))
        if answer is not None:
            lines += [_remark_line(tr("Error"), each) for each in answer.errors]
            lines += [_remark_line(tr("Warning"), each) for each in answer.warnings]
            if answer.excerpt:
                lines += [tr("The server’s own words:"), answer.excerpt]
        return "\n".join(line for line in lines if line)


def _remark_line(kind: str, remark: Remark) -> str:
    return " · ".join(part for part in (kind, remark.code, remark.description, remark.uid) if part)


class AttemptsModel(QAbstractListModel):
    """The attempts of this session."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[AttemptLine] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, in words or whole."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{line.clock()} {line.headline()}"
        return None

    def lines(self) -> tuple[AttemptLine, ...]:
        """All attempts, the newest first."""
        return tuple(self._lines)

    def line(self, attempt: str) -> AttemptLine | None:
        """One attempt by its id."""
        return next((each for each in self._lines if each.attempt == attempt), None)

    def put(self, line: AttemptLine) -> QModelIndex:
        """Show a new attempt, or a known one as it stands now; where it is."""
        for row, each in enumerate(self._lines):
            if each.attempt == line.attempt:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row), self.index(row))
                return self.index(row)
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._lines.insert(0, line)
        self.endInsertRows()
        return self.index(0)

    def remove(self, attempt: str) -> None:
        """Show an attempt no more."""
        for row, each in enumerate(self._lines):
            if each.attempt == attempt:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._lines[row]
                self.endRemoveRows()
                return
