"""The part of a profile that says who works here and can be named in every note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draft_editor.model.people import Person
from draft_editor.model.words import Words, count_words
from draft_editor.ui.dialogs.colleagues_table import ColleaguesTable
from draft_editor.ui.dialogs.colleagues_text import joined, read_people, wrong_person
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.say import say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel


class ColleaguesSection(Ground):
    """A table behind one link; what a file held twice is said from the beginning.

    `rows` goes by the name of the part of the profile, `colleagues`. `edited` tells that it is
    written in, `reshaped` that the section has another height now.
    """

    edited = Signal(str)
    reshaped = Signal()

    def __init__(self, known: tuple[Person, ...], parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        self._more = self._button("profile.colleagues_more", tr("Colleagues"))
        self._more.setProperty("look", "link")
        self._more.setProperty("flush", True)
        self._more.setCheckable(True)
        self._more.setChecked(bool(known))
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._body = Ground("page", self)
        self._build_body(known)
        self._body.setVisible(bool(known))
        column.addWidget(self._body)
        self._join()
        wrong = wrong_person(known)
        if wrong is not None:
            self.rows["colleagues"].complain(say(wrong[1]))

    def details(self) -> tuple[Person, ...]:
        """Who stands there now, whether they can be kept or not."""
        lines = self._table.people.lines()
        return tuple(each for each in lines if each.name or each.uuid or each.department_uuid)

    def wrong_parts(self) -> dict[str, Words]:
        """What cannot be kept, by the names of `rows`; `go_to` then leads to it."""
        wrong = wrong_person(self._table.people.lines())
        if wrong is None:
            return {}
        self._wrong, said = wrong
        return {"colleagues": said}

    def go_to(self, part: str) -> bool:
        """Give the keyboard to the line that is wrong, if the part is this one."""
        if part in self.rows:
            self._more.setChecked(True)
            self._table.go_to(self._wrong)
        return part in self.rows

    def _build_body(self, known: tuple[Person, ...]) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        self._table = ColleaguesTable(known, self._body)
        self._wrong = 0
        row = Labelled(
            self._table,
            "profile.colleagues",
            tr("Who works here"),
            tr(
                "They are offered behind “@” in every note. Enter edits a cell, Delete removes "
                "lines, Ctrl+Z goes back a step."
            ),
            parent=self,
        )
        self.rows = {"colleagues": row}
        column.addWidget(row)
        across = QHBoxLayout()
        across.setSpacing(SPACE.small)
        self._add = self._button("profile.colleagues:add", tr("Add"))
        self._add.setAccessibleName(tr("Add a colleague"))
        self._remove = self._button("profile.colleagues:remove", tr("Remove"))
        self._remove.setAccessibleName(tr("Remove the chosen colleagues"))
        self._paste = self._button("profile.colleagues:paste", tr("Paste a list"))
        self._paste.setToolTip(
            tr("From a spreadsheet (name, user id, department id) or “Ana Ruiz <id>; …”")
        )
        self._said = ShortLabel("", "muted")
        self._said.setObjectName("profile.colleagues:said")
        for button in (self._add, self._remove, self._paste):
            across.addWidget(button)
        across.addWidget(self._said, 1)
        column.addLayout(across)
        self._show_chosen()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _join(self) -> None:
        self._more.toggled.connect(self._on_more_toggled)
        self._table.people.edited.connect(self._on_table_edited)
        self._table.pasted.connect(self._take_list)
        self._table.selectionModel().selectionChanged.connect(self._show_chosen)
        self._add.clicked.connect(self._table.add)
        self._remove.clicked.connect(self._table.remove_chosen)
        self._paste.clicked.connect(self._on_paste_clicked)

    def _take_list(self, text: str) -> None:
        """Put the people of a pasted list below the others, and say what became of it."""
        read = read_people(text)
        there = self._table.people.lines()
        people, count = joined(there, read.people)
        self._table.people.take(people)
        self._table.go_to(len(there))
        known = len(read.people) - count
        told = [say(count_words("%n colleague(s) added.", count))]
        if known:
            told.append(say(count_words("%n stood there already.", known)))
        if read.left:
            told.append(say(count_words("%n line(s) without a name left out.", read.left)))
        self._said.setText(" ".join(told))

    def _show_chosen(self) -> None:
        self._remove.setEnabled(bool(self._table.chosen()))

    def _on_more_toggled(self, is_shown: bool) -> None:
        self._body.setVisible(is_shown)
        self.reshaped.emit()

    def _on_table_edited(self) -> None:
        self._said.setText("")
        self._show_chosen()
        self.edited.emit("colleagues")
        self.reshaped.emit()

    def _on_paste_clicked(self) -> None:
        self._take_list(QGuiApplication.clipboard().text())
