"""A line of a list as plain data: what it is about, and what is said beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from draft_editor.draft.path import Path


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stretch of a line's text; `look` is plain, muted, fixed, found, added or removed."""

    text: str = field(repr=False)
    look: str = "plain"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a lead, which is a pill where it has a tone, and the text beside it.

    A line without a path is a heading or a remark: it is read and cannot be chosen.
    """

    lead: str
    strokes: tuple[Stroke, ...] = ()
    path: Path | None = None
    tone: str = ""
    spoken: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether it is the title of the lines that follow."""
        return self.path is None and not self.strokes
