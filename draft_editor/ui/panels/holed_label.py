"""Words in which places stay open: their placeholders stand there on a ground of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, Qt

from draft_editor.ui.holes import pieces
from draft_editor.ui.style import worn
from draft_editor.ui.words_label import WordsLabel

_NO_BREAK: Final = "\u00a0"
_LONG_WORD: Final = re.compile(r"\S{24}(?=\S)")


class HoledLabel(WordsLabel):
    """A label over several lines, whose text may have signs of `ui.holes` in it."""

    _said: tuple[str, tuple[str, ...]] = ("", ())

    def say(self, words: str, labels: Sequence[str]) -> None:
        """Show the words, the label of each hole in its place."""
        self._said = words, tuple(labels)
        if not any(is_hole for _, is_hole in pieces(words, labels)):
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(breakable(words))
            return
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f'<div style="white-space: pre-wrap">{marked(words, labels)}</div>')

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours of another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.say(*self._said)
        super().changeEvent(event)


def marked(words: str, labels: Sequence[str]) -> str:
    """The words as HTML, the label of each hole on a ground of its own."""
    tone = worn().warning
    look = f"background-color: {tone.soft}; color: {tone.text}"
    return "".join(
        f'<span style="{look}">{_NO_BREAK}{escape(breakable(each))}{_NO_BREAK}</span>'
        if is_hole
        else escape(breakable(each))
        for each, is_hole in pieces(words, labels)
    )


def breakable(text: str) -> str:
    """The text with places to break inside words that are longer than a line.

    The sign of a placeholder stays with its bracket.
    """
    return _LONG_WORD.sub("\\g<0>\u200b", text).replace("${", "$\u2060{")
