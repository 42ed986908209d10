"""What names stand for: loops, what a macro was given, what was assigned, the draft's values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from draft_editor.model.json_text import Json
from draft_editor.template.outcome import NotHere, again
from draft_editor.template.syntax import Body, Macro, Name
from draft_editor.template.tokens import not_here
from draft_editor.template.values import Value, given

_HAS_NEXT: Final = "_has_next"
_INDEX: Final = "_index"


@dataclass(slots=True)
class Turn:
    """Where a loop is: its variables with their values, its place, whether another follows.

    The first variable is the item, or the key where a second one is the value.
    """

    names: tuple[str, ...]
    values: tuple[Value, ...] = field(repr=False)
    place: int = 0
    has_next: bool = False

    def asked(self, what: str) -> Value:
        """What a loop's built-in (`x?index`) comes to."""
        is_even = self.place % 2 == 1  # the first one is odd
        answers: dict[str, Value] = {
            "counter": Decimal(self.place + 1),
            "has_next": self.has_next,
            "index": Decimal(self.place),
            "is_even_item": is_even,
            "is_first": self.place == 0,
            "is_last": not self.has_next,
            "is_odd_item": not is_even,
            "item_parity": "even" if is_even else "odd",
        }
        return answers[what]


@dataclass(slots=True)
class Frame:
    """One call of a macro, or the template itself: its loops, its own names, its nested body.

    `caller` is where the nested body stands; the template itself has none, and no own names.
    """

    own: dict[str, Value | NotHere] = field(default_factory=dict, repr=False)
    nested: Body = field(default_factory=list, repr=False)
    caller: Frame | None = None
    turns: list[Turn] = field(default_factory=list, repr=False)


@dataclass(slots=True)
class Scope:
    """All that names stand for. What was set may be uncertain; so is then all that needs it."""

    values: Mapping[str, Json] = field(repr=False)
    macros: Mapping[str, Macro] = field(default_factory=dict, repr=False)
    assigned: dict[str, Value | NotHere] = field(default_factory=dict, repr=False)
    frame: Frame = field(default_factory=Frame)

    def set(self, name: str, value: Value | NotHere, *, is_local: bool) -> None:
        """Let a name stand for a value from now on."""
        (self.frame.own if is_local else self.assigned)[name] = value

    def doubt(self, names: Iterable[str], cause: NotHere) -> None:
        """Let nobody be sure any more what these names stand for, wherever they were set."""
        frame: Frame | None = self.frame
        names = tuple(names)
        self.assigned.update(dict.fromkeys(names, cause))
        while frame is not None and frame.caller is not None:
            frame.own.update(dict.fromkeys(names, cause))
            frame = frame.caller

    def named(self, node: Name) -> Value | None:
        """What a name stands for; `None` where it stands for nothing."""
        name = node.name
        if node.is_given:
            return self._given(node)
        if node.is_own:
            return _sure(self.assigned.get(name))
        for turn in reversed(self.frame.turns):
            if name in turn.names:
                return turn.values[turn.names.index(name)]
            if name == turn.names[0] + _INDEX:
                return Decimal(turn.place)
            if name == turn.names[0] + _HAS_NEXT:
                return turn.has_next
        if name in self.frame.own:
            return _sure(self.frame.own[name])
        if name in self.macros:
            raise not_here(name, node.start, node.end)
        if name in self.assigned:
            return _sure(self.assigned[name])
        return given(self.values.get(name), node)

    def _given(self, node: Name) -> Value:
        """A value of the draft; beside these the service has names of its own."""
        value = given(self.values.get(node.name), node)
        if value is None:
            raise not_here(node.name, node.start, node.end)
        return value

    def turn(self, name: str) -> Turn:
        """The innermost loop with a variable of that name; there has to be one."""
        return next(turn for turn in reversed(self.frame.turns) if name in turn.names)


def _sure(value: Value | NotHere | None) -> Value | None:
    if isinstance(value, NotHere):
        raise again(value)
    return value
