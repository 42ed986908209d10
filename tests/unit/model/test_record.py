"""The base of all records reads by itself: nothing that is installed beside it joins in."""

from __future__ import annotations

import pytest
from pydantic.plugin import _loader

from draft_editor.model.record import Record


def test_nothing_else_is_looked_for_when_a_record_is_first_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[str] = []

    def look(group: str) -> tuple[object, ...]:
        looked.append(group)
        return ()

    monkeypatch.setattr(_loader, "_plugins", None)
    monkeypatch.setattr(_loader, "entry_points", look)

    class Car(Record):
        colour: str | None = None

    assert Car.model_validate({"colour": "red", "doors": 4}).colour == "red"
    assert looked == []
