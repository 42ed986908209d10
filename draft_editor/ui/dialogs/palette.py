"""Search drafts, fields and commands in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE

_MOST: Final = 40
_WIDTH: Final = 560


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be gone to or done; `hint` says what it is or its keys."""

    text: str
    hint: str
    do: Callable[[], object]


class Palette(QDialog):
    """Type some letters, Enter takes the first that fits. Closes when it is left."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._entries = tuple(entries)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._join()
        self._offer("")

    def _build(self) -> None:
        self.setObjectName("palette")
        self.setAccessibleName(tr("Search drafts, fields, commands"))
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.small)
        self.line = QLineEdit()
        self.line.setObjectName("palette.line")
        self.line.setAccessibleName(tr("Search drafts, fields, commands"))
        self.line.setPlaceholderText(tr("Search drafts, fields, commands…"))
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedHeight(320)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)

    def _join(self) -> None:
        self.line.textChanged.connect(self._offer)
        self.line.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move in the list while typing goes on."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        ):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            count = self.list.count()
            if count:
                self.list.setCurrentRow((self.list.currentRow() + step) % count)
            return True
        return super().eventFilter(watched, event)

    def _offer(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        for index, entry in enumerate(self._entries):
            if all(word in f"{entry.text} {entry.hint}".casefold() for word in words):
                item = QListWidgetItem(f"{entry.text}   ·   {entry.hint}")
                item.setData(Qt.ItemDataRole.UserRole, index)
                self.list.addItem(item)
                if self.list.count() == _MOST:
                    break
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        index = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        self.close()
        if isinstance(index, int):
            self._entries[index].do()
