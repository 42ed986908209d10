"""The past in words: when it was, where a state came from, what an attempt was."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from draft_editor.model.locator import shortened
from draft_editor.model.words import words
from draft_editor.ui.dialogs.past_list import Moment
from draft_editor.ui.moments import Clocks, distance_text, moment_text
from draft_editor.ui.panels.attempts import OUTCOME_WORDS, TONES, AttemptLine
from draft_editor.ui.past.news import AttemptRead, PastState, SentLine
from draft_editor.ui.past.ports import Origin
from draft_editor.ui.say import say, tr

_A_MINUTE: Final = timedelta(minutes=1)
_ORIGINS: Final = {
    Origin.READ: words("Read from the service"),
    Origin.OPENED: words("As you opened it"),
    Origin.LEFT: words("As you left it"),
    Origin.MERGE: words("Before somebody else’s changes came in"),
    Origin.RESTORE: words("Before another state took its place"),
    Origin.SENT: words("Sent"),
}


def when_text(at: datetime, clocks: Clocks) -> str:
    """“Mon 23 Nov, 12:04 PM”, on this computer's clock."""
    return moment_text(at.astimezone(clocks.here), clocks.now())


def state_moment(state: PastState, clocks: Clocks) -> Moment:
    """A state of a draft as a line."""
    title = say(_ORIGINS[state.origin])
    when = _when_and_how_long_ago(state.at, clocks)
    return Moment(state.place, title, when, outcome_word(state.word), _tone(state.word))


def sent_moment(line: SentLine, clocks: Clocks) -> Moment:
    """An attempt as a line."""
    when = _when_and_how_long_ago(line.at, clocks)
    word = outcome_word(line.word)
    return Moment(line.attempt, sent_title(line), when, word, _tone(line.word))


def sent_title(line: SentLine) -> str:
    """What was sent, by its draft."""
    return line.title or tr("Message {id}").format(id=shortened(line.locator.message))


def outcome_word(word: str) -> str:
    """The word of an outcome in the reader's language; nothing for none."""
    known = OUTCOME_WORDS.get(word)
    return word if known is None else say(known)


def as_kept(wanted: str) -> str:
    """Words to look for; beside an outcome's word the one that the journal has for it."""
    kept = {say(told).casefold(): word for word, told in OUTCOME_WORDS.items()}
    return " ".join(_either(word, kept.get(word.casefold())) for word in wanted.split())


def about_attempt(read: AttemptRead) -> str:
    """“accepted · 0.21 s · HTTP 200”, and why it ended so."""
    line = _attempt_line(read)
    pieces = [line.said_word(), line.duration()]
    answer = line.answer()
    if answer is not None:
        pieces.append(f"HTTP {answer.http_status}")
    return " · ".join(piece for piece in (*pieces, line.detail()) if piece)


def attempt_text(read: AttemptRead) -> str:
    """All of an attempt as plain text, both bodies too."""
    pieces = [_attempt_line(read).as_text(), "", tr("What was sent"), read.sent]
    if read.answer:
        pieces += ["", tr("What came back"), read.answer]
    return "\n".join(pieces)


def _either(told: str, kept: str | None) -> str:
    return told if kept in {None, told.casefold()} else f"{told}|{kept}"


def _attempt_line(read: AttemptRead) -> AttemptLine:
    line = AttemptLine(
        read.line.attempt, sent_title(read.line), read.line.locator, read.body, read.line.at
    )
    return line if read.outcome is None else line.ended(read.outcome, read.seconds)


def _when_and_how_long_ago(at: datetime, clocks: Clocks) -> str:
    now = clocks.now()
    ago = distance_text(at, now) if now - at >= _A_MINUTE else tr("just now")
    return f"{when_text(at, clocks)} · {ago}"


def _tone(word: str) -> str:
    return TONES.get(word, "muted")
