"""One editor for one data folder: whoever comes second is shown to the first."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from draft_editor.model.words import Complaint, words
from draft_editor.store.folder import DataFolder

_PATIENCE_MS: Final = 2000


class FirstEditor(QObject):
    """Hears of other editors that were started for the same data folder.

    `called` carries the draft file that the other was asked to open, or None: time to come to
    the front. Thread: GUI.
    """

    called = Signal(object)

    def __init__(self, folder: DataFolder, parent: QObject) -> None:
        super().__init__(parent)
        name = _socket_name(folder)
        QLocalServer.removeServer(name)  # of a process that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        self._server.listen(name)

    def _on_server_new_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._hear(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            wish = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            wish = None
        socket.write(b"\n")
        socket.flush()
        self.called.emit(Path(wish) if isinstance(wish, str) else None)


class HeldElsewhere(Complaint):
    """The data folder is held by an editor that does not answer."""


def call_first(folder: DataFolder, file: Path | None) -> None:
    """Ask the editor that holds the folder to come to the front; raises `HeldElsewhere`."""
    socket = QLocalSocket()
    socket.connectToServer(_socket_name(folder))
    wish = None if file is None else str(file.absolute())
    if socket.waitForConnected(_PATIENCE_MS):
        socket.write(json.dumps(wish).encode() + b"\n")
        if socket.waitForReadyRead(_PATIENCE_MS):
            return
    raise HeldElsewhere(
        words(
            "Another editor holds the data folder “{path}” and does not answer. Close it, or "
            "choose another folder with --data-dir.",
            path=str(folder.path),
        )
    )


def _socket_name(folder: DataFolder) -> str:
    """A socket's name has little room; the folder's own name may be long."""
    whole = f"{folder.path.resolve()}\n{sys.platform}"
    digest = hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
    return f"draft-editor-{digest[:24]}"
