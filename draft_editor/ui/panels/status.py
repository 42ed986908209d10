"""The status panel: how the last attempt ended, the ones before, and what the server said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from draft_editor.ui import later
from draft_editor.ui.panels.attempts import LINE_ROLE, TONES, AttemptLine, AttemptsModel, Index
from draft_editor.ui.say import tr
from draft_editor.ui.style import fixed_font, sized, tabular, worn, worn_scale
from draft_editor.ui.tokens import SPACE, TYPE, Tone
from draft_editor.ui.words_label import Ground, ShortLabel, WordsLabel

if TYPE_CHECKING:
    from draft_editor.ui.panels.server_words import ServerWords

_COLUMNS: Final = (("at", 84), ("word", 118), ("title", 220), ("seconds", 72))

_LINES: Final = 4
"""Attempts that are seen at least, once there is one; beside them, what the server said."""


class StatusPanel(Ground):
    """Lines of attempts; the chosen one's remarks beside them.

    `cancel_asked` has the id of one under way; `resolve_asked` that of one that is unknown.
    `chosen_changed`: another line is looked at, or the same one has changed.
    """

    cancel_asked = Signal(str)
    resolve_asked = Signal(str)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.model = AttemptsModel(self)
        self._build()
        self._join()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        column.setSpacing(SPACE.tiny)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        head.setSpacing(SPACE.medium)
        head.addWidget(WordsLabel(tr("Status"), "section"))
        self.outcome = ShortLabel("", "help")
        self.outcome.setObjectName("status.outcome")
        self.outcome.setAccessibleDescription(tr("Outcome of the last attempt"))
        head.addWidget(self.outcome, 1)
        self._cancel = self._link(tr("Cancel (Esc)"), "status.cancel")
        self._resolve = self._link(tr("Find out…"), "status.resolve")
        self._resolve.setToolTip(tr("Read the draft back and see whether this edit arrived"))
        self._copy = self._link(tr("Copy as text"), "status.copy")
        head.addWidget(self._cancel)
        head.addWidget(self._resolve)
        head.addWidget(self._copy)
        self._waiting = WordsLabel(tr("Nothing waiting"), "section")
        head.addWidget(self._waiting)
        column.addLayout(head)
        self._head = head
        self._waits = ""
        self._across = QHBoxLayout()
        self._across.setSpacing(SPACE.large)
        self.view = QListView(self)
        self.view.setObjectName("status.attempts")
        self.view.setAccessibleName(tr("Attempts"))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(_AttemptDelegate(self))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMaximumHeight(1)  # the form has its place until there is an attempt
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._across.addWidget(self.view, 1)
        self._server_words: ServerWords | None = None
        column.addLayout(self._across, 1)
        self._countdown = QTimer(self, interval=500)
        self.outcome.setText(tr("Nothing was sent yet."))
        self._show_choice()

    def _link(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "link")
        button.setObjectName(name)
        return button

    def add_link(self, text: str, name: str, *, is_of_line: bool = False) -> QPushButton:
        """A link in the head, hidden at first: beside those of the chosen line, or at the end."""
        link = self._link(text, name)
        link.setVisible(False)
        if is_of_line:
            self._head.insertWidget(self._head.indexOf(self._copy), link)
        else:
            self._head.addWidget(link)
        return link

    def say_waiting(self, text: str) -> None:
        """Say how much waits to be sent later; nothing when nothing does."""
        self._waits = text
        self._say_running()

    def waiting_text(self) -> str:
        """What the head says about what is on its way or waits."""
        return self._waiting.text()

    def _join(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._show_choice)
        self._cancel.clicked.connect(self.cancel_running)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._resolve.clicked.connect(self._on_resolve_clicked)
        self._countdown.timeout.connect(self._on_countdown_timeout)
        self.model.rowsInserted.connect(self._make_room)

    def _make_room(self) -> None:
        self.view.setMaximumHeight(self.maximumHeight())
        self.view.setMinimumHeight(_LINES * _line_height(self.view.font()))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def put(self, line: AttemptLine) -> None:
        """Show an attempt as it stands now, and its outcome in words."""
        index = self.model.put(line)
        if self.view.currentIndex() == index:
            self._show_choice()
        else:
            self.view.setCurrentIndex(index)

    def running(self) -> AttemptLine | None:
        """The newest attempt that is not over."""
        for line in self.model.lines():
            if line.outcome is None and not line.is_set_aside:
                return line
        return None

    def cancel_running(self) -> bool:
        """Ask to stop the newest running attempt; whether there was one."""
        line = self.running()
        if line is not None:
            self.cancel_asked.emit(line.attempt)
        return line is not None

    def chosen(self) -> AttemptLine | None:
        """The attempt that is looked at."""
        line = self.view.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, AttemptLine) else None

    def _say_running(self) -> None:
        line = self.running()
        self._cancel.setVisible(line is not None)
        if line is None:
            self._waiting.setText(self._waits or tr("Nothing waiting"))
            self._countdown.stop()
        elif line.until is not None:
            seconds = max(0, round((line.until - datetime.now(UTC)).total_seconds()))
            self._waiting.setText(tr("Goes on in {seconds} s").format(seconds=seconds))
            self._countdown.start()
        else:
            self._waiting.setText(tr("Sending…"))

    def _on_countdown_timeout(self) -> None:
        self._say_running()

    def _show_choice(self) -> None:
        line = self.chosen()
        self._copy.setVisible(line is not None)
        self._resolve.setVisible(line is not None and line.word == "unknown")
        answer = None if line is None else line.answer()
        if self._server_words is None and answer is not None and answer.has_words():
            self._server_words = later.ServerWords()
            self._across.addWidget(self._server_words, 1)
        if self._server_words is not None:
            self._server_words.show_answer(answer)
        if line is not None:
            self.outcome.setText(line.headline())
        self._say_running()
        self.chosen_changed.emit()

    def _on_resolve_clicked(self) -> None:
        line = self.chosen()
        if line is not None:
            self.resolve_asked.emit(line.attempt)

    def _on_copy_clicked(self) -> None:
        line = self.chosen()
        if line is not None:
            QGuiApplication.clipboard().setText(line.as_text())


@dataclass(frozen=True, slots=True)
class _Fonts:
    """The fonts of a line; asking the system for them takes longer than painting it."""

    base: QFont
    small: QFont
    figures: QFont
    fixed: QFont
    scale: float

    @classmethod
    def of(cls, base: QFont) -> _Fonts:
        small = sized(base, TYPE.help)
        return cls(QFont(base), small, tabular(small), fixed_font(), worn_scale())


@dataclass(frozen=True, slots=True)
class _Cells:
    """What stands in the columns of a line; making the words takes longer than painting them."""

    line: AttemptLine
    clock: str
    word: str
    duration: str
    detail: str
    remarks: str

    @classmethod
    def of(cls, line: AttemptLine) -> _Cells:
        return cls(
            line,
            line.clock(),
            line.said_word(),
            line.duration(),
            line.detail(),
            line.remarks_text(),
        )


def _line_height(font: QFont) -> int:
    return max(24, QFontMetrics(font).height() + SPACE.small)


class _AttemptDelegate(QStyledItemDelegate):
    """Paints an attempt in columns that stand under each other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fonts: _Fonts | None = None
        self._cells: dict[str, _Cells] = {}

    def _cells_of(self, line: AttemptLine) -> _Cells:
        known = self._cells.get(line.attempt)
        if known is None or known.line is not line:
            known = self._cells[line.attempt] = _Cells.of(line)
        return known

    def _fonts_of(self, base: QFont) -> _Fonts:
        if self._fonts is None or self._fonts.base != base:
            self._fonts = _Fonts.of(base)
        return self._fonts

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """One height for all lines."""
        return QSize(400, _line_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one attempt."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, AttemptLine):
            return
        colours = worn()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent.soft))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent.text), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        fonts, cells = self._fonts_of(option.font), self._cells_of(line)
        x = rect.x() + SPACE.small
        for column, usual_width in _COLUMNS:
            width = round(usual_width * fonts.scale)
            place = QRect(x, rect.y(), width - SPACE.small, rect.height())
            match column:
                case "at":
                    painter.setFont(fonts.figures)
                    painter.setPen(QColor(colours.muted))
                    painter.drawText(place, middle, cells.clock)
                case "word":
                    _pill(painter, fonts.small, place, cells.word, _tone(line.word))
                case "title":
                    painter.setFont(fonts.base)
                    painter.setPen(QColor(colours.text))
                    painter.drawText(place, middle, _short(painter, line.title, place.width()))
                case _:
                    painter.setFont(fonts.figures)
                    painter.setPen(QColor(colours.muted))
                    painter.drawText(place, middle, cells.duration)
            x += width
        rest = QRect(x, rect.y(), rect.right() - x - SPACE.small, rect.height())
        self._paint_rest(painter, fonts, rest, cells)
        painter.restore()

    def _paint_rest(self, painter: QPainter, fonts: _Fonts, rect: QRect, cells: _Cells) -> None:
        colours = worn()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(fonts.small)
        if cells.remarks:
            remarks = _short(painter, cells.remarks, rect.width())
            width = painter.fontMetrics().horizontalAdvance(remarks)
            painter.setPen(QColor(colours.accent.text))
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, remarks)
            rect = rect.adjusted(0, 0, -width - SPACE.medium, 0)
        if cells.detail:
            painter.setPen(QColor(colours.muted))
            if cells.line.why is None:
                painter.setFont(fonts.fixed)
            painter.drawText(rect, middle, _short(painter, cells.detail, rect.width()))


def _short(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def _tone(word: str) -> Tone:
    colours = worn()
    match TONES[word]:
        case "good":
            return colours.good
        case "bad":
            return colours.bad
        case "warning":
            return colours.warning
        case "accent":
            return colours.accent
        case _:
            return Tone(colours.muted, colours.background)


def _pill(painter: QPainter, font: QFont, rect: QRect, word: str, tone: Tone) -> None:
    painter.setFont(font)
    width = min(painter.fontMetrics().horizontalAdvance(word) + 18, rect.width())
    height = painter.fontMetrics().height() + SPACE.tiny
    pill = QRect(rect.x(), rect.center().y() - height // 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.soft))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(tone.text))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
