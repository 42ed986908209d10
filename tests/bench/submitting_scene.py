"""A program of its own: a draft is edited and submitted again and again.

Arguments: the sandbox's address, the draft's short name, how many times. A draft is read again
just before an edit of it leaves, in case somebody else has changed it. With the mouse that begins
when the button goes down, and a click ends when it is let go; with the keyboard both requests
follow the key.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

import httpx
from PySide6.QtCore import QObject, Qt, QTimer

from bench.scene import Paints, Scene, open_scene
from draft_editor.api.list_request import list_request
from draft_editor.model.locator import Locator
from draft_editor.sandbox.seeds import LOCATORS

_BETWEEN: Final = 0.3
"""Seconds from one submission to the next."""


class Heartbeat(QObject):
    """Beats on the GUI thread; remembers the longest time between two beats, in seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def by_mouse(scene: Scene) -> float:
    """Click on Submit; when the button was let go."""
    return scene.hold(scene.desk.editor.actions_bar.submit)


def by_keyboard(scene: Scene) -> float:
    """Press Ctrl+Return; when that was."""
    begun = time.monotonic()
    scene.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return begun


def submitting(scene: Scene, ask: Callable[[Scene], float]) -> float:
    """Milliseconds from the click to the outcome painted in the status panel."""
    status = scene.desk.window.status
    paints = Paints(status.view.viewport())
    at_outcome: list[int] = []

    def on_changed() -> None:
        if status.model.lines()[0].outcome is not None:
            at_outcome.append(paints.count)

    status.model.dataChanged.connect(on_changed)
    status.model.rowsInserted.connect(on_changed)
    begun = ask(scene)
    scene.wait(lambda: bool(at_outcome) and paints.count > at_outcome[0])
    taken = (time.monotonic() - begun) * 1000
    status.model.dataChanged.disconnect(on_changed)
    status.model.rowsInserted.disconnect(on_changed)
    if status.model.lines()[0].word != "accepted":
        raise RuntimeError("the edit was not accepted")
    return taken


def bare_requests(
    base_url: str, locator: Locator, body: bytes, count: int
) -> tuple[list[float], list[float]]:
    """Milliseconds that httpx alone takes to read and to edit, connection kept.

    At the pace of the clicks: one request after the other finds everything still at hand, here
    and at the service, and takes half the time.
    """
    headers = {"Content-Type": "application/json"}
    wish = list_request(datetime.now(UTC))
    taken: tuple[list[float], list[float]] = ([], [])
    requests = ((f"{locator.thread.path()}/message/list", wish), (locator.path(), body))
    with httpx.Client(auth=("advisor", "sandbox"), trust_env=False) as client:
        for _ in range(count + 1):
            for (path, content), times in zip(requests, taken, strict=True):
                time.sleep(_BETWEEN)
                begun = time.monotonic()
                client.post(base_url + path, content=content, headers=headers).raise_for_status()
                times.append((time.monotonic() - begun) * 1000)
    return taken[0][1:], taken[1][1:]


def main(base_url: str, name: str, count: str) -> None:
    """Print the times of the editor, those of httpx alone, and the longest gap."""
    with open_scene(base_url) as scene:
        locator = LOCATORS[name]
        scene.choose(locator)
        scene.wait(lambda: scene.is_laid(locator))
        scene.work_until(time.monotonic() + 0.5)
        submitting(scene, by_keyboard)  # the connection is made
        heart = Heartbeat(scene.desk)
        taken: dict[str, list[float]] = {}
        for ask in (by_mouse, by_keyboard):
            times = taken.setdefault(ask.__name__, [])
            for _ in range(int(count)):
                scene.desk.editor.pages.focus_first()
                scene.press(Qt.Key.Key_E)
                scene.work_until(time.monotonic() + _BETWEEN)
                times.append(submitting(scene, ask))
        gap = heart.longest * 1000
        draft = scene.desk.sheet.draft
        assert draft is not None
        reading, editing = bare_requests(base_url, locator, draft.source().encode(), int(count))
    figures = {**taken, "reading": reading, "editing": editing, "gap": [gap]}
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main(*sys.argv[1:])
