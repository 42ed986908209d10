"""Where a message says that a file comes with it.

Cars have parts that are attached, and customers send pictures of their own: what counts is a
file's name beside the word, or a turn of phrase that announces one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_BEFORE: Final = 90
_NEAR: Final = 60
"""Characters before the word in which the name of the file can stand."""
_BEHIND: Final = 40
_CLAUSE_END: Final = re.compile(r"[.,;!?\n]")

_QUOTED: Final = re.compile(r"“[^“”]{3,400}”|«[^«»]{3,400}»|\"[^\"\n]{3,400}\"")
"""What somebody else said."""
_THANKS: Final = re.compile(
    r"\b(?:thank(?:s| you)(?: \w+){0,3} for|merci(?: \w+){0,3} pour) [^.,;:!?\n]{0,80}",
    re.IGNORECASE,
)
"""Thanks for what the customer sent."""

_FILES: Final = (
    r"(?:bill|brochure|contract|contrat|copie|copies|copy|devis|documents?|estimates?"
    r"|estimations?|estimés?|factures?|fichiers?|files?|formulaires?|forms?|images?|inv|invoices?"
    r"|paperwork|pdf|photos?|pics?|pictures?|quotation|quotes?|rapports?|receipts?|re[çc]us?|relevé"
    r"|reports?|screenshots?|soumissions?|statement|vid[ée]os?)"
)
_CLAUSE: Final = r"[^.,;!?\n]{0,50}\Z"
"""Up to the word, within its clause."""
_NOT: Final = re.compile(
    r"(?:\b(?:no|not|without|any|sans|aucune?|pas|toute?|nothing (?:is|was))|n[’']t)"
    rf"(?: (?:an|the|de|la|yet|been|received|strings?|{_FILES}))? ?\Z"
    r"|\b(?:you|you have|you[’']ve|vous avez) ?\Z"
    # We did not get it
    r"|(?<!\byou )\b(?:do|does|did|can|could|have)(?:n[’']t| ?not) (?:\w+ )?"
    rf"(?:find|found|get|got|open|read|receive|received|see|seen|view)\b{_CLAUSE}"
    rf"|\b(?:never|not) (?:got|received)\b{_CLAUSE}"
    rf"|\b(?:not able|unable) to (?:open|read|see|view)\b{_CLAUSE}"
    rf"|\bpas (?:encore )?(?:reçu|trouvé|vu)\b{_CLAUSE}"
    # The customer sent it
    rf"|\b(?:received|reçu|(?<![’']ve )got your)\b(?:(?!\b(?:and|et)\b)[^.,;!?\n]){{0,50}}\Z"
    r"|\b(?:client|customer|cust|elle|he|il|she) (?:a |has |just )?(?:envoyé|sent)\b"
    r"[^.,;!?\n]{0,50}\Z"
    r"|\b(?:where|where[’']s|où)\b[^.,;!\n]{0,20}\Z"
    # It will follow
    rf"|\b(?:will|[’']ll|going to) (?:\w+ )?(?:attach|e-?mail(?:ed)?|forward|sen[dt])\b{_CLAUSE}"
    rf"|\b(?:enverr(?:ai|ons)|fer(?:ai|ons) parvenir|sera envoyée?)\b{_CLAUSE}"
    # The customer is to send it
    r"|(?:\A|[.!?\n]\s*|\b(?:please|pls|kindly|and|or|you can|could you|you may|like,?|to|veuillez"
    r"|svp|merci de|et|ou) )(?:e-?mail|reply|respond|return|send|text|upload|envoye[rz]|renvoye[rz]"
    rf"|répond(?:ez|re)|retourne[rz])\b(?! you\b)[^.,;!?\n]{{0,50}}\b(?:as|with|avec|en) "
    r"(?!(?:the|this|these|la|le|les) \Z)[^.,;!?\n]{0,60}\Z",
    re.IGNORECASE,
)
"""Before the word: there is no file, or it is not the one of this message."""
_ELSEWHERE: Final = re.compile(
    r" (?:(?:that |which )?(?:you (?:have|attached)|(?:I|we|you) (?:e-?mailed|sent|texted))"
    r"|que vous|links?\b|(?:ce|le|un|votre) lien\b"
    r"|(?:\w+ ){1,4}to (?:her|his|their|(?:my|our|the|your) (?:\w+ )?"
    r"(?:account|claim|file|first|last|order|previous|profile|RO))\b"
    r"|(?:\w+ ){0,4}à (?:leur|son|ton|votre) (?:compte|courriel|dossier|message|texto)\b)",
    re.IGNORECASE,
)
"""Behind the word: the customer sent it, it is a link, or it lies elsewhere."""

_SURE: Final = re.compile(
    r"\b(?:"
    r"(?:see|find|found) (?:the )?(?:attach(?:ed|ments?)|enclosed)\b"
    r"|attached (?:please|here|below|to this (?:e-?mail|message|text|note))\b"
    r"|(?:attached|enclosed),? (?:please|you will|you[’']ll)\b"
    r"|(?:in|open|check|read|review|view|download) the attachments?\b"
    r"|here(?: is| are|[’']s) (?:the|my|our|your) attachments?\b"
    r"|forgot (?:the attachments?|to attach)\b"
    r"|in the pdf\b"
    r"|ci[-‑ ](?:joint|inclus)(?:e|s|es)?\b"
    r"|(?:contrat|devis|document|estimé|fichier|formulaire|rapport|reçu)s? joints?\b"
    r"(?! (?:à (?!ce|mon|notre)|aux? (?!présent)))"
    r"|en pi[èe]ces? jointes?\b"
    r"|(?:en|voir|voyez) (?-i:P\.?J\b)|(?-i:P\.?J\.?) ?:|(?:en|voir) p\.j\."
    r"|(?:voir|voyez|voici|consultez|ouvrez|lisez|dans|trouverez)(?: (?:la|les|nos))?"
    r" pi[èe]ces? jointes?\b)",
    re.IGNORECASE,
)

_SIGHTS: Final = r"(?:images?|pdf|photos?|pics?|pictures?|screenshots?|vid[ée]os?)\b"
_SHOWN: Final = re.compile(
    rf"\b(?:{_SIGHTS} (?:below(?! (?:his|her|my|our|the|your)\b)|ci-dessous)"
    rf"|(?:below (?:is|are)|ci-dessous),? (?:\w+ )?{_SIGHTS}"
    rf"|(?:here (?:is|are)|here[’']s|voici)(?: \w+){{0,2}} {_SIGHTS}"
    rf"|(?:see|voir|voyez)(?: (?:the|these|this|cette|la|les))? {_SIGHTS}(?! (?:at|in|on|online)\b)"
    r")",
    re.IGNORECASE,
)
"""What may be shown by a link or within the message as well."""
_ABLE: Final = re.compile(
    r"\b(?:can|could|did|I|let|me|to|we|will|would|de|à|pour|peut|peux|pouvez|pu|vous) ?\Z",
    re.IGNORECASE,
)
"""Who can see a picture is not told to look at one."""
_LINK: Final = re.compile(r"https?://|\bwww\.", re.IGNORECASE)

_BESIDE_A_FILE: Final = re.compile(
    r"(?<![\w-])(?:(?:attached(?! (?:(?:to|with|by|on|onto|again)\b|in (?!pdf|th)))"
    r"|attaching(?! (?:bolt|bracket|hardware|point))"
    r"|enclosed(?! with\b)|enclosing"
    r"|(?:(?<=\bthe )|(?<=\bas )|(?<=\ban )|(?<=\bsee ))attachments?\b"
    r"(?! (?:came|did|does|was|were|won))|attachments?(?= ?:)"
    r"|jointes?\b|joins|joignons|(?:j[’']ai|nous avons) joint)"
    r"|vous (?:ai|avons) joint(?= (?:des|la|le|les|une?|votre|vos)\b))\b",
    re.IGNORECASE,
)
"""Announces a file where the name of one is near. In French, a “joint” by itself is a gasket."""
_FILE: Final = re.compile(rf"\b{_FILES}\b", re.IGNORECASE)


def announced_files(prose: str, *, is_shown: bool = False) -> Iterator[str]:
    """The words that announce a file; empty for what only sounds so, where one may pause.

    `is_shown` where the message itself shows pictures or has links, though its words do not.
    """
    text = _THANKS.sub(_blank, _QUOTED.sub(_blank, prose))
    for found in _SURE.finditer(text):
        yield found[0] if _is_here(text, found) else ""
    for found in () if is_shown or _LINK.search(text) else _SHOWN.finditer(text):
        yield found[0] if _is_here(text, found) and not _ABLE.search(_before(text, found)) else ""
    for found in _BESIDE_A_FILE.finditer(text):
        before = _before(text, found)[-_NEAR:]
        behind = _CLAUSE_END.split(text[found.end() : found.end() + _BEHIND], maxsplit=1)[0]
        is_file = _FILE.search(f"{before}|{behind}") is not None
        yield found[0] if is_file and _is_here(text, found) else ""


def _is_here(text: str, found: re.Match[str]) -> bool:
    """Whether what stands around the words leaves the file in this message."""
    return not _NOT.search(_before(text, found)) and not _ELSEWHERE.match(text, found.end())


def _before(text: str, found: re.Match[str]) -> str:
    return text[max(0, found.start() - _BEFORE) : found.start()]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
