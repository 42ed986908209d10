"""Fill-in prompts: what a canned response asks for before it is inserted, as `[[What time?]]`."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Final, NamedTuple

_PASSED_OVER: Final = r"""\$\{(?:[^}"']|"[^"\n]{0,300}"|'[^'\n]{0,300}'|["'])*+\}?|</?[#@][^>]*>?"""
"""Places that the service fills in: what stands in them is an expression, never a prompt."""

_PIECE: Final = re.compile(rf"{_PASSED_OVER}|\[\[(?P<prompt>[^\[\]\r\n]*[^\[\]\s][^\[\]\r\n]*)\]\]")
_BRACKETS: Final = re.compile(r"\[\[|\]\]")
_DEFAULT: Final = re.compile(r"\s*:(?:\s+|$)")
_ESCAPED: Final = re.compile(rf"(?P<kept>{_PASSED_OVER})|[&<>\n]")
_TAG: Final = re.compile(
    r"<!--|<!doctype\b|</?(?:a|abbr|b|big|blockquote|body|br|center|code|col|colgroup|dd|del|div|dl"
    r"|dt|em|font|footer|h[1-6]|head|header|hr|html|i|img|ins|li|link|main|mark|meta|ol|p|pre|s"
    r"|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul)"
    r"(?:\s+[a-z:-]+\s*=[^>]*)?\s*/?>",
    re.IGNORECASE,
)
"""Tags of mails. “<Name>” is none: it stands for a name, and as a tag nobody would see it."""


class Prompt(NamedTuple):
    """One thing that is asked for, and what it is where nobody says otherwise."""

    label: str
    default: str = ""


def prompts(text: str) -> tuple[Prompt, ...]:
    """What a text asks for, in the order in which it does; each label once.

    `[[Time: 9:00]]` asks for “Time” and proposes “9:00”. The first default of a label holds.
    """
    found: dict[str, Prompt] = {}
    for piece in _PIECE.finditer(text):
        if piece["prompt"] is not None:
            prompt = _read(piece["prompt"])
            known = found.get(prompt.label)
            if known is None or not known.default:
                found[prompt.label] = prompt
    return tuple(found.values())


def prompt_places(text: str) -> tuple[tuple[int, int], ...]:
    """Where the prompts stand in a text: start and end in code points, in order."""
    return tuple(each.span() for each in _PIECE.finditer(text) if each["prompt"] is not None)


def unpaired(text: str) -> tuple[int, ...]:
    """Where two brackets stand that make no prompt, in code points: nobody would be asked."""
    blanked = _PIECE.sub(lambda piece: " " * len(piece[0]), text)
    return tuple(each.start() for each in _BRACKETS.finditer(blanked))


def filled(text: str, answers: Mapping[str, str]) -> str:
    """The text with an answer in place of each prompt; one without an answer has its default."""
    usual = {prompt.label: prompt.default for prompt in prompts(text)}

    def answer(piece: re.Match[str]) -> str:
        if piece["prompt"] is None:
            return piece[0]
        label = _read(piece["prompt"]).label
        return answers.get(label, usual[label])

    return _PIECE.sub(answer, text)


def is_html(text: str) -> bool:
    """Whether a text is written as HTML."""
    return _TAG.search(text) is not None


def as_html(text: str) -> str:
    """A plain text as HTML shows it, its lines and its signs kept.

    The service's own places stay as they are: escaped, they would no longer be filled in.
    """

    def escaped(piece: re.Match[str]) -> str:
        if piece["kept"] is not None:
            return piece[0]
        return "<br>\n" if piece[0] == "\n" else html.escape(piece[0])

    return _ESCAPED.sub(escaped, text)


def _read(inside: str) -> Prompt:
    label, *rest = _DEFAULT.split(inside.strip(), maxsplit=1)
    if not label:
        return Prompt(inside.strip())
    return Prompt(label, rest[0].strip() if rest else "")
