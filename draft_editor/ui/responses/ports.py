"""What the window asks of whoever keeps the canned responses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from draft_editor.model.canned import CannedResponse, LoadedResponses
from draft_editor.model.words import Words


class ResponsesStore(Protocol):
    """Reads and writes; it may take a while and is called away from the window, one at a time."""

    def load(self) -> LoadedResponses:
        """All responses; never raises."""
        ...

    def save(self, own: Sequence[CannedResponse]) -> Words | None:
        """Keep one's own responses; raises `Complaint`. A sentence where something was lost."""
        ...

    def import_from(self, path: Path) -> tuple[list[CannedResponse], int]:
        """The responses of a file, and how many entries are none; raises `Complaint`."""
        ...

    def export_to(self, path: Path, responses: Sequence[CannedResponse]) -> None:
        """Write responses into a file for others; raises `Complaint`."""
        ...
