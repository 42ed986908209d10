"""The part of a profile that few ever need: the form of new times, a company's certificates."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground


class RareSection(Ground):
    """Two lines behind one link, open where one of them is not as usual.

    `rows` and `entries` go by the names of the parts of the profile. `reshaped` tells that the
    lines are seen now, or hidden.
    """

    reshaped = Signal()

    def __init__(self, known: ProfileDetails, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.rows: dict[str, Labelled] = {}
        self.entries: dict[str, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        self._more = self._button("profile.more", "")
        self._more.setProperty("look", "link")
        self._more.setProperty("flush", True)
        self._more.setCheckable(True)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._body = Ground("page", self)
        self._build_body(known)
        column.addWidget(self._body)
        new = ProfileDetails()
        is_rare = (known.timestamp_pattern, known.extra_ca_file) != (
            new.timestamp_pattern,
            new.extra_ca_file,
        )
        self._more.setChecked(is_rare)
        self._show_body(is_rare)
        self._more.toggled.connect(self._on_more_toggled)
        self._browse.clicked.connect(self._on_browse_clicked)

    def open(self) -> None:
        """Show the lines."""
        self._more.setChecked(True)

    def _build_body(self, known: ProfileDetails) -> None:
        across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.wide)
        pattern = self._line(
            "timestamp_pattern",
            known.timestamp_pattern,
            tr("Form of new times"),
            tr("A time that is changed keeps the form in which it came."),
        )
        self._browse = self._button("profile.extra_ca_file:browse", tr("Browse…"))
        self._browse.setAccessibleName(tr("Browse for the certificate file"))
        certificates = self._line(
            "extra_ca_file",
            known.extra_ca_file,
            tr("Extra certificate file"),
            tr("A company’s own certificates (PEM), trusted beside the system’s. Mostly empty."),
            self._browse,
        )
        for row in (pattern, certificates):
            across.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)

    def _line(
        self, part: str, text: str, label: str, help_text: str, beside: QPushButton | None = None
    ) -> Labelled:
        line = QLineEdit(text, self)
        line.setCursorPosition(0)
        self.entries[part] = line
        self.rows[part] = Labelled(line, f"profile.{part}", label, help_text, beside, self)
        return self.rows[part]

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _show_body(self, is_shown: bool) -> None:
        self._body.setVisible(is_shown)
        self._more.setText(tr("Less") if is_shown else tr("More"))

    def _on_more_toggled(self, is_shown: bool) -> None:
        self._show_body(is_shown)
        self.reshaped.emit()

    def _on_browse_clicked(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a certificate file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")])
        dialog.fileSelected.connect(self.entries["extra_ca_file"].setText)
        dialog.open()
