"""What a person has set about the window; nothing in here is worth an error."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias, TypeVar, get_args

from draft_editor.model.json_text import Json, JsonObject, Number, pretty
from draft_editor.model.words import Words, words
from draft_editor.store.folder import reason, set_aside, write_atomically
from draft_editor.store.json_file import BadFile, read_json_file

Theme: TypeAlias = Literal["system", "light", "dark", "high-contrast"]
THEMES: Final[tuple[Theme, ...]] = get_args(Theme)

Language: TypeAlias = Literal["system", "en_US", "fr_CA"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)

Shown: TypeAlias = Literal["hidden", "shown"]
SHOWN: Final[tuple[Shown, ...]] = get_args(Shown)

EmailView: TypeAlias = Literal["source", "rich"]
EMAIL_VIEWS: Final[tuple[EmailView, ...]] = get_args(EmailView)

SMALLEST_TEXT: Final = 75
LARGEST_TEXT: Final = 300
LONGEST_KEPT: Final = 36_500
"""Days, a hundred years: more than any date can be counted back."""
LARGEST_KEPT: Final = 1_000_000
"""Megabytes."""
_TIME_OF_DAY: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
"""Compiled only where there is one to read: the settings are read before the first paint."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Looks and places. `text_scale` is in percent; the window's texts are base64.

    What was sent and older versions of drafts are kept for so many days, and while they take
    no more than so many megabytes; drafts with their edits are kept in any case. `own_slot` is
    a time of day on the dealer's clock, as `07:45`, that schedules are often set to; or empty.
    `week` says whether the week of a schedule is to be seen, `email_view` how emails are written.
    """

    theme: Theme = "system"
    language: Language = "system"
    text_scale: int = 100
    window_geometry: str = ""
    window_state: str = ""
    last_profile: str = ""
    last_folder: str = ""
    keep_days: int = 90
    keep_megabytes: int = 100
    own_slot: str = ""
    week: Shown = "hidden"
    email_view: EmailView = "source"

    def texts(self) -> dict[str, str]:
        """Every setting as a text, by its name."""
        return {name: str(value) for name, value in asdict(self).items()}

    def with_text(self, name: str, text: str) -> Settings:
        """The settings with one set from its text; what it cannot be becomes its default."""
        value: Json = Number(text) if isinstance(getattr(self, name, None), int) else text
        return _settings({**_members(self), name: value})


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings to start with, and a sentence where some of them were lost."""

    settings: Settings
    said: Words | None = None


class SettingsFile:
    """The settings on the disk, in one readable file; unknown keys in it are kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> LoadedSettings:
        """The settings; never raises.

        A file that is not a JSON object is set aside under another name, so that nothing in
        it is lost, and the defaults hold. So does the default of a single unknown value.
        """
        if not self._path.exists():
            return LoadedSettings(Settings())
        try:
            return LoadedSettings(_settings(read_json_file(self._path).value))
        except BadFile as error:
            return LoadedSettings(Settings(), self._set_aside(error))

    def save(self, settings: Settings) -> None:
        """Write the settings; raises `NotWritten`."""
        known: JsonObject = {}
        if self._path.exists():
            try:
                known = read_json_file(self._path).value
            except BadFile as error:
                self._set_aside(error)
        value: JsonObject = {**known, **_members(settings)}
        write_atomically(self._path, (pretty(value) + "\n").encode())

    def _set_aside(self, error: BadFile) -> Words:
        try:
            name = set_aside(self._path)
        except OSError as refusal:
            return words(
                "{what} The usual settings are used; the file could not be set aside: {why}.",
                what=error.said,
                why=reason(refusal),
            )
        return words(
            "{what} The usual settings are used; the file is kept as “{name}”.",
            what=error.said,
            name=name,
        )


def _members(settings: Settings) -> JsonObject:
    return {
        "theme": settings.theme,
        "language": settings.language,
        "text_scale": Number(str(settings.text_scale)),
        "window_geometry": settings.window_geometry,
        "window_state": settings.window_state,
        "last_profile": settings.last_profile,
        "last_folder": settings.last_folder,
        "keep_days": Number(str(settings.keep_days)),
        "keep_megabytes": Number(str(settings.keep_megabytes)),
        "own_slot": settings.own_slot,
        "week": settings.week,
        "email_view": settings.email_view,
    }


def _settings(value: JsonObject) -> Settings:
    usual = Settings()
    return Settings(
        theme=_one_of(THEMES, value.get("theme"), usual.theme),
        language=_one_of(LANGUAGES, value.get("language"), usual.language),
        text_scale=_whole(value.get("text_scale"), usual.text_scale, SMALLEST_TEXT, LARGEST_TEXT),
        window_geometry=_base64(value.get("window_geometry")),
        window_state=_base64(value.get("window_state")),
        last_profile=_text(value.get("last_profile")),
        last_folder=_text(value.get("last_folder")),
        keep_days=_whole(value.get("keep_days"), usual.keep_days, 1, LONGEST_KEPT),
        keep_megabytes=_whole(value.get("keep_megabytes"), usual.keep_megabytes, 1, LARGEST_KEPT),
        own_slot=_time_of_day(value.get("own_slot")),
        week=_one_of(SHOWN, value.get("week"), usual.week),
        email_view=_one_of(EMAIL_VIEWS, value.get("email_view"), usual.email_view),
    )


def _one_of(choices: tuple[_T, ...], found: Json, usual: _T) -> _T:
    return next((choice for choice in choices if choice == found), usual)


def _whole(found: Json, usual: int, least: int, most: int) -> int:
    if not isinstance(found, Number):
        return usual
    return round(min(max(found.value(), least), most))


def _text(found: Json) -> str:
    return found if isinstance(found, str) else ""


def _time_of_day(found: Json) -> str:
    text = _text(found)
    return text if text and re.fullmatch(_TIME_OF_DAY, text) else ""


def _base64(found: Json) -> str:
    text = _text(found)
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return text
