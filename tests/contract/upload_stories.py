"""Short ways to tell what an uploader does against a server."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Final

from contract.scripted_server import PATIENCE, Play, ScriptedServer
from contract.wire_stories import run
from draft_editor.api.connection import Connection
from draft_editor.api.upload.ending import NotUploaded, Upload
from draft_editor.api.upload.same_file import Keep, keep_nothing
from draft_editor.api.upload.target import PutTarget, Target
from draft_editor.api.upload.uploader import Uploader
from draft_editor.model.stored_file import StoredFile
from draft_editor.worker.threads import Threads

CONTENT: Final = b"%PDF-1.4 estimate \x00\xff" * 27_000
BIG: Final = 48 * 1024 * 1024


def small_file(folder: Path) -> Path:
    """A file of three pieces, the last of them short."""
    path = folder / "estimate.pdf"
    path.write_bytes(CONTENT)
    return path


def big_file(folder: Path) -> Path:
    """A file that no socket's buffer can swallow; it takes no room on the disk."""
    path = folder / "film.mp4"
    with path.open("wb") as opened:
        opened.truncate(BIG)
    return path


def silent(sent: int, total: int) -> None:
    """For stories in which progress does not matter."""


@asynccontextmanager
async def uploader(
    target: str | Target,
    connection: Connection | None = None,
    clock: Callable[[], float] = time.monotonic,
    stored: Iterable[StoredFile] = (),
    keep: Keep = keep_nothing,
) -> AsyncIterator[Uploader]:
    """An uploader that reads the disk in the threads of the background.

    An address alone is that of a plain PUT target.
    """
    threads = Threads()
    known = PutTarget(target) if isinstance(target, str) else target
    try:
        yield Uploader(known, threads.run, connection, clock=clock, stored=stored, keep=keep)
    finally:
        threads.end()


async def put(
    target: str | Target,
    path: Path,
    name: str = "estimate.pdf",
    content_type: str = "application/pdf",
    on_progress: Callable[[int, int], None] = silent,
    connection: Connection | None = None,
) -> Upload:
    """How one upload ends."""
    async with uploader(target, connection) as each:
        return await each.put(path, name, content_type, on_progress)


def why(upload: Upload) -> str:
    """The sentence of an upload that did not succeed."""
    assert isinstance(upload, NotUploaded), upload
    return str(upload.why)


def why_not(file: Path, *plays: Play, connection: Connection | None = None) -> str:
    """Why a file is not uploaded when the server plays these."""
    with ScriptedServer(*plays) as server:
        return why(run(put(server.url, file, connection=connection)))


@contextmanager
def raw_server(play: Callable[[socket.socket], None]) -> Iterator[str]:
    """A server for one connection that reads only what its play reads."""

    def serve() -> None:
        with suppress(OSError):
            connection, _ = listener.accept()
            with connection:
                play(connection)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/in"
        thread.join(PATIENCE)
