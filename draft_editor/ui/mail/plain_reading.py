"""An email's HTML as plain words, read elsewhere: hostile HTML takes longer than a key waits."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from draft_editor.ui.errands import Errands
from draft_editor.ui.mail.shown_mail import Phrases, shown_mail
from draft_editor.ui.say import tr

_READ_AT_ONCE: Final = 800
"""Characters that are read without an errand: a few milliseconds, whatever they are."""


def phrases() -> Phrases:
    """What is put into an email where something of it is not shown, in the user's language."""
    return Phrases(
        tr("[Picture: {alt}]"),
        tr("[Picture]"),
        tr("→ {target}"),
        tr("⚠ goes to {target}"),
        tr("(a link that no mail program opens)"),
    )


class PlainReading(QObject):
    """Gives the words of one email at a time; `arrived` when they are those of the last one asked.

    Until then it gives what it had. Thread: GUI.
    """

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands: Errands | None = None
        self._known = ("", "")
        self._asked = ""
        self._is_out = False

    def send_with(self, errands: Errands) -> None:
        """Have what is long read elsewhere from now on."""
        self._errands = errands

    def forget(self) -> None:
        """It is about another email now."""
        self._known = ("", "")

    def of(self, source: str) -> str:
        """The words of a source, as far as they are known by now."""
        known, words = self._known
        if source == known:
            return words
        if self._errands is None or len(source) <= _READ_AT_ONCE:
            return shown_mail(source[:_READ_AT_ONCE], phrases()).plain
        self._asked = source
        self._send()
        return words

    def _send(self) -> None:
        if self._is_out or self._errands is None or self._asked == self._known[0]:
            return
        self._is_out = True
        source, said = self._asked, phrases()
        self._errands.send(lambda: shown_mail(source, said).plain, partial(self._take, source))

    def _take(self, source: str, brought: object) -> None:
        self._is_out = False
        self._known = (source, brought if isinstance(brought, str) else "")
        if source == self._asked:
            self.arrived.emit()
        else:
            self._send()
