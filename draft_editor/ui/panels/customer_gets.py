"""What the recipient will get, and when: a live picture, and what is odd about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draft_editor.draft.change import Set
from draft_editor.draft.draft import Draft
from draft_editor.draft.places import BODY
from draft_editor.model.json_text import Json
from draft_editor.rules import text_parts
from draft_editor.rules.finding import Finding
from draft_editor.rules.written_numbers import PLAIN_DIGITS
from draft_editor.ui import later
from draft_editor.ui.delivery import Attached, Delivery, as_text, delivery
from draft_editor.ui.errands import Errands
from draft_editor.ui.files.thumbnails import Thumbnails
from draft_editor.ui.forms.page import beside_width
from draft_editor.ui.moments import Clocks
from draft_editor.ui.panels.recipient_picture import RecipientPicture
from draft_editor.ui.panels.recipient_pieces import TILE, Concern, put_by, stand
from draft_editor.ui.say import say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel

if TYPE_CHECKING:
    from draft_editor.ui.mail.reading import MailReading
    from draft_editor.ui.mail.shown_mail import ShownMail

_AFTER_CHANGE_MS: Final = 60
_FOR_FACTS: Final = 220
"""With so much room beside the picture, the facts stand there."""


def _nothing_found() -> Iterable[Finding]:
    return ()


class CustomerGetsPanel(QWidget):
    """A picture of the message with what goes with it, and what speaks against it.

    It follows the sheet after a pause, while it is seen. Who knows more than the sheet joins
    it: the findings of the draft, and the files of this computer.
    """

    def __init__(self, sheet: Sheet, clocks: Clocks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._clocks = clocks
        self._findings: Callable[[], Iterable[Finding]] = _nothing_found
        self._file_of: Callable[[Json], FilePath | None] | None = None
        self._thumbnails: Thumbnails | None = None
        self._judged: tuple[Draft | None, tuple[Finding, ...]] = (None, ())
        self._errands: Errands | None = None
        self._of: Draft | None = None
        self._reading: MailReading | None = None
        self._found: Delivery | None = None
        self._facts: list[_Fact] = []
        self._concerns: list[Concern] = []
        self._build()
        self._join()
        self._look()  # before it is shown: what is laid out twice is seen to jump

    def _build(self) -> None:
        self.setFixedWidth(beside_width())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE.tiny)  # as between the names of the fields and the fields
        self._title = WordsLabel(tr("The customer gets"), "label")
        whole.addWidget(self._title)
        self._parts = QPushButton(tr("Show parts"))
        self._parts.setProperty("look", "filter")
        self._parts.setCheckable(True)
        self._parts.setObjectName("preview.parts")
        self._parts.hide()
        self._across = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._across.setSpacing(SPACE.small)
        whole.addLayout(self._across)
        self.picture = RecipientPicture()
        self.picture.setObjectName("preview.picture")
        self.picture.setFixedWidth(beside_width())
        self._across.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACE.small)
        self._across.addLayout(column, 1)
        column.addWidget(self._parts, 0, Qt.AlignmentFlag.AlignRight)
        self._warning = Ground("concern")
        self._for_concerns = QVBoxLayout(self._warning)
        self._for_concerns.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        self._for_concerns.setSpacing(SPACE.tiny)
        self._warning.hide()
        column.addWidget(self._warning)
        self._digits = QPushButton(say(PLAIN_DIGITS))
        self._digits.setProperty("look", "link")
        self._digits.setProperty("flush", True)
        self._digits.setObjectName("preview.digits")
        self._digits.hide()
        column.addWidget(self._digits, 0, Qt.AlignmentFlag.AlignLeft)
        self._for_facts = QVBoxLayout()
        self._for_facts.setSpacing(SPACE.small)
        column.addLayout(self._for_facts)
        column.addLayout(self._copies())
        column.addStretch(1)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)
        self._judge_later = QTimer(self, singleShot=True)

    def _copies(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.small)
        for name, text, do in (
            ("preview.copy_text", tr("Copy as text"), self.copy_text),
            ("preview.copy_picture", tr("Copy as picture"), self.copy_picture),
        ):
            button = QPushButton(text)
            button.setProperty("look", "link")
            button.setProperty("flush", True)
            button.setObjectName(name)
            button.clicked.connect(do)
            line.addWidget(button)
        self._copied = WordsLabel("", "help")
        line.addWidget(self._copied, 1)
        return line

    def _join(self) -> None:
        self._sheet.changed.connect(self._on_sheet_changed)
        self._later.timeout.connect(self.look_again)
        self._judge_later.timeout.connect(self._on_judge_later_timeout)
        self._parts.toggled.connect(self.picture.show_parts)
        self._digits.clicked.connect(self._on_digits_clicked)

    def join(
        self,
        findings: Callable[[], Iterable[Finding]],
        file_of: Callable[[Json], FilePath | None],
        errands: Errands,
    ) -> None:
        """Let it ask what there is to say about the draft, and for files of this computer."""
        self._findings = findings
        self._file_of = file_of
        self._errands = errands
        self._thumbnails = Thumbnails(errands, TILE, self)
        self._thumbnails.arrived.connect(self._on_thumbnails_arrived)
        self._found = None
        self._judge_later.start(_AFTER_CHANGE_MS)

    def showEvent(self, event: QShowEvent) -> None:
        """Be right when first seen."""
        self.look_again()
        self._judge_later.start(_AFTER_CHANGE_MS)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, what holds for the message stands beside its picture."""
        self.picture.setFixedWidth(beside_width())
        is_wide = self.width() >= beside_width() + _FOR_FACTS
        side, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._across.setDirection(side if is_wide else down)
        self._across.setSpacing(SPACE.wide if is_wide else SPACE.small)
        super().resizeEvent(event)

    def judge(self) -> None:
        """Ask what there is to say about the draft: time has passed, or it was judged anew.

        The picture does not wait for that: judging a long email takes longer than showing it;
        and whoever has just judged it has done enough in one turn.
        """
        self._judge_later.start(0)

    def _on_judge_later_timeout(self) -> None:
        if self.isVisible():
            self._look_closely()

    def _look_closely(self) -> None:
        self._judged = (self._sheet.draft, tuple(self._findings()))
        self._look()

    def look_again(self) -> None:
        """Show the draft as it is now, if anybody sees it."""
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        draft = self._sheet.draft
        if draft is None:
            return
        if draft is not self._of:
            self._of = draft
            if self._reading is not None:
                self._reading.forget()
        judged, findings = self._judged
        said = findings if judged is draft else ()
        found = delivery(draft.tree, self._clocks, said, self._mail_of)
        before, self._found = self._found, found
        if before is None or found._replace(concerns=before.concerns) != before:
            self._show(found)
        if before is None or found.concerns != before.concerns:
            self._say_concerns(found)
        if found != before:
            self.picture.setAccessibleDescription(as_text(found))

    def _mail_of(self, html: str) -> ShownMail:
        """What is seen of an email; who reads that is loaded with the first one."""
        if self._reading is None:
            self._reading = later.MailReading(self)
            self._reading.arrived.connect(self.look_again)
        if self._errands is not None:
            self._reading.send_with(self._errands)
        return self._reading.of(html)

    def text(self) -> str:
        """All of it in lines; empty without a draft."""
        return "" if self._found is None else as_text(self._found)

    def copy_text(self) -> None:
        """Put all of it onto the clipboard, in lines."""
        self._look_closely()
        QGuiApplication.clipboard().setText(self.text())
        self._copied.setText(tr("Copied"))

    def copy_picture(self) -> None:
        """Put the picture onto the clipboard."""
        self._look_closely()
        QGuiApplication.clipboard().setPixmap(self.picture.copy())
        self._copied.setText(tr("Copied"))

    def _show(self, found: Delivery) -> None:
        self._copied.setText("")
        self._title.setText(found.title)
        is_certain = found.kind == "text" and not found.holes
        self._parts.setVisible(is_certain and text_parts.count(found.text).parts > 1)
        self._digits.setVisible(bool(found.plain))
        self.picture.show_delivery(found, self._picture_of)
        self.picture.setAccessibleName(found.title)
        facts = stand(self._for_facts, self._facts, len(found.facts), _Fact)
        for fact, (name, said) in zip(facts, found.facts, strict=True):
            fact.say(name, said)

    def make_place(self) -> bool:
        """Make room for what may come while nothing is to do; false where there is enough."""
        if self._concerns:
            return self.picture.make_place()
        (made,) = stand(self._for_concerns, self._concerns, 1, Concern)
        put_by(made)
        return True

    def _say_concerns(self, found: Delivery) -> None:
        labels = stand(self._for_concerns, self._concerns, len(found.concerns), Concern)
        for label, concern in zip(labels, found.concerns, strict=True):
            label.say(concern)
        self._warning.setVisible(bool(found.concerns))

    def _picture_of(self, file: Attached) -> QPixmap | None:
        if self._file_of is None or self._thumbnails is None:
            return None
        path = self._file_of(file.row)
        return None if path is None else self._thumbnails.of(path)

    def _on_digits_clicked(self) -> None:
        if self._found is not None and self._found.plain:
            self._sheet.close_step()
            change = Set(BODY, self._found.plain, self._sheet.value(BODY))
            self._sheet.apply(PLAIN_DIGITS, (change,))

    def _on_sheet_changed(self) -> None:
        self._judge_later.stop()  # it is judged anew after the pause
        self._later.start()

    def _on_thumbnails_arrived(self) -> None:
        if self._found is not None:
            self.picture.show_delivery(self._found, self._picture_of)


class _Fact(QWidget):
    """One line below the picture: what holds for it."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self._name = WordsLabel("", "muted")
        self._words = WordsLabel("", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def say(self, name: str, words: str) -> None:
        self._name.setText(name)
        self._words.setText(words)
