"""What earlier runs have put at an upload target, as the journal knows it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from draft_editor.assembly.inquiry import read_journal
from draft_editor.model.json_text import dump
from draft_editor.model.stored_file import StoredFile
from draft_editor.store.profile import Profile
from draft_editor.store.upload_target import target_members

if TYPE_CHECKING:
    from draft_editor.assembly.keeper import Keeper
    from draft_editor.store.journal import Journal


class StoredFiles:
    """Brings what is known of the files of a target, and has more kept. Thread: the loop's."""

    def __init__(
        self, keeper: Keeper, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._keeper = keeper
        self._now = now
        self._due: list[tuple[str, StoredFile, datetime]] = []
        self._is_noted = False

    async def at(self, profile: Profile) -> tuple[StoredFile, ...]:
        """What was put at the target of a profile, the latest last; nothing if nobody can say."""
        target = _name(profile)
        return await read_journal(self._keeper, lambda journal: journal.stored(target)) or ()

    def keep(self, profile: Profile, file: StoredFile) -> None:
        """Have it known to later runs; at once if the file is only about to leave.

        What comes close together, as hundreds of small files do, is written together.
        """
        self._due.append((_name(profile), file, self._now()))
        is_urgent = not file.sha256
        if is_urgent or not self._is_noted:
            self._is_noted = True
            self._keeper.write(self._write_due, at_once=is_urgent)

    def _write_due(self, journal: Journal) -> None:
        self._is_noted = False
        due = tuple(self._due)
        journal.put_stored(due)
        del self._due[: len(due)]


def _name(profile: Profile) -> str:
    """What the target of a profile is called in the journal; another one if it is elsewhere."""
    told = target_members(profile.upload_target)
    told.pop("has_login", None)  # whoever may look, it is the same place
    whole = dump({"profile": profile.files_key, "target": told})
    return hashlib.sha256(whole.encode()).hexdigest()
