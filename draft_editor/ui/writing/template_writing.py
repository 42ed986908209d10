"""Placeholders at a place where one writes: completed, marked where they fail, and mended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from draft_editor.draft.places import IS_TEMPLATE, TEMPLATE_VALUES
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, Number
from draft_editor.model.words import count_words
from draft_editor.rules import placeholders
from draft_editor.rules.placeholders import Kind
from draft_editor.rules.variables import value_path
from draft_editor.template.outcome import Fails
from draft_editor.template.variables import Asked, Variable, asked_at, matching, variables
from draft_editor.ui import later
from draft_editor.ui.fields.completion import Completion
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.offered_list import Offer, OfferedList
from draft_editor.ui.fields.shown_text import PARAGRAPH, code_points, units
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.fields.writing_place import WritingPlace
from draft_editor.ui.say import say, tr

_REST: Final = re.compile(r"[\w$@.]{0,120}\}")
"""The end of a name that is typed anew in the middle, up to the bracket that closes it."""
_LONGEST_SHOWN: Final = 80
_LONGEST_WORKED_OUT: Final = 20_000
_MOST_WORKED_OUT: Final = 60
"""Placeholders of a text that is worked out in a pause in typing: some 5 ms."""


class TemplateWriting(QObject):
    """Joins a place whose placeholders the service fills in. Thread: GUI.

    “${” offers variables under the cursor: typing on narrows them down, the arrows move, Enter
    or Tab takes one, Escape closes the list for this “${”.
    """

    def __init__(self, place: WritingPlace, known: Callable[[], Json] | None = None) -> None:
        """`known` gives values for a text that belongs to no draft: there nothing is missing."""
        super().__init__(place.writing())
        self.place = place
        self._known = known
        self._offered: list[Variable] = []
        self._missing: tuple[str, Json, tuple[str, ...]] = ("", None, ())
        self._broken: tuple[str, Json, Fails | None] = ("", None, None)
        self._completion = Completion(place, _list, self._begun, self._offers)
        self._completion.chosen.connect(self._on_completion_chosen)
        place.marking.add(self._marks)
        place.suggesting.add(self._suggest)

    def values(self) -> Json:
        """The values that the draft has for placeholders."""
        if self._known is not None:
            return self._known()
        value = self.place.sheet.value(TEMPLATE_VALUES)
        return None if value is ABSENT else value

    def enter(self, name: str) -> None:
        """Ask for the value of a variable."""
        later.enter_value(self.place.sheet, value_path(name), self.place.writing().window())

    def without_value(self) -> tuple[str, ...]:
        """Names that the text asks for and that have no value, each once."""
        if self._known is not None:
            return ()
        text, values = self.place.text(), self.values()
        if self._missing[0] is not text or self._missing[1] is not values:
            self._missing = text, values, _without_value(text, values)
        return self._missing[2]

    def _asked(self) -> Asked | None:
        if not self.place.is_filled_in:
            return None
        start, end = self.place.selection()
        return asked_at(self.place.shown(), start) if start == end else None

    def _begun(self) -> int | None:
        asked = self._asked()
        return None if asked is None else asked.start

    def _offers(self) -> list[Offer]:
        asked = self._asked()
        if asked is None:
            return []
        self._offered = matching(variables(self.values()), asked.typed)
        return [Offer(each.name, value_words(each.value)) for each in self._offered]

    def _on_completion_chosen(self, row: int) -> None:
        asked = self._asked()
        if asked is not None:
            shown, end = self.place.shown(), asked.start + len(asked.typed)
            rest = _REST.match(shown, end)
            text = f"{self._offered[row].expression}}}"
            self.place.put(asked.start, end if rest is None else rest.end(), text)

    def _failing(self) -> Fails | None:
        """Where the text fails, as it is shown; worked out once for the same text and values."""
        shown, values = self.place.shown(), self.values()
        if self._broken[0] is shown and self._broken[1] is values:
            return self._broken[2]
        found = None
        spans = placeholders.find(shown) if len(shown) <= _LONGEST_WORKED_OUT else ()
        is_open = any(span.kind is Kind.UNCLOSED for span in spans)  # and marked where it begins
        if 0 < len(spans) <= _MOST_WORKED_OUT and not is_open:
            text = shown.replace(PARAGRAPH, "\n")
            is_drafts = self._known is None
            outcome = later.fill_in(text, True, values) if is_drafts else later.check(text)
            found = outcome if isinstance(outcome, Fails) else None
        self._broken = shown, values, found
        return found

    def _marks(self, text: str, begins: int) -> Iterator[Mark]:
        if not self.place.is_filled_in or self.place.sheet.value(IS_TEMPLATE) is not True:
            return
        if not self.place.takes_source:
            missing = self.without_value()
            for span in placeholders.find(text):
                if span.name in missing and not placeholders.has_default(text, span):
                    yield Mark(span.start, span.end, Look.WRONG)
            return
        failing, shown = self._failing(), self.place.shown()
        if failing is None:
            return
        start = code_points(text, max(0, units(shown, failing.start) - begins))
        end = code_points(text, max(0, units(shown, failing.end) - begins))
        if start < end:
            yield Mark(start, end, Look.WRONG)

    def _suggest(self, shown: str, place: int) -> Iterator[Suggestion]:
        if not self.place.is_filled_in or self.place.sheet.value(IS_TEMPLATE) is not True:
            return
        missing = self.without_value()
        failing = self._failing() if self.place.takes_source else None
        for span in placeholders.find(shown):
            if not span.start <= place <= span.end:
                continue
            if span.name in missing:
                yield from self._ways_out(span.name, shown, span)
            elif failing is not None and span.start <= failing.start < span.end:
                yield from self._ways_out(failing.missing, shown, span)

    def _ways_out(self, name: str, shown: str, span: placeholders.Span) -> Iterator[Suggestion]:
        """What can be done about a name, of an object's member too; of no name, nothing."""
        if not name:
            return
        whole = shown[span.start : span.end]
        checked = f"({name})" if "." in name else name
        yield Suggestion(
            tr("Enter a value for “{name}”").format(name=name), 0, 0, do=partial(self.enter, name)
        )
        if whole == f"${{{name}}}":
            yield Suggestion(
                tr("Leave “{name}” empty if it has no value").format(name=name),
                span.start,
                span.end,
                f'${{{checked}!""}}',
            )
        if whole == f"${{{name}}}" and self.place.takes_source:
            yield Suggestion(
                tr("Show “{name}” only if it has a value").format(name=name),
                span.start,
                span.end,
                f"<#if {checked}??>{whole}</#if>",
            )


def _without_value(text: str, values: Json) -> tuple[str, ...]:
    known = values if isinstance(values, dict) else {}
    spans = placeholders.find(text)
    own = placeholders.own_names(text, spans) or frozenset()
    names = (span.name for span in spans if span.kind is Kind.VARIABLE and span.name)
    return tuple(
        dict.fromkeys(name for name in names if name not in own and known.get(name) is None)
    )


def _list(over: QWidget) -> OfferedList:
    return OfferedList(over, "variables", tr("Variables of this draft"))


def value_words(value: Json) -> str:
    """A value in a line, as a list of variables says it."""
    match value:
        case bool():
            return tr("Yes") if value else tr("No")
        case str():
            return " ".join(value[:_LONGEST_SHOWN].split())
        case Number():
            return value.text
        case list():
            return say(count_words("%n item(s)", len(value)))
        case _:
            return ""
