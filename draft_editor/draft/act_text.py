"""An act as a text, and back: small, because the journal writes one for every keystroke.

The first line says what was done; each further line is one change of a step: a letter, the
path, what is needed to do it. Fields are parted by tabs, which JSON escapes inside texts. What
stood there before is not written: on reading, the draft itself says it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, assert_never

from draft_editor.draft.act import Act, Addressed, Based, Did, Redid, Undid
from draft_editor.draft.change import Change, Insert, Move, Remove, Set, Unset, applied
from draft_editor.draft.history import Step
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value, value_at
from draft_editor.draft.words_text import read_words, words_text
from draft_editor.model.json_text import Json, JsonObject, dump, parse
from draft_editor.model.locator import Locator
from draft_editor.model.words import Complaint, words

_SHORTEST_TO_SPLICE: Final = 8
"""Characters; a shorter text is written whole."""


class BadAct(Complaint):
    """A text that is no act, or none that this draft could have come to."""

    def __init__(self) -> None:
        super().__init__(words("A change in the journal cannot be read."))


def act_text(act: Act) -> str:
    """The text of an act."""
    match act:
        case Did(Step(_, changes), joins=True):
            return "\n".join(("join", *map(_change_text, changes)))
        case Did(Step(name, changes, gesture)):
            head = f"step\t{words_text(name)}\t{dump(gesture)}"
            return "\n".join((head, *map(_change_text, changes)))
        case Undid():
            return "undo"
        case Redid():
            return "redo"
        case Based(source):
            return f"base\t{dump(source)}"
        case Addressed(locator):
            return f"address\t{dump(None if locator is None else list(locator.ids))}"
        case _:
            assert_never(act)


def read_act(text: str, tree: JsonObject, last: Step | None) -> Act:
    """The act of a text; raises `BadAct`.

    `tree` is the draft as it was before, `last` the step that a joining one goes on with.
    """
    try:
        return _read(text, tree, last)
    except (Complaint, ValueError, TypeError, IndexError):
        raise BadAct from None


def is_base_text(text: str) -> bool:
    """Whether the text of an act is that of a `Based`, without reading all of it."""
    return text.startswith("base\t")


def _read(text: str, tree: JsonObject, last: Step | None) -> Act:
    head, *lines = text.split("\n")
    kind, *fields = head.split("\t")
    match kind, fields:
        case "step", [name, gesture]:
            return Did(Step(read_words(name), _read_changes(lines, tree), _text(gesture)), False)
        case "join", [] if last is not None:
            return Did(Step(last.name, _read_changes(lines, tree), last.gesture), True)
        case "undo", [] if not lines:
            return Undid()
        case "redo", [] if not lines:
            return Redid()
        case "base", [source] if not lines:
            return Based(_text(source))
        case "address", [ids] if not lines:
            return Addressed(_locator(parse(ids)))
        case _:
            raise BadAct


def _change_text(change: Change) -> str:
    path = str(change.path)
    match change:
        case Set(_, str() as value, str() as before) if len(before) >= _SHORTEST_TO_SPLICE:
            start, removed, inserted = _splice(before, value)
            return f"t\t{path}\t{start}\t{removed}\t{dump(inserted)}"
        case Set(_, value, before) if before is not ABSENT:
            return f"s\t{path}\t{dump(value)}"
        case Set(_, value, _, place):
            return f"n\t{path}\t{dump(value)}\t{place}"
        case Unset():
            return f"u\t{path}"
        case Insert(_, value):
            return f"i\t{path}\t{dump(value)}"
        case Remove():
            return f"r\t{path}"
        case Move(_, source, target):
            return f"m\t{path}\t{source}\t{target}"
        case _:
            assert_never(change)


def _read_changes(lines: Sequence[str], tree: Json) -> tuple[Change, ...]:
    changes: list[Change] = []
    for line in lines:
        change = _read_change(line.split("\t"), tree)
        tree = applied(tree, change)
        changes.append(change)
    return tuple(changes)


def _read_change(fields: Sequence[str], tree: Json) -> Change:
    path = Path.parse(fields[1])
    match fields:
        case ["t", _, start, removed, inserted]:
            before = value_at(tree, path)
            if not isinstance(before, str):
                raise BadAct
            end = int(start) + int(removed)
            return Set(path, before[: int(start)] + _text(inserted) + before[end:], before)
        case ["s", _, value]:
            return Set(path, parse(value), _there(tree, path))
        case ["n", _, value, place]:
            return Set(path, parse(value), ABSENT, int(place))
        case ["u", _]:
            holder = value_at(tree, path.parent)
            if not isinstance(holder, dict):
                raise BadAct
            return Unset(path, _there(tree, path), list(holder).index(str(path.last)))
        case ["i", _, value]:
            return Insert(path, parse(value))
        case ["r", _]:
            return Remove(path, _there(tree, path))
        case ["m", _, source, target]:
            return Move(path, int(source), int(target))
        case _:
            raise BadAct


def _there(tree: Json, path: Path) -> Json:
    found: Value = value_at(tree, path)
    if found is ABSENT:
        raise BadAct
    return found


def _splice(before: str, after: str) -> tuple[int, int, str]:
    """Where two texts begin to differ, how much goes, and what comes instead."""
    most = min(len(before), len(after))
    head = _shared(most, lambda size: before.startswith(after[:size]))
    rest = most - head
    tail = _shared(rest, lambda size: before.endswith(after[len(after) - size :]))
    return head, len(before) - tail - head, after[head : len(after) - tail]


def _shared(most: int, is_shared: Callable[[int], bool]) -> int:
    """The largest size up to `most` that is shared; found by halving, as texts may be long."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if is_shared(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _locator(ids: Json) -> Locator | None:
    match ids:
        case None:
            return None
        case [str() as department, str() as user, str() as customer, str() as message]:
            return Locator.of(department, user, customer, message)
        case _:
            raise BadAct


def _text(text: str) -> str:
    value = parse(text)
    if not isinstance(value, str):
        raise BadAct
    return value
