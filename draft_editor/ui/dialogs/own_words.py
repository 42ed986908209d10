"""The words that a person has added to the dictionaries, to be looked at and taken out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from draft_editor.model.tongue import Tongue
from draft_editor.ui.dialogs.frame import Frame, button_row
from draft_editor.ui.say import tr
from draft_editor.ui.spelling.menu import NAMES
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_ROWS: Final = 9


class OwnWordsDialog(Frame):
    """A list for each language. `removed` carries a language and a word to be taken out."""

    removed = Signal(object, str)

    def __init__(
        self, own: Mapping[Tongue, tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__("own-words", tr("My words"), parent)
        self._lists: dict[Tongue, QListWidget] = {}
        self._build(own)
        self._join()

    def _build(self, own: Mapping[Tongue, tuple[str, ...]]) -> None:
        column = self.small_column(tr("My words"))
        about = tr(
            "These words are not underlined in any draft. They are kept on this computer; add "
            "one in the menu of a word that is underlined."
        )
        column.addWidget(WordsLabel(about, "help", wraps=True))
        beside = QHBoxLayout()
        beside.setSpacing(SPACE.large)
        for tongue in Tongue:
            beside.addLayout(self._list(tongue, own[tongue]))
        column.addLayout(beside)
        row = button_row()
        self._remove = self.button("own-words.remove", tr("Remove"))
        self._close = self.button("own-words.close", tr("Close"), "primary")
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(self._close)
        column.addLayout(row)
        self._enable()

    def _list(self, tongue: Tongue, own: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tiny)
        title = WordsLabel(NAMES[tongue], "label")
        shown = QListWidget(self)
        shown.setObjectName(f"own-words.{tongue.value}")
        shown.setProperty("look", "card")
        shown.setAccessibleName(tr("My words in {language}").format(language=NAMES[tongue]))
        shown.setTabKeyNavigation(False)
        title.setBuddy(shown)
        shown.addItems(own)
        _say_none(shown)
        shown.setFixedHeight(_ROWS * (self.fontMetrics().height() + SPACE.small))
        self._lists[tongue] = shown
        column.addWidget(title)
        column.addWidget(shown)
        return column

    def _join(self) -> None:
        self._remove.clicked.connect(self._on_remove_clicked)
        self._close.clicked.connect(self.accept)
        for shown in self._lists.values():
            shown.currentRowChanged.connect(self._enable)
            shown.itemSelectionChanged.connect(self._on_selection_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen word out."""
        if event.key() == Qt.Key.Key_Delete:
            self._on_remove_clicked()
            return
        super().keyPressEvent(event)

    def _chosen(self) -> tuple[Tongue, QListWidgetItem] | None:
        for tongue, shown in self._lists.items():
            for item in shown.selectedItems():
                return tongue, item
        return None

    def _enable(self) -> None:
        self._remove.setEnabled(self._chosen() is not None)

    def _on_selection_changed(self) -> None:
        """One word of both lists is chosen at a time."""
        here = self.sender()
        for shown in self._lists.values():
            if shown is not here and isinstance(here, QListWidget) and here.selectedItems():
                shown.clearSelection()
        self._enable()

    def _on_remove_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            tongue, item = chosen
            shown = self._lists[tongue]
            word = shown.takeItem(shown.row(item)).text()
            _say_none(shown)
            self.removed.emit(tongue, word)
            self._enable()


def _say_none(shown: QListWidget) -> None:
    """In an empty list stands that it is; nobody can choose that."""
    if not shown.count():
        none = QListWidgetItem(tr("No words yet"))
        none.setFlags(Qt.ItemFlag.NoItemFlags)
        shown.addItem(none)
