"""How a job in the background ends: done, failed or stopped, and nothing between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

from draft_editor.model.words import Complaint, Words, words

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The job came to its end; `value` is what it brought."""

    value: T = field(repr=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """The job raised. `said` may be shown; the error's own text may hold secrets and may not."""

    error: BaseException = field(repr=False)

    @property
    def said(self) -> Words:
        """The sentence of a `Complaint`; for anything else only the kind of the error."""
        if isinstance(self.error, Complaint):
            return self.error.said
        return words(
            "A fault in the editor itself stopped this ({kind}).", kind=type(self.error).__name__
        )


@dataclass(frozen=True, slots=True)
class Stopped:
    """The job was cancelled, or the editor closed before it came to its end."""


Ending: TypeAlias = Done[T] | Failed | Stopped
