"""How far two clocks are apart, and when a person is told."""

from __future__ import annotations

import pytest

from draft_editor.model.skew import MOST, Skew


@pytest.mark.parametrize(
    ("ahead", "within", "is_off"),
    [
        (0.0, 0.5, False),
        (59.0, 0.5, False),
        (-59.5, 0.5, False),
        (59.8, 0.5, None),
        (60.2, 0.5, None),
        (-60.5, 0.5, None),
        (60.6, 0.5, True),
        (-60.6, 0.5, True),
        (70.0, 15.0, None),
        (240.0, 15.0, True),
        (0.0, 90.0, None),
    ],
)
def test_it_is_told_only_where_an_answer_is_sure_of_it(
    ahead: float, within: float, is_off: bool | None
) -> None:
    assert Skew(ahead, within).is_off() is is_off


@pytest.mark.parametrize(
    ("seconds", "amount"),
    [
        (MOST + 1, "61 seconds"),
        (89.9, "90 seconds"),
        (90.0, "2 minutes"),
        (240.4, "4 minutes"),
        (89 * 60, "89 minutes"),
        (2 * 3600, "2 hours"),
        (24 * 3600, "24 hours"),
        (36.1 * 3600, "2 days"),
        (365 * 86_400, "365 days"),
    ],
)
def test_the_amount_is_said_in_one_unit(seconds: float, amount: str) -> None:
    assert str(Skew(seconds, 0.5).amount()) == amount
    assert str(Skew(-seconds, 0.5).amount()) == amount


def test_the_warning_says_which_clock_is_ahead() -> None:
    assert str(Skew(240, 0.5).warning()) == (
        "This computer’s clock is 4 minutes ahead of the service’s: times that you choose may "
        "mean another moment than you think."
    )
    assert "is 4 minutes behind the service’s: " in str(Skew(-240, 0.5).warning())
