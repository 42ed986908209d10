"""The rows of a free object after any change are those of an object shown afresh."""

from __future__ import annotations

from contextlib import closing
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTreeView

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, Number, parse
from draft_editor.ui.fields.free_object_model import Column, FreeObjectModel, one_line, summary

Shown: TypeAlias = list[tuple[object, object, object, "Shown"]]

values = st.recursive(
    st.none() | st.booleans() | st.integers(0, 9).map(lambda n: Number(str(n))) | st.text("xy"),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abcde"), inner, max_size=5)
    ),
    max_leaves=12,
)


class View(QTreeView):
    """A view that asks the questions views ask, and is gone when it is closed."""

    def __init__(self, model: FreeObjectModel) -> None:
        super().__init__()
        self.setModel(model)

    def close(self) -> bool:
        self.deleteLater()
        return super().close()


def shown(model: FreeObjectModel, parent: QModelIndex | None = None) -> Shown:
    here = QModelIndex() if parent is None else parent
    rows: Shown = []
    for row in range(model.rowCount(here)):
        name, value, kind = (model.index(row, column, here).data() for column in Column)
        rows.append((name, value, kind, shown(model, model.index(row, 0, here))))
    return rows


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(before=values, after=values, is_looked_into=st.booleans())
@example(before=[None], after=[[[None]]], is_looked_into=False)
def test_a_change_shows_what_a_fresh_model_shows(
    qapp: QApplication, before: Json, after: Json, is_looked_into: bool
) -> None:
    model, fresh = FreeObjectModel(), FreeObjectModel()
    with closing(View(model)) as view:
        for value in (before, after, before):
            model.show(value)
            if is_looked_into:
                view.expandAll()
            fresh.forget()
            fresh.show(value)
            assert shown(model) == shown(fresh)


def test_every_place_has_a_cell_and_every_cell_a_place(qapp: QApplication) -> None:
    model = FreeObjectModel()
    model.show(parse('{"a":{"b":[1,{"c.d":null}]},"e":"x"}'))
    for path in (Path.of("e"), Path.of("a", "b", 1, "c.d")):
        index = model.index_of(path, Column.VALUE)
        assert model.path(index) == path
        assert index.column() == Column.VALUE
    assert not model.index_of(Path.of("a", "z", 1)).isValid()
    assert not model.index_of(Path.of("e", "f")).isValid()
    assert model.value(QModelIndex()) is ABSENT
    assert model.path(QModelIndex()) == Path()
    assert not model.is_named(model.index_of(Path.of("a", "b", 0)))
    assert model.is_named(model.index_of(Path.of("a", "b")))


def test_only_what_changed_is_said_to_have_changed(qapp: QApplication) -> None:
    model = FreeObjectModel()
    old = parse('{"a":1,"b":{"x":1,"y":2},"c":{"z":3}}')
    assert isinstance(old, dict)
    model.show(old)
    shown(model)
    told: list[tuple[str, int, int]] = []
    model.dataChanged.connect(
        lambda first, last: told.append((str(model.path(first)), first.row(), last.row()))
    )
    model.show({**old, "b": {"x": Number("1"), "y": Number("9")}, "c": old["c"]})
    assert told == [("b.x", 0, 1), ("b", 1, 1)]
    told.clear()
    model.show({**old})
    model.show(old)
    assert all(name in {"b", "b.x"} for name, _, _ in told)


def test_the_columns_are_named(qapp: QApplication) -> None:
    model = FreeObjectModel()
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names == ["Name", "Value", "Kind"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("null", "—"),
        ("true", "Yes"),
        ("false", "No"),
        ("2.50", "2.50"),
        ('""', "Empty"),
        ('"a\\r\\nb\\n"', "a ⏎ b ⏎ "),
        ("{}", "Empty"),
        ("[]", "Empty"),
        ('{"a":1}', "1 member"),
        ("[1,2]", "2 items"),
    ],
)
def test_a_value_is_told_in_a_line(text: str, expected: str) -> None:
    assert summary(parse(text)) == expected


def test_half_a_letter_and_a_megabyte_are_harmless() -> None:
    assert one_line("\ud800") == "\ufffd"
    assert len(one_line("x" * 1_000_000)) < 1_000
