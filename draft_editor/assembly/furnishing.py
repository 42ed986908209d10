"""Furnishes the window that was painted, and joins what stands in it."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from draft_editor.assembly.porter import Porter, first_card
from draft_editor.assembly.wishes import Wishes
from draft_editor.assets import asset
from draft_editor.draft.card import Card
from draft_editor.model.json_text import parse_object
from draft_editor.model.words import Complaint, Words
from draft_editor.store.draft_file import read_draft_file
from draft_editor.store.folder import DataFolder
from draft_editor.store.settings import Settings
from draft_editor.ui.desk import Desk
from draft_editor.ui.find.door import FindDoor
from draft_editor.ui.journal_ports import Journal
from draft_editor.ui.language import Language
from draft_editor.ui.looks import Looks, chosen_colours
from draft_editor.ui.moments import Clocks
from draft_editor.ui.ports import Event, FileOpened, ProfileChanged, Trouble
from draft_editor.ui.responses.door import ResponsesDoor
from draft_editor.ui.safety.door import SafetyDoor
from draft_editor.ui.style import Style
from draft_editor.ui.window import Window
from draft_editor.worker.late import Late

if TYPE_CHECKING:
    from draft_editor.assembly.composition import Premises
    from draft_editor.assembly.office import Office
    from draft_editor.rules.policy import Policy
    from draft_editor.sandbox import Sandbox
    from draft_editor.ui.responses.ports import ResponsesStore
    from draft_editor.ui.safety.ports import Caretaker


class Parts(NamedTuple):
    """What the program is made of; whoever asks for what is still on its way waits for it."""

    desk: Desk
    safety: SafetyDoor
    porter: Porter
    style: Style
    language: Language
    premises: Late[Premises]

    def take(self, event: Event) -> None:
        """Bring news to whom they concern."""
        self.desk.on_event(event)
        if isinstance(event, ProfileChanged):
            self.safety.begin_anew()

    @property
    def office(self) -> Office:
        """Everything outside the window."""
        return self.premises.value().office

    @property
    def sandbox(self) -> Sandbox | None:
        """The built-in service, where it is worked with."""
        return self.premises.value().sandbox


def furnish(
    application: QApplication,
    window: Window,
    folder: DataFolder,
    settings: Settings,
    wishes: Wishes,
    premises: Late[Premises],
    journal: Callable[[], Journal],
    caretaker: Callable[[], Caretaker],
) -> Parts:
    """Put list, editor and all into the window, in its language and colours."""
    language = Language(application)
    language.choose(settings.language)
    style = Style(application, chosen_colours(settings.theme))
    style.wear(chosen_colours(settings.theme), settings.text_scale / 100)
    card = first_card(folder, wishes, settings.last_profile)
    porter = Porter(card, settings.texts(), lambda: premises.value().office)
    clocks = Clocks.of(card.dealer_zone)
    clocks.pattern, clocks.hours = card.timestamp_pattern, card.hours
    clocks.own_slot, clocks.keep_slot = settings.own_slot, partial(porter.remember, "own_slot")
    clocks.week, clocks.keep_week = settings.week, partial(porter.remember, "week")
    window.furnish(clocks)
    desk = Desk(window, porter, journal, Looks(porter, style, window), clocks)
    if wishes.file is None:  # else the draft is painted first
        window.complete()
    desk.editor.judging.follow(partial(_policy, folder, desk))
    ResponsesDoor(desk, partial(_responses, folder), porter.speller)
    FindDoor(desk)
    return Parts(desk, SafetyDoor(desk, caretaker, clocks), porter, style, language, premises)


def _responses(folder: DataFolder) -> ResponsesStore:
    """Who keeps the canned responses; loaded when somebody asks for one."""
    made: ResponsesStore = import_module("draft_editor.store.canned").ResponsesFile(
        folder.file("responses.json"),
        folder.file("shared-responses.json"),
        lambda: asset("samples", "responses.json").read_text("utf-8"),
    )
    return made


def _policy(folder: DataFolder, desk: Desk) -> Policy:
    """How the rules judge; asked while a draft is being shown, so what is said comes behind."""

    def say(said: Words) -> None:
        QTimer.singleShot(0, desk, partial(desk.on_event, Trouble(said)))

    own_rules = import_module("draft_editor.assembly.own_rules")  # loads the rules
    policy: Policy = own_rules.policy_or_usual(folder, os.environ, say)
    return policy


def opened(path: Path) -> Event:
    """A draft file, read; or why it could not be."""
    try:
        file = read_draft_file(path)
        return FileOpened(path, Card(file.locator, file.body, parse_object(file.body)))
    except Complaint as complaint:
        return Trouble(complaint.said)


def wear_icon(application: QApplication) -> None:
    """Show the editor's own picture in task bars."""
    application.setWindowIcon(QtGui.QIcon(str(asset("icons", "draft-editor.svg"))))
