"""The variables of a template: offered behind “${”, listed with their values, marked, mended."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from draft_editor.draft.path import Path
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
from draft_editor.ui.fields.insertion import put_at, spot_of
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.offered_list import Offer, OfferedList
from draft_editor.ui.fields.shown_text import PARAGRAPH, code_points, units
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.say import say, tr
from draft_editor.ui.tokens import SPACE

_IS_TEMPLATE: Final = Path.of("isFreeMarkerMessage")
_VALUES: Final = Path.of("freeMarkerMetadata")
_LONGEST_SHOWN: Final = 80
_LONGEST_WORKED_OUT: Final = 20_000
_MOST_WORKED_OUT: Final = 60
"""Placeholders of a text that is worked out in a pause in typing: some 5 ms."""


class Variables(QObject):
    """Joins the body of the message; `action` opens the list of all variables. Thread: GUI.

    “${” offers variables under the cursor: typing on narrows them down, the arrows move, Enter
    or Tab takes one, Escape closes the list for this “${”.
    """

    def __init__(self, body: MessageBodyField, action: QAction) -> None:
        super().__init__(body)
        self._body = body
        self._offered: list[Variable] = []
        self._broken: tuple[str, Json, range] = ("", None, range(0))
        self._completion = Completion(body, _list, self._begun, self._offers)
        self._build(action)
        self._join(action)

    def _build(self, action: QAction) -> None:
        self._link = QPushButton(tr("Variables"))
        self._link.setProperty("look", "link")
        self._link.setObjectName(f"{self._body.path}:variables")
        self._link.setToolTip(action.shortcut().toString())
        self._body.put_in_foot(self._link)

    def _join(self, action: QAction) -> None:
        self._completion.chosen.connect(self._on_completion_chosen)
        self._body.marking.add(self._marks)
        self._body.add_suggester(self._suggest)
        self._link.clicked.connect(self.open_list)
        action.triggered.connect(self.open_list)

    def _values(self) -> Json:
        value = self._body.sheet.value(_VALUES)
        return None if value is ABSENT else value

    # --- behind “${”

    def _asked(self) -> Asked | None:
        if self._body.is_note:
            return None
        start, end = self._body.selection()
        return asked_at(self._body.shown(), start) if start == end else None

    def _begun(self) -> int | None:
        asked = self._asked()
        return None if asked is None else asked.start

    def _offers(self) -> list[Offer]:
        asked = self._asked()
        if asked is None:
            return []
        self._offered = matching(variables(self._values()), asked.typed)
        return [Offer(each.name, _shown(each.value)) for each in self._offered]

    def _on_completion_chosen(self, row: int) -> None:
        asked = self._asked()
        if asked is not None:
            end = asked.start + len(asked.typed)
            is_closed = self._body.shown()[end : end + 1] == "}"
            text = f"{self._offered[row].expression}}}"
            self._body.put(asked.start, end + is_closed, text)

    # --- all of them

    def open_list(self) -> None:
        """List all variables with their values; the one that is chosen goes to the cursor."""
        if self._body.sheet.draft is None:
            return
        known = variables(self._values())
        entries = [
            later.Entry(each.name, "", partial(self._insert, each), _shown(each.value))
            for each in known
        ]
        entries += [
            later.Entry(name, tr("Enter a value"), partial(self._enter, name), tr("no value yet"))
            for name in self._without_value()
        ]
        if not entries:
            entries = [later.Entry(tr("This draft has no variables."), "", self._body.focus)]
        palette = later.Palette(entries, self._body.window(), tr("Search variables"))
        palette.adjustSize()
        palette.move(self._beside_link(palette.size()))
        palette.show()
        palette.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _beside_link(self, size: QSize) -> QPoint:
        """Where a list of that size stands: under the link, as far as the window reaches."""
        window = self._body.window()
        place = self._link.mapTo(window, QPoint(self._link.width(), self._link.height()))
        left = max(SPACE.small, place.x() - size.width())
        top = max(SPACE.small, min(place.y(), window.height() - size.height() - SPACE.small))
        return window.mapToGlobal(QPoint(left, top))

    def _without_value(self) -> tuple[str, ...]:
        """Names that the text asks for and that have no value, each once."""
        values = self._values()
        known = values if isinstance(values, dict) else {}
        text = self._body.text()
        spans = placeholders.find(text)
        own = placeholders.own_names(text, spans) or frozenset()
        names = (span.name for span in spans if span.kind is Kind.VARIABLE and span.name)
        return tuple(
            dict.fromkeys(name for name in names if name not in own and known.get(name) is None)
        )

    def _insert(self, variable: Variable) -> None:
        spot = spot_of(self._body)
        if not put_at(spot, f"${{{variable.expression}}}"):
            self._body.set_note(spot.declined)

    def _enter(self, name: str) -> None:
        later.enter_value(self._body.sheet, value_path(name), self._body.window())

    # --- marks, and ways out at the place

    def _failing(self) -> range:
        """The place that fails, in UTF-16 units; worked out once for the same text and values."""
        shown, values = self._body.shown(), self._values()
        if self._broken[0] is shown and self._broken[1] is values:
            return self._broken[2]
        found = range(0)
        is_small = len(shown) <= _LONGEST_WORKED_OUT
        if is_small and 0 < len(placeholders.find(shown)) <= _MOST_WORKED_OUT:
            outcome = later.fill_in(shown.replace(PARAGRAPH, "\n"), True, values)
            if isinstance(outcome, Fails):
                found = range(units(shown, outcome.start), units(shown, outcome.end))
        self._broken = shown, values, found
        return found

    def _marks(self, text: str, begins: int) -> Iterator[Mark]:
        if self._body.is_note or self._body.sheet.value(_IS_TEMPLATE) is not True:
            return
        failing = self._failing()
        start = code_points(text, max(0, failing.start - begins))
        end = code_points(text, max(0, failing.stop - begins))
        if start < end:
            yield Mark(start, end, Look.WRONG)

    def _suggest(self, shown: str, place: int) -> Iterator[Suggestion]:
        if self._body.is_note or self._body.sheet.value(_IS_TEMPLATE) is not True:
            return
        missing = self._without_value()
        for span in placeholders.find(shown):
            if span.name in missing and span.start <= place <= span.end:
                yield from self._ways_out(shown, span)

    def _ways_out(self, shown: str, span: placeholders.Span) -> Iterator[Suggestion]:
        name, whole = span.name, shown[span.start : span.end]
        yield Suggestion(
            tr("Enter a value for “{name}”").format(name=name), 0, 0, do=partial(self._enter, name)
        )
        if whole == f"${{{name}}}":
            yield Suggestion(
                tr("Leave “{name}” empty if it has no value").format(name=name),
                span.start,
                span.end,
                f'${{{name}!""}}',
            )
            yield Suggestion(
                tr("Show “{name}” only if it has a value").format(name=name),
                span.start,
                span.end,
                f"<#if {name}??>{whole}</#if>",
            )


def _list(over: QWidget) -> OfferedList:
    return OfferedList(over, "variables", tr("Variables of this draft"))


def _shown(value: Json) -> str:
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
