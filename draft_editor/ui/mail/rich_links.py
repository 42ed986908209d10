"""Links of rich text: set, changed, taken off, and made of addresses that are typed."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor

from draft_editor.ui.fields.shown_text import code_points, units
from draft_editor.ui.mail.link_address import link_address
from draft_editor.ui.mail.rich_page import link_look
from draft_editor.ui.mail.rich_view import RichView

_TYPED: Final = re.compile(
    r"(?<!\S)[(\[“«]*((?:https?://|www\.|[\w.+-]+@[\w-]+\.)[^\s<>]*[^\s<>.,;:!?)\]'\"”»])[^\s<>]*$",
    re.IGNORECASE,
)
_ENDING: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RichLinks(QObject):
    """Sees to links. Thread: GUI.

    An address that is typed becomes a link at the space or the Enter behind it, as a step of
    its own. What is typed before or behind a link is no part of it. Ctrl+K is for a link while
    words are selected.
    """

    def __init__(self, view: RichView) -> None:
        super().__init__(view)
        self._view = view
        view.writing.installEventFilter(self)
        view.tools.linked.connect(self.link)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys behind an address, and Ctrl+K before the text and the window have it."""
        if event.type() == QEvent.Type.InputMethod:
            self._end_link()
        if not isinstance(event, QKeyEvent):
            return False
        is_asked = (
            event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if event.type() == QEvent.Type.ShortcutOverride and is_asked:
            event.setAccepted(self._view.writing.textCursor().hasSelection())
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if is_asked:
            self._view.tools.press("link")
            return True
        if event.key() in _ENDING:
            self._link_typed()
        if event.text():
            self._end_link()
        return False

    def link(self, href: str) -> None:
        """Make what is selected, or the link one is in, go to this address; nowhere if empty."""
        self._view.parted.emit()
        cursor = self._view.writing.textCursor()
        if not cursor.hasSelection():
            self._select_link(cursor)
        if not cursor.hasSelection() and href:
            begun = cursor.position()
            cursor.insertText(href.removeprefix("mailto:"))
            cursor.setPosition(begun, QTextCursor.MoveMode.KeepAnchor)
        self._put(cursor, href)
        cursor.setPosition(cursor.selectionEnd())
        self._view.writing.setTextCursor(cursor)
        self._view.writing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, cursor: QTextCursor, href: str) -> None:
        self._view.parted.emit()
        form = QTextCharFormat()
        link_look(form, href)
        cursor.mergeCharFormat(form)
        self._view.parted.emit()

    def _select_link(self, cursor: QTextCursor) -> None:
        """Select the whole link that the cursor is in, or behind, if it is."""
        href, begins, ends = cursor.charFormat().anchorHref(), -1, -1
        place = cursor.block().begin()
        while href and not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().anchorHref() == href:
                begins = fragment.position() if begins < 0 else begins
                ends = fragment.position() + fragment.length()
            elif begins < cursor.position() <= ends:
                break
            else:
                begins = -1
            place += 1
        if begins >= 0:
            cursor.setPosition(begins)
            cursor.setPosition(ends, QTextCursor.MoveMode.KeepAnchor)

    def _link_typed(self) -> None:
        found, cursor = self._view.selected(), self._view.writing.textCursor()
        if found is None or found[0].is_plain or cursor.hasSelection():
            return
        text, place = cursor.block().text(), cursor.block().position()
        typed = _TYPED.search(text[: code_points(text, cursor.positionInBlock())])
        href = None if typed is None else link_address(typed[1])
        if typed is None or not href or found[0].blocks[found[1].block].is_locked:
            return
        start, end = (place + units(text, each) for each in typed.span(1))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if not cursor.charFormat().isAnchor():
            self._put(cursor, href)

    def _end_link(self) -> None:
        """Let what is typed next be no part of a link that begins or ends at the cursor."""
        writing = self._view.writing
        cursor = writing.textCursor()
        form = cursor.charFormat()
        if cursor.hasSelection() or not form.isAnchor():
            return
        behind = QTextCursor(cursor)
        behind.movePosition(QTextCursor.MoveOperation.NextCharacter)
        goes_on = not cursor.atBlockEnd() and behind.charFormat().anchorHref() == form.anchorHref()
        if cursor.atBlockStart() or not goes_on:
            link_look(form, "")
            writing.setCurrentCharFormat(form)
