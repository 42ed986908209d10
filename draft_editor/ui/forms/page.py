"""A form made from its declaration: sections in columns, under one scroll bar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.places import PROTOCOL
from draft_editor.ui import later
from draft_editor.ui.forms.declare import Form, Line, Section
from draft_editor.ui.row import Row
from draft_editor.ui.say import say
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import worn_scale
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel

_NARROW = 760
"""Below this width the columns stand under each other; they do as well where they do not fit."""

_BESIDE = 300
"""The width that is kept free for what stands beside."""


def beside_width() -> int:
    """The width of what stands beside the columns: it grows with the text, half as fast."""
    return round(_BESIDE * (1 + worn_scale()) / 2)


class Page(QScrollArea):
    """One tab's form.

    It listens to the sheet while it is seen; what changed meanwhile is caught up with when
    it is shown again. Its late sections, and what stands `beside` them, wait for `complete`.
    """

    def __init__(
        self,
        sheet: Sheet,
        form: Form,
        beside: Callable[[], QWidget] | None = None,
        first: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self.form = form
        self._sheet = sheet
        self._beside = beside
        self._place: QVBoxLayout | None = None
        self._stood: QWidget | None = None
        self._rows: list[Row] = []
        self._late: list[tuple[Section, QVBoxLayout]] = []
        self._is_stale = True
        self._build()
        self._join()

    def _build(self) -> None:
        self.setObjectName(f"page.{self.form.name}")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Ground("page")
        self._across = QHBoxLayout(ground)
        self._across.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.wide)
        self._across.setSpacing(40)
        for index, sections in enumerate(self._columns()):
            column = self._column(sections)
            if index == 0 and self._first is not None:
                column.insertWidget(0, self._first)
            self._across.addLayout(column, 1)
        if self._beside is not None:
            self._place = QVBoxLayout()
            self._place.addStrut(beside_width())
            self._across.addLayout(self._place)
            self._across.setSpacing(SPACE.wide)
        self.setWidget(ground)

    def _columns(self) -> list[list[Section]]:
        count = 1 + max(section.column for section in self.form.sections)
        return [
            [section for section in self.form.sections if section.column == column]
            for column in range(count)
        ]

    def _column(self, sections: Iterable[Section]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.large)
        for section in sections:
            column.addLayout(self._section(section))
        column.addStretch(1)
        return column

    def _section(self, section: Section) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setSpacing(SPACE.tiny if section.is_tight else SPACE.large)
        if section.title is not None:
            group.addWidget(WordsLabel(say(section.title), "section"))
        if section.is_late:
            self._late.append((section, group))
        else:
            self._fill(section, group)
        return group

    def _fill(self, section: Section, group: QVBoxLayout) -> None:
        for line in section.lines:
            if section.is_board:
                group.addWidget(self._board(line))
                continue
            across = QHBoxLayout()
            across.setSpacing(SPACE.medium)
            for spec in line:
                row = Row(self._sheet, Path.parse(spec.path), spec)
                self._rows.append(row)
                across.addWidget(row, spec.stretch, Qt.AlignmentFlag.AlignTop)
            group.addLayout(across)

    def _board(self, line: Line) -> QWidget:
        ground = QWidget()
        columns = later.ColumnsLayout(round(later.LEAST_WIDTH * worn_scale()), ground)
        for spec in line:
            row = Row(self._sheet, Path.parse(spec.path), spec)
            self._rows.append(row)
            columns.addWidget(row)
        return ground

    def _join(self) -> None:
        self._sheet.changed.connect(self._on_sheet_changed)

    def is_complete(self) -> bool:
        """Whether nothing is left to be made."""
        return not self._late and self._beside is None

    def complete(self) -> list[Row]:
        """Make what could wait; the rows that are new."""
        made = len(self._rows)
        late, self._late = self._late, []
        for section, group in late:
            self._fill(section, group)
        if self._beside is not None and self._place is not None:
            line = QHBoxLayout()  # it takes any width, so its height is asked for at one width
            self._stood = self._beside()
            line.addWidget(self._stood, 0, Qt.AlignmentFlag.AlignTop)
            line.addStretch(1)
            self._place.addLayout(line)
            self._beside = None
        for row in self._rows[made:]:
            row.field.refresh()
        self._suit()
        return self._rows[made:]

    def rows(self) -> Iterator[Row]:
        """The rows made so far, in their order."""
        return iter(self._rows)

    def row_of(self, path: Path) -> Row | None:
        """The row where a path is shown: its own, or the one that holds it."""
        within = [row for row in self._rows if path.is_within(row.path)]
        return max(within, key=lambda row: len(row.path), default=None)

    def reveal(self, path: Path) -> bool:
        """Scroll to the field of a path and give it the keyboard."""
        row = self.row_of(path)
        if row is None:
            return False
        self.catch_up()
        row.setVisible(True)
        row.field.reveal(path)
        self.ensureWidgetVisible(row, 0, SPACE.wide)
        return True

    def catch_up(self) -> None:
        """Show the draft as it is now, whether seen or not."""
        if self._is_stale:
            self._is_stale = False
            for row in self._rows:
                row.field.refresh()
            self._suit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up before it is seen."""
        self.catch_up()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under each other where there is no room beside.

        The scroll bar stands in the margin: what is shown has one right edge with and without it.
        """
        bar = self.maximumViewportSize().width() - event.size().width()
        margins = self._across.contentsMargins()
        margins.setRight(max(0, SPACE.wide - bar))
        self._across.setContentsMargins(margins)
        self._stand()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands in a column may need more width than it did."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._stand()
        return super().eventFilter(watched, event)

    def _stand(self) -> None:
        room = self.maximumViewportSize().width()
        narrow = room < max(_NARROW, self._width_beside())
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._across.direction() != wanted:
            self._across.setDirection(wanted)
        if self._stood is not None:
            beside = beside_width()
            below = max(beside, room - 2 * SPACE.wide)
            self._stood.setFixedWidth(below if narrow else beside)

    def _width_beside(self) -> int:
        """The least width with which all columns can stand side by side."""
        width = 2 * SPACE.wide - self._across.spacing()
        count = self._across.count()
        if self._place is not None:
            count -= 1
            width += beside_width() + self._across.spacing()
        for index in range(count):
            column = self._across.itemAt(index)
            if column is not None:
                width += column.minimumSize().width() + self._across.spacing()
        return width

    def _on_sheet_changed(self, paths: tuple[Path, ...]) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        for row in self._rows:
            if any(path.touches(row.path) for path in paths):
                row.field.refresh()
                row.appear()
        if any(path.touches(PROTOCOL) for path in paths):
            self._suit()

    def _suit(self) -> None:
        protocol = self._sheet.value(PROTOCOL)
        for row in self._rows:
            row.suit(protocol if isinstance(protocol, str) else "")
        self._stand()
