"""Who signs in to the service, and whether this computer keeps it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from draft_editor.ui.dialogs.frame import Frame, button_row, under
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.ports import LoginKnown
from draft_editor.ui.say import say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, set_property

_ECHO = QLineEdit.EchoMode


class SignInDialog(Frame):
    """Asks for user name and password of one profile.

    Both are secrets (the name signs the service's webhooks, contract, section 3): both are
    masked, and neither outlasts the dialog. `given` carries name, password and whether to
    keep them; the dialog closes with it. `sign_out_asked`: the login at hand shall go.
    """

    given = Signal(str, str, bool)
    sign_out_asked = Signal()

    def __init__(
        self, profile: str, known: LoginKnown | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("login", tr("Sign in"), parent)
        self._profile = profile
        self._known = known
        self._build()
        self._join()
        self._say_keeping()

    def _build(self) -> None:
        column = self.small_column(tr("Sign in to {profile}").format(profile=self._profile))
        column.addWidget(self._build_state())
        self._name = QLineEdit(self)
        self._password = QLineEdit(self)
        self._show_name = self._show_button("login.name:show", tr("Show the user name"))
        self._show = self._show_button("login.password:show", tr("Show the password"))
        help_text = tr("Hidden like the password: it is a signing secret of the service.")
        self._name_row = Labelled(
            self._name, "login.name", tr("User name"), help_text, self._show_name
        )
        self._password_row = Labelled(
            self._password, "login.password", tr("Password"), "", self._show
        )
        for line in (self._name, self._password):
            line.setEchoMode(_ECHO.Password)
        column.addWidget(self._name_row)
        column.addWidget(self._password_row)
        column.addLayout(self._build_keep())
        column.addLayout(self._build_buttons())
        self._name.setFocus()

    def _build_state(self) -> WordsLabel:
        """What is known of the login already: signed in, locked, no keyring …"""
        self._state = WordsLabel("", "complaint", wraps=True)
        self._state.setObjectName("login.state")
        self._state.setVisible(False)
        if self._known is not None:
            tone = "muted" if self._known.is_known and self._known.is_kept else "warning"
            self.say_state(say(self._known.said), tone)
        return self._state

    def _build_keep(self) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setSpacing(SPACE.tiny)
        self._keep = QCheckBox(tr("Keep in the keyring of this computer"), self)
        self._keep.setObjectName("login.keep")
        self._keep.setAccessibleName(self._keep.text())
        self._keep.setChecked(True)
        self._keeping = under(self._keep, "")
        self._keeping.setObjectName("login.keeping")
        group.addWidget(self._keep)
        group.addWidget(self._keeping)
        return group

    def _build_buttons(self) -> QHBoxLayout:
        row = button_row()
        self._sign_out = self.button("login.sign-out", tr("Sign out"), "link")
        self._sign_out.setVisible(self._known is not None and self._known.is_known)
        self._cancel = self.button("login.cancel", tr("Cancel"))
        self._submit = self.button("login.submit", tr("Sign in"), "primary")
        self._submit.setDefault(True)
        row.addWidget(self._sign_out)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._submit)
        return row

    def _show_button(self, name: str, spoken: str) -> QPushButton:
        button = self.button(name, tr("Show"), "link")
        button.setCheckable(True)
        button.setAccessibleName(spoken)
        return button

    def _join(self) -> None:
        self._show_name.toggled.connect(self._on_show_name_toggled)
        self._show.toggled.connect(self._on_show_toggled)
        self._name.textEdited.connect(self._on_name_text_edited)
        self._password.textEdited.connect(self._on_password_text_edited)
        self._keep.toggled.connect(self._say_keeping)
        self._sign_out.clicked.connect(self._on_sign_out_clicked)
        self._cancel.clicked.connect(self.reject)
        self._submit.clicked.connect(self._on_submit_clicked)

    def say_state(self, text: str, tone: str = "warning") -> None:
        """Say what there is to know before typing: refused, locked, kept for this session …"""
        self._state.setText(text)
        self._state.setVisible(bool(text))
        set_property(self._state, "tone", tone)

    def done(self, result: int) -> None:
        """Close, and leave no secret in the inputs; `setText` drops their undo as well."""
        for line in (self._name, self._password):
            line.setText("")
        super().done(result)

    def _say_keeping(self) -> None:
        if self._keep.isChecked():
            text = tr(
                "It lies encrypted in the system’s keyring, never in a file of the editor. "
                "Without a keyring it is kept until you close the editor."
            )
        else:
            text = tr("It is kept in memory until you close the editor, and asked for again then.")
        self._keeping.setText(text)
        self._keep.setAccessibleDescription(text)

    def _on_show_name_toggled(self, is_shown: bool) -> None:
        _unmask(self._name, self._show_name, is_shown)

    def _on_show_toggled(self, is_shown: bool) -> None:
        _unmask(self._password, self._show, is_shown)

    def _on_name_text_edited(self) -> None:
        self._name_row.complain("")

    def _on_password_text_edited(self) -> None:
        self._password_row.complain("")

    def _on_sign_out_clicked(self) -> None:
        self.sign_out_asked.emit()
        self.accept()

    def _on_submit_clicked(self) -> None:
        name, password = self._name.text(), self._password.text()
        wrong_name = _wrong_name(name)
        self._name_row.complain(wrong_name)
        self._password_row.complain("" if password else tr("The password is missing."))
        if wrong_name or not password:
            (self._name if wrong_name else self._password).setFocus()
            return
        self.given.emit(name, password, self._keep.isChecked())
        self.accept()


def _wrong_name(name: str) -> str:
    """What is wrong with a user name: HTTP Basic ends it at the first colon (RFC 7617)."""
    if not name:
        return tr("The user name is missing.")
    return tr("The user name has a colon, which a login cannot carry.") if ":" in name else ""


def _unmask(line: QLineEdit, button: QPushButton, is_shown: bool) -> None:
    line.setEchoMode(_ECHO.Normal if is_shown else _ECHO.Password)
    # A shown secret is still none that an on-screen keyboard may learn.
    line.setInputMethodHints(line.inputMethodHints() | Qt.InputMethodHint.ImhSensitiveData)
    button.setText(tr("Hide") if is_shown else tr("Show"))
    line.setFocus()
