"""A text with its placeholders filled in, as far as that is certain here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple, assert_never

from draft_editor.draft.tree import Value
from draft_editor.model.json_text import Json
from draft_editor.rules import placeholders
from draft_editor.rules.placeholders import Kind, Span
from draft_editor.rules.written_numbers import in_plain_digits, numbers_by_country
from draft_editor.template.outcome import Fails, Hole, NotHere, Partly, Rendered
from draft_editor.ui import later
from draft_editor.ui.holes import label, sign, without_signs
from draft_editor.ui.say import labelled, say, tr

_MOST: Final = 100
"""Placeholders that are worked out between two keys; a text that a person writes has fewer."""
_TOLD: Final = 3
"""Reasons that are told; nobody reads more below a picture."""


class Filled(NamedTuple):
    """The text for a reader; `remarks` say what of it is not as it will be, none if all is.

    `holes` are the labels of the signs in it (see `ui.holes`). `plain` is the template with its
    numbers as plain digits, where that fills holes; else empty.
    """

    text: str
    remarks: tuple[str, ...] = ()
    holes: tuple[str, ...] = ()
    plain: str = ""


def filled(text: str, is_template: Value, values: Value, first: int = 0) -> Filled:
    """The text as the service may fill it in; what is not certain is a hole.

    `is_template` is what `isFreeMarkerMessage` holds, `values` what `freeMarkerMetadata` does;
    `first` is the place of its first hole in the list of all.
    """
    spans = () if is_template is False else placeholders.find(text)
    if not spans:
        return Filled(text)
    known = values if isinstance(values, dict) else {}
    if len(spans) > _MOST:
        return Filled(_plainly(text, spans, known), (tr("Too long to be filled in here."),))
    outcome = later.fill_in(text, True, known)
    match outcome:
        case Rendered():
            return Filled(outcome.text, _left(spans))
        case Partly():
            return _with_holes(text, outcome, first, _left(spans))
        case Fails():
            why = labelled(tr("Cannot be filled in"), say(outcome.why))
        case NotHere():
            why = labelled(tr("Cannot be previewed here"), say(outcome.why))
        case _:
            assert_never(outcome)
    return Filled(_plainly(text, spans, known), (why,))


def _left(spans: tuple[Span, ...]) -> tuple[str, ...]:
    """What is said of tags of the older notation, which are not filled in here."""
    tags = dict.fromkeys(span.name for span in spans if span.kind is Kind.TAG)
    return (labelled(tr("Left to the service"), ", ".join(tags)),) if tags else ()


def _with_holes(text: str, found: Partly, first: int, left: tuple[str, ...]) -> Filled:
    seen = [hole for hole in found.holes if not hole.is_silent]
    places = {(hole.start, hole.end): first + place for place, hole in enumerate(seen)}
    shown = "".join(
        without_signs(piece) if isinstance(piece, str) else sign(places[piece.start, piece.end])
        for piece in found.pieces
        if isinstance(piece, str) or not piece.is_silent
    )
    numbers = numbers_by_country(found)
    return Filled(
        shown,
        (*_reasons(text, found.holes), *left),
        tuple(label(text[hole.start : hole.end]) for hole in seen),
        in_plain_digits(text, numbers) if numbers else "",
    )


def _reasons(text: str, holes: tuple[Hole, ...]) -> Iterator[str]:
    """Why there are holes: each cause once, with the first hole that it makes."""
    told = {hole.cause: hole for hole in sorted(holes, key=lambda hole: hole.is_silent)[::-1]}
    causes = sorted(told, key=lambda cause: cause.start)
    lines = dict.fromkeys(
        labelled(label(text[told[cause].start : told[cause].end]), say(cause.why))
        for cause in causes
    )
    yield from list(lines)[:_TOLD]
    if len(lines) > _TOLD:
        yield tr("and {count} more").format(count=len(lines) - _TOLD)


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
