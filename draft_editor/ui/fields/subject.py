"""The subject of an email: one line for a customer, written with all the help that its text has."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Signal

from draft_editor.draft.tree import Value
from draft_editor.model.splice import Splice
from draft_editor.ui.fields.body import WrittenField
from draft_editor.ui.fields.laying import laid
from draft_editor.ui.fields.placeholder_marks import placeholder_marks
from draft_editor.ui.fields.shown_text import carried_to_line, shown_line
from draft_editor.ui.fields.writing import OneLine, Writing
from draft_editor.ui.say import tr

_BREAKS: Final = re.compile("[\r\n\u2028\u2029\ufdd0\ufdd1]")
"""What a document ends a line with; shown as a space each, as any input of one line does."""


class SubjectField(WrittenField):
    """A text in one line; `entered` by Enter: whoever writes wants to go on."""

    entered = Signal()

    def _made_writing(self) -> Writing:
        line = OneLine(self)
        line.entered.connect(self.entered)
        return line

    def _join(self) -> None:
        super()._join()
        self.marking.add(placeholder_marks)

    def shown_place(self, place: int) -> int:
        return place

    def shown_form(self, text: str) -> str:
        return _BREAKS.sub(" ", shown_line(text))

    def carried(self, value: str, splice: Splice) -> str:
        return carried_to_line(value, splice)

    def whole(self, splice: Splice) -> Splice:
        """Lines that come from an input method, or from outside, are joined."""
        return Splice(splice.start, splice.end, _BREAKS.sub(" ", splice.inserted))

    def begun(self, text: str) -> str:
        """As much of it as one line can hold."""
        return laid(self.shown_form(text))[0]

    def _show(self, value: Value) -> None:
        is_other = value is not self._value
        super()._show(value)
        if is_other and not self._writing.hasFocus():
            self.go_to(0, 0)

    def _placeholder(self, value: Value) -> str:
        return tr("Empty") if value == "" else super()._placeholder(value)

    def _join_line_ends(self, value: str) -> None:
        """Ends of lines are signs like all others here."""
