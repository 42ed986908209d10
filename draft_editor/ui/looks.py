"""Colours, text size and language: chosen in the menu, remembered, worn at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu

from draft_editor.ui.ports import Outside
from draft_editor.ui.say import tr
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import DARK, LIGHT, THEMES, Colours

_SCALES: Final = (100, 125, 150, 175, 200)


class Looks(QObject):
    """What the window looks like; `changed` after it looks otherwise."""

    changed = Signal()

    def __init__(self, outside: Outside, style: Style, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outside = outside
        self._style = style
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_hints_scheme_changed)

    def wear(self) -> None:
        """Wear what the settings say."""
        settings = self._outside.settings()
        colours = chosen_colours(settings.get("theme", "system"))
        self._style.wear(colours, int(settings.get("text_scale", "100")) / 100)
        self.changed.emit()

    def fill(self, menu: QMenu) -> None:
        """Put the choices into a menu."""
        settings = self._outside.settings()
        themes = (
            ("system", tr("As the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("high-contrast", tr("High contrast")),
        )
        chosen = settings.get("theme", "system")
        self._add(menu, tr("Colours"), themes, chosen, self.choose_theme)
        scales = tuple((str(each), f"{each} %") for each in _SCALES)
        scale = settings.get("text_scale", "100")
        self._add(menu, tr("Text size"), scales, scale, self.choose_scale)
        languages = (
            ("system", tr("As the system")),
            ("en_US", "English"),
            ("fr_CA", "Français (Canada)"),
        )
        title = tr("Language (from the next start)")
        self._add(menu, title, languages, settings.get("language", "system"), self._set_language)

    def choose_theme(self, name: str) -> None:
        """Wear light, dark or high contrast, or what the system says."""
        self._outside.remember("theme", name)
        self.wear()

    def choose_scale(self, percent: str) -> None:
        """Make texts larger or smaller."""
        self._outside.remember("text_scale", percent)
        self.wear()

    def _set_language(self, name: str) -> None:
        self._outside.remember("language", name)

    def _on_hints_scheme_changed(self) -> None:
        if self._outside.settings().get("theme", "system") == "system":
            self.wear()

    def _add(
        self,
        menu: QMenu,
        title: str,
        choices: tuple[tuple[str, str], ...],
        chosen: str,
        choose: Callable[[str], None],
    ) -> None:
        submenu = QMenu(title, menu)
        menu.addMenu(submenu)
        group = QActionGroup(submenu)
        for key, text in choices:
            action = QAction(text, submenu)
            submenu.addAction(action)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(lambda action: choose(str(action.data())))


def chosen_colours(theme: str) -> Colours:
    """The colours of a theme by its name; the system's for any other name."""
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return THEMES.get(theme, DARK if is_dark else LIGHT)
