"""Where Python's garbage is collected while there is a window."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.ui.sweeping import Sweeping


class Knot:
    """Holds itself, so that only the collector can take it away."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def sweeping(qapp: QApplication) -> Iterator[Sweeping]:
    holder = QObject()
    made = Sweeping(holder)
    made.begin()
    yield made
    made.end()


def _many_knots() -> weakref.ref[Knot]:
    knots = [Knot() for _ in range(2000)]
    return weakref.ref(knots[0])


def test_garbage_waits_for_the_window_and_is_collected_there(
    sweeping: Sweeping, qtbot: QtBot
) -> None:
    assert not gc.isenabled()
    gone = _many_knots()
    assert gone() is not None, "nothing collects between two events"
    qtbot.waitUntil(lambda: gone() is None)


def test_nothing_is_collected_while_a_window_is_being_made(
    qapp: QApplication, qtbot: QtBot
) -> None:
    holder = QObject()
    sweeping = Sweeping(holder)
    sweeping.hold()
    gone = _many_knots()
    assert not gc.isenabled()
    assert not any(timer.isActive() for timer in holder.findChildren(QTimer))
    sweeping.begin()
    qtbot.waitUntil(lambda: gone() is None)
    sweeping.end()


def test_what_start_up_made_is_left_alone(sweeping: Sweeping) -> None:
    sweeping.settle()
    assert gc.get_freeze_count() > 0


def test_afterwards_python_collects_by_itself(qapp: QApplication) -> None:
    holder = QObject()
    sweeping = Sweeping(holder)
    usual = sys.getswitchinterval()
    sweeping.begin()
    assert sys.getswitchinterval() < usual, "other threads give way sooner"
    sweeping.settle()
    sweeping.end()
    assert sys.getswitchinterval() == usual
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
