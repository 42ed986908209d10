"""The window as an assistive tool has it: interfaces with roles, names, states and actions."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def seen(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything that the window shows now, from the outside in."""
    top = QAccessible.queryAccessibleInterface(window)
    assert top is not None
    yield from _shown(top)


def _shown(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not interface.isValid() or _is_invisible(interface):
        return
    yield interface
    # The first part of a box is its list, which is no window yet; asking for it makes it one.
    first = 1 if interface.role() == QAccessible.Role.ComboBox else 0
    for index in range(first, interface.childCount()):
        yield from _shown(interface.child(index))


def _is_invisible(interface: QAccessibleInterface) -> bool:
    return bool(interface.state().invisible)


def found(window: QWidget, name: str) -> QAccessibleInterface | None:
    """What carries this object name, if it is shown."""
    for interface in seen(window):
        if name_of(interface) == name:
            return interface
    return None


def find(window: QWidget, name: str) -> QAccessibleInterface:
    """What carries this object name."""
    interface = found(window, name)
    assert interface is not None, f"“{name}” is not in the accessibility tree"
    return interface


def name_of(interface: QAccessibleInterface) -> str:
    """The object name behind an interface: the last part of its accessible id."""
    behind = object_of(interface)
    return "" if behind is None else behind.objectName()


def object_of(interface: QAccessibleInterface) -> QObject | None:
    """The object behind an interface; items of lists have none, whatever Qt's stub says."""
    return interface.object()


def said(interface: QAccessibleInterface) -> str:
    """Name and description, as a screen reader says them."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    return ". ".join(text for text in map(interface.text, kinds) if text)


def press(interface: QAccessibleInterface) -> None:
    """Press a button or a tab."""
    _act(interface, "Press")


def take_keyboard(interface: QAccessibleInterface) -> None:
    """Give the keyboard to an input."""
    _act(interface, "SetFocus")


def _act(interface: QAccessibleInterface, action: str) -> None:
    actions = interface.actionInterface()
    assert actions is not None, said(interface)
    assert action in actions.actionNames(), (said(interface), actions.actionNames())
    actions.doAction(action)


def read(interface: QAccessibleInterface) -> str:
    """The text that stands in an input."""
    text = _writable(interface).textInterface()
    assert text is not None, said(interface)
    return text.text(0, text.characterCount())


def write(interface: QAccessibleInterface, text: str) -> None:
    """Put another text into an input."""
    inside = _writable(interface)
    writer, reader = inside.editableTextInterface(), inside.textInterface()
    assert writer is not None, said(interface)
    assert reader is not None, said(interface)
    writer.replaceText(0, reader.characterCount(), text)


def _writable(interface: QAccessibleInterface) -> QAccessibleInterface:
    """The interface itself, or the line inside an editable box."""
    for each in _shown(interface):
        if each.editableTextInterface() is not None:
            return each
    return interface
