"""A whole value as JSON text, written back only when it is asked for and when it is JSON."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import BadJson, parse, pretty
from draft_editor.ui.fields.shown_text import PARAGRAPH
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.style import fixed_font
from draft_editor.ui.tokens import SPACE, TYPE
from draft_editor.ui.words_label import WordsLabel

_LINES: Final = 12
_ALTERED_BY_QT: Final = "\ufeff\u2028\u2029\ufdd0\ufdd1\u200b"


class JsonText(QPlainTextEdit):
    """JSON being typed. Its own undo serves what is not applied yet; then the window's does.

    `escaped` when Escape was pressed.
    """

    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        size = self.font().pixelSize()
        self.setFont(fixed_font(size / TYPE.text if size > 0 else 1.0))

    def sizeHint(self) -> QSize:
        """Room for a dozen lines."""
        return QSize(300, _LINES * self.fontMetrics().lineSpacing() + SPACE.wide)

    def event(self, event: QEvent) -> bool:
        """Hand Undo and Redo on while there is nothing of its own to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            document = self.document()
            has_own = document.isUndoAvailable() if undo else document.isRedoAvailable()
            if (undo or redo) and not has_own:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Ctrl+Enter belongs to the window."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class JsonPane(QWidget):
    """The text with its two buttons and a line for what is wrong with it.

    Signals: `applied` with the value that was asked to be written; `left` when the user is
    done with it.
    """

    applied = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self._build()
        self._join()

    def _build(self) -> None:
        self.text = JsonText(self)
        self._complaint = WordsLabel("", "complaint", wraps=True)
        self._complaint.hide()
        self._apply = QPushButton(tr("Apply"), self)
        self._cancel = QPushButton(tr("Cancel"), self)
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        for button in (self._apply, self._cancel):
            button.setProperty("look", "link")
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.tiny)
        layout.addWidget(self.text)
        layout.addWidget(self._complaint)
        layout.addLayout(line)
        self.setFocusProxy(self.text)

    def _join(self) -> None:
        self._apply.clicked.connect(self.apply)
        self._cancel.clicked.connect(self.left)
        self.text.escaped.connect(self._on_text_escaped)

    def name_parts(self, path: Path, label: str) -> None:
        """Name the parts for scripts and for readers."""
        self.text.setObjectName(f"{path}:json")
        self.text.setAccessibleName(tr("{label} as JSON").format(label=label))
        for button, word in ((self._apply, "apply"), (self._cancel, "cancel")):
            button.setObjectName(f"{path}:{word}")
            button.setAccessibleName(labelled(label, button.text()))

    def typed(self) -> str:
        """The text as it stands, letter by letter."""
        return self.text.document().toRawText().replace(PARAGRAPH, "\n")

    def is_edited(self) -> bool:
        """Whether there is something that was not applied."""
        return self.typed() != self._shown

    def show_value(self, value: Value) -> None:
        """Show a value; a text that is being typed stays, and that is said."""
        written = "" if value is ABSENT else _shown_json(pretty(value))
        if written == self._shown:
            return
        if self._shown and self.is_edited():
            self._say(tr("The value has changed meanwhile; “Apply” puts your text in its place."))
            self._complaint.set_tone("muted")
        else:
            self.resume(written)
        self._shown = written

    def resume(self, typed: str) -> None:
        """Put a text there that was typed before."""
        self.text.setPlainText(typed)
        self._say("")

    def start_over(self) -> None:
        """Forget what was shown and typed."""
        self._shown = ""
        self.resume("")

    def apply(self) -> bool:
        """Ask for what was typed to be written; where it is no JSON, say so and stay."""
        if not self.is_edited():
            self.left.emit()
            return True
        try:
            value = parse(self.typed())
        except BadJson as complaint:
            self._say(say(complaint.said))
            self._complaint.set_tone("bad")
            self._go_to(complaint.line, complaint.column)
            return False
        self._shown = self.typed()
        self.applied.emit(value)
        self.left.emit()
        return True

    def _on_text_escaped(self) -> None:
        if self.is_edited():
            self._say(tr("Not applied yet: “Apply” writes the text, “Cancel” forgets it."))
            self._complaint.set_tone("muted")
        else:
            self.left.emit()

    def _go_to(self, line: int, column: int) -> None:
        block = self.text.document().findBlockByNumber(line - 1)
        if line and block.isValid():
            cursor = QTextCursor(block)
            right = QTextCursor.MoveOperation.Right
            cursor.movePosition(right, QTextCursor.MoveMode.MoveAnchor, max(0, column - 1))
            self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))
        self.text.setAccessibleDescription(text)


def _shown_json(text: str) -> str:
    """The same JSON with the letters that Qt's text area alters written as escapes."""
    for letter in _ALTERED_BY_QT:
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text
