"""A program of its own: keys are pressed in a draft's text, with the journal and without.

Arguments: the sandbox's address, the draft's short name, how many keys of each. Tells the
milliseconds that the GUI's thread spent on the journal for each key, and those of whole keys.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Final, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bench.scene import Scene, open_scene
from draft_editor.assembly.keeper import Keeper
from draft_editor.draft.act import Act
from draft_editor.sandbox.seeds import LOCATORS

P = ParamSpec("P")
T = TypeVar("T")

_PAUSE: Final = 0.02
"""Seconds between two keys; now and then the journal writes meanwhile."""
_CALLS: Final = ("begin", "note_view", "note_open", "is_saving")


class Watch:
    """Adds up the milliseconds spent in calls that the window makes to the journal."""

    def __init__(self) -> None:
        self.spent = 0.0
        for name in _CALLS:
            setattr(Keeper, name, self.watched(getattr(Keeper, name)))

    def watched(self, call: Callable[P, T]) -> Callable[P, T]:
        """The same call, with its time counted."""

        def watched(*arguments: P.args, **named: P.kwargs) -> T:
            begun = time.perf_counter()
            try:
                return call(*arguments, **named)
            finally:
                self.spent += (time.perf_counter() - begun) * 1000

        return watched


def press(writing: QWidget) -> float:
    """Milliseconds until a key is done with; what follows from it is done later."""
    begun = time.perf_counter()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "e")
    QCoreApplication.sendEvent(writing, event)
    return (time.perf_counter() - begun) * 1000


def type_keys(scene: Scene, count: int, watch: Watch) -> dict[str, list[float]]:
    """With and without in turns of ten, so that both meet the same machine and text."""
    draft = scene.desk.sheet.draft
    assert draft is not None
    writing = scene.desk.editor.body().writing()
    writing.setFocus(Qt.FocusReason.OtherFocusReason)
    keeper: Callable[[Act], None] | None = vars(draft)["_keeper"]
    if keeper is None:
        raise RuntimeError("nothing is kept")
    kept = watch.watched(keeper)
    told: dict[str, list[float]] = {"kept": [], "with": [], "without": []}
    for number in range(2 * count):
        is_kept = number // 10 % 2 == 0
        draft.keep(kept if is_kept else None)
        watch.spent = 0.0
        taken = press(writing)
        scene.work_until(time.monotonic() + _PAUSE)
        if is_kept:
            told["kept"].append(watch.spent)
        told["with" if is_kept else "without"].append(taken)
    return told


def main(base_url: str, name: str, keys: str) -> None:
    """Print the times."""
    watch = Watch()
    with open_scene(base_url) as scene:
        locator = LOCATORS[name]
        if not scene.is_laid(locator):
            scene.choose(locator)
            scene.wait(lambda: scene.is_laid(locator))
        scene.wait(scene.desk.keeping.is_saving)
        scene.work_until(time.monotonic() + 0.5)
        sys.stdout.write(json.dumps(type_keys(scene, int(keys), watch)))


if __name__ == "__main__":
    main(*sys.argv[1:])
