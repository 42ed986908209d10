"""One family of line icons, 16 pixels, stroke 1.6, in the colours of the theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from draft_editor.ui.tokens import SPACE

_PATHS: Final = {
    "text": "M2.5 3.5h11v7h-6l-2.6 2.6v-2.6H2.5z",
    "email": "M2.5 3.8h11v8.4h-11z M2.7 4.2 8 8.6l5.3-4.4",
    "note": "M3.5 2.5h6l3 3v8h-9z M9.3 2.7v3h3 M5.8 8.5h4.4 M5.8 10.8h4.4",
    "call": "M4 2.8h2l1 3-1.4 1a7 7 0 0 0 3.6 3.6l1-1.4 3 1v2A1.4 1.4 0 0 1 11.8 13.4"
    " 9.6 9.6 0 0 1 2.6 4.2 1.4 1.4 0 0 1 4 2.8z",
    "undo": "M5.2 3 2.4 5.8l2.8 2.8 M2.6 5.8h6.2a3.6 3.6 0 0 1 0 7.2H6.5",
    "redo": "M10.8 3l2.8 2.8-2.8 2.8 M13.4 5.8H7.2a3.6 3.6 0 0 0 0 7.2h2.3",
    "person": "M8 8.2a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2z M3 13.5c.6-2.4 2.6-3.5 5-3.5"
    "s4.4 1.1 5 3.5",
    "menu": "M2.5 4.2h11 M2.5 8h11 M2.5 11.8h11",
    "calendar": "M2.5 4h11v9.5h-11z M2.5 7h11 M5.5 2.3v3 M10.5 2.3v3",
    "close": "M4 4l8 8 M12 4l-8 8",
    "more": "M3.4 8h.2 M7.9 8h.2 M12.4 8h.2",
    "plus": "M8 3v10 M3 8h10",
    "up": "M8 13V3.5 M4 7.2 8 3.3l4 3.9",
    "down": "M8 3v9.5 M4 8.8l4 3.9 4-3.9",
    "refresh": "M13 5.5A5.3 5.3 0 0 0 3 6.6 M13 2.6v3h-3 M3 10.5a5.3 5.3 0 0 0 10-1.1 M3 13.4v-3h3",
    "copy": "M5.5 5.5h8v8h-8z M3.2 10.5H2.5v-8h8v.7",
    "search": "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z M10.4 10.4l3.1 3.1",
    "file": "M4 2.5h5.5l2.8 2.8v8.2H4z M9.3 2.7v2.8h2.8",
    "image": "M2.5 3.2h11v9.6h-11z M2.7 11l3.2-3.2 2.4 2.4 2-2 3 3 M10.3 6.2h.2",
    "warning": "M8 2.6 14 13H2z M8 6.6v3 M8 11.3v.1",
    "stop": "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z M4.2 8h7.6",
    "hint": "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z M8 7.4v3.6 M8 5v.1",
    "bold": "M5 3h3.6a2.4 2.4 0 0 1 0 4.9H5z M5 7.9h4.2a2.6 2.6 0 0 1 0 5.1H5z",
    "italic": "M7 3h4 M5 13h4 M9.2 3 6.8 13",
    "underline": "M4.5 2.8v4.4a3.5 3.5 0 0 0 7 0V2.8 M4 13.4h8",
    "bullets": "M3 4.2h.2 M3 8h.2 M3 11.8h.2 M6 4.2h7.5 M6 8h7.5 M6 11.8h7.5",
    "numbers": "M2.6 3.2l.9-.5v3 M2.3 9.3h1.6L2.3 12h1.8 M6.5 4.2h7 M6.5 8h7 M6.5 11.8h7",
    "indent": "M7.5 4.2h6 M7.5 8h6 M2.5 11.8h11 M2.5 4l2.4 2.1-2.4 2.1",
    "outdent": "M7.5 4.2h6 M7.5 8h6 M2.5 11.8h11 M4.9 4 2.5 6.1l2.4 2.1",
    "clear": "M4 3h7.5 M8.2 3 6.2 11 M3.5 13.2h4.6 M10.2 9.6l3.6 3.6 M13.8 9.6l-3.6 3.6",
    "link": "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.1-2.1a2.6 2.6 0 0 0-3.7-3.7l-.8.8"
    " M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.8-.8",
    "check": "M3 8.4l3.3 3.3L13 5",
}

_FADED: Final = 0.4


def pixmap(name: str, colour: str, size: int = SPACE.icon) -> QPixmap:
    """An icon as a picture of `size` device-independent pixels; drawn once."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    key = f"draft-editor {name} {colour} {size} {ratio}"
    known = QPixmap()
    if not QPixmapCache.find(key, known):
        known = _drawn(name, colour, size, ratio)
        QPixmapCache.insert(key, known)
    return known


def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
        f'<path d="{_PATHS[name]}" fill="none" stroke="{colour}" stroke-width="1.6"'
        ' stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, colour: str, size: int = SPACE.icon) -> QIcon:
    """An icon for a button; faded while nothing can be done with it.

    Qt's own fading goes by the colour of the window, and in the dark it shows no difference.
    """
    result = QIcon(pixmap(name, colour, size))
    result.addPixmap(_faded(name, colour, size), QIcon.Mode.Disabled)
    return result


def _faded(name: str, colour: str, size: int) -> QPixmap:
    whole = pixmap(name, colour, size)
    key = f"draft-editor {name} {colour} {size} {whole.devicePixelRatio()} faded"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap(whole.size())
        picture.setDevicePixelRatio(whole.devicePixelRatio())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setOpacity(_FADED)
        painter.drawPixmap(0, 0, whole)
        painter.end()
        QPixmapCache.insert(key, picture)
    return picture
