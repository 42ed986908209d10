"""The program with a window: it builds the parts, joins them, and ends them in order."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QApplication

from draft_editor.assembly.entrance import check_wish
from draft_editor.assembly.interruption import interruption
from draft_editor.assembly.wishes import Wishes
from draft_editor.store.folder import DataFolder
from draft_editor.store.settings import SettingsFile
from draft_editor.ui.bridge import Bridge
from draft_editor.ui.sweeping import Sweeping
from draft_editor.ui.tokens import DARK, LIGHT, THEMES, Colours
from draft_editor.ui.window import Window
from draft_editor.worker.late import Late

if TYPE_CHECKING:
    from draft_editor.assembly.composition import Premises
    from draft_editor.assembly.furnishing import Parts
    from draft_editor.assembly.keeper import Keeper
    from draft_editor.ui.ports import Event
    from draft_editor.ui.safety.ports import Caretaker, SafetyNews

_AFTER_LAYING_MS: Final = 20
"""A pause between the paint of a draft and loading the rest: somebody may type at once."""
LOCK: Final = "editor.lock"
"""The file in the data folder that the editor holds: two would write into one journal."""
_LOG: Final = logging.getLogger("draft_editor")


class Program(QObject):
    """Everything of one run of the window, in three steps.

    First its outline is painted, with nothing loaded but Qt. Then the window is furnished, and
    a draft file that was asked for is shown: `begun`. Last come httpx, pydantic, keyring and
    the sandbox, in a thread of their own: `opened`.
    """

    begun = Signal()
    opened = Signal()
    _ready = Signal(object)

    def __init__(self, application: QApplication, folder: DataFolder, wishes: Wishes) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._wishes = wishes
        self._settings_file = SettingsFile(folder.file("settings.json"))
        self._settings = self._settings_file.load().settings
        self._parts: Parts | None = None
        self._keeper: Keeper | None = None
        self._making_keeper = Lock()
        self._sweeping = Sweeping(self)
        self._sweeping.hold()
        self._reading: Late[Event] | None = None
        self._premises = Late(self._open_premises, self._ready.emit)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_LAYING_MS)
        self._soon.timeout.connect(self._on_soon_timeout)
        self._painting = QTimer(self, singleShot=True, interval=0)  # over when all is painted
        self._painting.timeout.connect(self._soon.start)
        self._ready.connect(self._on_ready)
        self.bridge = Bridge(self)
        self.bridge.happened.connect(self._on_bridge_happened)
        self.bridge.told_aside.connect(self._on_bridge_told_aside)
        self.window = Window(_outline_colours(application, self._settings.theme))
        self.window.restore(self._settings.window_geometry)
        self.window.painted.connect(self._on_window_painted)

    def show(self) -> None:
        """Show the window; everything else follows its first paint."""
        self.window.show()

    @property
    def parts(self) -> Parts:
        """What the program is made of; only after `begun`."""
        if self._parts is None:
            raise RuntimeError("the program has not begun yet")
        return self._parts

    def _on_window_painted(self) -> None:
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """Furnish the window; the rest begins beside it, unless a file is to be seen first."""
        furnishing = import_module("draft_editor.assembly.furnishing")
        file = self._wishes.file
        if file is None:
            self._premises.start()
        else:
            self._reading = Late(lambda: furnishing.opened(file), self.bridge.post)
            self._reading.start()
        self._parts = furnishing.furnish(
            self._application,
            self.window,
            self._folder,
            self._settings,
            self._wishes,
            self._premises,
            self._journal,
            self._caretaker,
        )
        self.parts.desk.closing.connect(QApplication.quit)
        self.parts.desk.page_making.finished.connect(self._sweeping.settle)
        self.begun.emit()
        if file is None:
            self._go_on()

    def _journal(self) -> Keeper:
        """Who keeps the edits; made when the first draft is there to be kept. Thread: any."""
        with self._making_keeper:
            if self._keeper is None:
                self._keeper = import_module("draft_editor.assembly.keeper").Keeper(
                    self._folder.file("journal.sqlite3"),
                    lambda: self.parts.porter.profile().key,
                    self.bridge.post,
                    keep_days=self._settings.keep_days,
                    keep_megabytes=self._settings.keep_megabytes,
                    pictures=self._folder.pictures,
                )
            return self._keeper

    def _caretaker(self) -> Caretaker:
        made: Caretaker = import_module("draft_editor.assembly.caretaker").Caretaker(
            self._folder,
            self._journal,
            lambda: self._premises.value().background,
            self.bridge.post_aside,
        )
        return made

    def _open_premises(self) -> Premises:
        """Load and begin what works behind the window. Thread: one of its own."""
        composition = import_module("draft_editor.assembly.composition")
        opened: Premises = composition.open_premises(
            self.bridge.post,
            self._folder,
            self._settings_file,
            self._wishes,
            self._journal(),
            tell_where,
            self.bridge.post_aside,
        )
        return opened

    def _on_bridge_told_aside(self, news: SafetyNews) -> None:
        self.parts.safety.on_news(news)

    def _on_bridge_happened(self, event: Event) -> None:
        self.parts.take(event)
        if not self._premises.has_begun():  # it was the draft file: let it be painted first
            self._painting.start()

    def _on_soon_timeout(self) -> None:
        self.window.complete()
        self._go_on()
        self._premises.start()

    def _go_on(self) -> None:
        """What was asked for is seen."""
        self._journal().restore()
        self._sweeping.begin()

    def _on_ready(self, premises: Premises) -> None:
        self.parts.porter.let_in()
        self.parts.desk.show_profile()
        if premises.sandbox is None:  # else somebody signs in, and the drafts are read then
            self.parts.desk.read_drafts()
        import_module("draft_editor.assembly.furnishing").wear_icon(self._application)
        self.opened.emit()
        QTimer.singleShot(0, self._sweeping.settle)

    def come_forward(self, file: Path | None) -> None:
        """Show the window to whoever started another editor, and open the file of that one."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if file is not None:
            self.parts.porter.open_file(file)

    def end(self) -> bool:
        """Stop the background and the sandbox; nothing of them is left after that.

        Whether all that was noted is on the disk: whoever closed the window was asked if not.
        """
        self._painting.stop()
        self._soon.stop()
        if self._reading is not None:
            self._reading.value()
        if self._premises.has_begun():
            self._premises.value().close()
        is_kept = self._keeper is None or self._keeper.close()
        self._sweeping.end()
        return is_kept


