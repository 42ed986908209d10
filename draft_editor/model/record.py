"""What all objects of the contract have in common, and the kinds of value they hold."""

import os
from typing import Annotated, TypeAlias

from pydantic import BaseModel, ConfigDict, InstanceOf, PlainValidator, model_validator
from pydantic_core import PydanticCustomError

from draft_editor.model.json_text import Number

# What else is installed has no part in reading drafts, and to look for it among all that is
# installed takes longer than all the rest of a first check.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


class Record(BaseModel):
    """An object of the wire: every key may be absent or null, unknown keys are welcome.

    A record describes and checks; what is sent is the tree (see `json_text`). Its `repr`
    tells no values, because they are message texts and ids.
    """

    model_config = ConfigDict(
        extra="allow", strict=True, frozen=True, defer_build=True, hide_input_in_errors=True
    )

    @model_validator(mode="before")
    @classmethod
    def _without_half_characters(cls, value: object) -> object:
        """Unknown keys may be any text, but Pydantic gives up at half a surrogate pair."""
        if not isinstance(value, dict):
            return value
        try:
            "".join(value).encode()
        except UnicodeEncodeError:
            return {key: item for key, item in value.items() if _is_whole(key)}
        return value

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __str__ = __repr__


def _is_whole(key: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in key)


def _moment(value: object) -> object:
    if not isinstance(value, str | Number):
        raise PydanticCustomError("moment", "A date and time is needed")
    return value


def _whole_number(value: object) -> object:
    if not isinstance(value, Number) or not value.is_whole:
        raise PydanticCustomError("whole_number", "A whole number is needed")
    return value


FreeObject: TypeAlias = Annotated[dict[str, object], InstanceOf()]
"""An object whose keys the contract leaves open; it is neither walked nor copied."""

Moment: TypeAlias = Annotated[
    str | Number, PlainValidator(_moment, json_schema_input_type=str | int)
]
"""A point in time in one of the forms that `timestamp` reads (contract, section 4)."""

WholeNumber: TypeAlias = Annotated[
    Number, PlainValidator(_whole_number, json_schema_input_type=int)
]
"""A number without fraction or exponent, its text kept."""
