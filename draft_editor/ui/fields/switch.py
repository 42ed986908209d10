"""A three-state switch: Not set · Yes · No."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import dump
from draft_editor.ui.fields.field import Field
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.sheet import Sheet

_SEGMENT_WIDTH: Final = 74


class SwitchField(Field):
    """Absent, true and false side by side; one glance, one key.

    Space goes to the next one, the arrows move. A value that is none of the three is kept
    and said, and no segment is chosen.
    """

    stands_beside = True

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(sheet, path, parent)
        self._build()
        self._join()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[bool | None, QPushButton] = {}
        choices = ((None, tr("Not set"), "first"), (True, tr("Yes"), ""), (False, tr("No"), "last"))
        for value, text, segment in choices:
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("look", "segment")
            button.setProperty("segment", segment)
            button.setMinimumWidth(_SEGMENT_WIDTH)
            self._group.addButton(button)
            self._buttons[value] = button
            layout.addWidget(button)
            button.installEventFilter(self)
            self.guard(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setObjectName(str(self.path))
        self._name_parts()

    def _join(self) -> None:
        # Not the clicks: an assistive tool may toggle a button without one.
        self._group.buttonToggled.connect(self._on_group_button_toggled)

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        for button in self._buttons.values():
            button.setAccessibleName(labelled(label, button.text()))
            button.setAccessibleDescription(help_text)

    def focus(self) -> None:
        chosen = self._group.checkedButton() or self._buttons[None]
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, value: Value) -> None:
        self.set_note("")
        if isinstance(value, bool):
            self._check(self._buttons[value])
        elif value is ABSENT:
            self._check(self._buttons[None])
        else:
            self._check(None)
            if value is None:
                self.set_note(tr("Written as “null”."))
            else:
                self.set_note(
                    tr("“{text}” is kept until you choose.").format(text=dump(value)[:40])
                )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space go round."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and isinstance(watched, QPushButton)
        ):
            buttons = list(self._buttons.values())
            following = buttons[(buttons.index(watched) + 1) % len(buttons)]
            following.setFocus(Qt.FocusReason.OtherFocusReason)
            following.click()
            return True
        return super().eventFilter(watched, event)

    def _check(self, button: QPushButton | None) -> None:
        for each in self._buttons.values():  # Tab goes to the chosen one, the arrows further
            is_stop = each is (button or self._buttons[None])
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)
        if button is not None:
            button.setChecked(True)
            return
        self._group.setExclusive(False)
        for each in self._buttons.values():
            each.setChecked(False)
        self._group.setExclusive(True)

    def _moved(self) -> None:
        self._name_parts()

    def _name_parts(self) -> None:
        for value, word in ((None, "unset"), (True, "yes"), (False, "no")):
            self._buttons[value].setObjectName(f"{self.path}:{word}")
            self._buttons[value].setToolTip(str(self.path))

    def _on_group_button_toggled(self, button: QPushButton, is_checked: bool) -> None:
        if self.is_showing or not is_checked:
            return
        value = next(key for key, each in self._buttons.items() if each is button)
        if value is None:
            self.take_out()
        else:
            self.choose(value)
