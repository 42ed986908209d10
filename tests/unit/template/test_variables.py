"""The variables of a draft, as a template writes them, and the name that is being typed."""

from __future__ import annotations

import pytest

from draft_editor.model.json_text import Json, JsonObject, Number, parse_object
from draft_editor.template.outcome import Rendered
from draft_editor.template.rendering import render
from draft_editor.template.variables import MOST, Asked, asked_at, matching, variables

VALUES: JsonObject = parse_object(
    '{"name": "Zoé", "customer": {"first name": "Ana", "age": 31, "car": {"year": 2019}},'
    ' "prénom": "Éloi", "late": false, "cars": ["Civic", "CR-V"], "gone": null,'
    ' "two words": "x", "true": "y", "no \\"name\\"": "z"}'
)


def test_members_of_objects_are_reached_by_their_way() -> None:
    assert [(each.name, each.expression) for each in variables(VALUES)] == [
        ("name", "name"),
        ('customer["first name"]', 'customer["first name"]'),
        ("customer.age", "customer.age"),
        ("customer.car.year", "customer.car.year?c"),
        ("prénom", "prénom"),
        ("late", 'late?then("yes", "no")'),
        ("cars", 'cars?join(", ")'),
        ("two words", '.data_model["two words"]'),
        ("true", '.data_model["true"]'),
    ]


def test_every_expression_can_be_shown() -> None:
    shown = [render(f"${{{each.expression}}}", VALUES) for each in variables(VALUES)]
    texts = [each.text for each in shown if isinstance(each, Rendered)]
    assert texts == ["Zoé", "Ana", "31", "2019", "Éloi", "no", "Civic, CR-V", "x", "y"]


@pytest.mark.parametrize("values", [None, "text", [], {}])
def test_without_an_object_there_are_none(values: Json) -> None:
    assert variables(values) == ()


def test_the_list_and_its_depth_are_bounded() -> None:
    many: JsonObject = {f"v{number}": Number("1") for number in range(MOST + 9)}
    assert len(variables(many)) == MOST
    deep: Json = "end"
    for _ in range(9):
        deep = {"in": deep, "b": "x"}
    found = variables({"a": deep})
    assert found[-1].name == "a.b"
    assert max(each.name.count(".") for each in found) == 4


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Hi ${", Asked(5, "")),
        ("Hi ${na", Asked(5, "na")),
        ("Hi ${pré", Asked(5, "pré")),
        ("Hi ${ customer.n", Asked(6, "customer.n")),
        ("Hi ${name}", None),
        ("Hi ${name + ", None),
        ("Hi {na", None),
        ("", None),
    ],
)
def test_what_is_being_typed(text: str, asked: Asked | None) -> None:
    assert asked_at(text + " and more", len(text)) == asked


def test_beginnings_come_first() -> None:
    found = matching(variables({"first": "a", "names": "b", "NAME": "c", "x": "d"}), "name")
    assert [each.name for each in found] == ["names", "NAME"]
    found = matching(variables({"surname": "a", "name": "b"}), "NAME")
    assert [each.name for each in found] == ["name", "surname"]
