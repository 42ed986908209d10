"""Rules about how a message reads: what is missing, left over, shouted or written twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from itertools import islice
from typing import Final

from draft_editor.draft.change import Set
from draft_editor.draft.path import Path
from draft_editor.draft.places import ATTACHMENTS, BODY, SENDING, SUBJECT
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.prose import MOST_READ, is_silent, joined, prose_of
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

_FEWEST_SHOUTED: Final = 5
_FEWEST_ORDINARY: Final = 2
_ORDINARY: Final = 5
"""Letters of a word in capitals that is hardly an abbreviation, as “TPMS” or “AWD” is."""
_FEWEST_OF_A_LANGUAGE: Final = 4
_FEWEST_CLEAR: Final = 2
_MOST_NAMED: Final = 5
_STEMS: Final = (
    "attach",
    "enclos",
    "inclus",
    "join",
    "joign",
    "pdf",
    "photo",
    "pic",
    "video",
    "vidéo",
    "image",
    "screenshot",
    "pj",
    "p.j",
)
_SHOWS: Final = re.compile(r"https?://|\bwww\.|<(?:img|video|picture)\b", re.IGNORECASE)
"""What an email shows in itself, or by a link."""
_IN_PLACE: Final = frozenset({"TEXT", "EMAIL"})
"""Where the words stand at the places at which the body has them, as they do not in a note."""

_TAG_NAMES: Final = (
    "p|br|b|i|u|a|div|span|ul|ol|li|strong|em|html|head|style|body|table|tr|td|th|img|font"
    "|h[1-6]|hr"
)
_ASKED_FOR: Final = (
    r"(?i:(?:insert|enter|add|your|customer|client|first|last|full|insérer|votre|nom|prénom)\b"
    r"[^\[\]<>=\n]{0,40}|name|date|time|price|amount|vehicle|model|phone|address|advisor|dealer|link"
    r"|heure|prix|montant|véhicule|modèle|téléphone|adresse|conseiller|concessionnaire|lien"
    r"|balance|mileage|niv|solde|total|vin)"
)
_MERGED: Final = r"(?i:(?:\w+_)?(?:name|nom|prénom)|client|(?:\w+_)?(?:véhicule|vehicle)|vin|niv)"
"""Fields of letters that another program was to fill in: `«Nom»`, `%name%`."""
_ANSWERS: Final = (
    "OK|YES|NO|STOP|HELP|START|OUI|NON|ARR[EÊ]T|AIDE"
    "|EN|FR|EXT|EXTERNAL|EXTERNE|SPAM|URGENT|IMPORTANT|REMINDER|RAPPEL|NEW|NOUVEAU"
)
"""What is meant as it stands: an answer that is asked for, and the marks of subjects."""
_LEFT_OVER: Final = re.compile(
    r"(?=[\[<{%«#_$XTLlàHDB])(?:"
    r"\[\[[^\[\]\n]{1,80}\]\]|\[XX+\]"
    rf"|\[(?!(?:{_ANSWERS})\])(?:(?<!\A\[)[A-ZÀ-Ý][A-ZÀ-Ý _/-]{{1,40}}|{_ASKED_FOR})\]"
    rf"|<{{1,2}}(?!(?i:{_TAG_NAMES})>)(?:[A-ZÀ-Ý][A-ZÀ-Ý _/-]{{1,40}}|{_ASKED_FOR})>{{1,2}}"
    r"|\{\{[^{}\n]{1,60}\}\}|\{[A-Za-zÀ-ÿ][\w .-]{1,40}\}"
    rf"|%(?:[A-Z_]{{3,30}}|{_MERGED})%|«{_MERGED}»|#[A-Z_]{{3,30}}#|(?<![\w_])__+[/:]__+(?![\w_])"
    r"|\b(?:TBD|TO[D]O|(?i:lorem ipsum)|à (?:compléter|confirmer ici))\b"
    r"|(?<![-\dX*])(?:\$X+(?:[,.]X+)*|\bX{3,}|\bX+(?:[,.]X+)*(?=\s?\$))(?![\w-]|[ -]?[\dX*])"
    r"|\bXX(?:[/:]XX)+\b|\bXX ?(?:h|[ap]m)\b|(?<!_)_{3,20}(?!_)"
    r"|\b(?:Hi|Hello|Dear|Bonjour) (?:,|null\b|undefined\b))",
)
"""It begins with one of a few signs: only so other letters are leapt over quickly."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_TWICE: Final = re.compile(
    r"(?<![\w-])([^\W\d_]+)([ \t\u00a0\u202f]+)((?i:\1))\b(?P<more>(?:\2(?i:\1)\b)*)(?![’'-]\w)"
)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


