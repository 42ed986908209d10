"""A text with its placeholders filled in, as far as the draft itself holds their values."""

from __future__ import annotations

from draft_editor.draft.tree import Value
from draft_editor.rules import placeholders


def filled(text: str, is_template: Value, values: Value) -> str:
    """The text for a reader; what is not certain stays as it is written.

    `is_template` is what `isFreeMarkerMessage` holds, `values` what `freeMarkerMetadata` does.
    """
    if is_template is False or not isinstance(values, dict):
        return text
    pieces: list[str] = []
    end = 0
    for span in placeholders.find(text):
        value = values.get(span.name)
        if isinstance(value, str) and text[span.start : span.end] == f"${{{span.name}}}":
            pieces += (text[end : span.start], value)
            end = span.end
    pieces.append(text[end:])
    return "".join(pieces)
