"""One look for every test that shows a window, and nothing left behind after it."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

_PATIENCE_MS: Final = 30_000
_started: WeakSet[QTimer] = WeakSet()


def dress(app: QApplication) -> None:
    """Style, font and language, whatever the machine prefers: layouts depend on them."""
    app.setStyle("Fusion")
    app.setFont(QFont("DejaVu Sans", 10))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def watch_timers(patch: pytest.MonkeyPatch) -> None:
    """Remember every timer that is started: Qt itself lists none."""
    start = QTimer.start

    def start_and_remember(timer: QTimer, *milliseconds: int) -> None:
        _started.add(timer)
        start(timer, *milliseconds)

    patch.setattr(QTimer, "start", start_and_remember)


class PatientBot(QtBot):
    """A bot that waits for what should come, not for how soon it comes on a busy machine."""

    def waitUntil(  # its own default is five seconds
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        """Let Qt work until the condition holds; fail if it never does."""
        super().waitUntil(callback, timeout=timeout)


@dataclass(frozen=True, slots=True)
class Scene:
    """What stood on the stage before a test: `of` takes the picture, `leftovers` compares."""

    windows: frozenset[QWidget]
    timers: frozenset[QTimer]
    font: QFont
    palette: QPalette
    style_sheet: str

    @classmethod
    def of(cls, app: QApplication) -> Scene:
        """The application as it is now."""
        return cls(
            frozenset(app.topLevelWidgets()),
            frozenset(_running_timers()),
            app.font(),
            app.palette(),
            app.styleSheet(),
        )

    def leftovers(self, app: QApplication) -> list[str]:
        """What a test left behind, in words; the look of the application is put back."""
        self._restore(app)
        _let_go()
        if self._found(app):
            # A cycle of Python objects may still hold a window that nobody wants.
            gc.collect()
            _let_go()
        found = self._found(app)
        for window in self._new_windows(app):
            window.hide()
            window.deleteLater()
        for timer in _running_timers() - self.timers:
            timer.stop()
        _let_go()
        return found

    def _found(self, app: QApplication) -> list[str]:
        windows = self._new_windows(app)
        timers = _running_timers() - self.timers
        return sorted(
            [f"window {type(window).__name__} “{window.objectName()}”" for window in windows]
            + [f"timer of {timer.interval()} ms, parent {timer.parent()!r}" for timer in timers]
        )

    def _new_windows(self, app: QApplication) -> set[QWidget]:
        """The windows that came since, but for the lists of boxes that stand in older ones."""
        return {
            window
            for window in set(app.topLevelWidgets()) - self.windows
            if not isinstance(box := window.parentWidget(), QComboBox)
            or box.window() not in self.windows
        }

    def _restore(self, app: QApplication) -> None:
        if app.styleSheet() != self.style_sheet:
            app.setStyleSheet(self.style_sheet)
        if app.palette() != self.palette:
            app.setPalette(self.palette)
        if app.font() != self.font:
            app.setFont(self.font)
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def _running_timers() -> set[QTimer]:
    for gone in [timer for timer in _started if not shiboken6.isValid(timer)]:
        _started.discard(gone)  # else each test looks at the timers of all tests before it
    return {timer for timer in _started if timer.isActive()}


def _let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
