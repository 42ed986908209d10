"""A text with its placeholders filled in, as far as that is certain here."""

from __future__ import annotations

from typing import Final, NamedTuple, assert_never

from draft_editor.draft.tree import Value
from draft_editor.model.json_text import Json
from draft_editor.rules import placeholders
from draft_editor.rules.placeholders import Kind, Span
from draft_editor.template.outcome import Fails, NotHere, Rendered
from draft_editor.ui import later
from draft_editor.ui.say import labelled, say, tr

_MOST: Final = 100
"""Placeholders that are worked out between two keys; a text that a person writes has fewer."""


class Filled(NamedTuple):
    """The text for a reader; `remark` says what of it is not as it will be, empty if all is."""

    text: str
    remark: str = ""


def filled(text: str, is_template: Value, values: Value) -> Filled:
    """The text as the service may fill it in; what is not certain stays as it is written.

    `is_template` is what `isFreeMarkerMessage` holds, `values` what `freeMarkerMetadata` does.
    """
    spans = () if is_template is False else placeholders.find(text)
    if not spans:
        return Filled(text)
    known = values if isinstance(values, dict) else {}
    tags = dict.fromkeys(span.name for span in spans if span.kind is Kind.TAG)
    if len(spans) > _MOST:
        return Filled(_plainly(text, spans, known), tr("Too long to be filled in here."))
    outcome = later.fill_in(text, True, known)
    match outcome:
        case Rendered():
            names = ", ".join(tags)
            return Filled(outcome.text, labelled(tr("Left to the service"), names) if tags else "")
        case Fails():
            why = labelled(tr("Cannot be filled in"), say(outcome.why))
        case NotHere():
            why = labelled(tr("Cannot be previewed here"), say(outcome.why))
        case _:
            assert_never(outcome)
    return Filled(_plainly(text, spans, known), why)


def _plainly(text: str, spans: tuple[Span, ...], known: dict[str, Json]) -> str:
    """The text with those placeholders filled in that are nothing but the name of a text."""
    pieces: list[str] = []
    end = 0
    for span in spans:
        value = known.get(span.name)
        if isinstance(value, str) and text[span.start : span.end] == f"${{{span.name}}}":
            pieces += (text[end : span.start], value)
            end = span.end
    pieces.append(text[end:])
    return "".join(pieces)
