"""Signals as wishes."""

from __future__ import annotations

import signal

import pytest

from draft_editor.assembly.interruption import interruption


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_a_wish(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    wishes: list[str] = []
    with interruption(lambda: wishes.append("end")):
        signal.raise_signal(number)
        signal.raise_signal(number)
    assert wishes == ["end", "end"]
    assert signal.getsignal(number) == before


def test_the_signals_are_given_back_after_an_error() -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(ValueError, match="so"), interruption(list):
        raise ValueError("so")
    assert signal.getsignal(signal.SIGINT) == before
