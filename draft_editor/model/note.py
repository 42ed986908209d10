"""The plain text of an internal note, which lies as JSON inside the message's body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from draft_editor.model.json_members import list_items, object_members
from draft_editor.model.json_text import BadJson, Json, JsonObject, Number, dump, parse_object
from draft_editor.model.splice import Splice, splice_between

_PLAIN: Final = "PLAIN_TEXT"


class _Part(NamedTuple):
    """One item of the note's text: its value is `body[start:end]` and reads `text`."""

    start: int
    end: int
    text: str
    is_plain: bool


@dataclass(frozen=True, slots=True)
class Note:
    """A note's body and the text that a person sees in it; made by `read_note`.

    `has_annotations`: the note holds annotations, whose shape is not published. They are kept,
    and may be about places that an edit moves.
    """

    body: str = field(repr=False)
    text: str = field(repr=False)
    has_annotations: bool
    _parts: tuple[_Part, ...] = field(repr=False)
    _list_end: int = field(repr=False)
    _preview: tuple[int, int] = field(repr=False)

    def with_text(self, new: str) -> str | None:
        """The body with another text in `value` and `previewText`, all else letter for letter.

        The text that the note already has gives the body back as it was, even where the two
        places differed. Where a note has several texts, each keeps what was not touched of it.
        None where the edit reaches into a part that is no plain text: nobody knows what else
        of such a part would have to change.
        """
        edited = self.edited(new)
        return None if edited is None else edited.body

    def edited(self, new: str) -> Note | None:
        """The note with another text, as `read_note` would read it from its body."""
        splice = splice_between(self.text, new)
        if splice is None:
            return self
        if not self._parts:
            return read_note(self._filled(new))
        values = self._spread(new, splice)
        return None if values is None else self._with(values, new)

    def _filled(self, new: str) -> str:
        """The body of a note without items, with its first one."""
        stretches = (
            (self._list_end, self._list_end, dump(_item(new))),
            (*self._preview, dump(new)),
        )
        body = self.body
        for start, end, written in sorted(stretches, reverse=True):
            body = body[:start] + written + body[end:]
        return body

    def _with(self, values: list[str], new: str) -> Note:
        """The note with a text for each part, and the text as its preview."""
        written = dump(new)
        stretches = [(*self._preview, written)]
        for part, value in zip(self._parts, values, strict=True):
            if value != part.text:
                stretches.append((part.start, part.end, written if value == new else dump(value)))
        pieces: list[str] = []
        moved: list[tuple[int, int]] = []  # behind which places all moves, and how far
        place = by = 0
        for start, end, text in sorted(stretches):
            pieces += (self.body[place:start], text)
            place, by = end, by + len(text) - (end - start)
            moved.append((end, by))
        body = "".join((*pieces, self.body[place:]))

        def now(place: int) -> int:
            return place + max((by for by in moved if by[0] <= place), default=(0, 0))[1]

        parts = tuple(
            _Part(now(part.start), now(part.end), value, part.is_plain)
            for part, value in zip(self._parts, values, strict=True)
        )
        preview = now(self._preview[0]), now(self._preview[1])
        return Note(body, new, self.has_annotations, parts, now(self._list_end), preview)

    def _spread(self, new: str, splice: Splice) -> list[str] | None:
        """What each part reads after the edit that makes the text `new`."""
        if len(self._parts) == 1:
            return [new]
        start, end, inserted = splice.start, splice.end, splice.inserted
        values: list[str] = []
        place = 0
        is_put = False
        for part in self._parts:
            first, last = place, place + len(part.text)
            place = last
            head, tail = max(first, min(start, last)), max(first, min(end, last))
            takes = part.is_plain and not is_put and first <= start <= last
            if tail > head and not part.is_plain:
                return None
            middle = inserted if takes else ""
            is_put = is_put or takes
            values.append(part.text[: head - first] + middle + part.text[tail - first :])
        return values if is_put or not inserted else None


def read_note(body: str) -> Note | None:
    """The note in this body, or None where the body has another shape.

    The shape is `{"text":[{"type":{"code":"PLAIN_TEXT",…},"value":"…"}],…,"previewText":"…",…}`
    (contract, section 5). How several items read together is not published: they are told as
    one text only where `previewText` says that they simply follow each other.
    """
    try:
        note = parse_object(body)
    except BadJson:
        return None
    items, preview = note.get("text"), note.get("previewText")
    if not isinstance(items, list) or not isinstance(preview, str):
        return None
    values = [_value(item) for item in items]
    texts = [value for value in values if value is not None]
    text = "".join(texts)
    if len(texts) < len(items) or not _is_told(items, text, preview):
        return None
    members = {member.key: member for member in object_members(body)}
    list_end = members["text"].end - 1
    parts = _parts(body, members["text"].value_start, items, texts)
    place = (members["previewText"].value_start, members["previewText"].end)
    return Note(body, text, bool(note.get("annotations")), parts, list_end, place)


def new_note(text: str) -> str:
    """The body of a note that had none, in the published shape (contract, section 5)."""
    whole: JsonObject = {
        "text": [_item(text)],
        "version": Number("0"),
        "previewText": text,
        "annotations": [],
    }
    return dump(whole)


def _item(text: str) -> JsonObject:
    return {"type": {"code": _PLAIN, "value": "text/plain"}, "value": text}


def _value(item: Json) -> str | None:
    value = item.get("value") if isinstance(item, dict) else None
    return value if isinstance(value, str) else None


def _is_plain(item: Json) -> bool:
    match item:
        case {"type": {"code": code}}:
            return code == _PLAIN
        case _:
            return False


def _is_told(items: list[Json], text: str, preview: str) -> bool:
    """Whether it is certain how the items read; one plain text is, whatever its preview."""
    plain = [_is_plain(item) for item in items]
    if len(items) == 1:
        return plain[0]
    return text == preview and (any(plain) or not items)


def _parts(body: str, start: int, items: list[Json], texts: list[str]) -> tuple[_Part, ...]:
    """Where the values of the items stand in the body."""
    parts: list[_Part] = []
    places = list_items(body, start)
    for item, text, (item_start, _) in zip(items, texts, places, strict=True):
        inner = {member.key: member for member in object_members(body, item_start)}["value"]
        parts.append(_Part(inner.value_start, inner.end, text, _is_plain(item)))
    return tuple(parts)
