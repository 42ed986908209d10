"""A layout that puts widgets side by side and goes on in the next line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from draft_editor.ui.tokens import SPACE


class FlowLayout(QLayout):
    """Left to right, then the next line; as high as its width demands.
    What stands in one line is centred in it.

    With `last_grows` the last item takes what is left of its line.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = SPACE.tiny) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._measured: list[tuple[QLayoutItem, int, int]] = []
        self.last_grows = False
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)
        self._forget()

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one that stands at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at an index out."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width; a page asks some fifty times as it is laid out."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), moves=False)
        return height

    def invalidate(self) -> None:
        """An item came, went or has another size."""
        self._forget()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into this place."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """The least it can do with."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest item, with the margins."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y, spacing = inner.y(), self.spacing()
        for line in self._lines(inner.width()):
            height = max(tall for _, _, tall in line)
            x = inner.x()
            for item, wide, tall in line:
                width = min(wide, inner.width())
                if self.last_grows and item is self._items[-1]:
                    width = inner.right() + 1 - x
                if moves:
                    item.setGeometry(QRect(x, y + (height - tall) // 2, width, tall))
                x += width + spacing
            y += height + spacing
        used = y - spacing if y > inner.y() else y
        return used - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, int, int]]]:
        """The items that stand side by side, with their sizes; what is hidden takes no room."""
        line: list[tuple[QLayoutItem, int, int]] = []
        used, spacing = 0, self.spacing()
        for measured in self._measures():
            wide = min(measured[1], width)
            if line and used + wide > width:
                yield line
                line, used = [], 0
            line.append(measured)
            used += wide + spacing
        if line:
            yield line

    def _measures(self) -> list[tuple[QLayoutItem, int, int]]:
        """The items that are seen, each with its width and height; asked for once."""
        if not self._measured:
            seen = (item for item in self._items if not item.isEmpty())
            sizes = ((item, item.sizeHint()) for item in seen)
            self._measured = [(item, size.width(), size.height()) for item, size in sizes]
        return self._measured

    def _forget(self) -> None:
        self._heights.clear()
        self._measured = []
