"""Pictures of every screen in every look, into build/shots."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QDateEdit, QDialog, QLineEdit, QPushButton, QWidget

from draft_editor.app import Program, new_application
from draft_editor.assembly.wishes import Wishes
from draft_editor.draft.path import Path as Place
from draft_editor.store.folder import DataFolder
from draft_editor.store.settings import Settings, SettingsFile
from draft_editor.ui.desk import Desk
from draft_editor.ui.dialogs.past import PastDialog
from draft_editor.ui.ports import DraftsRead
from resources.composer_states import ComposerStates
from resources.panel_states import PanelStates, leave_bar
from resources.states import (
    FileStates,
    ScheduleStates,
    Shot,
    SpellingStates,
    open_colleagues,
    open_hours,
    plain_picture,
    scroll_down,
)

_OUT: Final = Path("build/shots")
_LIMIT_MS: Final = 180_000
_PAUSE_MS: Final = 350
_TABS: Final = (
    "message", "sending", "notifications", "comment", "incoming", "details", "json",
)  # fmt: skip
_SCHEDULED_ON: Final = "messageAttributes.draftAttributes.scheduledOn"
_ATTACHMENTS: Final = Place.of("messageAttributes", "attachments")


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which all screens are looked at."""

    name: str
    theme: str = "light"
    language: str = "en_US"
    width: int = 1360
    height: int = 880
    scale: str = "100"


LOOKS: Final = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("contrast", theme="high-contrast"),
    Look("narrow", width=1024, height=700),
    Look("slim", width=900, height=700),
    Look("french", language="fr_CA"),
    Look("large", scale="150"),
)


def main() -> int:
    """Take all pictures, each look in a process of its own; or one look, named.

    A word behind the look: only the pictures that have it in their names.
    """
    if len(sys.argv) > 1:
        return take(next(look for look in LOOKS if look.name == sys.argv[1]), *sys.argv[2:3])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for look in LOOKS:
        subprocess.run([sys.executable, "-m", "resources.shots", look.name], check=True)
    print(f"The pictures are in {_OUT}.")
    return 0


def take(look: Look, word: str = "") -> int:
    """Take the pictures of one look that have a word in their names."""
    _OUT.mkdir(parents=True, exist_ok=True)
    application = new_application()
    with tempfile.TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        folder.make()
        settings = Settings().with_text("theme", look.theme).with_text("language", look.language)
        SettingsFile(folder.file("settings.json")).save(
            settings.with_text("text_scale", look.scale)
        )
        program = Program(application, folder, Wishes(sandbox=True, keeps_login=False))
        program.window.resize(look.width, look.height)
        shots = (each for each in Scenes(program, Path(place)).shots() if word in each.name)
        round_trip = _Round(program, look, shots)
        program.show()
        application.exec()
        program.window.allow_closing()
        program.window.close()
        program.end()
    return 0 if round_trip.is_whole else 1


class _Round(QObject):
    """Takes one picture after the other, each once its screen is there."""

    def __init__(self, program: Program, look: Look, shots: Iterator[Shot]) -> None:
        super().__init__(program)
        self._program = program
        self._look = look
        self._shots = shots
        self._shot: Shot | None = None
        self.is_whole = False
        program.begun.connect(self._on_program_begun)
        QTimer.singleShot(_LIMIT_MS, self, self._end)

    def _on_program_begun(self) -> None:
        single = Qt.ConnectionType.SingleShotConnection
        self._program.parts.desk.laid.connect(self._on_desk_laid, single)

    def _on_desk_laid(self) -> None:
        QTimer.singleShot(_PAUSE_MS, self, self._step)

    def _step(self) -> None:
        self._shot = next(self._shots, None)
        if self._shot is None:
            self.is_whole = True
            self._end()
            return
        self._shot.prepare()
        QTimer.singleShot(_PAUSE_MS, self, self._snap)

    def _snap(self) -> None:
        if self._shot is None or not self._shot.is_there():
            QTimer.singleShot(_PAUSE_MS, self, self._snap)
            return
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        dialog, popup = QApplication.activeModalWidget(), QApplication.activePopupWidget()
        seen = self._program.window if dialog is None or popup is not None else dialog
        picture = seen.grab()
        if popup is not None:
            painter = QPainter(picture)
            painter.drawPixmap(popup.pos() - seen.mapToGlobal(QPoint(0, 0)), popup.grab())
            painter.end()
        picture.save(str(_OUT / f"{self._look.name}-{self._shot.name}.png"))
        if popup is not None:
            popup.close()
        if isinstance(dialog, QDialog):
            dialog.done(QDialog.DialogCode.Rejected)  # without a question about what is filled in
        self._step()

    def _end(self) -> None:
        self._program.window.allow_closing()  # the edits of a picture need not be asked about
        QApplication.quit()


