"""Working out a whole template: the text that FreeMarker 2.3 would make of it, or why not.

The language is that of its manual, with the settings that FreeMarker has by itself. What those
settings or the service's language would change is not worked out: it leaves a hole, and so does
all that depends on it. What stands around the holes is certain.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, assert_never

from draft_editor.model.json_text import Json
from draft_editor.model.words import words
from draft_editor.template.evaluation import Evaluation, Scope, Turn
from draft_editor.template.outcome import (
    Fails,
    Hole,
    NotHere,
    Outcome,
    Partly,
    Rendered,
    Spent,
    Stop,
    Unsure,
    doubt,
    ending,
)
from draft_editor.template.reach import assigned_in, may_leave
from draft_editor.template.reading import read
from draft_editor.template.syntax import (
    Assign,
    Body,
    Comment,
    Expression,
    If,
    Items,
    Leave,
    Loop,
    Output,
    Sep,
    Switch,
    Tag,
    Text,
)
from draft_editor.template.tokens import not_here
from draft_editor.template.values import Item, Nothing, Value, given, same, wrong_kind

MAX_TEXT: Final = 400_000
"""Characters that a template may come to."""


def render(text: str, values: Mapping[str, Json]) -> Outcome:
    """What a template comes to with these values (those of `freeMarkerMetadata`).

    Raises nothing, whatever the template is; a hostile one is `NotHere` before it takes long.
    """
    try:
        return _Rendering(values).whole(read(text))
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

    def __init__(self, values: Mapping[str, Json]) -> None:
        self._evaluation = Evaluation(Scope(values))
        self._scope = self._evaluation.scope
        self._pieces: list[str | Hole] = []
        self._length = 0
        self._open: list[list[Value]] = []

    def whole(self, body: Body) -> Rendered | Partly:
        """All of it, text that stands together in one piece."""
        self._body(body)
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
        for block in body:
            if isinstance(block, Text):
                self._add(block.text)
                continue
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

    def _leave_hole(self, block: Tag, stop: Unsure) -> None:
        """Go on behind a block that is not certain, and without what it may have assigned."""
        cause = doubt(stop)
        for name in assigned_in(block):
            self._scope.assigned[name] = cause
        self._pieces.append(Hole(block.start, block.end, cause))

    def _block(self, block: Tag) -> None:
        match block:
            case Output():
                self._add(self._evaluation.text(block.value))
            case Comment():
                pass
            case Assign():
                self._assign(block)
            case Leave():
                raise _Left(is_break=block.is_break)
            case If():
                self._if(block)
            case Loop():
                self._loop(block)
            case Items():
                self._turns(block.name, self._open[-1], block.body)
            case Sep():
                if self._scope.turns[-1].has_next:
                    self._body(block.body)
            case Switch():
                self._switch(block)
            case _:
                assert_never(block)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise Spent(words("This is too long to be worked out here."), 0, 0)

    def _assign(self, block: Assign) -> None:
        cause = None
        for name, value in block.items:
            try:
                self._scope.assigned[name] = self._evaluation.needed(value)
            except Spent:
                raise
            except Unsure as stop:
                self._scope.assigned[name] = cause = doubt(stop)
        if cause is not None:
            self._pieces.append(Hole(block.start, block.end, cause, is_silent=True))

    def _if(self, block: If) -> None:
        for branch in block.branches:
            if branch.condition is None or self._evaluation.holds(branch.condition):
                self._body(branch.body)
                return

    def _loop(self, block: Loop) -> None:
        items = self._items(block.items)
        if not items:
            self._body(block.otherwise)
        elif block.name:
            self._turns(block.name, items, block.body)
        else:
            self._open.append(items)
            try:
                self._body(block.body)
            finally:
                self._open.pop()

    def _items(self, node: Expression) -> list[Value]:
        found = self._evaluation.needed(node)
        match found:
            case list():
                return [self._item(item, node) for item in found]
            case Nothing():
                return []
            case dict():
                raise not_here("<#list>", node.start, node.end)
            case _:
                raise wrong_kind(found, words("a list"), node)

    def _item(self, item: Item, node: Expression) -> Value:
        self._evaluation.spend(node)
        value = given(item, node)
        if value is None:
            raise Unsure(words("An item of this list has no value."), node.start, node.end)
        return value

    def _turns(self, name: str, items: list[Value], body: Body) -> None:
        turn = Turn(name, items[0])
        self._scope.turns.append(turn)
        try:
            for turn.place, turn.item in enumerate(items):
                turn.has_next = turn.place + 1 < len(items)
                self._turn(body)
        except _Left:
            pass
        finally:
            self._scope.turns.pop()

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
