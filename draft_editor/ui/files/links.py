"""Links that are attached by reference: a row each, and what their servers tell of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple, assert_never

from PySide6.QtCore import QObject, QTimer, Signal

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import text_of
from draft_editor.model.file_suffix import suffix_of
from draft_editor.model.json_text import Json, JsonObject, same
from draft_editor.model.link import BadLink, Link, not_private, read_link
from draft_editor.model.link_facts import LeadsOn, LinkAnswer, LinkFacts
from draft_editor.model.words import Words, count_words, words
from draft_editor.rules.admission import contradiction
from draft_editor.ui.files.link_ports import LinkPlaces, LinkTold
from draft_editor.ui.files.upload_rows import rows_of
from draft_editor.ui.sheet import Sheet

_NEWS_MS = 30
"""Answers that come closer than this are told together."""


@dataclass(frozen=True, slots=True)
class ServerOffer:
    """A server was met of which nothing has been said: whether it may be asked about links."""

    server: str


class LinkNote(NamedTuple):
    """What this run knows of a link: its server is being asked, or `said` is what came of it."""

    server: str
    state: Literal["asking", "told", "untold"]
    said: Words | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """One link of a draft; `gesture` is the step of its row, empty where somebody asks anew.

    `once` has the servers that may be asked this time.
    """

    draft: Draft = field(repr=False)
    link: Link = field(repr=False)
    gesture: str = ""
    once: tuple[str, ...] = ()


class Links(QObject):
    """Puts rows for links, asks those servers that may be asked, and writes what they tell.

    `moved`: a row looks different now. `refused` carries sentences. `server_asked` carries a
    `ServerOffer`, one at a time, to be given to `answer`. A row that is taken out, or its
    draft put away, stops its question. What a person has written into a row stays, unless
    they ask anew.
    """

    moved = Signal()
    refused = Signal(object)
    server_asked = Signal(object)

    def __init__(self, sheet: Sheet, places: LinkPlaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._places = places
        self._next = 1
        self._notes: dict[tuple[Draft, str], LinkNote] = {}
        self._asking: dict[int, _Question] = {}
        self._waiting: dict[str, list[_Question]] = {}
        self._offered = ""
        self._declined: set[str] = set()
        self._answers: list[tuple[_Question, LinkAnswer]] = []
        self._pause = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._pause.timeout.connect(self._take_in)
        sheet.changed.connect(self._on_sheet_changed)

    def attach(self, draft: Draft, links: Sequence[Link]) -> None:
        """Put a row for each link behind those that are there: one step, however many."""
        gesture, self._next = f"link {self._next}", self._next + 1
        name = words("Attach {name}", name=links[0].name or links[0].server)
        if len(links) > 1:
            name = count_words("Attach %n link(s)", len(links))
        draft.close_step()
        draft.set(name, ATTACHMENTS, [*rows_of(draft), *map(_row, links)], gesture)
        draft.close_step()
        self._ask_all([_Question(draft, link, gesture) for link in links])

    def ask(self, item: Json) -> None:
        """Ask about a row again, or for the first time, as somebody wishes."""
        draft = self._sheet.draft
        if draft is None:
            return
        try:
            link = read_link(_url_of(item))
        except BadLink as bad:
            self.refused.emit((bad.said,))
            return
        if self._places.link_servers().rule_of(link.server) == "never":
            said = words(
                "{server} is never asked: the profile says so, and can be changed.",
                server=link.server,
            )
            self.refused.emit((said,))
            return
        self._ask_all([_Question(draft, link)])

    def stop(self, item: Json) -> None:
        """Ask no more about a row."""
        for inquiry, question in list(self._asking.items()):
            if question.draft is self._sheet.draft and question.link.url == _url_of(item):
                self._stop(inquiry)
        self.moved.emit()

    def note_of(self, item: Json) -> LinkNote | None:
        """What is known of a row of the open draft."""
        draft = self._sheet.draft
        return None if draft is None else self._notes.get((draft, _url_of(item)))

    def answer(self, offer: ServerOffer, key: str) -> None:
        """Take what was said about a server: `once`, `always`, `never`, else not now."""
        if offer.server != self._offered:
            return  # another profile is in use since
        questions = self._waiting.pop(offer.server)
        self._offered = ""
        match key:
            case "always" | "never":
                self._places.rule_server(offer.server, key)
            case _:
                pass
        if key in {"once", "always"}:
            for each in filter(_has_row, questions):
                once = (*each.once, offer.server) if key == "once" else each.once
                self._begin(replace(each, once=once))
        else:
            self._declined.add(offer.server)
        self._offer_next()
        self.moved.emit()

    def on_told(self, event: LinkTold) -> None:
        """A server has answered, or has not."""
        question = self._asking.pop(event.inquiry, None)
        if question is not None:
            self._answers.append((question, event.answer))
            if self.is_quiet():
                self._take_in()

    def is_quiet(self) -> bool:
        """Whether all answers have been taken in, and the next one is at once."""
        return not self._pause.isActive()

    def let_go(self) -> None:
        """Other drafts take the place of these."""
        for inquiry in list(self._asking):
            self._stop(inquiry)
        self._waiting.clear()
        self._offered = ""
        self._declined.clear()
        self._answers.clear()
        self._notes.clear()

    def _ask_all(self, questions: Sequence[_Question]) -> None:
        servers = self._places.link_servers()
        for question in questions:
            link = question.link
            rule = servers.rule_of(link.server)
            if not link.is_private:
                self._note(question, LinkNote(link.server, "untold", not_private(link.server)))
            elif rule == "always":
                self._begin(question)
            elif rule == "ask":
                self._wait_for(link.server, question)
        self._offer_next()
        self.moved.emit()

    def _wait_for(self, server: str, question: _Question) -> None:
        """Let a question wait until somebody has said whether this server may be asked.

        Who has said “not now” is asked again only where they ask themselves.
        """
        if not question.gesture or server not in self._declined:
            self._waiting.setdefault(server, []).append(question)

    def _offer_next(self) -> None:
        if not self._offered and self._waiting:
            self._offered = next(iter(self._waiting))
            self.server_asked.emit(ServerOffer(self._offered))

    def _begin(self, question: _Question) -> None:
        inquiry, self._next = self._next, self._next + 1
        self._asking[inquiry] = question
        self._note(question, LinkNote(question.link.server, "asking"))
        self._places.ask_link(inquiry, question.link.url, question.once)

    def _stop(self, inquiry: int) -> None:
        question = self._asking.pop(inquiry)
        self._notes.pop((question.draft, question.link.url), None)
        self._places.stop_asking(inquiry)

    def _note(self, question: _Question, note: LinkNote) -> None:
        self._notes[question.draft, question.link.url] = note

    def _take_in(self) -> None:
        if not self._answers:
            return
        self._pause.start()
        answers, self._answers = self._answers, []
        steps: dict[tuple[Draft, str], dict[str, tuple[_Question, LinkFacts]]] = {}
        for question, answer in answers:
            facts = self._facts_in(question, answer)
            if facts is not None:
                step = steps.setdefault((question.draft, question.gesture), {})
                step[question.link.url] = question, facts
        for (draft, gesture), told in steps.items():
            _write(draft, gesture, told)
        self._offer_next()
        self.moved.emit()

    def _facts_in(self, question: _Question, answer: LinkAnswer) -> LinkFacts | None:
        """The facts that are to be written; what else there is to an answer is noted."""
        link = question.link
        match answer:
            case Words():
                self._note(question, LinkNote(link.server, "untold", answer))
            case LeadsOn(server, said):
                self._note(question, LinkNote(link.server, "untold", said))
                if self._places.link_servers().rule_of(server) == "ask":
                    self._wait_for(server, question)
            case LinkFacts():
                why = contradiction(answer.name or link.name, answer.media_type)
                if why is None:
                    self._note(question, LinkNote(answer.server, "told", answer.said))
                    return answer
                self._note(question, LinkNote(answer.server, "untold", why))
            case _:
                assert_never(answer)
        return None

    def _on_sheet_changed(self, paths: tuple[Path, ...]) -> None:
        draft = self._sheet.draft
        if not self._asking or draft is None:
            return
        if any(path.touches(ATTACHMENTS) for path in paths):
            urls = set(map(_url_of, rows_of(draft)))
            for inquiry, question in list(self._asking.items()):
                if question.draft is draft and question.link.url not in urls:
                    self._stop(inquiry)


def _row(link: Link) -> JsonObject:
    """What the address itself tells."""
    row: JsonObject = {"fileURL": link.url}
    if suffix_of(link.name):
        row["attachmentExtension"] = suffix_of(link.name)
    if link.name:
        row["originalFileName"] = link.name
    return row


def _write(draft: Draft, gesture: str, told: Mapping[str, tuple[_Question, LinkFacts]]) -> None:
    """Put facts into the rows of links: with the step that brought them, if it is the last."""
    before = rows_of(draft)
    rows = [
        _with_facts(row, *told[_url_of(row)])
        if isinstance(row, dict) and _url_of(row) in told
        else row
        for row in before
    ]
    pairs = enumerate(zip(before, rows, strict=True))
    others = [index for index, (old, new) in pairs if not same(old, new)]
    if not others:
        return
    name = count_words("Type and size of %n file(s)", len(others))
    # One value is written in any case: only so it can join the step that brought the rows.
    changes = draft.setting(ATTACHMENTS, list[Json](rows))
    if len(others) == 1:
        link = told[_url_of(rows[others[0]])][0].link
        name = words("Type and size of {name}", name=link.name or link.server)
        changes = draft.setting(ATTACHMENTS / others[0], rows[others[0]])
    if gesture:
        draft.go_on(gesture)
    else:
        draft.close_step()
    draft.apply(name, changes, gesture)
    draft.close_step()


def _with_facts(row: JsonObject, question: _Question, facts: LinkFacts) -> JsonObject:
    """The row with what was told, where it was empty; all of it where somebody asked anew."""
    link, better = question.link, dict(row)
    if facts.name and row.get("originalFileName", "") in ("", link.name):
        better["originalFileName"] = facts.name
        if row.get("attachmentExtension", "") in ("", suffix_of(link.name)):
            better["attachmentExtension"] = suffix_of(facts.name)
    told = {"mimeType": facts.media_type, "docSize": str(facts.size or "")}
    is_anew = not question.gesture
    return better | {
        key: value for key, value in told.items() if value and (is_anew or not row.get(key))
    }


def _has_row(question: _Question) -> bool:
    return question.link.url in map(_url_of, rows_of(question.draft))


def _url_of(item: Json) -> str:
    return text_of(item, "fileURL")
