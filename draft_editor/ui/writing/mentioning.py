"""Colleagues mentioned in a note: offered behind an “@”, marked, and told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject

from draft_editor.draft.places import TO_NOTIFY
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.people import Person, Roster, folded, matching
from draft_editor.model.words import words
from draft_editor.rules.mentions import SIGN, Names, asked_at, telling
from draft_editor.ui.fields.completion import Completion
from draft_editor.ui.fields.insertion import TextSpot
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.offered_list import MOST_OFFERED, Offer
from draft_editor.ui.fields.people_list import PeopleList, offers_of
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.known.colleagues import KnownPeople
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
        self._offered: list[Person] = []
        self._told: tuple[Value, Roster] = (ABSENT, Roster(()))
        self._names: tuple[Sequence[Person], Names] = ((), Names(()))
        self._completion = Completion(body, PeopleList, self._begun, self._offers)
        self._join()

    def _join(self) -> None:
        self._completion.chosen.connect(self._on_completion_chosen)
        self._body.marking.add(self._marks)
        self._body.suggesting.add(self._suggest)

    def _asked(self) -> tuple[int, str] | None:
        if not self._body.is_note:
            return None
        start, end = self._body.selection()
        return asked_at(self._body.shown(), start) if start == end else None

    def _begun(self) -> int | None:
        asked = self._asked()
        return None if asked is None else asked[0]

    def _offers(self) -> list[Offer]:
        draft, asked = self._body.sheet.draft, self._asked()
        if draft is None or asked is None:
            return []
        typed = asked[1]
        self._offered = matching(self._known(draft.tree), typed)
        if typed[-1:].isspace():  # a name that stands there whole has been chosen, or typed
            whole = folded(typed)
            self._offered = [each for each in self._offered if folded(each.name) != whole]
        told = draft.value(TO_NOTIFY)
        if told is not self._told[0]:
            self._told = told, Roster(told if isinstance(told, list) else ())
        roster = self._told[1]
        return offers_of(
            [
                (person, tr("is told already") if person in roster else "")
                for person in self._offered[:MOST_OFFERED]
            ]
        )

    def _on_completion_chosen(self, row: int) -> None:
        self._take(self._offered[row])

    def _take(self, person: Person) -> None:
        """Write the name behind the sign, and put the person among those who are told."""
        draft, asked = self._body.sheet.draft, self._asked()
        if draft is None or asked is None:
            return
        start, typed = asked
        spot = TextSpot(self._body, start, start + len(SIGN) + len(typed))
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
        self._completion.decline(start)

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
