"""Three ways to look at the one text of an email: its source, rich, and as it will be seen."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from draft_editor.model.note import read_note
from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.marks import Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import shown_place, value_place
from draft_editor.ui.fields.stand_in import Spot
from draft_editor.ui.mail.held_keys import HeldKeys
from draft_editor.ui.mail.paste_offer import PasteOffer
from draft_editor.ui.mail.preview import MailPreview
from draft_editor.ui.mail.rich_beside import RichBeside
from draft_editor.ui.mail.rich_erasing import RichErasing
from draft_editor.ui.mail.rich_items import RichItems
from draft_editor.ui.mail.rich_links import RichLinks
from draft_editor.ui.mail.rich_paste import RichPaste
from draft_editor.ui.mail.rich_place import RichPlace
from draft_editor.ui.mail.rich_spot import RichSpot
from draft_editor.ui.mail.rich_view import RichView
from draft_editor.ui.mail.tags import tags
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import rule

_HEAD: Final = 1_000


class View(StrEnum):
    """How an email's text is looked at."""

    SOURCE = "source"
    RICH = "rich"
    PREVIEW = "preview"


class MailViews(QObject):
    """Stands above the text of an email and lets one choose how it is shown. Thread: GUI.

    What was chosen holds for every email of this window; other messages show their text only.
    Only the rich view writes, and only what was edited; views that are not seen do nothing.
    `writing_chosen`: somebody wants to write emails so, as source or rich.
    """

    writing_chosen = Signal(str)

    def __init__(self, field: MessageBodyField, errands: Errands) -> None:
        super().__init__(field)
        self._field = field
        self._chosen = View.SOURCE
        self._is_email = False
        self._view = View.SOURCE
        self._build(errands)
        self._join()
        self._look_again()

    def _build(self, errands: Errands) -> None:
        name = str(self._field.path)
        self._build_bar(name)
        self.paste = PasteOffer(self._field, errands)
        self.preview = MailPreview(errands, name, self._field)
        self.preview.hide()
        self._field.put_instead(self.preview)
        self._build_rich(name, errands)
        self._seen_in = {
            View.SOURCE: self._field.writing(),
            View.RICH: self.rich.writing,
            View.PREVIEW: self.preview.browser,
        }
        for widget in (self.rich.writing, self.preview.browser):
            self._field.guard(widget)
        self._field.stand_in(self)

    def _build_bar(self, name: str) -> None:
        self.bar = QWidget(self._field)
        column = QVBoxLayout(self.bar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(SPACE.small, SPACE.tiny, SPACE.small, SPACE.tiny)
        line.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[View, QPushButton] = {}
        named = {View.SOURCE: tr("Source"), View.RICH: tr("Rich"), View.PREVIEW: tr("Preview")}
        for view, text in named.items():
            button = QPushButton(text, self.bar)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("look", "segment")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.setObjectName(f"{name}:view.{view}")
            button.setAccessibleName(labelled(tr("Show the email as"), text))
            self._group.addButton(button)
            self.buttons[view] = button
            line.addWidget(button)
        self.buttons[View.SOURCE].setProperty("segment", "first")
        self.buttons[View.PREVIEW].setProperty("segment", "last")
        self.buttons[View.SOURCE].setChecked(True)
        self.buttons[View.SOURCE].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(rule(self.bar))
        self.bar.hide()
        self._field.put_above(self.bar)

    def _build_rich(self, name: str, errands: Errands) -> None:
        self.rich = RichView(errands, name, self._field)
        self.rich.hide()
        self._field.put_instead(self.rich)
        RichItems(self.rich)
        RichErasing(self.rich)
        RichBeside(self.rich)
        links = RichLinks(self.rich)
        self.rich_place = RichPlace(self._field, self.rich)
        self.rich_paste = RichPaste(self._field, self.rich, links, errands)
        self._held = HeldKeys(self.rich, self.rich_paste)

    def _join(self) -> None:
        self._group.buttonToggled.connect(self._on_group_button_toggled)
        self._group.buttonClicked.connect(self._on_group_button_clicked)
        self._field.sheet.changed.connect(self._on_sheet_changed)
        self._field.marking.add(self._tags)
        writing = self.rich.writing
        writing.menu_asked.connect(partial(self._field.open_menu, writing))
        self.rich.written.connect(self._on_rich_written)
        self.rich.parted.connect(self._field.sheet.close_step)
        self._field.source_asked.connect(lambda: self.choose(View.SOURCE))

    def _tags(self, text: str, begins: int) -> Iterable[Mark]:
        return tags(text, begins) if self._is_email else ()

    def is_at_rest(self) -> bool:
        """Whether what is seen is right, and nothing is on its way to be."""
        is_seen_right = self.preview.isHidden() or self.preview.is_right()
        is_rich_right = self.rich.is_right() and not self.rich_paste.is_cleaning
        return is_seen_right and (self.rich.isHidden() or is_rich_right)

    def choose(self, view: View) -> None:
        """Show an email's text so from now on."""
        self.buttons[view].setChecked(True)

    def go_to_view(self, view: View, _checked: bool = False) -> None:
        """Show an email so, and give it the keyboard; other messages have one view only."""
        if self._is_email:
            self.buttons[view].click()
            self._field.focus()

    def spot(self) -> Spot | None:
        """What is selected in the rich view; None while it is not seen, or shows nothing."""
        found = self.rich.selected() if self._view is View.RICH else None
        return None if found is None else RichSpot(self._field, *found)

    def selection(self) -> tuple[int, int] | None:
        """What is selected in the rich view; None while it is not seen."""
        found = self.rich.selection() if self._view is View.RICH else None
        if found is None:
            return None
        text = self._field.text()
        return shown_place(text, found[0]), shown_place(text, found[1])

    def shows(self, start: int, end: int, *, with_tags: bool) -> bool:
        """Whether the rich view is seen and shows this stretch."""
        place = self._in_value(start, end)
        return self._view is View.RICH and self.rich.shows(*place, with_tags=with_tags)

    def go_to(self, start: int, end: int) -> None:
        """Have the rich view go there if it is seen."""
        if self._view is View.RICH:
            self.rich.go_to(*self._in_value(start, end))

    def _in_value(self, start: int, end: int) -> tuple[int, int]:
        text = self._field.text()
        return value_place(text, start), value_place(text, end)

    def _on_group_button_toggled(self, button: QPushButton, is_on: bool) -> None:
        # Tab goes to the one that is chosen: from another, the arrows would choose nothing.
        policy = Qt.FocusPolicy.StrongFocus if is_on else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)
        if is_on:
            self._chosen = self._of(button)
            self._stand()

    def _on_group_button_clicked(self, button: QAbstractButton) -> None:
        view = self._of(button)
        if view is not View.PREVIEW:
            self.writing_chosen.emit(view.value)

    def _of(self, button: QAbstractButton) -> View:
        return next(view for view, each in self.buttons.items() if each is button)

    def _on_rich_written(self, source: str, is_apart: bool) -> None:
        if is_apart:
            self._field.choose(source)
        else:
            self._field.write(source)

    def _on_sheet_changed(self) -> None:
        self._look_again()

    def _look_again(self) -> None:
        """The draft is another, or says something else; the field may learn of it later."""
        body = self._field.sheet.value(self._field.path)
        text = body if isinstance(body, str) else ""
        self.preview.show_mail(text)
        self.rich.show_mail(text)
        is_email = self._field.protocol() == "EMAIL" and not _is_note(text)
        if is_email != self._is_email:
            self._is_email = is_email
            self._stand()

    def _stand(self) -> None:
        """Show what is to be seen now; the keyboard goes to it where the text had it."""
        self._held.settle()
        view = self._chosen if self._is_email else View.SOURCE
        self._field.bring_place()
        self._view = view
        had_keyboard = any(widget.hasFocus() for widget in self._seen_in.values())
        self.bar.setVisible(self._is_email)
        self._field.writing().setVisible(view is View.SOURCE)
        if view is not View.SOURCE:
            self.paste.end()
        if view is not View.RICH:
            self.rich_paste.end()
        self.rich.setVisible(view is View.RICH)
        self.preview.setVisible(view is View.PREVIEW)
        self._field.hand_focus(self._seen_in[view])
        self._field.hand_place()
        if had_keyboard:
            self._field.focus()


def _is_note(text: str) -> bool:
    return text[:_HEAD].lstrip().startswith("{") and read_note(text) is not None
