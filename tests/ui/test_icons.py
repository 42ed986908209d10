"""Icons: drawn as Qt's own reader of SVG draws the same paths."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from draft_editor.ui import icons

_SIZE = 64
_COLOUR = "#1155cc"


def _as_svg(path: str) -> QImage:
    picture = QImage(_SIZE, _SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
        f'<path d="{path}" fill="none" stroke="{_COLOUR}" stroke-width="1.6"'
        ' stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, _SIZE, _SIZE))
    painter.end()
    return picture


def _differing(one: QImage, other: QImage) -> int:
    """How many points are clearly others; each draws arcs by curves that come very near."""
    return sum(
        abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 100
        for x, y in product(range(_SIZE), repeat=2)
    )


@pytest.mark.parametrize("name", sorted(icons._PATHS))
def test_an_icon_looks_as_svg_has_it(name: str, qapp: QApplication) -> None:
    drawn = icons._drawn(name, _COLOUR, _SIZE, 1.0).toImage()
    assert _differing(drawn, _as_svg(icons._PATHS[name])) == 0


@pytest.mark.parametrize(
    "path",
    [
        *(f"M5 6a3.5 3.5 0 {flags} 5 2" for flags in ("0 0", "0 1", "1 0", "1 1")),
        "M3 8A1 1 0 0 1 13 8",
        "M2 3 13 4l0 3H8v3h-3V9L3 13z",
        "M2 8C2 2 8 2 8 8S14 14 14 8",
    ],
)
def test_each_command_draws_what_svg_says(
    path: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(icons._PATHS, "other", path)
    drawn = icons._drawn("other", _COLOUR, _SIZE, 1.0).toImage()
    assert _differing(drawn, _as_svg(path)) == 0
    assert drawn != icons._drawn("text", _COLOUR, _SIZE, 1.0).toImage()
