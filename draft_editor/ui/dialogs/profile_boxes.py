"""The dealer's time zone and the profile's colour, chosen from a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from draft_editor.ui.dialogs.profile_checks import offered_zones
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import PROFILE_COLOURS, SPACE, Colours

_ZONES_SHOWN: Final = 15
_NARROWEST: Final = 12
_NO_COLOUR: Final = "none"


class Box(QComboBox):
    """A list whose long entries do not make it wide, and that the wheel never changes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Long entries must not make the column wide.
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon,
        )
        self.setMinimumContentsLength(_NARROWEST)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the dialog and never chooses."""
        event.ignore()


class ZoneBox(Box):
    """Any time zone: chosen, or typed and found by any part of its name."""

    def __init__(self, zone: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_ZONES_SHOWN)
        self.addItems(offered_zones())
        self.setCurrentText(zone)
        # The city is what people know; only what is picked from the list is filled in.
        found = QCompleter(self.model(), self)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(found)


class ColourBox(Box):
    """The colours that the window can wear for a profile, each by its word and a dot."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        words_of = {
            _NO_COLOUR: tr("No colour"),
            "green": tr("Green"),
            "orange": tr("Orange"),
            "red": tr("Red"),
            "blue": tr("Blue"),
            "grey": tr("Grey"),
        }
        # A file may name a colour that is not offered; saving must not change it.
        words_of.setdefault(colour, colour.capitalize())
        for name, word in words_of.items():
            self.addItem(_dot(_tone(name, worn())), word, name)
        self.setCurrentIndex(self.findData(colour))

    def colour(self) -> str:
        """The colour's name as a profile holds it."""
        return str(self.currentData())


def _tone(colour: str, colours: Colours) -> str:
    """The colour in which the window will paint it."""
    if colour == _NO_COLOUR:
        return colours.line
    tone = PROFILE_COLOURS.get(colour, "accent")
    texts = {
        "good": colours.good.text,
        "warning": colours.warning.text,
        "bad": colours.bad.text,
        "muted": colours.muted,
    }
    return texts.get(tone, colours.accent.text)


def _dot(colour: str) -> QIcon:
    size = SPACE.icon
    picture = QPixmap(size * 2, size * 2)  # sharp on a fine screen, scaled down on others
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(0, 0, size, size).adjusted(3, 3, -3, -3))
    painter.end()
    return QIcon(picture)
