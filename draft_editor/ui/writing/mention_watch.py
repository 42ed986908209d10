"""Somebody whose mention was taken out of a note is told of it still: that is said, and asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from draft_editor.draft.draft import Draft
from draft_editor.model.note import read_note
from draft_editor.model.people import Person, folded
from draft_editor.model.words import words
from draft_editor.rules.mentions import Names, asked_at, told_of, untelling
from draft_editor.ui.announcing import announce
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.known.colleagues import KnownPeople
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel

_AFTER_MS: Final = 400
"""A pause after the last key: a name is often taken out letter by letter."""


class MentionWatch(QObject):
    """Joins the body, and asks above its foot. Thread: GUI.

    Nobody is taken off a list by themselves: they may be told for another reason.
    """

    def __init__(self, body: MessageBodyField, known: KnownPeople) -> None:
        super().__init__(body)
        self._body = body
        self._known = known
        self._draft: Draft | None = None
        self._seen: dict[str, tuple[Person, ...]] = {}
        self._asked: tuple[Person, ...] = ()
        self._names: tuple[Sequence[Person], Names] = ((), Names(()))
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._look)
        self._build()
        self._join()

    def _build(self) -> None:
        self._bar = Ground("notice-bar", self._body)
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.small, SPACE.tiny)
        line.setSpacing(SPACE.small)
        self._said = WordsLabel("", wraps=True)
        line.addWidget(self._said, 1)
        self._untell = self._button("untell", tr("Don’t tell"))
        self._keep = self._button("keep-telling", tr("Still tell"))
        for button in (self._untell, self._keep):
            line.addWidget(button)
        self._bar.hide()
        self._body.put_above_foot(self._bar)

    def _button(self, word: str, text: str) -> QPushButton:
        button = QPushButton(text, self._bar)
        button.setProperty("look", "link")
        button.setAutoDefault(False)
        button.setObjectName(f"{self._body.path}:{word}")
        return button

    def _join(self) -> None:
        self._body.sheet.changed.connect(self._on_sheet_changed)
        self._untell.clicked.connect(self._on_untell_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._later.start(0)

    def _on_sheet_changed(self) -> None:
        is_other = self._body.sheet.draft is not self._draft
        self._later.start(0 if is_other else _AFTER_MS)

    def _look(self) -> None:
        """Learn who is mentioned now, and ask about those who are no more."""
        draft = self._body.sheet.draft
        if draft is not self._draft:
            self._draft, self._seen = draft, {}
        if draft is None or not self._body.is_note:
            self._ask(())
            return
        people = self._known(draft.tree)
        if self._names[0] is not people:
            self._names = people, Names(people)
        shown = self._body.shown()
        now = {
            folded(mention.people[0].name): mention.people
            for mention in self._names[1].mentions(shown)
        }
        here = [person for each in now.values() for person in each]
        self._seen |= now
        gone = [
            person
            for name, each in self._seen.items()
            if name not in now
            for person in each
            if not any(person.is_same(other) for other in here)
        ]
        asked = asked_at(shown, self._body.selection()[1])
        if asked is None or not any(_begins(person, asked[1]) for person in gone):
            anyway = self._told_anyway(draft, gone)
            self._ask(told_of(draft.tree, [each for each in gone if each not in anyway]))

    def _told_anyway(self, draft: Draft, gone: Sequence[Person]) -> list[Person]:
        """Those whom the draft told as it came without naming them: they have another reason."""
        told = [person for person in gone if told_of(draft.base, [person])]
        if not told:
            return []
        body = draft.base_value(self._body.path)
        note = read_note(body) if isinstance(body, str) else None
        mentions = () if note is None else Names(self._known(draft.base)).mentions(note.text)
        named = [person for mention in mentions for person in mention.people]
        return [each for each in told if not any(each.is_same(other) for other in named)]

    def _ask(self, people: tuple[Person, ...]) -> None:
        if people == self._asked:
            return
        self._asked = people
        names = ", ".join(" ".join(person.name.split()) for person in people)
        said = (
            tr("{name} is no longer mentioned, but will still be told.")
            if len(people) == 1
            else tr("{name} are no longer mentioned, but will still be told.")
        ).format(name=names)
        self._said.setText(said if people else "")
        for button in (self._untell, self._keep):
            button.setAccessibleDescription(said)
        if people:
            announce(self._body.writing(), said)
        elif any(button.hasFocus() for button in (self._untell, self._keep)):
            self._body.writing().setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.setVisible(bool(people))

    def _on_untell_clicked(self) -> None:
        draft, sheet = self._body.sheet.draft, self._body.sheet
        if draft is not None:
            sheet.close_step()
            sheet.apply(words("Tell them no longer"), untelling(draft.tree, self._asked))
            sheet.close_step()
        self._ask(())

    def _on_keep_clicked(self) -> None:
        for name in [
            name
            for name, people in self._seen.items()
            if any(person.is_same(other) for person in people for other in self._asked)
        ]:
            del self._seen[name]
        self._ask(())


def _begins(person: Person, typed: str) -> bool:
    """Whether the name of a person may be being written, or rubbed out."""
    return folded(person.name).startswith(folded(typed))
