"""What an administrator says of the rules: other levels, and other figures of the carriers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from draft_editor.model.json_text import Json, JsonObject, Number, kind_name
from draft_editor.model.words import Complaint, Words, words
from draft_editor.rules.finding import Level
from draft_editor.rules.levels import LEVELS, Levels
from draft_editor.rules.limits import LIMITS, Figure, Limits

SOURCE: Final = "your administrator"
"""Who says a figure that stands in the file."""

ALWAYS_BLOCKING: Final = frozenset({"attachment-not-uploaded"})
"""What no administrator may let pass: the service would get a row without its file."""

ALWAYS_ASKED: Final = frozenset({"opt-out-overridden"})
"""What no administrator may switch off: a second question hangs on it."""

ALWAYS_SAID: Final = frozenset({"card-number", "social-number"})
"""What no administrator may switch off: what leaves cannot be taken back."""

_DIGITS: Final = 12
_LARGEST: Final = 10**_DIGITS - 1
_MOST: Final[Mapping[str, int]] = MappingProxyType(
    {
        "earliest_minute": 24 * 60,
        "latest_minute": 24 * 60,
        "schedule_least_seconds": 366 * 24 * 60 * 60,
        "schedule_most_days": 3660,
    }
)
"""Beyond these a time of day is none, and a date no calendar has."""
_OFF: Final = "off"
_LEVELS: Final = "levels"
_LIMITS: Final = "limits"
_FIGURES: Final = tuple(
    sorted(field.name for field in fields(Limits) if str(field.type).startswith("Figure"))
)


class Policy(NamedTuple):
    """How serious each rule is, and what each protocol allows."""

    levels: Levels = LEVELS
    limits: Mapping[str, Limits] = LIMITS


class BadPolicy(Complaint):
    """A value that no policy can have; `keys` lead to it from the top of the file."""

    def __init__(self, said: Words, *keys: str) -> None:
        super().__init__(said)
        self.keys = keys


def read_policy(value: JsonObject) -> Policy:
    """The policy that a file says, the usual one for whatever it does not name.

    `{"levels": {"subject-missing": "blocks", "body-shouts": "off"},
    "limits": {"TEXT": {"body_characters": 1000}}}`; a figure that is null is nobody's limit.
    Keys at the top that begin with “_” are notes of whoever wrote it. Raises `BadPolicy`.
    """
    for key in value:
        if key not in {_LEVELS, _LIMITS} and not key.startswith("_"):
            said = words("“{key}” is unknown; there are “levels” and “limits”.", key=key[:60])
            raise BadPolicy(said, key)
    levels = {
        rule: _level(rule, level) for rule, level in _members(value.get(_LEVELS), _LEVELS).items()
    }
    limits = {
        protocol: _limits(protocol, _members(figures, _LIMITS, protocol))
        for protocol, figures in _members(value.get(_LIMITS), _LIMITS).items()
    }
    return Policy(
        MappingProxyType({**LEVELS, **levels}),
        MappingProxyType({**LIMITS, **limits}),
    )


def _members(value: Json, *keys: str) -> JsonObject:
    if value is None:
        return {}
    if not isinstance(value, dict):
        said = words("“{key}” must be an object, not {kind}.", key=keys[-1], kind=kind_name(value))
        raise BadPolicy(said, *keys)
    return value


def _level(rule: str, value: Json) -> Level | None:
    if rule not in LEVELS:
        raise BadPolicy(words("There is no rule “{rule}”.", rule=rule[:60]), _LEVELS, rule)
    if value == _OFF and rule in ALWAYS_ASKED:
        said = words("“{rule}” cannot be off: it asks before an opt-out is passed over.", rule=rule)
        raise BadPolicy(said, _LEVELS, rule)
    if value == _OFF and rule in ALWAYS_SAID:
        said = words("“{rule}” cannot be off, only a hint: it keeps people safe.", rule=rule)
        raise BadPolicy(said, _LEVELS, rule)
    if value == _OFF and rule not in ALWAYS_BLOCKING:
        return None
    level = next((level for level in Level if level == value), None)
    if level is None and value != _OFF:
        said = words("“{rule}” must be “blocks”, “warning”, “hint” or “off”.", rule=rule)
        raise BadPolicy(said, _LEVELS, rule)
    if level is not Level.BLOCKS and rule in ALWAYS_BLOCKING:
        said = words("“{rule}” always blocks: the file would not arrive.", rule=rule)
        raise BadPolicy(said, _LEVELS, rule)
    return level


def _limits(protocol: str, figures: JsonObject) -> Limits:
    usual = LIMITS.get(protocol)
    if usual is None:
        said = words(
            "“{key}” has no limits; these have: {known}.",
            key=protocol[:60],
            known=", ".join(LIMITS),
        )
        raise BadPolicy(said, _LIMITS, protocol)
    changed: dict[str, Any] = {
        name: _figure(protocol, name, value) for name, value in figures.items()
    }
    limits = replace(usual, **changed)
    earliest, latest = limits.earliest_minute, limits.latest_minute
    if earliest is not None and latest is not None and earliest.value > latest.value:
        name = "earliest_minute" if "earliest_minute" in figures else "latest_minute"
        said = words("No minute lies between “earliest_minute” and “latest_minute”.")
        raise BadPolicy(said, _LIMITS, protocol, name)
    return limits


def _figure(protocol: str, name: str, value: Json) -> Figure | None:
    if name not in _FIGURES:
        said = words("There is no limit “{name}”.", name=name[:60])
        raise BadPolicy(said, _LIMITS, protocol, name)
    if value is None:
        return None
    if not isinstance(value, Number) or not value.text.isdigit():
        said = words("“{name}” must be a whole number, or null for no limit.", name=name)
        raise BadPolicy(said, _LIMITS, protocol, name)
    most = _MOST.get(name, _LARGEST)
    if len(value.text) > _DIGITS or int(value.text) > most:
        said = words("“{name}” must be at most {most}.", name=name, most=most)
        raise BadPolicy(said, _LIMITS, protocol, name)
    return Figure(int(value.text), SOURCE)
