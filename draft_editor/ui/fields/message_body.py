"""The message's own text: coloured placeholders, and what it comes to in parts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import Value
from draft_editor.model.json_text import Json
from draft_editor.model.note import Note, read_note
from draft_editor.model.words import count_words
from draft_editor.rules import placeholders, text_parts
from draft_editor.ui.fields.body import BodyField, units
from draft_editor.ui.say import say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, ShortLabel, rule, set_property

_PROTOCOL: Final = Path.of("messageAttributes", "protocol")
_AFTER_TYPING_MS: Final = 60
_LONGEST_COLOURED: Final = 20_000
_LONGEST_COUNTED: Final = 20_000


class MessageBodyField(BodyField):
    """The body with a line below it that counts.

    A note's text lies in JSON inside the body (contract, section 5); there the text alone is
    shown and written, and the rest of that JSON is kept.
    """

    tells = frozenset({"body-parts"})

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        self._inner: Note | None = None
        super().__init__(sheet, path, parent)

    def _framed(self) -> QWidget:
        self._later = QTimer(self, singleShot=True, interval=_AFTER_TYPING_MS)
        self._writing.setMinimumHeight(116)
        self._card = Ground("card", self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._writing, 1)
        column.addWidget(rule())
        strip = QHBoxLayout()
        strip.setContentsMargins(SPACE.medium, 0, SPACE.small, 0)
        self._count = ShortLabel("", "help")
        self._count.setMinimumHeight(SPACE.control - 4)
        self._replace = QPushButton("")
        self._replace.setProperty("look", "link")
        self._replace.setObjectName(f"{self.path}:replace")
        self._replace.setVisible(False)
        strip.addWidget(self._count, 1)
        strip.addWidget(self._replace)
        column.addLayout(strip)
        return self._card

    def _join(self) -> None:
        super()._join()
        self._later.timeout.connect(self._look_again)
        self._writing.textChanged.connect(self._later.start)
        self._writing.verticalScrollBar().valueChanged.connect(self._later.start)
        self._replace.clicked.connect(self._on_replace_clicked)
        self._writing.installEventFilter(self)

    def set_wrong(self, wrong: bool) -> None:
        set_property(self._card, "wrong", "true" if wrong else "false")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card around text and count shows the focus of the text."""
        if watched is self._writing:
            if event.type() == QEvent.Type.FocusIn:
                set_property(self._card, "focused", "true")
            elif event.type() == QEvent.Type.FocusOut:
                set_property(self._card, "focused", "false")
            elif event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
                self._later.start()
        return super().eventFilter(watched, event)

    def _show(self, value: Value) -> None:
        self._inner = read_note(value) if isinstance(value, str) else None
        super()._show(value if self._inner is None else self._inner.text)
        if self._inner is not None:
            self.set_note(tr("The text of the note; what else the note holds is kept."))
        self._later.start()

    def write(self, value: Json) -> None:
        """Write the text; in a note, into the JSON around it."""
        if self._inner is not None and isinstance(value, str):
            super().write(self._inner.with_text(value))
        else:
            super().write(value)

    def _look_again(self) -> None:
        if self.isVisible():
            self._colour()
            self._say_count()

    def _is_text(self) -> bool:
        return self.sheet.value(_PROTOCOL) == "TEXT"

    def _say_count(self) -> None:
        text = self._value if isinstance(self._value, str) else ""
        said = say(count_words("%n character(s)", len(text)))
        self._replace.setVisible(False)
        if self._is_text() and len(text) <= _LONGEST_COUNTED:
            parts = text_parts.count(text)
            said += " · " + parts.encoding.value
            said += " · " + say(count_words("%n part(s)", parts.parts))
            fewest = text_parts.fewest_parts(text)
            plain = [each for each in parts.culprits if each.plain is not None]
            if fewest < parts.parts and parts.culprits:
                names = ", ".join(each.character for each in parts.culprits[:4])
                said += " " + tr("instead of {fewest}, because of {names}").format(
                    fewest=fewest, names=names
                )
            if plain and len(plain) == len(parts.culprits):
                self._replace.setText(
                    tr("Replace with {plain}").format(
                        plain=" ".join(each.plain or tr("nothing") for each in plain[:4])
                    )
                )
                self._replace.setVisible(True)
        self._count.setText(said)

    def _on_replace_clicked(self) -> None:
        if isinstance(self._value, str):
            self.sheet.close_step()
            self.write(text_parts.plain(self._value))
            self.sheet.close_step()
            self.focus()

    def _colour(self) -> None:
        """Colour the placeholders that can be seen; the rest costs nothing."""
        selections: list[QTextEdit.ExtraSelection] = []
        block = self._writing.firstVisibleBlock()
        bottom = self._writing.maximumViewportSize().height()
        is_text = self._is_text()
        while block.isValid():
            top = self._writing.blockBoundingGeometry(block).top()
            if top + self._writing.contentOffset().y() > bottom:
                break
            text = block.text()
            if len(text) <= _LONGEST_COLOURED:
                selections.extend(self._coloured(block.position(), text, is_text))
            block = block.next()
        self._writing.setExtraSelections(selections)

    def _coloured(self, start: int, text: str, is_text: bool) -> list[QTextEdit.ExtraSelection]:
        colours = worn()
        chip = QTextCharFormat()
        chip.setBackground(QColor(colours.accent.soft))
        chip.setForeground(QColor(colours.accent.text))
        found = [
            self._selection(start, text, span.start, span.end, chip)
            for span in placeholders.find(text)
        ]
        if is_text:
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(QColor(colours.warning.text))
            for culprit in text_parts.count(text).culprits:
                if culprit.plain is not None:
                    found.extend(
                        self._selection(start, text, place, place + 1, wave)
                        for place in culprit.places
                    )
        return found

    def _selection(
        self, block: int, text: str, start: int, end: int, look: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._writing.document())
        cursor.setPosition(block + units(text, start))
        cursor.setPosition(block + units(text, end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection
