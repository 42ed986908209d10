"""What a block may do beyond the place where it stands, if nobody knows how it goes."""

from __future__ import annotations

from draft_editor.template.syntax import Assign, Block, If, Leave, inner_bodies


def assigned_in(block: Block) -> frozenset[str]:
    """The names that may stand for something else behind a block."""
    names: set[str] = set()
    if isinstance(block, Assign):
        names.update(name for name, _ in block.items)
    for body in inner_bodies(block):
        for inner in body:
            names |= assigned_in(inner)
    return frozenset(names)


def may_leave(block: Block) -> bool:
    """Whether a block may end a turn, or all, of what stands around it."""
    if isinstance(block, If):
        return any(may_leave(inner) for body in inner_bodies(block) for inner in body)
    return isinstance(block, Leave)
