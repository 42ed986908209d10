"""What a text comes to when it is sent: with footers, signature and values that others put in.

The service publishes none of these texts (contract, sections 6 and 7), so their lengths are
assumptions of ours. They are kept here as figures with their source, and said to be assumed.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from draft_editor.draft.path import Path
from draft_editor.draft.places import SENDING
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json
from draft_editor.rules.limits import Figure
from draft_editor.rules.placeholders import Kind, Span, find
from draft_editor.rules.rule import fill_in
from draft_editor.rules.text_parts import count
from draft_editor.template.outcome import Hole, Partly, Rendered

_MOST: Final = 100
"""Placeholders that are worked out between two keys; a text that a person writes has fewer."""
_ASSUMED: Final = "assumption: not published; in letters of the GSM alphabet"


class Cause(StrEnum):
    """Why a text may be longer when it is sent."""

    OPT_OUT = "opt-out footer"
    FOOTER = "general footer"
    SIGNATURE = "signature"
    VALUES = "values"


class Assumed(NamedTuple):
    """The least and the most characters that something adds, with a line end before it."""

    least: Figure
    most: Figure


ASSUMED: Final[Mapping[Cause, Assumed]] = MappingProxyType(
    {
        Cause.OPT_OUT: Assumed(Figure(14, _ASSUMED), Figure(60, _ASSUMED)),
        Cause.SIGNATURE: Assumed(Figure(5, _ASSUMED), Figure(60, _ASSUMED)),
        Cause.FOOTER: Assumed(Figure(5, _ASSUMED), Figure(80, _ASSUMED)),
        Cause.VALUES: Assumed(Figure(0, _ASSUMED), Figure(40, _ASSUMED)),
    }
)
"""Cause → what it adds: “\\nText STOP=end” to two sentences; a name to a name with a telephone
number; for each placeholder whose value is not known, nothing to a long name or a short link."""

_UNKNOWN: Final = "x" * ASSUMED[Cause.VALUES].most.value

SWITCHES: Final[Mapping[Cause, Path]] = MappingProxyType(
    {
        Cause.OPT_OUT: SENDING / "addTCPAFooter",
        Cause.SIGNATURE: SENDING / "addSignature",
        Cause.FOOTER: SENDING / "addFooter",
    }
)
"""Cause → the switch that has it added; one that is not set leaves it to the service."""

_REPEATING: Final = frozenset({"foreach", "function", "items", "list", "macro", "transform"})
_HOLDING: Final = _REPEATING | {
    "attempt",
    "autoesc",
    "compress",
    "escape",
    "if",
    "noautoesc",
    "noescape",
    "noparse",
    "outputformat",
    "sep",
    "switch",
}
"""Directives that hold text up to their end, which may not be shown."""
_OPEN: Final = _REPEATING | {"assign", "global", "import", "include", "local"}
"""Directives that repeat what they hold, or bring text from elsewhere."""


class Range(NamedTuple):
    """At least and at most so many parts, and what that depends on.

    `most` is `None` where the template itself decides how long the text becomes.
    """

    least: int
    most: int | None
    causes: tuple[Cause, ...]
    unknown: int = 0
    """Placeholders whose values the draft does not hold."""

    @property
    def is_assumed(self) -> bool:
        """Whether it rests on lengths that nobody publishes."""
        return self.unknown > 0 or any(cause in SWITCHES for cause in self.causes)


def parts_range(
    text: str, spans: tuple[Span, ...], switches: Mapping[Cause, Value], values: Value
) -> Range:
    """The parts that a text may be when it is sent; it is not sent without any.

    `spans` are the placeholders that are filled in (none where the draft is no template),
    `switches` what stands at `SWITCHES`, `values` what stands at `freeMarkerMetadata`.
    """
    known = values if isinstance(values, dict) else {}
    pieces = _pieces(text, spans, known)
    if pieces is None:
        least, most, unknown = _filled(text, spans, known)
        is_open = _is_open(spans)
    else:
        shown = [_shown(piece, text, known) for piece in pieces]
        least = "".join(shortest for shortest, _, _ in shown)
        most = "".join(longest for _, longest, _ in shown)
        unknown = sum(more for _, _, more in shown)
        is_open = any(isinstance(piece, Hole) and _is_endless(piece, text) for piece in pieces)
    causes = [Cause.VALUES] if spans else []
    for cause in SWITCHES:
        state = switches.get(cause, ABSENT)
        if state is not False:
            causes.append(cause)
            least += "x" * (ASSUMED[cause].least.value if state is True else 0)
            most += "x" * ASSUMED[cause].most.value
    longest_parts = None if is_open else count(most).parts
    return Range(max(1, count(least).parts), longest_parts, tuple(causes), unknown)


def _pieces(
    text: str, spans: tuple[Span, ...], known: dict[str, Json]
) -> tuple[str | Hole, ...] | None:
    """What the template comes to, around its holes; nothing certain where older tags are left."""
    if not 0 < len(spans) <= _MOST or any(span.kind is Kind.TAG for span in spans):
        return None
    match fill_in()(text, True, known):
        case Rendered(whole):
            return (whole,)
        case Partly(pieces):
            return pieces
        case _:
            return None


def _shown(piece: str | Hole, text: str, known: dict[str, Json]) -> tuple[str, str, int]:
    """The shortest and the longest text of a piece, and how many unknown values are in it."""
    if isinstance(piece, str):
        return piece, piece, 0
    if piece.is_silent:
        return "", "", 0
    source, cause = text[piece.start : piece.end], piece.cause
    if cause.number and source[2:-1].strip() == text[cause.start : cause.end]:
        return *_written(cause.number), 0
    spans = find(source)
    return _filled(source, spans, known) if spans else ("", _UNKNOWN, 1)


def _written(number: str) -> tuple[str, str]:
    """A number in few signs, and in many: French parts the thousands with special spaces."""
    whole, _, fraction = number.partition(".")
    digits = whole.removeprefix("-")
    parted = whole.removesuffix(digits) + f"{int(digits):,}".replace(",", "\u00a0")
    return whole, parted + (fraction and f",{fraction}")


def _is_endless(hole: Hole, text: str) -> bool:
    """Whether nobody can say how long it gets: a loop, or what was put together elsewhere."""
    is_elsewhere = not hole.start <= hole.cause.start < hole.end
    return is_elsewhere or _is_open(find(text[hole.start : hole.end]))


def _is_open(spans: tuple[Span, ...]) -> bool:
    return any(
        span.kind is Kind.DIRECTIVE and (span.name in _OPEN or span.name.startswith("@"))
        for span in spans
    )


def _filled(text: str, spans: tuple[Span, ...], known: dict[str, Json]) -> tuple[str, str, int]:
    """The shortest and the longest text that can come of it, as far as nothing is repeated.

    And how many values in it are not known.
    """
    shortest: list[str] = []
    longest: list[str] = []
    end = depth = unknown = 0
    for span in spans:
        value = _value(span, text, known)
        unknown += value is None
        between = text[end : span.start]
        shortest.append("" if depth else between)
        longest.append(between)
        end = span.end
        if span.kind is Kind.DIRECTIVE:
            is_whole = text[: span.end].endswith("/>")
            depth += span.name in _HOLDING and not is_whole
            depth -= depth > 0 and span.name.removeprefix("/") in _HOLDING - {span.name}
        shortest.append("" if depth or value is None else value)
        longest.append(_UNKNOWN if value is None else value)
    shortest.append("" if depth else text[end:])
    longest.append(text[end:])
    return "".join(shortest), "".join(longest), unknown


def _value(span: Span, text: str, known: dict[str, Json]) -> str | None:
    """What `${a.b}` is filled in with, where the draft itself holds it; a directive is nothing."""
    if span.kind is Kind.DIRECTIVE:
        return ""
    value: Json = known
    expression = text[span.start : span.end].removeprefix("${").removesuffix("}")
    for name in expression.strip().split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) else None
