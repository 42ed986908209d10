"""Paragraphs of an email laid into a rich document, and read from it again."""

from __future__ import annotations

import re
from html import unescape
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from draft_editor.ui.fields.shown_text import code_points, units
from draft_editor.ui.mail.rich_edit import Paragraph, Seen, restyled
from draft_editor.ui.mail.rich_places import Place
from draft_editor.ui.mail.rich_source import Block, RichSource, look_of, name_of
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE

_OPENS: Final = int(QTextFormat.Property.UserProperty) + 1
"""The property of a letter that names the tags around it, by their place in the page's list."""
_HEADINGS: Final = {"h1": 1.6, "h2": 1.35, "h3": 1.2, "h4": 1.1, "h5": 1.0, "h6": 1.0}
_ALT: Final = re.compile(r"<img\s[^>]*?\balt\s*=\s*(?:\"([^\"]+)\"|'([^']+)')", re.IGNORECASE)
_ALIGNED: Final = re.compile(
    r"(?:\salign\s*=\s*[\"']?|text-align:\s*)(center|right|justify)", re.IGNORECASE
)
_DIRECTED: Final = re.compile(r"(?:\sdir\s*=\s*[\"']?|direction:\s*)(rtl|ltr)", re.IGNORECASE)
_SIDES: Final = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    "justify": Qt.AlignmentFlag.AlignJustify,
}
_LONGEST: Final = 200
_BULLETS: Final = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
_MARK: Final = QTextCharFormat.UnderlineStyle.DashUnderline
"""Links are underlined so; a plain line is that of `<u>`."""


class RichPage:
    """Lays paragraphs into a document, one block each, and tells what stands there now."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._opens: list[tuple[str, ...]] = [()]
        self._numbers: dict[tuple[str, ...], int] = {(): 0}

    def lay(self, rich: RichSource) -> None:
        """Show these paragraphs and nothing else."""
        self._document.clear()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        lists: dict[int, QTextList] = {}
        for number, block in enumerate(rich.blocks):
            form = QTextBlockFormat()
            after = rich.blocks[number + 1] if number + 1 < len(rich.blocks) else None
            is_close = block.listed and after is not None and after.listed
            form.setBottomMargin(0 if rich.is_plain or is_close else SPACE.small)
            _place_as_written(form, block.open)
            plain = self._letters_format(block, ())
            if number:
                cursor.insertBlock(form, plain)
            else:
                cursor.setBlockFormat(form)
                cursor.setBlockCharFormat(plain)
            if block.listed:
                self._put_into_list(cursor, block, lists)
            self._insert(cursor, block)
        cursor.endEditBlock()

    def _put_into_list(
        self, cursor: QTextCursor, block: Block, lists: dict[int, QTextList]
    ) -> None:
        known = lists.get(block.list_number)
        if known is not None:
            known.add(cursor.block())
            return
        form = QTextListFormat()
        form.setIndent(block.depth)
        bullet = _BULLETS[min(block.depth, len(_BULLETS)) - 1]
        form.setStyle(QTextListFormat.Style.ListDecimal if block.listed == "ol" else bullet)
        lists[block.list_number] = cursor.createList(form)

    def _insert(self, cursor: QTextCursor, block: Block) -> None:
        if block.is_locked and not block.letters:
            cursor.insertText(_named(block.inner), self._letters_format(block, ()))
            return
        for opens, letters in groupby(block.letters, key=lambda letter: letter.opens):
            text = "".join(letter.character for letter in letters)
            cursor.insertText(text, self._letters_format(block, opens))

    def _letters_format(self, block: Block, opens: tuple[str, ...]) -> QTextCharFormat:
        colours = worn()
        look = look_of(opens)
        made = QTextCharFormat()
        made.setProperty(_OPENS, self._number(opens))
        if block.tag in _HEADINGS:
            size = QFontInfo(self._document.defaultFont()).pixelSize() * _HEADINGS[block.tag]
            made.setProperty(QTextFormat.Property.FontPixelSize, round(size))
            made.setFontWeight(QFont.Weight.DemiBold)
        if look.bold:
            made.setFontWeight(QFont.Weight.Bold)
        made.setFontItalic(look.italic)
        if look.underline:
            made.setFontUnderline(True)
        if look.href:
            link_look(made, look.href)
        _set_apart(made, {name_of(each) for each in opens})
        if block.is_locked:
            made.setForeground(QColor(colours.muted))
            made.setBackground(QColor(colours.background))
        return made

    def _number(self, opens: tuple[str, ...]) -> int:
        if opens not in self._numbers:
            self._numbers[opens] = len(self._opens)
            self._opens.append(opens)
        return self._numbers[opens]

    def paragraph(self, block: QTextBlock) -> Paragraph:
        """What stands in a block now, each letter within the tags that make it look so."""
        seen: list[Seen] = []
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            opens = self._opens_of(fragment.charFormat())
            seen.extend(Seen(each, opens) for each in fragment.text())
            place += 1
        return tuple(seen)

    def _opens_of(self, form: QTextCharFormat) -> tuple[str, ...]:
        opens = self._opens[form.intProperty(_OPENS)]
        return restyled(
            opens,
            bold=form.fontWeight() >= QFont.Weight.Bold,
            italic=form.fontItalic(),
            underline=form.fontUnderline(),
            href=form.anchorHref(),
        )


def _set_apart(form: QTextCharFormat, names: set[str]) -> None:
    """Be struck out, or stand lower or higher; there is no tool for it here, but it is seen."""
    form.setFontStrikeOut(not names.isdisjoint({"s", "strike", "del"}))
    stands = QTextCharFormat.VerticalAlignment
    if "sup" in names:
        form.setVerticalAlignment(stands.AlignSuperScript)
    elif "sub" in names:
        form.setVerticalAlignment(stands.AlignSubScript)


def _place_as_written(form: QTextBlockFormat, opening: str) -> None:
    """Stand on the side, and run in the direction, that the tag of the paragraph says."""
    aligned, directed = _ALIGNED.search(opening), _DIRECTED.search(opening)
    if aligned is not None:
        form.setAlignment(_SIDES[aligned[1].casefold()])
    if directed is not None:
        is_rtl = directed[1].casefold() == "rtl"
        direction = Qt.LayoutDirection
        form.setLayoutDirection(direction.RightToLeft if is_rtl else direction.LeftToRight)


def _named(inner: str) -> str:
    """What is shown of a picture, a comment or a directive: its name, or it itself."""
    alt = _ALT.search(inner)
    if alt is not None:
        return tr("[Picture: {alt}]").format(alt=unescape(alt[1] or alt[2]))
    return " ".join(inner.split())[:_LONGEST]


def link_look(form: QTextCharFormat, href: str) -> None:
    """Look like a link to this address; like none where it is empty."""
    form.setAnchor(bool(href))
    form.setAnchorHref(href)
    colours = worn()
    form.setForeground(QColor(colours.accent.text if href else colours.text))
    if form.underlineStyle() != QTextCharFormat.UnderlineStyle.SingleUnderline:
        form.setUnderlineStyle(_MARK if href else QTextCharFormat.UnderlineStyle.NoUnderline)


def place_in(document: QTextDocument, position: int) -> Place:
    """The place of a position, which Qt counts in UTF-16 units."""
    block = document.findBlock(position)
    return Place(block.blockNumber(), code_points(block.text(), position - block.position()))


def position_of(document: QTextDocument, place: Place) -> int:
    """The position of a place; the end of its paragraph where that is shorter."""
    block = document.findBlockByNumber(place.block)
    text = block.text()
    return block.position() + units(text, min(place.letter, len(text)))
