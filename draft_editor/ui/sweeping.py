"""Garbage collection on the GUI thread alone, and a short switch interval for the others."""

from __future__ import annotations

import gc
import sys
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 200
_OLDEST: Final = 2
_LONG: Final = 0.004
"""Seconds; a key that comes into a collection of this length would be felt."""
_OTHERS_MAY_WORK: Final = 0.001
"""Seconds that another thread may go on in Python while the window's waits for it.

Python's own figure is 5 ms, and painting a list waits many times: files on their way would be
felt.
"""


class Sweeping(QObject):
    """Collects as often as Python would by itself, but between two events of the window.

    Python collects in whichever thread happens to need memory. What is left of widgets must
    not be taken apart in another thread than theirs: Qt's new objects would be taken for the
    old ones. Thread: GUI.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._usual = sys.getswitchinterval()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def hold(self) -> None:
        """From now on nothing is collected but here; and nothing yet, while all is being made."""
        gc.disable()
        sys.setswitchinterval(_OTHERS_MAY_WORK)

    def begin(self) -> None:
        """The window is there: collect from time to time."""
        self.hold()
        self._timer.start()

    def settle(self) -> None:
        """What is there now stays; nobody need look at it again and again."""
        gc.freeze()

    def end(self) -> None:
        """Python collects by itself again."""
        self._timer.stop()
        sys.setswitchinterval(self._usual)
        gc.unfreeze()
        gc.enable()

    def _on_timer_timeout(self) -> None:
        counts, most = gc.get_count(), gc.get_threshold()
        full = [age for age in range(_OLDEST + 1) if counts[age] > most[age]]
        if 0 not in full:
            return
        begun = time.perf_counter()
        gc.collect(max(full))
        if max(full) == _OLDEST and time.perf_counter() - begun > _LONG:
            self.settle()  # what is so much and still there stays: drafts, tabs
