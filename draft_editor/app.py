"""The program with a window: it builds the parts, joins them, and ends them in order."""

from __future__ import annotations

import gc
import logging
import os
import sys
import traceback
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from draft_editor.store.folder import DataFolder
from draft_editor.store.settings import SettingsFile
from draft_editor.ui.bridge import Bridge
from draft_editor.ui.language import Language
from draft_editor.ui.looks import chosen_colours
from draft_editor.ui.moments import Clocks
from draft_editor.ui.style import Style
from draft_editor.ui.window import Window
from draft_editor.wishes import Wishes
from draft_editor.worker.background import Background

if TYPE_CHECKING:
    from draft_editor.composition import Parts

_USUAL_ZONE: Final = "US/Central"
_LOG: Final = logging.getLogger("draft_editor")


class Program(QObject):
    """Everything of one run of the window.

    The shell is painted before httpx, pydantic, keyring and the forms are loaded. `begun`:
    the rest is there. The order of the end: no more work, jobs ended, loop stopped, quit.
    """

    begun = Signal()

    def __init__(self, application: QApplication, folder: DataFolder, wishes: Wishes) -> None:
        super().__init__(application)
        self._folder = folder
        self._wishes = wishes
        self._settings_file = SettingsFile(folder.file("settings.json"))
        settings = self._settings_file.load().settings
        self._language = Language(application)
        self._language.choose(settings.language)
        self._style = Style(application, chosen_colours(settings.theme))
        self._style.wear(chosen_colours(settings.theme), settings.text_scale / 100)
        self.clocks = Clocks.of(_USUAL_ZONE)
        self.window = Window(self.clocks)
        self.window.restore(settings.window_geometry)
        self.window.painted.connect(self._on_window_painted)
        self.bridge = Bridge(self)
        self.background = Background(tell_where)
        self._parts: Parts | None = None

    def show(self) -> None:
        """Show the shell; the rest follows its first paint."""
        self.window.show()

    @property
    def parts(self) -> Parts:
        """What stands behind the window; only after `begun`."""
        if self._parts is None:
            raise RuntimeError("the program has not begun yet")
        return self._parts

    def _on_window_painted(self) -> None:
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """Load and join what the first paint did not need."""
        self.background.start()
        composition = import_module("draft_editor.composition")
        self._parts = composition.compose(
            self.window,
            self._style,
            self.clocks,
            self.background,
            self.bridge.post,
            self._folder,
            self._settings_file,
            self._wishes,
        )
        self.bridge.happened.connect(self.parts.desk.on_event)
        self.parts.desk.closing.connect(QApplication.quit)
        self.begun.emit()
        QTimer.singleShot(0, _settle_memory)

    def end(self) -> None:
        """Stop the background and the sandbox; nothing of them is left after that."""
        if self._parts is None:
            self.background.stop()
            return
        self.background.stop(closing=self._parts.office.closing())
        self._parts.keyring.close()
        if self._parts.sandbox is not None:
            self._parts.sandbox.stop()


def run_window(file: Path | None, profile: str | None, sandbox: bool, data_dir: Path | None) -> int:
    """Open the window and stay until it is closed; the program's exit code."""
    folder = DataFolder.chosen(data_dir, os.environ)
    folder.make()
    application = QApplication(sys.argv[:1])
    name_application(application)
    sys.excepthook = _on_uncaught
    program = Program(application, folder, Wishes(file, profile, sandbox))
    program.show()
    code = application.exec()
    program.end()
    return code


def name_application(application: QApplication) -> None:
    """Say to the system whose window this is, and choose the style the sheet is made for."""
    application.setApplicationName("draft-editor")
    application.setApplicationDisplayName("Draft Editor")
    application.setDesktopFileName("draft-editor")
    application.setStyle("Fusion")


def tell_where(error: BaseException) -> None:
    """Log what nobody caught: where it happened, never what it was about."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in frames[::-1])
    _LOG.error("%s at %s", type(error).__name__, places)


def _on_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.exit(130)
    else:
        tell_where(error.with_traceback(trace))


def _settle_memory() -> None:
    """What start-up made stays; the collector need not look at it again and again."""
    gc.collect()
    gc.freeze()
