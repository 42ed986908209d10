"""An email's source as paragraphs of letters, each of which knows where it stands in the source.

The paragraphs and what lies between them are the whole source, letter for letter: what is not
edited goes back as it came. What cannot be held faithfully is a paragraph that is locked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

from draft_editor.draft.read_words import INLINE
from draft_editor.ui.mail.shown_mail import is_html

MOST_LETTERS: Final = 30_000
MOST_BLOCKS: Final = 500
_MOST_SOURCE: Final = 80_000

LINE: Final = "\u2028"
"""What stands for `<br>`."""
_KEPT_FREE: Final = frozenset({LINE, "\u00a0"})
"""What stands in a paragraph so that there is a line, though nobody has written there."""
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SHELLS: Final = HEADINGS | {"p", "div", "li"}
_WHOLE: Final = frozenset({"table", "pre", "form", "svg", "object", "video", "audio", "dl"})
PICTURES: Final = frozenset({"br", "img", "wbr"})
_MOST_OF_A_WHOLE: Final = 400
_ROW_END: Final = re.compile(r"</tr\s*>", re.IGNORECASE)
_CELL_END: Final = re.compile(r"</t[dh]\s*>", re.IGNORECASE)
_BETWEEN_CELLS: Final = " | "
BLANKS: Final = " \t\r\n\f"
_BREAKING: Final = "\r\n\t\f\v\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1"
_UNSEEN: Final = frozenset({"head", "style", "script", "title"})

TOKEN: Final = re.compile(
    r"(?P<comment><!--.*?-->)|(?P<directive></?[#@][^>]*>|<\?[^>]*>)|(?P<doctype><![^>]*>)"
    r"|(?P<filled>\$\{[^}]*\})"
    r"|(?P<tag></?(?P<name>[a-zA-Z][\w:-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,31});)"
    r"|(?P<space>[ \t\r\n\f]+)|(?P<letter>.)",
    re.DOTALL,
)
_HREF: Final = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
LINE_END: Final = re.compile("\r\n|\r|\n")
_LAST_BREAK: Final = re.compile(r"<br(?:\s[^>]*|/)?>\s*\Z", re.IGNORECASE)
_BODY_END: Final = re.compile(r"\s*</body", re.IGNORECASE)


class Letter(NamedTuple):
    """A character as it is read; `opens` are the tags around it, `start:end` its place in the
    source of its paragraph."""

    character: str
    opens: tuple[str, ...]
    start: int
    end: int


class Block(NamedTuple):
    """A paragraph: `before + open + inner + close` is its source.

    `tag` is that of `open`, empty for a line that has none; `listed` is the kind of list (`ul`,
    `ol`), `list_number` tells lists apart and `depth` says in how many it is. What is
    `locked` is shown, never changed.
    """

    before: str
    open: str
    inner: str
    close: str
    letters: tuple[Letter, ...]
    tag: str = ""
    listed: str = ""
    list_number: int = 0
    is_locked: bool = False
    depth: int = 0

    @property
    def source(self) -> str:
        """All of it, with what lies before."""
        return self.before + self.open + self.inner + self.close

    def text(self) -> str:
        """What is read."""
        return "".join(letter.character for letter in self.letters)


class RichSource(NamedTuple):
    """A whole body; `tail` is what lies behind the last paragraph."""

    blocks: tuple[Block, ...]
    tail: str
    is_plain: bool

    @property
    def source(self) -> str:
        """The body, letter for letter."""
        return "".join(block.source for block in self.blocks) + self.tail


class Look(NamedTuple):
    """How a letter looks."""

    bold: bool
    italic: bool
    underline: bool
    href: str


def look_of(opens: tuple[str, ...]) -> Look:
    """How letters look within these tags."""
    names = [name_of(each) for each in opens]
    link = next((each for each in reversed(opens) if name_of(each) == "a"), "")
    found = _HREF.search(link)
    href = "" if found is None else unescape(found[1] or found[2] or found[3] or "")
    return Look(
        any(name in {"b", "strong"} for name in names),
        any(name in {"i", "em"} for name in names),
        any(name in {"u", "ins"} for name in names),
        href,
    )


def name_of(tag: str) -> str:
    """The name of a tag."""
    found = re.match(r"</?([\w:-]+)", tag)
    return found[1].casefold() if found is not None else ""


def read_rich(source: str) -> RichSource | None:
    """The paragraphs of a body; None where it is too long, or its tags do not come in pairs."""
    if len(source) > _MOST_SOURCE:
        return None
    if is_html(source):
        read = _Reading(source).read()
    else:
        read = RichSource(tuple(_lines(source)), "", is_plain=True)
    letters = sum(len(block.letters) for block in read.blocks) if read is not None else 0
    if read is None or letters > MOST_LETTERS or len(read.blocks) > MOST_BLOCKS:
        return None
    return read


def _lines(source: str) -> Iterator[Block]:
    before, place = "", 0
    for end in (*LINE_END.finditer(source), None):
        line = source[place:] if end is None else source[place : end.start()]
        letters = tuple(Letter(each, (), at, at + 1) for at, each in enumerate(line))
        yield Block(before, "", line, "", letters)
        if end is not None:
            before, place = end[0], end.end()


class _Reading:
    """Goes through a body once: tags of blocks are borders, and what lies between two is a run."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._blocks: list[Block] = []
        self._gap_from = 0
        self._run: list[re.Match[str]] = []
        self._run_from = 0
        self._shell = ""
        self._lists: list[tuple[str, int]] = []

    def read(self) -> RichSource | None:
        """All of it; None where a table and the like has no end."""
        place = 0
        while (token := TOKEN.match(self._source, place)) is not None:
            end = token.end()
            if self._is_border(token):
                end = self._cross(token)
                if end < 0:
                    return None
            else:
                self._run.append(token)
            place = end
        self._end_run(place, "")
        if not self._blocks:
            self._add_first()
        elif not self._blocks[-1].open and _LAST_BREAK.search(self._source):
            self._push(
                len(self._source), Block("", "", "", "", ())
            )  # the line one is about to write
        return RichSource(tuple(self._blocks), self._source[self._gap_from :], is_plain=False)

    def _add_first(self) -> None:
        """A body that nothing is written in yet: a paragraph to begin with."""
        end = _BODY_END.search(self._source)
        self._push(len(self._source) if end is None else end.start(), Block("", "", "", "", ()))

    def _is_border(self, token: re.Match[str]) -> bool:
        if token["tag"] is None:
            return token["doctype"] is not None
        name = token["name"].casefold()
        if name == "br":
            return not self._shell
        return name not in INLINE and name not in PICTURES

    def _cross(self, token: re.Match[str]) -> int:
        """Cross a border; where what follows it begins, below 0 where that cannot be told."""
        tag, name = token[0], (token["name"] or "").casefold()
        closes = tag.startswith("</")
        self._end_run(token.start(), tag)
        end = token.end()
        if not closes and (name in _WHOLE or name in _UNSEEN):
            end = self._end_of(token, name)
            if end >= 0 and name in _WHOLE:
                self._add_whole(token.start(), end)
        elif name in {"ul", "ol"} and not closes:
            self._lists.append((name, token.start() + 1))
        elif name in {"ul", "ol"} and self._lists:
            self._lists.pop()
        self._shell = tag if name in _SHELLS and not closes else ""
        self._run_from = end
        return end

    def _end_of(self, token: re.Match[str], name: str) -> int:
        depth = 0
        same = re.compile(rf"<(/?){name}(?=[\s/>])[^>]*>", re.IGNORECASE)
        for found in same.finditer(self._source, token.start()):
            depth += -1 if found[1] else 1
            if depth == 0:
                return found.end()
        return -1

    def _add_whole(self, start: int, end: int) -> None:
        whole = self._source[start:end]
        letters = tuple(Letter(each, (), 0, 0) for each in _shown_of(whole)[:_MOST_OF_A_WHOLE])
        self._push(start, Block("", "", whole, "", letters, is_locked=True))

    def _end_run(self, place: int, border: str) -> None:
        """What lies before a border is a paragraph, if there is anything in it."""
        run, self._run = self._run, []
        shell, name = self._shell, name_of(self._shell)
        is_closed = bool(shell) and border.startswith("</") and name_of(border) == name
        if shell and not is_closed and name not in {"p", "li"}:
            shell = ""
        text = self._source[self._run_from : place]
        inner = text if shell else text.strip(BLANKS)
        start = self._run_from + (0 if shell else len(text) - len(text.lstrip(BLANKS)))
        letters, is_locked = _letters(run, start, is_whole=bool(run and shell))
        if shell and not is_locked and letters and letters[-1].character == LINE:
            letters = letters[:-1]  # no mail program shows a line for the last break
        if shell and not is_locked and "".join(each.character for each in letters) in _KEPT_FREE:
            letters = ()
        is_blank_line = name_of(border) == "br"
        is_item = name == "li" and name_of(border) in {"li", "ul", "ol"}
        if not (letters or is_locked or is_closed or is_blank_line or (shell and is_item)):
            return
        listed, number = self._lists[-1] if self._lists and name == "li" else ("", 0)
        block = Block(
            "",
            shell,
            inner,
            border if is_closed and shell else "",
            letters,
            name if shell else "",
            listed if shell else "",
            number if shell else 0,
            is_locked,
            len(self._lists) if shell and listed else 0,
        )
        self._push(start - len(shell), block)

    def _push(self, start: int, block: Block) -> None:
        made = block._replace(before=self._source[self._gap_from : start])
        self._blocks.append(made)
        self._gap_from += len(made.source)


