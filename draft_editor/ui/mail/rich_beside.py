"""A paragraph begun beside what cannot go on as one: a table, a picture, a heading."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from draft_editor.ui.mail.rich_edit import between
from draft_editor.ui.mail.rich_places import Place, is_whole
from draft_editor.ui.mail.rich_source import HEADINGS, Block, RichSource
from draft_editor.ui.mail.rich_view import RichView

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_APART: Final = re.compile(r"<(?:table|pre|dl)[\s>]", re.IGNORECASE)


def begun_beside(rich: RichSource, place: Place) -> tuple[RichSource, Place] | None:
    """The body with an empty paragraph before or behind the one at a place, and where it is.

    None where the paragraph at that place can be parted like any other.
    """
    block = rich.blocks[place.block]
    is_apart = is_whole(block) and not block.listed and (block.open or _APART.match(block.inner))
    is_behind = place.letter >= len(block.letters)
    if not (is_apart or (block.tag in HEADINGS and is_behind and block.letters)):
        return None
    at = place.block + int(is_behind)
    made = Block("", "<p>", "<br>", "</p>", (), "p")
    if is_behind:
        made = made._replace(before=between(block, rich))
        return _with(rich, at, made), Place(at, 0)
    moved = block._replace(before=between(block, rich))
    with_it = _with(rich, at, made._replace(before=block.before))
    blocks = (*with_it.blocks[: at + 1], moved, *with_it.blocks[at + 2 :])
    return rich._replace(blocks=blocks), Place(at, 0)


def _with(rich: RichSource, at: int, block: Block) -> RichSource:
    return rich._replace(blocks=(*rich.blocks[:at], block, *rich.blocks[at:]))


class RichBeside(QObject):
    """Has Enter begin a paragraph there. Thread: GUI."""

    def __init__(self, view: RichView) -> None:
        super().__init__(view)
        self._view = view
        view.writing.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter at the end of a heading, and at both ends of what is seen as a whole."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        found = self._view.selected()
        if event.key() not in _ENTER or not is_plain or found is None or found[1] != found[2]:
            return False
        made = begun_beside(found[0], found[1])
        if made is not None:
            self._view.replace(*made, apart=False)
        return made is not None
