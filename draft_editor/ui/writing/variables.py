"""The variables of a template: completed where one writes, and listed with their values."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from draft_editor.template.variables import Variable, variables
from draft_editor.ui import later
from draft_editor.ui.fields.body import WrittenField
from draft_editor.ui.fields.insertion import put_at, spot_of
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.writing.template_writing import TemplateWriting, value_words


class Variables(QObject):
    """Joins the body of the message; `action` opens the list of all variables. Thread: GUI."""

    def __init__(self, body: MessageBodyField, action: QAction) -> None:
        super().__init__(body)
        self._body = body
        self._fields: dict[WrittenField, TemplateWriting] = {}
        self._build(action)
        self._join(action)

    def _build(self, action: QAction) -> None:
        self._link = QPushButton(tr("Variables"))
        self._link.setProperty("look", "link")
        self._link.setObjectName(f"{self._body.path}:variables")
        self._link.setToolTip(action.shortcut().toString())
        self._body.put_in_foot(self._link)

    def _join(self, action: QAction) -> None:
        self.join(self._body)
        self._link.clicked.connect(self.open_list)
        action.triggered.connect(self.open_list)

    def join(self, field: WrittenField) -> None:
        """Complete placeholders in one more field; from the list they go where the keyboard is."""
        self._fields[field] = TemplateWriting(field)

    def open_list(self) -> None:
        """List all variables with their values; the one that is chosen goes to the cursor."""
        if self._body.sheet.draft is None:
            return
        field = self._field()
        here = self._fields[field]
        entries = [
            later.Entry(each.name, "", partial(self._insert, field, each), value_words(each.value))
            for each in variables(here.values())
        ]
        entries += [
            later.Entry(name, tr("Enter a value"), partial(here.enter, name), tr("no value yet"))
            for name in here.without_value()
        ]
        if not entries:
            entries = [later.Entry(tr("This draft has no variables."), "", field.focus)]
        palette = later.Palette(entries, self._body.window(), tr("Search variables"))
        palette.adjustSize()
        palette.move(self._beside_link(palette.size()))
        palette.show()
        palette.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self) -> WrittenField:
        """Where somebody writes: the body, unless the keyboard is elsewhere."""
        return next((each for each in self._fields if each.writing().hasFocus()), self._body)

    def _insert(self, field: WrittenField, variable: Variable) -> None:
        spot = spot_of(field)
        if not put_at(spot, f"${{{variable.expression}}}"):
            field.set_note(spot.declined)

    def _beside_link(self, size: QSize) -> QPoint:
        """Where a list of that size stands: under the link, as far as the window reaches."""
        window = self._body.window()
        place = self._link.mapTo(window, QPoint(self._link.width(), self._link.height()))
        left = max(SPACE.small, place.x() - size.width())
        top = max(SPACE.small, min(place.y(), window.height() - size.height() - SPACE.small))
        return window.mapToGlobal(QPoint(left, top))
