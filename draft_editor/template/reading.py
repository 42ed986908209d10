"""Reading a template: text, `${…}`, comments and the directives that are known here."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from draft_editor.model.words import words
from draft_editor.template import insides
from draft_editor.template.outcome import Failure, Hole, Spent, Unsure, doubt
from draft_editor.template.syntax import (
    Assign,
    Block,
    Body,
    Branch,
    Call,
    Capture,
    Comment,
    Expression,
    If,
    Items,
    Leave,
    Loop,
    Macro,
    Nested,
    Opaque,
    Output,
    Sep,
    Switch,
    Text,
)
from draft_editor.template.tags import NO_TAG, OPAQUE, Tag, tag_at
from draft_editor.template.tokens import Tokens, not_here, shown
from draft_editor.template.white_space import TRIMMED, strip

MAX_LENGTH: Final = 300_000
"""Characters of a template that is read; a longer one is no message."""

MAX_DEPTH: Final = 25
"""Directives within directives that are followed."""

MAX_BLOCKS: Final = 10_000
"""Texts, placeholders and directives of a template that is read."""

# Begins with the characters that all begin with, which makes the search fast
_CONSTRUCT: Final = re.compile(
    r"[$#<\[] (?: (?<=[$#]) \{ | (?<=<) (?: \#-- | /?\#[A-Za-z_] | /?@ )"
    r" | (?<=\[) /?[#@][A-Za-z] )",
    re.VERBOSE,
)
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_INNER: Final = frozenset({"else", "elseif", "case", "default", "recover"})
_OUT_OF_REACH: Final = frozenset({"macro", "call", "capture", "opaque"})
"""What no `<#break>` goes through to the list around it."""


class Template(NamedTuple):
    """A template that was read, its superfluous white space taken out.

    `unread` are the tags whose inside was not: where one is wrong, FreeMarker stops at once.
    """

    body: Body
    unread: tuple[Hole, ...]


@lru_cache(maxsize=4)
def read(text: str) -> Template:
    """A template's blocks; the same text is mostly asked for several times in a row.

    Raises `Failure` for what FreeMarker does not read either, `Unsure` for the rest.
    """
    if len(text) > MAX_LENGTH:
        raise Spent(words("This is too long to be worked out here."), 0, len(text))
    reading = _Reading(text)
    body = reading.whole()
    strip(body)
    return Template(body, tuple(reading.unread))


class _Reading:
    """One pass over a template, from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [match.end() for match in _LINE_END.finditer(text)]
        self._at = 0
        self._blocks = 0
        self._loops: tuple[str, ...] = ()
        self._around: tuple[str, ...] = ()
        self._ender = NO_TAG
        self.unread: list[Hole] = []
        self._ways: dict[str, Callable[[Tag], Block]] = {
            "if": self._if,
            "list": self._list,
            "items": self._items,
            "sep": self._sep,
            "switch": self._switch,
            "assign": self._assign,
            "local": self._assign,
            "macro": self._macro,
            "nested": self._nested,
            "break": self._leave,
            "continue": self._leave,
            **dict.fromkeys(OPAQUE, self._opaque),
        }
        self._set: set[str] = set()
        self._macros: dict[str, Tag] = {}
        self._calls: list[Tag] = []

    def whole(self) -> Body:
        """All blocks; only macros of this template are called, and no other thing has their name.

        What another macro would do, nobody knows.
        """
        body = self._body()
        if self._ender.name:
            raise self._misplaced(self._ender)
        for call in self._calls:
            if call.name[1:] not in self._macros:
                raise not_here(f"<{call.name}>", call.start, call.inside)
        for name, tag in self._macros.items():
            if name in self._set:
                raise not_here(f"<#macro {name}>", tag.start, tag.inside)
        return body

    def _body(self) -> Body:
        """The blocks up to the end, or to a tag that ends them: that one is `_ender`."""
        body: Body = []
        self._ender = NO_TAG
        while (match := _CONSTRUCT.search(self._text, self._at)) is not None:
            self._add_text(body, match.start())
            block = self._block(match.start(), match.group())
            if block is None:
                return body
            self._add(body, block)
            if self._ender.name:
                return body
        self._add_text(body, len(self._text))
        self._at = len(self._text)
        return body

    def _add(self, body: Body, block: Block) -> None:
        self._blocks += 1
        if self._blocks > MAX_BLOCKS:
            raise Spent(words("This is too long to be worked out here."), 0, self._at)
        body.append(block)

    def _add_text(self, body: Body, end: int) -> None:
        start = self._at
        if start < end:
            first, last = self._line(start), self._line(end - 1)
            is_first = start == 0 or self._text[start - 1] in "\r\n"
            self._add(body, Text(self._text[start:end], first, last, is_first))

    def _line(self, place: int) -> int:
        return bisect_right(self._lines, place)

    def _block(self, start: int, opening: str) -> Block | None:
        """What begins here; `None` where a tag ends the body that is being read."""
        match opening:
            case "${" | "#{":
                return self._output(start)
            case "<#--":
                return self._comment(start)
            case _ if opening.startswith("<"):
                return self._directive(start)
            case _:
                raise not_here(
                    self._text[start : start + 12].split(maxsplit=1)[0], start, start + 2
                )

    def _output(self, start: int) -> Block:
        value = insides.plain(self._text, start)
        if value is not None:
            self._at = value.end + 1
            return self._shown(start, value)
        tokens = Tokens(self._text, start + 2, start)
        if tokens.next.kind == "}":
            raise Failure(words("This placeholder is empty."), start, tokens.next.end)
        value = insides.shown(tokens, self._loops, start, is_odd=self._text[start] == "#")
        self._end(tokens, "}")
        return self._shown(start, value)

    def _shown(self, start: int, value: Expression) -> Block:
        return Output(start, self._at, value, self._line(start), self._line(self._at - 1))

    def _comment(self, start: int) -> Block:
        end = self._text.find("-->", start + 4)
        if end < 0:
            raise Unsure(words("This comment does not end."), start, start + 4)
        self._at = end + 3
        return Comment(start, self._at)

    def _directive(self, start: int) -> Block | None:
        tag = tag_at(self._text, start)
        self._at = tag.end
        if tag.name in _INNER or tag.name.startswith("/"):
            self._ender = tag
            return None
        if len(self._around) >= MAX_DEPTH:
            raise Unsure(words("This is nested too deep."), start, tag.inside)
        return self._ways.get(tag.name, self._call)(tag)

    def _end(self, tokens: Tokens, *closings: str) -> None:
        """Go on behind the tag whose inside has been read."""
        self._at = tokens.close(*closings)
        if tokens.unread is not None:
            self.unread.append(Hole(tokens.tag, self._at, tokens.unread, is_silent=True))

    def _tokens(self, tag: Tag) -> Tokens:
        return Tokens(self._text, tag.inside, tag.start)

    def _condition(self, tag: Tag, *closings: str) -> Expression:
        tokens = self._tokens(tag)
        condition = insides.condition(tokens, self._loops, *closings)
        self._end(tokens, *closings)
        return condition

    def _inside(self, name: str) -> Body:
        """A body inside the directive of that name."""
        around = self._around
        self._around = (*around, name)
        body = self._body()
        self._around = around
        return body

    def _if(self, tag: Tag) -> Block:
        branches = [Branch(self._condition(tag, "stop"), self._inside("if"))]
        while self._ender.name in {"elseif", "else"} and branches[-1].condition is not None:
            way = self._ender
            condition = None
            if way.name == "elseif":
                condition = self._condition(way, "stop", "end")
            branches.append(Branch(condition, self._inside("if")))
        self._close(tag)
        return If(tag.start, self._at, tuple(branches))

    def _list(self, tag: Tag) -> Block:
        tokens = self._tokens(tag)
        listing = insides.listing(tokens, self._loops)
        self._end(tokens, "stop")
        names = listing.names
        body = self._looped(names) if names else self._inside("nameless")
        if not names and sum(isinstance(block, Items) for block in body) != 1:
            raise Unsure(words("This list has no name for its items."), tag.start, tag.inside)
        otherwise = self._inside("else") if self._ender.name == "else" else []
        self._close(tag)
        return Loop(tag.start, self._at, listing.items, names, body, otherwise)

    def _looped(self, names: tuple[str, ...]) -> Body:
        loops = self._loops
        self._loops = (*loops, *names)
        self._set.update(names)
        body = self._inside("list")
        self._loops = loops
        return body

    def _items(self, tag: Tag) -> Block:
        tokens = self._tokens(tag)
        if self._around[-1:] != ("nameless",) or tokens.accept("as") is None:
            raise not_here("<#items>", tag.start, tag.inside)
        names = insides.names(tokens)
        self._end(tokens, "stop")
        body = self._looped(names)
        self._close(tag)
        return Items(tag.start, self._at, names, body)

    def _sep(self, tag: Tag) -> Block:
        if not self._loops:
            raise not_here("<#sep>", tag.start, tag.end)
        body = self._inside("sep")
        if self._ender.name == "/sep":
            self._ender = NO_TAG
        return Sep(tag.start, self._at, body)

    def _switch(self, tag: Tag) -> Block:
        value = self._condition(tag, "stop")
        before = self._inside("switch")
        if any(not isinstance(each, Text) or each.text.strip(TRIMMED) for each in before):
            raise Unsure(
                words("Something stands before the first “<#case>”."), tag.start, tag.inside
            )
        cases: list[Branch] = []
        while self._ender.name in {"case", "default"}:
            case = self._ender
            condition = self._condition(case, "stop") if case.name == "case" else None
            if condition is None and any(each.condition is None for each in cases):
                raise self._misplaced(case)
            cases.append(Branch(condition, self._inside("switch")))
        self._close(tag)
        return Switch(tag.start, self._at, value, tuple(cases))

    def _assign(self, tag: Tag) -> Block:
        is_local = tag.name == "local"
        if is_local and "macro" not in self._around:
            raise not_here("<#local>", tag.start, tag.inside)
        tokens = self._tokens(tag)
        name = insides.captured(tokens)
        if name:
            self._end(tokens, "stop")
            body = self._inside("capture")
            self._close(tag)
            self._set.add(name)
            return Capture(tag.start, self._at, name, body, is_local)
        items = insides.assigned(tokens, self._loops, tag)
        self._end(tokens, "stop", "end")
        self._set.update(name for name, _ in items)
        return Assign(tag.start, self._at, items, is_local)

    def _macro(self, tag: Tag) -> Block:
        tokens = self._tokens(tag)
        name, parameters = insides.parameters(tokens, tag)
        if self._around or name in self._macros:
            raise not_here("<#macro>", tag.start, tag.inside)
        self._macros[name] = tag
        self._set.update(each.name for each in parameters)
        self._end(tokens, "stop")
        body = self._inside("macro")
        self._close(tag)
        return Macro(tag.start, self._at, name, parameters, body)

    def _nested(self, tag: Tag) -> Block:
        if "macro" not in self._around:
            raise not_here("<#nested>", tag.start, tag.end)
        return Nested(tag.start, tag.end)

    def _call(self, tag: Tag) -> Block:
        self._calls.append(tag)
        tokens = self._tokens(tag)
        arguments = insides.arguments(tokens, self._loops)
        is_whole = tokens.next.kind == "end"
        self._end(tokens, "stop", "end")
        body: Body = []
        if not is_whole:
            body = self._inside("call")
            if self._ender.name == "/@":
                self._ender = self._ender._replace(name=f"/{tag.name}")
            self._close(tag)
        return Call(tag.start, self._at, tag.name[1:], arguments, body)

    def _opaque(self, tag: Tag) -> Block:
        if tag.end == tag.inside:
            tokens = self._tokens(tag)
            tokens.skipped("stop")
            self._end(tokens, "stop")
        cause = doubt(not_here(f"<#{tag.name}>", tag.start, tag.inside))
        self.unread.append(Hole(tag.start, self._at, cause, is_silent=True))
        bodies = [self._inside("opaque")]
        if self._ender.name == "recover" and tag.name == "attempt":
            bodies.append(self._inside("opaque"))
        self._close(tag)
        return Opaque(tag.start, self._at, tuple(bodies), cause)

    def _leave(self, tag: Tag) -> Block:
        ways = [place for place, each in enumerate(self._around) if each in {"list", "switch"}]
        between = set(self._around[ways[-1] :] if ways else self._around)
        if between & _OUT_OF_REACH or {"else", "nameless", "sep"} & set(self._around):
            raise not_here(f"<#{tag.name}>", tag.start, tag.end)
        if not ways:
            raise self._misplaced(tag)
        if tag.name == "continue" and "switch" in self._around:
            raise not_here("<#continue>", tag.start, tag.end)
        return Leave(tag.start, tag.end, tag.name == "break")

    def _close(self, tag: Tag) -> None:
        """The tag that ends a body has to be the one that closes the directive."""
        ender = self._ender
        self._ender = NO_TAG
        if not ender.name:
            raise Failure(
                words("“<#{name}>” has no “</#{name}>”.", name=tag.name), tag.start, tag.inside
            )
        if ender.name != f"/{tag.name}":
            raise self._misplaced(ender)

    def _misplaced(self, tag: Tag) -> Failure:
        written = shown(self._text[tag.start : max(tag.end, tag.inside)])
        return Failure(
            words("“{what}” does not belong here.", what=written),
            tag.start,
            max(tag.end, tag.inside),
        )
