"""A field: one place of the draft, shown and edited, and nothing kept."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.words_label import set_property


class Field(QWidget):
    """The base of all fields.

    A field shows what the sheet holds at its path whenever it is told to, and writes there
    only on a gesture of the user. The widget that takes the keyboard carries the path as its
    object name, so that every input can be found from outside.

    Signals: `settled` when the user has left it; `noted` when what it says about the stored
    form of its value (“null”, not a number …) has changed.
    """

    settled = Signal()
    noted = Signal()

    stands_beside = False
    """Whether a row puts it beside its words; otherwise it stands below its label."""

    tells: ClassVar[frozenset[str]] = frozenset()
    """The rules whose findings its own foot shows already: eyes need them no second time."""

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._path = path
        self._input: QWidget = self
        self._note = ""
        self._stored_form = ""
        self._is_showing = False
        self._guard = _Guard(self)

    @property
    def path(self) -> Path:
        """The place that is shown."""
        return self._path

    @property
    def note(self) -> str:
        """What there is to say about the stored form of the value; empty if nothing."""
        return self._note

    @property
    def stored_form(self) -> str:
        """What eyes see in place of a value – not set, null, empty – for those who listen."""
        return self._stored_form

    def spoken_keys(self) -> str:
        """What keys do here that eyes find in a menu, for those who listen."""
        return ""

    def input_widget(self) -> QWidget:
        """The widget that takes the keyboard."""
        return self._input

    def move_to(self, path: Path) -> None:
        """Show another place of the same kind: the next row of a list, say."""
        if path != self._path:
            self._path = path
            self._input.setObjectName(str(path))
            self._input.setToolTip(str(path))
            self._moved()
        self.refresh()

    def describe(self, label: str, help_text: str) -> None:
        """Say its name and help to a screen reader, and its wire name in the tool tip."""
        self._input.setAccessibleName(label)
        self._input.setAccessibleDescription(help_text)
        self._input.setToolTip(str(self._path))

    def commit(self) -> bool:
        """Take over what is still being typed; False if it cannot be taken."""
        return True

    def refresh(self) -> None:
        """Show what the draft holds now; writes nothing."""
        self.show_value(self.sheet.value(self._path))

    def show_value(self, value: Value) -> None:
        """Show a value; what is set in the widgets meanwhile is nobody's edit."""
        self._is_showing = True
        try:
            self._show(value)
        finally:
            self._is_showing = False
        form = _stored_form(value)
        if form != self._stored_form:
            self._stored_form = form
            self.noted.emit()

    @property
    def is_showing(self) -> bool:
        """Whether the widgets are being set by the draft, not by the user.

        Inputs are listened to by the signals that fire for both: an edit that comes through
        the accessibility tree fires no other.
        """
        return self._is_showing

    def _show(self, value: Value) -> None:
        """Show a value; a field that already shows it stays as it is, cursor and all."""
        raise NotImplementedError(type(self).__name__)

    def focus(self) -> None:
        """Take the keyboard."""
        self._input.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, path: Path) -> bool:
        """Go to the place at `path`, which lies at or within this field's own."""
        self.focus()
        return True

    def set_apart(self, apart: bool) -> None:
        """Quieten a field that does not fit the kind of message; it stays editable."""
        set_property(self._input, "apart", "true" if apart else "false")

    def set_wrong(self, wrong: bool) -> None:
        """Give it the border of a field that has a complaint."""
        set_property(self._input, "wrong", "true" if wrong else "false")

    def write(self, value: Json) -> None:
        """Write what the user typed; the strokes of one burst are one step."""
        self.sheet.write(self._path, value, gesture=str(self._path))

    def choose(self, value: Json) -> None:
        """Write what the user chose: a step of its own."""
        self.sheet.close_step()
        self.sheet.write(self._path, value)

    def take_out(self) -> None:
        """Make the value not set."""
        self.sheet.close_step()
        self.sheet.take_out(self._path)

    def stored_form_menu(self) -> QMenu:
        """A menu with what typing cannot say: not set, null, and as it was."""
        menu = QMenu(self)
        value = self.sheet.value(self._path)
        base = self.sheet.base_value(self._path)
        entries = (
            (tr("Not set"), value is not ABSENT, self.take_out),
            (tr("Write “null”"), value is not None, lambda: self.choose(None)),
            (tr("Back to what it was"), value != base, self._back_to_base),
        )
        for text, is_useful, do in entries:
            action = QAction(text, menu)
            action.setEnabled(is_useful)
            action.triggered.connect(do)
            menu.addAction(action)
        menu.addSeparator()
        copy = QAction(tr("Copy the field’s API name"), menu)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(str(self._path)))
        menu.addAction(copy)
        return menu

    def set_note(self, note: str) -> None:
        """Say something about the stored form of the value."""
        if note != self._note:
            self._note = note
            self.noted.emit()

    def take_input(self, widget: QWidget) -> None:
        """Make a widget the one that takes the keyboard and carries the path as its name."""
        self._input = widget
        widget.setObjectName(str(self._path))
        self.guard(widget)

    def guard(self, widget: QWidget) -> None:
        """Keep the wheel and the widget's own undo away, and notice when it is left."""
        widget.installEventFilter(self._guard)

    def menu_of(self, widget: QObject) -> QMenu:
        """The menu of the field over one of its widgets."""
        return self.stored_form_menu()

    def open_menu(self, widget: QObject, place: QPoint) -> None:
        """Open the menu of the field, with what an input of Qt has of its own."""
        menu = self.menu_of(widget)
        standard = _standard_menu(widget)
        if standard is not None:
            for action in standard.actions():
                if action.objectName() not in {"edit-undo", "edit-redo"}:
                    menu.addAction(action)
            menu.aboutToHide.connect(standard.deleteLater)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _moved(self) -> None:
        """For fields whose parts have names of their own."""

    def _back_to_base(self) -> None:
        base = self.sheet.base_value(self._path)
        if base is ABSENT:
            self.take_out()
        else:
            self.choose(base)


