"""A draft being edited: the state it was opened in, the state it has, and how it got there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import assert_never

from draft_editor.draft.act import Act, Addressed, Based, Did, Redid, Undid
from draft_editor.draft.change import (
    Change,
    ChangeDoesNotFit,
    Insert,
    Move,
    Remove,
    applied,
    inverse,
)
from draft_editor.draft.difference import difference
from draft_editor.draft.history import History, Step
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT, Value, value_at
from draft_editor.draft.writing import inserting, rewriting, setting, unsetting
from draft_editor.model.json_text import Json, JsonObject, dump, parse_object, same
from draft_editor.model.locator import Locator
from draft_editor.model.words import Words

Observer = Callable[[tuple[Path, ...]], None]
"""Told after each step which places changed; no place where only the base is another now."""


class Draft:
    """One draft and its one history; every edit, from anywhere, goes through it.

    Thread: the GUI thread only. The trees it hands out are never changed in place, so other
    threads may read them.
    """

    def __init__(
        self, source: str, locator: Locator | None = None, tree: JsonObject | None = None
    ) -> None:
        """Open a body's JSON text; raises `BadJson`.

        `tree` is what `parse_object(source)` gave, where somebody has parsed it already.
        """
        self.locator = locator
        self._source = source
        self._base: JsonObject = parse_object(source) if tree is None else tree
        self._tree: JsonObject = self._base
        self._history = History()
        self._observers: dict[object, Observer] = {}
        self._keeper: Callable[[Act], None] | None = None
        self._written: tuple[str, JsonObject] = (source, self._base)

    @property
    def tree(self) -> JsonObject:
        """The body as it is now."""
        return self._tree

    @property
    def base(self) -> JsonObject:
        """The body as it was opened, or as the server last accepted it."""
        return self._base

    @property
    def opened_from(self) -> str:
        """The JSON text of the base, as it came or was last accepted."""
        return self._source

    @property
    def history(self) -> History:
        """The steps done and undone; to read."""
        return self._history

    def value(self, path: Path) -> Value:
        """What stands at a path now."""
        return value_at(self._tree, path)

    def base_value(self, path: Path) -> Value:
        """What stood at a path in the base."""
        return value_at(self._base, path)

    def source(self) -> str:
        """The JSON text to send or save: the very text it was opened from while unchanged."""
        if same(self._tree, self._base):
            return self._source
        if self._written[1] is not self._tree:
            self._written = (dump(self._tree), self._tree)
        return self._written[0]

    def is_changed(self) -> bool:
        """Whether anything differs from the base."""
        return not same(self._tree, self._base)

    def changes(self) -> tuple[Change, ...]:
        """What differs from the base: the smallest list, whatever was typed on the way."""
        return difference(self._base, self._tree)

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Call `observer` after each step; the answer ends that, and may be called again.

        Observers are told when the step is complete. One that raises keeps no other from
        being told; its exception then reaches the caller, and the step holds.
        """
        key = object()
        self._observers[key] = observer

        def end() -> None:
            self._observers.pop(key, None)

        return end

    def keep(self, keeper: Callable[[Act], None] | None) -> None:
        """Tell `keeper` every act from now on, before anybody else; None tells nobody."""
        self._keeper = keeper

    def apply(self, name: Words, changes: Sequence[Change], gesture: str = "") -> None:
        """Do one step of one or more changes, all or none; raises `ChangeDoesNotFit`.

        A step must leave an object at the root: nothing else is a draft.
        """
        if not changes:
            return
        tree = _after(self._tree, changes)
        step = Step(name, tuple(changes), gesture)
        joins = self._history.record(step)
        self._tree = tree
        self._tell(Did(step, joins), changes)

    def set(self, name: Words, path: Path, value: Json, gesture: str = "") -> None:
        """Write a value; what is missing on the way is made. One step."""
        self.apply(name, self.setting(path, value), gesture)

    def unset(self, name: Words, path: Path) -> None:
        """Take a key out, so that the service's own default holds. One step."""
        self.apply(name, self.unsetting(path))

    def insert(self, name: Words, path: Path, value: Json) -> None:
        """Put an item into a list at the path's index; a missing list is made. One step."""
        self.apply(name, self.inserting(path, value))

    def remove(self, name: Words, path: Path) -> None:
        """Take an item out of a list. One step."""
        value = self.value(path)
        self.apply(name, () if value is ABSENT else (Remove(path, value),))

    def move(self, name: Words, path: Path, source: int, target: int) -> None:
        """Move an item within the list at the path. One step."""
        self.apply(name, () if source == target else (Move(path, source, target),))

    def setting(self, path: Path, value: Json) -> tuple[Change, ...]:
        """The changes of `set`: none if the value stands there already.

        A key of the base that was taken out comes back where it stood.
        """
        return setting(self._tree, path, value, self._base)

    def unsetting(self, path: Path) -> tuple[Change, ...]:
        """The changes of `unset`: none if there is nothing to take out."""
        return unsetting(self._tree, path)

    def inserting(self, path: Path, value: Json) -> tuple[Change, ...]:
        """The changes of `insert`."""
        return inserting(self._tree, path, value, self._base)

    def rewriting(self, values: Sequence[tuple[Path, Value]]) -> tuple[Change, ...]:
        """The changes that write several values (`ABSENT` takes out), each after the last."""
        return rewriting(self._tree, values, self._base)

    def close_step(self) -> None:
        """Let the next change be a step of its own."""
        self._history.close_step()

    def go_on(self, gesture: str) -> None:
        """Let the next change join this gesture's step, if that is still the last one."""
        self._history.go_on(gesture)

    def undo(self) -> Step | None:
        """Take the last step back; the step, or None if there was none."""
        step = self._history.next_undo
        if step is not None:
            changes = _inverses(step)
            self._tree = _after(self._tree, changes)
            self._history.take_back()
            self._tell(Undid(), changes)
        return step

    def redo(self) -> Step | None:
        """Do the last undone step again; the step, or None if there was none."""
        step = self._history.next_redo
        if step is not None:
            self._tree = _after(self._tree, step.changes)
            self._history.do_again()
            self._tell(Redid(), step.changes)
        return step

    def accept(self, source: str) -> None:
        """Take a text that the server has accepted as the new base; edits made since stay."""
        self._base = self._tree_of(source)
        self._source = source
        self.close_step()
        self._tell(Based(source), ())

    def address(self, locator: Locator | None) -> None:
        """Give a draft that came without one an address, or take it away again; no step."""
        if locator != self.locator:
            self.locator = locator
            self._tell(Addressed(locator), ())

    def replay(self, act: Act) -> None:
        """Do an act of the journal again, telling nobody.

        After all acts of a draft it stands as it stood, with the same steps to undo and redo.
        Raises `ChangeDoesNotFit` or `BadJson`; then nothing was done.
        """
        match act:
            case Did(step, joins):
                tree = _after(self._tree, step.changes)
                if not joins:
                    self._history.add(step)
                elif not self._history.join(step):
                    raise ChangeDoesNotFit(ROOT)
                self._tree = tree
            case Undid() if self._history.next_undo is not None:
                self._tree = _after(self._tree, _inverses(self._history.take_back()))
            case Redid() if self._history.next_redo is not None:
                self._tree = _after(self._tree, self._history.do_again().changes)
            case Based(source):
                self._base = self._tree_of(source)
                self._source = source
            case Addressed(locator):
                self.locator = locator
            case Undid() | Redid():
                raise ChangeDoesNotFit(ROOT)
            case _:
                assert_never(act)

    def _tree_of(self, source: str) -> JsonObject:
        """The tree of a text; the present one where it says the same, so that it is shared."""
        written, tree = self._written
        if source is written:
            return tree
        parsed = parse_object(source)
        return self._tree if same(self._tree, parsed) else parsed

    def _tell(self, act: Act, changes: Sequence[Change]) -> None:
        """Tell what was done: those who keep it first, then those who look."""
        paths = tuple(dict.fromkeys(_seen_at(change) for change in changes))
        with ExitStack() as calls:  # it makes every call, and raises only after the last
            for key in reversed(self._observers):
                calls.callback(self._notify_one, key, paths)
            if self._keeper is not None:
                calls.callback(self._keeper, act)

    def _notify_one(self, key: object, paths: tuple[Path, ...]) -> None:
        observer = self._observers.get(key)  # another one may have ended it meanwhile
        if observer is not None:
            observer(paths)


def _after(tree: JsonObject, changes: Sequence[Change]) -> JsonObject:
    after: Json = tree
    for change in changes:
        after = applied(after, change)
    if not isinstance(after, dict):
        raise ChangeDoesNotFit(ROOT)
    return after


def _inverses(step: Step) -> tuple[Change, ...]:
    return tuple(inverse(change) for change in reversed(step.changes))


def _seen_at(change: Change) -> Path:
    """Where a change can be seen: a list whose items shift changes as a whole."""
    match change:
        case Insert(path) | Remove(path):
            return path.parent
        case _:
            return change.path
