"""Marks in a text: stretches that are coloured or underlined while they can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias, assert_never

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from draft_editor.ui.fields.shown_text import units
from draft_editor.ui.style import worn

AFTER_TYPING_MS = 60
"""How long the keys rest before a text is looked at again."""
_SEEN_ANEW: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.PaletteChange})
_LONGEST = 20_000
"""Characters of a paragraph that is still looked at; a longer one is no person's."""


class Look(StrEnum):
    """What a mark says of its stretch; colour is never the only sign of a finding."""

    CHIP = "chip"
    """Filled in later by the service."""
    PROMPT = "prompt"
    """Asked for before the text is used."""
    QUIET = "quiet"
    """Not for the reader: a directive, a comment, a tag of HTML. It lies below all others."""
    COSTLY = "costly"
    """Makes the text more parts than it needs."""
    MISSPELT = "misspelt"
    WRONG = "wrong"
    """Breaks the template."""
    PERSON = "person"
    """A colleague who is told."""
    FOUND = "found"
    FOUND_HERE = "found-here"
    """The one of the found that the search stands at."""
    BORDER = "border"
    """The last character of a part."""


class Mark(NamedTuple):
    """`text[start:end]` of a paragraph, in code points, has a look."""

    start: int
    end: int
    look: Look


Marker: TypeAlias = Callable[[str, int], Iterable[Mark]]
"""Marks of one paragraph: its text, and where it begins in the document, in UTF-16 units.

Asked for each paragraph that can be seen, after each pause in typing and each scroll: it has
a millisecond for all of them together, and keeps what takes longer.
"""


class Marking(QObject):
    """Paints what the markers of a text area find in the paragraphs that can be seen.

    `looked` after each pause in which the text was looked at again: whoever says something
    about the text says it then, off the path of typing.
    """

    looked = Signal()

    def __init__(self, area: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(area)
        self._area = area
        self._markers: list[Marker] = []
        self._later = QTimer(self, singleShot=True, interval=AFTER_TYPING_MS)
        self._later.timeout.connect(self._look)
        area.textChanged.connect(self.look_soon)
        area.verticalScrollBar().valueChanged.connect(self.look_soon)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other paragraphs are seen, or all in other colours."""
        if event.type() in _SEEN_ANEW:
            self.look_soon()
        return False

    def add(self, marker: Marker) -> None:
        """Ask one more; what is asked later lies on top."""
        self._markers.append(marker)
        self.look_soon()

    def look_soon(self) -> None:
        """Look at the text again after the next pause."""
        self._later.start()

    def _look(self) -> None:
        if self._area.isVisible():
            found = self._marks()
            found.sort(key=lambda each: each[2].look is not Look.QUIET)
            formats = {look: _format(look) for look in {mark.look for _, _, mark in found}}
            self._area.setExtraSelections(
                [_painted(block, text, mark, formats[mark.look]) for block, text, mark in found]
            )
        elif not self._area.isHidden():  # its page is not seen; else something is instead of it
            return
        self.looked.emit()

    def _marks(self) -> list[tuple[QTextBlock, str, Mark]]:
        found: list[tuple[QTextBlock, str, Mark]] = []
        area = self._area
        block = _first_seen(area)
        while block.isValid() and _top(area, block) <= area.maximumViewportSize().height():
            text = block.text()
            if len(text) <= _LONGEST:
                for marker in self._markers:
                    found.extend((block, text, mark) for mark in marker(text, block.position()))
            block = block.next()
        return found


def _first_seen(area: QPlainTextEdit | QTextEdit) -> QTextBlock:
    """The first paragraph of which something can be seen."""
    if isinstance(area, QPlainTextEdit):
        return area.firstVisibleBlock()
    return area.cursorForPosition(QPoint(0, 0)).block()


def _top(area: QPlainTextEdit | QTextEdit, block: QTextBlock) -> float:
    """Where a paragraph begins, below the upper edge of what can be seen."""
    if isinstance(area, QPlainTextEdit):
        return area.blockBoundingGeometry(block).top() + area.contentOffset().y()
    top = area.document().documentLayout().blockBoundingRect(block).top()
    return top - area.verticalScrollBar().value()


def _painted(
    block: QTextBlock, text: str, mark: Mark, made: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(block)
    begins = block.position()
    cursor.setPosition(begins + units(text, mark.start))
    cursor.setPosition(begins + units(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = made
    return selection


def _format(look: Look) -> QTextCharFormat:
    colours = worn()
    made = QTextCharFormat()
    match look:
        case Look.CHIP | Look.PERSON:
            made.setBackground(QColor(colours.accent.soft))
            made.setForeground(QColor(colours.accent.text))
        case Look.PROMPT:
            made.setBackground(QColor(colours.warning.soft))
            made.setForeground(QColor(colours.warning.text))
        case Look.QUIET:
            made.setForeground(QColor(colours.muted))
            # Without a ground, Qt leaves out each mark that touches one painted before it, be
            # it at its side or in the line above.
            made.setBackground(QColor(Qt.GlobalColor.transparent))
        case Look.COSTLY:
            _underline(made, QTextCharFormat.UnderlineStyle.WaveUnderline, colours.warning.text)
        case Look.MISSPELT:
            _underline(made, QTextCharFormat.UnderlineStyle.SpellCheckUnderline, colours.bad.text)
        case Look.WRONG:
            made.setBackground(QColor(colours.bad.soft))
            made.setForeground(QColor(colours.bad.text))
            _underline(made, QTextCharFormat.UnderlineStyle.SingleUnderline, colours.bad.text)
        case Look.FOUND:
            made.setBackground(QColor(colours.warning.soft))
            _underline(made, QTextCharFormat.UnderlineStyle.DotLine, colours.warning.text)
        case Look.FOUND_HERE:
            made.setBackground(QColor(colours.warning.text))
            made.setForeground(QColor(colours.surface))
        case Look.BORDER:
            made.setBackground(QColor(colours.muted))
            made.setForeground(QColor(colours.surface))
        case _:
            assert_never(look)
    return made


def _underline(made: QTextCharFormat, style: QTextCharFormat.UnderlineStyle, colour: str) -> None:
    made.setUnderlineStyle(style)
    made.setUnderlineColor(QColor(colour))
