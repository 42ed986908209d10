"""What the window asks a person: the login, a customer, a file, whether to close."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path as FilePath

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from draft_editor.draft.draft import Draft
from draft_editor.model.words import count_words
from draft_editor.ui import later
from draft_editor.ui.ports import LoginKnown, Outside
from draft_editor.ui.say import say, tr
from draft_editor.ui.window import Window


class Questions(QObject):
    """Each question is a dialog that blocks nothing.

    `close_agreed`: edits may be lost.
    """

    close_agreed = Signal()

    def __init__(self, window: Window, outside: Outside) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self.login: LoginKnown | None = None

    def ask_login(self, why: str = "") -> None:
        """Ask for user name and password; `why` is what is wrong with the present ones."""
        if QApplication.activeModalWidget() is not None:
            return
        dialog = later.SignInDialog(self._outside.profile().name, self.login, self._window)
        if why:
            dialog.say_state(why, "bad")
        dialog.given.connect(self._on_login_given)
        dialog.sign_out_asked.connect(self._outside.sign_out)
        dialog.open()

    def ask_customer(self) -> None:
        """Ask whose drafts shall be listed too."""
        dialog = later.CustomerDialog(self._window)
        dialog.given.connect(self._outside.add_customer)
        dialog.open()

    def ask_file(self) -> None:
        """Ask which draft file to open."""
        dialog = self._file_dialog(tr("Open a draft file"), self._outside.open_file)
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Drafts (*.json)"), tr("All files (*)")])
        dialog.open()

    def ask_save(self, draft: Draft) -> None:
        """Ask where to save a draft as a file."""
        dialog = self._file_dialog(
            tr("Save as a draft file"),
            lambda path: self._outside.save_file(path, draft.locator, draft.source()),
        )
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("draft.json")
        dialog.open()

    def ask_folder(self, title: str, take: Callable[[FilePath], None]) -> None:
        """Ask for a folder that files are to be put into."""
        dialog = self._file_dialog(title, take)
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.Directory)
        dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def ask_to_close(self, count: int) -> None:
        """Ask before the edits of so many drafts are lost."""
        question = later.Question(
            tr("Close and lose the edits?"),
            say(
                count_words(
                    "%n draft(s) with edits were not submitted. The edits are kept only while"
                    " this window is open; save a draft as a file to keep it longer.",
                    count,
                )
            ),
            (
                later.Choice("close", tr("Close and lose them")),
                later.Choice("stay", tr("Keep editing")),
            ),
            "stay",
            is_dangerous=True,
            parent=self._window,
        )
        question.answered.connect(self._on_question_answered)
        question.open()

    def _file_dialog(self, title: str, take: Callable[[FilePath], None]) -> QtWidgets.QFileDialog:
        dialog = QtWidgets.QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: take(FilePath(name)))
        return dialog

    def _on_login_given(self, name: str, password: str, keep: bool) -> None:
        self._outside.sign_in(name, password, keep=keep)

    def _on_question_answered(self, key: str) -> None:
        if key == "close":
            self.close_agreed.emit()
