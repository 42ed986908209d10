"""The syntax tree of a template: expressions, and the blocks between which text stands.

Places are offsets in code points; `start` and `end` of each node are those of its source. Nodes
are neither compared nor shown: so they are quick to load, and nobody's text gets into a log.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple, TypeAlias, assert_never

from draft_editor.template.outcome import NotHere


@dataclass(eq=False, repr=False)
class Node:
    """What every part of the tree knows: where it stands."""

    start: int
    end: int


@dataclass(eq=False, repr=False)
class Literal(Node):
    """A text, a number, `true` or `false`."""

    value: str | Decimal | bool


@dataclass(eq=False, repr=False)
class Joined(Node):
    """`"Hi ${name}"`: pieces of text and what is shown between them."""

    pieces: tuple[Expression, ...]


@dataclass(eq=False, repr=False)
class ListOf(Node):
    """`[a, b]`"""

    items: tuple[Expression, ...]


@dataclass(eq=False, repr=False)
class HashOf(Node):
    """`{"a": b}`"""

    items: tuple[tuple[Expression, Expression], ...]


@dataclass(eq=False, repr=False)
class Range(Node):
    """`1..3`, both ends included; it may count down.

    `kind` is `..`, `..<` for one less, `..*` where `last` is how many. Without `last` it goes on.
    """

    first: Expression
    last: Expression | None
    kind: str


@dataclass(eq=False, repr=False)
class Name(Node):
    """A variable; `is_own` if only one that the template itself has set counts.

    `is_given` if only a value of the draft does, under whatever key: `.data_model["a-b"]`.
    """

    name: str
    is_own: bool = False
    is_given: bool = False


@dataclass(eq=False, repr=False)
class Group(Node):
    """`(a.b)`: what is missing inside concerns only the default or the question around it."""

    inner: Expression


@dataclass(eq=False, repr=False)
class Dot(Node):
    """`a.b`"""

    target: Expression
    key: str


@dataclass(eq=False, repr=False)
class Index(Node):
    """`a["b"]`, `a[0]`"""

    target: Expression
    key: Expression


@dataclass(eq=False, repr=False)
class Default(Node):
    """`a!b`, or `a!` with nothing behind it."""

    target: Expression
    fallback: Expression | None


@dataclass(eq=False, repr=False)
class Exists(Node):
    """`a??`"""

    target: Expression


@dataclass(eq=False, repr=False)
class Not(Node):
    """`!a`"""

    target: Expression


@dataclass(eq=False, repr=False)
class Sign(Node):
    """`-a`, `+a`"""

    target: Expression
    is_minus: bool


@dataclass(eq=False, repr=False)
class Binary(Node):
    """Two values and what is done with them; `==` and `lt` are written as such."""

    sign: str
    left: Expression
    right: Expression


@dataclass(eq=False, repr=False)
class BuiltIn(Node):
    """`a?name(arguments)`; `arguments` is `None` where no brackets stand."""

    target: Expression
    name: str
    arguments: tuple[Expression, ...] | None


@dataclass(eq=False, repr=False)
class Unread(Node):
    """What could not be read, up to where its tag ends; the tags around it are certain."""

    cause: NotHere


Expression: TypeAlias = (
    Literal
    | Joined
    | ListOf
    | HashOf
    | Range
    | Name
    | Group
    | Dot
    | Index
    | Default
    | Exists
    | Not
    | Sign
    | Binary
    | BuiltIn
    | Unread
)


@dataclass(eq=False, repr=False)
class Text:
    """Text between the tags; it loses its superfluous white space after the whole is read."""

    text: str
    first_line: int
    last_line: int
    starts_line: bool
    is_gone: bool = False


@dataclass(eq=False, repr=False)
class Output(Node):
    """`${…}`"""

    value: Expression
    first_line: int
    last_line: int


@dataclass(eq=False, repr=False)
class Comment(Node):
    """`<#-- … -->`"""


@dataclass(eq=False, repr=False)
class Assign(Node):
    """`<#assign name = value other = value>`; of what cannot be read each name that it may set."""

    items: tuple[tuple[str, Expression], ...]
    is_local: bool


@dataclass(eq=False, repr=False)
class Capture(Node):
    """`<#assign name>…</#assign>`: the name stands for the text that the body comes to."""

    name: str
    body: Body
    is_local: bool


class Parameter(NamedTuple):
    """What a macro takes by a name; without a `fallback` it has to be given."""

    name: str
    fallback: Expression | None


@dataclass(eq=False, repr=False)
class Macro(Node):
    """`<#macro name parameters>…</#macro>`: shows nothing where it stands."""

    name: str
    parameters: tuple[Parameter, ...]
    body: Body


@dataclass(eq=False, repr=False)
class Call(Node):
    """`<@name arguments>…</@name>`; an argument by place has no name."""

    name: str
    arguments: tuple[tuple[str, Expression], ...]
    body: Body


@dataclass(eq=False, repr=False)
class Nested(Node):
    """`<#nested>`: what stands inside the call of the macro."""


@dataclass(eq=False, repr=False)
class Opaque(Node):
    """`<#compress>…</#compress>` and its kind: what they make of their bodies is not certain."""

    bodies: tuple[Body, ...]
    cause: NotHere


@dataclass(eq=False, repr=False)
class Leave(Node):
    """`<#break>`, or `<#continue>`"""

    is_break: bool


@dataclass(eq=False, repr=False)
class Branch:
    """One way through an `<#if>`, or a case; that of `<#else>`, `<#default>` has no condition."""

    condition: Expression | None
    body: Body


@dataclass(eq=False, repr=False)
class If(Node):
    """`<#if>` with all its ways."""

    branches: tuple[Branch, ...]


@dataclass(eq=False, repr=False)
class Loop(Node):
    """`<#list items as name>`; without names the body holds `Items` with them."""

    items: Expression
    names: tuple[str, ...]
    body: Body
    otherwise: Body


@dataclass(eq=False, repr=False)
class Items(Node):
    """`<#items as name>` inside a list without names."""

    names: tuple[str, ...]
    body: Body


@dataclass(eq=False, repr=False)
class Sep(Node):
    """`<#sep>`: shown between the items of a list, not after the last one."""

    body: Body


@dataclass(eq=False, repr=False)
class Switch(Node):
    """`<#switch>`: its cases in their order."""

    value: Expression
    cases: tuple[Branch, ...]


Directive: TypeAlias = (
    Output
    | Comment
    | Assign
    | Capture
    | Macro
    | Call
    | Nested
    | Opaque
    | Leave
    | If
    | Loop
    | Items
    | Sep
    | Switch
)
Block: TypeAlias = Text | Directive
Body: TypeAlias = "list[Block]"


_LEAVES: Final = (Text, Output, Comment, Assign, Leave, Nested)


def inner_bodies(block: Block) -> tuple[Body, ...]:
    """The bodies right inside a block, in the order of the source."""
    if isinstance(block, _LEAVES):
        return ()
    match block:
        case If():
            return tuple(branch.body for branch in block.branches)
        case Switch():
            return tuple(branch.body for branch in block.cases)
        case Loop():
            return (block.body, block.otherwise)
        case Opaque():
            return block.bodies
        case Items() | Sep() | Capture() | Macro() | Call():
            return (block.body,)
        case _:
            assert_never(block)