class Scenes:
    """All screens, in the order in which one leads to the next."""

    def __init__(self, program: Program, place: Path) -> None:
        self._program = program
        self._place = place

    @property
    def _desk(self) -> Desk:
        return self._program.parts.desk

    def shots(self) -> Iterator[Shot]:
        """Each screen; the later ones need what the former did."""
        for index, name in enumerate(_TABS):
            yield Shot(name, self._tab(index))
        for index, name in ((2, "email"), (3, "failed"), (4, "note"), (5, "template")):
            yield Shot(f"draft-{name}", self._draft(index))
        yield Shot("parts", lambda: self._show_parts(shown=True))
        self._show_parts(shown=False)
        yield Shot("note-people", self._note_people)
        yield Shot("note-mention", self._mention)
        yield from SpellingStates(lambda: self._desk, self._draft(0)).shots()
        yield from ComposerStates(lambda: self._desk, self._as_read).shots()
        yield from PanelStates(lambda: self._desk, self._as_read).shots()
        self._draft(5)()
        yield from self._dialogs()
        yield Shot("attachments", self._attach, self._are_uploads_mixed)
        yield from FileStates(lambda: self._desk, self._draft(0), self._place).shots()
        yield from ScheduleStates(lambda: self._desk, self._draft(1)).shots()
        yield Shot("link-asked", self._link)
        yield Shot("link-typed", self._type_link)
        yield Shot("accepted", self._submit(), self._has_ended(1))
        yield Shot("versions", lambda: self._look_back("versions"), self._has_looked_back)
        yield Shot("sent", lambda: self._look_back("sent"), self._has_looked_back)
        yield Shot("changed", self._change)
        yield Shot("findings", self._show_findings)
        yield Shot("review", self._desk.review)
        yield Shot("review-unchanged", self._review_unchanged)
        yield Shot("refused", self._submit("refuse"), self._has_ended(2))
        yield Shot("unknown", self._submit("drop-after"), self._has_ended(3))
        yield Shot("sending-now", self._submit("hang:30"))
        yield Shot("cancelled", self._desk.cancel, self._has_ended(4))
        yield Shot("waiting", self._submit_to_nobody, self._waits)
        yield Shot("list-error", self._desk.read_drafts, self._is_told)
        yield Shot("list-empty", self._empty)
        yield Shot("close", lambda: self._desk.questions.ask_to_close(2))

    def _dialogs(self) -> Iterator[Shot]:
        desk, window = self._desk, self._program.window
        top = window.top
        yield Shot("sign-in", desk.questions.ask_login)
        yield Shot("customer", desk.questions.ask_customer)
        yield Shot("profile", desk.profiles.ask)
        yield Shot("profile-hours", lambda: open_hours(desk), scroll_down)
        yield Shot("profile-colleagues", self._open_colleagues, scroll_down)
        yield Shot("safety", window.actions_by_name["menu.safety"].trigger)
        yield Shot("palette", desk.navigation.open_palette)
        yield Shot("variables", window.actions_by_name["menu.variables"].trigger)
        yield Shot("responses", window.actions_by_name["menu.responses"].trigger)
        yield Shot("responses-book", window.actions_by_name["menu.responses_book"].trigger)
        yield Shot("find", self._find)
        leave_bar(desk)
        yield Shot("profile-menu", lambda: self._pop_up(top.profile, top.profile.menu()))
        yield Shot("menu", lambda: self._pop_up(top.menu, window.menu))
        yield Shot("focus-list", lambda: self._focus(window.list.view))
        yield Shot("focus-submit", lambda: self._focus(desk.editor.actions_bar.submit))
        yield Shot("calendar", self._open_calendar)

    def _open_colleagues(self) -> None:
        self._desk.profiles.ask()
        open_colleagues(QApplication.activeModalWidget())

    def _find(self) -> None:
        self._program.window.actions_by_name["menu.find_everywhere"].trigger()
        for line in self._desk.editor.findChildren(QLineEdit, "find.text"):
            line.setText("your")

    def _tab(self, index: int) -> Callable[[], None]:
        return lambda: self._desk.editor.tabs.setCurrentIndex(index)

    def _draft(self, index: int) -> Callable[[], None]:
        def show() -> None:
            self._desk.editor.tabs.setCurrentIndex(0)
            self._desk.open_draft(list(self._desk.shelf)[index])

        return show

    def _as_read(self, index: int) -> None:
        """Open a draft; it, and the one that is left, are as they were read."""
        while self._desk.sheet.undo() is not None:
            pass
        self._draft(index)()

    def _show_parts(self, *, shown: bool) -> None:
        """Where the parts of a text end, in the body and in what the customer gets."""
        self._draft(0)()
        for name in ("messageAttributes.body:borders", "preview.parts"):
            for switch in self._desk.editor.findChildren(QPushButton, name):
                switch.setChecked(shown)

    def _note_people(self) -> None:
        self._draft(4)()
        self._tab(3)()

    def _mention(self) -> None:
        """As if “@m” was typed behind the note."""
        self._draft(4)()
        writing = self._desk.editor.body().writing()
        self._focus(writing)
        writing.moveCursor(QTextCursor.MoveOperation.End)
        writing.insertPlainText(" @m")

    def _focus(self, widget: QWidget) -> None:
        self._program.window.activateWindow()
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _pop_up(self, under: QWidget, popup: QWidget) -> None:
        """As if it was pressed, though the window's place on the screen is not known here."""
        popup.adjustSize()
        window = self._program.window
        place = under.mapTo(window, under.rect().bottomLeft())
        place.setX(min(place.x(), window.width() - popup.width()))
        popup.move(window.mapToGlobal(place))
        popup.show()
        popup.move(window.mapToGlobal(place))

    def _open_calendar(self) -> None:
        self._draft(0)()
        days = self._desk.editor.findChildren(QDateEdit, f"{_SCHEDULED_ON}:date")
        for day in days:
            self._focus(day)
            popup = day.calendarWidget().window()
            self._pop_up(day, popup)

    def _attach(self) -> None:
        """One file that is refused, some that take their time, and one that waits for them."""
        self._draft(0)()
        self._script(*(("file", deed) for deed in ("status:500", *["hang:20"] * 3)))
        names = ("worn-belt.png", "invoice.png", "estimate.png", "tread.png", "rotor.png")
        files = [self._place / name for name in names]
        for number, file in enumerate(files):
            plain_picture(file, number)
        self._desk.editor.reveal(_ATTACHMENTS)
        self._desk.uploads.offer([QUrl.fromLocalFile(str(file)) for file in files])
        self._desk.uploads.offer([QUrl.fromLocalFile(str(self._place))])

    def _are_uploads_mixed(self) -> bool:
        return bool(self._program.window.notice.text())

    def _link(self) -> None:
        """A server was met that nothing has been said about."""
        self._desk.uploads.offer([QUrl("https://files.example.com/inspection.pdf")])

    def _type_link(self) -> None:
        field = self._desk.editor.attachments()
        if field is not None:
            field.add()

    def _submit(self, deed: str = "") -> Callable[[], None]:
        def submit() -> None:
            if deed:
                self._script(("edit", deed))
            desk = self._desk
            desk.open_draft(list(desk.shelf)[2])
            desk.editor.tabs.setCurrentIndex(0)
            desk.editor.body().writing().appendPlainText("See you at nine.")
            desk.submit()

        return submit

    def _has_ended(self, count: int) -> Callable[[], bool]:
        def has_ended() -> bool:
            lines = self._program.window.status.model.lines()
            return len(lines) >= count and all(line.outcome is not None for line in lines)

        return has_ended

    def _change(self) -> None:
        self._draft(0)()
        self._desk.editor.body().writing().appendPlainText("We’ll keep the bay free…")

    def _show_findings(self) -> None:
        self._desk.editor.show_all_findings()
        self._desk.editor.actions_bar.toggle_list()

    def _review_unchanged(self) -> None:
        self._draft(1)()
        self._desk.review()

    def _look_back(self, name: str) -> None:
        self._program.window.actions_by_name[f"menu.{name}"].trigger()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PastDialog):
            moments = dialog.list.model()
            moments.modelReset.connect(
                lambda: dialog.list.setCurrentIndex(moments.index(moments.rowCount() - 1, 0)),
                Qt.ConnectionType.QueuedConnection,
            )

    def _has_looked_back(self) -> bool:
        dialog = QApplication.activeModalWidget()
        return isinstance(dialog, PastDialog) and dialog.list.moment() is not None

    def _submit_to_nobody(self) -> None:
        sandbox = self._program.parts.sandbox
        if sandbox is not None:
            sandbox.stop()
        self._submit()()

    def _waits(self) -> bool:
        return any(line.is_set_aside for line in self._desk.window.status.model.lines())

    def _is_told(self) -> bool:
        return self._program.window.notice.isVisible()

    def _empty(self) -> None:
        self._desk.on_event(DraftsRead((), (), datetime.now(UTC)))

    def _script(self, *faults: tuple[str, str]) -> None:
        """Let the sandbox's next answers suffer so; what was scripted before is dropped."""
        sandbox = self._program.parts.sandbox
        if sandbox is None:
            return
        connection = HTTPConnection(urlsplit(sandbox.origin).netloc, timeout=10)
        for method, script in (("DELETE", []), ("POST", faults)):
            body = json.dumps([{"on": on, "times": 1, "do": deed} for on, deed in script])
            connection.request(method, "/_sandbox/faults", body)
            connection.getresponse().read()
        connection.close()


if __name__ == "__main__":
    sys.exit(main())
