"""The language that the window speaks, and its way of writing days and numbers."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from draft_editor.assets import asset

Spoken: TypeAlias = Literal["en_US", "fr_CA"]
Choice: TypeAlias = Literal["system", "en_US", "fr_CA"]

_QT_FRENCH: Final = "qtbase_fr"


class Language:
    """Installs one language on the application; widgets are told by Qt's `LanguageChange`.

    A text that is fetched once, when its widget is built, changes with the next window.
    `system` is for tests; without it, the computer's own preference is read at each choice.
    """

    def __init__(self, app: QCoreApplication, system: QLocale | None = None) -> None:
        self._app = app
        self._system = system
        self._installed: list[QTranslator] = []
        self._spoken: Spoken = "en_US"

    @property
    def spoken(self) -> Spoken:
        """The language that is installed; before any choice, English."""
        return self._spoken

    def choose(self, choice: Choice) -> None:
        """Speak this language from now on; “system” is French where French comes first there.

        Raises `FileNotFoundError` or `ValueError` when the program's own files are damaged.
        """
        self._spoken = self._preferred() if choice == "system" else choice
        # What is installed last is asked first; English stays below for its plurals.
        wanted: list[QTranslator] = [_Own("en_US")]
        if self._spoken == "fr_CA":
            wanted += [*_of_qt(), _Own("fr_CA")]
        self.leave()
        QLocale.setDefault(QLocale(self._spoken))
        for translator in wanted:
            self._app.installTranslator(translator)
        self._installed = wanted

    def leave(self) -> None:
        """Take away what was installed: the texts stand as they are written in the code."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    def _preferred(self) -> Spoken:
        system = self._system or QLocale.system()
        # The language of texts; `system.language()` may only be that of numbers and dates.
        first = next(iter(system.uiLanguages()), "")
        return "fr_CA" if QLocale(first).language() == QLocale.Language.French else "en_US"


class _Own(QTranslator):
    """A translation of this program. Qt reads the bytes in place, so they live as long."""

    def __init__(self, spoken: Spoken) -> None:
        super().__init__()
        name = f"draft_editor_{spoken}.qm"
        self._bytes = asset("translations", name).read_bytes()
        if not self.load(self._bytes):
            raise ValueError(f"{name} is not a translation")


def _of_qt() -> list[QTranslator]:
    """Qt's own French, for its dialogs and context menus; a trimmed Qt may come without."""
    translator = QTranslator()
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [translator] if translator.load(_QT_FRENCH, place) else []
