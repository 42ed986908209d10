"""The states of schedule and attachments, each brought up as it comes about in use."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QTime, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDateEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QTimeEdit,
    QWidget,
)

from draft_editor.draft.path import Path as Place
from draft_editor.model.json_text import Json
from draft_editor.ui.desk import Desk
from draft_editor.ui.dialogs.colleagues_table import ColleaguesTable
from draft_editor.ui.ports import UploadMoved
from draft_editor.ui.spelling.menu import SpellingButton

SCHEDULED_ON: Final = Place.of("messageAttributes", "draftAttributes", "scheduledOn")
ATTACHMENTS: Final = Place.of("messageAttributes", "attachments")
_PROTOCOL: Final = Place.of("messageAttributes", "protocol")
_MISSPELT: Final = 3
"""Words of the text that is shown with mistakes."""
_OWN: Final = 2
"""The first row of a file of this computer: the draft has others before it."""
_LINK: Final[dict[str, Json]] = {
    "originalFileName": "Warranty terms",
    "fileURL": "https://www.example.com/warranty",
}
_FAR: Final[dict[str, Json]] = {
    "originalFileName": "A rather long name of a scanned repair order from last spring.pdf",
    "mimeType": "application/pdf",
    "attachmentExtension": "pdf",
    "docSize": "482113",
}


@dataclass(frozen=True, slots=True)
class Shot:
    """One screen by its name, what brings it up, and whether it is there."""

    name: str
    prepare: Callable[[], object]
    is_there: Callable[[], bool] = lambda: True


class SpellingStates:
    """Misspelt words: underlined, with what was meant, and the choice of the language."""

    def __init__(self, desk: Callable[[], Desk], lay: Callable[[], None]) -> None:
        """`lay` opens a text."""
        self._desk = desk
        self._lay = lay

    def shots(self) -> Iterator[Shot]:
        """Each state; after the last one the text is as it was."""
        yield Shot("spelling", self._write, self._is_underlined)
        yield Shot("spelling-meant", self._ask, self._is_answered)
        yield Shot("spelling-language", self._show_choices)
        yield Shot("spelling-words", self._show_words)
        self._desk().sheet.undo()

    def _write(self) -> None:
        self._lay()
        body = self._desk().editor.body()
        body.put(0, len(body.shown()), "Your appointement is confirmd; we will recieve the parts.")

    def _is_underlined(self) -> bool:
        return len(self._desk().editor.body().writing().extraSelections()) == _MISSPELT

    def _ask(self) -> None:
        writing = self._desk().editor.body().writing()
        cursor = writing.textCursor()
        cursor.setPosition(len("Your app"))
        writing.setTextCursor(cursor)
        writing.suggestions_asked.emit()

    def _is_answered(self) -> bool:
        menu = QApplication.activePopupWidget()
        return isinstance(menu, QMenu) and len(menu.actions()) > _MISSPELT

    def _button(self) -> SpellingButton:
        return self._desk().editor.findChildren(SpellingButton)[0]

    def _show_choices(self) -> None:
        button = self._button()
        button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _show_words(self) -> None:
        self._button().words_asked.emit()


class ScheduleStates:
    """When the first draft goes out, in every way that is shown otherwise."""

    def __init__(self, desk: Callable[[], Desk], lay: Callable[[], None]) -> None:
        """`lay` opens the draft."""
        self._desk = desk
        self._lay = lay

    def shots(self) -> Iterator[Shot]:
        """Each state by itself."""
        yield Shot("schedule-gap", lambda: self._choose(QDate(2027, 3, 14), QTime(2, 0)))
        yield Shot("schedule-twice", lambda: self._choose(QDate(2027, 11, 7), QTime(1, 30)))
        yield Shot("schedule-soon", self._nearly_out)
        yield Shot("schedule-typed", self._type)
        yield Shot("schedule-none", self._clear)
        yield Shot("schedule-week", self._show_week)

    def _choose(self, day: QDate, clock: QTime) -> None:
        self._lay()
        self._part(QDateEdit, "date").setDate(day)
        self._part(QTimeEdit, "time").setTime(clock)
        self._desk().editor.reveal(SCHEDULED_ON)

    def _nearly_out(self) -> None:
        self._lay()
        at = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=25)
        self._desk().sheet.write(SCHEDULED_ON, at.strftime("%Y-%m-%dT%H:%M:%S+0000"))
        self._desk().editor.show_all_findings()

    def _type(self) -> None:
        self._lay()
        self._desk().sheet.write(SCHEDULED_ON, "tomorrow at nine")

    def _clear(self) -> None:
        self._lay()
        self._desk().sheet.write(SCHEDULED_ON, None)

    def _show_week(self) -> None:
        self._lay()
        at = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
        self._desk().sheet.write(SCHEDULED_ON, at.strftime("%Y-%m-%dT%H:%M:%S+0000"))
        for button in self._desk().editor.findChildren(QPushButton, f"{SCHEDULED_ON}:showWeek"):
            button.click()
        self._desk().editor.reveal(ATTACHMENTS)  # below it: the week is in sight then

    def _part(self, kind: type[QDateEdit | QTimeEdit], name: str) -> QDateEdit | QTimeEdit:
        (found,) = self._desk().editor.findChildren(kind, f"{SCHEDULED_ON}:{name}")
        return found


class FileStates:
    """The rows of the attachments, and what is asked about them."""

    def __init__(self, desk: Callable[[], Desk], lay: Callable[[], None], place: Path) -> None:
        """`lay` opens a text; files are made in `place`."""
        self._desk = desk
        self._lay = lay
        self._place = place

    def shots(self) -> Iterator[Shot]:
        """One after the other: the later ones need the files of the former."""
        yield Shot("attachments-rows", self._show_rows, self._is_told)
        yield Shot("attachments-first", self._show_first)
        yield Shot("attachments-open", self._open_row)
        yield Shot("attachments-refused", self._drop_what_is_refused, self._is_refused)
        yield Shot("attachments-preview", self._preview, _is_dialog)
        yield Shot("attachments-shrink", self._drop_a_large_one, _is_dialog)
        yield Shot("attachments-too-much", self._change_channel)
        yield Shot("attachments-smaller", self._make_smaller, _is_dialog)

    def _show_rows(self) -> None:
        """A row in each state: the outside is told to be as slow as the picture needs it."""
        desk = self._desk()
        rows = desk.sheet.value(ATTACHMENTS)
        count = len(rows) if isinstance(rows, list) else 0
        desk.sheet.insert(ATTACHMENTS / count, dict(_LINK))
        desk.sheet.insert(ATTACHMENTS / (count + 1), dict(_FAR))
        for upload in (1, 2):
            desk.on_event(UploadMoved(upload, 42, 100))
        desk.editor.reveal(ATTACHMENTS / (count + 1))

    def _show_first(self) -> None:
        self._desk().editor.reveal(ATTACHMENTS / 0)

    def _is_told(self) -> bool:
        return bool(self._desk().window.notice.text())

    def _open_row(self) -> None:
        self._desk().editor.reveal(ATTACHMENTS / _OWN / "originalFileName")

    def _preview(self) -> None:
        field = self._desk().editor.attachments()
        if field is not None:
            field.toggle_details()
            field.preview()

    def _drop_what_is_refused(self) -> None:
        """Not what its name says, empty, and gone: three reasons."""
        (self._place / "coupon.png").write_text("<!DOCTYPE html><title>Coupon</title>")
        (self._place / "notes.txt").touch()
        names = ("coupon.png", "notes.txt", "brake-report.pdf")
        self._desk().window.tell("")
        self._offer(*(self._place / name for name in names))

    def _is_refused(self) -> bool:
        return "coupon" in self._desk().window.notice.text()

    def _drop_a_large_one(self) -> None:
        self._lay()
        path = self._place / "engine-bay.png"
        _noise(path, 1600, 1200)
        self._offer(path)

    def _change_channel(self) -> None:
        """Two pictures that an email takes, in what is a text now."""
        self._lay()
        desk = self._desk()
        desk.sheet.write(_PROTOCOL, "EMAIL")
        paths = [self._place / "brake-disc.png", self._place / "tyre-left.png"]
        for path in paths:
            _noise(path, 1100, 900)
        self._offer(*paths)
        desk.sheet.write(_PROTOCOL, "TEXT")
        desk.editor.reveal(ATTACHMENTS)

    def _make_smaller(self) -> None:
        self._desk().uploads.make_smaller()

    def _offer(self, *paths: Path) -> None:
        self._desk().uploads.offer([QUrl.fromLocalFile(str(path)) for path in paths])


def open_hours(desk: Desk) -> None:
    """Unfold the dealer's hours in the form of the profile, and give some."""
    desk.profiles.ask()
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return
    for more in dialog.findChildren(QPushButton, "profile.hours_more"):
        more.setChecked(True)
    for box in dialog.findChildren(QCheckBox, "profile.hours_known"):
        box.setChecked(True)


def open_colleagues(dialog: QWidget | None) -> None:
    """Unfold the colleagues in the form of a profile, and paste some."""
    if dialog is None:
        return
    for more in dialog.findChildren(QPushButton, "profile.colleagues_more"):
        more.setChecked(True)
    for table in dialog.findChildren(ColleaguesTable):
        table.pasted.emit("Ana Gómez\tdOcyA1x9nChE\nMarc-André Lévesque\tab43Xk\nJo (parts)")


def scroll_down() -> bool:
    """Scroll the open dialog to its end; it is there by then."""
    dialog = QApplication.activeModalWidget()
    for area in [] if dialog is None else dialog.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return True


def plain_picture(path: Path, number: int) -> None:
    """A small picture of one colour, another one for each number."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("steelblue").darker(100 + 10 * number))
    image.save(str(path))


def _noise(path: Path, width: int, height: int) -> None:
    """A picture that no PNG makes small."""
    pixels = os.urandom(width * height * 4)
    QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32).save(str(path))


def _is_dialog() -> bool:
    return QApplication.activeModalWidget() is not None
