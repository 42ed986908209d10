"""The tools of rich text: bold, italic, underlined, lists, and where a link goes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextList, QTextListFormat
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from draft_editor.ui.announcing import announce
from draft_editor.ui.icons import icon
from draft_editor.ui.mail.link_address import link_address
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, rule, set_property

_LOOKS: Final = ("bold", "italic", "underline")
_SHIFTS: Final = {"outdent": -1, "indent": 1}
_TOGGLED: Final = {*_LOOKS, "bullets", "numbers"}
_LONGEST_SAID: Final = 60
_LISTS: Final = {"bullets": "ul", "numbers": "ol"}


class RichTools(QWidget):
    """A line of small buttons; a second one, for the address of a link, when it is asked for.

    `looked` carries the name of a look and whether it is on, `linked` an address (empty: no
    link), `listed` the kind of list (empty: none), `shifted` 1 for an item that goes further in;
    `cleared` for plain letters.
    """

    looked = Signal(str, bool)
    linked = Signal(str)
    listed = Signal(str)
    shifted = Signal(int)
    cleared = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QToolButton] = {}
        self._build(name)
        self._join()

    def _build(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_buttons(name))
        self._build_link_line(name)
        column.addWidget(self._link_line)
        column.addWidget(rule(self))

    def _build_buttons(self, name: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(SPACE.small, SPACE.tiny, SPACE.small, SPACE.tiny)
        line.setSpacing(SPACE.tiny)
        for key, text, keys in (
            ("bold", tr("Bold"), "Ctrl+B"),
            ("italic", tr("Italic"), "Ctrl+I"),
            ("underline", tr("Underlined"), "Ctrl+U"),
            ("bullets", tr("List"), "Ctrl+Shift+8"),
            ("numbers", tr("Numbered list"), "Ctrl+Shift+7"),
            ("outdent", tr("Move item out"), "Ctrl+["),
            ("indent", tr("Move item in"), "Ctrl+]"),
            ("link", tr("Link"), "Ctrl+L"),
            ("clear", tr("Clear formatting"), "Ctrl+\\"),
        ):
            button = QToolButton(self)
            button.setCheckable(key in _TOGGLED)
            button.setObjectName(f"{name}:rich.{key}")
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({keys})")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.buttons[key] = button
            line.addWidget(button)
        line.addStretch(1)
        self._draw()
        return line

    def _build_link_line(self, name: str) -> None:
        self._link_line = QWidget(self)
        around = QVBoxLayout(self._link_line)
        around.setContentsMargins(SPACE.small, 0, SPACE.small, SPACE.small)
        around.setSpacing(SPACE.tiny)
        link = QHBoxLayout()
        link.setSpacing(SPACE.small)
        around.addLayout(link)
        self._declined = WordsLabel("", "complaint", wraps=True)
        self._declined.hide()
        around.addWidget(self._declined)
        link.addWidget(WordsLabel(tr("Link to"), "label"))
        self.address = _Address(self._link_line)
        self.address.setObjectName(f"{name}:rich.address")
        self.address.setAccessibleName(tr("Link to"))
        self.address.setPlaceholderText("https://…")
        self._set = QPushButton(tr("Set the link"), self._link_line)
        self._set.setObjectName(f"{name}:rich.set")
        self._unset = QPushButton(tr("No link"), self._link_line)
        self._unset.setObjectName(f"{name}:rich.unset")
        for widget, stretch in ((self.address, 1), (self._set, 0), (self._unset, 0)):
            link.addWidget(widget, stretch)
        self._link_line.hide()

    def _join(self) -> None:
        for name in _LOOKS:
            self.buttons[name].clicked.connect(lambda on, name=name: self.looked.emit(name, on))
        for name, kind in _LISTS.items():
            self.buttons[name].clicked.connect(
                lambda on, kind=kind: self.listed.emit(kind if on else "")
            )
        for name, by in _SHIFTS.items():
            self.buttons[name].clicked.connect(lambda _on, by=by: self.shifted.emit(by))
        self.buttons["clear"].clicked.connect(self._on_clear_clicked)
        self.buttons["link"].clicked.connect(self._open_link_line)
        self._set.clicked.connect(lambda: self._link(self.address.text()))
        self.address.returnPressed.connect(self._set.click)
        self.address.textChanged.connect(lambda: self._decline(""))
        self.address.left.connect(self._link_line.hide)
        self._unset.clicked.connect(lambda: self._link(""))

    def _on_clear_clicked(self) -> None:
        self.cleared.emit()

    def changeEvent(self, event: QEvent) -> None:
        """The signs have the colour of the theme that is worn now."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        for key, button in self.buttons.items():
            button.setIcon(icon(key, worn().text))

    def press(self, name: str) -> None:
        """Press a button from the keyboard."""
        self.buttons[name].click()

    def show_format(self, form: QTextCharFormat) -> None:
        """Show how the letters at the cursor look."""
        self.buttons["bold"].setChecked(form.fontWeight() >= QFont.Weight.Bold)
        self.buttons["italic"].setChecked(form.fontItalic())
        self.buttons["underline"].setChecked(form.fontUnderline())
        self.address.setText(form.anchorHref())

    def show_list(self, found: QTextList | None) -> None:
        """Show whether the cursor is in a list."""
        is_numbered = (
            found is not None and found.format().style() == QTextListFormat.Style.ListDecimal
        )
        self.buttons["bullets"].setChecked(found is not None and not is_numbered)
        self.buttons["numbers"].setChecked(is_numbered)
        for name in ("outdent", "indent"):
            self.buttons[name].setEnabled(found is not None)

    def put_link_away(self) -> None:
        """Ask for no address any more: another text is there."""
        self._link_line.hide()

    def _open_link_line(self) -> None:
        self._link_line.show()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        self.address.selectAll()

    def _link(self, typed: str) -> None:
        href = link_address(typed)
        if href is None:
            said = tr("“{text}” is no address of a page, a mailbox or a phone.")
            self._decline(said.format(text=typed.strip()[:_LONGEST_SAID]))
            return
        self._link_line.hide()
        self.linked.emit(href)

    def _decline(self, said: str) -> None:
        """Say why an address is none; nothing while it may become one."""
        set_property(self.address, "wrong", "true" if said else "false")
        self._declined.setText(said)
        self._declined.setVisible(bool(said))
        if said:
            self.address.selectAll()
            announce(self.address, said)


class _Address(QLineEdit):
    """Where a link goes; `left` when Escape is pressed."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the line and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
