"""Words of an email, read elsewhere: the last one asked for is the one that arrives."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from draft_editor.ui.errands import Errands
from draft_editor.ui.files.ports import ErrandDone
from draft_editor.ui.mail.reading import MailReading
from pretend_outside import PretendOutside

pytestmark = pytest.mark.usefixtures("qapp")

LONG = "<p>" + "word " * 400 + "{}</p>"


class Places(PretendOutside):
    """Errands are kept until the test does them."""

    def __init__(self) -> None:
        super().__init__()
        self.work: list[tuple[int, Callable[[], object]]] = []

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        self.work.append((errand, work))


def test_what_is_short_is_read_at_once() -> None:
    reading = MailReading()
    assert reading.of("<p>Dear <b>Maria</b></p>").plain.strip() == "Dear Maria"
    assert len(reading.of(LONG.format("end")).plain) <= 800  # only its beginning, until it may send


def test_what_is_long_arrives_and_is_kept(qtbot: QtBot) -> None:
    reading, places = MailReading(), Places()
    errands = Errands(places)
    reading.send_with(errands)
    arrived: list[bool] = []
    reading.arrived.connect(lambda: arrived.append(True))
    assert reading.of(LONG.format("one")).plain == ""
    assert reading.of(LONG.format("two")).plain == ""
    ((first, make),) = places.work
    errands.on_done(ErrandDone(first, make()))
    assert not arrived, "it was not the last one"
    _, (second, make_second) = places.work
    errands.on_done(ErrandDone(second, make_second()))
    assert arrived == [True]
    assert reading.of(LONG.format("two")).plain.rstrip().endswith("two")
    assert len(places.work) == 2, "it is known"
    assert reading.of(LONG.format("three")).plain.rstrip().endswith("two"), "until it arrives"
    reading.forget()
    assert reading.of(LONG.format("three")).plain == ""
    errands.on_done(ErrandDone(places.work[-1][0], None))
    assert reading.of(LONG.format("three")).plain == ""
