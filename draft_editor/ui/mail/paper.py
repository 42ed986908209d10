"""An email's words in the picture of a message, laid out as a mail program does it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from draft_editor.ui.holes import without_signs
from draft_editor.ui.mail.still_document import StillDocument, look_of_mail
from draft_editor.ui.panels.holed_label import marked
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE

_TAG: Final = re.compile(r"(<[^<>]*>)")
_NAME: Final = re.compile(r"<([a-z0-9]+)")
_EMPTY: Final = frozenset({"br", "hr"})
_INDENT: Final = 18.0
_APART: Final = (
    f"p, ul, ol, table, h1, h2, h3, h4 {{ margin: {SPACE.small}px 0 0 0; }}"
    f" blockquote {{ margin: {SPACE.small}px 0 0 {SPACE.medium}px; }} li ul, li ol {{ margin: 0; }}"
)
"""Room above only: Qt puts the room below a list before the list in its last item."""
_WIDEST: Final = 1.5
"""How much wider than the paper a table may be; in a wider one, words are broken."""


class MailPaper(QWidget):
    """Shows HTML that `shown_mail` gave, as high as its width asks for.

    What is too wide for it makes all of it smaller, as on a phone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = StillDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setIndentWidth(_INDENT)
        self._said: tuple[str, tuple[str, ...]] = ("", ())
        self._fitted = (0, 1.0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, html: str, labels: Sequence[str]) -> None:
        """Show it, the label of each hole in its place (`ui.holes`)."""
        if self._said != (html, tuple(labels)):
            self._said = html, tuple(labels)
            self._lay()

    def text(self) -> str:
        """The words that are shown."""
        return self._document.toPlainText()

    def heightForWidth(self, width: int) -> int:
        """What all of it needs."""
        return ceil(self._fit(width) * self._document.size().height())

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(1, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours of another theme, and another font."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._lay()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self._fit(self.width())
        painter.scale(scale, scale)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(worn().text))
        self._document.documentLayout().draw(painter, context)

    def _lay(self) -> None:
        html, labels = self._said
        self._document.setDefaultFont(self.font())
        self._document.setDefaultStyleSheet(look_of_mail() + _APART)
        self._document.setHtml(_with_holes(html, labels))
        first = QTextCursor(self._document)
        look = first.blockFormat()
        look.setTopMargin(0)
        first.setBlockFormat(look)
        self._fitted = (0, 1.0)
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def _fit(self, width: int) -> float:
        """Lay it out for a width; how much smaller than that it is to be drawn."""
        known, scale = self._fitted
        if width != known and width > 0:
            scale = width / self._width_for(width)
            self._fitted = width, scale
        return scale

    def _width_for(self, width: int) -> float:
        """The width that it is laid out in, at least this one."""
        needed = self._wrapped(QTextOption.WrapMode.WordWrap, width)
        if needed > _WIDEST * width:
            anywhere = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            needed = self._wrapped(anywhere, _WIDEST * width)
        if needed > width:
            self._document.setTextWidth(needed)
        return max(needed, float(width))

    def _wrapped(self, mode: QTextOption.WrapMode, width: float) -> float:
        """Lay it out like this; how wide it has become."""
        option = QTextOption()
        option.setWrapMode(mode)
        self._document.setDefaultTextOption(option)
        self._document.setTextWidth(width)
        return self._document.size().width()


def begun(html: str, most: int) -> str:
    """The beginning of what `shown_mail` gave: so many letters, and all tags closed."""
    done: list[str] = []
    still_open: list[str] = []
    for piece in _TAG.split(html):
        tag = _NAME.match(piece)
        if tag is not None and tag[1] not in _EMPTY:
            still_open.append(f"</{tag[1]}>")
        elif piece.startswith("</"):
            still_open.pop()
        elif tag is None:
            words = unescape(piece)
            if len(words) > most:
                done.append(escape(words[: most + 1].rpartition(" ")[0] + " …", quote=False))
                break
            most -= len(words)
        done.append(piece)
    return "".join((*done, *reversed(still_open)))


def _with_holes(html: str, labels: Sequence[str]) -> str:
    """The HTML with the labels of its holes on grounds of their own; none in an address."""
    return "".join(
        without_signs(piece) if piece.startswith("<") else marked(unescape(piece), labels)
        for piece in _TAG.split(html)
    )
