"""Pictures that are attached already, made smaller when all files together are too large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from draft_editor.draft.draft import Draft
from draft_editor.draft.tree import text_of
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.local_file import Found, LocalFile, NotTaken
from draft_editor.model.words import Words, count_words, words
from draft_editor.rules.room import cap, is_picture, size_of, total
from draft_editor.ui.amount import amount
from draft_editor.ui.files.offers import Offers, limits_of
from draft_editor.ui.files.picture_reading import picture_size
from draft_editor.ui.files.smaller_picture import Smaller, make_smaller
from draft_editor.ui.files.upload_book import Upload
from draft_editor.ui.files.upload_rows import row_of, rows_of, upload_of
from draft_editor.ui.say import say, tr

if TYPE_CHECKING:
    from draft_editor.ui.files.uploads import Uploads

_MOST_LINES: Final = 8
"""Pictures that a question tells one by one."""


@dataclass(frozen=True, slots=True)
class SmallerRow:
    """A row as it was when it was looked at, its picture's pixels, and its smaller copy."""

    row: JsonObject = field(repr=False)
    name: str = field(repr=False)
    pixels: tuple[int, int]
    made: Smaller


@dataclass(frozen=True, slots=True)
class RowsOffer:
    """Copies that could take the places of rows; bytes of all files before, after, and allowed."""

    draft: Draft = field(repr=False)
    rows: tuple[SmallerRow, ...]
    before: int
    after: int
    most: int


class _Copied(NamedTuple):
    """A copy, and the pixels of what it was made of."""

    pixels: tuple[int, int]
    made: Smaller


@dataclass(slots=True)
class _Task:
    """What is being made smaller, one after the other, and what has come of it."""

    draft: Draft
    most: int
    before: int
    left: list[tuple[JsonObject, FilePath]]
    made: list[SmallerRow] = field(default_factory=list)
    said: list[Words] = field(default_factory=list)


class RowShrinking(QObject):
    """Makes the pictures of the open draft just so small that all its files fit its channel.

    `asked` carries a `RowsOffer`; nothing is written before it is agreed to. `said` carries a
    sentence for each picture that stays as it is, such as one that was uploaded and whose file
    is not on this computer any more. Thread: GUI; pictures are encoded elsewhere.
    """

    asked = Signal(object)
    said = Signal(object)

    def __init__(self, uploads: Uploads) -> None:
        super().__init__(uploads)
        self._uploads = uploads
        self._is_at_work = False
        self._steps = 0

    def shrink(self, draft: Draft) -> None:
        """Begin, unless it is under way or there is room for all files as they are."""
        most, rows = limits_of(draft).attachment_bytes, rows_of(draft)
        if self._is_at_work or most is None or total(rows) <= most.value:
            return
        task = _Task(draft, most.value, total(rows), [])
        for row in rows:
            if isinstance(row, dict) and is_picture(row) and size_of(row):
                path = self._uploads.file_of(row)
                if path is None:
                    task.said.append(_not_at_hand(row))
                else:
                    task.left.append((row, path))
        sizes = [size_of(row) for row, _ in task.left]
        others = task.before - sum(sizes)
        each = cap(sizes, task.most - others)
        if task.left and not each:
            task.said.append(_no_room(others, task.most))
            task.left.clear()
        task.left = [(row, path) for row, path in task.left if size_of(row) > each]
        if task.left:
            self.said.emit((count_words("Making %n picture(s) smaller…", len(task.left)),))
        self._is_at_work = True
        self._go_on(task, each)

    def _go_on(self, task: _Task, most: int) -> None:
        if task.left:
            row, path = task.left[0]
            errand = partial(_copy, _name(row), path, size_of(row), most)
            self._uploads.errands.send(errand, partial(self._on_made, task, most))
            return
        self._is_at_work = False
        self.said.emit(tuple(task.said))  # nothing to say ends what was said of the work
        if task.made:
            saved = sum(size_of(each.row) - len(each.made.content) for each in task.made)
            rows, after = tuple(task.made), task.before - saved
            self.asked.emit(RowsOffer(task.draft, rows, task.before, after, task.most))

    def _on_made(self, task: _Task, most: int, brought: object) -> None:
        row, _ = task.left.pop(0)
        match brought:
            case _Copied(pixels, made):
                task.made.append(SmallerRow(row, _new_name(row, made.suffix), pixels, made))
            case Words():
                task.said.append(brought)
            case _:
                task.said.append(_not_small_enough(_name(row)))
        self._go_on(task, most)

    def take(self, offer: RowsOffer, offers: Offers) -> None:
        """Let the copies take the places of their rows; a row that is another by now stays."""
        copies = [(each.name, each.made.content) for each in offer.rows]
        offers.keep_copies(copies, partial(self._replace, offer))

    def _replace(self, offer: RowsOffer, found: Sequence[Found]) -> None:
        self._steps += 1
        gesture, draft = f"smaller {self._steps}", offer.draft
        now, coming = rows_of(draft), list[Upload]()
        others: list[tuple[Json, Json]] = []
        self.said.emit(tuple(file.why for file in found if isinstance(file, NotTaken)))
        for copy, file in zip(offer.rows, found, strict=True):
            if isinstance(file, LocalFile) and copy.row in now:
                row = {**copy.row, **row_of(file, copy.name)}
                row.pop("fileURL", None)
                others.append((copy.row, row))
                coming.append(upload_of(draft, file, copy.name, gesture))

        def rows() -> list[Json]:
            written = list(rows_of(draft))
            for old, new in others:
                if old in written:
                    written[written.index(old)] = new
            return written

        if coming:
            name = count_words("Make %n picture(s) smaller", len(coming))
            self._uploads.put_rows(draft, name, rows, coming)


