"""Where a message says that a file comes with it.

Cars have parts that are attached, and customers send pictures of their own: what counts is a
file's name beside the word, or a turn of phrase that announces one.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import Final

_NEAR: Final = 60
"""Characters before the word in which the name of the file can stand."""
_BEHIND: Final = 40
_SENTENCE_END: Final = re.compile(r"[.!?\n]")

_QUOTED: Final = re.compile(
    r"^[ \t]*>.*$|“[^“”]{3,400}”|«[^«»]{3,400}»|\"[^\"\n]{3,400}\""
    r"|^(?:_{8,}|-{3,} ?(?:Original Message|Message d[’']origine)|(?:From|De) ?: [^\n]*@)(?s:.*)",
    re.MULTILINE,
)
"""What somebody else said: words in quotes, and the mail that is answered."""

_THANKS: Final = re.compile(
    r"\b(?:thank(?:s| you)(?: \w+){0,3} for|merci(?: \w+){0,3} pour) [^.,;:!?\n]{0,80}",
    re.IGNORECASE,
)
"""Thanks for what the customer sent."""

_NOT: Final = re.compile(
    r"(?:(?:\b(?:no|not|without|any|sans|aucune?|pas|nothing (?:is|was))|n[’']t)"
    r"(?: (?:an|the|de|la|yet|been|received|strings?))?"
    r"|\b(?:you|you have|you[’']ve|vous avez)) ?\Z",
    re.IGNORECASE,
)
_THEIRS: Final = r"(?! (?:that |which )?you (?:have|sent|attached|emailed|texted)| que vous)"
"""Behind the word: the customer sent it."""

_SURE: Final = re.compile(
    r"\b(?:"
    r"(?:see|find|found) (?:the )?(?:attach(?:ed|ments?)|enclosed)"
    r"|attached (?:please|here|below|to this (?:e-?mail|message|text|note))\b"
    r"|(?:attached|enclosed),? (?:please|you will|you[’']ll)\b"
    rf"|(?:in|open|check|read|review|view|download) the attachments?\b{_THEIRS}"
    r"|in the pdf"
    r"|ci[-‑ ](?:joint|inclus)(?:e|s|es)?"
    r"|(?:contrat|devis|document|estimé|fichier|formulaire|rapport|reçu)s? joints?\b"
    r"|en pi[èe]ces? jointes?"
    r"|(?:voir|voyez|consultez|ouvrez|lisez|dans|trouverez)(?: (?:la|les|nos))? pi[èe]ces? jointes?"
    rf"{_THEIRS})",
    re.IGNORECASE,
)
_SHOWN: Final = re.compile(
    r"\b(?:(?:photo|picture|video|vidéo|image)s? (?:below|ci-dessous)"
    rf"|see the (?:photo|picture|video|pdf)s?\b{_THEIRS})",
    re.IGNORECASE,
)
"""What may be shown by a link as well."""
_LINK: Final = re.compile(r"https?://|\bwww\.", re.IGNORECASE)

_BESIDE_A_FILE: Final = re.compile(
    r"(?<![\w-])(?:attached(?! (?:to|with|by|on|onto|again)\b)|attaching|enclosed|enclosing"
    rf"|attachments?\b{_THEIRS}"
    rf"|jointes?\b{_THEIRS}|joins|joignons|(?:j[’']ai|nous avons) joint)\b",
    re.IGNORECASE,
)
"""Announces a file where the name of one is near. In French, a “joint” by itself is a gasket."""
_FILE: Final = re.compile(
    r"\b(?:bill|brochure|contract|contrat|copie|copies|copy|devis|documents?|estimates?"
    r"|estimations?|estimés?|factures?|fichiers?|files?|formulaires?|forms?|images?|invoices?"
    r"|paperwork|pdf|photos?|pics?|pictures?|quotation|quotes?|rapports?|receipts?|re[çc]us?|relevé"
    r"|reports?|screenshots?|soumissions?|statement|vid[ée]os?)\b",
    re.IGNORECASE,
)


def announced_file(prose: str) -> str:
    """The words that announce a file; empty where none do."""
    text = _THANKS.sub(_blank, _QUOTED.sub(_blank, prose))
    ways = (_SURE,) if _LINK.search(text) else (_SURE, _SHOWN)
    for found in chain.from_iterable(way.finditer(text) for way in ways):
        if not _NOT.search(text, max(0, found.start() - _NEAR), found.start()):
            return found[0]
    for found in _BESIDE_A_FILE.finditer(text):
        before = text[max(0, found.start() - _NEAR) : found.start()]
        behind = _SENTENCE_END.split(text[found.end() : found.end() + _BEHIND], maxsplit=1)[0]
        if not _NOT.search(before) and _FILE.search(f"{before}|{behind}"):
            return found[0]
    return ""


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
