"""What a run of the window was started with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for when the program was started."""

    file: Path | None = None
    profile: str | None = None
    sandbox: bool = False
    keeps_login: bool = True
