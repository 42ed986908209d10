"""Every command of the window: its words, its keys, its name for the outside."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from draft_editor.model.words import Words, words
from draft_editor.ui.say import say


class Command(NamedTuple):
    """One command; `is_listed` puts it into the menu and the palette."""

    name: str
    words: Words
    keys: tuple[str, ...] = ()
    is_listed: bool = True


COMMANDS: Final = (
    Command("menu.submit", words("Submit edit"), ("Ctrl+Return", "Ctrl+Enter")),
    Command("menu.review", words("Review changes"), ("Ctrl+R",)),
    Command("action.undo", words("Undo"), ("Ctrl+Z",)),
    Command("action.redo", words("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
    Command("menu.find", words("Find…"), ("Ctrl+F",)),
    Command("menu.replace", words("Replace…"), ("Ctrl+H",)),
    Command("menu.find_everywhere", words("Find in all fields…"), ("Ctrl+Shift+F",)),
    Command("menu.find_next", words("Find next"), ("F3",), is_listed=False),
    Command("menu.find_previous", words("Find previous"), ("Shift+F3",), is_listed=False),
    Command("menu.email_source", words("Show the email as source"), ("Ctrl+1",)),
    Command("menu.email_rich", words("Show the email as rich text"), ("Ctrl+2",)),
    Command("menu.email_preview", words("Show the email as it will be seen"), ("Ctrl+3",)),
    Command("menu.variables", words("Insert a variable…"), ("Ctrl+Shift+J",)),
    Command("menu.responses", words("Insert a canned response…"), ("Ctrl+J",)),
    Command("menu.responses_book", words("Edit the canned responses…")),
    Command("menu.versions", words("Versions of this draft…"), ("Alt+H",)),
    Command("menu.sent", words("Sent from here…"), ("Ctrl+Shift+H",)),
    Command("menu.read", words("Read drafts again"), ("F5",)),
    Command("menu.customer", words("Add a customer…")),
    Command("menu.open", words("Open a draft file…"), ("Ctrl+O",)),
    Command("menu.save", words("Save as a draft file…"), ("Ctrl+S",)),
    Command("menu.curl", words("Copy as cURL")),
    Command("menu.copy_preview", words("Copy what the customer gets, as text")),
    Command("menu.copy_preview_picture", words("Copy what the customer gets, as a picture")),
    Command("menu.findings", words("Show all findings"), ("F8",)),
    Command("menu.misspelt", words("Next misspelt word"), ("F7",)),
    Command("menu.login", words("Sign in…")),
    Command("menu.safety", words("Safety…")),
    Command("menu.pane", words("Next pane"), ("F6",)),
    Command("menu.pane_back", words("Previous pane"), ("Shift+F6",), is_listed=False),
    Command("menu.search", words("Search…"), ("Ctrl+K",)),
    Command("action.cancel", words("Cancel the running attempt"), ("Esc",)),
    Command("menu.quit", words("Quit"), ("Ctrl+Q",)),
    Command("menu.menu", words("Menu"), ("F10",), is_listed=False),
    *(
        Command(f"menu.tab{number}", words("Tab"), (f"Alt+{number}",), is_listed=False)
        for number in range(1, 8)
    ),
)


def make_actions(owner: QWidget) -> dict[str, QAction]:
    """An action for each command, with its keys alive in the owner's window."""
    actions: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(say(command.words), owner)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        if command.keys == ("Esc",):
            # The window gives it what nobody took: what is open under the keyboard closes first.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        owner.addAction(action)
        actions[command.name] = action
    return actions