def run_window(file: Path | None, profile: str | None, sandbox: bool, data_dir: Path | None) -> int:
    """Open the window and stay until it is closed; the program's exit code."""
    folder = DataFolder.chosen(data_dir, os.environ)
    folder.make()
    wishes = Wishes(None if file is None else file.absolute(), profile, sandbox)
    check_wish(folder, wishes)
    application = new_application()
    sys.excepthook = _on_uncaught
    lock = QLockFile(str(folder.file(LOCK)))
    lock.setStaleLockTime(0)  # only a process that is gone loses it, however long it ran
    if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
        import_module("draft_editor.assembly.first_editor").call_first(folder, file)
        return 0
    program = Program(application, folder, wishes)
    program.opened.connect(lambda: _hear_others(program, folder))
    program.show()
    with interruption(application.quit), _woken_by_signals(application):
        code = application.exec()
    if not program.end():
        _LOG.error("the last entries of the journal could not be written")
    lock.unlock()
    return code


def _hear_others(program: Program, folder: DataFolder) -> None:
    """From now on, an editor started for the same folder brings this one to the front."""
    first = import_module("draft_editor.assembly.first_editor").FirstEditor(folder, program)
    first.called.connect(program.come_forward)


@contextmanager
def _woken_by_signals(application: QApplication) -> Iterator[None]:
    """While Qt waits, Python runs nothing, not even its signal handlers; a byte wakes it."""
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: reader.recv(64))
    before = signal.set_wakeup_fd(writer.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        reader.close()
        writer.close()


def new_application() -> QApplication:
    """Qt, in the style that the sheet is made for; the system is told whose window this is."""
    # As an argument: `setStyle` hands its style to Python, and that takes longer than painting.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("draft-editor")
    application.setDesktopFileName("draft-editor")
    return application


def tell_where(error: BaseException) -> None:
    """Log what nobody caught: where it happened, never what it was about."""
    traceback = import_module("traceback")  # not before there is something to tell
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


def _outline_colours(application: QApplication, theme: str) -> Colours:
    """The colours to begin with; asking for the system's scheme itself takes too long here."""
    is_dark = application.palette().window().color().lightness() < 128
    return THEMES.get(theme, DARK if is_dark else LIGHT)
