"""One row of a form: label, field, help and complaint, named alike for eyes and readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.field_facts import facts
from draft_editor.model.words import Words
from draft_editor.ui.fields.field import Field
from draft_editor.ui.say import say
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, rule

MakeField: TypeAlias = Callable[[Sheet, Path], Field]


class RowSpec(NamedTuple):
    """A line of a form's declaration.

    `path` is relative to the form's root; label and help come from the contract's model.
    `stretch` is the row's share of a line that holds several; `fits` names the kinds of
    message (wire words of `protocol`) that the field is for, all if empty; for others it is
    quiet, and with `hides` it is not there at all while it holds nothing.
    """

    path: str
    make: MakeField
    label: Words | None = None
    help: Words | None = None
    stretch: int = 1
    fits: frozenset[str] = frozenset()
    misfit: Words | None = None
    hides: bool = False


class Row(QWidget):
    """A field with all that belongs to it."""

    def __init__(
        self, sheet: Sheet, path: Path, spec: RowSpec, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self.field = spec.make(sheet, path)
        known = facts(path.steps)
        title = spec.label or Words(known.title if known else str(path.last))
        description = Words(known.description if known else "")
        self.label = say(title)
        self._help_text = say(description if spec.help is None else spec.help)
        self._spoken_help = self._help_text or say(description)
        self._complaint_text = ""
        self._tone = "muted"
        self._is_seen = False
        self._is_apart = False
        self._build()
        self._join()

    @property
    def path(self) -> Path:
        """The place that the row shows."""
        return self.field.path

    def _build(self) -> None:
        self._name = WordsLabel(self.label, "label", parent=self)
        self._name.setBuddy(self.field.input_widget())
        self._help = WordsLabel(self._help_text, "help", wraps=True, parent=self)
        self._help.setVisible(bool(self._help_text))
        self._complaint = WordsLabel("", "complaint", wraps=True, parent=self)
        self._complaint.setVisible(False)
        self._spoken_help = " ".join(filter(None, (self._spoken_help, self.field.spoken_keys())))
        self.field.describe(self.label, self._spoken_help)
        if self.field.stands_beside:
            self._build_beside()
        else:
            self._build_below()

    def _build_below(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.tiny)
        for widget in (self._name, self.field, self._help, self._complaint):
            layout.addWidget(widget)
        layout.setStretchFactor(self.field, 1)

    def _build_beside(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE.small, 0, 0)
        layout.setSpacing(SPACE.small)
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self._name, self._help, self._complaint):
            words.addWidget(widget)
        line = QHBoxLayout()
        line.setSpacing(SPACE.large)
        line.addLayout(words, 1)
        line.addWidget(self.field, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(line)
        layout.addWidget(rule())

    def _join(self) -> None:
        self.field.noted.connect(self._say_below)

    def complain(self, text: str, tone: str, rule: str = "") -> None:
        """Say at the field what is wrong with it; an empty text takes it back."""
        if (text, tone) == (self._complaint_text, self._tone):
            return  # asked after every pause in typing, of every row
        self._is_seen = rule in self.field.tells
        self._complaint_text, self._tone = text, tone
        self.field.set_wrong(bool(text) and tone == "bad")
        self._say_below()

    def suit(self, protocol: str) -> None:
        """Quieten a field that is not for this kind of message, and say that it is kept."""
        self._is_apart = bool(self.spec.fits) and protocol not in self.spec.fits
        self.field.set_apart(self._is_apart)
        self.setVisible(not (self._is_apart and self.spec.hides and not self._holds_a_value()))
        self._say_below()

    def appear(self) -> None:
        """Be there again once there is something to show, whoever wrote it."""
        if self.isHidden() and self._holds_a_value():
            self.setVisible(True)

    def _holds_a_value(self) -> bool:
        return self.field.sheet.value(self.path) not in (ABSENT, None, "")

    def _say_below(self) -> None:
        apart = say(self.spec.misfit) if self._is_apart and self.spec.misfit else ""
        pieces = [text for text in (self._complaint_text, self.field.note, apart) if text]
        shown = pieces[1:] if self._is_seen and self._complaint_text else pieces
        self._complaint.setText("\n".join(shown))
        self._complaint.setVisible(bool(shown))
        self._complaint.set_tone(self._tone if self._complaint_text else "muted")
        spoken = (self._spoken_help, self.field.stored_form, *pieces)
        self.field.input_widget().setAccessibleDescription(
            " ".join(text for text in spoken if text)
        )
