"""A program of its own: what the customer gets follows the keys, also while the text is long.

Arguments: the sandbox's address, the draft's short name, how many keys.
"""

from __future__ import annotations

import json
import sys
import time
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from bench.scene import Scene, open_scene
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.ui.panels.customer_gets import CustomerGetsPanel

_REST: Final = 0.5
"""Seconds between two keys, in which all that was put off is done."""


def follow(scene: Scene, count: int) -> list[float]:
    """Milliseconds from each key at the text's beginning to when the panel has it."""
    panel = scene.desk.editor.findChild(CustomerGetsPanel)
    if panel is None:
        raise RuntimeError("there is no panel")
    writing = scene.desk.editor.body().writing()
    writing.setFocus(Qt.FocusReason.OtherFocusReason)
    writing.moveCursor(QTextCursor.MoveOperation.Start)
    waits: list[float] = []
    for _ in range(count):
        scene.work_until(time.monotonic() + _REST)
        before = panel.text()
        begun = time.monotonic()
        scene.press(Qt.Key.Key_E)
        scene.wait(partial(_is_other, panel, before))
        waits.append((time.monotonic() - begun) * 1000)
    return waits


def _is_other(panel: CustomerGetsPanel, before: str) -> bool:
    return panel.text() != before


def main(base_url: str, name: str, keys: str) -> None:
    """Print the waits."""
    with open_scene(base_url) as scene:
        locator = LOCATORS[name]
        if not scene.is_laid(locator):
            scene.choose(locator)
            scene.wait(lambda: scene.is_laid(locator))
        scene.work_until(time.monotonic() + 2 * _REST)
        sys.stdout.write(json.dumps({"waits": follow(scene, int(keys))}))


if __name__ == "__main__":
    main(*sys.argv[1:])
