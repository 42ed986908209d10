"""Getting about by keyboard: panes, tabs, and the palette that finds everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from draft_editor.draft.path import Path
from draft_editor.ui import later
from draft_editor.ui.commands import COMMANDS
from draft_editor.ui.editor import Editor
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.window import Window

if TYPE_CHECKING:
    from draft_editor.ui.dialogs.palette import Entry


class Navigation(QObject):
    """Moves the focus; changes nothing. `draft_chosen` carries the key of a draft to open."""

    draft_chosen = Signal(object)

    def __init__(self, window: Window, editor: Editor) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._join()

    def _join(self) -> None:
        actions = self._window.actions_by_name
        actions["menu.pane"].triggered.connect(self.next_pane)
        actions["menu.pane_back"].triggered.connect(self.pane_before)
        actions["menu.search"].triggered.connect(self.open_palette)
        actions["menu.menu"].triggered.connect(self._window.top.menu.showMenu)
        self._window.top.search_asked.connect(self.open_palette)
        for index in range(7):
            actions[f"menu.tab{index + 1}"].triggered.connect(self._tab_opener(index))

    def open_palette(self) -> None:
        """Search drafts, fields and commands."""
        palette = later.Palette(self._entries(), self._window)
        search = self._window.top.search
        beside = (search.width() - palette.width()) // 2
        palette.move(search.mapToGlobal(search.rect().bottomLeft()) + QPoint(beside, SPACE.tiny))
        palette.show()
        palette.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_pane(self) -> None:
        """Go from the list to the tabs, the form, the buttons, the attempts and round again."""
        self._go_on(1)

    def pane_before(self) -> None:
        """Go round the other way."""
        self._go_on(-1)

    def _go_on(self, step: int) -> None:
        editor, window = self._editor, self._window
        panes: tuple[tuple[QWidget, Callable[[], None]], ...] = (
            (window.list, _focusing(window.list.view)),
            (editor.tabs, _focusing(editor.tabs)),
            (editor.pages.area, editor.pages.focus_first),
            (editor.actions_bar, _focusing(editor.actions_bar.submit)),
        )
        if window.status.model.rowCount():
            panes = (*panes, (window.status, _focusing(window.status.view)))
        focused = QApplication.focusWidget()
        here = -1 if step > 0 else 0  # from nowhere it begins at one of the ends
        for index, (pane, _) in enumerate(panes):
            if focused is not None and (focused is pane or pane.isAncestorOf(focused)):
                here = index
        panes[(here + step) % len(panes)][1]()

    def _entries(self) -> list[Entry]:
        for index in tuple(self._editor.pages.to_make()):
            self._editor.pages.make(index)
        entries = [
            later.Entry(
                line.summary.title(),
                tr("draft"),
                self._draft_opener(line.key),
                line.summary.preview,
            )
            for line in self._window.list.model.lines()
        ]
        entries += [
            later.Entry(row.label, tr("field"), self._field_opener(row.path))
            for row in self._editor.rows()
        ]
        for command in COMMANDS:
            action = self._window.actions_by_name[command.name]
            if command.is_listed and action.isEnabled():
                hint = action.shortcut().toString() or tr("command")
                entries.append(later.Entry(action.text(), hint, action.trigger))
        return entries

    def _draft_opener(self, key: object) -> Callable[[], None]:
        return lambda: self.draft_chosen.emit(key)

    def _field_opener(self, path: Path) -> Callable[[], object]:
        return lambda: self._editor.reveal(path)

    def _tab_opener(self, index: int) -> Callable[[], None]:
        def open_tab() -> None:
            self._editor.commit()
            self._editor.tabs.setCurrentIndex(index)
            self._editor.pages.focus_first()

        return open_tab


def _focusing(widget: QWidget) -> Callable[[], None]:
    return lambda: widget.setFocus(Qt.FocusReason.OtherFocusReason)
