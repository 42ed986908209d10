"""What the window asks about the colleagues whom a profile keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # nobody is loaded before somebody is named
    from draft_editor.model.people import Person


class ColleaguePlaces(Protocol):
    """Keeps colleagues in the profile in use; each call returns at once."""

    def colleagues(self) -> tuple[Person, ...]:
        """Those who are kept."""
        ...

    def keep_colleague(self, person: Person, *, keeps: bool) -> None:
        """Keep a colleague, or forget one; the profile's file is written behind it."""
        ...