_RIGHTLY_TWICE: Final = _words_of(
    """had her in on that faire laisser nous vous
    ben bien bon bye encore far hear hey là long many merci much muy no non now ok okay oui please
    really si so super sí thank tout trop très very vite way well ya yes
    beep bip clic click clunk ha haha hi ho kiss knock petit petite pop rattle squeak swish tac tap
    thud thump tic toc win"""
)
"""Words that are right twice in a row (“bring it in in the morning”, “faire faire”), that give
weight, and noises that a car makes."""

_ENGLISH: Final = _words_of(
    """the and you your is are we our for with have has will this that it to of be can please
    when would from been ready thank thanks call see yes good tomorrow today know just not here
    what how"""
)
_FRENCH: Final = _words_of(
    """le la les des du une et vous votre vos est sont nous notre nos pour avec avez sera ce cette
    il elle que qui dans sur pouvez merci bonjour prêt prête quand au aux à oui demain bonne
    journée parfait mais ici c'est c’est ça aussi désolé"""
)
_COMMON: Final = _ENGLISH | _FRENCH
_STOPS: Final = re.compile(
    r"\bSTOP ?= ?\w+|\bSTOP(?= (?:to (?:cancel|end|opt|quit|unsub)|pour (?:annuler|arrêter)))"
    r"|\b(?i:reply|text|txt|send|répond(?:ez|re)|textez|envoyez)(?i:\s+(?:with|by|par))?\s+[“«\"']?\s?"
    r"(?:STOP\b(?!-)|ARR[EÊ]T\b|(?i:stop|arr[eê]t)[”»\"']?(?= (?:to|pour)\b))"
)
_FOOTER: Final = SENDING / "addTCPAFooter"
_TAGS: Final = re.compile(
    rf"</?(?:{_TAG_NAMES})(?:\s+[a-z][a-z:-]*\s*=[^>]*)?\s*/?>"
    r"|&(?:nbsp|amp|lt|gt|quot|apos|[a-z](?:acute|grave|circ|cedil|uml)|\#\d{2,5});",
    re.IGNORECASE,
)


def has_words(reading: Reading) -> Marks:
    """A body says something beside its placeholders."""
    text = reading.body()
    if text is None or not text.spans or (text.certain or "").strip():
        return
    if reading.protocol in _IN_PLACE and is_silent(text.text, reading.prose):
        yield Mark(
            BODY, words("The whole text is a placeholder: nobody can check what will go out.")
        )


def brings_what_it_announces(reading: Reading) -> Marks:
    """Where the words speak of a file, there is one."""
    if reading.items(ATTACHMENTS):
        return
    is_shown = _SHOWS.search(reading.text(BODY), 0, MOST_READ) is not None
    for prose in (joined(prose) for _, prose in _proses(reading)):
        if not may_announce(prose):
            continue
        for said in _announced_files()(prose, is_shown=is_shown):
            if said:
                yield Mark(
                    ATTACHMENTS,
                    words("The message says “{word}”, and nothing is attached.", word=said),
                )
                return
            yield None


def may_announce(prose: str) -> bool:
    """Whether a text has a piece of what announces a file: that is told fast."""
    small = prose.casefold()
    return any(stem in small for stem in _STEMS)


