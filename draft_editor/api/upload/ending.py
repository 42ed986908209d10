"""How an upload ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from draft_editor.model.words import Words


@dataclass(frozen=True, slots=True)
class Uploaded:
    """The file lies at `url`."""

    url: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotUploaded:
    """The file is not there, or nobody can be sure that it is; trying again does no harm."""

    why: Words


Upload: TypeAlias = Uploaded | NotUploaded
