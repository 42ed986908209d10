"""What a run of the window was started with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from draft_editor.store.secrets import Vault


class Wishes(NamedTuple):
    """What was asked for when the program was started."""

    file: Path | None = None
    profile: str | None = None
    sandbox: bool = False
    keeps_login: bool = True
    vault: Callable[[], Vault] | None = None
    """What stands in for the keyring of this computer, where that is not to be touched."""
