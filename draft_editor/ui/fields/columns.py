"""A layout that puts columns of one width side by side, in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from draft_editor.ui.tokens import SPACE


class ColumnsLayout(QLayout):
    """As many columns in a line as fit `least` wide, and as evenly as they can be shared out.

    What stands in one line is of one height. With `as_if` the columns are as wide as if there
    were so many of them, to stand in line with others.
    """

    def __init__(self, least: int, parent: QWidget | None = None, as_if: int = 0) -> None:
        super().__init__(parent)
        self._least = least
        self._as_if = as_if
        self._items: list[QLayoutItem] = []
        self.setSpacing(SPACE.large)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at an index out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes all the width it can get."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into this place."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """All columns side by side."""
        many = max(1, len(self._items))
        width = many * self._least + (many - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """One column."""
        return QSize(self._least, 0)

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        seen = [item for item in self._items if not item.isEmpty()]
        if not seen:
            return 0
        margins = self.contentsMargins()
        rect = rect.marginsRemoved(margins)
        gap = self.spacing()
        many = self._as_if or len(seen)
        fit = max(1, min(many, (rect.width() + gap) // (self._least + gap)))
        lines = -(-many // fit)
        across = -(-many // lines)
        width = (rect.width() - (across - 1) * gap) // across
        y = rect.y()
        for first in range(0, len(seen), across):
            line = seen[first : first + across]
            height = max(_height(item, width) for item in line)
            for place, item in enumerate(line):
                if moves:  # the pixels that are left over go to some of them: the edge is reached
                    left, right = (
                        side * (rect.width() + gap) // across for side in (place, place + 1)
                    )
                    item.setGeometry(QRect(rect.x() + left, y, right - gap - left, height))
            y += height + gap
        return y - gap - rect.y() + margins.top() + margins.bottom()


def _height(item: QLayoutItem, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(wanted, item.minimumSize().height())
