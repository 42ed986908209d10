"""The whole program in this process, at work with a sandbox that runs in another one."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from draft_editor.app import Program, new_application
from draft_editor.assembly.wishes import Wishes
from draft_editor.model.locator import Locator
from draft_editor.sandbox.ids import DEPARTMENT, USER
from draft_editor.sandbox.seeds import CUSTOMERS
from draft_editor.store.folder import DataFolder
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from draft_editor.store.upload_target import PutUpload

_SECONDS: Final = 60
_HELD: Final = 0.06
"""Seconds that a button is down in a quick click; most take longer."""
_ALL: Final = QEventLoop.ProcessEventsFlag.AllEvents
_NEXT: Final = _ALL | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
"""Sleep until something happens: a loop that never sleeps would starve the other threads."""


class Paints(QObject):
    """Counts the paint events of a widget that are over."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget itself paints right after this, within the same turn of the loop."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Scene:
    """Keys and clicks go to the window as the system would send them.

    Its pulse wakes the loop every millisecond, so that conditions are looked at in time.
    """

    def __init__(self, program: Program) -> None:
        self._pulse = QTimer(program, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.start()
        self.program = program
        self.desk = program.parts.desk

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Let Qt work until a condition holds."""
        deadline = QDeadlineTimer(_SECONDS * 1000)
        while not is_so():
            if deadline.hasExpired():
                raise TimeoutError("what was waited for did not come")
            QApplication.processEvents(_NEXT)

    def work_until(self, moment: float) -> None:
        """Let Qt work until a moment of the monotonic clock."""
        while time.monotonic() < moment:
            QApplication.processEvents(_NEXT)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press and let go a key."""
        QTest.keyClick(self.program.window.windowHandle(), key, held)

    def hold(self, widget: QWidget) -> float:
        """Click in the middle of a widget as a finger does; when it began to let go."""
        where = self._where(widget, widget.rect().center())
        QTest.mousePress(*where)
        self.work_until(time.monotonic() + _HELD)
        begun = time.monotonic()
        QTest.mouseRelease(*where)
        return begun

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click at a place of a widget."""
        QTest.mouseClick(*self._where(widget, place))

    def _where(
        self, widget: QWidget, place: QPoint
    ) -> tuple[QWindow, Qt.MouseButton, Qt.KeyboardModifier, QPoint]:
        handle = self.program.window.windowHandle()
        in_window = widget.mapTo(self.program.window, place)
        return handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, in_window

    def choose(self, locator: Locator) -> None:
        """Click a draft in the list."""
        view = self.desk.window.list.view
        for row in range(view.model().rowCount()):
            index = view.model().index(row, 0)
            if index.data(_KEY_ROLE) == locator:
                view.scrollTo(index)
                QApplication.processEvents(_ALL)
                self.click_at(view.viewport(), view.visualRect(index).center())
                return
        raise LookupError("the list has no such draft")

    def is_laid(self, locator: Locator) -> bool:
        """Whether this draft lies in the editor."""
        draft = self.desk.sheet.draft
        return draft is not None and draft.locator == locator


_KEY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1


@contextmanager
def open_scene(base_url: str) -> Iterator[Scene]:
    """The program with a profile for the sandbox at an address, its drafts read, at rest."""
    application = new_application()
    QGuiApplication.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(prefix="draft-editor-bench-") as place:
        folder = DataFolder(Path(place) / "data")
        folder.make()
        Profiles(folder.profiles).save(
            Profile(
                name="Bench",
                base_url=base_url,
                department=DEPARTMENT,
                user=USER,
                dealer_zone="US/Central",
                customers=tuple(customer.id for customer in CUSTOMERS.values()),
                upload_target=PutUpload(urljoin(base_url, "/files")),
            )
        )
        program = Program(application, folder, Wishes(profile="Bench"))
        program.begun.connect(
            lambda: program.parts.porter.sign_in("advisor", "sandbox", keep=False)
        )
        opened: list[bool] = []
        program.opened.connect(lambda: opened.append(True))
        program.show()
        program.window.activateWindow()
        try:
            deadline = QDeadlineTimer(_SECONDS * 1000)
            while not opened:
                if deadline.hasExpired():
                    raise TimeoutError("the program did not open")
                QApplication.processEvents(_ALL, 5)
            scene = Scene(program)
            scene.wait(lambda: scene.desk.sheet.draft is not None)
            scene.wait(lambda: not any(scene.desk.editor.pages.to_make()))
            scene.work_until(time.monotonic() + 0.5)
            yield scene
        finally:
            program.window.allow_closing()
            program.window.close()
            program.end()
