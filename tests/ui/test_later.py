"""What is loaded late is found where it is said to be."""

from __future__ import annotations

import pytest

from draft_editor.ui import later

NO_NAME = "Nothing"


def test_each_name_has_one_room() -> None:
    names = [name for room in later._ROOMS.values() for name in room]
    assert sorted(names) == sorted(later.__all__)


@pytest.mark.parametrize("name", later.__all__)
def test_each_name_is_found(name: str) -> None:
    assert getattr(later, name) is not None


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="Nothing"):
        getattr(later, NO_NAME)
