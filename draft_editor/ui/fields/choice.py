"""A word of an open vocabulary: the known ones offered, any other accepted and kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import dump
from draft_editor.model.splice import splice_between
from draft_editor.model.vocabulary import Vocabulary
from draft_editor.model.words import Words
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.shown_text import carried_to_line, shown_line
from draft_editor.ui.say import say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel


class ChoiceField(Field):
    """An editable box: wire words are what is stored; what a known one means is its label."""

    def __init__(
        self, sheet: Sheet, path: Path, vocabulary: Vocabulary, parent: QWidget | None = None
    ) -> None:
        super().__init__(sheet, path, parent)
        self._vocabulary = vocabulary
        self._value: Value = ABSENT
        self._build()
        self._join()

    def _build(self) -> None:
        self._box = QComboBox(self, editable=True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for word in self._vocabulary.offered:
            label = say(Words(word.label))
            self._box.addItem(f"{word.value} — {label}" if label else word.value, word.value)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(8)
        self._line = QLineEdit(self._box)
        self._box.setLineEdit(self._line)
        self._line.setCompleter(QCompleter(self._box))  # an empty one: nobody's word is finished
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        self.take_input(self._box)
        self.guard(self._line)
        self._means = WordsLabel("", "help", parent=self._line)
        self._means.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.installEventFilter(self)
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box.setCurrentIndex(-1)
        self.show_value(ABSENT)

    def _join(self) -> None:
        self._box.activated.connect(self._on_box_activated)
        self._line.textChanged.connect(self._on_line_text_changed)

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        self._line.setAccessibleName(label)

    def _show(self, value: Value) -> None:
        self._value = value
        note = ""
        match value:
            case str():
                text = shown_line(value)
                if value and not self._is_known(value):
                    note = tr("Not one of the words known here; kept and sent as it is.")
            case None:
                text = ""
            case _ if value is ABSENT:
                text = ""
            case _:
                text, note = dump(value), tr("Not a text, kept as it is until you change it.")
        self._box.setCurrentIndex(self._box.findData(value) if isinstance(value, str) else -1)
        if self._line.text() != text:
            self._line.setText(text)
            if not self._line.hasFocus():
                self._line.setCursorPosition(0)
        self._line.setPlaceholderText(tr("Empty (null)") if value is None else tr("Not set"))
        self.set_note(note)
        self._say_meaning(value)

    def _is_known(self, value: str) -> bool:
        return any(word.value == value for word in self._vocabulary.offered)

    def _say_meaning(self, value: Value) -> None:
        """Say in the box, behind the wire word, what a known one means."""
        known = isinstance(value, str) and self._is_known(value)
        self._means.setText(say(Words(self._vocabulary.label(str(value)))) if known else "")
        self._put_meaning()

    def _put_meaning(self) -> None:
        size = self._means.sizeHint()
        room = self._line.width() - self._line.fontMetrics().horizontalAdvance(self._line.text())
        self._means.setVisible(bool(self._means.text()) and room > size.width() + SPACE.large)
        top = (self._line.height() - size.height()) // 2
        self._means.setGeometry(
            self._line.width() - size.width() - SPACE.tiny, top, size.width(), size.height()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The meaning keeps to the right end."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._put_meaning()
        return super().eventFilter(watched, event)

    def _on_box_activated(self, index: int) -> None:
        word = self._box.itemData(index)
        if isinstance(word, str):
            self._line.setText(word)
            self.choose(word)

    def _on_line_text_changed(self, text: str) -> None:
        if self.is_showing:
            return
        word = self._box.itemData(self._box.findText(text, Qt.MatchFlag.MatchExactly))
        if isinstance(word, str) and word != text:  # the box shows a chosen one with its meaning
            self.choose(word)
            return
        if isinstance(self._value, str):
            splice = splice_between(shown_line(self._value), text)
            self._value = self._value if splice is None else carried_to_line(self._value, splice)
        else:
            self._value = text
        self.write(self._value)
