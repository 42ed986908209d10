"""What a block may do beyond the place where it stands, if nobody knows how it goes."""

from __future__ import annotations

from draft_editor.template.syntax import (
    Assign,
    Block,
    Body,
    Call,
    Capture,
    If,
    Leave,
    Nested,
    inner_bodies,
)


def set_in(body: Body) -> frozenset[str]:
    """The names that may stand for something else behind a body."""
    names: set[str] = set()
    for block in body:
        if isinstance(block, Assign):
            names.update(name for name, _ in block.items)
        elif isinstance(block, Capture):
            names.add(block.name)
        for inner in inner_bodies(block):
            names |= set_in(inner)
    return frozenset(names)


def goes_elsewhere(block: Block) -> bool:
    """Whether what stands elsewhere is worked out as well: a macro, or what its call holds."""
    return isinstance(block, Call | Nested) or any(
        goes_elsewhere(inner) for body in inner_bodies(block) for inner in body
    )


def may_leave(block: Block) -> bool:
    """Whether a block may end a turn, or all, of what stands around it."""
    if isinstance(block, If):
        return any(may_leave(inner) for body in inner_bodies(block) for inner in body)
    return isinstance(block, Leave)
