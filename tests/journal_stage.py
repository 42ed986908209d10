"""A journal to try things with, and the names and times that its tests share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import shake_256
from pathlib import Path
from typing import Final

from draft_editor.model.locator import Locator
from draft_editor.store.journal import DraftKey, Journal

NOW: Final = datetime(2026, 11, 23, 8, 22, 21, tzinfo=UTC)
LATER: Final = NOW + timedelta(hours=1)


def noise(seed: int, size: int) -> bytes:
    """Always the same bytes, which nothing can make smaller."""
    return shake_256(b"%d" % seed).digest(size)


def key(message: str = "m", profile: str = "home") -> DraftKey:
    """The key of a draft on the server."""
    return DraftKey(profile, Locator.of("d", "u", "c", message))


@contextmanager
def opened(path: Path) -> Iterator[Journal]:
    """A sound journal: nothing is told about its opening."""
    found = Journal.open(path, NOW)
    try:
        assert [str(said) for said in found.told] == []
        yield found.journal
    finally:
        found.journal.close()


def begun(journal: Journal, message: str = "m", source: str = "{}") -> int:
    """A draft that nothing has happened to."""
    return journal.put_draft(key(message), source, f"Title of {message}", "[]", NOW)


def typed(journal: Journal, draft: int, *texts: str) -> None:
    """Append acts after those that are kept."""
    kept = len(journal.acts(draft))
    journal.append([(draft, kept + number, text) for number, text in enumerate(texts, 1)])
