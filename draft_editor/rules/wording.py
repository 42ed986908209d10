"""Rules about how a message reads: what is missing, left over, shouted or written twice."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from draft_editor.draft.change import Set
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.prose import MOST_READ
from draft_editor.rules.rule import (
    ATTACHMENTS,
    BODY,
    SENDING,
    SUBJECT,
    Mark,
    Marks,
    Reading,
    Rule,
    is_blank,
    shown,
)

_FEWEST_SHOUTED: Final = 5
_FEWEST_OF_A_LANGUAGE: Final = 4
_MOST_NAMED: Final = 5

_ANNOUNCED: Final = re.compile(
    r"\b(?:attach(?:ed(?! to\b)|ing|ment|ments)|enclosed|(?:see|in) the (?:photo|picture|video|pdf)"
    r"|(?:photo|picture|video|estimate) (?:below|here)|ci-joint(?:e|s|es)?|ci-inclus(?:e|es)?"
    r"|pièces? jointes?|en pièce jointe|photo ci-dessous)\b",
    re.IGNORECASE,
)
_LEFT_OVER: Final = re.compile(
    r"\[[A-ZÀ-Ý][A-ZÀ-Ý _/-]{1,40}\]"
    r"|<[A-ZÀ-Ý][A-ZÀ-Ý _/-]{1,40}>"
    r"|\{[A-Za-zÀ-ÿ][\w .-]{0,40}\}"
    r"|\b(?:TBD|TO[D]O|XXX+|lorem ipsum|à (?:compléter|confirmer ici))\b"
    r"|_{4,}",
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_TWICE: Final = re.compile(r"\b([^\W\d_]{2,})([ \t]+)(\1)\b", re.IGNORECASE)
_RIGHTLY_TWICE: Final = frozenset(
    {"nous", "vous", "had", "that", "bye", "haha", "ha", "very", "très", "tout", "bon", "so", "no"}
)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH: Final = _words_of(
    """the and you your is are we our for with have has will this that it to of be can please
    when would from been ready thank thanks call"""
)
_FRENCH: Final = _words_of(
    """le la les des du une et vous votre vos est sont nous notre nos pour avec avez sera ce cette
    il elle que qui dans sur pouvez merci bonjour prêt prête quand au aux"""
)
_STOPS: Final = re.compile(
    r"\b(?:reply|text|répondez|textez)\s+(?:STOP|ARRET|ARRÊT)\b", re.IGNORECASE
)
_FOOTER: Final = SENDING / "addTCPAFooter"
_TAGS: Final = re.compile(
    r"</?(?:p|br|b|i|u|a|div|span|ul|ol|li|strong|em|html|body|table|img)\b[^>]*>"
)


def has_words(reading: Reading) -> Marks:
    """A body says something beside its placeholders."""
    text = next((each for each in reading.texts if each.path == BODY), None)
    if text is not None and text.spans and reading.protocol == "TEXT" and is_blank(reading.prose):
        yield Mark(
            BODY, words("The whole text is a placeholder: nobody can check what will go out.")
        )


def brings_what_it_announces(reading: Reading) -> Marks:
    """Where the words speak of a file, there is one."""
    found = _ANNOUNCED.search(reading.prose)
    if found is not None and not reading.items(ATTACHMENTS):
        yield Mark(
            ATTACHMENTS,
            words("The message says “{word}”, and nothing is attached.", word=found[0]),
        )


def is_finished(reading: Reading) -> Marks:
    """Nothing is left that was to be filled in by hand."""
    for found in islice(_LEFT_OVER.finditer(reading.prose), _MOST_NAMED):
        yield Mark(BODY, words("“{gap}” looks as if it was still to be filled in.", gap=found[0]))


def does_not_shout(reading: Reading) -> Marks:
    """Words are not written in capitals throughout."""
    for path, text in ((BODY, reading.prose), (SUBJECT, reading.text(SUBJECT))):
        found = [word for word in _WORD.findall(text) if len(word) > 1]
        loud = sum(1 for word in found if word.isupper())
        if loud >= _FEWEST_SHOUTED and loud > len(found) * 0.7:
            yield Mark(path, words("Nearly all of this is in capitals: it reads as shouting."))


def says_each_word_once(reading: Reading) -> Marks:
    """No word stands twice in a row by mistake."""
    for found in islice(_TWICE.finditer(reading.prose), _MOST_NAMED):
        if found[1].casefold() in _RIGHTLY_TWICE:
            continue
        yield Mark(
            BODY,
            words("“{word}” stands twice in a row.", word=found[0]),
            _cut(reading, found.end(1), found.end()),
        )


def language_of(text: str) -> str:
    """“en” or “fr”, whichever has more of its common words in a text; “” where neither has."""
    english, french = _counts(text[:MOST_READ])
    return "" if english == french else "en" if english > french else "fr"


def _counts(text: str) -> tuple[int, int]:
    """How many common words of English and of French there are."""
    found = [word.casefold() for word in _WORD.findall(text)]
    return (
        sum(1 for word in found if word in _ENGLISH),
        sum(1 for word in found if word in _FRENCH),
    )


def keeps_to_one_language(reading: Reading) -> Marks:
    """A message is in English or in French."""
    if min(_counts(reading.prose)) >= _FEWEST_OF_A_LANGUAGE:
        yield Mark(BODY, words("This message seems to be half English and half French."))


def is_short(reading: Reading) -> Marks:
    """A text is no longer than is advised for its delivery."""
    length = len(reading.text(BODY))
    advised, most = reading.limits.advised_characters, reading.limits.body_characters
    is_too_long = most is not None and length > most.value
    if advised is not None and length > advised.value and not is_too_long:
        yield Mark(
            BODY,
            words(
                "{length} characters: texts of at most {most} arrive most reliably.",
                length=length,
                most=advised.value,
            ),
            source=advised.source,
        )


def offers_to_stop_once(reading: Reading) -> Marks:
    """How to opt out is not said twice: in the words and by the footer."""
    found = _STOPS.search(reading.prose)
    if found is not None and reading.protocol == "TEXT" and reading.is_on(_FOOTER):
        yield Mark(
            BODY,
            words(
                "The text says “{words}”, and the opt-out footer will say it again.", words=found[0]
            ),
        )


def has_no_tags(reading: Reading) -> Marks:
    """A text message has no HTML: a phone would show the tags."""
    found = _TAGS.search(reading.prose) if reading.protocol == "TEXT" else None
    if found is not None:
        said = words("A phone shows “{tag}” as it is written here.", tag=shown(found[0]))
        yield Mark(BODY, said)


RULES: Final = (
    Rule("body-only-placeholder", "editor: what cannot be checked", has_words),
    Rule("attachment-forgotten", "editor: words that announce a file", brings_what_it_announces),
    Rule("body-unfinished", "editor: usual marks of a gap", is_finished),
    Rule("body-shouts", "plain-language guides: capitals read as shouting", does_not_shout),
    Rule("word-twice", "editor: the same word twice in a row", says_each_word_once),
    Rule("two-languages", "editor: common words of both languages", keeps_to_one_language),
    Rule("text-long", "carrier’s advice: at most 320 characters", is_short),
    Rule("opt-out-said-twice", "contract, section 6: opt-out footer", offers_to_stop_once),
    Rule("text-with-tags", "contract, section 6: a text is plain", has_no_tags),
)


def _cut(reading: Reading, start: int, end: int) -> Fix | None:
    """Take a piece of the body out; the places of a note’s text are others than its body’s."""
    body = reading.text(BODY)
    if body[start:end] != reading.prose[start:end]:
        return None
    return Fix(words("Take it out"), (Set(BODY, body[:start] + body[end:], body),))
