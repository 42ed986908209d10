"""Placeholders in a text: what the service fills in, and what it only reads, look like that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from draft_editor.rules import placeholders
from draft_editor.rules.placeholders import Kind
from draft_editor.ui.fields.marks import Look, Mark

_LOOKS: Final = {
    Kind.VARIABLE: Look.CHIP,
    Kind.TAG: Look.CHIP,
    Kind.DIRECTIVE: Look.QUIET,
    Kind.UNCLOSED: Look.WRONG,
}


def placeholder_marks(text: str, _begins: int) -> Iterator[Mark]:
    """Marks the placeholders of a paragraph."""
    for span in placeholders.find(text):
        yield Mark(span.start, span.end, _LOOKS[span.kind])
