"""A state of a draft beside the one it has now: what differs in words, and the texts as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from draft_editor.draft.change import Change
from draft_editor.model.words import count_words
from draft_editor.ui.dialogs.lines import LinesView
from draft_editor.ui.dialogs.review_lines import change_lines, path_lines
from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import say, tr
from draft_editor.ui.style import fixed_font
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel, rule

_LEAD_LETTERS: Final = 20
_PATH_LETTERS: Final = 11
_MOST_PATHS: Final = 4


class StateView(QWidget):
    """Tabs: the changes in words, then each text. A text is laid out when it is looked at.

    `place_chosen` carries the path of a change to go to.
    """

    place_chosen = Signal(object)

    def __init__(
        self,
        name: str,
        clocks: Clocks,
        lead: str,
        texts: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """`lead` stands above the changes; `texts` has the titles of the texts.

        The first text is the one that the changes lead to.
        """
        super().__init__(parent)
        self._clocks = clocks
        self._name = name
        self._texts = [""] * len(texts)
        self._is_shown = [True] * len(texts)
        self._build(lead, texts)
        self._join()

    def _build(self, lead: str, titles: Sequence[str]) -> None:
        self._tabs = QTabBar(self)
        self._tabs.setObjectName(f"{self._name}.views")
        self._tabs.setAccessibleName(tr("How it is told"))
        self._tabs.setExpanding(False)
        self._pages = QStackedWidget(self)
        self._lines = LinesView(f"{self._name}.changes", tr("Changes"), self, _LEAD_LETTERS)
        self._said = WordsLabel("", "muted", wraps=True)
        self._said.setObjectName(f"{self._name}.said")
        self._words = QStackedWidget(self)
        self._words.addWidget(_under(WordsLabel(lead, "section"), self._lines))
        self._words.addWidget(_card_around(self._said))
        self._tabs.addTab(tr("In words"))
        self._pages.addWidget(self._words)
        self._editors: list[QPlainTextEdit] = []
        for number, title in enumerate(titles):
            self._tabs.addTab(title)
            editor = _reader(f"{self._name}.text{number}", title)
            self._editors.append(editor)
            self._pages.addWidget(self._with_paths(editor) if number == 0 else editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(rule(self))
        column.addSpacing(SPACE.medium)
        column.addWidget(self._pages, 1)

    def _with_paths(self, editor: QPlainTextEdit) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tiny)
        self._counted = WordsLabel("", "section")
        self._paths = LinesView(
            f"{self._name}.paths", tr("JSON paths that differ"), page, _PATH_LETTERS
        )
        self._paths.fit(_MOST_PATHS)
        column.addWidget(self._counted)
        column.addWidget(self._paths)
        column.addSpacing(SPACE.small)
        column.addWidget(editor, 1)
        return page

    def _join(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._lines.place_chosen.connect(self.place_chosen)
        self._paths.place_chosen.connect(self.place_chosen)

    def show_state(self, changes: Sequence[Change], remark: str, texts: Sequence[str]) -> None:
        """Show what differs; without changes a remark stands in their place."""
        self._said.setText(remark)
        self._lines.show_lines(change_lines(changes, self._clocks))
        self._words.setCurrentIndex(0 if changes else 1)
        self._counted.setText(say(count_words("Difference at %n JSON path(s)", len(changes))))
        self._paths.show_lines(path_lines(changes))
        for widget in (self._counted, self._paths):
            widget.setVisible(bool(changes))
        self._texts = list(texts)
        self._is_shown = [False] * len(self._texts)
        self._show_text()

    def say_instead(self, text: str) -> None:
        """Show nothing but a sentence."""
        self.show_state((), text, [""] * len(self._texts))

    def _on_tab_changed(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self._show_text()

    def _show_text(self) -> None:
        number = self._tabs.currentIndex() - 1
        if number >= 0 and not self._is_shown[number]:
            self._is_shown[number] = True
            self._editors[number].setPlainText(self._texts[number])


def _reader(name: str, spoken: str) -> QPlainTextEdit:
    editor = QPlainTextEdit()
    editor.setReadOnly(True)
    editor.setObjectName(name)
    editor.setAccessibleName(spoken)
    editor.setFont(fixed_font())
    editor.setTabChangesFocus(True)
    editor.setUndoRedoEnabled(False)
    return editor


def _under(label: WordsLabel, widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.tiny)
    column.addWidget(label)
    column.addWidget(widget, 1)
    return page


def _card_around(label: WordsLabel) -> Ground:
    card = Ground("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(label, 1)
    return card
