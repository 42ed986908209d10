"""Templates put together by chance from what the manual of FreeMarker describes.

Some are wrong in ways that people are wrong in: a tag left out, a name that does not exist.
"""

from __future__ import annotations

from random import Random
from typing import Final

from draft_editor.model.json_text import JsonObject, Number

VALUES: Final[JsonObject] = {
    "name": "Zoé",
    "city": "Québec",
    "n": Number("3"),
    "half": Number("2.50"),
    "neg": Number("-7"),
    "big": Number("12345"),
    "yes": True,
    "no": False,
    "empty": "",
    "spaced": "  two words\t",
    "emoji": "a👩\u200d🔧b",
    "markup": '<a & "b">',
    "nul": None,
    "list": ["a", "b", "c"],
    "nums": [Number("1"), Number("2")],
    "none": [],
    "mixed": ["x", Number("5"), True],
    "o": {"a": "x", "n": Number("4"), "deep": {"k": "v"}},
    "people": [{"name": "Ana", "ok": True}, {"name": "Éloïse"}],
}
_MACROS: Final = (
    ("box", "<#macro box>\n  <b><#nested></b>\n</#macro>"),
    ("twice", "<#macro twice x='-'><#local n = x>${x}<#nested>${n}<#nested></#macro>\n"),
    ("pair", "<#macro pair x y=x>${x}/${y}<#assign z = 'q'></#macro>"),
)
_TEXTS: Final = (
    "name", "city", "empty", "spaced", "emoji", "markup", "o.a", "o.deep.k", 'o["a"]',
    '"abc"', "'d’été'", "''", "list[0]", "people[1].name", "nul", "missing", "o.none", "x.y",
    '"a\\nb"', '"<${name}>"', "'${o.a!}${n} '", "name[0..1]", "city[2..]", "'abc'[0..*2]",
    "'2026-11-24'?date('yyyy-MM-dd')?string('d/M')",
    "name?date", "{'a': 'b'}.a", "half?string", "o?keys[0]",
)  # fmt: skip
_NUMBERS: Final = ("n", "half", "neg", "big", "o.n", "nums[1]", "2", "0", "1.5", "missing", "name")
_YESES: Final = (
    "yes", "no", "true", "false", "people[0].ok", "missing", "nul", "n", "name?matches('Z')",
    "half?string == '2.5'",
)  # fmt: skip
_LISTS: Final = (
    "list", "nums", "none", "mixed", "people", "1..3", '["p", "q"]', "missing", "name", "list[1..]",
    "0..<2", "o?keys", "list?sort", "people[0]",
)  # fmt: skip
_WORD_BUILT_INS: Final = (
    "upper_case", "lower_case", "cap_first", "uncap_first", "capitalize", "trim", "html", "xml",
    "xhtml", "string", 'replace("a", "z")', "substring(1)", "substring(0, 2)", "length", "no_such",
)  # fmt: skip
_SPACES: Final = ("", "", "", " ", "\n", "\n", "  \n", "\n  ", "\n\n", "\r\n", "\t", "\n \n", "\r")


class _Dice(Random):
    """What decides; nothing here is secret."""


