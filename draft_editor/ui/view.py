"""How a draft is looked at: tab, scrolling, cursor, and how its spelling is checked."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollBar

from draft_editor.model.json_text import BadJson, Json, JsonObject, Number, dump, parse_object
from draft_editor.ui.editor import Editor
from draft_editor.ui.fields.body import Checking
from draft_editor.ui.forms.page import Page

_NAMES: Final = ("tab", "page", "cursor", "anchor", "text")
_LANGUAGE: Final = "language"
_IGNORED: Final = "ignored"


def view_of(editor: Editor) -> str:
    """The present view of the editor, as a text for `show_view`."""
    tab = editor.tabs.currentIndex()
    page = editor.pages.make(tab)
    editor.body().bring_place()
    writing = editor.body().writing()
    cursor = writing.textCursor()
    places = (
        tab,
        page.verticalScrollBar().value() if isinstance(page, Page) else 0,
        cursor.position(),
        cursor.anchor(),
        writing.verticalScrollBar().value(),
    )
    view: JsonObject = {name: Number(str(at)) for name, at in zip(_NAMES, places, strict=True)}
    checking = editor.body().checking
    if checking.language:
        view[_LANGUAGE] = checking.language
    if checking.ignored:
        view[_IGNORED] = list[Json](checking.ignored)
    return dump(view)


def show_view(editor: Editor, view: str) -> None:
    """Look at the draft in the editor like this, as far as it still has such places.

    A view that cannot be read, of another version perhaps, leaves everything as it is.
    """
    try:
        tab, down, position, anchor, text_down = _read(view)
        checking = _checking(parse_object(view))
    except (BadJson, ValueError):
        return
    if checking != Checking():
        editor.body().choose_checking(checking)
    editor.tabs.setCurrentIndex(min(tab, editor.tabs.count() - 1))
    writing = editor.body().writing()
    end = max(0, writing.document().characterCount() - 1)
    cursor = writing.textCursor()
    cursor.setPosition(min(anchor, end))
    cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
    writing.setTextCursor(cursor)
    editor.body().hand_place()
    _scroll(writing.verticalScrollBar(), text_down)
    page = editor.pages.make(editor.tabs.currentIndex())
    if isinstance(page, Page):
        _scroll(page.verticalScrollBar(), down)


def _scroll(bar: QScrollBar, down: int) -> None:
    bar.setValue(min(down, bar.maximum()))


def _read(view: str) -> tuple[int, ...]:
    places = parse_object(view)
    return tuple(_place(places.get(name)) for name in _NAMES)


def _checking(view: JsonObject) -> Checking:
    language, ignored = view.get(_LANGUAGE), view.get(_IGNORED)
    words = ignored if isinstance(ignored, list) else []
    return Checking(
        language if isinstance(language, str) else "",
        tuple(word for word in words if isinstance(word, str)),
    )


def _place(value: Json) -> int:
    return max(0, int(value.text)) if isinstance(value, Number) else 0
