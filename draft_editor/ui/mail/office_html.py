"""What office programs put on the clipboard, as the few tags that mail programs agree on."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from typing import Final

from draft_editor.ui.mail.office_blocks import LISTS, Cell, Pasted, PastedTable, written
from draft_editor.ui.mail.rich_edit import tags_between

_OFFICE: Final = re.compile(
    r"\bmso-|<o:p|urn:schemas-microsoft-com|<!--\[if |class=\"?Mso|LibreOffice|OpenOffice",
    re.IGNORECASE,
)
_FRAGMENT: Final = re.compile(r"<!--StartFragment-->(.*)<!--EndFragment-->", re.DOTALL)
_BODY: Final = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL | re.IGNORECASE)
_ROWS: Final = re.compile(r"<(?:tr|col|tbody)\b", re.IGNORECASE)
"""How cells of a spreadsheet begin: what is marked as copied stands in its table."""
_HEAD: Final = 50_000
"""Characters at the beginning by which an office program is known."""

_LOOKS: Final = {each: each for each in ("b", "i", "u", "s", "sub", "sup")} | {
    "strong": "b", "em": "i", "strike": "s", "del": "s",
}  # fmt: skip
# Word writes `mso-bidi-font-weight:normal` at each bold word: that is about other scripts.
_STYLES: Final = (
    (re.compile(r"(?<![\w-])font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE), "b"),
    (re.compile(r"(?<![\w-])font-style:\s*italic", re.IGNORECASE), "i"),
    (re.compile(r"(?<![\w-])text-decoration:[^;]*underline", re.IGNORECASE), "u"),
    (re.compile(r"(?<![\w-])text-decoration:[^;]*line-through", re.IGNORECASE), "s"),
)
_NOT_BOLD: Final = re.compile(r"(?<![\w-])font-weight:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_UNSEEN: Final = re.compile(
    r"(?<![\w-])display:\s*none|mso-hide:\s*all|mso-element:\s*comment-list", re.IGNORECASE
)
"""What nobody sees in the other program, or is what colleagues remarked there."""
_LEVEL: Final = re.compile(r"mso-list:[^;]*\blevel(\d)", re.IGNORECASE)
_CELLS: Final = frozenset({"td", "th"})
_PARAGRAPHS: Final = (
    frozenset(
        {"p", "div", "li", "tr", "dt", "dd", "blockquote", "pre", "section", "article", "caption"}
    )
    | _CELLS
)
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS: Final = _PARAGRAPHS | _HEADINGS | LISTS | {"table"}
_CLOSED_BY: Final = {
    "p": _BLOCKS,
    "li": {"li"},
    "tr": {"tr"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    **dict.fromkeys(_CELLS, _CELLS | {"tr"}),
}
"""Tags whose end is understood where one of these begins."""
_DEEPEST: Final = 100
"""Tags in each other that are told apart: nobody sees more, and looking through them takes time."""
_SKIPPED: Final = frozenset({"style", "script", "title", "xml", "head", "o:p", "w:sdtpr"})
_SKIP: Final = ("skip",)
_NO_BOLD: Final = "</b>"
_BULLET: Final = ("bullet",)
_EMPTY: Final = frozenset({"br", "img", "meta", "link", "hr", "col", "input"})
_NUMBERED: Final = re.compile(r"[\s\u00a0]*\(?(?:(\d{1,4})|[a-zA-Z]|[ivxIVX]+)[.)]")
_ADDRESS: Final = re.compile(r"(?:https?://|mailto:|tel:|sms:)", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\r\n\f\u00a0]+")


def is_from_office(html: str) -> bool:
    """Whether an office program has written this."""
    return _OFFICE.search(html[:_HEAD]) is not None


def fragment(html: str) -> str:
    """The part of a clipboard's document that was copied; rows of a table as one."""
    found = _FRAGMENT.search(html) or _BODY.search(html)
    copied = (found[1] if found is not None else html).strip()
    return f"<table>\n{copied}\n</table>" if _ROWS.match(copied) else copied


def cleaned(html: str) -> str:
    """Paragraphs, headings, lists, links, bold, italic and underlined; nothing else."""
    cleaner = _Cleaner()
    cleaner.feed(html)
    cleaner.close()
    return cleaner.written()


