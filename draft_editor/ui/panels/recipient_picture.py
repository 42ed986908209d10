"""A message as its recipient would see it: a phone’s bubble, a mail, a colleague’s note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draft_editor.rules import text_parts
from draft_editor.ui import later
from draft_editor.ui.delivery import Attached, Delivery
from draft_editor.ui.panels.holed_label import HoledLabel
from draft_editor.ui.panels.recipient_pieces import (
    AddedBlock,
    FileRow,
    Head,
    Part,
    Tile,
    put_by,
    stand,
)
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel, restyle, set_property

if TYPE_CHECKING:
    from draft_editor.ui.mail.paper import MailPaper

_TILES: Final = 4
_ROWS: Final = 6
_MANY: Final = 20
"""Of so many files nobody reads names in a picture: a few stand for all."""
_SHORT: Final = 480
"""Characters of a long text that are shown until somebody wants more."""
_SHARPNESS: Final = 2.0
"""Pixels of a copied picture for each point of the window's."""

PictureOf: TypeAlias = Callable[[Attached], QPixmap | None]


class RecipientPicture(Ground):
    """Shows one delivery at a time; what stays as it was is not laid out again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("quiet-card", parent)
        self._found: Delivery | None = None
        self._is_parted = False
        self._is_whole = False
        self._heads: list[Head] = []
        self._parts: list[Part] = []
        self._paper: MailPaper | None = None
        self._blocks: list[AddedBlock] = []
        self._tiles: list[Tile] = []
        self._rows: list[FileRow] = []
        self._shown_files = 0
        self._build()
        self._more.clicked.connect(self._on_more_clicked)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, SPACE.medium, 14, SPACE.medium)
        column.setSpacing(SPACE.small)
        self._when = WordsLabel("", "name", wraps=True)
        self._soon = WordsLabel("", "help", wraps=True)
        when = QVBoxLayout()
        when.setSpacing(0)
        for label in (self._when, self._soon):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            when.addWidget(label)
        column.addLayout(when)
        self._for_heads = QVBoxLayout()
        self._for_heads.setSpacing(2)
        column.addLayout(self._for_heads)
        self._bubble = Ground("bubble")
        self._indent = QHBoxLayout()
        self._indent.addWidget(self._bubble)
        column.addLayout(self._indent)
        self._build_bubble()
        self._remarks = WordsLabel("", "help", wraps=True)
        column.addWidget(self._remarks)
        self._files = QWidget()
        inside = QVBoxLayout(self._files)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE.small)
        self._for_tiles = QGridLayout()
        self._for_tiles.setSpacing(SPACE.small)
        self._for_tiles.setColumnStretch(0, 1)
        inside.addLayout(self._for_tiles)
        self._for_rows = QVBoxLayout()
        self._for_rows.setSpacing(SPACE.tiny)
        inside.addLayout(self._for_rows)
        column.addWidget(self._files)
        self._told = WordsLabel("", "help", wraps=True)
        column.addWidget(self._told)

    def _build_bubble(self) -> None:
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(SPACE.medium, 10, SPACE.medium, 10)
        inside.setSpacing(SPACE.small)
        self._subject = HoledLabel("", "name", wraps=True)
        inside.addWidget(self._subject)
        self._for_parts = QVBoxLayout()
        self._for_parts.setSpacing(SPACE.tiny)
        inside.addLayout(self._for_parts)
        self._more = QPushButton("")
        self._more.setProperty("look", "link")
        self._more.setProperty("flush", True)
        self._more.setObjectName("preview.more")
        inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._for_blocks = QVBoxLayout()
        self._for_blocks.setSpacing(SPACE.tiny)
        inside.addLayout(self._for_blocks)

    def show_delivery(self, found: Delivery, picture_of: PictureOf) -> None:
        """Show a delivery; `picture_of` gives the pictures that lie on this computer."""
        if self._found is None or self._found.kind != found.kind:
            self._wear(found.kind)
        self._found = found
        self._when.setText(found.when)
        self._soon.setText(found.soon)
        self._soon.setVisible(bool(found.soon))
        heads = [(tr("From"), found.sender), *found.heads]
        for index, head in enumerate(stand(self._for_heads, self._heads, len(heads), Head)):
            head.say(*heads[index], is_simulated=index == 0 and found.kind != "note")
        self._subject.say(found.subject, found.holes)
        self._subject.setVisible(bool(found.subject))
        self._say_text()
        self._remarks.setText("\n".join(found.remarks))
        self._remarks.setVisible(bool(found.remarks))
        blocks = stand(self._for_blocks, self._blocks, len(found.added), AddedBlock)
        for block, added in zip(blocks, found.added, strict=True):
            block.say(added)
        self._say_files(found, picture_of)
        self._told.setText(found.told)
        self._told.setVisible(bool(found.told))

    def show_parts(self, shown: bool) -> None:
        """Show where one part of a text ends and the next begins, or not."""
        self._is_parted = shown
        self._say_text()

    def copy(self) -> QPixmap:
        """The picture as it is seen, sharp enough for a report."""
        made = QPixmap(QSize(self.size()) * _SHARPNESS)
        made.setDevicePixelRatio(_SHARPNESS)
        made.fill(QColor(worn().background))
        self.render(made)
        return made

    def _wear(self, kind: str) -> None:
        """A phone's bubble stands to one side; paper is as wide as there is room."""
        is_phone = kind in {"text", "call"}
        self._indent.setContentsMargins(20 if is_phone else 0, 0, 0, 0)
        set_property(self._bubble, "look", "bubble" if is_phone else "paper")
        for child in self._bubble.findChildren(QWidget):
            restyle(child)

    def _say_text(self) -> None:
        if self._found is None:
            return
        text, html = self._found.text or tr("(no words yet)"), self._found.html
        pieces = [] if html else [text]
        holes = self._found.holes
        if self._is_parted and self._found.kind == "text" and not holes:
            ends = (0, *text_parts.borders(text), len(text))
            pieces = [text[start:end] for start, end in pairwise(ends)]
        is_long = len(pieces) < 2 and len(text) > _SHORT + _SHORT // 4
        is_begun = is_long and not self._is_whole
        if pieces and is_begun:
            pieces = [text[:_SHORT].rsplit(maxsplit=1)[0] + " …"]
        self._more.setVisible(is_long)
        self._more.setText(tr("Show less") if self._is_whole else tr("Show more"))
        labels = stand(self._for_parts, self._parts, len(pieces), Part)
        for index, (label, piece) in enumerate(zip(labels, pieces, strict=True)):
            label.say(piece.strip(), index + 1, len(pieces), holes)
        self._say_html(later.begun(html, _SHORT) if html and is_begun else html, holes)

    def _say_html(self, html: str, holes: Sequence[str]) -> None:
        """Show what a mail program lays out; what does that is loaded with the first email."""
        if html and self._paper is None:
            self._paper = later.MailPaper()
            self._for_parts.addWidget(self._paper)
        if self._paper is not None:
            self._paper.say(html, holes)
            self._paper.setVisible(bool(html))

    def _say_files(self, found: Delivery, picture_of: PictureOf) -> None:
        is_phone = found.kind in {"text", "call"}
        shown = [place for place, file in enumerate(found.files) if is_phone and file.is_picture]
        is_many = len(found.files) > _MANY
        tiled = set(shown[: _TILES // 2 if is_many else _TILES])
        pictures = [found.files[place] for place in sorted(tiled)]
        if len(found.files) != self._shown_files:
            self._files.hide()  # else all around is laid out for each file that comes or goes
        self._shown_files = len(found.files)
        while len(self._tiles) < len(pictures):
            self._add_tile()
        for index, tile in enumerate(self._tiles):
            tile.setVisible(index < len(pictures))
            if index < len(pictures):
                tile.say(pictures[index], picture_of(pictures[index]))
        others = [file for place, file in enumerate(found.files) if place not in tiled]
        most = 1 if is_many else _ROWS
        lines = [(file.name, file.size, file.is_picture, "") for file in others[:most]]
        if len(others) > most:
            more = tr("and {count} more").format(count=len(others) - most)
            lines.append((more, "", False, "more"))
        if found.has_card:
            lines.append((tr("Contact card"), tr("simulated"), False, "person"))
        rows = stand(self._for_rows, self._rows, len(lines), FileRow)
        for row, (name, size, is_picture, drawing) in zip(rows, lines, strict=True):
            row.say(name, size, is_picture=is_picture, drawing=drawing)
        self._files.setVisible(bool(pictures or lines))

    def _add_tile(self) -> Tile:
        index, tile = len(self._tiles), Tile()
        self._tiles.append(tile)
        self._for_tiles.addWidget(tile, index // 2, 2 - index % 2)
        return tile

    def make_place(self) -> bool:
        """Make room for one more file while nothing is to do; false where there is enough.

        Ten at once, made and dressed, were 25 ms in which no key was heard.
        """
        if len(self._tiles) < _TILES:
            made: QWidget = self._add_tile()
        elif len(self._rows) < _ROWS:
            made = FileRow()
            self._for_rows.addWidget(made)
            self._rows.append(made)
        else:
            return False
        put_by(made)
        return True

    def _on_more_clicked(self) -> None:
        self._is_whole = not self._is_whole
        self._say_text()
