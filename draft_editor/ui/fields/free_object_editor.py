"""What opens inside a cell: a line, a small text area or a choice; none alters what it shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Number
from draft_editor.model.splice import splice_between
from draft_editor.ui.fields.free_object_kinds import Kind, kind_label, kind_of
from draft_editor.ui.fields.free_object_model import Column, FreeObjectModel, Index, one_line
from draft_editor.ui.fields.shown_text import (
    carried_to_line,
    carried_to_lines,
    shown_line,
    shown_lines,
)
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE

_NO_LIMIT: Final = 2**31 - 1
_LINES: Final = 5
"""Lines that the text area of a cell shows, as far as the tree has room for them."""


class CellLine(QLineEdit):
    """A text of one line in a cell; `typed` is the whole text, with all that Qt cannot show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, maxLength=_NO_LIMIT)
        self.typed = ""
        self.is_edited = False
        self.textChanged.connect(self._on_text_changed)

    def load(self, text: str) -> None:
        """Begin with this text."""
        self.typed = text
        self.setText(shown_line(text))
        self.selectAll()
        self.typed, self.is_edited = text, False

    def _on_text_changed(self, text: str) -> None:
        splice = splice_between(shown_line(self.typed), text)
        if splice is not None:
            self.typed = carried_to_line(self.typed, splice)
            self.is_edited = True


class CellText(QPlainTextEdit):
    """A text of several lines in a cell; Enter is one of its letters, Tab leaves it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.typed = ""
        self.is_edited = False
        self.textChanged.connect(self._on_text_changed)

    def load(self, text: str) -> None:
        """Begin with this text."""
        self.typed = text
        self.setPlainText(shown_lines(text))
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.typed, self.is_edited = text, False

    def _on_text_changed(self) -> None:
        splice = splice_between(shown_lines(self.typed), self.document().toRawText())
        if splice is not None:
            self.typed = carried_to_lines(self.typed, splice)
            self.is_edited = True


class CellChoice(QComboBox):
    """One of a few. Keys move among them until Enter or Tab; a click is final: `picked`."""

    picked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_by_key = False
        self.activated.connect(self._on_activated)

    def offer(self, entries: dict[str, object], current: object) -> None:
        """Offer these, by label, and show the current one."""
        self.clear()
        for label, entry in entries.items():
            self.addItem(label, entry)
        self.setCurrentIndex(list(entries.values()).index(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow key is on its way, not there yet."""
        self._is_by_key = True
        super().keyPressEvent(event)
        self._is_by_key = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls and never chooses."""
        event.ignore()

    def _on_activated(self) -> None:
        if not self._is_by_key:
            self.picked.emit()


class CellDelegate(QStyledItemDelegate):
    """Opens the editor that fits a cell and hands on what was entered; it writes nothing.

    `entered` carries the path of the member (seen from the shown value), the column and what
    was entered there: a text, a yes or no, or a `Kind`. `stepped` asks to edit the cell so
    many columns further.
    """

    entered = Signal(object, int, object)
    stepped = Signal(int)

    def __init__(
        self, model: FreeObjectModel, guard: Callable[[QWidget], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._guard = guard
        self._editor: QWidget | None = None
        self.root = Path()

    def may_edit(self, index: Index) -> bool:
        """Whether there is something to enter in a cell."""
        match index.column():
            case Column.NAME:
                return self._model.is_named(index)
            case Column.VALUE:
                return isinstance(self._model.value(index), str | bool | Number)
            case _:
                return index.isValid()

    def commit(self) -> None:
        """Take over what stands in the open editor, if there is one, and close it."""
        editor = self.open_editor()
        if editor is not None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def open_editor(self) -> QWidget | None:
        """The editor that is open now."""
        editor = self._editor
        return None if editor is None or not isValid(editor) or editor.isHidden() else editor

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of a cell, named for readers and for scripts, guarded like every input."""
        value = self._model.value(index)
        place = self.root + self._model.path(index)
        name = one_line(str(place.last)) if place else ""
        editor: CellLine | CellText | CellChoice
        match index.column():
            case Column.NAME:
                editor, name, suffix = CellLine(parent), tr("Name"), ":name"
            case Column.KIND:
                editor, suffix = CellChoice(parent), ":kind"
                name = tr("Kind of {name}").format(name=name)
            case _:
                editor, suffix = _value_editor(value, parent), ""
                name = tr("Value of {name}").format(name=name)
        editor.setObjectName(f"{place}{suffix}")
        editor.setAccessibleName(name)
        self._fill(editor, index)
        if isinstance(editor, CellChoice):
            editor.picked.connect(self.commit)
        self._guard(editor)
        self._editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Follow the draft as long as nothing has been typed."""
        if isinstance(editor, CellLine | CellText) and not editor.is_edited:
            self._fill(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand on what was entered, if anything was."""
        entry: object = None
        match editor:
            case CellLine() | CellText() if editor.is_edited:
                entry, editor.is_edited = editor.typed, False
            case CellChoice():
                entry = editor.currentData()
            case _:
                return
        self.entered.emit(self._model.path(index), index.column(), entry)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are as high as an input, so that nothing moves when one opens."""
        height = max(SPACE.control, 2 * option.fontMetrics.height() - SPACE.tiny)
        return QSize(super().sizeHint(option, index).width(), height)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """In the cell; a text area is higher and stays inside the tree."""
        place = QRect(option.rect)
        around = editor.parentWidget()
        room = place.height() if around is None else around.height()
        if isinstance(editor, CellText):
            wanted = _LINES * editor.fontMetrics().lineSpacing() + SPACE.large
            place.setHeight(max(place.height(), min(wanted, room)))
            place.moveTop(max(0, min(place.top(), room - place.height())))
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes over; Tab goes from a name to its value and then leaves the cells."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Tab | Qt.Key.Key_Backtab as key:
                    self.commit()
                    self.stepped.emit(1 if key == Qt.Key.Key_Tab else -1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if not isinstance(watched, CellText):
                    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                        self.commit()
                        return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _fill(self, editor: CellLine | CellText | CellChoice, index: Index) -> None:
        value = self._model.value(index)
        if value is ABSENT:
            return
        match editor:
            case CellChoice() if index.column() == Column.KIND:
                editor.offer({kind_label(kind): kind for kind in Kind}, kind_of(value))
            case CellChoice():
                editor.offer({tr("Yes"): True, tr("No"): False}, value)
            case _ if index.column() == Column.NAME:
                editor.load(str(self._model.path(index).last))
            case _:
                editor.load(value.text if isinstance(value, Number) else str(value))


def _value_editor(value: Value, parent: QWidget) -> CellLine | CellText | CellChoice:
    match value:
        case bool():
            return CellChoice(parent)
        case str() if shown_lines(value) != shown_line(value):
            return CellText(parent)
        case _:
            return CellLine(parent)
