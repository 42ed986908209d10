"""One attachment, large, or what is known of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.errands import Errands
from draft_editor.ui.files.picture_reading import read_picture
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import ShortLabel, WordsLabel

_PART: Final = 0.8
"""Of the screen: the window stays in sight behind it."""


class Preview(Frame):
    """Shows a picture of this computer scaled to the screen; Esc and Space close it.

    For any other file, and while the picture is being read, it says so. Nothing is fetched.
    `open_asked`: the system shall show the file in the program it has for it.
    """

    open_asked = Signal()

    def __init__(self, name: str, facts: str, parent: QWidget | None = None) -> None:
        super().__init__("preview", tr("Preview of {name}").format(name=name), parent)
        self._is_gone = False
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        title = ShortLabel(name, "title")
        title.setObjectName("preview.headline")
        self.facts = WordsLabel(facts, "muted", wraps=True)
        self.facts.setObjectName("preview.facts")
        self.canvas = _Canvas(self)
        self.canvas.setVisible(False)
        self.said = WordsLabel(tr("No preview of this file; the system may show it."), "help")
        self.said.setObjectName("preview.said")
        self._open = self.button("preview.open", tr("Open"))
        self._close = self.button("preview.close", tr("Close"))
        for widget in (title, self.facts, self.canvas, self.said):
            column.addWidget(widget, 1 if widget is self.canvas else 0)
        row = button_row()
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self._close)
        column.addLayout(row)
        self.setMinimumWidth(self.letters(62))
        self._open.clicked.connect(self.open_asked)
        self._close.clicked.connect(self.reject)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleDescription(facts)

    def may_open(self, *, may_open: bool) -> None:
        """Whether there is anything that the system could show."""
        self._open.setVisible(may_open)

    def read(self, path: Path, errands: Errands) -> None:
        """Show the picture that lies there as soon as it is read."""
        self.said.setText(tr("Reading the picture…"))
        ratio = self.devicePixelRatioF()
        room = QSize(self.screen().availableSize() * _PART)
        room -= QSize(2 * SPACE.wide, 8 * SPACE.wide)
        within = room * ratio

        def on_read(image: object) -> None:
            if not self._is_gone:
                self._show(image, ratio)

        errands.send(lambda: read_picture(path, within), on_read)

    def _show(self, image: object, ratio: float) -> None:
        if not isinstance(image, QImage):
            self.said.setText(tr("This picture cannot be shown here: it is damaged, or too large."))
            return
        image.setDevicePixelRatio(ratio)
        self.canvas.show_image(image)
        self.canvas.setAccessibleName(self.windowTitle())
        self.canvas.setVisible(True)
        self.said.setVisible(False)
        self.resize(self.sizeHint())  # `adjustSize` would stop at two thirds of the screen
        centre = self.screen().availableGeometry().center()
        self.move(centre - self.rect().center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space closes what Space has opened."""
        if event.key() == Qt.Key.Key_Space:
            self.reject()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """What comes after this comes too late."""
        self._is_gone = True
        super().done(result)


class _Canvas(QWidget):
    """The picture as it is, smaller where the dialog is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preview.picture")
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show this picture."""
        self._image = image
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The picture's own size."""
        return self._image.deviceIndependentSize().toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the middle."""
        size = self.sizeHint()
        if not self.rect().contains(QRect(self.rect().topLeft(), size)):
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(self.rect().topLeft(), size)
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.end()
