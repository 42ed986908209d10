"""What office programs put on the clipboard, as the few tags that mail programs agree on."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from itertools import groupby
from typing import Final, NamedTuple

from draft_editor.ui.mail.rich_edit import tags_between

_OFFICE: Final = re.compile(
    r"\bmso-|<o:p|urn:schemas-microsoft-com|<!--\[if |class=\"?Mso|LibreOffice|OpenOffice",
    re.IGNORECASE,
)
_FRAGMENT: Final = re.compile(r"<!--StartFragment-->(.*)<!--EndFragment-->", re.DOTALL)
_BODY: Final = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL | re.IGNORECASE)
_HEAD: Final = 50_000
"""Characters at the beginning by which an office program is known."""

_LOOKS: Final = {"b": "b", "strong": "b", "i": "i", "em": "i", "u": "u"}
# Word writes `mso-bidi-font-weight:normal` at each bold word: that is about other scripts.
_STYLES: Final = (
    (re.compile(r"(?<![\w-])font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE), "b"),
    (re.compile(r"(?<![\w-])font-style:\s*italic", re.IGNORECASE), "i"),
    (re.compile(r"(?<![\w-])text-decoration:[^;]*underline", re.IGNORECASE), "u"),
)
_NOT_BOLD: Final = re.compile(r"(?<![\w-])font-weight:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_PARAGRAPHS: Final = frozenset({"p", "div", "li", "tr", "td", "th", "blockquote", "pre"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SKIPPED: Final = frozenset({"style", "script", "title", "xml", "head", "o:p", "w:sdtpr"})
_EMPTY: Final = frozenset({"br", "img", "meta", "link", "hr", "col", "input"})
_NUMBERED: Final = re.compile(r"[\s\u00a0]*\(?(?:\d+|[a-zA-Z]|[ivxIVX]+)[.)]")
_ADDRESS: Final = re.compile(r"(?:https?://|mailto:|tel:|sms:)", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\r\n\f\u00a0]+")


def is_from_office(html: str) -> bool:
    """Whether an office program has written this."""
    return _OFFICE.search(html[:_HEAD]) is not None


def fragment(html: str) -> str:
    """The part of a clipboard's document that was copied."""
    found = _FRAGMENT.search(html) or _BODY.search(html)
    return (found[1] if found is not None else html).strip()


def cleaned(html: str) -> str:
    """Paragraphs, headings, lists, links, bold, italic and underlined; nothing else."""
    cleaner = _Cleaner()
    cleaner.feed(html)
    cleaner.close()
    return cleaner.written()


class _Paragraph(NamedTuple):
    kind: str
    text: str


class _Cleaner(HTMLParser):
    """Reads anything, and keeps what it knows."""

    def __init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, tuple[str, ...]]] = []
        self._lists: list[str] = []
        self._kind = "p"
        self._runs: list[tuple[str, tuple[str, ...]]] = []
        self._done: list[_Paragraph] = []
        self._skipped = 0
        self._bullet: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens; it may be a paragraph, a look, or nothing at all."""
        if tag == "br" and not self._skipped:
            self._runs.append(("<br>", self._looks()))
        if tag in _EMPTY:
            return
        values = {name: value or "" for name, value in attrs}
        style = values.get("style", "")
        self._skipped += tag in _SKIPPED
        if tag in {"ul", "ol"}:
            self._lists.append(tag)
        if tag in _PARAGRAPHS | _HEADINGS:
            self._end_paragraph()
            self._kind = self._kind_of(tag, style)
        if "mso-list:ignore" in style.replace(" ", "").casefold():
            self._bullet = []
            self._open.append((tag, ("bullet",)))
        else:
            self._open.append((tag, _tags_of(tag, values, style)))

    def _kind_of(self, tag: str, style: str) -> str:
        if tag in _HEADINGS:
            return tag
        if "mso-list:" in style and "mso-list:none" not in style.replace(" ", ""):
            return "ul"
        is_item = tag == "li" or any(name == "li" for name, _ in self._open)
        return self._lists[-1] if is_item and self._lists else "p"

    def handle_endtag(self, tag: str) -> None:
        """A tag closes, and all that was left open in it."""
        if all(name != tag for name, _ in self._open):
            return
        while self._open:
            name, tags = self._open.pop()
            self._skipped -= name in _SKIPPED
            if name in {"ul", "ol"} and self._lists:
                self._lists.pop()
            if name in _PARAGRAPHS | _HEADINGS:
                self._end_paragraph()
            if tags == ("bullet",) and self._bullet is not None:
                numbered = _NUMBERED.match("".join(self._bullet)) is not None
                self._kind = "ol" if numbered else "ul"
                self._bullet = None
            if name == tag:
                break

    def handle_data(self, data: str) -> None:
        """Words, unless they are a bullet or belong to what is left out."""
        if self._bullet is not None:
            self._bullet.append(data)
        elif not self._skipped:
            self._runs.append((escape(_SPACES.sub(" ", data), quote=False), self._looks()))

    def _looks(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(tag for _, tags in self._open for tag in tags))

    def _end_paragraph(self) -> None:
        pieces: list[str] = []
        around: tuple[str, ...] = ()
        for text, looks in self._runs:
            if text.strip() or pieces:
                pieces += (tags_between(around, looks), text)
                around = looks
        pieces.append(tags_between(around, ()))
        text = re.sub(r"^(?:\s|<br>)+|(?:\s|<br>)+$", "", "".join(pieces))
        if re.sub(r"<[^>]*>|\s", "", text):
            self._done.append(_Paragraph(self._kind, re.sub(" {2,}", " ", text)))
        self._runs, self._kind = [], "p"

    def written(self) -> str:
        """All that was kept, a line for each paragraph."""
        self._end_paragraph()
        lines: list[str] = []
        for kind, paragraphs in groupby(self._done, key=lambda each: each.kind):
            if kind in {"ul", "ol"}:
                items = [f"<li>{each.text}</li>" for each in paragraphs]
                lines += (f"<{kind}>", *items, f"</{kind}>")
            else:
                lines += (f"<{kind}>{each.text}</{kind}>" for each in paragraphs)
        return "\n".join(lines)


def _tags_of(tag: str, values: dict[str, str], style: str) -> tuple[str, ...]:
    if tag == "a":
        href = values.get("href", "").strip()
        return (f'<a href="{escape(href)}">',) if _ADDRESS.match(href) else ()
    if tag in _LOOKS:
        is_bare = _LOOKS[tag] == "b" and _NOT_BOLD.search(style) is not None
        return () if is_bare else (f"<{_LOOKS[tag]}>",)
    if tag in {"span", "font"}:
        return tuple(f"<{look}>" for pattern, look in _STYLES if pattern.search(style))
    return ()
