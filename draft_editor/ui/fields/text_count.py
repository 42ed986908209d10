"""What a text comes to, below it: characters, alphabet, parts, and what would make it fewer."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.places import IS_TEMPLATE, PROTOCOL, TEMPLATE_VALUES
from draft_editor.draft.tree import Value
from draft_editor.model.words import count_words
from draft_editor.rules import placeholders, text_parts, text_range, text_saving
from draft_editor.rules.limits import LIMITS
from draft_editor.rules.text_range import ASSUMED, SWITCHES, Cause, Range
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.plain_characters import (
    LONGEST,
    PlainCharacters,
    plain_shown,
    shown_character,
)
from draft_editor.ui.fields.shown_text import PARAGRAPH, code_points
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import ShortLabel, WordsLabel, set_property

_LIMIT: Final = LIMITS["TEXT"].body_characters
_MOST: Final = LONGEST if _LIMIT is None else _LIMIT.value
_NEAR: Final = 160
"""Characters before the carrier's limit at which it is named."""
_NAMED: Final = 4
_BLANK: Final = 1
"""Between the labels of one sentence; each ends in some room of its own."""
_WORTH_SAYING: Final = 60
"""Nobody takes more characters than that out of a text to save a part."""
_TOLD_BY: Final = (IS_TEMPLATE, TEMPLATE_VALUES, PROTOCOL, *SWITCHES.values())


