"""Work that the window hands to other threads, such as decoding a picture, and its results."""

from __future__ import annotations

from collections.abc import Callable

from draft_editor.ui.files.ports import ErrandDone, LocalPlaces


class Errands:
    """Sends work away; whoever sent it is called when it is done. Thread: GUI.

    The work runs in another thread: it must touch nothing that the window uses.
    """

    def __init__(self, places: LocalPlaces) -> None:
        self._places = places
        self._then: dict[int, Callable[[object], None]] = {}
        self._next = 1

    def send(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Have work done; `then` gets what it gave, or None where it could not be done."""
        errand, self._next = self._next, self._next + 1
        self._then[errand] = then
        self._places.run_errand(errand, work)

    def on_done(self, event: ErrandDone) -> None:
        """An errand has ended."""
        then = self._then.pop(event.errand, None)
        if then is not None:
            then(event.brought)
