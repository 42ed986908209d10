"""The plain text of an internal note, which lies as JSON inside the message's body."""

from __future__ import annotations

from dataclasses import dataclass, field

from draft_editor.model.json_text import BadJson, dump, list_items, object_members, parse_object


@dataclass(frozen=True, slots=True)
class Note:
    """A note's body and the text that a person sees in it; made by `read_note`."""

    body: str = field(repr=False)
    text: str = field(repr=False)
    _places: tuple[tuple[int, int], ...] = field(repr=False)

    def with_text(self, new: str) -> str:
        """The body with another text in `value` and `previewText`, all else letter for letter.

        The text that the note already has gives the body back as it was, even where the two
        places differed.
        """
        if new == self.text:
            return self.body
        pieces: list[str] = []
        place = 0
        for start, end in self._places:
            pieces += (self.body[place:start], dump(new))
            place = end
        return "".join((*pieces, self.body[place:]))


def read_note(body: str) -> Note | None:
    """The note in this body, or None where the body has another shape.

    The shape is `{"text":[{"type":{"code":"PLAIN_TEXT",…},"value":"…"}],…,"previewText":"…",…}`
    (contract, section 5) with exactly one text; a body with several cannot be told as one.
    """
    try:
        note = parse_object(body)
    except BadJson:
        return None
    match note:
        case {
            "text": [{"type": {"code": "PLAIN_TEXT"}, "value": str(text)}],
            "previewText": str(),
        }:
            return Note(body, text, _places(body))
        case _:
            return None


def _places(body: str) -> tuple[tuple[int, int], ...]:
    """Where the values of `value` and `previewText` stand in the body, in its order."""
    members = {member.key: member for member in object_members(body)}
    ((item, _),) = list_items(body, members["text"].value_start)
    inner = {member.key: member for member in object_members(body, item)}
    both = (inner["value"], members["previewText"])
    return tuple(sorted((member.value_start, member.end) for member in both))