def offer_text(offer: RowsOffer) -> str:
    """What the copies would be instead of their pictures, and all files together."""
    lines = [_line(each) for each in offer.rows[:_MOST_LINES]]
    if len(offer.rows) > _MOST_LINES:
        lines.append(say(count_words("… and %n more", len(offer.rows) - _MOST_LINES)))
    said = words(
        "All files together: {before} → {after}; {most} are taken.",
        before=amount(offer.before),
        after=amount(offer.after),
        most=amount(offer.most),
    )
    kept = tr("The files themselves stay as they are, and Undo brings the large ones back.")
    return "\n\n".join((*lines, say(said), kept))


def _line(copy: SmallerRow) -> str:
    (wide, high), (new_wide, new_high) = copy.pixels, copy.made.size
    return say(
        words(
            "“{name}”\n{wide} × {high} pixels, {size} → {new_wide} × {new_high} pixels, {new_size}",
            name=_name(copy.row),
            wide=wide,
            high=high,
            size=amount(size_of(copy.row)),
            new_wide=new_wide,
            new_high=new_high,
            new_size=amount(len(copy.made.content)),
        )
    )


def _copy(name: str, path: FilePath, size: int, most: int) -> Words | _Copied:
    """A copy, or why there is none. Thread: any but the GUI's."""
    try:
        is_same = path.stat().st_size == size
    except OSError:
        return words("“{name}” is not there any more.", name=name)
    if not is_same:
        return words(
            "“{name}” is another file now than when it was attached; attach it again.", name=name
        )
    made = make_smaller(path, most)
    return _not_small_enough(name) if made is None else _Copied(picture_size(path), made)


def _not_small_enough(name: str) -> Words:
    return words("“{name}” cannot be made small enough; it stays as it is.", name=name)


def _not_at_hand(row: JsonObject) -> Words:
    return words(
        "“{name}” stays as it is: it is uploaded, and its file is not at hand on this computer.",
        name=_name(row),
    )


def _no_room(others: int, most: int) -> Words:
    return words(
        "Smaller pictures would not help: the other files come to {size}, and {most} in all are "
        "taken.",
        size=amount(others),
        most=amount(most),
    )


def _name(row: JsonObject) -> str:
    name = text_of(row, "originalFileName")
    return name if name.strip() else tr("picture")


def _new_name(row: JsonObject, suffix: str) -> str:
    """The name that the row has, with the ending of what its file is now."""
    name = _name(row)
    same = {"jpg": (".jpg", ".jpeg")}.get(suffix, (f".{suffix}",))
    return name if name.lower().endswith(same) else f"{FilePath(name).stem}.{suffix}"
