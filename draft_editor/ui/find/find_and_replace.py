"""Find and replace at the desk: from the words to the place in its field, and to the change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout

from draft_editor.draft.occurrences import Hit, Replacement, occurrences, replacing
from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY
from draft_editor.model.words import Words, count_words, words
from draft_editor.ui.change_words import place_title
from draft_editor.ui.desk import Desk
from draft_editor.ui.dialogs.line import Line, Stroke
from draft_editor.ui.fields.body import WrittenField
from draft_editor.ui.fields.insertion import spot_of
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import code_points, units, value_place
from draft_editor.ui.fields.writing_place import WritingPlace
from draft_editor.ui.find.seeking import Seeking
from draft_editor.ui.panels.find_bar import FindBar
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.tokens import SPACE

MOST_LISTED: Final = 200
"""Hits that are listed; whoever has more goes through them by F3."""
_LONGEST_TAKEN: Final = 200
"""Characters of a selection that is taken for words to look for."""
_AROUND: Final = 24
"""Characters that are shown on each side of a hit."""
_NOWHERE: Final = (-1, -1)


class FindAndReplace(QObject):
    """The bar, what it finds, and the draft; made when it is first asked for. Thread: GUI."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet = desk.sheet
        self._editor = desk.editor
        self._seeking = Seeking(desk.sheet, self)
        self._bar = FindBar(desk.editor)
        self._here: dict[WritingPlace, tuple[int, int]] = {}
        layout = desk.editor.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(desk.editor.actions_bar), self._bar)
        self._bar.setVisible(False)
        self._join()

    def _join(self) -> None:
        bar = self._bar
        bar.sought.connect(self._on_sought)
        bar.gone.connect(self.go)
        bar.chosen.connect(self._on_chosen)
        bar.one_asked.connect(self._replace_one)
        bar.all_asked.connect(self._replace_all)
        bar.left.connect(self._on_left)
        self._seeking.found.connect(self._show_found)

    def open(self, *, replaces: bool = False, everywhere: bool = False) -> None:
        """Open the bar for what is selected in the text, if that is within one line."""
        selected = spot_of(self._field_here()).selected()
        is_words = "\n" not in selected and len(selected) <= _LONGEST_TAKEN
        self._bar.take(selected if is_words else "", replaces=replaces, everywhere=everywhere)

    def go(self, by: int) -> None:
        """Go so many hits on; where the bar is not open, to what was last sought, from here."""
        is_open = not self._bar.isHidden()
        if not is_open:
            start, end = self._selected()
            self.open()
            self._seeking.settle()
            hit = self._seeking.hit()
            is_there = hit is not None and (hit.path, hit.start, hit.end) == (BODY, start, end)
            by = by if by < 0 or is_there else 0
        if self._seeking.go(by) is not None:
            self._bar.say("")
            self._reveal(takes_keyboard=False)

    def _on_sought(self) -> None:
        """Look for other words from where one is, so that more letters do not run ahead."""
        hit = self._seeking.hit()
        path, start = (hit.path, hit.start) if hit is not None else (BODY, self._selected()[0])
        self._bar.say("")
        everywhere = self._bar.everywhere.isChecked()
        self._seeking.seek(self._bar.wanted(), everywhere=everywhere, path=path, start=start)
        found = self._seeking.hit()
        if found is not None and found.path == BODY:
            self._show_in_body(found)

    def _selected(self) -> tuple[int, int]:
        """What is selected in the text of the body, or twice the cursor, as it is searched."""
        body = self._editor.body()
        start, end = (value_place(body.text(), place) for place in body.selection())
        return start, end

    def _on_chosen(self, number: int) -> None:
        if number < len(self._seeking.hits):
            self._seeking.go_to(number)
            self._reveal(takes_keyboard=True)

    def _on_left(self) -> None:
        hit = self._seeking.hit()
        self._bar.setVisible(False)
        self._seeking.stop()
        self._look_again()
        if hit is not None and hit.path != BODY:
            self._show_in_field(hit)
            return
        if hit is not None:
            self._show_in_body(hit, selects=True)
        self._editor.body().focus()

    def _replace_one(self) -> None:
        """Replace the hit one stands at, as a step of its own, and go on to the next."""
        self._seeking.settle()
        hit = self._seeking.hit()
        if hit is None:
            return
        by = self._bar.by.text()
        done = self._write(words("Replace"), [hit])
        if done:
            self._seek_again(hit.path, hit.start + len(by))
            self._bar.say(tr("Replaced one."))
        else:
            self._seeking.go(1)
            self._bar.say(tr("This part of the note is no plain text; it stays as it is."))
        self._reveal(takes_keyboard=False)

    def _replace_all(self) -> None:
        """Replace what a person writes, in all fields that are searched, as one step."""
        self._seeking.settle()
        all_hits = tuple(self._seeking.hits)
        done = self._write(words("Replace all"), [hit for hit in all_hits if not hit.is_guarded])
        if not done:
            return
        self._seek_again(BODY, 0)
        count = sum(each.times for each in done)
        fields = count_words("%n field(s)", len(done))
        said = say(count_words("Replaced %n in {fields}.", count, fields=fields))
        guarded = sum(1 for hit in all_hits if hit.is_guarded)
        if guarded:
            kept = count_words(
                "%n kept that are no words of a text: replace them one by one.", guarded
            )
            said += " " + say(kept)
        self._bar.say(said)

    def _write(self, name: Words, chosen: Sequence[Hit]) -> list[Replacement]:
        """Replace these hits in one step; what was replaced."""
        draft = self._sheet.draft
        made = replacing(self._seeking.texts, chosen, self._bar.by.text())
        if draft is None or not made:
            return []
        self._sheet.close_step()
        self._sheet.apply(name, draft.rewriting([(each.path, each.value) for each in made]))
        self._sheet.close_step()
        self._bar.forget_typing()
        return made

    def _seek_again(self, path: Path, start: int) -> None:
        everywhere = self._bar.everywhere.isChecked()
        self._seeking.seek(self._bar.wanted(), everywhere=everywhere, path=path, start=start)

    def _show_found(self) -> None:
        """Say how many there are, list them, and have them painted."""
        seeking, bar = self._seeking, self._bar
        if bar.isHidden():
            return
        count = len(seeking.hits)
        if not seeking.sought.text:
            said = ""
        elif seeking.here is None:
            said = tr("none") if seeking.is_done else "…"
        else:
            said = tr("{number} of {count}").format(number=seeking.here + 1, count=count)
        is_missing = bool(seeking.sought.text) and seeking.is_done and not count
        may_all = any(not hit.is_guarded for hit in seeking.hits)
        bar.say_count(said, is_missing=is_missing, may_replace=(count > 0, may_all))
        if seeking.is_done or not seeking.sought.text:
            lines = tuple(self._lines()) if bar.everywhere.isChecked() else ()
            bar.show_hits(lines, seeking.here)
        self._look_again()

    def _lines(self) -> Iterator[Line]:
        for hit in islice(self._seeking.hits, MOST_LISTED):
            text = self._seeking.text_of(hit.path)
            if text is not None:
                yield _line(hit, text.text)

    def _reveal(self, *, takes_keyboard: bool) -> None:
        """Go to the hit one stands at; the keyboard stays in the bar unless it is taken."""
        hit = self._seeking.hit()
        if hit is None:
            return
        if hit.path == BODY:
            self._show_in_body(hit, selects=takes_keyboard)
        else:
            self._show_in_field(hit)
        if takes_keyboard and hit.path == BODY:
            self._editor.body().focus()
        elif not takes_keyboard and hit.path != BODY:
            (self._bar.by if self._bar.is_replacing() else self._bar.line).setFocus()

    def _show_in_body(self, hit: Hit, *, selects: bool = False) -> None:
        body = self._editor.body()
        self._editor.tabs.setCurrentIndex(0)
        start, end = body.shown_place(hit.start), body.shown_place(hit.end)
        if not body.is_shown_instead(start, end, with_tags=hit.is_read):
            body.show_source()
        body.go_to(start if selects else end, end)
        page = self._editor.pages.area.currentWidget()
        if isinstance(page, QScrollArea):
            page.ensureWidgetVisible(body, 0, SPACE.wide)
        self._look_again()

    def _show_in_field(self, hit: Hit) -> None:
        self._editor.reveal(hit.path)
        for row in self._editor.rows():
            if row.path == hit.path and isinstance(row.field, WrittenField):
                row.field.go_to(hit.start, hit.end)
        for line in self._editor.findChildren(QLineEdit, str(hit.path)):
            if line.isVisible():
                start, end = units(line.text(), hit.start), units(line.text(), hit.end)
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                line.setSelection(start, end - start)

    def _marks(self, place: WritingPlace, text: str, begins: int) -> Iterator[Mark]:
        """All hits of a paragraph that can be seen; the one that one stands at is another."""
        if self._bar.isHidden() or not self._seeking.is_sought_in(place.path):
            return
        for start, end in chain.from_iterable(occurrences(text, self._seeking.sought)):
            is_here = begins + units(text, start) == self._here[place][0]
            yield Mark(start, end, Look.FOUND_HERE if is_here else Look.FOUND)
        hit, (begin, behind) = self._seeking.hit(), self._here[place]
        if hit is not None and hit.is_read and place.takes_source and begins < behind:
            first, last = (
                code_points(text, max(0, begin - begins)),
                code_points(text, behind - begins),
            )
            if first < min(last, len(text)):
                yield Mark(first, min(last, len(text)), Look.FOUND_HERE)

    def _look_again(self) -> None:
        """Have the hits painted where they are seen; what stands elsewhere is selected."""
        hit = self._seeking.hit()
        for place in self._places():
            if place not in self._here:
                place.marking.add(partial(self._marks, place))
            is_here = hit is not None and hit.path == place.path
            self._here[place] = _NOWHERE
            if hit is not None and is_here:
                ends = (place.shown_place(each) for each in (hit.start, hit.end))
                start, end = (units(place.shown(), each) for each in ends)
                self._here[place] = start, end
            place.marking.look_soon()

    def _field_here(self) -> WrittenField:
        """Where somebody writes: the body, unless the keyboard is in another text."""
        fields = (row.field for row in self._editor.rows())
        texts = (each for each in fields if isinstance(each, WrittenField))
        return next((each for each in texts if each.writing().hasFocus()), self._editor.body())

    def _places(self) -> Iterator[WritingPlace]:
        for row in self._editor.rows():
            if isinstance(row.field, MessageBodyField):
                yield from row.field.places
            elif isinstance(row.field, WrittenField):
                yield row.field


def _line(hit: Hit, text: str) -> Line:
    """Which field a hit is in, and what stands around it."""
    before = _flat(text[max(0, hit.start - _AROUND) : hit.start])
    behind = _flat(text[hit.end : hit.end + _AROUND])
    found = _flat(text[hit.start : hit.end])
    strokes = [
        Stroke(("…" if hit.start > _AROUND else "") + before),
        Stroke(found, "found"),
        Stroke(behind + ("…" if hit.end + _AROUND < len(text) else "")),
    ]
    title = place_title(hit.path)
    if hit.is_guarded:
        strokes.append(Stroke("   " + tr("only one by one"), "muted"))
    return Line(title, tuple(strokes), hit.path, spoken=labelled(title, f"{before}{found}{behind}"))


def _flat(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")
