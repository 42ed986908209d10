"""Looks for words in the open draft, a little at a time, and knows which hit one stands at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from draft_editor.draft.occurrences import DraftText, Hit, Sought, body_text, draft_texts, hits
from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY, PROTOCOL
from draft_editor.rules.kept_places import KeptPlaces
from draft_editor.ui.sheet import Sheet

_AFTER_CHANGE_MS: Final = 150
_TURN_SECONDS: Final = 0.003
"""How long the window waits for a part of the search."""


class Seeking(QObject):
    """What was found so far, in the order of the fields. Thread: GUI.

    `found` when there is more to show, or something else, or when the search has ended.
    """

    found = Signal()

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._sought = Sought("")
        self._everywhere = False
        self._anchor: tuple[Path, int] = (BODY, 0)
        self._slices: Iterator[tuple[Hit, ...]] | None = None
        self._order: dict[Path, int] = {}
        self._keys: list[tuple[int, int]] = []
        self.texts: tuple[DraftText, ...] = ()
        self.hits: list[Hit] = []
        self.here: int | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn_timeout)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)
        self._later.timeout.connect(self._begin)
        sheet.changed.connect(self._on_sheet_changed)

    @property
    def sought(self) -> Sought:
        """What is looked for."""
        return self._sought

    @property
    def is_done(self) -> bool:
        """Whether everything was looked through."""
        return self._slices is None and not self._later.isActive()

    def seek(self, sought: Sought, *, everywhere: bool, path: Path = BODY, start: int = 0) -> None:
        """Look for this in the body or everywhere; the hit from that place on is where one is."""
        self._sought, self._everywhere = sought, everywhere
        self._anchor = (path, start)
        self._begin()

    def stop(self) -> None:
        """Nothing is looked for any more."""
        self.seek(Sought(""), everywhere=False)

    def settle(self) -> None:
        """Look through all that is left, now: somebody needs all of it."""
        if self._later.isActive():
            self._begin()
        while self._slices is not None:
            self._take_slice()

    def go(self, by: int) -> Hit | None:
        """Go so many hits on, round at the ends; the hit, or None where there are none."""
        self.settle()
        if self.here is None:
            return None
        return self.go_to((self.here + by) % len(self.hits))

    def go_to(self, number: int) -> Hit:
        """Stand at a hit."""
        hit = self.hits[number]
        self.here = number
        self._anchor = (hit.path, hit.start)
        self.found.emit()
        return hit

    def hit(self) -> Hit | None:
        """The hit one stands at."""
        return None if self.here is None else self.hits[self.here]

    def is_sought_in(self, path: Path) -> bool:
        """Whether the text at a path is searched."""
        return path in self._order

    def text_of(self, path: Path) -> DraftText | None:
        """The text at a path, as it was searched."""
        return next((text for text in self.texts if text.path == path), None)

    def _on_sheet_changed(self) -> None:
        if self._sought.text:
            self._later.start()

    def _begin(self) -> None:
        self._later.stop()
        draft = self._sheet.draft
        self.texts, self.hits, self._keys, self.here = (), [], [], None
        if draft is not None and self._sought.text:
            self.texts = draft_texts(draft.tree) if self._everywhere else body_text(draft.tree)
        self._order = {text.path: number for number, text in enumerate(self.texts)}
        self._slices = hits(self.texts, self._sought, self._keeper)
        self._on_turn_timeout()

    def _keeper(self, text: DraftText) -> Callable[[int, int], bool]:
        """Placeholders and tags of an email are no words: not all of them are meant."""
        draft = self._sheet.draft
        is_email = draft is not None and draft.value(PROTOCOL) == "EMAIL"
        return KeptPlaces(text.text, is_html=is_email and text.path == BODY).cut

    def _on_turn_timeout(self) -> None:
        ends = perf_counter() + _TURN_SECONDS
        while self._slices is not None and perf_counter() < ends:
            self._take_slice()
        if self._slices is not None:
            self._turn.start()
        self.found.emit()

    def _take_slice(self) -> None:
        more = None if self._slices is None else next(self._slices, None)
        if more is None:
            self._slices = None
            self._turn.stop()
        else:
            self.hits.extend(more)
            self._keys.extend((self._order[hit.path], hit.start) for hit in more)
        self._stand()

    def _stand(self) -> None:
        """Stand at the first hit from the anchor on; at the very first when there is none."""
        path, start = self._anchor
        at = bisect_left(self._keys, (self._order.get(path, 0), start))
        if at < len(self.hits):
            self.here = at
        elif self._slices is None:
            self.here = 0 if self.hits else None
