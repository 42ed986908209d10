"""A program of its own: keys are pressed in a draft's text, until each has been painted.

Arguments: the sandbox's address, the draft's short name, how many keys, how many times the
text is to be there, how many of its words are to be misspelt; for an email in the rich view,
how many paragraphs it is to have, or none.
"""

from __future__ import annotations

import json
import re
import sys
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from bench.scene import Paints, Scene, open_scene
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.ui.fields.body import Checking
from draft_editor.ui.mail.views import MailViews, View

_PAUSES = tuple((17 + 37 * step % 191) / 1000 for step in range(29))
"""Seconds between two keys, 17 to 200 ms in no order: fast typing, and pauses in which what was
put off is done, so that some keys come right into it."""


def type_keys(scene: Scene, writing: QPlainTextEdit | QTextEdit, count: int) -> list[float]:
    """Milliseconds from when each key was due to when it had been painted.

    A key that is due while the window is busy waits; that is part of what a person feels.
    """
    writing.setFocus(Qt.FocusReason.OtherFocusReason)
    cursor = writing.textCursor()
    cursor.setPosition(writing.document().characterCount() // 2)
    writing.setTextCursor(cursor)
    scene.work_until(time.monotonic() + 0.5)
    paints = Paints(writing.viewport())
    due = time.monotonic()
    waits: list[float] = []
    for number in range(count):
        due = max(due, time.monotonic()) + _PAUSES[number % len(_PAUSES)]
        scene.work_until(due)
        length = writing.document().characterCount()
        paints.count = 0
        scene.press(Qt.Key.Key_Space if number % 6 == 5 else Qt.Key.Key_E)
        scene.wait(lambda: paints.count > 0)
        waits.append((time.monotonic() - due) * 1000)
        if writing.document().characterCount() != length + 1:
            raise RuntimeError("the key did not reach the text")
    return waits


def misspell(scene: Scene, count: int) -> None:
    """Write so many words of the text backwards, and wait until those seen are underlined."""
    body = scene.desk.editor.body()
    text = body.writing().toPlainText()
    words = list(re.finditer(r"\b[a-z]{5,}\b", text))
    chosen = words[:: len(words) // count][:count]
    if len(chosen) < count:
        raise RuntimeError("the text has not so many words")
    pieces: list[str] = []
    place = 0
    for word in chosen:
        pieces += (text[place : word.start()], word[0][::-1])
        place = word.end()
    cursor = QTextCursor(body.writing().document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText("".join((*pieces, text[place:])))
    body.choose_checking(Checking("en"))
    wave = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    scene.wait(
        lambda: any(
            each.format.underlineStyle() == wave for each in body.writing().extraSelections()
        )
    )


def write_rich(scene: Scene, paragraphs: int) -> QTextEdit:
    """Have an email of so many paragraphs in the rich view, each with letters in bold."""
    line = "<p>The <b>brake pads</b> of your car are worn; we can replace them on Friday.</p>"
    scene.desk.sheet.write(scene.desk.editor.body().path, "\n".join([line] * paragraphs))
    (views,) = scene.desk.editor.findChildren(MailViews)
    views.choose(View.RICH)
    writing = views.rich.writing
    scene.wait(lambda: views.rich.is_right() and writing.document().blockCount() == paragraphs)
    return writing


def main(base_url: str, name: str, keys: str, times: str, mistakes: str, rich: str) -> None:
    """Print the waits."""
    with open_scene(base_url) as scene:
        locator = LOCATORS[name]
        if not scene.is_laid(locator):
            scene.choose(locator)
            scene.wait(lambda: scene.is_laid(locator))
        writing = scene.desk.editor.body().writing()
        text = writing.toPlainText()
        if times != "1":
            cursor = QTextCursor(writing.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(f"\n{text}" * (int(times) - 1))
        if mistakes != "0":
            misspell(scene, int(mistakes))
        place = write_rich(scene, int(rich)) if rich != "0" else writing
        scene.work_until(time.monotonic() + 0.5)
        sys.stdout.write(json.dumps({"waits": type_keys(scene, place, int(keys))}))


if __name__ == "__main__":
    main(*sys.argv[1:])
