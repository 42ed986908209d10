"""Another customer whose drafts shall be listed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from draft_editor.model.locator import BadId, check_id
from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.say import say, tr


class CustomerDialog(Frame):
    """Takes a customer's id as it was copied; `given` carries it when it can be one."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("customer", tr("Add a customer"), parent)
        self._build()
        self._join()

    def _build(self) -> None:
        column = self.small_column(tr("Add a customer"))
        self._id = QLineEdit(self)
        self._row = Labelled(
            self._id,
            "customer.id",
            tr("Customer id"),
            tr(
                "Paste the id as it stands in the address of the customer’s conversation, "
                "capitals and all. Their drafts are listed from now on."
            ),
        )
        column.addWidget(self._row)
        row = button_row()
        row.addStretch(1)
        self._cancel = self.button("customer.cancel", tr("Cancel"))
        self._add = self.button("customer.add", tr("Add"), "primary")
        self._add.setDefault(True)
        row.addWidget(self._cancel)
        row.addWidget(self._add)
        column.addLayout(row)
        self._id.setFocus()

    def _join(self) -> None:
        self._id.textEdited.connect(self._on_id_text_edited)
        self._cancel.clicked.connect(self.reject)
        self._add.clicked.connect(self._on_add_clicked)

    def _on_id_text_edited(self) -> None:
        self._row.complain("")

    def _on_add_clicked(self) -> None:
        # Blanks around an id come from copying; one inside it is the reader's to judge.
        text = self._id.text().strip()
        try:
            customer = check_id("customer", text)
        except BadId as bad:
            self._row.complain(say(bad.said))
            self._id.setFocus()
            return
        self.given.emit(customer)
        self.accept()
