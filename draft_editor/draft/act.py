"""What happens to a draft, act by act: what the journal keeps and a restart does again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from draft_editor.draft.history import Step
from draft_editor.model.locator import Locator


@dataclass(frozen=True, slots=True)
class Did:
    """A step was done. With `joins` it went on with the step before it, as typing does."""

    step: Step
    joins: bool


@dataclass(frozen=True, slots=True)
class Undid:
    """The last step was taken back."""


@dataclass(frozen=True, slots=True)
class Redid:
    """The last step taken back was done again."""


@dataclass(frozen=True, slots=True)
class Based:
    """The server has accepted this JSON text: what differs from it is an edit."""

    source: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Addressed:
    """A draft that came without an address was given this one, or it was taken away again."""

    locator: Locator | None = field(repr=False)


Act: TypeAlias = Did | Undid | Redid | Based | Addressed