def _shown_of(whole: str) -> str:
    """What is shown of a table and the like: its words, a line for each row of cells."""
    rows: list[str] = []
    for row in _ROW_END.split(whole):
        cells = (
            " ".join(unescape(re.sub(r"<[^>]*>", " ", each)).split())
            for each in _CELL_END.split(row)
        )
        rows.append(_BETWEEN_CELLS.join(filter(None, cells)))
    return LINE.join(filter(None, rows))


def _letters(
    run: list[re.Match[str]], begins: int, *, is_whole: bool
) -> tuple[tuple[Letter, ...], bool]:
    """The letters of a run, and whether there is more in it than letters can hold.

    A space at the end of a whole paragraph is somebody's who goes on typing; ends of lines are
    there for who reads the source.
    """
    letters: list[Letter] = []
    opens: list[str] = []
    is_locked = False
    for token in run:
        start, end = token.start() - begins, token.end() - begins
        tag = token["tag"]
        is_picture = tag is not None and name_of(tag) in PICTURES - {"br"}
        if token["comment"] is not None or token["directive"] is not None or is_picture:
            is_locked = True
        elif tag is not None and name_of(tag) == "br":
            letters.append(Letter(LINE, tuple(opens), start, end))
        elif tag is not None and not tag.startswith("</"):
            opens.append(tag)
        elif tag is not None:
            is_locked = is_locked or not opens or name_of(opens.pop()) != name_of(tag)
        elif token["space"] is not None:
            if letters and letters[-1].character not in {" ", LINE}:
                letters.append(Letter(" ", tuple(opens), start, end))
        else:
            read = unescape(token[0]) if token["entity"] is not None else token[0]
            if len(read) == 1 and read not in _BREAKING:
                letters.append(Letter(read, tuple(opens), start, end))
            else:
                letters.extend(
                    Letter(each, tuple(opens), start + at, start + at + 1)
                    for at, each in enumerate(token[0])
                )
    is_typed = is_whole and not any(each in run[-1][0] for each in "\r\n")
    while letters and letters[-1].character == " " and not is_typed:
        letters.pop()
    return tuple(letters), is_locked or bool(opens)
