"""Where the edit goes: the four ids of the draft's address."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from draft_editor.model.locator import BadId, Locator
from draft_editor.model.words import Words, words
from draft_editor.ui.say import say, tr
from draft_editor.ui.style import fixed_font
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, set_property

_PARTS: tuple[tuple[str, Words], ...] = (
    ("department", words("Department")),
    ("user", words("User")),
    ("customer", words("Customer")),
    ("message", words("Message")),
)


class AddressPanel(QWidget):
    """The ids to read and copy; to be filled in only for a draft that came without them.

    `given` carries the locator after each edit; None while it is not whole and well-formed.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, QLineEdit] = {}
        self._is_showing = False
        self._build()
        self._join()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(WordsLabel(tr("Address of the draft"), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.tiny)
        for index, (part, name) in enumerate(_PARTS):
            label = WordsLabel(say(name), "label")
            line = QLineEdit()
            line.setFont(fixed_font())
            line.setObjectName(f"locator.{part}")
            line.setAccessibleName(tr("{part} id").format(part=say(name)))
            line.setToolTip(f"locator.{part}")
            label.setBuddy(line)
            row, side = index // 2 * 2, index % 2
            grid.addWidget(label, row, side)
            grid.addWidget(line, row + 1, side)
            self._lines[part] = line
        column.addLayout(grid)
        self._said = WordsLabel("", "help", wraps=True)
        column.addWidget(self._said)

    def _join(self) -> None:
        for line in self._lines.values():
            line.textChanged.connect(self._on_line_text_changed)

    def show_locator(
        self, locator: Locator | None, profile: tuple[str, str], *, is_given: bool = False
    ) -> None:
        """Show a draft's address; without one, what the profile knows and room for the rest.

        `profile` is its department and user. One that `is_given` here may be changed here.
        """
        ids = ("", "", "", "") if locator is None else locator.ids
        if locator is None:
            ids = (*profile, "", "")
        is_fixed = locator is not None and not is_given
        self._is_showing = True
        for (part, _), text in zip(_PARTS, ids, strict=True):
            self._lines[part].setText(text)
            self._lines[part].setReadOnly(is_fixed)
            self._lines[part].setCursorPosition(0)
            set_property(self._lines[part], "apart", "true" if is_fixed else "false")
            set_property(self._lines[part], "wrong", "false")
        self._is_showing = False
        if locator is None:
            self._said.setText(
                tr("This draft came from a file without an address. Fill in all four to submit.")
            )
        elif is_given:
            self._said.setText(tr("Complete: this draft can be submitted."))
        else:
            self._said.setText(
                tr(
                    "The edit is made in this user’s name: unless that is the department’s default"
                    " user, the service delegates the customer’s conversation to them."
                )
            )

    def focus_first_empty(self) -> None:
        """Go to the first id that is missing."""
        for line in self._lines.values():
            if not line.text():
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _on_line_text_changed(self) -> None:
        if self._is_showing:
            return
        texts = [self._lines[part].text() for part, _ in _PARTS]
        try:
            locator = Locator.of(*texts)
        except BadId as bad:
            for part, _ in _PARTS:
                wrong = part == bad.part and bool(self._lines[part].text())
                set_property(self._lines[part], "wrong", "true" if wrong else "false")
            self._said.setText(say(bad.said))
            self.given.emit(None)
            return
        for part, _ in _PARTS:
            set_property(self._lines[part], "wrong", "false")
        self._said.setText(tr("Complete: this draft can be submitted."))
        self.given.emit(locator)
