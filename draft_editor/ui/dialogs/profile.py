"""A profile made or edited: which service, and who one is there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from draft_editor.model.words import Words
from draft_editor.ui.dialogs.ask import Choice, Question
from draft_editor.ui.dialogs.colleagues_section import ColleaguesSection
from draft_editor.ui.dialogs.frame import Frame, button_row, under
from draft_editor.ui.dialogs.hours_section import HoursSection
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.dialogs.profile_boxes import ColourBox, ZoneBox
from draft_editor.ui.dialogs.profile_checks import wrong_customer, wrong_parts
from draft_editor.ui.dialogs.rare_section import RareSection
from draft_editor.ui.dialogs.upload_section import UploadSection
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.say import say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel, rule

_LETTERS: Final = 112
_CUSTOMER_LINES: Final = 8


class ProfileDialog(Frame):
    """Takes a whole profile: a new one where `details` says of none what it `was`.

    `given` carries the `ProfileDetails` each time they are saved. The dialog stays open until
    the outside has answered: `done_well` closes it, `refuse` says what is wrong, and nothing
    that was filled in is lost. Closing it with edits asks first.
    """

    given = Signal(object)

    def __init__(
        self, details: ProfileDetails | None = None, parent: QWidget | None = None
    ) -> None:
        self._known = details or ProfileDetails()
        was = self._known.was
        title = tr("Profile “{name}”").format(name=was) if was else tr("New profile")
        super().__init__("profile", title, parent)
        self._rows: dict[str, Labelled] = {}
        self._entries: dict[str, QLineEdit | QPlainTextEdit | QComboBox] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._build(title)
        self._join()
        self._begun = self._filled_in()

    def done_well(self) -> None:
        """Close: the profile is kept."""
        self.accept()

    def refuse(self, part: str, said: Words) -> None:
        """Say what the outside has against a field of the `ProfileDetails`, or against all."""
        if part in self._rows:
            self._rows[part].complain(say(said))
            self._go_to(part)
        else:
            self._state.setText(say(said))

    def done(self, result: int) -> None:
        """Close, and leave no secret in the inputs."""
        self._uploads.forget_secrets()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the page needs, now that fonts and widths are known."""
        super().showEvent(event)
        self._fit()

    def reject(self) -> None:
        """Close; what was filled in is given up only after a question."""
        if self._filled_in() == self._begun:
            super().reject()
            return
        question = Question(
            tr("Discard what you filled in?"),
            tr("The profile stays as it was."),
            (Choice("discard", tr("Discard")), Choice("stay", tr("Keep editing"))),
            "stay",
            is_dangerous=True,
            parent=self,
        )
        question.answered.connect(self._on_question_answered)
        question.open()

    def _build(self, title: str) -> None:
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._build_head(title))
        self._page = Ground("page")
        # Else the area counts wrapped words as if they stood in narrow columns.
        self._page.setMinimumHeight(1)
        self._column = page = QVBoxLayout(self._page)
        page.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        page.setSpacing(SPACE.large)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE.wide)
        columns.addLayout(self._build_service(), 1)
        columns.addLayout(self._build_dealer(), 1)
        page.addLayout(columns, 1)
        page.addWidget(rule(self._page))
        self._build_uploads()
        self._hours = HoursSection(self._known.hours, self._page)
        self._rows.update(self._hours.rows)
        page.addWidget(self._hours)
        self._colleagues = ColleaguesSection(self._known.colleagues, self._page)
        self._rows.update(self._colleagues.rows)
        page.addWidget(self._colleagues)
        self._rare = RareSection(self._known, self._page)
        self._rows.update(self._rare.rows)
        self._entries.update(self._rare.entries)
        self._lines.update(self._rare.entries)
        page.addWidget(self._rare)
        self._scroll = QScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._page)
        outer.addWidget(rule(self))
        outer.addWidget(self._scroll, 1)
        outer.addWidget(rule(self))
        outer.addWidget(self._build_foot())
        self.take_size(_LETTERS, 1)
        self._entries["name"].setFocus()

    def _build_head(self, title: str) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.small)
        head.setSpacing(SPACE.tiny)
        headline = ShortLabel(title, "title")
        headline.setObjectName("profile.headline")
        head.addWidget(headline)
        said = tr("One service and who you are there. The login is asked for when it is needed.")
        head.addWidget(WordsLabel(said, "muted", wraps=True))
        return head

    def _build_service(self) -> QVBoxLayout:
        known = self._known
        column = _column()
        for part, text, label, help_text in (
            ("name", known.name, tr("Name"), tr("What you call it, in the window’s corner.")),
            (
                "base_url",
                known.base_url,
                tr("Service address"),
                tr("It begins with “https://”; requests go to addresses under it."),
            ),
            (
                "department",
                known.department,
                tr("Department id"),
                tr("As it stands in the service’s addresses, capitals and all."),
            ),
            (
                "user",
                known.user,
                tr("Your user id"),
                tr(
                    "The customer’s conversation is delegated to this user, unless it is the "
                    "department’s default user."
                ),
            ),
        ):
            column.addWidget(self._line(part, text, label, help_text))
        column.addStretch(1)
        return column

    def _build_dealer(self) -> QVBoxLayout:
        column = _column()
        self._customers = QPlainTextEdit("\n".join(self._known.customers), self)
        self._customers.setTabChangesFocus(True)
        self._customers.setFixedHeight(self.fontMetrics().lineSpacing() * _CUSTOMER_LINES)
        self._zone = ZoneBox(self._known.dealer_zone, self)
        self._colour = ColourBox(self._known.colour, self)
        help_text = tr("One id a line. The drafts of these customers are listed.")
        column.addWidget(self._row("customers", self._customers, tr("Customers"), help_text))
        help_text = tr("The clock by which messages are scheduled. Old names work too.")
        column.addWidget(self._row("dealer_zone", self._zone, tr("Dealer’s time zone"), help_text))
        help_text = tr("It stands behind the profile’s name and says where you are.")
        column.addWidget(self._row("colour", self._colour, tr("Colour"), help_text))
        column.addLayout(self._build_production())
        column.addStretch(1)
        return column

    def _build_production(self) -> QVBoxLayout:
        self._production = QCheckBox(tr("This is production"), self)
        self._production.setObjectName("profile.is_production")
        self._production.setAccessibleName(self._production.text())
        self._production.setChecked(self._known.is_production)
        said = tr("Real customers get what is sent: a band in the colour at the top says so.")
        self._production.setAccessibleDescription(said)
        group = QVBoxLayout()
        group.setSpacing(SPACE.tiny)
        group.addWidget(self._production)
        group.addWidget(under(self._production, said))
        return group

    def _build_uploads(self) -> None:
        self._uploads = UploadSection(self._known.upload, self._page)
        self._rows.update(self._uploads.rows)
        self._entries.update(self._uploads.entries)
        self._column.addWidget(self._uploads)

    def _build_foot(self) -> Ground:
        foot = Ground("bar", self)
        row = button_row()
        row.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        self._state = ShortLabel("", "complaint")
        self._state.setObjectName("profile.state")
        self._cancel = self.button("profile.cancel", tr("Cancel"))
        self._save = self.button("profile.save", tr("Save"), "primary")
        self._save.setDefault(True)
        row.addWidget(self._state, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._save)
        foot.setLayout(row)
        return foot

    def _line(self, part: str, text: str, label: str, help_text: str) -> Labelled:
        line = QLineEdit(text, self)
        line.setCursorPosition(0)
        self._lines[part] = line
        return self._row(part, line, label, help_text)

    def _row(
        self,
        part: str,
        entry: QLineEdit | QPlainTextEdit | QComboBox,
        label: str,
        help_text: str,
    ) -> Labelled:
        row = Labelled(entry, f"profile.{part}", label, help_text)
        self._rows[part] = row
        self._entries[part] = entry
        return row

    def _join(self) -> None:
        for part, entry in self._entries.items():
            told = partial(self._on_entry_edited, part)
            if isinstance(entry, QComboBox):
                entry.currentTextChanged.connect(told)
            else:
                entry.textChanged.connect(told)
        self._uploads.reshaped.connect(self._fit)
        self._hours.reshaped.connect(self._fit)
        self._hours.edited.connect(self._on_entry_edited)
        self._colleagues.reshaped.connect(self._fit)
        self._colleagues.edited.connect(self._on_entry_edited)
        self._rare.reshaped.connect(self._on_rare_reshaped)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)

    def _details(self) -> ProfileDetails:
        """What is filled in now."""
        return replace(
            self._known,
            name=self._text("name"),
            base_url=self._text("base_url"),
            department=self._text("department"),
            user=self._text("user"),
            customers=tuple(dict.fromkeys(filter(None, map(str.strip, self._customer_lines())))),
            dealer_zone=self._zone.currentText().strip(),
            upload=self._uploads.details(),
            colour=self._colour.colour(),
            is_production=self._production.isChecked(),
            timestamp_pattern=self._text("timestamp_pattern"),
            extra_ca_file=self._text("extra_ca_file"),
            hours=self._hours.details(),
            colleagues=self._colleagues.details(),
        )

    def _filled_in(self) -> tuple[object, ...]:
        """All that stands in the inputs, whether it can be read or not."""
        return self._details(), self._hours.texts()

    def _text(self, part: str) -> str:
        # Blanks around a text come from copying; one inside it is the reader's to judge.
        return self._lines[part].text().strip()

    def _customer_lines(self) -> list[str]:
        return self._customers.toPlainText().split("\n")

    def _go_to(self, part: str) -> None:
        row = self._rows[part]
        if self._rare.isAncestorOf(row):
            self._rare.open()
        self._fit()
        self._settle()
        self._scroll.ensureWidgetVisible(row)
        if not self._hours.go_to(part) and not self._colleagues.go_to(part):
            self._entries[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Be as high as the page needs, as far as the screen goes; never lower than before."""
        self._settle()
        view = self._scroll.viewport()
        missing = self._column.totalHeightForWidth(view.width()) - view.height()
        if missing > 0:
            room = self.screen().availableSize().height()
            self.resize(self.width(), min(self.height() + missing, room))

    def _settle(self) -> None:
        """Let all widgets have the places that they will be painted at."""
        self._outer.activate()
        self._column.activate()

    def _on_entry_edited(self, part: str, *_text: object) -> None:
        self._rows[part].complain("")
        self._state.setText("")

    def _on_rare_reshaped(self) -> None:
        self._fit()
        self._settle()
        self._scroll.ensureWidgetVisible(self._rare)

    def _on_save_clicked(self) -> None:
        details = self._details()
        wrong = {
            **wrong_parts(details),
            **self._hours.wrong_parts(),
            **self._colleagues.wrong_parts(),
        }
        found = wrong_customer(self._customer_lines())
        if found is not None:
            number, wrong["customers"] = found
            block = self._customers.document().findBlockByNumber(number)
            self._customers.setTextCursor(QTextCursor(block))
        for part, row in self._rows.items():
            row.complain(say(wrong[part]) if part in wrong else "")
        self._state.setText("")
        if wrong:
            self._go_to(next(part for part in self._rows if part in wrong))
        else:
            self.given.emit(details)

    def _on_question_answered(self, key: str) -> None:
        if key == "discard":
            super().reject()


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE.large)
    return column
