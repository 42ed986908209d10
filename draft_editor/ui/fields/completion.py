"""What is being typed is completed: a list stands below the cursor as long as something fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from draft_editor.ui.fields.offered_list import Offer, OfferedList
from draft_editor.ui.fields.writing_place import WritingPlace

MakeList: TypeAlias = Callable[[QWidget], OfferedList]
"""Makes the list over a window; asked once, when there is something to offer."""


class Completion(QObject):
    """Opens the list while a word is typed that can be completed. Thread: GUI.

    Typing on narrows it down, the arrows move, Enter or Tab takes a line, Escape closes it for
    this word. `chosen` carries the place of the line among those that were offered.
    """

    chosen = Signal(int)

    def __init__(
        self,
        place: WritingPlace,
        make_list: MakeList,
        begun: Callable[[], int | None],
        offers: Callable[[], Sequence[Offer]],
    ) -> None:
        """`begun`: where the word at the cursor begins, None where there is none to complete.

        `offers` is asked right after it: what the word may become.
        """
        super().__init__(place.writing())
        self._place = place
        self._make_list = make_list
        self._begun = begun
        self._offers = offers
        self._list: OfferedList | None = None
        self._at = self._declined = -1
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look)
        self._join()

    def _join(self) -> None:
        writing = self._place.writing()
        writing.installEventFilter(self)
        writing.textChanged.connect(self._on_writing_text_changed)
        writing.cursorPositionChanged.connect(self._on_writing_cursor_moved)

    def decline(self, begun: int) -> None:
        """Offer nothing more for the word that begins there."""
        self._declined = begun

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list, while it is open; it closes when the text is left."""
        if self._list is None or self._list.isHidden():
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Escape:  # the list's own, not the window's
                    event.accept()
                    return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                taken = self._list.take_key(event)
                if taken and event.key() == Qt.Key.Key_Escape:
                    self._declined = self._at
                return taken
            case QEvent.Type.FocusOut | QEvent.Type.Wheel | QEvent.Type.Hide:
                self._list.hide()
            case _:
                pass
        return False

    def _on_writing_text_changed(self) -> None:
        if self._place.is_showing:
            self._close()
        else:
            self._later.start()  # the cursor is behind the letter only then

    def _on_writing_cursor_moved(self) -> None:
        if self._list is not None and not self._list.isHidden():
            self._later.start()

    def _look(self) -> None:
        """Offer what fits if a word is being typed at the cursor, or stop offering."""
        begun = self._begun()
        if begun is None:
            self._declined = -1
            self._close()
        elif begun != self._declined:
            self._at = begun
            self._opened().show_lines(self._offers(), self._under())

    def _opened(self) -> OfferedList:
        if self._list is None:
            self._list = self._make_list(self._place.writing().window())
            self._list.chosen.connect(self._on_list_chosen)
        return self._list

    def _under(self) -> QRect:
        writing = self._place.writing()
        cursor = writing.cursorRect()
        cursor.moveTopLeft(writing.viewport().mapTo(writing.window(), cursor.topLeft()))
        return cursor

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _on_list_chosen(self, row: int) -> None:
        self.chosen.emit(row)