class _Cleaner(HTMLParser):
    """Reads anything, and keeps what it knows."""

    def __init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, tuple[str, ...]]] = []
        self._lists: list[str] = []
        self._paragraph = Pasted("p", "")
        self._level = 0
        self._goes_on = False
        self._runs: list[tuple[str, tuple[str, ...]]] = []
        self._done: list[Pasted] = []
        self._tables: list[PastedTable] = []
        self._skipped = 0
        self._bullet: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens; it may be a paragraph, a look, or nothing at all."""
        if tag == "br" and not self._skipped:
            self._runs.append(("<br>", self._looks()))
        if tag in _EMPTY:
            return
        while self._open and tag in _CLOSED_BY.get(self._open[-1][0], ()):
            self.handle_endtag(self._open[-1][0])
        if len(self._open) >= _DEEPEST:
            return
        values = {name: value or "" for name, value in attrs}
        style = values.get("style", "")
        if tag in _PARAGRAPHS | _HEADINGS:
            self._begin_paragraph(tag, values, style)
        elif tag == "table":
            self._begin_table()
        elif tag in LISTS:
            self._end_paragraph()
            self._lists.append(tag)
            begins = values.get("start", "")
            number = int(begins) if begins.isascii() and begins.isdigit() else 0
            self._paragraph = Pasted(tag, "", number=number)
        if tag in _SKIPPED or _is_unseen(tag, values, style):
            self._skipped += 1
            self._open.append((tag, _SKIP))
        elif "mso-list:ignore" in style.replace(" ", "").casefold():
            self._bullet = []
            self._open.append((tag, _BULLET))
        else:
            self._open.append((tag, _tags_of(tag, values, style)))

    def _begin_table(self) -> None:
        self._end_paragraph()
        if self._tables:
            self._tables[-1].has_more = True
        self._tables.append(PastedTable(len(self._done)))

    def _begin_paragraph(self, tag: str, values: dict[str, str], style: str) -> None:
        number = self._paragraph.number  # where its list begins
        self._end_paragraph()
        if tag in _CELLS | {"tr"}:
            if not self._tables:  # no mail program shows a cell without its table
                self._begin_table()
            if tag == "tr":
                self._tables[-1].add_row()
            else:
                self._tables[-1].add_cell(Cell(len(self._done), _cell_tag(tag, values)))
        if tag == "li":  # Word on the web parts a list into one for each item
            level = values.get("aria-level") or values.get("data-aria-level") or ""
            self._level = int(level) if level.isascii() and level.isdigit() else 0
        self._paragraph = self._begun(tag, style)._replace(number=number)

    def _begun(self, tag: str, style: str) -> Pasted:
        """A paragraph that begins with this tag."""
        if "mso-list:" in style and "mso-list:none" not in style.replace(" ", ""):
            level = _LEVEL.search(style)
            self._goes_on = False
            return Pasted("ul", "", int(level[1]) if level is not None else 1)
        is_item = tag == "li" or any(name == "li" for name, _ in self._open)
        if is_item and self._lists:
            self._goes_on = self._goes_on and tag != "li"
            return Pasted(self._lists[-1], "", self._level or len(self._lists))
        return Pasted(tag if tag in _HEADINGS else "p", "")

    def handle_endtag(self, tag: str) -> None:
        """A tag closes, and all that was left open in it."""
        if all(name != tag for name, _ in self._open):
            return
        while self._open:
            name, tags = self._open.pop()
            self._skipped -= tags == _SKIP
            if name in _PARAGRAPHS | _HEADINGS | LISTS:
                self._end_paragraph()
            if name in LISTS and self._lists:
                self._lists.pop()
            if name == "table":
                self._end_table()
            if tags == _BULLET and self._bullet is not None:
                numbered = _NUMBERED.match("".join(self._bullet))
                kind = "ul" if numbered is None else "ol"
                number = int(numbered[1] or 0) if numbered is not None else 0
                self._paragraph = self._paragraph._replace(kind=kind, number=number)
                self._bullet = None
            if name == tag:
                break

    def _end_table(self) -> None:
        self._end_paragraph()
        table = self._tables.pop()
        made = table.written(self._done)
        if made is not None:
            self._done[table.begins :] = [Pasted("table", made)]

    def handle_data(self, data: str) -> None:
        """Words, unless they are a bullet or belong to what is left out."""
        if self._bullet is not None:
            self._bullet.append(data)
        elif not self._skipped:
            lines = data.split("\n") if any(name == "pre" for name, _ in self._open) else [data]
            for number, line in enumerate(lines):
                if number:
                    self._runs.append(("<br>", self._looks()))
                words = escape(_SPACES.sub(" ", line), quote=False)
                self._runs.append((words, self._looks()))

    def _looks(self) -> tuple[str, ...]:
        looks: dict[str, None] = {}
        for tag in (tag for _, tags in self._open for tag in tags):
            if tag == _NO_BOLD:
                looks.pop("<b>", None)
            else:
                looks[tag] = None
        return tuple(looks)

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
            self._add(self._paragraph._replace(text=re.sub(" {2,}", " ", text)))
        self._runs, self._paragraph = [], Pasted("p", "")

    def _add(self, paragraph: Pasted) -> None:
        """Add a paragraph; a second one of an item goes on in it."""
        if paragraph.kind in LISTS and self._goes_on:
            last = self._done[-1]
            self._done[-1] = last._replace(text=f"{last.text}<br>{paragraph.text}")
        else:
            self._done.append(paragraph)
        self._goes_on = paragraph.kind in LISTS

    def written(self) -> str:
        """All that was kept, a line for each paragraph."""
        self._end_paragraph()
        while self._tables:
            self._end_table()
        return written(self._done)


def _is_unseen(tag: str, values: dict[str, str], style: str) -> bool:
    """Whether it is hidden, a remark of a colleague, or words that are struck as a proposal."""
    is_proposal = tag == "del" and not values.keys().isdisjoint({"cite", "datetime"})
    return is_proposal or values.get("class") == "msocomanchor" or bool(_UNSEEN.search(style))


def _cell_tag(tag: str, values: dict[str, str]) -> str:
    spans = ((name, values.get(name, "")) for name in ("colspan", "rowspan"))
    return tag + "".join(
        f' {name}="{many}"' for name, many in spans if many.isascii() and many.isdigit()
    )


def _tags_of(tag: str, values: dict[str, str], style: str) -> tuple[str, ...]:
    if tag == "a":
        # Outlook on the web writes another address, and where it goes beside it.
        href = (values.get("originalsrc") or values.get("href", "")).strip()
        return (f'<a href="{escape(href)}">',) if _ADDRESS.match(href) else ()
    if tag in _LOOKS:
        is_bare = _LOOKS[tag] == "b" and _NOT_BOLD.search(style) is not None
        return () if is_bare else (f"<{_LOOKS[tag]}>",)
    if tag in {"span", "font"} | _CELLS:
        looks = tuple(f"<{look}>" for pattern, look in _STYLES if pattern.search(style))
        return (_NO_BOLD, *looks) if _NOT_BOLD.search(style) else looks
    return ()
