"""How much a thousand kills of the editor have taken that they may not."""

from __future__ import annotations

import os
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.line import Line
from flow.kill.lane import kill_often
from flow.kill.verdict import SAFE_AFTER
from forks import fresh

KILLS: Final = "DRAFT_EDITOR_KILLS"
_USUAL: Final = 1000
_LANES: Final = 2


def kills() -> Iterator[Line]:
    """SIGKILL at any moment, fresh processes, two data folders at a time."""
    count = int(os.environ.get(KILLS, str(_USUAL)))
    seed, begun = secrets.token_hex(4), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="draft-editor-bench-") as place:
        report = kill_often(count, _LANES, Path(place), seed, fresh())
    for each in report.lost:
        sys.stderr.write(f"{each}\n")
    sys.stdout.write(f"{len(report.lost)} lost of {report.kills}\n")
    yield Line("kills.lost", len(report.lost), "kills", 0.0)
    yield Line("kills.oldest-taken", report.longest * 1000, "ms", SAFE_AFTER * 1000)
    yield Line("kills.changes", report.changes, "changes")
    yield Line("kills.accepted", report.accepted, "attempts")
    yield Line("kills.each", (time.monotonic() - begun) / max(1, report.kills), "s")
