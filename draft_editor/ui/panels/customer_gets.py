"""What the recipient will see, as far as the contract tells."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent, QTextDocumentFragment
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import Value
from draft_editor.model.note import read_note
from draft_editor.rules import placeholders, text_parts
from draft_editor.ui.moments import Clocks, moment_text
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.summary import summary
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel, restyle, set_property

_AFTER_CHANGE_MS: Final = 120
_LONGEST: Final = 1_600
_LONGEST_SOURCE: Final = 12_000
_FILES: Final = 3


class CustomerGetsPanel(QWidget):
    """A picture of the message with its placeholders filled in, and what goes with it."""

    def __init__(self, sheet: Sheet, clocks: Clocks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._clocks = clocks
        self._facts: dict[str, tuple[WordsLabel, ShortLabel]] = {}
        self._build()
        self._join()

    def _build(self) -> None:
        self.setFixedWidth(300)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        self._title = WordsLabel(tr("The customer gets"), "label")
        column.addWidget(self._title)
        card = Ground("quiet-card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, SPACE.medium, 14, SPACE.medium)
        inside.setSpacing(SPACE.small)
        self._when = WordsLabel("", "help")
        self._when.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self._when)
        self._subject = WordsLabel("", "name", wraps=True)
        inside.addWidget(self._subject)
        self._bubble = Ground("bubble")
        in_bubble = QVBoxLayout(self._bubble)
        in_bubble.setContentsMargins(SPACE.medium, 10, SPACE.medium, 10)
        self._text = WordsLabel("", "", wraps=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        in_bubble.addWidget(self._text)
        self._indent = QHBoxLayout()
        self._indent.setContentsMargins(20, 0, 0, 0)
        self._indent.addWidget(self._bubble)
        inside.addLayout(self._indent)
        self._files = WordsLabel("", "help", wraps=True)
        self._files.setAlignment(Qt.AlignmentFlag.AlignRight)
        inside.addWidget(self._files)
        column.addWidget(card)
        for key, name in (
            ("to", tr("To")),
            ("parts", tr("Parts")),
            ("copies", tr("Copies")),
            ("signature", tr("Signature")),
            ("footer", tr("Opt-out footer")),
            ("card", tr("Contact card")),
            ("closed", tr("Outside opening hours")),
        ):
            column.addLayout(self._fact(key, name))
        column.addStretch(1)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)

    def _fact(self, key: str, name: str) -> QHBoxLayout:
        line = QHBoxLayout()
        label, value = WordsLabel(name, "muted"), ShortLabel("")
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(label)
        line.addWidget(value, 1)
        self._facts[key] = (label, value)
        return line

    def _join(self) -> None:
        self._sheet.changed.connect(self._on_sheet_changed)
        self._later.timeout.connect(self.look_again)

    def showEvent(self, event: QShowEvent) -> None:
        """Be right when first seen."""
        self.look_again()
        super().showEvent(event)

    def look_again(self) -> None:
        """Show the draft as it is now."""
        draft = self._sheet.draft
        if draft is None or not self.isVisible():
            return
        found = summary(draft.tree, self._clocks)
        is_note = found.kind == "note"
        self._title.setText(tr("Colleagues read") if is_note else tr("The customer gets"))
        if found.moment is None:
            self._when.setText(tr("no time set"))
        else:
            wall = found.moment.astimezone(self._clocks.dealer)
            self._when.setText(moment_text(wall, self._clocks.now()))
        body = self._value("messageAttributes", "body")
        text = self._rendered(body if isinstance(body, str) else "", found.kind)
        self._text.setText(text or tr("(no words yet)"))
        subject = self._value("messageAttributes", "subject")
        shows_subject = found.kind == "email" and isinstance(subject, str)
        self._subject.setText(str(subject) if shows_subject else "")
        self._subject.setVisible(shows_subject)
        is_text = found.kind == "text"
        self._indent.setContentsMargins(20 if is_text else 0, 0, 0, 0)
        set_property(self._bubble, "look", "bubble" if is_text else "paper")
        restyle(self._text)
        self._say_files()
        self._say_facts(found.kind, text)

    def _rendered(self, body: str, kind: str) -> str:
        text = body[:_LONGEST_SOURCE]
        if kind == "note":
            note = read_note(body)
            text = note.text if note is not None else text
        if kind == "email" and "<" in text:
            text = QTextDocumentFragment.fromHtml(text).toPlainText()
        return self._filled(text)[:_LONGEST]

    def _filled(self, text: str) -> str:
        """The text with those placeholders filled in whose value the draft itself holds."""
        if self._value("isFreeMarkerMessage") is False:
            return text
        values = self._value("freeMarkerMetadata")
        if not isinstance(values, dict):
            return text
        pieces: list[str] = []
        end = 0
        for span in placeholders.find(text):
            value = values.get(span.name)
            if isinstance(value, str) and text[span.start : span.end] == f"${{{span.name}}}":
                pieces += (text[end : span.start], value)
                end = span.end
        pieces.append(text[end:])
        return "".join(pieces)

    def _say_files(self) -> None:
        items = self._value("messageAttributes", "attachments")
        names = [
            str(item.get("originalFileName") or item.get("fileURL") or tr("file"))
            for item in (items if isinstance(items, list) else [])
            if isinstance(item, dict)
        ]
        shown = names[:_FILES]
        if len(names) > _FILES:
            shown.append(tr("and {count} more").format(count=len(names) - _FILES))
        self._files.setText("\n".join(shown))
        self._files.setVisible(bool(names))

    def _say_facts(self, kind: str, text: str) -> None:
        to = self._value("messageSendingAttributes", "communicationValueOfCustomer")
        copies = self._value("messageSendingAttributes", "listOfEmailsToBeCCed")
        decides = tr("the service decides")
        facts = {
            "to": to if isinstance(to, str) and to else decides,
            "parts": str(text_parts.count(text).parts) if kind == "text" else "",
            "copies": str(len(copies)) if kind == "email" and isinstance(copies, list) else "",
            "signature": self._switch("addSignature", tr("will be added"), tr("not added")),
            "footer": self._switch("addTCPAFooter", tr("will be added"), tr("not added")),
            "card": self._switch("sendVCard", tr("sent along"), tr("not sent")),
            "closed": self._switch("overrideHoursOfOperations", tr("sent anyway"), tr("not sent")),
        }
        if kind == "note":
            facts = {}
        for key, (label, value) in self._facts.items():
            said = facts.get(key, "")
            label.setVisible(bool(said))
            value.setVisible(bool(said))
            value.setText(said)

    def _switch(self, key: str, yes: str, no: str) -> str:
        match self._value("messageSendingAttributes", key):
            case True:
                return yes
            case False:
                return no
            case _:
                return tr("the service decides")

    def _value(self, *keys: str) -> Value:
        return self._sheet.value(Path(keys))

    def _on_sheet_changed(self) -> None:
        self._later.start()
