"""What both dialogs of the past have in common: moments at the left, the chosen one beside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.dialogs.past_list import Moment, PastList
from draft_editor.ui.dialogs.state_view import StateView
from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, rule

_LETTERS: Final = 142
_LINES: Final = 38


class PastDialog(Frame):
    """Shows moments as they are handed in, and one of them when it has been read.

    `wanted` asks for the moment at a place. `taken` carries what was let be taken: the draft is
    to be as it was then. `place_chosen` carries the path to go to. The dialog has closed then.
    """

    wanted = Signal(object)
    taken = Signal(object)
    place_chosen = Signal(object)

    def __init__(
        self,
        name: str,
        title: str,
        about: str,
        texts: Sequence[str],
        lead: str,
        take: str,
        clocks: Clocks,
        parent: QWidget | None = None,
    ) -> None:
        """`about` stands under the title; `texts` has the titles of a moment's texts.

        `lead` stands above what it changes to take a moment; `take` is the button that does.
        """
        super().__init__(name, title, parent)
        self._clocks = clocks
        self._chosen: Path | None = None
        self._offered: object = None
        self._build(title, about, lead, texts)
        self._take.setText(take)
        self.let_take(None)
        self._join()

    def _build(self, title: str, about: str, lead: str, texts: Sequence[str]) -> None:
        name = self.objectName()
        self.take_size(_LETTERS, _LINES)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._column = column = QVBoxLayout()
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        head = QVBoxLayout()
        head.setSpacing(SPACE.tiny)
        headline = ShortLabel(title, "title")
        headline.setObjectName(f"{name}.headline")
        head.addWidget(headline)
        head.addWidget(ShortLabel(about, "muted"))
        column.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(SPACE.large)
        self._left = QVBoxLayout()
        self._left.setSpacing(SPACE.small)
        self.list = PastList(f"{name}.list", title, self)
        self._left.addWidget(self.list, 1)
        across.addLayout(self._left, 2)
        across.addLayout(self._build_right(lead, texts), 3)
        column.addLayout(across, 1)
        outer.addLayout(column, 1)
        outer.addWidget(rule(self))
        outer.addWidget(self._build_foot())
        self.list.setFocus()

    def _build_right(self, lead: str, texts: Sequence[str]) -> QVBoxLayout:
        name = self.objectName()
        right = QVBoxLayout()
        right.setSpacing(SPACE.tiny)
        self._title = ShortLabel("", "name")
        self._title.setObjectName(f"{name}.title")
        self._about = ShortLabel("", "muted")
        self._about.setObjectName(f"{name}.about")
        self.view = StateView(name, self._clocks, lead, texts, self)
        right.addWidget(self._title)
        right.addWidget(self._about)
        right.addWidget(self.view, 1)
        return right

    def _build_foot(self) -> Ground:
        name = self.objectName()
        foot = Ground("bar", self)
        row = button_row()
        row.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        self._links = QHBoxLayout()
        self._note = ShortLabel("", "muted")
        self._note.setObjectName(f"{name}.note")
        self._close = self.button(f"{name}.close", tr("Close"))
        self._take = self.button(f"{name}.take", "", "primary")
        row.addLayout(self._links)
        row.addWidget(self._note, 1)
        row.addWidget(self._close)
        row.addWidget(self._take)
        foot.setLayout(row)
        return foot

    def _join(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.view.place_chosen.connect(self._on_place_chosen)
        self._close.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        self.finished.connect(self._on_finished)

    def link(self, name: str, text: str) -> QPushButton:
        """A quiet button at the left of the foot."""
        button = self.button(f"{self.objectName()}.{name}", text, "link")
        self._links.addWidget(button)
        return button

    def show_moments(self, moments: Sequence[Moment], nothing: str) -> None:
        """Show these moments; `nothing` is said where there are none."""
        self.list.show_moments(moments)
        if not moments:
            self.clear(nothing)

    def clear(self, said: str) -> None:
        """Nothing is looked at."""
        self._say_moment("", "")
        self.view.say_instead(said)
        self.let_take(None)

    def let_take(self, what: object) -> None:
        """What the main button takes; None for nothing."""
        self._offered = what
        self._take.setEnabled(what is not None)

    def _say_moment(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)

    def _on_chosen(self, place: int | str) -> None:
        moment = self.list.moment()
        if moment is not None:
            self._say_moment(moment.title, moment.when)
        self.let_take(None)
        self.wanted.emit(place)

    def _on_place_chosen(self, path: Path) -> None:
        self._chosen = path
        self.reject()

    def _on_finished(self, result: int) -> None:
        if result == PastDialog.DialogCode.Accepted:
            if self._offered is not None:
                self.taken.emit(self._offered)
        elif self._chosen is not None:
            self.place_chosen.emit(self._chosen)
