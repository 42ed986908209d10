"""Joins the spelling of the message's text to the window: its button, its key, its dialog."""

from __future__ import annotations

from PySide6.QtGui import QAction

from draft_editor.model.tongue import Tongue
from draft_editor.ui.dialogs.own_words import OwnWordsDialog
from draft_editor.ui.editor import Editor
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.ports import Outside
from draft_editor.ui.spelling.menu import SpellingButton
from draft_editor.ui.spelling.spelling import Spelling
from draft_editor.ui.window import Window


def check_spelling(
    body: MessageBodyField, editor: Editor, window: Window, outside: Outside
) -> Spelling:
    """Check the body's words from now on; once in a window."""
    spelling = Spelling(
        body, editor.uploads.errands, outside.speller(), lambda: editor.customer_name
    )
    spelling.said.connect(window.tell)
    next_word = window.actions_by_name["menu.misspelt"]
    put_button(spelling, body, next_word, f"{body.path}:spelling")

    def go_to_next() -> None:
        if not spelling.has_keyboard():
            editor.reveal(body.path)
        spelling.go_to_next()

    next_word.triggered.connect(go_to_next)
    return spelling


def put_button(spelling: Spelling, body: MessageBodyField, next_word: QAction, name: str) -> None:
    """Stand the language below a text, with all that can be chosen for it."""

    def show_own_words() -> None:
        own = {tongue: spelling.book.own(tongue) for tongue in Tongue}
        dialog = OwnWordsDialog(own, body.window())
        dialog.removed.connect(spelling.book.unlearn)
        dialog.open()

    button = SpellingButton(spelling, next_word)
    button.setObjectName(name)
    button.words_asked.connect(show_own_words)
    body.put_in_foot(button)
