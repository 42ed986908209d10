"""What is shown of an email's HTML: nothing that acts, nothing that loads, no more than is read.

Only what is shown is sanitised; the value itself is never touched. May run in any thread.
"""

from __future__ import annotations

import re
from collections import Counter
from html import escape, unescape
from itertools import islice
from typing import Final, NamedTuple

from nh3 import clean

from draft_editor.ui.mail.frames import ATTRIBUTE, CELLS, PIECE, frames, has_border
from draft_editor.ui.mail.link_target import host_of, is_elsewhere, is_said_by, plain_target

MOST_SOURCE: Final = 400_000
"""Characters of HTML that are looked at: an email that people read has a tenth of it."""
MOST_TAGS: Final = 4_000
"""Beyond it, tags in each other take a sanitiser longer than a person waits."""
MOST_LETTERS: Final = 20_000
"""Letters that are laid out; one that a font has to put together counts for three."""
_LETTERS_FOR: Final = {"cost": 1, "blocks": 20, "cells": 50}
"""For so many letters there may be one paragraph or the like, and one cell of a table."""
_DEEPEST: Final = 32
_DEEPEST_OF: Final = {"table": 2, "ul": 5, "ol": 5, "blockquote": 5, "dl": 5}
_WIDEST: Final = 12
_LONGEST_WORD: Final = re.compile(r"\S{80}")
_LONGEST_TARGET: Final = 90

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS: Final = frozenset({"ol", "ul"})
_TABLE_PARTS: Final = frozenset({"caption", "tbody", "td", "tfoot", "th", "thead", "tr"})
_OF_TABLES: Final = _TABLE_PARTS | {"table"}
_IN_FRAMES: Final = CELLS | {"caption"}
_APART: Final = _HEADINGS | {"blockquote", "dl", "ol", "p", "pre", "table", "ul"}
_BLOCKS: Final = _APART | {"caption", "center", "dd", "div", "dt", "hr", "li", "td", "th", "tr"}
_TEXTUAL: Final = frozenset({"abbr", "b", "br", "code", "em", "i", "small", "span", "strong"})
_STRUCK: Final = frozenset({"del", "ins", "s", "strike", "sub", "sup", "u"})
_ON_THEIR_OWN: Final = _BLOCKS - CELLS
_BETWEEN_CELLS: Final = " | "
_TAGS: Final = _BLOCKS | _TABLE_PARTS | _TEXTUAL | _STRUCK | {"a", "img"}
_EMPTY: Final = frozenset({"br", "hr", "img"})
_FORMS: Final = frozenset({"select", "textarea", "title"})
_FOREIGN: Final = frozenset({"math", "object", "svg", "template", "applet", "embed"})
_ACTIVE: Final = frozenset({"audio", "canvas", "frameset", "iframe", "script", "style", "video"})
_WITHOUT_CONTENT: Final = _FORMS | _FOREIGN | _ACTIVE
_ATTRIBUTES: Final = {
    "a": {"href", "name"},
    "img": {"alt"},
    "table": {"border"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel", "sms"})
_HALVES: Final = re.compile("[\ud800-\udfff]")
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_HAS_TAGS: Final = re.compile(r"<(?:!--|![a-z]|/?[a-z][a-z0-9:-]*(?:[\s/][^<>]*)?>)", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
# From the first of many spaces only: else each of them is tried as the first one.
_LAST_SPACES: Final = re.compile(r"(?<! ) +\n")
# Mail programs show no line for the last break of a paragraph; Qt would show one more.
_LONE_BREAK: Final = re.compile(r"<(p|div|h[1-6]|li|td|th)><br></\1>")
_LAST_BREAK: Final = re.compile(r"<br>(</(?:p|div|h[1-6]|li|td|th)>)")


class Phrases(NamedTuple):
    """The words that are put into an email where something is not shown, in the user's language.

    `picture` has a place {alt}; `goes_to` and `warning` have a place {target}.
    """

    picture: str
    nameless_picture: str
    goes_to: str
    warning: str
    no_target: str


class ShownMail(NamedTuple):
    """What a person sees of an email's text.

    `html` holds no address that a document would load, `plain` is the same for those who read
    text; `is_cut` if the end is missing; `turned` if marks that turn letters around were left
    out, and how many pictures and links that pretend to go elsewhere there are.
    """

    html: str
    plain: str
    is_cut: bool = False
    turned: bool = False
    pictures: int = 0
    pretending: int = 0


def is_html(source: str) -> bool:
    """Whether a body has tags at all; one without is plain text and stays it."""
    return _HAS_TAGS.search(source) is not None


def shown_mail(source: str, phrases: Phrases, most: int = MOST_LETTERS) -> ShownMail:
    """What to show of a body, be it HTML or plain text: so many letters of it."""
    begun = _HALVES.sub("\ufffd", source[:MOST_SOURCE]).replace("\0", "\ufffd")
    if not is_html(begun):
        return _lines(begun, _Calming(phrases, most), is_cut=len(source) > MOST_SOURCE)
    too_many = next(islice(re.finditer("<", begun), MOST_TAGS, None), None)
    if too_many is not None:
        begun = begun[: too_many.start()]
    cleaned = clean(
        begun,
        tags=set(_TAGS),
        clean_content_tags=set(_WITHOUT_CONTENT),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes=set(_SCHEMES),
        link_rel=None,
    )
    calm = _Calming(phrases, most, frames(cleaned))
    for piece in PIECE.finditer(cleaned):
        if not calm.take(piece):
            break
    return calm.finished(is_cut=len(begun) < len(source))


def _lines(text: str, calm: _Calming, *, is_cut: bool) -> ShownMail:
    calm.keeps_spaces = True
    for number, line in enumerate(text.splitlines()):
        if (number and not calm.open("br", "")) or not calm.say(line):
            break
    done = calm.finished(is_cut=is_cut)
    return done._replace(html=f'<p style="white-space: pre-wrap">{done.html}</p>')


class _Tag(NamedTuple):
    """A tag that is still open: what it is in the email, and what stands for it here, if any."""

    name: str
    shown: str


class _Calming:
    """Rewrites what the sanitiser gave so that laying it out takes no longer than a blink.

    Tables in tables, words without an end and tags in thousands of tags are flattened, tables
    that are only `frames` are none; links are followed by where they go. What comes in is well
    formed.
    """

    def __init__(self, phrases: Phrases, most: int, frames: frozenset[int] = frozenset()) -> None:
        self._phrases = phrases
        self._frames = frames
        self._is_frame: list[bool] = []
        self._most = {each: most // letters for each, letters in _LETTERS_FOR.items()}
        self._out: list[str] = []
        self._plain: list[str] = []
        self._open: list[_Tag] = []
        self._depth: Counter[str] = Counter()
        self._count = {"blocks": 0, "cells": 0, "cost": 0, "pictures": 0, "pretending": 0}
        self._link: str | None = None
        self._in_link: list[str] = []
        self._is_full = False
        self._turned = False
        self._is_behind_cell = False
        self.keeps_spaces = False

    def take(self, piece: re.Match[str]) -> bool:
        """Take a tag or a text; False once there is enough."""
        closes, tag, attributes, text = piece.groups()
        if text is not None:
            return self.say(unescape(text))
        if closes:
            self._close()
            return True
        if tag == "table":
            self._is_frame.append(piece.start() in self._frames)
        return self.open(tag, attributes)

    def open(self, tag: str, attributes: str) -> bool:
        """Open a tag; False once there is enough."""
        self._count["blocks"] += tag in _BLOCKS or tag == "br"
        self._count["cells"] += tag in CELLS
        if any(self._count[each] > most for each, most in self._most.items()):
            self._is_full = True
            return False
        values = {name: unescape(value) for name, value in ATTRIBUTE.findall(attributes)}
        is_apart = tag in _ON_THEIR_OWN and self._plain and self._plain[-1][-1:] != "\n"
        if tag == "br" or is_apart:
            self._plain.append("\n")
        if tag == "li":
            self._plain.append("  " * (min(self._lists(), _DEEPEST_OF["ul"]) - 1) + "- ")
        if tag in _EMPTY:
            if tag == "img":
                return self._picture(values.get("alt", "").strip())
            self._out.append(f"<{tag}>")
            return True
        self._begin(tag, values)
        return True

    def _begin(self, tag: str, values: dict[str, str]) -> None:
        shown = self._shown(tag)
        if tag == "a":
            self._link = values.get("href", "" if "name" not in values else None)
            self._in_link = []
            shown = tag if self._link else ""
        is_flat_table = tag == "table" and not shown and not self._is_framing(tag)
        if is_flat_table and self._out and not self._out[-1].endswith(">"):
            self._out.append("<br>")
        self._open.append(_Tag(tag, shown))
        if not self._is_framing(tag):
            self._depth[tag] += 1
        if shown:
            self._depth[""] += 1
            said = _kept_attributes(tag, values) if shown == tag else ""
            self._out.append(f"<{shown}{said}>")

    def _shown(self, tag: str) -> str:
        """The tag that is to stand for one that is opened; empty if its content is enough."""
        if self._is_framing(tag):
            tag = "div" if tag in _IN_FRAMES else ""
        is_flat = tag in _TABLE_PARTS and self._is_flat()
        is_deep = self._depth[""] >= _DEEPEST or self._depth[tag] >= _DEEPEST_OF.get(tag, _DEEPEST)
        return "" if is_flat or is_deep else tag

    def _is_framing(self, tag: str) -> bool:
        return tag in _OF_TABLES and bool(self._is_frame) and self._is_frame[-1]

    def _is_flat(self) -> bool:
        """Whether the table one is in is too deep in others to be laid out as one."""
        return self._depth["table"] > _DEEPEST_OF["table"]

    def _close(self) -> None:
        tag, shown = self._open.pop()
        if shown:
            self._depth[""] -= 1
            self._out.append(f"</{shown}>")
        elif tag == "tr" and self._is_flat():
            self._out.append("<br>")
        if not self._is_framing(tag):
            self._depth[tag] -= 1
        if tag == "table":
            self._is_frame.pop()
        if tag == "a":
            self._say_target()
        if tag in _APART and not (tag in _LISTS and self._lists()):
            self._plain.append("\n\n")
        elif tag in _ON_THEIR_OWN and self._plain and self._plain[-1][-1:] != "\n":
            self._plain.append("\n")
        self._is_behind_cell = tag in CELLS or (self._is_behind_cell and tag != "tr")

    def _lists(self) -> int:
        """In how many lists one is."""
        return sum(self._depth[each] for each in _LISTS)

    def say(self, text: str) -> bool:
        """Take a text; False once there is enough."""
        calm = _TURNING.sub("", text)
        self._turned = self._turned or calm != text
        left = self._most["cost"] - self._count["cost"]
        cost = len(calm) if calm.isascii() else sum(1 if each < "\u0300" else 3 for each in calm)
        self._count["cost"] += cost
        if cost > left:
            calm = calm[: left // 3 if cost > len(calm) else left]
            self._is_full = True
        if self._link is not None:
            self._in_link.append(calm)
        calm = _LONGEST_WORD.sub("\\g<0>\u200b", calm)
        is_kept = self.keeps_spaces or self._depth["pre"] > 0
        one_line = calm if is_kept else _SPACES.sub(" ", calm)
        if not is_kept and self._plain and self._plain[-1][-1:] == "\n":
            one_line = one_line.lstrip(" ")
        if self._is_behind_cell:
            one_line = self._beside(one_line)
            if self._is_flat() and one_line.startswith(_BETWEEN_CELLS):
                calm = one_line
        if one_line:
            self._plain.append(one_line)
        self._out.append(escape(calm, quote=False))
        return not self._is_full

    def _beside(self, words: str) -> str:
        """What a cell says behind the one before it in its row; an empty one says nothing."""
        words = words.lstrip()
        if not words:
            return ""
        self._is_behind_cell = False
        is_first = not self._plain or self._plain[-1][-1:] == "\n"
        return words if is_first else f"{_BETWEEN_CELLS}{words}"

    def _picture(self, alt: str) -> bool:
        self._count["pictures"] += 1
        named = self._phrases.picture.format(alt=alt[:_LONGEST_TARGET])
        self._out.append('<span class="picture">')
        goes_on = self.say(named if alt else self._phrases.nameless_picture)
        self._out.append("</span>")
        return goes_on

    def _say_target(self) -> None:
        target, seen, self._link = self._link, "".join(self._in_link).strip(), None
        if target is None or is_said_by(target, seen):
            return
        said, look = self._phrases.goes_to, "to"
        if not target:
            said = self._phrases.no_target
        elif is_elsewhere(target, seen):
            said, look = self._phrases.warning, "warning"
            self._count["pretending"] += 1
        place = host_of(target) if look == "warning" else plain_target(target)
        named = said.format(target=place[:_LONGEST_TARGET])
        self._count["cost"] += len(named)
        self._plain.append(f" {named}")
        self._out.append(f' <span class="{look}">{escape(named)}</span>')

    def finished(self, *, is_cut: bool) -> ShownMail:
        """All that was taken, with what was left open closed."""
        while self._open:
            self._close()
        plain = "".join(self._plain)
        if not self.keeps_spaces:
            plain = re.sub(r"\n{3,}", "\n\n", _LAST_SPACES.sub("\n", plain)).strip()
        html = _LONE_BREAK.sub(r"<\1>&nbsp;</\1>", "".join(self._out))
        return ShownMail(
            _LAST_BREAK.sub(r"\1", html),
            plain,
            is_cut or self._is_full,
            self._turned,
            self._count["pictures"],
            self._count["pretending"],
        )


def _kept_attributes(tag: str, values: dict[str, str]) -> str:
    """What a tag may say; a cell over thousands of columns is one over a few."""
    if tag == "a":
        return f' href="{escape(values["href"])}"'
    if tag == "table":
        return ' border="1"' if has_border(values) else ""
    return "".join(
        f' {name}="{min(int(values[name][:3]), _WIDEST)}"'
        for name in ("colspan", "rowspan")
        if values.get(name, "").isascii() and values.get(name, "").isdigit()
    )
