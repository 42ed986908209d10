"""Rules about what the message says: its text, its length, its parts, its subject."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from draft_editor.draft.change import Set
from draft_editor.draft.places import ATTACHMENTS, BODY, SUBJECT, TYPE
from draft_editor.model.words import Words, count_words, words
from draft_editor.rules.finding import Fix
from draft_editor.rules.prose import is_silent
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, is_blank
from draft_editor.rules.text_parts import Encoding, TextParts, count, fewest_parts
from draft_editor.rules.text_range import ASSUMED, SWITCHES
from draft_editor.rules.text_saving import needs_letters, plain_outside
from draft_editor.template.outcome import Rendered

_NAMED: Final = 5
"""Characters that one sentence names; more would hide its point."""


def has_text(reading: Reading) -> Marks:
    """A message or a note says something; a picture may travel without words."""
    if not is_blank(reading.at(BODY)) and not _is_empty(reading):
        return
    match reading.protocol:
        case "TEXT" if not reading.items(ATTACHMENTS):
            yield Mark(BODY, words("This text message has no text."))
        case "EMAIL":
            yield Mark(BODY, words("This email has no text."))
        case _ if reading.text(TYPE) == "NOTE" and not reading.items(ATTACHMENTS):
            yield Mark(BODY, words("This note has no text."))


def fits(reading: Reading) -> Marks:
    """The body is no longer than its carrier takes, with its values where it has placeholders."""
    most = reading.limits.body_characters
    text = reading.body()
    length = reading.sent_characters()
    if most is None or text is None or length <= most.value:
        return
    over = length - most.value
    if isinstance(text.outcome, Rendered):
        said = words(
            "With its values the message has {length} characters; the carrier takes {most}. "
            "Shorten it by {over}.",
            length=length,
            most=most.value,
            over=over,
        )
    else:
        said = words(
            "The message has {length} characters; the carrier takes {most}. Shorten it by {over}.",
            length=length,
            most=most.value,
            over=over,
        )
    yield Mark(BODY, said, source=most.source)


def fits_with_additions(reading: Reading) -> Marks:
    """A text leaves room for what the service is to add: footers and signature."""
    most, length = reading.limits.body_characters, reading.sent_characters()
    if most is None or not length:
        return
    added = sum(
        ASSUMED[cause].most.value for cause, path in SWITCHES.items() if reading.is_on(path)
    )
    if length <= most.value < length + added:
        yield Mark(
            BODY,
            words(
                "{length} characters, and the service may add up to {added} (our estimate): the "
                "carrier takes {most} in all. {over} less would be safe.",
                length=length,
                added=added,
                most=most.value,
                over=length + added - most.value,
            ),
            source=most.source,
        )


def parts(reading: Reading) -> Marks:
    """No character makes a text more parts than its length does."""
    text = reading.text(BODY)
    most = reading.limits.body_characters
    if reading.protocol != "TEXT" or (most is not None and len(text) > most.value):
        return
    counted = count(text)
    if counted.encoding is Encoding.GSM_7 or counted.parts == 1:
        return
    fixed = plain_outside(text, reading.texts[0].spans)
    better = count(fixed).parts
    if better < counted.parts:
        fix = Fix(words("Replace with plain characters"), (Set(BODY, fixed, text),))
        yield Mark(BODY, _many_parts(counted, better), fix)
    elif not needs_letters(count(fixed)) and (fewest := fewest_parts(text)) < counted.parts:
        yield Mark(BODY, _many_parts(counted, fewest))


def has_subject(reading: Reading) -> Marks:
    """An email has a subject."""
    if reading.protocol == "EMAIL" and is_blank(reading.at(SUBJECT)):
        yield Mark(SUBJECT, words("This email has no subject."))


RULES: Final = (
    Rule("body-empty", "contract, section 1", has_text),
    Rule("body-too-long", "contract, section 6", fits),
    Rule("body-too-long-when-sent", "contract, section 6; lengths assumed", fits_with_additions),
    Rule("body-parts", "GSM 03.38: 160/153 septets, 70/67 sixteen-bit units", parts),
    Rule("subject-missing", "contract, section 1", has_subject),
)

_NAMES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "\t": words("tab"),
        "\xa0": words("no-break space"),
        "\u202f": words("narrow no-break space"),
        "\u200b": words("zero-width space"),
        "‘": words("‘ (opening single quote)"),
        "’": words("’ (curly apostrophe)"),
        "“": words("“ (opening double quote)"),
        "”": words("” (closing double quote)"),
        "„": words("„ (low double quote)"),
        "‚": words("‚ (low single quote)"),
    }
)


def _is_empty(reading: Reading) -> bool:
    """Whether what is written shows nothing, as `<p><br></p>` does in an email."""
    text = reading.body()
    return text is not None and not text.spans and is_silent(text.text, reading.prose)


def _many_parts(counted: TextParts, fewest: int) -> Words:
    found = [culprit.character for culprit in counted.culprits]
    which = _listed(found)
    match len(found):
        case 1:
            return words(
                "One character makes this {parts} parts instead of {fewest}: {which}.",
                parts=counted.parts,
                fewest=fewest,
                which=which,
            )
        case 2:
            return words(
                "Two characters make this {parts} parts instead of {fewest}: {which}.",
                parts=counted.parts,
                fewest=fewest,
                which=which,
            )
        case several:
            return count_words(
                "%n characters make this {parts} parts instead of {fewest}: {which}.",
                several,
                parts=counted.parts,
                fewest=fewest,
                which=which,
            )


def _listed(characters: list[str]) -> Words:
    first, *others = characters[:_NAMED]
    listed = _named(first)
    for character in others:
        listed = words("{these}, {one_more}", these=listed, one_more=_named(character))
    if len(characters) > _NAMED:
        listed = words("{these} and others", these=listed)
    return listed


def _named(character: str) -> Words:
    if character in _NAMES:
        return _NAMES[character]
    if character.isprintable() and not unicodedata.combining(character):
        return words("“{character}”", character=character)
    return words("character U+{code}", code=f"{ord(character):04X}")
