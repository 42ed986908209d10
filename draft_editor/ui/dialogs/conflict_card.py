"""One place that two people changed differently, and whose change is to stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from draft_editor.draft.merge import Conflict, Side
from draft_editor.draft.path import Path
from draft_editor.ui.dialogs.conflict_words import Told, title_words, told_sides
from draft_editor.ui.dialogs.marked_text import MarkedText
from draft_editor.ui.dialogs.pick import Pick
from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel

_MOST_LINES: Final = 8
"""Lines that are shown of a text; a longer one scrolls."""

_NAMES: Final = {Side.BASE: "before", Side.MINE: "mine", Side.THEIRS: "theirs"}
_MOST_SPOKEN: Final = 400


class ConflictCard(QWidget):
    """Before, mine, theirs beside each other; nothing is picked beforehand.

    `picked`: somebody has decided, or decided otherwise.
    """

    picked = Signal()

    def __init__(self, number: int, conflict: Conflict, clocks: Clocks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"conflict.row.{number}")
        self._number = number
        self._path = conflict.path
        self._texts: list[MarkedText] = []
        self._picks = QButtonGroup(self)
        self._sides: dict[Pick, Side] = {}
        self._build(told_sides(conflict, clocks), *title_words(conflict.path, clocks))
        self._picks.buttonToggled.connect(self._on_picks_toggled)

    @property
    def path(self) -> Path:
        """The place that is decided about."""
        return self._path

    @property
    def choice(self) -> Side | None:
        """Whose value was picked; None as long as nobody has decided."""
        return next((side for pick, side in self._sides.items() if pick.isChecked()), None)

    def take_focus(self) -> None:
        """Give the keyboard to the decision."""
        next(iter(self._sides)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, told: Mapping[Side, Told], title: str, tab: str) -> None:
        self.setAccessibleName(title)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE.small)
        rows.addWidget(ShortLabel(title if tab == title else f"{tab} · {title}", "name"))
        across = QHBoxLayout()
        across.setSpacing(SPACE.medium)
        before, _ = self._side(Side.BASE, tr("Before"), title, told)
        across.addWidget(before, 1)
        for side, heading, words in (
            (Side.MINE, tr("Mine"), tr("Keep mine")),
            (Side.THEIRS, tr("Theirs"), tr("Take theirs")),
        ):
            card, column = self._side(side, heading, title, told)
            pick = Pick(words, card)
            pick.setObjectName(self._name(side))
            pick.setAccessibleName(labelled(words, title))
            pick.setAccessibleDescription(told[side].text[:_MOST_SPOKEN])
            self._picks.addButton(pick)
            self._sides[pick] = side
            column.addLayout(_inset(pick))
            across.addWidget(card, 1)
        rows.addLayout(across)

    def _side(
        self, side: Side, heading: str, title: str, told: Mapping[Side, Told]
    ) -> tuple[Ground, QVBoxLayout]:
        card = Ground("card", self)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE.tiny, SPACE.small, SPACE.tiny, SPACE.small)
        column.setSpacing(SPACE.tiny)
        column.addLayout(_inset(WordsLabel(heading, "section")))
        text = MarkedText(told[side].strokes, card)
        text.setObjectName(f"{self._name(side)}.text")
        text.setAccessibleName(labelled(heading, title))
        text.setAccessibleDescription(told[side].text[:_MOST_SPOKEN])
        text.rewrapped.connect(self._on_text_rewrapped)
        self._texts.append(text)
        column.addWidget(text)
        if side is Side.BASE:
            column.addStretch(1)
        return card, column

    def _name(self, side: Side) -> str:
        return f"conflict.{_NAMES[side]}.{self._number}"

    def _on_text_rewrapped(self) -> None:
        lines = [text.lines(_MOST_LINES + 1) for text in self._texts]
        shown = min(max(lines), _MOST_LINES)
        for text, count in zip(self._texts, lines, strict=True):
            text.take_lines(shown, scrolls=count > shown)

    def _on_picks_toggled(self, _pick: Pick, is_on: bool) -> None:
        if is_on:
            self.picked.emit()


def _inset(widget: QWidget) -> QHBoxLayout:
    """In line with the words of a text, which stand off from its edge."""
    row = QHBoxLayout()
    row.setContentsMargins(SPACE.small, 0, 0, 0)
    row.addWidget(widget)
    return row
