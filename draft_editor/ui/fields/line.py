"""A short text in one line."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import dump
from draft_editor.model.splice import splice_between
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.shown_text import carried_to_line, shown_line
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet

_NO_LIMIT: Final = 2**31 - 1


class LineField(Field):
    """A text in one line; what stands there and is no text is shown as its JSON, and kept."""

    def __init__(
        self, sheet: Sheet, path: Path, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(sheet, path, parent)
        self._placeholder = placeholder
        self._value: Value = ABSENT
        self._build()
        self._join()

    def _build(self) -> None:
        self._line = QLineEdit(self, maxLength=_NO_LIMIT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        self.take_input(self._line)
        self.show_value(ABSENT)

    def _join(self) -> None:
        self._line.textChanged.connect(self._on_line_text_changed)

    def line(self) -> QLineEdit:
        """The input itself."""
        return self._line

    def _show(self, value: Value) -> None:
        self._value = value
        text, note = self.form_of(value)
        if self._line.text() != text:
            self._line.setText(text)
            if not self._line.hasFocus():
                self._line.setCursorPosition(0)
        if value is None:
            self._line.setPlaceholderText(tr("Empty (null)"))
        else:
            self._line.setPlaceholderText(self._placeholder or tr("Not set"))
            if value == "":
                self._line.setPlaceholderText(tr("Empty"))
        self.set_note(note)

    def form_of(self, value: Value) -> tuple[str, str]:
        """What is shown for a value, and what there is to say about its stored form."""
        match value:
            case str():
                return shown_line(value), ""
            case None:
                return "", ""
            case _ if value is ABSENT:
                return "", ""
            case _:
                return dump(value), tr("Not a text, kept as it is until you change it.")

    def value_of(self, text: str) -> str:
        """The value after the user made the line read `text`."""
        if not isinstance(self._value, str):
            return text
        splice = splice_between(shown_line(self._value), text)
        return self._value if splice is None else carried_to_line(self._value, splice)

    def _on_line_text_changed(self, text: str) -> None:
        if self.is_showing:
            return
        self._value = self.value_of(text)
        self.write(self._value)
