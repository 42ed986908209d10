"""From tokens to what Qt takes: a palette and a font; an application wears them."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from draft_editor.ui.style_sheet import Pictures, style_sheet
from draft_editor.ui.tokens import LIGHT, TYPE, Colours

_UNNAMED_SYSTEM_FONTS: Final = {"Sans Serif", "Sans", ""}
_WELL_DRAWN: Final = ("Inter", "Noto Sans", "Cantarell", "Ubuntu")


def interface_font(scale: float = 1.0) -> QFont:
    """The system's interface font at the size of text.

    A bare X server names no font of its own; then the first well-drawn one that is installed.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in _UNNAMED_SYSTEM_FONTS:
        font.setFamilies([*_WELL_DRAWN, font.family()])
    font.setPixelSize(round(TYPE.text * scale))
    return font


def fixed_font(scale: float | None = None) -> QFont:
    """The system's fixed-width font, in the text size that is worn: for ids and JSON only."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(round(TYPE.help * (worn_scale() if scale is None else scale)))
    return font


def sized(font: QFont, size: int) -> QFont:
    """The font at another of the few sizes, kept in proportion to the chosen text size."""
    copy = QFont(font)
    copy.setPixelSize(max(1, round(font.pixelSize() * size / TYPE.text)))
    return copy


def tabular(font: QFont) -> QFont:
    """The font with figures of one width, for numbers that change in place."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def palette(colours: Colours) -> QPalette:
    """The palette of a theme, for what Qt paints by itself."""
    result = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.background),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.background),
        (role.Text, colours.text),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.bad.text),
        (role.Highlight, colours.accent.text),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent.text),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Light, colours.surface),
        (role.Midlight, colours.line),
        (role.Mid, colours.field_line),
        (role.Dark, colours.field_line),
        (role.Shadow, colours.line),
        (role.Accent, colours.accent.text),
    ):
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return result


_worn: list[Colours] = [LIGHT]


def worn() -> Colours:
    """The colours that the application wears now, for what is painted by hand."""
    return _worn[0]


def worn_scale() -> float:
    """How large text is now, 1 being its usual size."""
    size = QApplication.font().pixelSize()
    return size / TYPE.text if size > 0 else 1.0


@cache
def _pictures() -> QTemporaryDir:
    """Where a sheet's pictures lie until the process ends: it may outlive its style."""
    return QTemporaryDir()


class Style:
    """The look of one application; a theme or size can be changed while it runs."""

    def __init__(self, application: QApplication, colours: Colours, scale: float = 1.0) -> None:
        self._application = application
        self.colours = colours
        self.scale = scale

    def wear(self, colours: Colours, scale: float = 1.0) -> None:
        """Give the application this theme and text size."""
        self.colours = colours
        self.scale = scale
        _worn[0] = colours
        self._application.setFont(interface_font(scale))
        self._application.setPalette(palette(colours))
        arrow = self._picture(f"arrow-{colours.name}.svg", _ARROW, colours.muted)
        check = self._picture(f"check-{colours.name}.svg", _CHECK, colours.on_accent)
        back = self._picture(f"back-{colours.name}.svg", _BACK, colours.text)
        on = self._picture(f"on-{colours.name}.svg", _ON, colours.text)
        pictures = Pictures(arrow, check, back, on)
        self._application.setStyleSheet(style_sheet(colours, scale, pictures))

    def _picture(self, name: str, drawing: Template, colour: str) -> str:
        """A file with a small picture in a colour; a style sheet takes only files."""
        path = _pictures().filePath(name)
        with suppress(OSError), Path(path).open("xb") as file:
            file.write(drawing.substitute(colour=colour).encode())
        return path


_ARROW: Final = Template(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10">'
    '<path d="M2 3.5 L5 6.8 L8 3.5" fill="none" stroke="$colour" stroke-width="1.6"/></svg>'
)
_BACK: Final = Template(
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
    '<path d="M10 3.5 L5.5 8 L10 12.5" fill="none" stroke="$colour" stroke-width="1.6"/></svg>'
)
_ON: Final = Template(
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
    '<path d="M6 3.5 L10.5 8 L6 12.5" fill="none" stroke="$colour" stroke-width="1.6"/></svg>'
)
_CHECK: Final = Template(
    '<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14" viewBox="0 0 14 14">'
    '<path d="M3 7.4 5.8 10.2 11 4.4" fill="none" stroke="$colour" stroke-width="1.8"/></svg>'
)
