"""Working out a whole template: the text that FreeMarker 2.3 would make of it, or why not.

The language is that of its manual, with the settings that FreeMarker has by itself. What those
settings or the service's language would change is not worked out: it leaves a hole, and so does
all that depends on it. What stands around the holes is certain.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeVar, assert_never

from draft_editor.model.json_text import Json
from draft_editor.model.words import words
from draft_editor.template.evaluation import Evaluation
from draft_editor.template.outcome import (
    Fails,
    Failure,
    Gap,
    Hole,
    NotHere,
    Outcome,
    Partly,
    Rendered,
    Spent,
    Stop,
    Unsure,
    again,
    doubt,
    ending,
)
from draft_editor.template.reach import goes_elsewhere, may_leave, set_in
from draft_editor.template.reading import Template, read
from draft_editor.template.scope import Frame, Scope, Turn
from draft_editor.template.syntax import (
    Assign,
    Body,
    Call,
    Capture,
    Comment,
    Directive,
    Expression,
    If,
    Items,
    Leave,
    Loop,
    Macro,
    Nested,
    Opaque,
    Output,
    Sep,
    Switch,
    Text,
    Unread,
)
from draft_editor.template.tokens import not_here
from draft_editor.template.values import Item, Nothing, Value, given, same, wrong_kind

V = TypeVar("V")

MAX_TEXT: Final = 400_000
"""Characters that a template may come to."""

MAX_DEPTH: Final = 60
"""Bodies within bodies that are worked out, macros that call themselves included."""


def render(text: str, values: Mapping[str, Json]) -> Outcome:
    """What a template comes to with these values (those of `freeMarkerMetadata`).

    Raises nothing, whatever the template is; a hostile one is `NotHere` before it takes long.
    """
    try:
        return _Rendering(read(text), values).whole()
    except Stop as stop:
        return ending(stop)


def fill_in(text: str, is_template: Json, values: Json) -> Outcome:
    """What the recipient reads of a text, given the two keys of a draft that concern it.

    `is_template` is the draft's `isFreeMarkerMessage`: where it is false nothing is filled in,
    where it is absent (`None`) the service decides, and the text is taken for a template.
    `values` is `freeMarkerMetadata`; anything but an object holds no values.
    """
    if is_template is False:
        return Rendered(text)
    return render(text, values if isinstance(values, dict) else {})


def check(text: str) -> Fails | NotHere | None:
    """What is wrong with a template whatever the values are; `None` if it can be read."""
    try:
        read(text)
    except Stop as stop:
        return ending(stop)
    return None


class _Left(Exception):
    """A loop or a switch is left, or a turn of a loop ends early."""

    def __init__(self, *, is_break: bool) -> None:
        super().__init__()
        self.is_break = is_break


class _Rendering:
    """One walk through a template's blocks."""

    def __init__(self, template: Template, values: Mapping[str, Json]) -> None:
        macros = {block.name: block for block in template.body if isinstance(block, Macro)}
        self._template = template
        self._evaluation = Evaluation(Scope(values, macros))
        self._scope = self._evaluation.scope
        self._pieces: list[str | Hole] = []
        self._length = 0
        self._depth = 0
        self._open: list[list[tuple[Value, ...]]] = []

    def whole(self) -> Rendered | Partly:
        """All of it, text that stands together in one piece."""
        self._body(self._template.body)
        causes = {piece.cause for piece in self._pieces if isinstance(piece, Hole)}
        self._pieces += [hole for hole in self._template.unread if hole.cause not in causes]
        pieces: list[str | Hole] = []
        texts: list[str] = []
        for piece in (*self._pieces, None):
            if isinstance(piece, str):
                texts.append(piece)
                continue
            if texts:
                pieces.append("".join(texts))
                texts = []
            if piece is not None:
                pieces.append(piece)
        match pieces:
            case []:
                return Rendered("")
            case [str(text)]:
                return Rendered(text)
            case _:
                return Partly(tuple(pieces))

    def _body(self, body: Body) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _too_long()
        try:
            for block in body:
                if isinstance(block, Text):
                    self._add(block.text)
                else:
                    self._certain_or_hole(block)
        finally:
            self._depth -= 1

    def _certain_or_hole(self, block: Directive) -> None:
        before = len(self._pieces)
        try:
            self._block(block)
        except Spent:
            raise
        except Unsure as stop:
            if may_leave(block):
                raise  # whether the rest of the loop is reached is not certain either
            del self._pieces[before:]
            self._leave_hole(block, stop)

    def _leave_hole(self, block: Directive, stop: Unsure) -> None:
        """Go on behind a block that is not certain, and without what it may have set."""
        cause = doubt(stop)
        self._scope.doubt(set_in(self._template.body if goes_elsewhere(block) else [block]), cause)
        self._pieces.append(Hole(block.start, block.end, cause))

    def _block(self, block: Directive) -> None:
        match block:
            case Output():
                self._add(self._evaluation.text(block.value))
            case Comment() | Macro():
                pass
            case Assign() | Capture():
                self._set(block)
            case Call() | Nested() | Opaque():
                self._elsewhere(block)
            case Leave():
                raise _Left(is_break=block.is_break)
            case If():
                self._if(block)
            case Loop():
                self._loop(block)
            case Items():
                self._turns(block.names, self._open[-1], block.body)
            case Sep():
                if self._scope.frame.turns[-1].has_next:
                    self._body(block.body)
            case Switch():
                self._switch(block)
            case _:
                assert_never(block)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise _too_long()

    def _set(self, block: Assign | Capture) -> None:
        if isinstance(block, Capture):
            self._capture(block)
        else:
            self._assign(block)

    def _assign(self, block: Assign) -> None:
        cause = None
        for name, value in block.items:
            found = _or_doubt(self._evaluation.needed, value)
            cause = found if isinstance(found, NotHere) else cause
            self._scope.set(name, found, is_local=block.is_local)
        if cause is not None:
            self._pieces.append(Hole(block.start, block.end, cause, is_silent=True))

    def _capture(self, block: Capture) -> None:
        around, self._pieces = self._pieces, []
        try:
            self._body(block.body)
        finally:
            inside, self._pieces = self._pieces, around
        holes = [piece for piece in inside if isinstance(piece, Hole)]
        if holes:
            self._scope.set(block.name, holes[0].cause, is_local=block.is_local)
            hole = Hole(block.start, block.end, holes[0].cause, is_silent=True)
            self._pieces.append(hole)
        else:
            text = "".join(map(str, inside))
            self._scope.set(block.name, text, is_local=block.is_local)

    def _elsewhere(self, block: Call | Nested | Opaque) -> None:
        match block:
            case Call():
                self._call(block)
            case Nested():
                self._nested()
            case _:
                raise again(block.cause)

    def _call(self, block: Call) -> None:
        macro = self._scope.macros[block.name]
        caller = self._scope.frame
        frame = Frame(self._given(block, macro), block.body, caller)
        self._scope.frame = frame
        try:
            for name, fallback in macro.parameters:
                if name not in frame.own:
                    frame.own[name] = self._fallback(name, fallback, block)
            self._body(macro.body)
        finally:
            self._scope.frame = caller

    def _given(self, block: Call, macro: Macro) -> dict[str, Value | NotHere]:
        """The values of a macro's parameters, as far as its call gives any."""
        for _, node in block.arguments:
            if isinstance(node, Unread):
                raise again(node.cause)  # it may be several, of any names
        taken = [parameter.name for parameter in macro.parameters]
        found: dict[str, Value | NotHere] = {}
        for place, (name, node) in enumerate(block.arguments):
            parameter = name or "".join(taken[place : place + 1])
            value = _or_doubt(self._evaluation.value, node)
            if parameter not in taken:
                raise Failure(
                    words("The macro “{name}” does not take this.", name=macro.name),
                    node.start,
                    node.end,
                )
            if value is not None:
                found[parameter] = value
        return found

    def _fallback(self, name: str, node: Expression | None, block: Call) -> Value | NotHere:
        if node is None:
            raise Failure(
                words("“{name}” is missing for the macro “{macro}”.", name=name, macro=block.name),
                block.start,
                block.end,
            )
        try:
            return _or_doubt(self._evaluation.needed, node)
        except Gap as gap:  # FreeMarker tries again once the others have their defaults
            return NotHere(gap.why, gap.start, gap.end)

    def _nested(self) -> None:
        frame = self._scope.frame
        self._scope.frame = frame.caller or frame
        try:
            self._body(frame.nested)
        finally:
            self._scope.frame = frame

    def _if(self, block: If) -> None:
        for branch in block.branches:
            if branch.condition is None or self._evaluation.holds(branch.condition):
                self._body(branch.body)
                return

    def _loop(self, block: Loop) -> None:
        named = [block.names, *(each.names for each in block.body if isinstance(each, Items))]
        items = self._items(block.items, len(next(filter(None, named))))
        if not items:
            self._body(block.otherwise)
        elif block.names:
            self._turns(block.names, items, block.body)
        else:
            self._open.append(items)
            try:
                self._body(block.body)
            finally:
                self._open.pop()

    def _items(self, node: Expression, count: int) -> list[tuple[Value, ...]]:
        """What a list goes through, for one variable or two."""
        found = self._evaluation.needed(node)
        match found:
            case Nothing():
                return []
            case dict() if count > 1:
                return [(key, self._item(item, node)) for key, item in found.items()]
            case dict():
                raise not_here("<#list>", node.start, node.end)
            case list() if count == 1:
                return [(self._item(item, node),) for item in found]
            case _:
                wanted = words("a list") if count == 1 else words("an object")
                raise wrong_kind(found, wanted, node)

    def _item(self, item: Item, node: Expression) -> Value:
        self._evaluation.spend(node)
        value = given(item, node)
        if value is None:
            raise Unsure(words("An item of this list has no value."), node.start, node.end)
        return value

    def _turns(self, names: tuple[str, ...], items: list[tuple[Value, ...]], body: Body) -> None:
        turn = Turn(names, items[0])
        turns = self._scope.frame.turns
        turns.append(turn)
        try:
            for turn.place, turn.values in enumerate(items):
                turn.has_next = turn.place + 1 < len(items)
                self._turn(body)
        except _Left:
            pass
        finally:
            turns.pop()

    def _turn(self, body: Body) -> None:
        try:
            self._body(body)
        except _Left as left:
            if left.is_break:
                raise

    def _switch(self, block: Switch) -> None:
        value = self._evaluation.needed(block.value)
        is_on = False
        try:
            for case in block.cases:
                if not is_on and case.condition is not None:
                    wanted = self._evaluation.needed(case.condition)
                    is_on = same(value, wanted, case.condition)
                if is_on:
                    self._body(case.body)
            if not is_on:
                for case in block.cases:
                    if case.condition is None:
                        self._body(case.body)
        except _Left:
            pass


def _or_doubt(work: Callable[[Expression], V], node: Expression) -> V | NotHere:
    """What an expression comes to, or why that is not certain."""
    try:
        return work(node)
    except Spent:
        raise
    except Unsure as stop:
        return doubt(stop)


def _too_long() -> Spent:
    return Spent(words("This is too long to be worked out here."), 0, 0)
