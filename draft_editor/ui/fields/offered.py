"""Suggestions as entries of an open menu, which may come one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from draft_editor.ui.fields.suggestions import Suggestion

Suggested: TypeAlias = Callable[[], Iterable[tuple[Suggestion, Callable[[], None]]]]
"""What is suggested now, and what each does when it is taken."""


class Offered:
    """Keeps suggestions before an action of a menu, as long as that is open."""

    def __init__(self, menu: QMenu, before: QAction, suggested: Suggested) -> None:
        self._menu: QMenu | None = menu
        self._before = before
        self._suggested = suggested
        self._actions: list[QAction] = []
        self._is_by_keys = False
        menu.aboutToHide.connect(self._on_menu_about_to_hide)
        self._put(menu)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._actions)

    def begin_by_keys(self) -> None:
        """The first stands chosen, now or when it comes; unless that one cannot be taken."""
        self._is_by_keys = True
        if self._menu is not None:
            self._choose(self._menu, 0)

    def renew(self) -> None:
        """Offer what is suggested now; what was chosen with the keys stays at its place."""
        menu = self._menu
        if menu is None:
            return
        active = menu.activeAction()
        is_untouched = self._is_by_keys and active not in menu.actions()
        at = self._actions.index(active) if active in self._actions else None
        for action in self._actions:
            menu.removeAction(action)
            action.deleteLater()
        self._put(menu)
        self._choose(menu, 0 if is_untouched else at)

    def _choose(self, menu: QMenu, at: int | None) -> None:
        """Choose a suggestion, or the last; Qt chooses none that cannot be taken."""
        if at is not None and self._actions:
            menu.setActiveAction(self._actions[min(at, len(self._actions) - 1)])

    def _put(self, menu: QMenu) -> None:
        self._actions = [_action(menu, *each) for each in self._suggested()]
        menu.insertActions(self._before, self._actions)

    def _on_menu_about_to_hide(self) -> None:
        self._menu = None


def _action(menu: QMenu, suggestion: Suggestion, take: Callable[[], None]) -> QAction:
    action = QAction(suggestion.label, menu)
    action.setEnabled(bool(suggestion.text) or suggestion.do is not None)
    action.triggered.connect(take)
    return action
