"""Whose service is worked with: the pill, the band, and the menu of profiles."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from draft_editor.ui import later
from draft_editor.ui.ports import Outside, ProfileRefused, ProfileSaved
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import PROFILE_COLOURS
from draft_editor.ui.window import Window
from draft_editor.ui.words_label import set_property

if TYPE_CHECKING:
    from draft_editor.ui.dialogs.profile import ProfileDialog


class ProfileMenu(QObject):
    """Shows the profile in use, offers the others, makes and edits them. `chosen`: its name."""

    chosen = Signal(str)

    def __init__(self, window: Window, outside: Outside) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._dialog: ProfileDialog | None = None

    def show(self) -> None:
        """Show what the profile in use is, and what may be chosen instead."""
        card = self._outside.profile()
        self._window.top.show_profile(card)
        self._window.band.setVisible(card.is_production)
        set_property(self._window.band, "tone", PROFILE_COLOURS.get(card.colour, "accent"))
        menu = QMenu(self._window)
        for name in self._outside.profiles():
            menu.addAction(name).triggered.connect(self._chooser(name))
        menu.addSeparator()
        menu.addAction(tr("New profile…")).triggered.connect(self._on_new_asked)
        edit = menu.addAction(tr("Edit this profile…"))
        edit.triggered.connect(self._on_edit_asked)
        # Asked when somebody looks: at the start nobody knows, and whole profiles are not loaded.
        menu.aboutToShow.connect(lambda: edit.setEnabled(self._is_in_file()))
        self._window.top.profile.setMenu(menu)

    def on_event(self, event: ProfileRefused | ProfileSaved) -> None:
        """Say what became of a profile that was given."""
        match event:
            case ProfileRefused(part, said):
                if self._dialog is not None:
                    self._dialog.refuse(part, said)
            case ProfileSaved(name):
                if self._dialog is not None:
                    self._dialog.done_well()
                self.chosen.emit(name)

    def ask(self, name: str = "") -> None:
        """Ask for a profile: a new one, or the one of that name as it is."""
        self._dialog = later.ProfileDialog(self._outside.profile_details(name), self._window)
        self._dialog.given.connect(self._outside.save_profile)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _chooser(self, name: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(name)

    def _is_in_file(self) -> bool:
        return bool(self._outside.profile_details(self._outside.profile().name).was)

    def _on_new_asked(self) -> None:
        self.ask()

    def _on_edit_asked(self) -> None:
        self.ask(self._outside.profile().name)

    def _on_dialog_finished(self) -> None:
        self._dialog = None
