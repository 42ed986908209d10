"""Which files may become attachments at all; whatever can be mended later is a finding instead."""

from __future__ import annotations

from typing import Final

from draft_editor.model.file_kind import (
    CLAIMS,
    KIND_WORDS,
    PICTURES,
    PROGRAMS,
    FileKind,
    kind_of_media,
)
from draft_editor.model.file_suffix import suffix_of
from draft_editor.model.local_file import Archive, LocalFile
from draft_editor.model.words import Words, words
from draft_editor.rules.limits import Limits, Names, is_refused
from draft_editor.rules.room import megabytes
from draft_editor.rules.rule import shown


def refusal(file: LocalFile, limits: Limits) -> Words | None:
    """Why this file is not taken into a message with these limits; None where it is.

    The sentence names the file. No file is opened: it is judged as it was described.
    """
    name = shown(file.path.name, 60)
    return (
        _disguise(file, name)
        or _too_large(file, name, limits)
        or (None if limits.refused_suffixes is None else _program(file, name, limits))
    )


def link_refusal(name: str, limits: Limits) -> Words | None:
    """Why a link whose file is called so is not taken; None where it is.

    Its content is not known: only what its name says is judged.
    """
    return _called_program(name, limits.refused_suffixes)


def contradiction(name: str, media_type: str) -> Words | None:
    """The sentence for a server that tells another type than the name of its file does."""
    claimed, kind = CLAIMS.get(suffix_of(name)), kind_of_media(media_type)
    if claimed is None or kind is None or kind in claimed or _are_pictures(kind, claimed):
        return None
    return _other_than_named(shown(name, 60), kind)


_SHRINKABLE: Final = PICTURES - {FileKind.GIF}
"""Pictures that stay what they are when they are made smaller; a GIF may move."""


def would_fit_smaller(file: LocalFile, limits: Limits) -> bool:
    """Whether this file is refused for its size alone, and is a picture that can be made smaller.

    Its header has to say how large the picture is: one that does not is no sound picture.
    """
    name = shown(file.path.name, 60)
    return (
        file.kind in _SHRINKABLE
        and file.image is not None
        and _disguise(file, name) is None
        and _too_large(file, name, limits) is not None
    )


def _disguise(file: LocalFile, name: str) -> Words | None:
    claimed = CLAIMS.get(suffix_of(name))
    if claimed is not None and file.kind not in claimed:
        if _are_pictures(file.kind, claimed):
            return None
        if file.kind is FileKind.OTHER:
            return words(
                "“{name}” is damaged, or not what its name says: it is not {claimed}.",
                name=name,
                claimed=KIND_WORDS[claimed[0]],
            )
        return _other_than_named(name, file.kind)
    if claimed is not None and file.archive is not None and file.archive.is_broken:
        return words("“{name}” is damaged: what it holds cannot be read.", name=name)
    return None


def _are_pictures(kind: FileKind, claimed: tuple[FileKind, ...]) -> bool:
    """One picture under another's name is shown all the same."""
    return kind in PICTURES and PICTURES.issuperset(claimed)


def _other_than_named(name: str, kind: FileKind) -> Words:
    return words(
        "“{name}” is not what its name says: it is {kind}.", name=name, kind=KIND_WORDS[kind]
    )


def _too_large(file: LocalFile, name: str, limits: Limits) -> Words | None:
    most = limits.file_bytes
    if most is None or file.size <= most.value:
        return None
    return words(
        "“{name}” has {size} MB; {most} MB in all are taken.",
        name=name,
        size=megabytes(file.size),
        most=most.value // 1_000_000,
    )


def _program(file: LocalFile, name: str, limits: Limits) -> Words | None:
    refused = limits.refused_suffixes
    if file.kind in PROGRAMS and suffix_of(file.path.name) not in CLAIMS:
        return words(
            "“{name}” is {kind}: mail providers refuse programs.",
            name=name,
            kind=KIND_WORDS[file.kind],
        )
    called = _called_program(file.path.name, refused)
    if called is not None or file.archive is None:
        return called
    return _program_inside(file.archive, name, refused)


def _called_program(name: str, refused: Names | None) -> Words | None:
    if not is_refused(name, refused):
        return None
    return words("“{name}” is a program: mail providers refuse programs.", name=shown(name, 60))


def _program_inside(archive: Archive, name: str, refused: Names | None) -> Words | None:
    inside = next((each for each in archive.names if is_refused(each, refused)), None)
    if inside is not None:
        return words(
            "“{name}” holds a program, “{inside}”: mail providers refuse it.",
            name=name,
            inside=shown(inside, 60),
        )
    if not archive.is_whole:
        return words(
            "“{name}” cannot be looked into, and mail providers refuse what they cannot check.",
            name=name,
        )
    return None
