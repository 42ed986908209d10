"""Which values of a body do not have the kind that the contract gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError

from draft_editor.model.contract import EditBody
from draft_editor.model.field_facts import Steps
from draft_editor.model.json_text import Json, JsonObject, Number, kind_name
from draft_editor.model.words import Words, words


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value of the wrong kind: where it stands (wire keys, indexes) and what is needed."""

    path: Steps
    said: Words


def check(body: JsonObject) -> tuple[Misfit, ...]:
    """All values that are not of their field's kind, in the contract's order.

    Nothing is rewritten or dropped. Absent and null fit everywhere except as an item of a
    list; unknown keys, unknown words of a vocabulary and whatever lies in a free object fit.
    The first call builds the models.
    """
    try:
        EditBody.model_validate(body)
    except ValidationError as error:
        return tuple(
            Misfit(found["loc"], _sentence(found["type"], found["input"]))
            for found in error.errors(include_url=False, include_context=False)
        )
    return ()


_NEEDED: Final = {
    "string_type": words("A text is needed here; this is {kind}."),
    "bool_type": words("Yes or no is needed here; this is {kind}."),
    "moment": words("A date and time is needed here; this is {kind}."),
    "list_type": words("A list is needed here; this is {kind}."),
    "model_type": words("An object is needed here; this is {kind}."),
    "is_instance_of": words("An object is needed here; this is {kind}."),
    "whole_number": words("A whole number is needed; this is {kind}."),
}
_ODD: Final = words("The contract has another kind of value here; this is {kind}.")
_SHOWN: Final = 40
"""Digits of a number that are shown; a body may hold one of any length."""


def _sentence(error: str, value: Json) -> Words:
    kind: Words | str = kind_name(value)
    if error == "whole_number" and isinstance(value, Number):
        kind = value.text if len(value.text) <= _SHOWN else f"{value.text[:_SHOWN]}…"
    return Words(_NEEDED.get(error, _ODD).template, (("kind", kind),))
