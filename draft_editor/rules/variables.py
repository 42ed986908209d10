"""Variables of a template that have no value, and the ways out: a default, a guard, a value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from draft_editor.draft.change import Set
from draft_editor.draft.path import Path
from draft_editor.draft.places import TEMPLATE_VALUES
from draft_editor.draft.tree import ABSENT, Value, value_at
from draft_editor.model.json_text import JsonObject
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix, Gesture
from draft_editor.rules.placeholders import Kind, Span, has_default, own_names
from draft_editor.rules.rule import Template
from draft_editor.template.outcome import Fails, Partly, Rendered

_LITERALS: Final = frozenset({"", "true", "false"})


def missing_names(text: Template, values: Value) -> tuple[str, ...]:
    """Names without value or default, each once: `car`, or `customer.name` inside an object.

    None where the template comes to a text: what is missing is never asked for. Of one with
    holes only what stands in them is not certain.
    """
    outcome = text.outcome
    if isinstance(outcome, Rendered):
        return ()
    found = dict.fromkeys(_unguarded(text, values if isinstance(values, dict) else {}))
    if isinstance(outcome, Fails) and outcome.missing:
        first, _, _ = outcome.missing.partition(".")
        if first not in found:
            found[outcome.missing] = None
    return tuple(found)


def ways_out(text: Template, name: str, tree: JsonObject) -> tuple[Fix, ...]:
    """What can be done about a variable without a value; at least to enter one."""
    return (_entering(name, tree), *_edits(text, name))


def value_path(name: str) -> Path:
    """Where the value of a variable stands in a draft."""
    path = TEMPLATE_VALUES
    for step in name.split("."):
        path = path / step
    return path


def _unguarded(text: Template, values: JsonObject) -> Iterator[str]:
    """Names of placeholders that say nothing for the case that they have no value."""
    own = own_names(text.text, text.spans)
    if own is None:
        return
    for span in _in_holes(text):
        if (
            span.kind is Kind.VARIABLE
            and span.name not in own | _LITERALS
            and values.get(span.name) is None
            and not has_default(text.text, span)
        ):
            yield span.name


def _in_holes(text: Template) -> Iterator[Span]:
    """The placeholders that stand in holes; all of them where nothing is worked out."""
    outcome = text.outcome
    if not isinstance(outcome, Partly):
        yield from text.spans
        return
    for span in text.spans:
        if any(hole.start <= span.start < hole.end for hole in outcome.holes):
            yield span


def _entering(name: str, tree: JsonObject) -> Fix:
    """The fix that asks for a value; an object on the way there has to be one, or missing."""
    path = value_path(name)
    while value_at(tree, path.parent) not in (ABSENT, None) and not isinstance(
        value_at(tree, path.parent), dict
    ):
        path = path.parent
    return Fix(words("Enter its value"), gesture=Gesture.ENTER_VALUE, place=path)


def _edits(text: Template, name: str) -> Iterator[Fix]:
    """The fixes that change the text: where the name stands alone, a guard is possible too."""
    alone = re.compile(rf"\$\{{\s*{re.escape(name)}\s*\}}")
    checked = f"({name})" if "." in name else name
    with_default = alone.sub(lambda _: f'${{{checked}!""}}', text.text)
    outcome = text.outcome
    if with_default == text.text and isinstance(outcome, Fails) and outcome.missing == name:
        start, end = outcome.start, outcome.end
        with_default = f'{text.text[:start]}({checked}!""){text.text[end:]}'
    if with_default != text.text:
        yield Fix(
            words("Leave it empty if it has no value"),
            (Set(text.path, with_default, text.text),),
        )
    guarded = alone.sub(lambda found: f"<#if {checked}??>{found.group()}</#if>", text.text)
    if guarded != text.text:
        yield Fix(
            words("Show it only if it has a value"),
            (Set(text.path, guarded, text.text),),
        )
