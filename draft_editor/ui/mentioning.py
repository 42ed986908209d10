"""Colleagues mentioned in a note: offered behind an “@”, marked, and told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.people import Person, Roster, folded, matching
from draft_editor.model.words import words
from draft_editor.rules.mentions import SIGN, TO_NOTIFY, Names, asked_at, telling
from draft_editor.ui.colleagues import KnownPeople
from draft_editor.ui.fields.insertion import Spot
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.offered_list import MOST_OFFERED
from draft_editor.ui.fields.people_list import PeopleList
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.say import tr


class Mentioning(QObject):
    """Joins the body while it is a note's. Thread: GUI.

    An “@” offers people under the cursor: typing on narrows them down, the arrows move, Enter
    or Tab takes one, Escape closes the list for this “@” (Ctrl+. asks again). Whoever is
    taken stands in the text as “@Name” and among those who are told: one step of Undo.
    """

    def __init__(self, body: MessageBodyField, known: KnownPeople) -> None:
        super().__init__(body)
        self._body = body
        self._known = known
        self._list: PeopleList | None = None
        self._offered: list[Person] = []
        self._sign = 0
        self._declined = -1
        self._told: tuple[Value, Roster] = (ABSENT, Roster(()))
        self._names: tuple[Sequence[Person], Names] = ((), Names(()))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look)
        self._join()

    def _join(self) -> None:
        writing = self._body.writing()
        writing.installEventFilter(self)
        writing.textChanged.connect(self._on_writing_text_changed)
        writing.cursorPositionChanged.connect(self._on_writing_cursor_moved)
        self._body.marking.add(self._marks)
        self._body.add_suggester(self._suggest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list, while it is open; it closes when the text is left."""
        if self._list is None or self._list.isHidden():
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Escape:  # the list's own, not the window's
                    event.accept()
                    return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                taken = self._list.take_key(event)
                if taken and self._list.isHidden():
                    self._declined = self._sign
                return taken
            case QEvent.Type.FocusOut | QEvent.Type.Wheel | QEvent.Type.Hide:
                self._list.hide()
            case _:
                pass
        return False

    def _on_writing_text_changed(self) -> None:
        if self._body.is_showing or not self._body.is_note:
            self._close()
        else:
            self._later.start()  # the cursor is behind the letter only then

    def _on_writing_cursor_moved(self) -> None:
        if self._list is not None and not self._list.isHidden():
            self._later.start()

    def _look(self) -> None:
        """Offer people if a mention is being typed at the cursor, or stop offering."""
        asked = self._asked()
        if asked is None:
            self._declined = -1
            self._close()
        elif asked[0] != self._declined:
            self._offer(*asked)

    def _asked(self) -> tuple[int, str] | None:
        start, end = self._body.selection()
        return asked_at(self._body.shown(), start) if start == end else None

    def _offer(self, sign: int, typed: str) -> None:
        draft = self._body.sheet.draft
        if draft is None:
            return
        self._sign = sign
        self._offered = matching(self._known(draft.tree), typed)
        if typed[-1:].isspace():  # a name that stands there whole has been chosen, or typed
            whole = folded(typed)
            self._offered = [each for each in self._offered if folded(each.name) != whole]
        told = draft.value(TO_NOTIFY)
        if told is not self._told[0]:
            self._told = told, Roster(told if isinstance(told, list) else ())
        lines = [
            (person, tr("is told already") if person in self._told[1] else "")
            for person in self._offered[:MOST_OFFERED]
        ]
        self._opened().offer(lines, self._under())

    def _opened(self) -> PeopleList:
        if self._list is None:
            self._list = PeopleList(self._body.window())
            self._list.chosen.connect(self._on_list_chosen)
        return self._list

    def _under(self) -> QRect:
        writing = self._body.writing()
        cursor = writing.cursorRect()
        cursor.moveTopLeft(writing.viewport().mapTo(writing.window(), cursor.topLeft()))
        return cursor

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _on_list_chosen(self, row: int) -> None:
        self._take(self._offered[row])

    def _take(self, person: Person) -> None:
        """Write the name behind the sign, and put the person among those who are told."""
        draft, asked = self._body.sheet.draft, self._asked()
        if draft is None or asked is None:
            return
        start, typed = asked
        spot = Spot(self._body, start, start + len(SIGN) + len(typed))
        mention = f"{SIGN}{person.name} "
        following = self._body.shown()[spot.end : spot.end + 1]
        if following and not following.isalnum():
            mention = mention.rstrip()
        told = telling(draft.tree, person)
        changes = draft.setting(self._body.path, spot.value_with(mention))
        if not changes:
            return  # a part of the note that cannot be edited
        sheet = self._body.sheet
        sheet.close_step()
        sheet.apply(words("Mention a colleague"), (*changes, *(told.changes if told else ())))
        sheet.close_step()
        self._body.refresh()
        spot.go_behind(mention)
        self._declined = start

    def _suggest(self, shown: str, place: int) -> Iterator[Suggestion]:
        draft = self._body.sheet.draft
        asked = asked_at(shown, place) if self._body.is_note else None
        if draft is not None and asked is not None:
            for person in matching(self._known(draft.tree), asked[1])[:12]:
                yield Suggestion(SIGN + person.name, 0, 0, do=partial(self._take, person))

    def _marks(self, text: str, _begins: int) -> Iterator[Mark]:
        draft = self._body.sheet.draft
        if SIGN not in text or draft is None or not self._body.is_note:
            return
        people = self._known(draft.tree)
        if self._names[0] is not people:
            self._names = people, Names(people)
        for mention in self._names[1].mentions(text):
            yield Mark(mention.start, mention.end, Look.PERSON)