def _stored_form(value: Value) -> str:
    match value:
        case None:
            return tr("Empty (null)")
        case dict() if not value:
            return tr("An empty object — nothing here yet")
        case list() if not value:
            return tr("An empty list — nothing here yet")
        case "":
            return tr("Empty")
        case _:
            return tr("Not set") if value is ABSENT else ""


class _Guard(QObject):
    """Mends four habits of Qt's inputs.

    They swallow Undo and Redo before the window sees them; they write the letter of a command
    that there is none of (Alt+R); they change their value when the wheel passes over them
    unfocused; and they do not say that they were left.
    """

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                if event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                    QKeySequence.StandardKey.Redo
                ):
                    event.ignore()
                    return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                if _is_no_command(event):
                    event.ignore()
                    return True
            case QEvent.Type.Wheel if isinstance(watched, QWidget) and not watched.hasFocus():
                event.ignore()
                return True
            case QEvent.Type.FocusOut:
                self._field.sheet.close_step()
                self._field.settled.emit()
            case QEvent.Type.ContextMenu if isinstance(event, QContextMenuEvent):
                self._field.open_menu(watched, event.globalPos())
                return True
            case _:
                pass
        return False


def _is_no_command(event: QKeyEvent) -> bool:
    """Whether a letter comes with Alt alone; where Alt makes another character, that is meant."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    text = event.text()
    return held == Qt.KeyboardModifier.AltModifier and text.isascii() and text.isalnum()


def _standard_menu(watched: QObject) -> QMenu | None:
    """What Qt offers there: cut, copy, paste; a text area is clicked at its viewport."""
    for place in (watched, watched.parent()):
        text = place.lineEdit() if isinstance(place, QComboBox) else place
        if isinstance(text, QLineEdit | QPlainTextEdit | QTextEdit):
            return text.createStandardContextMenu()
    return None
