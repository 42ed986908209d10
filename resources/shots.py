"""Pictures of every screen: light, dark, high contrast, narrow and French, into build/shots."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from draft_editor.app import Program, name_application
from draft_editor.store.folder import DataFolder
from draft_editor.store.settings import Settings, SettingsFile
from draft_editor.ui.desk import Desk
from draft_editor.wishes import Wishes

_OUT: Final = Path("build/shots")
_LIMIT_MS: Final = 60_000
_PAUSE_MS: Final = 350


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
    Look("french", language="fr_CA"),
    Look("large", scale="150"),
)


def main() -> int:
    """Take all pictures, each look in a process of its own; or one look, named."""
    if len(sys.argv) > 1:
        return take(next(look for look in LOOKS if look.name == sys.argv[1]))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for look in LOOKS:
        subprocess.run([sys.executable, __file__, look.name], check=True)
    print(f"The pictures are in {_OUT}.")
    return 0


def take(look: Look) -> int:
    """Take the pictures of one look."""
    _OUT.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    name_application(application)
    with tempfile.TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        folder.make()
        settings = Settings().with_text("theme", look.theme).with_text("language", look.language)
        SettingsFile(folder.file("settings.json")).save(
            settings.with_text("text_scale", look.scale)
        )
        program = Program(application, folder, Wishes(sandbox=True, keeps_login=False))
        program.window.resize(look.width, look.height)
        steps = _steps(program)

        def step() -> None:
            following = next(steps, None)
            if following is None:
                application.quit()
                return
            name, prepare = following
            prepare()

            def snap() -> None:
                seen: QWidget = application.activeModalWidget() or program.window
                seen.grab().save(str(_OUT / f"{look.name}-{name}.png"))
                if seen is not program.window:
                    seen.close()
                step()

            QTimer.singleShot(_PAUSE_MS, snap)

        started: list[bool] = []

        def begin() -> None:
            if not started:
                started.append(True)
                QTimer.singleShot(_PAUSE_MS, step)

        program.begun.connect(lambda: program.parts.desk.laid.connect(begin))
        QTimer.singleShot(_LIMIT_MS, application.quit)
        program.show()
        application.exec()
        program.window.allow_closing()
        program.window.close()
        program.end()
    return 0


def _steps(program: Program) -> Iterator[tuple[str, Callable[[], object]]]:
    """Each screen by name, and what brings it up."""

    def tab(index: int) -> Callable[[], None]:
        return lambda: program.parts.desk.editor.tabs.setCurrentIndex(index)

    def draft(index: int) -> Callable[[], None]:
        def show() -> None:
            program.parts.desk.editor.tabs.setCurrentIndex(0)
            program.parts.desk.open_draft(list(program.parts.desk.shelf)[index])

        return show

    def type_and_submit() -> None:
        desk = program.parts.desk
        desk.open_draft(next(iter(desk.shelf)))
        desk.editor.tabs.setCurrentIndex(0)
        desk.editor.body().writing().appendPlainText("We’ll keep the bay free…")
        desk.submit()

    def changed() -> None:
        program.parts.desk.editor.body().writing().appendPlainText("See you then.")

    def desk() -> Desk:
        return program.parts.desk

    names = ("message", "sending", "notifications", "comment", "incoming", "details", "json")
    for index, name in enumerate(names):
        yield name, tab(index)
    for index, name in ((2, "email"), (3, "failed"), (4, "note"), (5, "template")):
        yield f"draft-{name}", draft(index)
    yield "accepted", type_and_submit
    yield "changed", changed
    yield "review", desk().review
    yield "sign-in", desk().questions.ask_login
    yield "customer", desk().questions.ask_customer
    yield "profile", desk().profiles.ask
    yield "palette", desk().navigation.open_palette


if __name__ == "__main__":
    sys.exit(main())
