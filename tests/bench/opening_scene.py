"""A program of its own: drafts are clicked in the list, until they can be typed in.

Arguments: the sandbox's address, then short names of drafts.
"""

from __future__ import annotations

import json
import sys
import time

from bench.scene import Paints, Scene, open_scene
from draft_editor.model.locator import Locator
from draft_editor.sandbox.seeds import LOCATORS


def opening(scene: Scene, locator: Locator) -> float:
    """Milliseconds from the click in the list to the draft painted in the editor."""
    paints = Paints(scene.desk.editor.body().writing().viewport())
    before = paints.count
    begun = time.monotonic()
    scene.choose(locator)
    scene.wait(lambda: scene.is_laid(locator) and paints.count > before)
    return (time.monotonic() - begun) * 1000


def main(base_url: str, *names: str) -> None:
    """Print how long each of the drafts took when it was opened first, and again."""
    told: dict[str, list[float]] = {}
    with open_scene(base_url) as scene:
        for name in (*names, *names):
            scene.choose(LOCATORS["grace text"])
            scene.wait(lambda: scene.is_laid(LOCATORS["grace text"]))
            scene.work_until(time.monotonic() + 0.6)
            told.setdefault(name, []).append(opening(scene, LOCATORS[name]))
            scene.work_until(time.monotonic() + 0.4)
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
