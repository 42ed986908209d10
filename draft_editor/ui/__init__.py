"""The only place for Qt: fields, forms, panels, dialogs, and the window that holds them."""

from __future__ import annotations

import builtins
from importlib import import_module


def _import_plainly() -> None:
    """Take PySide's hook out of the import statement; nothing here uses its `__feature__`.

    After every import the hook reads the source of the imported module, and walks all modules
    for that. It costs a start a third of its time, and while another thread is importing it
    trips over a module that is not ready yet: an import here then fails by chance.
    PySide leaves the statement it replaced in `builtins.__orig_import__`.
    """
    import_module("PySide6.QtCore")  # brings the hook, if it is not there yet
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_import_plainly()
