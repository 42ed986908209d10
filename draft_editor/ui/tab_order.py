"""Tab goes the way one reads: in the order of the layouts, whenever the parts were made.

Qt's own chain follows the order of making. Tabs, chips and the fields of a list's item are
made when they are first needed, so there they would come after everything else.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QSplitter, QWidget

from draft_editor.ui.tokens import SPACE


def stops(widget: QWidget, here: QWidget | None = None) -> Iterator[QWidget]:
    """What Tab stops at inside a widget, in reading order; `here` too, though it be none."""
    for part in _parts(widget):
        if part is None or part.isHidden() or not part.isEnabled():
            continue
        if part is here or part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        else:
            yield from stops(part, here)


def go_on(window: QWidget, here: QWidget | None, *, forward: bool) -> bool:
    """Give the keyboard to the stop after `here`, or before it; round again at the ends.

    False if `here` lies outside the layouts, or there is nothing else to go to.
    """
    order = list(stops(window, here))
    place = next((at for at, stop in enumerate(order) if _is_at(stop, here)), None)
    if place is None or len(order) < 2:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop = order[(place + (1 if forward else -1)) % len(order)]
    stop.setFocus(reason)
    _bring_in_sight(stop)
    return True


def _bring_in_sight(stop: QWidget) -> None:
    """Scroll to a stop; a scroll area does so itself only for what it had the keyboard before."""
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop, 0, SPACE.wide)
        around = around.parentWidget()


def _is_at(stop: QWidget, here: QWidget | None) -> bool:
    return here is not None and (stop is here or stop.isAncestorOf(here))


def _parts(widget: QWidget) -> Iterator[QWidget | None]:
    layout = widget.layout()
    match widget:
        case QMainWindow():
            yield widget.centralWidget()
        case QScrollArea():
            yield widget.widget()
        case QSplitter():
            yield from (widget.widget(index) for index in range(widget.count()))
        case _ if layout is not None:
            yield from _laid(layout)
        case _:
            pass


def _laid(layout: QLayout) -> Iterator[QWidget | None]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner = None if item is None else item.layout()
        if inner is not None:
            yield from _laid(inner)
        elif item is not None:
            yield item.widget()
