"""Search drafts, fields and commands in one place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from draft_editor.ui.painting import fitting, line_height
from draft_editor.ui.say import tr
from draft_editor.ui.style import sized, worn, worn_scale
from draft_editor.ui.tokens import SPACE, TYPE
from draft_editor.ui.words_label import Ground

_MOST: Final = 40
_WIDTH: Final = 560
_LINES: Final = 11

Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be gone to or done; `hint` says what it is or its keys.

    `about` tells apart what has the same name, such as two drafts for one customer.
    """

    text: str
    hint: str
    do: Callable[[], object]
    about: str = ""

    def spoken(self) -> str:
        """All of it in one line."""
        return "   ·   ".join(part for part in (self.text, self.about, self.hint) if part)


class Palette(QDialog):
    """Type some letters, Enter takes the first that fits. Closes when it is left.

    `asked` is what can be searched for here: drafts, fields and commands unless it is said.
    """

    def __init__(
        self, entries: Sequence[Entry], parent: QWidget | None = None, asked: str = ""
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._entries = tuple(entries)
        self._asked = asked or tr("Search drafts, fields, commands")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._join()
        self._offer("")

    def _build(self) -> None:
        self.setObjectName("palette")
        self.setAccessibleName(self._asked)
        self.setFixedWidth(round(_WIDTH * worn_scale()))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        ground = Ground("popup")
        around.addWidget(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.small)
        self.line = QLineEdit()
        self.line.setObjectName("palette.line")
        self.line.setAccessibleName(self._asked)
        self.line.setPlaceholderText(f"{self._asked}…")
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_EntryDelegate(self._entries, self.list))
        lines = max(1, min(len(self._entries), _LINES))
        self.list.setFixedHeight(line_height(self.list.font()) * lines)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)

    def _join(self) -> None:
        self.line.textChanged.connect(self._offer)
        self.line.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and the page keys move in the list while typing goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            count, row = self.list.count(), self.list.currentRow()
            match event.key():
                case Qt.Key.Key_Up:
                    row = (row - 1) % max(1, count)
                case Qt.Key.Key_Down:
                    row = (row + 1) % max(1, count)
                case Qt.Key.Key_PageUp:
                    row = max(0, row - _LINES)
                case Qt.Key.Key_PageDown:
                    row = min(count - 1, row + _LINES)
                case _:
                    return super().eventFilter(watched, event)
            self.list.setCurrentRow(row if count else -1)
            return True
        return super().eventFilter(watched, event)

    def _offer(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        for index in _best(self._entries, words)[:_MOST]:
            item = QListWidgetItem(self._entries[index].spoken())
            item.setData(Qt.ItemDataRole.UserRole, index)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        index = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        self.close()
        if isinstance(index, int):
            self._entries[index].do()


def _best(entries: Sequence[Entry], words: Sequence[str]) -> list[int]:
    """The entries that have all the words: first those whose name has them where a word begins.

    Then names that have them anywhere, then those that only are about them; else as they were.
    """
    found: list[tuple[int, int]] = []
    for index, entry in enumerate(entries):
        name, whole = entry.text.casefold(), entry.spoken().casefold()
        if all(word in whole for word in words):
            found.append((max((_rank(word, name, whole) for word in words), default=0), index))
    return [index for _, index in sorted(found)]


def _rank(word: str, name: str, whole: str) -> int:
    begins = re.compile(rf"\b{re.escape(word)}")
    if begins.search(name):
        return 0
    if word in name:
        return 1
    return 2 if begins.search(whole) else 3


class _EntryDelegate(QStyledItemDelegate):
    """Paints the name, quieter what it is about, and its kind or keys at the right."""

    def __init__(self, entries: Sequence[Entry], parent: QObject) -> None:
        super().__init__(parent)
        self._entries = entries

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """One height for all lines."""
        return QSize(200, line_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        entry = self._entries[index.data(Qt.ItemDataRole.UserRole)]
        colours = worn()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent.soft))
        room: QRect = option.rect.adjusted(SPACE.small, 0, -SPACE.small, 0)
        help_font = sized(option.font, TYPE.help)
        painter.setPen(QColor(colours.muted))
        painter.setFont(help_font)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.hint
        )
        hint = painter.fontMetrics().horizontalAdvance(entry.hint)
        room.setRight(room.right() - hint - SPACE.medium)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter, fitting(painter, entry.text, room.width())
        )
        text = painter.fontMetrics().horizontalAdvance(entry.text)
        room.setLeft(min(room.left() + text + SPACE.medium, room.right()))
        painter.setFont(help_font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter, fitting(painter, entry.about, room.width())
        )
        painter.restore()
