"""A list of objects: the lines above, the chosen one in full below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.words import Words
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.fields.records_model import RecordsModel, Summary
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel, rule, set_property

if TYPE_CHECKING:
    from draft_editor.ui.row import Row

MOST_LINES: Final = 6
"""Lines in sight; more are scrolled to."""
_LINE_HEIGHT: Final = 32
_WINDOWS_OWN: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class RecordSpec:
    """What a list of objects is made of.

    `rows` makes the rows of one item, given the sheet and the item's path, line by line;
    `empty` says what to do while there is nothing; `new` is what Add puts in.
    """

    summary: Summary
    rows: Callable[[Sheet, Path], list[list[Row]]]
    empty: Words
    add: Words
    new: JsonObject = field(default_factory=dict)


class RecordsField(Field):
    """Lines to choose from, and the chosen item's own fields below when asked for.

    Insert adds, Delete removes, Alt+Up and Alt+Down move, Enter opens the item's fields; there
    Enter and Escape lead back to the lines.
    """

    def __init__(
        self, sheet: Sheet, path: Path, spec: RecordSpec, parent: QWidget | None = None
    ) -> None:
        super().__init__(sheet, path, parent)
        self._spec = spec
        self._rows: list[Row] = []
        self._build()
        self._join()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._card = Ground("card", self)
        outer.addWidget(self._card)
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(2, 2, 2, 2)
        self._column.setSpacing(0)
        self.model = self._make_model()
        self.view = self._make_view()
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setItemDelegate(self._delegate())
        self._empty = WordsLabel(say(self._spec.empty), "help")
        self._empty.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.medium, SPACE.small)
        self._details = QWidget(self._card)
        self._details.setVisible(False)
        self._column.addWidget(self.view)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._details)
        self._column.addWidget(rule())
        self._column.addLayout(self._buttons())
        self.take_input(self.view)
        self.view.installEventFilter(self)
        self.show_value(ABSENT)

    def _make_model(self) -> RecordsModel:
        return RecordsModel(self.sheet, self.path, self._spec.summary, self)

    def _make_view(self) -> QListView:
        return QListView(self._card)

    def _delegate(self) -> QStyledItemDelegate:
        return _LineDelegate(self)

    def _buttons(self) -> FlowLayout:
        """What is for the whole list, and at the right what is for the chosen item.

        Where there is no room for both, one stands below the other.
        """
        flow = FlowLayout(spacing=0)
        flow.setContentsMargins(SPACE.small, 2, SPACE.small, 2)
        flow.last_grows = True
        self._for_list, self._for_item = QHBoxLayout(), QHBoxLayout()
        for line in (self._for_list, self._for_item):
            line.setSpacing(SPACE.tiny)
            flow.addChildLayout(line)
            flow.addItem(line)
        self._add = self._button(say(self._spec.add), "add", self.ask_to_add)
        self._edit = self._button(tr("Edit"), "edit", self.toggle_details)
        self._remove = self._button(tr("Remove"), "remove", self.remove_current)
        self._up = self._button(tr("Move up"), "up", lambda: self.move_current(-1))
        self._down = self._button(tr("Move down"), "down", lambda: self.move_current(1))
        self._for_list.addWidget(self._add)
        self._for_item.addStretch(1)
        for button in (self._edit, self._remove, self._up, self._down):
            self._for_item.addWidget(button)
        return flow

    def _button(self, text: str, word: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self._card)
        button.setProperty("look", "link")
        button.setProperty("word", word)
        button.setObjectName(f"{self.path}:{word}")
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _join(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        self.view.doubleClicked.connect(self._on_view_double_clicked)

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        for button in self._each_button():
            button.setAccessibleName(labelled(label, button.text()))

    def set_wrong(self, wrong: bool) -> None:
        set_property(self._card, "wrong", "true" if wrong else "false")

    def current(self) -> int:
        """The index of the chosen item; -1 if there is none."""
        return self.view.currentIndex().row()

    def _show(self, value: Value) -> None:
        chosen = self.current()
        self.model.show(self.path)
        count = self.model.rowCount()
        if count:
            row = max(0, min(chosen, count - 1))
            if row != chosen:
                self.view.setCurrentIndex(self.model.index(row))
        self._say_form(value)
        self._fit(count)
        self._show_details()

    def _say_form(self, value: Value) -> None:
        if value is None:
            self.set_note(tr("Written as “null”."))
        elif value is not ABSENT and not isinstance(value, list):
            self.set_note(tr("“{text}” is kept until you add to it.").format(text=dump(value)[:40]))
        else:
            self.set_note("")

    def _fit(self, count: int) -> None:
        lines = min(count, self._most_lines())
        self.view.setFixedHeight(max(1, lines) * self._line_height())
        self.view.setVisible(True)
        self._empty.setVisible(not count)
        if not count:
            self.view.setFixedHeight(2)
        for button in (self._edit, self._remove):
            button.setVisible(count > 0)
        for button in (self._up, self._down):
            button.setVisible(count > 1)

    def _line_height(self) -> int:
        return _LINE_HEIGHT

    def _most_lines(self) -> int:
        return MOST_LINES

    def _show_details(self) -> None:
        index = self.current()
        if index < 0 or not self._rows:
            self._details.setVisible(False)
            return
        for row, relative in zip(self._rows, self._relative, strict=True):
            row.field.move_to(self.path / index + relative)

    def is_open(self) -> bool:
        """Whether the fields of the chosen item are shown."""
        return self._details.isVisibleTo(self)

    def toggle_details(self) -> None:
        """Open the fields of the chosen item, or close them."""
        if self.is_open():
            self._details.setVisible(False)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.current() >= 0:
            self.open_details()

    def open_details(self) -> None:
        """Show the fields of the chosen item and go to the first one."""
        if not self._rows:
            self._build_details()
        self._show_details()
        self._details.setVisible(True)
        self._rows[0].field.focus()

    def _build_details(self) -> None:
        base = self.path / max(0, self.current())
        lines = self._spec.rows(self.sheet, base)
        layout = QVBoxLayout(self._details)
        layout.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
        layout.setSpacing(SPACE.medium)
        self._relative: list[Path] = []
        for line in lines:
            across = QHBoxLayout()
            across.setSpacing(SPACE.medium)
            for row in line:
                across.addWidget(row, row.spec.stretch, Qt.AlignmentFlag.AlignTop)
                self._rows.append(row)
                self._relative.append(Path(row.path.steps[len(base) :]))
            layout.addLayout(across)

    def reveal(self, path: Path) -> bool:
        """Go to an item, or to a field of it."""
        if not path.is_within(self.path):
            return False
        rest = path.steps[len(self.path) :]
        if rest and isinstance(rest[0], int) and rest[0] < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(rest[0]))
            if len(rest) > 1:
                self.open_details()
                for row in self._rows:
                    if path.touches(row.path) and row.field.reveal(path):
                        return True
        return super().reveal(path)

    def ask_to_add(self) -> None:
        """Add what the person at the screen wants; here there is nothing to ask."""
        self.add()

    def add(self) -> None:
        """Put a new item at the end and go to its first field."""
        self.sheet.close_step()
        count = self.model.rowCount()
        self.sheet.insert(self.path / count, dict(self._spec.new))
        self.view.setCurrentIndex(self.model.index(count))
        self.open_details()

    def remove_current(self) -> None:
        """Take the chosen item out; Undo brings it back."""
        index = self.current()
        if index >= 0:
            self.sheet.close_step()
            self.sheet.remove(self.path / index)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_current(self, by: int) -> None:
        """Move the chosen item up or down."""
        source = self.current()
        target = source + by
        if source >= 0 and 0 <= target < self.model.rowCount():
            self.sheet.close_step()
            self.sheet.move(self.path, source, target)
            self.view.setCurrentIndex(self.model.index(target))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list; the card around it shows its focus."""
        if watched is self.view and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            has_focus = event.type() == QEvent.Type.FocusIn
            set_property(self._card, "focused", "true" if has_focus else "false")
        if (
            watched is self.view
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._on_view_key(event)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """In an item's fields Escape belongs to them before it means anything to the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._is_inside()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a field of the item did not need leads back to the lines."""
        keys = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys and not event.modifiers() & _WINDOWS_OWN and self._is_inside():
            self.toggle_details()
            return
        super().keyPressEvent(event)

    def _is_inside(self) -> bool:
        """Whether the keyboard is in a field of the chosen item."""
        where = QApplication.focusWidget()
        return where is not None and self.is_open() and self._details.isAncestorOf(where)

    def _on_view_key(self, event: QKeyEvent) -> bool:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Insert:
                self.ask_to_add()
            case Qt.Key.Key_Delete:
                self.remove_current()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if not control:
                self.open_details() if self.current() >= 0 else self.ask_to_add()
            case Qt.Key.Key_Up if alt:
                self.move_current(-1)
            case Qt.Key.Key_Down if alt:
                self.move_current(1)
            case _:
                return False
        return True

    def _moved(self) -> None:
        for button in self._each_button():
            button.setObjectName(f"{self.path}:{button.property('word')}")
        self._details.setVisible(False)

    def _each_button(self) -> tuple[QPushButton, ...]:
        return (self._add, self._edit, self._remove, self._up, self._down)

    def _on_view_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.row() != previous.row():
            self._show_details()

    def _on_view_double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_details()


class _LineDelegate(QStyledItemDelegate):
    """A calm line with room around its words."""

    def sizeHint(self, option: object, index: object) -> QSize:
        """One height for all lines."""
        return QSize(100, _LINE_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the words in line with those under the list."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(worn().accent.soft))
        words_only = QStyleOptionViewItem(option)
        words_only.rect = option.rect.adjusted(SPACE.small, 0, -SPACE.small, 0)
        words_only.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, words_only, index)
