"""The one source of colour, type and space; everything painted is made from these."""

from __future__ import annotations

from typing import Final, NamedTuple


class Space(NamedTuple):
    """Distances in device-independent pixels; no other distance is used."""

    tiny: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    corner: int = 6
    control: int = 30
    icon: int = 16


class Type(NamedTuple):
    """Sizes in device-independent pixels."""

    title: int = 18
    text: int = 13
    help: int = 12
    small: int = 11


class Tone(NamedTuple):
    """The colour of a word and of the soft ground it may stand on."""

    text: str
    soft: str


class Colours(NamedTuple):
    """One theme. Text on its ground reaches 4.5:1, parts of controls 3:1 (WCAG 2.2 AA)."""

    name: str
    background: str
    surface: str
    line: str
    field_line: str
    text: str
    muted: str
    accent: Tone
    on_accent: str
    accent_pressed: str
    good: Tone
    warning: Tone
    bad: Tone
    bubble: str
    bubble_line: str
    on_bubble: str
    is_dark: bool

    def tone(self, name: str) -> Tone:
        """A tone by its name: good, warning, bad or accent; muted for any other."""
        match name:
            case "good":
                return self.good
            case "warning":
                return self.warning
            case "bad":
                return self.bad
            case "accent":
                return self.accent
            case _:
                return Tone(self.muted, self.background)


SPACE: Final = Space()
TYPE: Final = Type()

LIGHT: Final = Colours(
    name="light",
    background="#f6f7f9",
    surface="#ffffff",
    line="#e2e5ea",
    field_line="#868f9f",
    text="#1b1f27",
    muted="#626b80",
    accent=Tone("#2f5fd0", "#e8eefc"),
    on_accent="#ffffff",
    accent_pressed="#264fb0",
    good=Tone("#1d7a46", "#e3f4ea"),
    warning=Tone("#8a5800", "#fdf1d8"),
    bad=Tone("#b3261e", "#fbe6e4"),
    bubble="#2f5fd0",
    bubble_line="#2f5fd0",
    on_bubble="#ffffff",
    is_dark=False,
)

DARK: Final = Colours(
    name="dark",
    background="#15181d",
    surface="#1c2027",
    line="#2f3540",
    field_line="#687283",
    text="#e8ebf0",
    muted="#9aa4b2",
    accent=Tone("#7ea2ff", "#26314d"),
    on_accent="#10131a",
    accent_pressed="#98b5ff",
    good=Tone("#65c890", "#1d3528"),
    warning=Tone("#f0b95a", "#3a2e17"),
    bad=Tone("#ff8a80", "#3f2321"),
    bubble="#3d66c9",
    bubble_line="#3d66c9",
    on_bubble="#ffffff",
    is_dark=True,
)

CONTRAST: Final = Colours(
    name="contrast",
    background="#000000",
    surface="#000000",
    line="#ffffff",
    field_line="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent=Tone("#ffff00", "#333300"),
    on_accent="#000000",
    accent_pressed="#ffffff",
    good=Tone("#00ff66", "#003314"),
    warning=Tone("#ffcc00", "#332900"),
    bad=Tone("#ff8080", "#3d0000"),
    bubble="#000000",
    bubble_line="#ffffff",
    on_bubble="#ffffff",
    is_dark=True,
)

THEMES: Final = {"light": LIGHT, "dark": DARK, "high-contrast": CONTRAST}
"""The themes that can be chosen, by their names in the settings."""

PROFILE_COLOURS: Final = {
    "green": "good",
    "yellow": "warning",
    "orange": "warning",
    "red": "bad",
    "blue": "accent",
    "purple": "accent",
    "grey": "muted",
}
"""The colours that a profile may have, and the tone each of them is."""
