"""The part of a profile that says which servers may be asked about linked files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from draft_editor.model.link import BadLink, check_server
from draft_editor.model.link_servers import NO_SERVERS, LinkServers
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground

_LINES = 3


class ServersSection(Ground):
    """Two lists, a server a line: to see what was said about them, and to take it back.

    They are seen once something was said. `rows` and `entries` go by the names
    `servers_always` and `servers_never`.
    """

    def __init__(self, known: LinkServers, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.rows: dict[str, Labelled] = {}
        self.entries: dict[str, QPlainTextEdit] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.wide)
        for part, servers, label, help_text in (
            (
                "servers_always",
                known.always,
                tr("Servers asked about links"),
                tr(
                    "One a line, like files.example.com. They are asked for type and size of a "
                    "linked file, without a login."
                ),
            ),
            (
                "servers_never",
                known.never,
                tr("Servers never asked"),
                tr("A server in neither list is asked about when a link leads there."),
            ),
        ):
            row = self._row(part, servers, label, help_text)
            across.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.setVisible(known != NO_SERVERS)

    def servers(self) -> LinkServers:
        """What is filled in now; a line that names no server is handed on as it is."""
        return LinkServers(*(_named(entry.toPlainText()) for entry in self.entries.values()))

    def _row(self, part: str, servers: tuple[str, ...], label: str, help_text: str) -> Labelled:
        entry = QPlainTextEdit("\n".join(servers), self)
        entry.setTabChangesFocus(True)
        entry.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self.entries[part] = entry
        self.rows[part] = Labelled(entry, f"profile.{part}", label, help_text, parent=self)
        return self.rows[part]


def _named(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_server(line) for line in text.split("\n") if line.strip()))


def _server(line: str) -> str:
    try:
        return check_server(line)
    except BadLink:
        return line.strip()
