"""An email as its recipient sees it, read elsewhere: hostile HTML takes long to read."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from draft_editor.ui.errands import Errands
from draft_editor.ui.mail.shown_mail import Phrases, ShownMail, shown_mail
from draft_editor.ui.say import tr

_READ_AT_ONCE: Final = 800
"""Characters that are read without an errand: a few milliseconds, whatever they are."""
MOST_BESIDE: Final = 4_800
"""Letters that are shown beside a draft; the whole is in the preview of the email."""
_NOTHING: Final = ShownMail("", "")


def phrases() -> Phrases:
    """What is put into an email where something of it is not shown, in the user's language."""
    return Phrases(
        tr("[Picture: {alt}]"),
        tr("[Picture]"),
        tr("→ {target}"),
        tr("⚠ goes to {target}"),
        tr("(a link that no mail program opens)"),
    )


class MailReading(QObject):
    """Reads one email at a time; `arrived` when it has read the last one asked for.

    Until then it gives what it had. Thread: GUI.
    """

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands: Errands | None = None
        self._known = ("", _NOTHING)
        self._asked = ""
        self._is_out = False

    def send_with(self, errands: Errands) -> None:
        """Have what is long read elsewhere from now on."""
        self._errands = errands

    def forget(self) -> None:
        """It is about another email now."""
        self._known = ("", _NOTHING)

    def of(self, source: str) -> ShownMail:
        """What is to be seen of a source, as far as it is known by now."""
        known, mail = self._known
        if source == known:
            return mail
        if len(source) <= _READ_AT_ONCE:
            self._known = (source, shown_mail(source, phrases(), MOST_BESIDE))
            return self._known[1]
        if self._errands is None:
            return shown_mail(source[:_READ_AT_ONCE], phrases(), MOST_BESIDE)
        self._asked = source
        self._send()
        return mail

    def _send(self) -> None:
        if self._is_out or self._errands is None or self._asked == self._known[0]:
            return
        self._is_out = True
        source, said = self._asked, phrases()
        self._errands.send(
            lambda: shown_mail(source, said, MOST_BESIDE), partial(self._take, source)
        )

    def _take(self, source: str, brought: object) -> None:
        self._is_out = False
        self._known = (source, brought if isinstance(brought, ShownMail) else _NOTHING)
        if source == self._asked:
            self.arrived.emit()
        else:
            self._send()
