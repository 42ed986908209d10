"""Small pieces that the picture of a message is put together from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from draft_editor.ui.delivery import Added, Attached
from draft_editor.ui.icons import pixmap
from draft_editor.ui.panels.holed_label import HoledLabel, breakable
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel, rule

TILE: Final = QSize(120, 84)
_ROUND: Final = 12.0
_NAME_WIDTH: Final = 44

W = TypeVar("W", bound=QWidget)


def stand(layout: QLayout, pool: list[W], count: int, make: Callable[[], W]) -> list[W]:
    """So many widgets of a kind in a layout; made when first needed, hidden when not."""
    while len(pool) < count:
        made = make()
        layout.addWidget(made)
        pool.append(made)
    for index, widget in enumerate(pool):
        widget.setVisible(index < count)
    return pool[:count]


def put_by(made: QWidget) -> None:
    """Hide what was made before it is needed, dressed: that is most of what it costs."""
    made.setVisible(False)
    for child in (made, *made.findChildren(QWidget)):
        child.ensurePolished()


class Sign(QWidget):
    """An icon in the colours that are worn when it is painted."""

    def __init__(self, drawing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.setFixedSize(SPACE.icon, SPACE.icon)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = worn()
        colour = colours.warning.text if self.drawing == "warning" else colours.muted
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self.drawing, colour))


class Head(QWidget):
    """A line at the top of a message: from whom, to whom."""

    def __init__(self) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.tiny)
        self._name = WordsLabel("", "help")
        self._name.setMinimumWidth(_NAME_WIDTH)
        self._words = WordsLabel("", "", wraps=True)
        self._tag = WordsLabel(tr("simulated"), "tag")
        top = Qt.AlignmentFlag.AlignTop
        across.addWidget(self._name, 0, top)
        across.addWidget(self._words, 1)
        across.addWidget(self._tag, 0, top)

    def say(self, name: str, words: str, *, is_simulated: bool) -> None:
        """Say it."""
        self._name.setText(name)
        self._words.setText(breakable(words))
        self._tag.setVisible(is_simulated)


class Part(QWidget):
    """The words of one part, below the border to the one before."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tiny)
        self._edge = QWidget()
        across = QHBoxLayout(self._edge)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.tiny)
        self._number = WordsLabel("", "tag")
        across.addWidget(self._number)
        across.addWidget(rule(), 1, Qt.AlignmentFlag.AlignVCenter)
        self._words = HoledLabel("", "", wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column.addWidget(self._edge)
        column.addWidget(self._words)

    def say(self, words: str, number: int, count: int, holes: Sequence[str]) -> None:
        """Say the words with their holes; a part of several is numbered."""
        self._edge.setVisible(count > 1)
        self._number.setText(tr("Part {number} of {count}").format(number=number, count=count))
        self._words.say(words, holes)


class AddedBlock(Ground):
    """What the service adds, as an example in a dashed frame."""

    def __init__(self) -> None:
        super().__init__("simulated")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.tiny, SPACE.small, SPACE.tiny)
        column.setSpacing(0)
        self._words = WordsLabel("", "", wraps=True)
        self._name = WordsLabel("", "tag", wraps=True)
        column.addWidget(self._words)
        column.addWidget(self._name)

    def say(self, added: Added) -> None:
        """Say it, and that it is made up."""
        self._words.setText(added.text)
        self._name.setText(tr("{name}, simulated").format(name=added.name))


class Concern(QWidget):
    """What speaks against it, beside a sign."""

    def __init__(self) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.small)
        self._words = WordsLabel("", "", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        across.addWidget(Sign("warning"), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        """Say it."""
        self._words.setText(breakable(words))


class FileRow(QWidget):
    """A file as its line below an email."""

    def __init__(self) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.small)
        self._sign = Sign("file")
        self._name = ShortLabel("", "")
        self._size = WordsLabel("", "help")
        across.addWidget(self._sign)
        across.addWidget(self._name, 1)
        across.addWidget(self._size)

    def say(self, name: str, size: str, *, is_picture: bool = False, drawing: str = "") -> None:
        """Say its name and size."""
        self._sign.drawing = drawing or ("image" if is_picture else "file")
        self._sign.update()
        self._name.setText(name)
        self._size.setText(size)


class Tile(QWidget):
    """A picture that travels with a text: itself if it lies here, its name otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QPixmap | None = None
        self._name = ""
        self.setFixedSize(TILE)

    def say(self, file: Attached, picture: QPixmap | None) -> None:
        """Show it."""
        self._name, self._picture = file.name, picture
        self.setAccessibleName(f"{file.name} {file.size}".strip())
        self.setToolTip(file.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.fillPath(frame, QColor(colours.surface))
        if self._picture is not None:
            painter.setClipPath(frame)
            painter.drawPixmap(self.rect(), self._picture)
            painter.setClipping(False)
        else:
            sign = pixmap("image", colours.muted)
            painter.drawPixmap((self.width() - SPACE.icon) // 2, SPACE.wide, sign)
            painter.setPen(QColor(colours.muted))
            room = self.rect().adjusted(SPACE.small, 0, -SPACE.small, -SPACE.small)
            name = self.fontMetrics().elidedText(
                self._name, Qt.TextElideMode.ElideMiddle, room.width()
            )
            painter.drawText(
                room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, name
            )
        painter.setPen(QPen(QColor(colours.line)))
        painter.drawPath(frame)
