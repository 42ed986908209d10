"""What was changed in a draft, in an advisor's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias, assert_never

from draft_editor.draft.change import Change, Insert, Move, Remove, Set, Unset
from draft_editor.draft.difference import difference
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.places import ATTACHMENTS, BODY, COMMENT, SCHEDULED_ON, SENDING, SUBJECT
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.field_facts import FieldFacts, facts
from draft_editor.model.json_text import Json, JsonObject, Number, dump
from draft_editor.model.note import read_note
from draft_editor.model.timestamp import read_timestamp
from draft_editor.model.words import Words, words
from draft_editor.ui.moments import Clocks, dealer_text
from draft_editor.ui.say import say, tr
from draft_editor.ui.word_difference import Mark, Piece, brief, shortened, word_difference


@dataclass(frozen=True, slots=True)
class Swap:
    """One value in place of another: “Not set → Yes”."""

    before: str = field(repr=False)
    after: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rewording:
    """A text in which some words are others now; the pieces are short enough to be shown."""

    pieces: tuple[Piece, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Gain:
    """Something that is new in a list."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that is no longer in a list."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Remark:
    """A change of order, which has no old and new value."""

    text: str = field(repr=False)


Telling: TypeAlias = Swap | Rewording | Gain | Loss | Remark


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One change for a person: on which tab, of what, from what to what.

    `path` is the place to go to, which exists after the change; `group` is the title of the
    tab where it is shown.
    """

    path: Path
    group: str
    title: str
    telling: Telling

    def spoken(self) -> str:
        """The change in one sentence without colours, for a screen reader."""
        match self.telling:
            case Swap(before, after):
                told = tr("from {before} to {after}").format(before=before, after=after)
            case Rewording(pieces):
                told = " ".join(_spoken_piece(piece) for piece in pieces)
            case Gain(text) | Loss(text) | Remark(text):
                told = text
            case _:
                assert_never(self.telling)
        return tr("{tab}, {field}: {change}").format(tab=self.group, field=self.title, change=told)


def told_changes(changes: Iterable[Change]) -> Iterator[Change]:
    """The changes as a person counts them: objects that came or went field by field.

    `Draft.changes` tells an object that was not there as one change; a person changed each
    of its fields. Keys in another order are told apart from what they hold.
    """
    for change in changes:
        yield from _told(change)


def change_words(change: Change, clocks: Clocks) -> ChangeWords:
    """A change in words; whatever it holds, something is said."""
    match change:
        case Set(path, dict() as value, dict() as before) if value == before:
            telling: Telling = Remark(tr("The same entries in another order"))
            return ChangeWords(path, _group(path), place_title(path), telling)
        case Set(path, value, before):
            return ChangeWords(
                path, _group(path), place_title(path), _exchange(path, before, value, clocks)
            )
        case Unset(path, before):
            return ChangeWords(
                path, _group(path), place_title(path), _exchange(path, before, ABSENT, clocks)
            )
        case Insert(path, value):
            title = tr("{item} added").format(item=place_title(path))
            return ChangeWords(path, _group(path), title, Gain(_item_text(value)))
        case Remove(path, before):
            title = tr("{item} removed").format(item=place_title(path))
            return ChangeWords(path.parent, _group(path), title, Loss(_item_text(before)))
        case Move(path, source, target):
            title = place_title(path / source)
            text = tr("moved to place {place}").format(place=target + 1)
            return ChangeWords(path / target, _group(path), title, Remark(text))
        case _:
            assert_never(change)


def all_change_words(changes: Iterable[Change], clocks: Clocks) -> tuple[ChangeWords, ...]:
    """The words of changes, grouped by the tabs in their order."""
    told = [change_words(change, clocks) for change in changes]
    order = {say(tab): place for place, tab in enumerate(_TABS)}
    return tuple(sorted(told, key=lambda each: order[each.group]))


def value_words(path: Path, value: Value, clocks: Clocks) -> str:
    """A value of the field at a path, as a person says it."""
    known = facts(path.steps)
    match value:
        case _ if value is ABSENT:
            return tr("Not set")
        case bool() if known is not None and known.kind == "switch":
            return tr("Yes") if value else tr("No")
        case "" | []:
            return tr("Empty")
        case dict() if not value:
            return tr("Empty")
        case str() | Number() if known is not None and known.kind == "timestamp":
            return _moment_words(value, clocks)
        case str() if known is not None and known.vocabulary is not None:
            return brief(say(Words(known.vocabulary.label(value))))
        case str():
            return brief(value)
        case _:
            return brief(dump(value), _LONGEST_JSON)


_LONGEST_JSON: Final = 120

_MESSAGE_TAB: Final = words("Message")
_DETAILS_TAB: Final = words("Details")
_UNKNOWN: Final = words("Not known to this editor")
_TABS: Final = (
    _MESSAGE_TAB,
    words("Sending"),
    words("Notifications"),
    words("Comment"),
    words("Incoming"),
    _DETAILS_TAB,
    _UNKNOWN,
)
_TAB_OF: Final = (
    (SUBJECT, _MESSAGE_TAB),
    (BODY, _MESSAGE_TAB),
    (SCHEDULED_ON, _MESSAGE_TAB),
    (ATTACHMENTS, _MESSAGE_TAB),
    (SENDING, _TABS[1]),
    (Path.of("notificationAttributes"), _TABS[2]),
    (COMMENT, _TABS[3]),
    (Path.of("incomingMessageAttributes"), _TABS[4]),
)
"""Where a field is edited; every other one is among the details."""


_SILENT: Final = frozenset(
    {
        "messageAttributes",
        "draftAttributes",
        "messageSendingAttributes",
        "notificationAttributes",
        "incomingMessageAttributes",
        "internalCommentAttributes",
    }
)
"""Objects whose name says no more than the tab's title does."""

