"""Rules about placeholders: each one ends, has a value, and is filled in at all."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from draft_editor.draft.change import Set
from draft_editor.draft.places import BODY, IS_TEMPLATE, TEMPLATE_VALUES
from draft_editor.draft.tree import ABSENT
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.placeholders import KNOWN_TAGS, Kind
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, Template, fill_in, shown
from draft_editor.rules.text_parts import plain
from draft_editor.rules.variables import missing_names, ways_out
from draft_editor.rules.written_numbers import PLAIN_DIGITS, in_plain_digits, numbers_by_country
from draft_editor.template.outcome import Fails

_NEARLY: Final = {
    tag: re.compile(rf"_(?<!__)(?i:_*{re.escape(tag.removeprefix('_'))})") for tag in KNOWN_TAGS
}
"""Each known tag, however it is typed. A literal beginning: long texts are searched fast for it."""
_BEFORE: Final = re.compile(r"(?<![\w/.?=&@#%-])\w*\Z")
"""Letters that touch it, unless they are a part of an address."""
_BEHIND: Final = re.compile(r"\w*")
_MOST_BEFORE: Final = 60

_SLIP: Final = 2
"""Letters behind a tag that are no word, but a slip: `_payurls`."""


def ends(reading: Reading) -> Marks:
    """Each `${` has its `}`, unless the draft is said to be no template at all."""
    if reading.at(IS_TEMPLATE) is False:
        return
    for text in reading.texts:
        for span in text.spans:
            if span.kind is Kind.UNCLOSED:
                yield Mark(
                    text.path,
                    words(
                        "“{placeholder}” has no “}}” at its end, so the service cannot fill in "
                        "the message.",
                        placeholder=shown(text.text[span.start : span.end]),
                    ),
                )


def is_filled_in(reading: Reading) -> Marks:
    """A text with `${…}` is marked as a template; else the customer may see it raw."""
    if reading.is_on(IS_TEMPLATE):
        return
    before = reading.at(IS_TEMPLATE)
    kinds = {Kind.VARIABLE} | ({Kind.UNCLOSED} if before is False else set())
    change = Set(IS_TEMPLATE, True, before, len(reading.tree) if before is ABSENT else 0)
    for text in reading.texts:
        raw = [span for span in text.spans if span.kind in kinds]
        if raw:
            yield Mark(
                text.path,
                words(
                    "The customer may see “{placeholder}” as it stands: this message is not "
                    "marked as having placeholders.",
                    placeholder=shown(text.text[raw[0].start : raw[0].end]),
                ),
                Fix(words("Mark it as having placeholders"), (change,)),
            )


def can_be_filled_in(reading: Reading) -> Marks:
    """Each directive of a template ends, and each value fits where it stands."""
    for text in reading.texts:
        match text.outcome:
            case Fails(why, start, _, missing="") if not _has_open_end(text):
                line = text.text.count("\n", 0, start) + 1
                said = words("The service cannot fill in line {line}: {why}", line=line, why=why)
                yield Mark(text.path, said, _in_plain_signs(text, start, reading))


def _in_plain_signs(text: Template, place: int, reading: Reading) -> Fix | None:
    """The way out where a writing program has put its own quotes or spaces into a placeholder."""
    for span in text.spans:
        if span.start <= place < span.end:
            inside = plain(text.text[span.start : span.end])
            mended = f"{text.text[: span.start]}{inside}{text.text[span.end :]}"
            values = reading.at(TEMPLATE_VALUES)
            outcome = fill_in()(mended, True, None if values is ABSENT else values)
            if mended != text.text and not (isinstance(outcome, Fails) and not outcome.missing):
                name = words("Write plain quotes and spaces")
                return Fix(name, (Set(text.path, mended, text.text),))
    return None


def keeps_tags_whole(reading: Reading) -> Marks:
    """A tag of the older notation stands by itself, letter for letter."""
    for text in reading.texts:
        if text.path == BODY or reading.protocol == "EMAIL":
            for tag, pattern in _NEARLY.items():
                marks = (_nearly(text, tag, found) for found in pattern.finditer(text.text))
                yield from islice(filter(None, marks), 1)


def _nearly(text: Template, tag: str, found: re.Match[str]) -> Mark | None:
    """What there is to say of a tag; nothing of one that stands by itself, or in an address."""
    start, end = found.span()
    before = _BEFORE.search(text.text, max(0, start - _MOST_BEFORE), start)
    behind = _BEHIND.match(text.text, end)
    if before is None or behind is None or _is_inside(text, before.start()):
        return None
    written = text.text[before.start() : behind.end()]
    if written == tag:
        return None
    apart = behind[0] if len(behind[0]) > _SLIP else ""
    meant = " ".join(each for each in (before[0], tag, apart) if each)
    mended = f"{text.text[: before.start()]}{meant}{text.text[behind.end() :]}"
    change = Set(text.path, mended, text.text)
    return Mark(
        text.path,
        words(
            "“{written}” is not the tag “{tag}”: the customer may see it as it stands.",
            written=shown(written),
            tag=tag,
        ),
        Fix(words("Write “{tag}”", tag=tag), (change,)),
    )


def _is_inside(text: Template, place: int) -> bool:
    """Whether a place stands in an expression, where a name may have any letters."""
    kinds = {Kind.VARIABLE, Kind.DIRECTIVE}
    return any(span.start < place < span.end for span in text.spans if span.kind in kinds)


def has_values(reading: Reading) -> Marks:
    """Each variable of a template has a value in `freeMarkerMetadata` or a default."""
    if not reading.is_on(IS_TEMPLATE):
        return
    for text in reading.texts:
        for name in missing_names(text, reading.at(TEMPLATE_VALUES)):
            fix, *others = ways_out(text, name, reading.tree)
            yield Mark(
                text.path,
                words(
                    "“{name}” has no value and no default, so the service cannot fill in the "
                    "message.",
                    name=shown(name),
                ),
                fix,
                others=tuple(others),
            )


def writes_numbers_one_way(reading: Reading) -> Marks:
    """A number of a thousand and more, or with a fraction, is written the same in each country."""
    for text in reading.texts:
        numbers = numbers_by_country(text.outcome)
        if numbers:
            change = Set(text.path, in_plain_digits(text.text, numbers), text.text)
            yield Mark(text.path, numbers[0].why, Fix(PLAIN_DIGITS, (change,)))


RULES: Final = (
    Rule("placeholder-unclosed", "contract, section 6", ends),
    Rule("placeholder-raw", "contract, sections 1 and 6", is_filled_in),
    Rule("number-by-country", "FreeMarker’s manual", writes_numbers_one_way),
    Rule("template-broken", "FreeMarker’s manual", can_be_filled_in),
    Rule("tag-nearly", "contract, section 6: older tags", keeps_tags_whole),
    Rule("variable-missing", "contract, section 6: FreeMarker", has_values),
)


def _has_open_end(text: Template) -> bool:
    """Whether another rule tells of a placeholder without its end."""
    return any(span.kind is Kind.UNCLOSED for span in text.spans)