class TextCount(QWidget):
    """Keeps a body company in its foot; it counts after each pause in typing.

    Two lines under a text message: what stands there, and what it may be when it is sent. Under
    another message its characters, in the second. On demand the last character of each part is
    marked.
    """

    def __init__(self, field: MessageBodyField) -> None:
        super().__init__()
        self._field = field
        self._replacing = ""
        self._bordered: tuple[str, tuple[int, ...]] = ("", ())
        self._build()
        self._join()

    def _build(self) -> None:
        self.line = self._field.count_line
        across = QHBoxLayout(self.line)
        across.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.small, 0)
        across.setSpacing(_BLANK)
        self._size = ShortLabel("", "help")
        self._size.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._parts = WordsLabel("", "help")
        self._parts.setContentsMargins(0, 0, 2, 0)  # the others end in so much room by themselves
        self._saving = ShortLabel("", "help")
        across.addWidget(self._size)
        across.addWidget(self._parts)
        across.addWidget(self._saving, 1)
        self._replace = QPushButton("")
        set_property(self._replace, "look", "link")
        self._replace.setObjectName(f"{self._name()}:replace")
        self._borders = QPushButton(tr("Show parts"))
        set_property(self._borders, "look", "filter")
        self._borders.setCheckable(True)
        self._borders.setObjectName(f"{self._name()}:borders")
        self._borders.setToolTip(tr("Mark where one part ends and the next begins"))
        for button in (self._replace, self._borders):
            button.setMinimumWidth(SPACE.wide)  # the form stays as it is whether it is there
            button.hide()
            across.addSpacing(SPACE.tiny)
            across.addWidget(button)
        below = QHBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        self._sent = ShortLabel("", "help")
        below.addWidget(self._sent, 1)
        self._field.put_in_front_of_foot(self)

    def _join(self) -> None:
        marking = self._field.marking
        plain = PlainCharacters(self._field)
        marking.add(self._part_borders)
        marking.looked.connect(self._look)
        self._field.sheet.changed.connect(self._on_sheet_changed)
        self._replace.clicked.connect(plain.make_all_plain)
        self._borders.toggled.connect(marking.look_soon)

    def _name(self) -> str:
        return self._field.input_widget().objectName()

    def _is_text(self) -> bool:
        return self._field.protocol() == "TEXT"

    def _look(self) -> None:
        """Say it anew."""
        text = self._field.sent()
        is_counted = self._is_text() and len(text) <= LONGEST
        self.line.setVisible(is_counted)
        if not is_counted:
            self._sent.setText(say(count_words("%n character(s)", len(text))))
            self._sent.explain("")
            return
        counted = text_parts.count(text)
        found = placeholders.find(text)
        # What the service fills in is as long as its values: the source has no limit
        has_values = bool(found) and self._field.sheet.value(IS_TEMPLATE) is True
        self._say_size(counted, is_limited=not has_values)
        self._parts.setText(say(count_words("%n part(s)", counted.parts)))
        self._borders.setVisible(counted.parts > 1 and text == self._field.text())
        is_short = has_values or len(text) <= _MOST
        spans = found if is_short else ()
        self._say_saving(text, counted, spans if is_short else None)
        is_useful = is_short and text_saving.plain_outside(text, spans) != text
        self._say_replacement(counted if is_useful else None)
        self._say_sent(text, spans if is_short else None)

    def _say_size(self, counted: text_parts.TextParts, *, is_limited: bool) -> None:
        length = counted.characters
        said = say(count_words("%n character(s)", length))
        tone = "muted"
        if is_limited and length > _MOST - _NEAR:
            said = tr("{length} of {most} characters").format(length=length, most=_MOST)
            tone = "bad" if length > _MOST else "muted"
        self._size.setText(f"{said} · {counted.encoding.value} ·")
        set_property(self._size, "tone", tone)

    def _say_saving(
        self,
        text: str,
        counted: text_parts.TextParts,
        spans: tuple[placeholders.Span, ...] | None,
    ) -> None:
        """What would make it fewer parts; nothing of a text that is too long to be sent."""
        said, tone = "", "muted"
        if spans is not None:
            without = text_saving.without_culprits(text, counted, spans)
            fewer = text_saving.shorter(text, counted)
            if without is not None:
                better = text_parts.count(text_saving.plain_outside(text, spans))
                tone = "muted" if text_saving.needs_letters(better) else "warning"
                said = tr("· without {names} it is {parts}").format(
                    names=_names(without.characters), parts=_parts(without.parts)
                )
            elif fewer is not None and fewer.characters <= _WORTH_SAYING:
                said = "· " + say(
                    count_words(
                        "%n character(s) fewer: {parts}",
                        fewer.characters,
                        parts=count_words("%n part(s)", fewer.parts),
                    )
                )
        self._saving.setText(said)
        self._parts.set_tone(tone)

    def _say_replacement(self, counted: text_parts.TextParts | None) -> None:
        culprits = () if counted is None else counted.culprits
        plain = [each.plain for each in culprits if each.plain is not None]
        is_enough = bool(plain) and len(plain) == len(culprits)
        is_enough = is_enough and not self._field.writing().isReadOnly()
        if is_enough:
            each_once = tuple(dict.fromkeys(plain))[:_NAMED]
            shown = " ".join(plain_shown(each) for each in each_once)
            self._replacing = tr("Replace with {plain}").format(plain=shown)
            self._replace.setToolTip(self._replacing)
            self._replace.setAccessibleName(self._replacing)
            self._fit_replacement()
        self._replace.setVisible(is_enough)

    def _fit_replacement(self) -> None:
        """What stands instead is left out where the line has no room for it."""
        metrics = self._replace.fontMetrics()
        others = (self._size, self._parts, self._borders)
        taken = sum(each.sizeHint().width() for each in others) + 2 * SPACE.wide
        has_room = metrics.horizontalAdvance(self._replacing) + taken <= self.line.width()
        self._replace.setText(self._replacing if has_room else tr("Replace"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More may fit now, or less."""
        super().resizeEvent(event)
        self._fit_replacement()

    def _say_sent(self, text: str, spans: tuple[placeholders.Span, ...] | None) -> None:
        """What it may be when it is sent: with footers, signature and values."""
        if not text or spans is None:
            over = len(text) - _MOST
            too_many = count_words("%n character(s) too many to be sent", over)
            self._sent.setText(say(too_many) if over > 0 else "")
            self._sent.explain("")
            return
        value = self._field.sheet.value
        is_filled_in = value(IS_TEMPLATE) is not False
        switches = {cause: value(path) for cause, path in SWITCHES.items()}
        found = text_range.parts_range(
            text, spans if is_filled_in else (), switches, value(TEMPLATE_VALUES)
        )
        parts = range_words(found)
        if not found.causes:
            said = tr("When sent: {parts}; nothing is added").format(parts=parts)
        else:
            names = ", ".join(_cause(cause) for cause in found.causes)
            said = tr("When sent: {parts} with {names}").format(parts=parts, names=names)
            if found.is_assumed:
                said += " · " + tr("lengths assumed")
        self._sent.setText(said)
        self._sent.explain("\n".join(self._assumptions(found, switches)))

    def _assumptions(self, found: Range, switches: Mapping[Cause, Value]) -> Iterator[str]:
        for cause in found.causes:
            assumed = ASSUMED[cause]
            least = 0 if switches.get(cause) is not True else assumed.least.value
            if cause is Cause.VALUES:
                if found.unknown == 0:
                    continue
                told = tr("each unknown one {least} to {most} characters, assumed")
            elif switches.get(cause) is True:
                told = tr("{least} to {most} characters, assumed")
            else:
                told = tr("the service decides; {least} to {most} characters, assumed")
            yield labelled(_cause(cause), told.format(least=least, most=assumed.most.value))

    def _on_sheet_changed(self, paths: tuple[Path, ...]) -> None:
        if any(path.touches(told_by) for path in paths for told_by in _TOLD_BY):
            self._field.marking.look_soon()

    def _part_borders(self, text: str, begins: int) -> Iterator[Mark]:
        if self._borders.isChecked() and not self._borders.isHidden() and self._is_text():
            begin = code_points(self._field.shown(), begins)
            ends = self._ends()
            first = bisect_left(ends, begin)
            for end in ends[first : bisect_left(ends, begin + len(text))]:
                yield Mark(end - begin, end - begin + 1, Look.BORDER)

    def _ends(self) -> tuple[int, ...]:
        """Where each part but the last ends, in code points of what is shown, on a character."""
        text = self._field.text()
        if self._bordered[0] is not text:
            shown = self._field.shown()
            ends = []
            for place in text_parts.borders(text) if len(text) <= LONGEST else ():
                end = place - 1 - text.count("\r\n", 0, place)
                while end > 0 and shown[end] == PARAGRAPH:
                    end -= 1
                ends.append(end)
            self._bordered = (text, tuple(ends))
        return self._bordered[1]


def _parts(count: int) -> str:
    return say(count_words("%n part(s)", count))


def range_words(found: Range) -> str:
    """“2–3 parts”: what a text may come to when it is sent."""
    if found.most is None:
        return tr("{parts} or more").format(parts=_parts(found.least))
    if found.least == found.most:
        return _parts(found.least)
    return tr("{least}–{most} parts").format(least=found.least, most=found.most)


def _names(characters: tuple[str, ...]) -> str:
    more = "…" if len(characters) > _NAMED else ""
    return " ".join(shown_character(each) for each in characters[:_NAMED]) + (more and f" {more}")


def _cause(cause: Cause) -> str:
    match cause:
        case Cause.OPT_OUT:
            return tr("opt-out footer")
        case Cause.FOOTER:
            return tr("general footer")
        case Cause.SIGNATURE:
            return tr("signature")
        case Cause.VALUES:
            return tr("values")
