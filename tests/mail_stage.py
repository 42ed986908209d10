"""An email's text with its views, and a thread that does what they send away."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import dump
from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.files.ports import ErrandDone
from draft_editor.ui.mail.views import MailViews
from field_stage import FieldStage, build
from pretend_outside import PretendOutside

BODY = "messageAttributes.body"
_ONE_TURN = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Elsewhere(QObject):
    """Does errands in threads of its own, as the program does; while the `gate` is shut, later."""

    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()
        self._away = _Away(self.told.emit, self.gate)
        self.errands = Errands(self._away)
        self.told.connect(self._on_told)

    def _on_told(self, event: ErrandDone) -> None:
        self.errands.on_done(event)

    def end(self) -> None:
        self.gate.set()
        for thread in self._away.threads:
            thread.join()


class _Away(PretendOutside):
    def __init__(self, tell: Callable[[ErrandDone], None], gate: threading.Event) -> None:
        super().__init__()
        self.threads: list[threading.Thread] = []
        self._tell = tell
        self._gate = gate

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        def run() -> None:
            self._gate.wait()
            self._tell(ErrandDone(errand, work()))

        thread = threading.Thread(target=run)
        self.threads = [*(each for each in self.threads if each.is_alive()), thread]
        thread.start()


class MailStage:
    """One email in a window; `longest` is the most that the GUI's thread computed at a stretch,
    `seen` is what somebody kept of the preview, `gate` that of those who do errands."""

    def __init__(self, stage: FieldStage, views: MailViews, gate: threading.Event) -> None:
        self.stage = stage
        self.views = views
        self.gate = gate
        self.longest = 0.0
        self.seen = ""
        self._pulse = QTimer(stage, interval=5)
        self._pulse.start()

    @property
    def field(self) -> MessageBodyField:
        field = self.stage.field
        assert isinstance(field, MessageBodyField)
        return field

    def source(self) -> str:
        """The value that the draft holds."""
        value = self.stage.value()
        assert isinstance(value, str)
        return value

    def turn(self, do: Callable[[], object]) -> None:
        """Do something on the GUI's thread; the time that others take from it does not count."""
        begun = time.thread_time()
        do()
        self.longest = max(self.longest, time.thread_time() - begun)

    def work_until(self, is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 20
        while not is_so():
            assert time.monotonic() < deadline
            self.turn(lambda: QApplication.processEvents(_ONE_TURN))


def an_email(body: str, protocol: str = "EMAIL") -> str:
    return f'{{"messageAttributes": {{"protocol": "{protocol}", "body": {dump(body)}}}}}'


@contextmanager
def open_mail(qtbot: QtBot, body: str, protocol: str = "EMAIL") -> Iterator[MailStage]:
    """The window with the email's source, the keyboard in it."""
    elsewhere = Elsewhere()
    stage = build(qtbot, BODY, MessageBodyField, an_email(body, protocol))
    field = stage.field
    assert isinstance(field, MessageBodyField)
    try:
        yield MailStage(stage, MailViews(field, elsewhere.errands), elsewhere.gate)
    finally:
        stage.hide()
        elsewhere.end()
        QApplication.processEvents()
