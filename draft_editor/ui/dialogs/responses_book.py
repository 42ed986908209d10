"""See to the canned responses: write, copy, delete, bring in and give away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from draft_editor.model.canned import CannedResponse, Finder, renamed
from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.dialogs.response_form import ResponseForm
from draft_editor.ui.dialogs.response_list import Group, ResponseList
from draft_editor.ui.say import tr
from draft_editor.ui.tab_order import go_on
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, rule

_LETTERS: Final = 132
_LINES: Final = 40
_LIST_LETTERS: Final = 44
_AFTER_TYPING_MS: Final = 500


class ResponsesBook(Frame):
    """The list at the left, one response at the right; what is changed is kept by itself.

    `edited` carries all of one's own responses after a change. `import_asked` and
    `export_asked`: a file is to be chosen.
    """

    edited = Signal(object)
    import_asked = Signal()
    export_asked = Signal()

    def __init__(
        self, from_draft: Callable[[], CannedResponse | None], parent: QWidget | None = None
    ) -> None:
        """`from_draft` makes a response of what is selected or written in the open draft."""
        super().__init__("responses", tr("Canned responses"), parent)
        self._from_draft = from_draft
        self._own: list[CannedResponse] = []
        self._shared: tuple[CannedResponse, ...] = ()
        self._found_in: list[CannedResponse] = []
        self._finder = Finder(())
        self._deleted: list[tuple[int, CannedResponse]] = []
        self._is_read = False
        self._later = QTimer(self, singleShot=True, interval=_AFTER_TYPING_MS)
        self._build()
        self._join()
        self._show_list(None)

    def _build(self) -> None:
        self.take_size(_LETTERS, _LINES)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        head = QVBoxLayout()
        head.setSpacing(SPACE.tiny)
        head.addWidget(ShortLabel(tr("Canned responses"), "title"))
        said = tr("Texts that you write once and insert with Ctrl+J. Changes are kept at once.")
        head.addWidget(ShortLabel(said, "muted"))
        column.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(SPACE.wide)
        across.addWidget(self._build_left())
        self.form = ResponseForm(self)
        across.addWidget(self.form, 1)
        column.addLayout(across, 1)
        outer.addLayout(column, 1)
        outer.addWidget(rule(self))
        outer.addWidget(self._build_foot())

    def _build_left(self) -> QWidget:
        left = QWidget(self)
        left.setFixedWidth(self.letters(_LIST_LETTERS))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        self.search = QLineEdit()
        self.search.setObjectName("responses.search")
        self.search.setAccessibleName(tr("Search the canned responses"))
        self.search.setPlaceholderText(tr("Search the canned responses…"))
        self.list = ResponseList("responses.list", tr("Canned responses"))
        self.list.setProperty("look", "card")
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        row = button_row()
        self._new = self.button("responses.new", tr("New"))
        self._take = self.button("responses.from_draft", tr("From the draft"))
        self._take.setToolTip(tr("What is selected in the open draft, or else its whole text"))
        row.addWidget(self._new)
        row.addWidget(self._take)
        row.addStretch(1)
        column.addLayout(row)
        return left

    def _build_foot(self) -> Ground:
        foot = Ground("bar", self)
        row = button_row()
        row.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        self._import = self.button("responses.import", tr("Import…"), "link")
        self._export = self.button("responses.export", tr("Export…"), "link")
        self._note = ShortLabel("", "muted")
        self._note.setObjectName("responses.note")
        self._undo = self.button("responses.undo", tr("Undo"), "link")
        self._undo.setVisible(False)
        self._close = self.button("responses.close", tr("Close"))
        for button in (self._import, self._export):
            row.addWidget(button)
        row.addSpacing(SPACE.medium)
        row.addWidget(self._note, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        foot.setLayout(row)
        return foot

    def _join(self) -> None:
        self.search.textChanged.connect(lambda: self._show_list(self.list.number()))
        self.list.moved.connect(self._on_list_moved)
        self.form.edited.connect(self._on_form_edited)
        self.form.copy_asked.connect(self._on_copy_asked)
        self.form.delete_asked.connect(self._on_delete_asked)
        self._new.clicked.connect(self._on_new_clicked)
        self._take.clicked.connect(self._on_take_clicked)
        self._import.clicked.connect(self._on_import_clicked)
        self._export.clicked.connect(self._on_export_clicked)
        self._undo.clicked.connect(self._on_undo_clicked)
        self._close.clicked.connect(self.accept)
        self._later.timeout.connect(self._tell)
        self.finished.connect(self._settle)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes the way one reads, also through what has joined the text later."""
        return go_on(self, self.focusWidget(), forward=forward)

    def show_responses(
        self, own: Sequence[CannedResponse], shared: Sequence[CannedResponse]
    ) -> None:
        """Show these; the response that is looked at stays where it is."""
        number = self.list.number()
        self._own, self._shared, self._is_read = list(own), tuple(shared), True
        self._show_list(number)

    def say(self, text: str) -> None:
        """Say something at the foot."""
        self._note.setText(text)
        self._undo.setVisible(False)

    def _show_list(self, current: int | None) -> None:
        everything = [*self._own, *self._shared]
        if self._found_in != everything:
            self._found_in, self._finder = everything, Finder(everything)
        numbers = self._finder.found(self.search.text().split())
        mine = [(number, everything[number]) for number in numbers if number < len(self._own)]
        theirs = [(number, everything[number]) for number in numbers if number >= len(self._own)]
        groups: list[Group] = [
            (tr("Yours") if theirs else "", mine),
            (tr("Shared by your administrator"), theirs),
        ]
        self.list.show_groups(groups, current)
        self._export.setEnabled(bool(self._own))
        for button in (self._new, self._take, self._import):
            button.setEnabled(self._is_read)  # what is on the disk is not to be written over

    def _on_list_moved(self) -> None:
        number, response = self.list.number(), self.list.response()
        self.form.show_response(response, is_own=number is not None and number < len(self._own))
        if response is not None:
            return
        if not self._is_read:
            self.form.say_instead(tr("Reading your responses…"))
        elif self.search.text():
            self.form.say_instead(tr("No response has these words."))
        else:
            self.form.say_instead(tr("There are no responses yet. “New” makes the first."))

    def _on_form_edited(self, response: CannedResponse) -> None:
        number = self.list.number()
        if number is None or number >= len(self._own):
            return
        self._own[number] = response
        self.list.renew(response)
        self._later.start()

    def _on_new_clicked(self) -> None:
        self._add(CannedResponse(tr("New response"), tr("Hello,")))
        self.form.go_to_title()

    def _on_take_clicked(self) -> None:
        response = self._from_draft()
        if response is None:
            self.say(tr("The open draft has no text yet."))
        else:
            self._add(response)
            self.form.go_to_title()

    def _on_copy_asked(self) -> None:
        response = self.list.response()
        if response is not None:
            self._add(renamed(response, tr("{title} (copy)").format(title=response.title)))
            self.form.go_to_title()

    def _add(self, response: CannedResponse) -> None:
        self.search.clear()
        self._own.append(response)
        self._show_list(len(self._own) - 1)
        self._tell()

    def _on_delete_asked(self) -> None:
        number = self.list.number()
        if number is None or number >= len(self._own):
            return
        gone = self._own.pop(number)
        self._deleted.append((number, gone))
        self._show_list(max(0, min(number, len(self._own) - 1)))
        self._tell()
        self._note.setText(tr("“{title}” was deleted.").format(title=gone.title))
        self._undo.setVisible(True)
        self._undo.setFocus()

    def _on_undo_clicked(self) -> None:
        number, response = self._deleted.pop()
        self.search.clear()
        self._own.insert(min(number, len(self._own)), response)
        self._show_list(number)
        self._tell()
        self._note.setText(tr("“{title}” is back.").format(title=response.title))
        self._undo.setVisible(bool(self._deleted))
        self.list.setFocus()

    def _on_import_clicked(self) -> None:
        self._settle()
        self.import_asked.emit()

    def _on_export_clicked(self) -> None:
        self._settle()
        self.export_asked.emit()

    def _tell(self) -> None:
        self._later.stop()
        self.edited.emit(tuple(self._own))

    def _settle(self) -> None:
        if self._later.isActive():
            self._tell()
