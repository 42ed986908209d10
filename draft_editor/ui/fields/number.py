"""A number that keeps the way it was written."""

from __future__ import annotations

import re
from typing import Final

from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, Number, dump
from draft_editor.ui.fields.line import LineField
from draft_editor.ui.fields.shown_text import shown_line
from draft_editor.ui.say import tr

_JSON_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


class NumberField(LineField):
    """A number typed as text; half a number is kept as typed, and said not to be one."""

    def form_of(self, value: Value) -> tuple[str, str]:
        match value:
            case Number(text):
                return text, ""
            case None:
                return "", ""
            case str():
                return shown_line(value), tr("“{text}” is not a number yet; kept as typed.").format(
                    text=value[:40]
                )
            case _ if value is ABSENT:
                return "", ""
            case _:
                return dump(value), tr("Not a number, kept as it is until you change it.")

    def _on_line_text_changed(self, text: str) -> None:
        if self.is_showing:
            return
        stripped = text.strip()
        value: Json = Number(stripped) if _JSON_NUMBER.fullmatch(stripped) else text
        self._value = value
        if text:
            self.write(value)
        else:
            self.sheet.take_out(self.path)
