"""A program of its own: emails that nobody means well with are laid and seen in every view.

Arguments: the sandbox's address, the short name of a draft, and which emails: `huge` or `small`
ones. Each email is read before the time counts: drafts are read away from the window.
"""

from __future__ import annotations

import json
import sys
import time

from bench.scene import Scene, open_scene
from bench.submitting_scene import Heartbeat
from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import dump
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.ui.mail.views import MailViews, View
from mail_corpus import hostile_mails

_HUGE = 1_000_000
_REST = 0.15
"""Seconds after which an email has been judged, marked and pictured."""


def longest_gap(scene: Scene, views: MailViews, body: str) -> float:
    """Milliseconds that the window did not answer while an email was laid and looked at."""
    draft = Draft(f'{{"messageAttributes": {{"protocol": "EMAIL", "body": {dump(body)}}}}}')
    scene.work_until(time.monotonic() + 0.05)
    heart = Heartbeat(scene.desk)
    scene.desk.sheet.lay(draft)
    for view in View:
        views.choose(view)
        scene.wait(views.is_at_rest)
        scene.work_until(time.monotonic() + _REST)
    if draft.is_changed():
        raise RuntimeError("an email was changed by looking at it")
    views.choose(View.SOURCE)
    heart.deleteLater()
    return heart.longest * 1000


def main(base_url: str, name: str, which: str) -> None:
    """Print the longest gap of each email."""
    gaps: dict[str, list[float]] = {}
    with open_scene(base_url) as scene:
        locator = LOCATORS[name]
        scene.choose(locator)
        scene.wait(lambda: scene.is_laid(locator))
        scene.work_until(time.monotonic() + 1.0)
        views = scene.desk.editor.findChild(MailViews)
        if views is None:
            raise RuntimeError("the email has no views")
        for number, (title, make) in enumerate(hostile_mails("127.0.0.1:9").items()):
            body = make()
            if (which == "huge") == (len(body) > _HUGE):
                gaps[f"{number} {title[:60]}"] = [longest_gap(scene, views, body)]
    sys.stdout.write(json.dumps(gaps))


if __name__ == "__main__":
    main(*sys.argv[1:])
