"""The spelling dictionaries of this computer, as far as it has any."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import Final, Protocol

from draft_editor.model.tongue import Tongue
from draft_editor.model.words import Complaint, Words, words


class NoDictionary(Complaint):
    """Spelling cannot be checked in a language here, and what would help."""


class Dictionary(Protocol):
    """One language's words. Thread: the one that opened it."""

    def check(self, word: str) -> bool:
        """Whether it has this word, which is not empty."""
        ...

    def suggest(self, word: str) -> Sequence[str]:
        """Words that may have been meant, the likeliest first."""
        ...


NAMES: Final[Mapping[Tongue, tuple[str, ...]]] = {
    Tongue.ENGLISH: ("en_CA", "en_US", "en_GB", "en"),
    Tongue.FRENCH: ("fr_CA", "fr", "fr_FR"),
}
"""Where a language's words are looked for, the best first."""

_MISSING: Final[Mapping[Tongue, Words]] = {
    Tongue.ENGLISH: words(
        "No English dictionary on this computer: install {package}, or ask your administrator.",
        package="hunspell-en-us",
    ),
    Tongue.FRENCH: words(
        "No French dictionary on this computer: install {package}, or ask your administrator.",
        package="hunspell-fr",
    ),
}


def open_dictionary(
    tongue: Tongue, names: Mapping[Tongue, Sequence[str]] = NAMES, library: str = "enchant"
) -> Dictionary:
    """The best dictionary that there is; raises `NoDictionary`.

    The first one takes some 70 ms, most of it to load the library.
    """
    enchant = _load(library)
    broker = enchant.Broker()
    for name in names[tongue]:
        if broker.dict_exists(name):
            opened: Dictionary = broker.request_dict(name)
            return opened
    raise NoDictionary(_MISSING[tongue])


def _load(library: str) -> ModuleType:
    """The library, which is an extra, and which is nothing without one of the system's."""
    try:
        return import_module(library)
    except ModuleNotFoundError:
        package = "pyenchant"
    except (ImportError, OSError, AssertionError):  # as it says that the system's is not there
        package = "libenchant-2"
    raise NoDictionary(
        words(
            "Nothing checks spelling on this computer: install {package}, or ask your "
            "administrator.",
            package=package,
        )
    )
