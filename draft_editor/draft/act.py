"""What happens to a draft, act by act: what the journal keeps and a restart does again."""

from __future__ import annotations

from dataclasses import field
from typing import TypeAlias

from draft_editor.draft.history import Step
from draft_editor.model.frozen import Frozen
from draft_editor.model.locator import Locator


class Did(Frozen):
    """A step was done. With `joins` it went on with the step before it, as typing does."""

    step: Step
    joins: bool


class Undid(Frozen):
    """The last step was taken back."""


class Redid(Frozen):
    """The last step taken back was done again."""


class Based(Frozen):
    """The server has accepted this JSON text: what differs from it is an edit."""

    source: str = field(repr=False)


class Addressed(Frozen):
    """A draft that came without an address was given this one, or it was taken away again."""

    locator: Locator | None = field(repr=False)


Act: TypeAlias = Did | Undid | Redid | Based | Addressed
