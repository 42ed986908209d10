"""How safe everything is: what of it is always said, the page that tells all, the copies."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, QTimer

from draft_editor.model.words import count_words
from draft_editor.ui import later
from draft_editor.ui.safety.ports import (
    Caretaker,
    ClocksCompared,
    CopiesSaved,
    Copy,
    SafetyNews,
    SafetyTold,
    SelfTestEnded,
    TrialTold,
)
from draft_editor.ui.say import say, tr
from draft_editor.ui.summary import summary

if TYPE_CHECKING:
    from draft_editor.model.skew import Skew
    from draft_editor.ui.desk import Desk
    from draft_editor.ui.dialogs.safety import SafetyDialog
    from draft_editor.ui.moments import Clocks

_LOOK_MS: Final = 1000
"""Between two looks while the page is open."""

_MOST_SAID: Final = 3


class Safety(QObject):
    """Stands beside the desk and tells how safe its work is. Thread: GUI."""

    def __init__(self, desk: Desk, caretaker: Caretaker, clocks: Clocks) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = desk.window
        self._caretaker = caretaker
        self._clocks = clocks
        self._skew: Skew | None = None
        self._page: SafetyDialog | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(caretaker.look)

    def on_news(self, event: SafetyNews) -> None:
        """Take news from the outside."""
        match event:
            case ClocksCompared(skew):
                self._compare_clocks(skew)
            case SafetyTold():
                if self._page is not None:
                    self._page.show_facts(
                        later.safety_facts(self._desk, event, self._skew, self._clocks)
                    )
            case TrialTold():
                if self._page is not None:
                    self._page.show_trial(event)
            case SelfTestEnded():
                if self._page is not None:
                    self._page.end_test(event)
            case CopiesSaved():
                self._say_copies(event)
            case _:
                assert_never(event)

    def begin_anew(self) -> None:
        """Another service: nothing is known of its clock."""
        self._skew = None
        self._window.stand("clock", "")

    def open(self) -> None:
        """Show the page."""
        if self._page is not None:
            return
        page = later.SafetyDialog(self._caretaker.folder, self._window)
        page.test_asked.connect(self._caretaker.begin_test)
        page.stop_asked.connect(self._caretaker.stop_test)
        page.finished.connect(self._on_page_finished)
        self._page = page
        self._caretaker.look()
        self._look.start()
        page.open()

    def save_copies(self) -> None:
        """Ask for a folder, and save every edited draft there as a file."""
        self._desk.questions.ask_folder(tr("Save a copy of every edited draft"), self._save_copies)

    def _save_copies(self, folder: FilePath) -> None:
        self._desk.editor.commit()
        copies = [
            Copy(
                summary(draft.tree, self._clocks, card.customer_name).title(),
                draft.locator,
                draft.source(),
            )
            for card, draft in self._desk.shelf.edited()
        ]
        self._caretaker.save_copies(folder, copies)

    def _compare_clocks(self, skew: Skew) -> None:
        is_off = skew.is_off()
        if is_off is None and self._skew is not None:
            return  # what was known more exactly still holds
        self._skew = skew
        self._window.stand("clock", say(skew.warning()) if is_off else "")

    def _say_copies(self, event: CopiesSaved) -> None:
        lines = [say(each) for each in event.said[:_MOST_SAID]]
        if event.count:
            saved = count_words(
                "%n edited draft(s) saved as files in “{folder}”.",
                event.count,
                folder=str(event.folder),
            )
            lines.append(say(saved))
        elif not lines:
            lines.append(tr("No draft holds edits: there was nothing to save."))
        self._window.tell("\n".join(lines), stays=True)

    def _on_page_finished(self) -> None:
        self._look.stop()
        self._caretaker.stop_test()
        self._page = None
