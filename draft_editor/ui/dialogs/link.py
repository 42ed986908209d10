"""A link to a file that lies elsewhere, to be attached."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from draft_editor.model.link import BadLink, read_link
from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.files.carried import address_of
from draft_editor.ui.say import say, tr


class LinkDialog(Frame):
    """Takes an address as it was copied; `given` carries it when it can be one."""

    given = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("link", tr("Attach a link"), parent)
        self._build()
        self._join()

    def _build(self) -> None:
        column = self.small_column(tr("Attach a link"))
        self._url = QLineEdit(self)
        self._row = Labelled(
            self._url,
            "link.url",
            tr("Address of the file"),
            tr("It begins with “https://”. The service takes the file from there."),
        )
        column.addWidget(self._row)
        row = button_row()
        row.addStretch(1)
        self._cancel = self.button("link.cancel", tr("Cancel"))
        self._attach = self.button("link.attach", tr("Attach"), "primary")
        self._attach.setDefault(True)
        row.addWidget(self._cancel)
        row.addWidget(self._attach)
        column.addLayout(row)
        self._url.setFocus()

    def _join(self) -> None:
        self._url.textEdited.connect(self._on_url_text_edited)
        self._cancel.clicked.connect(self.reject)
        self._attach.clicked.connect(self._on_attach_clicked)

    def _on_url_text_edited(self) -> None:
        self._row.complain("")

    def _on_attach_clicked(self) -> None:
        try:
            link = read_link(address_of(QUrl(self._url.text().strip())))
        except BadLink as bad:
            self._row.complain(say(bad.said))
            self._url.setFocus()
            return
        self.given.emit(QUrl(link.url))
        self.accept()
