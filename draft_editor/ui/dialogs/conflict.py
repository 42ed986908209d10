"""What to do where somebody else changed the same place of the same draft."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from draft_editor.draft.merge import Merged, Side
from draft_editor.draft.path import Path
from draft_editor.model.words import count_words
from draft_editor.ui.dialogs.conflict_card import ConflictCard
from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel, rule

_LETTERS: Final = 118


class ConflictDialog(Frame):
    """Shows each place that both sides changed differently; nothing is chosen beforehand.

    `decided` carries whose value is taken, as a `Mapping[Path, Side]` with each conflict of
    the merge, once, when the dialog has closed by Merge. Closing it otherwise decides nothing.
    """

    decided = Signal(object)

    def __init__(
        self,
        merged: Merged,
        title: str,
        clocks: Clocks,
        parent: QWidget | None = None,
        *,
        was_sent: bool = False,
    ) -> None:
        """`title` says which draft it is.

        `was_sent`: an edit from here was, and nobody knows whether it arrived.
        """
        super().__init__("conflict", tr("Somebody else changed this draft"), parent)
        self._cards: list[ConflictCard] = []
        self._was_sent = was_sent
        self._build(merged, title, clocks)
        self._join()
        self._show_left()

    def choices(self) -> dict[Path, Side]:
        """What has been decided so far."""
        return {card.path: choice for card in self._cards if (choice := card.choice) is not None}

    def merge(self) -> None:
        """Close with what was decided, once everything is."""
        if self._merge.isEnabled():
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the conflicts need, now that fonts and widths are known."""
        super().showEvent(event)
        self._outer.activate()
        for layout in self._page.findChildren(QLayout):
            layout.activate()
        for layout in self._page.findChildren(QLayout):
            layout.invalidate()  # the texts have taken their heights just now
        missing = self._column.sizeHint().height() - self._scroll.viewport().height()
        if missing > 0:
            room = self.screen().availableSize().height()
            self.resize(self.width(), min(self.height() + missing, room))

    def _build(self, merged: Merged, title: str, clocks: Clocks) -> None:
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._build_head(title, len(merged.from_theirs)))
        self._page = page = Ground("page")
        self._column = column = QVBoxLayout(page)
        column.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.wide)
        for number, conflict in enumerate(merged.conflicts):
            card = ConflictCard(number, conflict, clocks, page)
            self._cards.append(card)
            column.addWidget(card)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(rule(self))
        outer.addWidget(self._build_foot())
        self.take_size(_LETTERS, 1)
        if self._cards:
            self._cards[0].take_focus()

    def _build_head(self, title: str, by_itself: int) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.small)
        head.setSpacing(SPACE.tiny)
        headline = ShortLabel(self.windowTitle(), "title")
        headline.setObjectName("conflict.headline")
        head.addWidget(headline)
        about = ShortLabel(title, "name")
        about.setObjectName("conflict.about")
        head.addWidget(about)
        text = self._lead(by_itself)
        label = WordsLabel(text, "muted", wraps=True)
        label.setObjectName("conflict.body")
        head.addWidget(label)
        self.setAccessibleDescription(labelled(title, text))
        return head

    def _lead(self, by_itself: int) -> str:
        """What is known of what was sent, and what is to be done."""
        if self._was_sent:
            return tr(
                "Whether your edit arrived cannot be told any more: the service has neither it "
                "nor the draft as it was. Where you both changed the same, choose what stays."
            )
        if not by_itself:
            return tr("Nothing was sent. Where you both changed the same, choose what stays.")
        said = count_words(
            "Nothing was sent. %n other place(s) merged automatically. Where you both changed "
            "the same, choose what stays.",
            by_itself,
        )
        return say(said)

    def _build_foot(self) -> Ground:
        foot = Ground("bar", self)
        row = button_row()
        row.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        self._left = ShortLabel("", "muted")
        self._left.setObjectName("conflict.left")
        self._later = self.button("conflict.later", tr("Not now"))
        self._merge = self.button("conflict.merge", tr("Merge"), "primary")
        row.addWidget(self._left, 1)
        row.addWidget(self._later)
        row.addWidget(self._merge)
        foot.setLayout(row)
        return foot

    def _join(self) -> None:
        for card in self._cards:
            card.picked.connect(self._show_left)
        self._later.clicked.connect(self.reject)
        self._merge.clicked.connect(self.merge)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.merge)
        self.finished.connect(self._on_finished)

    def _show_left(self) -> None:
        left = len(self._cards) - len(self.choices())
        text = say(count_words("%n decision(s) left", left)) if left else ""
        self._left.setText(text)
        self._merge.setEnabled(not left)
        self._merge.setAccessibleDescription(text)

    def _on_finished(self, result: int) -> None:
        if result == ConflictDialog.DialogCode.Accepted:
            self.decided.emit(self.choices())