@cache
def _announced_files() -> Callable[..., Iterator[str]]:
    """What tells whether a file is announced; loaded with the first message that may do so."""
    found: Callable[..., Iterator[str]]
    found = import_module("draft_editor.rules.announcement").announced_files
    return found


def is_finished(reading: Reading) -> Marks:
    """Nothing is left that was to be filled in by hand."""
    for path, prose in _proses(reading):
        for found in islice(_LEFT_OVER.finditer(joined(prose)), _MOST_NAMED):
            yield Mark(
                path, words("“{gap}” looks as if it was still to be filled in.", gap=found[0])
            )


def does_not_shout(reading: Reading) -> Marks:
    """Words are not written in capitals throughout."""
    for path, text in _proses(reading):
        found = [word for word in _WORD.findall(joined(text)) if len(word) > 1]
        loud = [word for word in found if word.isupper()]
        if len(loud) < _FEWEST_SHOUTED or len(loud) <= len(found) * 0.7:
            continue
        # “F-150 XLT AWD, ABS and TPMS OK” is no shouting: words of a sentence have to be loud
        common = sum(1 for word in loud if word.casefold() in _COMMON)
        ordinary = common + sum(1 for word in loud if len(word) >= _ORDINARY)
        if common and ordinary >= _FEWEST_ORDINARY:
            yield Mark(path, words("Nearly all of this is in capitals: it reads as shouting."))


def says_each_word_once(reading: Reading) -> Marks:
    """No word stands twice in a row by mistake."""
    for path, prose in _proses(reading):
        text = reading.text(path)
        for found in islice(filter(_is_by_mistake, _TWICE.finditer(prose)), _MOST_NAMED):
            is_there = text[found.start() : found.end()] == found[0]
            if is_there or reading.protocol not in _IN_PLACE:
                yield Mark(
                    path,
                    words("“{word}” stands twice in a row.", word=found[0]),
                    _without(path, text, found.end(1), found.end()) if is_there else None,
                )


def language_of(text: str) -> str:
    """“en” or “fr”, whichever has more of its common words in a text; “” where neither has."""
    english, french = _counts(text[:MOST_READ])
    return "" if english == french else "en" if english > french else "fr"


def clear_language(text: str) -> str:
    """“en” or “fr” where a text has some common words of it and few of the other; else “”."""
    english, french = _counts(text[:MOST_READ])
    fewer, more = sorted((english, french))
    if more < _FEWEST_CLEAR or more <= 2 * fewer:
        return ""
    return "en" if english > french else "fr"


def _counts(text: str) -> tuple[int, int]:
    """How many common words of English and of French there are."""
    found = [word.casefold() for word in _WORD.findall(text)]
    return (
        sum(1 for word in found if word in _ENGLISH),
        sum(1 for word in found if word in _FRENCH),
    )


def keeps_to_one_language(reading: Reading) -> Marks:
    """A message is in English or in French."""
    if min(_counts(joined(reading.prose))) >= _FEWEST_OF_A_LANGUAGE:
        yield Mark(BODY, words("This message seems to be half English and half French."))


def is_short(reading: Reading) -> Marks:
    """A text is no longer than is advised for its delivery."""
    length = reading.sent_characters()
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


def _proses(reading: Reading) -> Iterator[tuple[Path, str]]:
    """The words of the body, and of an email those of its subject."""
    yield BODY, reading.prose
    for each in reading.texts:
        if each.path == SUBJECT and reading.protocol == "EMAIL":
            yield SUBJECT, prose_of("", each.text, each.spans)


def _is_by_mistake(found: re.Match[str]) -> bool:
    """Names are doubled (Walla Walla), some words rightly are, and three times is said loudly."""
    word, second = found[1].casefold(), found[3]
    if (
        found["more"]
        or word in _RIGHTLY_TWICE
        or (len(word) == 1 and word not in {"a", "à", "i", "y"})
    ):
        return False
    return word in _COMMON or not second[0].isupper()


def _without(path: Path, text: str, start: int, end: int) -> Fix:
    return Fix(words("Take it out"), (Set(path, text[:start] + text[end:], text),))
