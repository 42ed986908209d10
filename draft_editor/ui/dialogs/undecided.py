"""What to do where nobody knows whether an edit arrived, and nobody can look."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draft_editor.ui.dialogs.frame import Frame
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, rule

_BUTTON_LETTERS = 22


class UndecidedDialog(Frame):
    """Two answers with what each would mean; neither is chosen beforehand.

    `again_asked`: the draft shall be sent once more. Closing it otherwise does nothing.
    """

    again_asked = Signal()

    def __init__(self, why: str, parent: QWidget | None = None, *, can_send: bool = True) -> None:
        """`why` the draft could not be read; a draft that is not here cannot be sent."""
        super().__init__("undecided", tr("Nobody knows whether this edit arrived"), parent)
        self._build(why, can_send=can_send)
        self._again.clicked.connect(self._on_again_clicked)
        self._leave.clicked.connect(self.reject)

    def _build(self, why: str, *, can_send: bool) -> None:
        column = self.small_column(self.windowTitle())
        said = WordsLabel(
            tr("The draft could not be read back: {why} So you have to decide.").format(why=why),
            "",
            wraps=True,
        )
        said.setObjectName("undecided.body")
        column.addWidget(said)
        self._again = self.button("undecided.again", tr("Send again"))
        self._again.setEnabled(can_send)
        self._leave = self.button("undecided.leave", tr("Leave it"))
        again = (
            tr(
                "If you send again and the first one had arrived, the service takes the same edit "
                "a second time: what a colleague changed in the meantime is written over, and a "
                "draft that was sent by now may refuse it."
            )
            if can_send
            else tr("The draft does not lie here any more, so it cannot be sent again from here.")
        )
        leave = tr(
            "If you do not and it had not arrived, the service keeps the draft as it was before, "
            "and the customer gets that one. Your edit stays here, and can be sent later."
        )
        for button, text in ((self._again, again), (self._leave, leave)):
            column.addWidget(rule(self))
            column.addLayout(self._answer(button, text))
        self.setAccessibleDescription(f"{said.text()}\n{again}\n{leave}")
        # The keyboard is on the window itself, so that neither answer is one key away.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, button: QPushButton, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        label = WordsLabel(text, "", wraps=True)
        button.setAccessibleDescription(text)
        button.setMinimumWidth(self.letters(_BUTTON_LETTERS))
        row.addWidget(label, 1)
        beside = QVBoxLayout()
        beside.addWidget(button)
        beside.addStretch(1)
        row.addLayout(beside)
        return row

    def _on_again_clicked(self) -> None:
        self.accept()
        self.again_asked.emit()
