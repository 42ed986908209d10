"""The last look before an edit leaves: what changes, for whom, and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.words import count_words
from draft_editor.rules.finding import Finding, Level
from draft_editor.ui.change_words import told_changes
from draft_editor.ui.dialogs.body_view import BodyView
from draft_editor.ui.dialogs.frame import Frame, button_row, under
from draft_editor.ui.dialogs.lines import LinesView
from draft_editor.ui.dialogs.review_lines import change_lines, finding_lines
from draft_editor.ui.moments import Clocks
from draft_editor.ui.ports import ProfileCard
from draft_editor.ui.say import say, tr
from draft_editor.ui.summary import goes_out_words, summary
from draft_editor.ui.tokens import PROFILE_COLOURS, SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel, rule, set_property

ASKED_TWICE: Final = "opt-out-overridden"
"""The rule whose finding must be answered by a tick before anything is submitted."""

_LETTERS: Final = 110
_LINES: Final = 40
_MOST_FINDINGS: Final = 4


class ReviewDialog(Frame):
    """Shows a draft as it is when the dialog is made; closing it without Submit sends nothing.

    `submitted`: send it. `place_chosen` carries the path of a change or finding to go to; the
    dialog has closed then. `curl_asked`: put the edit as a command line on the clipboard.
    """

    submitted = Signal()
    place_chosen = Signal(object)
    curl_asked = Signal()

    def __init__(
        self,
        draft: Draft,
        findings: Sequence[Finding],
        clocks: Clocks,
        card: ProfileCard,
        customer_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("review", tr("Review"), parent)
        self._draft = draft
        self._clocks = clocks
        self._changes = tuple(told_changes(draft.changes()))
        self._findings = tuple(findings)
        self._blocking = [each for each in findings if each.level is Level.BLOCKS]
        self._chosen: Path | None = None
        self._build(card, customer_name)
        self._join()

    def _build(self, card: ProfileCard, customer_name: str) -> None:
        self.take_size(_LETTERS, _LINES)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        tone = PROFILE_COLOURS.get(card.colour, "accent")
        if card.is_production:
            outer.addWidget(_band(tone))
        column = QVBoxLayout()
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._build_head(card, tone, customer_name))
        column.addLayout(self._build_views(), 1)
        if self._findings:
            column.addLayout(self._build_findings())
        self._build_agreement(column)
        outer.addLayout(column, 1)
        outer.addWidget(rule())
        outer.addWidget(self._build_foot())
        self._say_reason()
        (self._list if self._changes else self._keep).setFocus()

    def _build_head(self, card: ProfileCard, tone: str, customer_name: str) -> QVBoxLayout:
        found = summary(self._draft.tree, self._clocks, customer_name)
        count = len(self._changes)
        headline = say(count_words("Review %n change(s)", count)) if count else tr("Review")
        self.setWindowTitle(f"{headline} — {found.title()}")
        first = QHBoxLayout()
        title = ShortLabel(headline, "title")
        title.setObjectName("review.headline")
        first.addWidget(title, 1)
        pill = WordsLabel(card.name, "pill")
        pill.setObjectName("review.profile")
        pill.set_tone(tone)
        if card.is_production:
            pill.setText(tr("{profile} · real customers").format(profile=card.name))
        first.addWidget(pill)
        main, rest = goes_out_words(found, self._clocks)
        second = QHBoxLayout()
        second.setSpacing(SPACE.small)
        whom = ShortLabel(found.title(), "name")
        whom.setObjectName("review.whom")
        second.addWidget(whom)
        when = ShortLabel(f"{main} · {rest}" if rest else main, "muted")
        second.addWidget(when, 1)
        head = QVBoxLayout()
        head.setSpacing(SPACE.tiny)
        head.addLayout(first)
        head.addLayout(second)
        return head

    def _build_views(self) -> QVBoxLayout:
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("review.views")
        self._tabs.setAccessibleName(tr("How the changes are told"))
        self._tabs.setExpanding(False)
        for text in (tr("In words"), tr("As JSON")):
            self._tabs.addTab(text)
        self._list = LinesView("review.changes", tr("Changes"), self)
        self._list.show_lines(change_lines(self._changes, self._clocks))
        self._body = BodyView(self._draft, self._changes, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list if self._changes else self._build_nothing())
        self._pages.addWidget(self._body)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(rule())
        column.addSpacing(SPACE.medium)
        column.addWidget(self._pages, 1)
        return column

    def _build_nothing(self) -> QWidget:
        self._list.setVisible(False)
        empty = Ground("card", self)
        column = QVBoxLayout(empty)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.tiny)
        said = WordsLabel(tr("Nothing was changed."), "name")
        help_text = tr("Submitting sends the draft back exactly as it was opened.")
        column.addStretch(1)
        for label in (said, WordsLabel(help_text, "muted", wraps=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        return empty

    def _build_findings(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tiny)
        counted = say(count_words("%n finding(s)", len(self._findings)))
        column.addWidget(WordsLabel(counted, "section"))
        self._finding_list = LinesView("review.findings", counted, self)
        self._finding_list.show_lines(finding_lines(self._findings))
        self._finding_list.fit(_MOST_FINDINGS)
        self._finding_list.place_chosen.connect(self._on_place_chosen)
        column.addWidget(self._finding_list)
        return column

    def _build_agreement(self, column: QVBoxLayout) -> None:
        """The second question about a customer who opted out; never answered beforehand."""
        self._is_asked_twice = any(each.rule == ASKED_TWICE for each in self._findings)
        card = Ground("card", self)
        card.setVisible(self._is_asked_twice)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        inside.setSpacing(SPACE.tiny)
        self._agreed = QCheckBox(tr("The customer agreed to this text"), card)
        self._agreed.setObjectName("review.agreed")
        self._agreed.setAccessibleName(self._agreed.text())
        why = tr("It is sent although the customer may have opted out. Only where the law allows.")
        self._agreed.setAccessibleDescription(why)
        inside.addWidget(self._agreed)
        inside.addWidget(under(self._agreed, why))
        self._agreement = card
        column.addWidget(card)

    def _build_foot(self) -> Ground:
        foot = Ground("bar", self)
        row = button_row()
        row.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        self._curl = self.button("review.curl", tr("Copy as cURL"), "link")
        self._curl.setToolTip(tr("The request as a command line; the login is left out"))
        self._reason = ShortLabel("", "complaint")
        self._reason.setObjectName("review.reason")
        self._keep = self.button("review.keep", tr("Keep editing"))
        self._submit = self.button("review.submit", self._submit_text(), "primary")
        self._submit.setAccessibleName(self._submit_name())
        self._submit.setEnabled(not self._blocking)
        row.addWidget(self._curl)
        row.addWidget(self._reason, 1)
        row.addWidget(self._keep)
        row.addWidget(self._submit)
        foot.setLayout(row)
        return foot

    def _submit_name(self) -> str:
        return tr("Submit edit") if self._changes else tr("Submit unchanged")

    def _submit_text(self) -> str:
        return tr("Submit edit   Ctrl ⏎") if self._changes else tr("Submit unchanged   Ctrl ⏎")

    def _join(self) -> None:
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._list.place_chosen.connect(self._on_place_chosen)
        self._body.place_chosen.connect(self._on_place_chosen)
        self._agreed.toggled.connect(self._on_agreed_toggled)
        self._curl.clicked.connect(self.curl_asked)
        self._keep.clicked.connect(self.reject)
        self._submit.clicked.connect(self.submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)
        self.finished.connect(self._on_finished)

    def submit(self) -> None:
        """Submit, unless something blocks it or the second question is not answered yet."""
        if self._blocking:
            return
        if self._is_asked_twice and not self._agreed.isChecked():
            self._reason.setText(tr("First tick that the customer agreed."))
            self._reason.set_tone("bad")
            set_property(self._agreement, "wrong", "true")
            self._agreed.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()

    def say(self, text: str) -> None:
        """Say at the foot what has been done: copied, say."""
        self._reason.setText(text)
        self._reason.set_tone("muted")

    def _say_reason(self) -> None:
        if not self._blocking:
            self._reason.setText("")
            return
        self._reason.set_tone("bad")
        reason = say(self._blocking[0].said)
        self._reason.setText(tr("Cannot be submitted: {reason}").format(reason=reason))
        self._submit.setAccessibleDescription(self._reason.whole())

    def _on_agreed_toggled(self) -> None:
        set_property(self._agreement, "wrong", "false")
        self._say_reason()

    def _on_place_chosen(self, path: Path) -> None:
        self._chosen = path
        self.reject()

    def _on_finished(self, result: int) -> None:
        if result == ReviewDialog.DialogCode.Accepted:
            self.submitted.emit()
        elif self._chosen is not None:
            self.place_chosen.emit(self._chosen)


def _band(tone: str) -> Ground:
    band = Ground("band")
    band.setProperty("tone", tone)
    band.setFixedHeight(3)
    return band
