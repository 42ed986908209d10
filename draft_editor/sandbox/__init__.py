"""A service to try against: the contract over real HTTP, with a database and scripted faults.

The server is loaded when `Sandbox` is first asked for: the ids of its seeds cost nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from draft_editor.sandbox.service import PortTaken, Sandbox

__all__ = ["PortTaken", "Sandbox"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module("draft_editor.sandbox.service"), name)
