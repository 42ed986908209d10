"""The value of one variable of a template, asked for where it is missing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.say import tr


class ValueDialog(Frame):
    """Takes one text; `given` carries it, and an empty one is a value too."""

    given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("value", tr("Value of “{name}”").format(name=name), parent)
        self._build()
        self._join()

    def _build(self) -> None:
        column = self.small_column(self.windowTitle())
        self._text = QLineEdit(self)
        row = Labelled(
            self._text,
            "value.text",
            tr("Value"),
            tr("It stands in the message wherever the variable does, and is kept in the draft."),
        )
        column.addWidget(row)
        buttons = button_row()
        buttons.addStretch(1)
        self._cancel = self.button("value.cancel", tr("Cancel"))
        self._enter = self.button("value.enter", tr("Enter value"), "primary")
        self._enter.setDefault(True)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._enter)
        column.addLayout(buttons)
        self._text.setFocus()

    def _join(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._enter.clicked.connect(self._on_enter_clicked)

    def _on_enter_clicked(self) -> None:
        self.given.emit(self._text.text())
        self.accept()
