"""Reading a template: text, `${…}`, comments and the directives that are known here."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import Final, NamedTuple

from draft_editor.model.words import words
from draft_editor.template.expressions import Reader
from draft_editor.template.outcome import Failure, Spent, Unsure, doubt
from draft_editor.template.syntax import (
    Assign,
    Block,
    Body,
    Branch,
    Comment,
    Expression,
    If,
    Items,
    Leave,
    Loop,
    Output,
    Sep,
    Switch,
    Text,
    Unread,
)
from draft_editor.template.tokens import Token, Tokens, not_here, shown
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
_TAG: Final = re.compile(r"<(/?)#([A-Za-z_]+)")
_CLOSED: Final = re.compile(r"[ \t\n\r]*>")
_CLOSED_LOOSELY: Final = re.compile(r"[ \t\n\r]*/?>")
_BLANK: Final = frozenset(" \t\n\r")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")

_WITH_EXPRESSION: Final = frozenset({"if", "elseif", "list", "items", "assign", "switch", "case"})
_LOOSE: Final = frozenset({"else", "break", "continue"})
_STRICT: Final = frozenset({"sep", "default"})
_ASSIGNING: Final = frozenset({"=", "+=", "-=", "*=", "/=", "%=", "++", "--"})
_INNER: Final = frozenset({"else", "elseif", "case", "default"})
_CLOSABLE: Final = frozenset({"if", "list", "items", "sep", "switch"})


class _Tag(NamedTuple):
    """A directive's tag; `inside` is the place behind its name, `end` that behind the tag.

    The end of a tag with an expression is known only when that has been read.
    """

    name: str
    start: int
    inside: int
    end: int


_NO_TAG: Final = _Tag("", 0, 0, 0)


def read(text: str) -> Body:
    """The blocks of a template, its superfluous white space taken out.

    Raises `Failure` for what FreeMarker does not read either, `Unsure` for the rest.
    """
    if len(text) > MAX_LENGTH:
        raise Spent(words("This is too long to be worked out here."), 0, len(text))
    body = _Reading(text).whole()
    strip(body)
    return body


class _Reading:
    """One pass over a template, from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [match.end() for match in _LINE_END.finditer(text)]
        self._at = 0
        self._blocks = 0
        self._loops: tuple[str, ...] = ()
        self._around: tuple[str, ...] = ()
        self._ender = _NO_TAG

    def whole(self) -> Body:
        body = self._body()
        if self._ender.name:
            raise self._misplaced(self._ender)
        return body

    def _body(self) -> Body:
        """The blocks up to the end, or to a tag that ends them: that one is `_ender`."""
        body: Body = []
        self._ender = _NO_TAG
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
            case _ if opening.startswith(("<#", "</#")):
                return self._directive(start)
            case _:
                raise not_here(
                    self._text[start : start + 12].split(maxsplit=1)[0], start, start + 2
                )

    def _output(self, start: int) -> Block:
        tokens = Tokens(self._text, start + 2, start)
        if tokens.next.kind == "}":
            raise Failure(words("This placeholder is empty."), start, tokens.next.end)
        value: Expression
        try:
            if self._text[start] == "#":
                raise not_here("#{…}", start, start + 2)
            value = Reader(tokens, self._loops).shown()
        except Unsure as stop:
            value, _ = self._unread(tokens, stop, "}")
        self._at = tokens.close("}")
        return Output(start, self._at, value, self._line(start), self._line(self._at - 1))

    def _unread(
        self, tokens: Tokens, stop: Unsure, *closings: str
    ) -> tuple[Expression, list[Token]]:
        """What stands there instead, and its tokens, if only the inside of a tag is not known.

        Raises the stop again where it is not certain how far the tag goes.
        """
        try:
            skipped = tokens.skipped(*closings)
        except (Failure, Unsure):
            raise stop from None
        return Unread(skipped[0].start, skipped[-1].end, doubt(stop)), skipped

    def _comment(self, start: int) -> Block:
        end = self._text.find("-->", start + 4)
        if end < 0:
            raise Unsure(words("This comment does not end."), start, start + 4)
        self._at = end + 3
        return Comment(start, self._at)

    def _directive(self, start: int) -> Block | None:
        tag = self._tag(start)
        if tag.name in _INNER or tag.name.startswith("/"):
            self._ender = tag
            return None
        if len(self._around) >= MAX_DEPTH:
            raise Unsure(words("This is nested too deep."), start, tag.inside)
        match tag.name:
            case "if":
                return self._if(tag)
            case "list":
                return self._list(tag)
            case "items":
                return self._items(tag)
            case "sep":
                return self._sep(tag)
            case "switch":
                return self._switch(tag)
            case "assign":
                return self._assign(tag)
            case _:
                return self._leave(tag)

    def _tag(self, start: int) -> _Tag:
        match = _TAG.match(self._text, start)
        name = match[2] if match else ""
        inside = match.end() if match else start
        if match and match[1]:
            known, closing = name in _CLOSABLE, _CLOSED
        elif name in _WITH_EXPRESSION:
            if self._text[inside : inside + 1] in _BLANK:
                return _Tag(name, start, inside, inside)
            known, closing = False, _CLOSED
        else:
            known = name in _LOOSE | _STRICT
            closing = _CLOSED_LOOSELY if name in _LOOSE else _CLOSED
        end = closing.match(self._text, inside)
        if not known or end is None:
            raise not_here(f"{self._text[start:inside]}>", start, inside)
        self._at = end.end()
        return _Tag(match[1] + name if match else name, start, inside, end.end())

    # --- each directive; the tag's own place is still to be read where it has an expression

    def _tokens(self, tag: _Tag) -> Tokens:
        return Tokens(self._text, tag.inside, tag.start)

    def _condition(self, tag: _Tag, *closings: str) -> Expression:
        tokens = self._tokens(tag)
        try:
            condition = Reader(tokens, self._loops).expression()
        except Unsure as stop:
            condition, _ = self._unread(tokens, stop, *closings)
        self._at = tokens.close(*closings)
        return condition

    def _inside(self, name: str) -> Body:
        """A body inside the directive of that name."""
        around = self._around
        self._around = (*around, name)
        body = self._body()
        self._around = around
        return body

    def _if(self, tag: _Tag) -> Block:
        branches = [Branch(self._condition(tag, "stop"), self._inside("if"))]
        while self._ender.name in {"elseif", "else"} and branches[-1].condition is not None:
            way = self._ender
            condition = None
            if way.name == "elseif":
                condition = self._condition(way, "stop", "end")
            branches.append(Branch(condition, self._inside("if")))
        self._close(tag)
        return If(tag.start, self._at, tuple(branches))

    def _list(self, tag: _Tag) -> Block:
        tokens = self._tokens(tag)
        name = ""
        try:
            items = Reader(tokens, self._loops).expression()
            if tokens.accept("as") is not None:
                name = tokens.expect("name").source
                if tokens.next.kind == ",":
                    raise not_here(",", tokens.next.start, tokens.next.end)
        except Unsure as stop:
            items, skipped = self._unread(tokens, stop, "stop")
            name = _loop_variable(skipped, stop)
        self._at = tokens.close("stop")
        body = self._looped(name) if name else self._inside("nameless")
        if not name and sum(isinstance(block, Items) for block in body) != 1:
            raise Unsure(words("This list has no name for its items."), tag.start, tag.inside)
        otherwise = self._inside("else") if self._ender.name == "else" else []
        self._close(tag)
        return Loop(tag.start, self._at, items, name, body, otherwise)

    def _looped(self, name: str) -> Body:
        loops = self._loops
        self._loops = (*loops, name)
        body = self._inside("list")
        self._loops = loops
        return body

    def _items(self, tag: _Tag) -> Block:
        tokens = self._tokens(tag)
        if self._around[-1:] != ("nameless",) or tokens.accept("as") is None:
            raise not_here("<#items>", tag.start, tag.inside)
        name = tokens.expect("name").source
        self._at = tokens.close("stop")
        body = self._looped(name)
        self._close(tag)
        return Items(tag.start, self._at, name, body)

    def _sep(self, tag: _Tag) -> Block:
        if not self._loops:
            raise not_here("<#sep>", tag.start, tag.end)
        body = self._inside("sep")
        if self._ender.name == "/sep":
            self._ender = _NO_TAG
        return Sep(tag.start, self._at, body)

    def _switch(self, tag: _Tag) -> Block:
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

    def _assign(self, tag: _Tag) -> Block:
        tokens = self._tokens(tag)
        items: list[tuple[str, Expression]] = []
        try:
            while not items or tokens.next.kind not in {"stop", "end"}:
                target = tokens.accept("name")
                if target is None or tokens.accept("=") is None:
                    raise not_here("<#assign>", tag.start, tag.inside)
                items.append((target.source, Reader(tokens, self._loops).expression()))
        except Unsure as stop:
            value, skipped = self._unread(tokens, stop, "stop", "end")
            items = [(name, value) for name in _assigned(skipped, stop)]
        self._at = tokens.close("stop", "end")
        return Assign(tag.start, self._at, tuple(items))

    def _leave(self, tag: _Tag) -> Block:
        if not {"list", "switch"} & set(self._around):
            raise self._misplaced(tag)
        if tag.name == "continue" and "switch" in self._around:
            raise not_here("<#continue>", tag.start, tag.end)
        if {"else", "nameless", "sep"} & set(self._around):
            raise not_here(f"<#{tag.name}>", tag.start, tag.end)
        return Leave(tag.start, tag.end, tag.name == "break")

    def _close(self, tag: _Tag) -> None:
        """The tag that ends a body has to be the one that closes the directive."""
        ender = self._ender
        self._ender = _NO_TAG
        if not ender.name:
            raise Failure(
                words("“<#{name}>” has no “</#{name}>”.", name=tag.name), tag.start, tag.inside
            )
        if ender.name != f"/{tag.name}":
            raise self._misplaced(ender)

    def _misplaced(self, tag: _Tag) -> Failure:
        written = shown(self._text[tag.start : max(tag.end, tag.inside)])
        return Failure(
            words("“{what}” does not belong here.", what=written),
            tag.start,
            max(tag.end, tag.inside),
        )


def _loop_variable(skipped: list[Token], stop: Unsure) -> str:
    """The name behind the last `as` of a list that could not be read; empty without any."""
    for token, name in zip(reversed(skipped), [None, *reversed(skipped)], strict=False):
        if token.kind == "as":
            if name is None or name.kind != "name":
                raise stop
            return name.source
    return ""


def _assigned(skipped: list[Token], stop: Unsure) -> list[str]:
    """All names that an assignment may set that could not be read, or more.

    One without a sign of assignment has a body, or another form still.
    """
    found = [
        token.source.strip("\"'")
        for token, sign in pairwise(skipped)
        if token.kind in {"name", "text"} and sign.kind in _ASSIGNING
    ]
    if len(skipped) < 2 or skipped[1].kind not in _ASSIGNING or not found:
        raise stop
    return found
