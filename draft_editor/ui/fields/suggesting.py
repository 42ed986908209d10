"""What is suggested for the place of the cursor: by Ctrl+. and on top of the menu of a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from draft_editor.ui.fields.offered import Offered
from draft_editor.ui.fields.suggestions import Suggester, Suggestion
from draft_editor.ui.fields.writing_place import WritingPlace
from draft_editor.ui.say import tr


class Suggesting(QObject):
    """Asks the suggesters of a place where one writes, and takes what was chosen. Thread: GUI."""

    def __init__(self, place: WritingPlace) -> None:
        super().__init__(place.writing())
        self._place = place
        self._suggesters: list[Suggester] = []
        self._offered: Offered | None = None

    def add(self, suggester: Suggester) -> None:
        """Ask one more for what could stand at the place of the cursor."""
        self._suggesters.append(suggester)

    def stand_on(self, menu: QMenu) -> None:
        """Put what is suggested on top of a menu."""
        first = menu.actions()[0]
        self._offered = Offered(menu, first, self._suggested)
        if self._offered.count:
            menu.insertSeparator(first)

    def open(self) -> None:
        """Open a menu of what is suggested, below the cursor."""
        writing = self._place.writing()
        menu = QMenu(writing)
        end = menu.addSeparator()
        end.setVisible(False)
        self._offered = Offered(menu, end, self._suggested)
        if not self._offered.count:
            none = QAction(tr("Nothing to suggest here"), menu)
            none.setEnabled(False)
            menu.insertAction(end, none)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(writing.viewport().mapToGlobal(writing.cursorRect().bottomLeft()))
        self._offered.begin_by_keys()

    def renew(self) -> None:
        """Somebody has more to suggest now: an open menu shows it."""
        if self._offered is not None:
            self._offered.renew()

    def _suggested(self) -> Iterator[tuple[Suggestion, Callable[[], None]]]:
        shown, place = self._place.shown(), self._place.selection()[0]
        for suggester in self._suggesters:
            for suggestion in suggester(shown, place):
                yield suggestion, partial(self._take, suggestion)

    def _take(self, suggestion: Suggestion, _checked: bool = False) -> None:
        if suggestion.do is not None:
            suggestion.do()
        else:
            self._place.put(suggestion.start, suggestion.end, suggestion.text)
