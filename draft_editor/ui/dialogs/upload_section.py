"""The part of a profile that says where attached files are put, and who is asked about links."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from draft_editor.ui.dialogs.frame import under
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.dialogs.profile_boxes import Box
from draft_editor.ui.dialogs.servers_section import ServersSection
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.upload_details import KINDS, UploadDetails
from draft_editor.ui.words_label import Ground

_PARTS = {
    "none": (),
    "put": ("url",),
    "webdav": ("url", "read_url", "has_login"),
    "presigned": ("url", "has_login"),
    "s3": ("url", "read_url", "bucket", "region", "key_id", "secret_key"),
}
_LOGIN = ("name", "secret")
_SECRETS = (*_LOGIN, "secret_key")


class UploadSection(Ground):
    """Choosing the kind of target shows the fields that it needs.

    Secrets are typed in and never shown: what the keyring holds stays there until something
    is typed in its place. `rows` and `entries` go by the names `upload_…`, those of the servers
    that may be asked about links by `servers_…`; `reshaped` tells
    that other fields are shown now.
    """

    reshaped = Signal()

    def __init__(self, known: UploadDetails, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._known = known
        self.rows: dict[str, Labelled] = {}
        self.entries: dict[str, QLineEdit | QComboBox | QPlainTextEdit] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.wide)
        grid.setVerticalSpacing(SPACE.large)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        # Without it the left column is wider as long as nothing stands in the right one.
        blank = QWidget(self)
        blank.setFixedHeight(0)
        grid.addWidget(blank, 0, 1)
        self._build_place()
        self._build_bucket()
        self._build_login()
        self._show_parts()
        self._build_servers()
        self._kind.currentIndexChanged.connect(self._on_kind_changed)
        self._has_login.toggled.connect(self._on_has_login_toggled)

    def details(self) -> UploadDetails:
        """What is filled in now; what the chosen kind does not need is left out."""
        kind = str(self._kind.currentData())
        parts = {*_PARTS.get(kind, ())}
        has_login = "has_login" in parts and self._has_login.isChecked()
        shown = {part: self._text(part) if part in parts else "" for part in self._lines}
        return UploadDetails(
            kind=kind,
            url=shown["url"],
            read_url=shown["read_url"],
            bucket=shown["bucket"],
            region=shown["region"],
            key_id=shown["key_id"],
            has_login=has_login,
            name=self._lines["name"].text() if has_login else "",
            secret=self._lines["secret"].text() if has_login else shown["secret_key"],
            kept=self._known.kept,
            servers=self._servers.servers(),
        )

    def forget_secrets(self) -> None:
        """Leave no secret in the inputs; `setText` drops their undo as well."""
        for part in _SECRETS:
            self._lines[part].setText("")

    def _build_place(self) -> None:
        known = self._known
        self._kind = Box(self)
        for kind, word in zip(
            KINDS,
            (
                tr("None: links only"),
                tr("HTTP PUT"),
                tr("WebDAV"),
                tr("Presigned PUT"),
                tr("S3-compatible"),
            ),
            strict=True,
        ):
            self._kind.addItem(word, kind)
        self._kind.setCurrentIndex(self._kind.findData(known.kind))
        help_text = tr("Where attached files are put, so that the service can fetch them.")
        self._row("kind", self._kind, tr("Upload target"), help_text, 0, 0)
        help_text = tr(
            "Files are put under it. Of an S3-compatible store it is the endpoint; for presigned "
            "PUT it is asked for a place for each file."
        )
        self._line("url", known.url, tr("Upload target address"), help_text, 0, 1)

    def _build_bucket(self) -> None:
        known = self._known
        self._line("bucket", known.bucket, tr("Bucket"), tr("It has to be there already."), 1, 0)
        help_text = tr("Empty: “us-east-1”, to which stores without regions answer.")
        self._line("region", known.region, tr("Region"), help_text, 1, 1)
        help_text = tr("It is kept in the profile.")
        self._line("key_id", known.key_id, tr("Key id"), help_text, 2, 0)
        self._secret("secret_key", tr("Secret key"), 2, 1)

    def _build_login(self) -> None:
        help_text = tr(
            "The public address of the same place, if files are read elsewhere. Mostly empty."
        )
        self._line("read_url", self._known.read_url, tr("Address for reading"), help_text, 4, 0)
        self._has_login = QCheckBox(tr("The target asks for a login"), self)
        self._has_login.setObjectName("profile.upload_has_login")
        self._has_login.setAccessibleName(self._has_login.text())
        self._has_login.setChecked(self._known.has_login)
        said = tr("User name and password go to this one host only.")
        self._has_login.setAccessibleDescription(said)
        self._asks = QWidget(self)
        group = QVBoxLayout(self._asks)
        group.setContentsMargins(0, 0, 0, 0)
        group.setSpacing(SPACE.tiny)
        group.addWidget(self._has_login)
        group.addWidget(under(self._has_login, said))
        self._grid.addWidget(self._asks, 4, 1, Qt.AlignmentFlag.AlignTop)
        self._secret("name", tr("User name at the target"), 5, 0)
        self._secret("secret", tr("Password at the target"), 5, 1)

    def _build_servers(self) -> None:
        self._servers = ServersSection(self._known.servers, self)
        self._grid.addWidget(self._servers, 6, 0, 1, 2)
        self.rows.update(self._servers.rows)
        self.entries.update(self._servers.entries)

    def _secret(self, part: str, label: str, row: int, column: int) -> None:
        help_text = tr("Kept in the keyring of this computer, never in a file.")
        self._line(part, "", label, help_text, row, column)
        self._lines[part].setEchoMode(QLineEdit.EchoMode.Password)

    def _line(
        self, part: str, text: str, label: str, help_text: str, row: int, column: int
    ) -> None:
        line = QLineEdit(text, self)
        line.setCursorPosition(0)
        self._lines[part] = line
        self._row(part, line, label, help_text, row, column)

    def _row(
        self,
        part: str,
        entry: QLineEdit | QComboBox,
        label: str,
        help_text: str,
        row: int,
        column: int,
    ) -> None:
        name = f"upload_{part}"
        labelled = Labelled(entry, f"profile.{name}", label, help_text, parent=self)
        self.rows[name] = labelled
        self.entries[name] = entry
        self._grid.addWidget(labelled, row, column, Qt.AlignmentFlag.AlignTop)

    def _show_parts(self) -> None:
        kind = str(self._kind.currentData())
        parts = {"kind", *_PARTS.get(kind, ())}
        is_kept = kind == self._known.kept
        for secret in _SECRETS:
            self._lines[secret].setPlaceholderText(tr("Unchanged") if is_kept else "")
        has_login = "has_login" in parts
        self._asks.setVisible(has_login)
        if has_login and self._has_login.isChecked():
            parts.update(_LOGIN)
        for name, row in self.rows.items():
            if name.startswith("upload_"):
                row.setVisible(name.removeprefix("upload_") in parts)

    def _text(self, part: str) -> str:
        return self._lines[part].text().strip()

    def _on_kind_changed(self, _index: int) -> None:
        self._show_parts()
        self.reshaped.emit()

    def _on_has_login_toggled(self, _is_on: bool) -> None:
        self._show_parts()
        self.reshaped.emit()
