"""Records whose classes are made at once: for what a window loads before it shows a draft.

For each class `dataclasses` writes several functions as text and compiles them: that took a
start a tenth of its time, and half a megabyte. The functions of records are the same for all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, field
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple, TypeVar, dataclass_transform

R = TypeVar("R", bound="Frozen")


def _no_values(_record: object) -> object:
    return ()


class _Shape(NamedTuple):
    """What the functions of all records need to know of one class.

    `told` is what stands behind the annotations: defaults, and each `field`.
    """

    names: tuple[str, ...] = ()
    told: Mapping[str, object] = MappingProxyType({})
    shown: tuple[str, ...] = ()
    puts: tuple[Callable[[object, object], None], ...] = ()
    values: Callable[[object], object] = _no_values


class _FrozenType(type):
    """Makes a class of records: its annotated names are its fields, after those of its base."""

    frozen_shape: _Shape

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, object]
    ) -> _FrozenType:
        base = next((each.frozen_shape for each in bases if isinstance(each, cls)), _Shape())
        annotations = namespace.get("__annotations__")
        own = tuple(annotations) if isinstance(annotations, dict) else ()
        told = {each: namespace.pop(each) for each in own if each in namespace}
        hidden = {each for each, is_ in told.items() if isinstance(is_, Field) and not is_.repr}
        names = (*base.names, *own)
        namespace |= {"__slots__": own, "__match_args__": names}
        made = super().__new__(cls, name, bases, namespace)
        made.frozen_shape = _Shape(
            names,
            {**base.told, **told},
            (*base.shown, *(each for each in own if each not in hidden)),
            tuple(getattr(made, each).__set__ for each in names),
            attrgetter(*names) if names else _no_values,
        )
        return made


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen(metaclass=_FrozenType):
    """Like a dataclass that is frozen and has slots; `field` keeps a value out of its `repr`.

    What has an annotation is a field; what is the same for all records of a class has none.
    `__post_init__` may check the values.
    """

    def __init__(self, *values: object, **named: object) -> None:
        shape = type(self).frozen_shape
        if named or len(values) != len(shape.names):
            values = _completed(type(self), values, named)
        for put, value in zip(shape.puts, values, strict=True):
            put(self, value)
        self.__post_init__()

    def __post_init__(self) -> None:
        """Take the values as they are."""

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        values = type(self).frozen_shape.values
        return values(self) == values(other)

    def __hash__(self) -> int:
        return hash(type(self).frozen_shape.values(self))

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in type(self).frozen_shape.shown)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __reduce__(self) -> tuple[type[Frozen], tuple[object, ...]]:
        return type(self), tuple(members(self).values())


def members(record: Frozen) -> dict[str, object]:
    """The values of a record by the names of its fields."""
    return {name: getattr(record, name) for name in type(record).frozen_shape.names}


def replaced(record: R, **changes: object) -> R:
    """The same record but for some values."""
    return type(record)(**{**members(record), **changes})


def _completed(
    kind: type[Frozen], values: Sequence[object], named: Mapping[str, object]
) -> tuple[object, ...]:
    """All values in the order of the fields; raises `TypeError` as every call does."""
    names = kind.frozen_shape.names
    rest = names[len(values) :]
    if len(values) > len(names) or not named.keys() <= set(rest):
        raise TypeError(f"{kind.__name__} takes {', '.join(names)}, and each once")
    return (*values, *(named[each] if each in named else _default(kind, each) for each in rest))


def _default(kind: type[Frozen], name: str) -> object:
    told = kind.frozen_shape.told.get(name, MISSING)
    if isinstance(told, Field):
        told = told.default if told.default_factory is MISSING else told.default_factory()
    if told is MISSING:
        raise TypeError(f"{kind.__name__} needs {name}")
    return told
