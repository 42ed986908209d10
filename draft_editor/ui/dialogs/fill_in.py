"""What a canned response asks for, asked in one small dialog before it is inserted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from draft_editor.model.prompts import Prompt, as_html, filled
from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.dialogs.response_view import ResponseView
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground

OPEN: Final = "____"
"""What stands in the text for what was not filled in: a finding tells of it."""

_MOST_SEEN: Final = 4
"""Lines of inputs that are seen at once; more of them scroll."""
_LETTERS: Final = 62
_PREVIEW_LINES: Final = 8


class FillInDialog(Frame):
    """An input for each prompt, and below them the text as it will be.

    `given` carries the text once it is filled in.
    """

    given = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        prompts: Sequence[Prompt],
        parent: QWidget | None = None,
        *,
        is_html: bool = False,
    ) -> None:
        """`is_html`: the text is HTML, and what is filled in are words."""
        super().__init__("fill-in", title, parent)
        self._text = text
        self._is_html = is_html
        self._inputs: dict[str, QLineEdit] = {}
        self._build(title, prompts)
        self._join()
        self._show_preview()

    def _build(self, title: str, prompts: Sequence[Prompt]) -> None:
        column = self.small_column(title)
        column.addWidget(self._build_inputs(prompts))
        self._preview = ResponseView("fill-in.preview", tr("The text as it will be"))
        self._preview.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._preview.setFixedHeight(self.fontMetrics().lineSpacing() * _PREVIEW_LINES)
        help_text = tr("What stays empty becomes {blank} in the text.").format(blank=OPEN)
        preview = Labelled(
            self._preview, "fill-in.preview", tr("The text as it will be"), help_text
        )
        column.addWidget(preview)
        row = button_row()
        row.addStretch(1)
        self._cancel = self.button("fill-in.cancel", tr("Cancel"))
        self._insert = self.button("fill-in.insert", tr("Insert"), "primary")
        self._insert.setDefault(True)
        row.addWidget(self._cancel)
        row.addWidget(self._insert)
        column.addLayout(row)
        first = next(iter(self._inputs.values()))
        first.setFocus()
        first.selectAll()

    def _build_inputs(self, prompts: Sequence[Prompt]) -> QWidget:
        ground = Ground("page")
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.medium)
        columns = 1 if len(prompts) == 1 else 2
        for number, prompt in enumerate(prompts):
            entry = QLineEdit(prompt.default)
            self._inputs[prompt.label] = entry
            row = Labelled(entry, f"fill-in.{number + 1}", prompt.label)
            is_alone = number == len(prompts) - 1 and number % columns == 0
            grid.addWidget(row, number // columns, number % columns, 1, columns if is_alone else 1)
        for at in range(columns):
            grid.setColumnStretch(at, 1)
        ground.setFixedWidth(self.letters(_LETTERS))
        if len(prompts) <= _MOST_SEEN * columns:
            return ground
        area = QScrollArea()
        area.setWidget(ground)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = -(-len(prompts) // columns)
        area.setFixedHeight(ground.sizeHint().height() * _MOST_SEEN // lines)
        return area

    def _join(self) -> None:
        for entry in self._inputs.values():
            entry.textChanged.connect(self._show_preview)
        self._cancel.clicked.connect(self.reject)
        self._insert.clicked.connect(self._on_insert_clicked)

    def filled(self) -> str:
        """The text as it is filled in now."""
        answers = {label: entry.text().strip() or OPEN for label, entry in self._inputs.items()}
        if self._is_html:
            answers = {label: as_html(answer) for label, answer in answers.items()}
        return filled(self._text, answers)

    def _show_preview(self) -> None:
        self._preview.show_text(self.filled())

    def _on_insert_clicked(self) -> None:
        self.given.emit(self.filled())
        self.accept()