class Chance:
    """Templates of one series, always the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = _Dice(seed)
        self._loops: list[str] = []
        self._macros: list[str] = []

    def template(self) -> str:
        """One template."""
        macros = [each for each in _MACROS if self._random.random() < 0.15]
        self._macros = [name for name, _ in macros]
        whole = self._body(3)
        for _, macro in macros:
            whole = macro + whole if self._random.random() < 0.7 else whole + macro
        if self._random.random() < 0.06:
            place = self._random.randrange(len(whole) + 1)
            whole = whole[:place] + whole[place + self._random.randrange(1, 4) :]
        return whole

    def _one(self, *choices: str) -> str:
        return self._random.choice(choices)

    def _body(self, depth: int) -> str:
        blocks = [self._block(depth) for _ in range(self._random.randrange(1, 5))]
        return "".join(piece for block in blocks for piece in (block, self._one(*_SPACES)))

    def _block(self, depth: int) -> str:
        chance = self._random.random()
        if depth == 0 or chance < 0.35:
            return self._one("Hi", " and ", "é ", "<b>", "a < b", "$ 5", ". ", "<# x")
        if chance < 0.6:
            return f"${{{self._shown(2)}}}"
        return self._random.choice(
            (self._if, self._if, self._list, self._assign, self._comment, self._switch, self._call)
        )(depth - 1)

    def _comment(self, depth: int) -> str:
        return self._one("<#-- ${x} -->", "<#-- a\n b -->")

    def _if(self, depth: int) -> str:
        pieces = [f"<#if {self._yes(2)}>", self._one(*_SPACES), self._body(depth)]
        if self._random.random() < 0.3:
            pieces += [f"<#elseif {self._yes(1)}>", self._one(*_SPACES), self._body(depth)]
        if self._random.random() < 0.4:
            pieces += ["<#else>", self._one(*_SPACES), self._body(depth)]
        return "".join((*pieces, self._one("", "  "), "</#if>"))

    def _list(self, depth: int) -> str:
        name = self._one("x", "y")
        items = self._one(*_LISTS)
        self._loops.append(name)
        inside = self._one(*_SPACES) + self._body(depth)
        if self._random.random() < 0.3:
            inside += f"<#if {name}?is_last><#{self._one('break', 'continue')}></#if>"
        if self._random.random() < 0.3:
            inside += f"<#sep>{self._one(', ', '; ')}" + self._one("</#sep>", "")
        self._loops.pop()
        if self._random.random() < 0.15:
            whole = f"<#list {items}><i><#items as {name}>{inside}</#items></i>"
        else:
            whole = f"<#list {items} as {name}>{inside}"
        return f"{whole}{self._one('', '<#else>nobody')}</#list>"

    def _call(self, depth: int) -> str:
        if not self._macros:
            return self._assign(depth)
        name = self._one(*self._macros)
        given = self._one("", " 1", f" {self._text(0)}", " x='1'", f" x={self._number(0)}", " 1, 2")
        if self._random.random() < 0.5:
            return f"<@{name}{given}/>"
        body = self._one(*_SPACES) + self._body(depth)
        return f"<@{name}{given}>{body}{self._one('</@>', f'</@{name}>')}"

    def _assign(self, depth: int) -> str:
        if self._random.random() < 0.3:
            body = self._one(*_SPACES) + self._body(depth)
            return f"<#assign {self._one('x', 'z')}>{body}</#assign>"
        return f"<#assign {self._one('x', 'z', 'name')} = {self._shown(1)}{self._one('', '/')}>"

    def _switch(self, depth: int) -> str:
        pieces = [f"<#switch {self._one('n', 'name', 'o.a')}>", self._one(*_SPACES)]
        for case in self._random.sample(("1", "3", "'x'", "'Zoé'", "n"), 2):
            pieces += [
                f"<#case {case}>",
                self._body(depth),
                self._one("", "<#break>", "<#break>\n"),
            ]
        return "".join((*pieces, self._one("", "<#default>else\n"), "</#switch>"))

    # --- expressions

    def _shown(self, depth: int) -> str:
        chance = self._random.random()
        if self._loops and chance < 0.25:
            loop = self._one(*self._loops)
            return self._one(
                loop, f"{loop}.name", f"{loop}?index", f"{loop}?counter + 1", f"({loop}.name)!"
            )
        if chance < 0.6 or depth == 0:
            return self._text(depth)
        if chance < 0.75:
            return self._number(depth)
        if chance < 0.85:
            asked = self._one("join(', ')", "size", "first", "last")
            return f"{self._one(*_LISTS)}?{asked}"
        said = self._one("c", "string", "then('j', 'n')", "string('Y', 'N')")
        return f"({self._yes(1)})?{said}"

    def _text(self, depth: int) -> str:
        found = self._one(*_TEXTS)
        if depth == 0:
            return found
        match self._random.randrange(7):
            case 0:
                return f"{found}?{self._one(*_WORD_BUILT_INS)}"
            case 1:
                return f"{found}!{self._one('', self._text(depth - 1))}"
            case 2:
                return f"({found})!{self._text(depth - 1)}"
            case 3:
                return f"{found} + {self._text(depth - 1)}"
            case 4:
                return f"{found}?default({self._text(0)})"
            case _:
                return found

    def _number(self, depth: int) -> str:
        found = self._one(*_NUMBERS)
        if depth == 0:
            return found
        match self._random.randrange(6):
            case 0:
                return f"{found} {self._one('+', '-', '*', '/', '%')} {self._number(depth - 1)}"
            case 1:
                return f"({self._number(depth - 1)})?c"
            case 2:
                return f"-{found}"
            case 3:
                return f"{found}?string"
            case _:
                return found

    def _yes(self, depth: int) -> str:
        found = self._one(*_YESES)
        if depth == 0:
            return found
        match self._random.randrange(9):
            case 0:
                return f"{self._yes(depth - 1)} {self._one('&&', '||')} {self._yes(depth - 1)}"
            case 1:
                return f"!{found}"
            case 2:
                return f"{self._text(0)} {self._one('==', '!=', '=')} {self._text(0)}"
            case 3:
                sign = self._one("==", "lt", "gte", "<", "&gt;", "gt", ">")
                return f"{self._number(0)} {sign} {self._number(1)}"
            case 4:
                return f"{self._text(0)}??"
            case 5:
                return f"({self._text(0)})?has_content"
            case 6:
                return f"{self._text(0)}?{self._one('contains', 'starts_with', 'ends_with')}('a')"
            case 7:
                asked = self._one("has_content", "seq_contains('a')")
                return f"{self._one(*_LISTS)}?{asked}"
            case _:
                return found
