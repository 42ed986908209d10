"""Pictures that are too large for their channel: smaller copies to be agreed to, never unasked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal

from draft_editor.draft.draft import Draft
from draft_editor.model.words import words
from draft_editor.ui.amount import amount
from draft_editor.ui.errands import Errands
from draft_editor.ui.files.offers import LargePicture
from draft_editor.ui.files.smaller_picture import Smaller, make_smaller
from draft_editor.ui.say import say

_MOST_AT_ONCE: Final = 10
"""Pictures of one offer that are made smaller; each copy waits in memory for the answer."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A picture that is too large and its copy that is not, with the copy's name."""

    large: LargePicture
    made: Smaller
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShrinkOffer:
    """Copies that could be attached to a draft instead of what was offered to it."""

    draft: Draft = field(repr=False)
    copies: tuple[Copy, ...]


class Shrinking(QObject):
    """Makes smaller copies away from the window, then has them asked about.

    `asked` carries a `ShrinkOffer`; `refused` why those are not taken that cannot be made
    small enough.
    """

    asked = Signal(object)
    refused = Signal(object)

    def __init__(self, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands

    def shrink(self, draft: Draft, pictures: Sequence[LargePicture]) -> None:
        """Make copies of these; one after the other, as each takes much memory for a moment."""
        copies: list[Copy] = []
        refused = [each.why for each in pictures[_MOST_AT_ONCE:]]
        left = list(pictures[:_MOST_AT_ONCE])

        def go_on() -> None:
            if left:
                large = left[0]
                self._errands.send(lambda: make_smaller(large.file.path, large.most), on_made)
                return
            if refused:
                self.refused.emit(tuple(refused))
            if copies:
                self.asked.emit(ShrinkOffer(draft, tuple(copies)))

        def on_made(made: object) -> None:
            large = left.pop(0)
            if isinstance(made, Smaller):
                copies.append(Copy(large, made, f"{large.file.path.stem}.{made.suffix}"))
            else:
                refused.append(large.why)
            go_on()

        go_on()


def copy_text(copy: Copy) -> str:
    """What a copy would be instead of its picture, in pixels and bytes."""
    file = copy.large.file
    wide, high = file.image or (0, 0)
    if (wide > high) != (copy.made.size[0] > copy.made.size[1]):
        wide, high = high, wide  # as it is seen: the camera lay on its side
    return say(
        words(
            "“{name}”\nBefore: {wide} × {high} pixels, {size}\n"
            "After: {new_wide} × {new_high} pixels, {new_size}",
            name=file.path.name,
            wide=wide,
            high=high,
            size=amount(file.size),
            new_wide=copy.made.size[0],
            new_high=copy.made.size[1],
            new_size=amount(len(copy.made.content)),
        )
    )
