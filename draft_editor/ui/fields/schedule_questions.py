"""What is asked where the clocks change: a time that never is, and one that comes twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget

from draft_editor.schedule.wall import both, neighbours
from draft_editor.ui.dialogs.pick import Pick
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.moments import day_text, time_text
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

Take: TypeAlias = Callable[[datetime], None]
"""What is done with the moment that somebody has decided for."""


_ARROWS: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class GapQuestion(QWidget):
    """Offers the two times beside one that the clocks leave out."""

    def __init__(self, name: str, take: Take, parent: QWidget | None = None) -> None:
        """`name` is the object name of the field; the two buttons add their own part to it."""
        super().__init__(parent)
        self._offered: dict[QAbstractButton, datetime] = {}
        self._take = take
        line = FlowLayout(self, SPACE.small)
        self._said = WordsLabel("", "value", parent=self)
        self._said.set_tone("warning")
        self._said.setObjectName(f"{name}:gap")
        line.addWidget(self._said)
        self.buttons: Final = (QPushButton(self), QPushButton(self))
        for button, part in zip(self.buttons, ("before", "after"), strict=True):
            button.setObjectName(f"{name}:{part}")
            button.setProperty("look", "chip")
            button.clicked.connect(self._on_button_clicked)
            line.addWidget(button)
        self.ask(None, "")

    def ask(self, wall: datetime | None, label: str) -> None:
        """Ask about a wall time that does not exist; None asks nothing any more.

        `label` is what the field is called.
        """
        self._offered.clear()
        if wall is not None:
            gap = tr("{time} does not exist on that day: the clocks go forward.")
            self._said.setText(gap.format(time=time_text(wall)))
            for button, moment in zip(self.buttons, neighbours(wall), strict=True):
                self._offered[button] = moment
                said = tr("{day}, {time}").format(
                    day=day_text(moment, moment), time=time_text(moment)
                )
                button.setText(time_text(moment))
                button.setAccessibleName(labelled(label, said))
                button.setAccessibleDescription(self._said.text())
                button.setToolTip(tr("Take {moment} instead").format(moment=said))
        self.setVisible(wall is not None)

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QAbstractButton) and button in self._offered:
            self._take(self._offered[button])


class TwiceQuestion(QWidget):
    """Asks which of two moments is meant by a time that comes twice."""

    def __init__(self, name: str, take: Take, parent: QWidget | None = None) -> None:
        """`name` is the object name of the field; the two choices add their own part to it."""
        super().__init__(parent)
        self._moments: dict[QAbstractButton, datetime] = {}
        self._take = take
        self._is_asking = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._said = WordsLabel("", "muted", parent=self)
        self._said.setObjectName(f"{name}:twice")
        column.addWidget(self._said)
        place = QWidget(self)
        column.addWidget(place)
        line = FlowLayout(place, SPACE.medium)
        self.choices: Final = (Pick(place), Pick(place))
        for choice, part in zip(self.choices, ("first", "second"), strict=True):
            choice.setObjectName(f"{name}:{part}")
            # Not the clicks: an assistive tool may choose without one.
            choice.toggled.connect(self._on_choice_toggled)
            choice.installEventFilter(self)
            line.addWidget(choice)
        self.ask(None, "", can_second=True)

    def ask(self, wall: datetime | None, label: str, *, can_second: bool) -> None:
        """Ask about a wall time that comes twice, its fold being the one that holds now.

        None asks nothing any more. Where the stored form has no place for the second one
        (`can_second`) it cannot be chosen.
        """
        self._is_asking = True
        self._moments.clear()
        if wall is not None:
            time = time_text(wall)
            self._said.setText(tr("{time} comes twice on that day:").format(time=time))
            texts = (
                tr("First {time}, before the clocks go back").format(time=time),
                tr("Second {time}, after").format(time=time),
            )
            for choice, moment, text in zip(self.choices, both(wall), texts, strict=True):
                self._moments[choice] = moment
                choice.setText(text)
                choice.setAccessibleName(labelled(label, text))
            self.choices[wall.fold].setChecked(True)
            self.choices[1].setEnabled(can_second or bool(wall.fold))
            why = tr("The stored form names no zone and always means the first one.")
            self.choices[1].setToolTip("" if can_second else why)
            spoken = self._said.text()
            self.choices[0].setAccessibleDescription(spoken)
            self.choices[1].setAccessibleDescription(spoken if can_second else why)
        self._is_asking = False
        self.setVisible(wall is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every arrow goes to the other of the two, beside it or below it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ARROWS
        ):
            other = self.choices[watched is self.choices[0]]
            if other.isEnabled():
                other.setFocus(Qt.FocusReason.OtherFocusReason)
                other.setChecked(True)
            return True
        return super().eventFilter(watched, event)

    def _on_choice_toggled(self, is_chosen: bool) -> None:
        choice = self.sender()
        if self._is_asking or not is_chosen or not isinstance(choice, QAbstractButton):
            return
        if choice in self._moments:  # what is hidden asks nothing
            self._take(self._moments[choice])
