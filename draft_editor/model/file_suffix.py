"""The end of a file’s name, which says what the file claims to be."""

from __future__ import annotations


def suffix_of(name: str) -> str:
    """What stands behind the last dot of a name, in small letters; empty where nothing does.

    Dots and spaces at the end are passed over, as Windows does.
    """
    stem, dot, suffix = name.rstrip(". ").rpartition(".")
    return suffix.lower() if dot and stem else ""
