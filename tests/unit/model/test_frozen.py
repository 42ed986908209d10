"""Frozen records: what a dataclass that is frozen and has slots does, and no more."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import FrozenInstanceError, field

import pytest

from draft_editor.model.frozen import Frozen, members, replaced


class Stop(Frozen):
    name: str
    minutes: int = 5
    secret: str = field(default="", repr=False)


class Platform(Stop):
    rails: list[int] = field(default_factory=list)
    kind = "platform"


class Whole(Frozen):
    top: int

    def __post_init__(self) -> None:
        if self.top < 0:
            raise ValueError("below zero")


class Nothing(Frozen):
    """Has no fields."""


def test_values_come_by_place_by_name_and_by_default() -> None:
    assert Stop("Aylmer", 7, "x") == Stop(secret="x", minutes=7, name="Aylmer")
    assert members(Stop("Aylmer")) == {"name": "Aylmer", "minutes": 5, "secret": ""}
    assert members(Platform("Hull", rails=[2])) == {
        "name": "Hull",
        "minutes": 5,
        "secret": "",
        "rails": [2],
    }


def test_each_record_gets_a_default_of_its_own() -> None:
    first, second = Platform("Hull"), Platform("Hull")
    first.rails.append(1)
    assert second.rails == []
    assert first.kind == "platform"


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        ((), {"minutes": 2}),
        (("Hull", 1, "", "too many"), {}),
        (("Hull",), {"name": "twice"}),
        (("Hull",), {"unknown": 1}),
    ],
)
def test_a_wrong_call_is_refused(values: tuple[object, ...], named: dict[str, object]) -> None:
    make: type[Frozen] = Stop
    with pytest.raises(TypeError, match="Stop"):
        make(*values, **named)


def test_only_records_of_one_class_are_equal() -> None:
    assert Stop("Hull") == Stop("Hull")
    assert Stop("Hull") != Stop("Hull", 6)
    assert Stop("Hull") != Platform("Hull")
    assert Nothing() == Nothing()
    assert Nothing() != Stop("Hull")
    assert len({Stop("Hull"), Stop("Hull"), Nothing(), Nothing()}) == 2


def test_what_is_hidden_is_not_shown() -> None:
    assert repr(Stop("Hull", secret="password")) == "Stop(name='Hull', minutes=5)"
    assert repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize("name", ["name", "unknown"])
def test_nothing_of_it_can_be_changed(name: str) -> None:
    stop = Stop("Hull")
    with pytest.raises(FrozenInstanceError, match=name):
        setattr(stop, name, "Aylmer")
    with pytest.raises(FrozenInstanceError, match=name):
        delattr(stop, name)
    assert stop == Stop("Hull")


def test_it_is_taken_apart_and_copied() -> None:
    match Stop("Hull", 6):
        case Stop(name, minutes):
            assert (name, minutes) == ("Hull", 6)
    platform = Platform("Hull", rails=[1])
    copy = deepcopy(platform)
    assert copy == platform
    assert copy.rails is not platform.rails


def test_another_one_is_made_from_it_and_checked() -> None:
    assert replaced(Stop("Hull", secret="x"), minutes=9) == Stop("Hull", 9, "x")
    with pytest.raises(ValueError, match="below zero"):
        replaced(Whole(1), top=-1)
