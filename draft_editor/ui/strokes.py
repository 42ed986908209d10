"""The lines of an icon, read as SVG writes them in the `d` of a `path`.

Qt's own reader of SVG is a library of one and a half megabytes, which nothing else needs before
the first draft is seen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import atan2, degrees, hypot, sqrt, tau
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_COMMAND: Final = r"([A-Za-z])([^A-Za-z]*)"
_NUMBER: Final = r"-?(?:\d+(?:\.\d+)?|\.\d+)"
_SIZES: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 1}
"""How many numbers each command takes; more of them repeat it. (`Z` takes none, once.)"""


def strokes(written: str) -> QPainterPath:
    """The path that these commands draw (SVG 1.1, section 8.3).

    Not all that SVG knows, only what icons need: `M L H V C S A Z`, large and small, where `S`
    follows another curve and the arcs are those of circles.
    """
    path = QPainterPath()
    for command, told in re.findall(_COMMAND, written):
        kind, size = command.upper(), _SIZES[command.upper()]
        numbers = [float(each) for each in re.findall(_NUMBER, told)]
        for at in range(0, max(len(numbers), 1), size):
            origin = path.currentPosition() if command.islower() else QPointF()
            _draw(path, "L" if kind == "M" and at else kind, numbers[at : at + size], origin)
    return path


def _draw(path: QPainterPath, kind: str, numbers: Sequence[float], origin: QPointF) -> None:
    here = path.currentPosition()
    points = [origin + QPointF(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=False)]
    match kind:
        case "M":
            path.moveTo(*points)
        case "L":
            path.lineTo(*points)
        case "H":
            path.lineTo(origin.x() + numbers[0], here.y())
        case "V":
            path.lineTo(here.x(), origin.y() + numbers[0])
        case "C":
            path.cubicTo(*points)
        case "S":
            last = path.elementAt(path.elementCount() - 2)
            path.cubicTo(here * 2 - QPointF(last.x, last.y), *points)
        case "A":
            radius, _, _, is_large, is_clockwise, *_ = numbers
            end = origin + QPointF(*numbers[5:])
            _turn(path, radius, end, is_large=bool(is_large), is_clockwise=bool(is_clockwise))
        case _:
            path.closeSubpath()


def _turn(
    path: QPainterPath, radius: float, end: QPointF, *, is_large: bool, is_clockwise: bool
) -> None:
    """An arc from here to its `end` (SVG 1.1, appendix F.6); Qt's angles grow the other way."""
    here = path.currentPosition()
    half = (end - here) / 2
    reach = hypot(half.x(), half.y())
    radius = max(radius, reach)
    aside = sqrt(radius**2 - reach**2) / reach * (-1 if is_large == is_clockwise else 1)
    middle = here + half + QPointF(-half.y(), half.x()) * aside
    first, last = (atan2(each.y() - middle.y(), each.x() - middle.x()) for each in (here, end))
    turned = (last - first) % tau - (0 if is_clockwise else tau)
    around = QRectF(middle.x() - radius, middle.y() - radius, radius * 2, radius * 2)
    path.arcTo(around, -degrees(first), -degrees(turned))
