"""A place where one writes what somebody will read: what helps to write joins itself to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from draft_editor.draft.path import Path
    from draft_editor.ui.fields.marks import Marking
    from draft_editor.ui.fields.suggesting import Suggesting
    from draft_editor.ui.sheet import Sheet


class WritingPlace(Protocol):
    """The text of a body or a subject, or an email as it looks. Thread: GUI.

    Places are counted in code points of `shown`, which has one for each end of a line.
    """

    marking: Marking
    """Underlines and colours what its markers find."""
    suggesting: Suggesting
    """Offers what its suggesters know for the cursor's place."""
    sheet: Sheet
    """Where the draft lies."""
    takes_source: bool
    """Whether what is written is the source itself, with whatever notation it may have."""

    @property
    def is_filled_in(self) -> bool:
        """Whether the service fills in placeholders here."""
        ...

    @property
    def may_be_html(self) -> bool:
        """Whether what is shown may be the source of HTML."""
        ...

    @property
    def path(self) -> Path:
        """Where its text is stored in the draft."""
        ...

    @property
    def is_showing(self) -> bool:
        """Whether the text is being changed by the draft, not by the user."""
        ...

    def writing(self) -> QPlainTextEdit | QTextEdit:
        """The text area."""
        ...

    def text(self) -> str:
        """The text as it is stored; empty where there is none."""
        ...

    def shown(self) -> str:
        """The text as the area has it."""
        ...

    def shown_place(self, place: int) -> int:
        """The place in `shown` of a place in `text`."""
        ...

    def selection(self) -> tuple[int, int]:
        """What is selected, or twice the place of the cursor."""
        ...

    def go_to(self, start: int, end: int) -> None:
        """Select a stretch, or go to its place."""
        ...

    def put(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of a stretch, as one step; the cursor goes behind."""
        ...

    def focus(self) -> None:
        """Take the keyboard."""
        ...