_ITEMS: Final = {
    "attachments": words("Attachment"),
    "messageTags": words("Message tag"),
    "secondaryAttributes": words("Further value"),
    "parentTags": words("Parent tag"),
    "tags": words("Label"),
    "listOfEmailsToBeCCed": words("Copy (CC)"),
    "listOfEmailsToBeBCCed": words("Hidden copy (BCC)"),
    "notificationButtons": words("Button"),
}
_NAMES_OF_ITEMS: Final = (
    "originalFileName",
    "name",
    "buttonDefaultText",
    "buttonTextTranslationKey",
    "referenceIdentifier",
    "value",
    "fileURL",
    "uuid",
    "tagTypeUuid",
)


def _told(change: Change) -> Iterator[Change]:
    match change:
        case Set(path, dict() as value, dict() as before) if _is_record(path):
            yield from _told_object(path, before, value)
        case Set(path, dict() as value, before) if value and _is_record(path) and not _says(before):
            for place, (key, item) in enumerate(value.items()):
                yield from _told(Set(path / key, item, ABSENT, place))
        case Set(path, list() as value, before) if value and not _says(before):
            for index, item in enumerate(value):
                yield Insert(path / index, item)
        case Unset(path, dict() as before) if before and _is_record(path):
            for key, item in before.items():
                yield from _told(Unset(path / key, item, 0))
        case Unset(path, list() as before) if before:
            for index, item in enumerate(before):
                yield Remove(path / index, item)
        case _:
            yield change


def _told_object(path: Path, before: JsonObject, value: JsonObject) -> Iterator[Change]:
    """What differs between two objects whose keys stand in another order, then the order."""
    in_old_order = {**{key: value[key] for key in before if key in value}, **value}
    for change in difference(before, in_old_order):
        yield from _told(replace(change, path=path + change.path))
    yield Set(path, value, in_old_order)


def _says(before: Value) -> bool:
    return before is not ABSENT and before is not None


def _is_record(path: Path) -> bool:
    """Whether the contract names the keys of the object here."""
    known = facts(path.steps)
    return path == ROOT or (known is not None and known.kind == "record")


def _exchange(path: Path, before: Value, after: Value, clocks: Clocks) -> Telling:
    known = facts(path.steps)
    if isinstance(before, str) and isinstance(after, str):
        old, new = _texts(path, before, after)
        is_prose = " " in old + new or max(len(old), len(new)) > _LONGEST_JSON
        if old and new and is_prose and _is_free_text(known):
            return Rewording(shortened(word_difference(old, new)))
    said = value_words(path, before, clocks), value_words(path, after, clocks)
    if said[0] != said[1]:
        return Swap(*said)
    # What a person sees is the same, so only the writing tells the two apart.
    writings = [tr("Not set") if value is ABSENT else dump(value) for value in (before, after)]
    return Rewording(shortened(word_difference(*writings)))


def _texts(path: Path, before: str, after: str) -> tuple[str, str]:
    """The texts that a person reads: those of two notes, where a body holds notes."""
    if path == BODY:
        old, new = read_note(before), read_note(after)
        if old is not None and new is not None and old.text != new.text:
            return old.text, new.text
    return before, after


def _is_free_text(known: FieldFacts | None) -> bool:
    return known is None or (known.kind != "timestamp" and known.vocabulary is None)


def _moment_words(value: str | Number, clocks: Clocks) -> str:
    stamp = read_timestamp(value)
    if stamp is None:
        return brief(value.text if isinstance(value, Number) else value)
    return dealer_text(stamp.instant(clocks.dealer), clocks)


def _item_text(value: Json) -> str:
    """What an item of a list is known by."""
    if isinstance(value, str):
        return brief(value) if value else tr("Empty")
    if isinstance(value, dict):
        named = (value.get(key) for key in _NAMES_OF_ITEMS)
        name = next((text for text in named if isinstance(text, str) and text), "")
        if name:
            return brief(name)
    return brief(dump(value), _LONGEST_JSON)


def _group(path: Path) -> str:
    if path != ROOT and _known_part(path) is None:
        return say(_UNKNOWN)
    return say(next((tab for place, tab in _TAB_OF if path.is_within(place)), _DETAILS_TAB))


def _known_part(path: Path) -> Path | None:
    """The part of a path that the contract names, if what follows is left open by it."""
    for end in range(len(path), 0, -1):
        known = facts(path.steps[:end])
        if known is not None:
            is_whole = end == len(path) or known.kind == "free"
            return Path(path.steps[:end]) if is_whole else None
    return None


def place_title(path: Path) -> str:
    """“Attachment 2 · File name”; a place that the contract does not name, by its path."""
    known = _known_part(path)
    if known is None:
        return str(path) or tr("The whole draft")
    names: list[str] = []
    for end, step in enumerate(known.steps, start=1):
        if isinstance(step, int):
            names[-1] = _item_name(names[-1], known.steps[end - 2], step)
        elif step not in _SILENT or end == len(path):
            found = facts(known.steps[:end])
            names.append(say(Words(found.title)) if found else step)
    if len(known) < len(path):
        names.append(str(Path(path.steps[len(known) :])))
    return " · ".join(names)


def _item_name(list_title: str, key: str | int, index: int) -> str:
    item = _ITEMS.get(str(key))
    name = list_title if item is None else say(item)
    return tr("{item} {number}").format(item=name, number=index + 1)


def _spoken_piece(piece: Piece) -> str:
    match piece.mark:
        case Mark.SAME:
            return piece.text.strip()
        case Mark.REMOVED:
            return tr("removed: “{text}”").format(text=piece.text)
        case Mark.ADDED:
            return tr("added: “{text}”").format(text=piece.text)
        case _:
            assert_never(piece.mark)
