"""What lies beside, above or over a mark does not keep it from being painted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from draft_editor.ui.fields.marks import Look, Mark, Marking
from draft_editor.ui.style import worn

TEXT = "MMMM " * 12
"""Over several lines of a narrow area."""


def _darkest(qtbot: QtBot, *looks: Look) -> int:
    """The lightness of the darkest pixel of a text whose words have these looks."""

    def marks(text: str, _begins: int) -> Iterator[Mark]:
        for look in looks:
            for start in range(0, len(text), 5):
                yield Mark(start, start + 5, look)

    area = QPlainTextEdit(TEXT)
    qtbot.addWidget(area)
    area.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    area.setCursorWidth(0)
    area.resize(200, 120)
    marking = Marking(area)
    with qtbot.waitSignal(marking.looked):
        marking.add(marks)
        area.show()
    seen = area.viewport().grab().toImage()
    return min(
        seen.pixelColor(x, y).lightness() for x in range(seen.width()) for y in range(seen.height())
    )


def test_marks_that_touch_are_all_painted(qtbot: QtBot) -> None:
    unmarked = _darkest(qtbot)
    quiet = _darkest(qtbot, Look.QUIET)
    assert quiet == QColor(worn().muted).lightness() > unmarked


def test_a_chip_lies_over_the_tag_around_it(qtbot: QtBot) -> None:
    assert _darkest(qtbot, Look.CHIP, Look.QUIET) == _darkest(qtbot, Look.CHIP)
