"""Below the text: the language in which its spelling is checked, and what can be chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from draft_editor.model.tongue import Tongue
from draft_editor.ui.say import say, tr
from draft_editor.ui.spelling.spelling import OFF, Spelling

NAMES = {Tongue.ENGLISH: "English", Tongue.FRENCH: "Français"}
"""Each language in its own words, whichever the window speaks."""


class SpellingButton(QPushButton):
    """Says which language it is, or that it has no dictionary here; a press opens the choices.

    `words_asked`: somebody wants to see the words that were added.
    """

    words_asked = Signal()

    def __init__(self, spelling: Spelling, next_word: QAction, parent: QWidget | None = None):
        """`next_word` is the command that goes to the next misspelt word."""
        super().__init__(parent)
        self._spelling = spelling
        self._next_word = next_word
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setProperty("look", "link")
        self.setMenu(self._menu)
        spelling.turned.connect(self._say)
        self._say()

    def _say(self) -> None:
        tongue, missing = self._spelling.tongue, self._spelling.missing()
        if tongue is None:
            text = spoken = tr("Spelling off")
        elif missing is None:
            text = spoken = NAMES[tongue]
        else:
            text = tr("No dictionary")
            spoken = tr("{language}: no dictionary").format(language=NAMES[tongue])
        if missing is None:
            help_text = tr("The language in which the spelling is checked here.")
        else:
            help_text = say(missing)
        self.setText(f"{text} ▾")
        self.setToolTip(help_text)
        self.setAccessibleName(tr("Spelling: {language}").format(language=spoken))
        self.setAccessibleDescription(help_text)

    def _fill(self) -> None:
        menu, spelling = self._menu, self._spelling
        menu.clear()
        missing = spelling.missing()
        if missing is not None:
            why = menu.addAction(say(missing))
            why.setEnabled(False)
            menu.addSeparator()
        group = QActionGroup(menu)
        as_it_reads = tr("As the text reads ({language})").format(language=NAMES[spelling.guess])
        for choice, text in (
            ("", as_it_reads),
            *((tongue.value, NAMES[tongue]) for tongue in Tongue),
            (OFF, tr("Off here")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice == spelling.choice)
            action.triggered.connect(partial(spelling.choose, choice))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self._next_word)
        menu.addAction(tr("My words…")).triggered.connect(self.words_asked)
