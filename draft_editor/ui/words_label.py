"""Labels that show every text as plain text, whoever wrote it, and small widgets like them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again, after a property that it selects by has changed.

    The widget asks its style itself: the first time Python sees a style takes 5 ms.
    """
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
    widget.updateGeometry()
    widget.update()


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet selects by, and restyle only if it has changed.

    What was never shown has no style yet.
    """
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            restyle(widget)


class WordsLabel(QLabel):
    """A label that never takes `<b>` from a server for anything but four characters."""

    def __init__(
        self, text: str = "", look: str = "", *, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if look:
            self.setProperty("look", look)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Colour it as good, warning, bad, accent or muted."""
        set_property(self, "tone", tone)


class ShortLabel(WordsLabel):
    """A one-line label that ends in “…” where there is no room.

    The tool tip has it all, and so have screen readers.
    """

    _explanation = ""

    def __init__(self, text: str = "", look: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", look, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show this text, as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()

    def explain(self, text: str) -> None:
        """Say more about it in the tool tip, and to screen readers as its description."""
        self._explanation = text
        self.setAccessibleDescription(text)
        self._shorten()

    def whole(self) -> str:
        """The text, not shortened."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten to the new width."""
        super().resizeEvent(event)
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as one letter."""
        return QSize(self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def _shorten(self) -> None:
        line = " ".join(self._whole.split())
        short = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.width())
        super().setText(short)
        said = "" if short == line else self._whole[:2000]
        self.setToolTip("\n".join(filter(None, (said, self._explanation))))


class Ground(QWidget):
    """A plain widget to which the style sheet may give a background and a border."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def rule(parent: QWidget | None = None) -> Ground:
    """A thin line between two parts."""
    line = Ground("rule", parent)
    line.setFixedHeight(1)
    return line
