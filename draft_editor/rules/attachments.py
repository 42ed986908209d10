"""Rules about the files that travel with the message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import text_of
from draft_editor.model.json_text import Json
from draft_editor.model.words import Words, words
from draft_editor.rules.finding import Fix, Gesture
from draft_editor.rules.limits import is_refused
from draft_editor.rules.room import is_picture, megabytes, size_of, total
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

_SMALLER: Final = Fix(words("Make the pictures smaller"), gesture=Gesture.SMALLER_PICTURES)


def are_uploaded(reading: Reading) -> Marks:
    """Each attachment has the address that the service takes it from."""
    for index, attachment in enumerate(reading.items(ATTACHMENTS)):
        if isinstance(attachment, dict) and not text_of(attachment, "fileURL").strip():
            yield Mark(ATTACHMENTS / index / "fileURL", _not_uploaded(attachment, index))


def fit(reading: Reading) -> Marks:
    """All files together are no larger than the carrier takes; `size_of` says how that is read."""
    most, files = reading.limits.attachment_bytes, reading.items(ATTACHMENTS)
    if most is None:
        return
    if (size := total(files)) > most.value:
        yield Mark(
            ATTACHMENTS,
            words(
                "The files come to {size} MB, if their sizes are in bytes; at most {most} MB in "
                "all arrive. Take one out, or make it smaller.",
                size=megabytes(size),
                most=most.value // 1_000_000,
            ),
            fix=_SMALLER if any(is_picture(file) and size_of(file) for file in files) else None,
            source=most.source,
        )


def are_few(reading: Reading) -> Marks:
    """There are no more files than the carrier takes."""
    most = reading.limits.file_count
    count = len(reading.items(ATTACHMENTS))
    if most is not None and count > most.value:
        yield Mark(
            ATTACHMENTS,
            words(
                "There are {count} files; at most {most} are taken. Take out {over}.",
                count=count,
                most=most.value,
                over=count - most.value,
            ),
            source=most.source,
        )


def are_no_programs(reading: Reading) -> Marks:
    """No file has a name that mail providers refuse."""
    refused = reading.limits.refused_suffixes
    if refused is None:
        return
    for index, name in _names(reading):
        if is_refused(name, refused):
            said = words(
                "“{name}” is a program: mail providers refuse programs. Send a link to it.",
                name=shown(name),
            )
            yield Mark(ATTACHMENTS / index / "originalFileName", said, source=refused.source)


def are_well_named(reading: Reading) -> Marks:
    """Each file name reaches every phone as it is."""
    most = reading.limits.file_name_characters
    if most is None:
        return
    for index, name in _names(reading):
        if len(name) > most.value or any(letter.isspace() for letter in name):
            said = words(
                "“{name}” may arrive under another name: at most {most} characters without "
                "spaces are safe.",
                name=shown(name),
                most=most.value,
            )
            yield Mark(ATTACHMENTS / index / "originalFileName", said, source=most.source)


def are_shown(reading: Reading) -> Marks:
    """Each file is of a type that phones show, or small."""
    types, most = reading.limits.shown_types, reading.limits.other_type_bytes
    if types is None or most is None:
        return
    for index, attachment in enumerate(reading.items(ATTACHMENTS)):
        kind, size = text_of(attachment, "mimeType").lower(), size_of(attachment)
        if kind and kind not in types.names and size > most.value:
            said = words(
                "Phones may not take this file: it has {size} KB, and {most} KB are advised for "
                "anything but a JPEG, PNG or GIF picture.",
                size=size // 1000,
                most=most.value // 1000,
            )
            yield Mark(ATTACHMENTS / index / "mimeType", said, source=most.source)


RULES: Final = (
    Rule("attachment-not-uploaded", "contract, section 7: upload of a file", are_uploaded),
    Rule("attachments-too-large", "contract, section 6", fit),
    Rule("attachments-too-many", "contract, section 6", are_few),
    Rule("attachment-program", "mail providers", are_no_programs),
    Rule("attachment-name", "carrier’s advice", are_well_named),
    Rule("attachment-type", "carrier’s advice", are_shown),
)


def _names(reading: Reading) -> Iterator[tuple[int, str]]:
    for index, attachment in enumerate(reading.items(ATTACHMENTS)):
        yield index, text_of(attachment, "originalFileName")


def _not_uploaded(attachment: Json, index: int) -> Words:
    name = text_of(attachment, "originalFileName")
    if name.strip():
        return words(
            "“{name}” is not uploaded, so the customer would not get it. Upload it, or take it "
            "out.",
            name=shown(name),
        )
    return words(
        "Attachment {number} is not uploaded, so the customer would not get it. Upload it, or "
        "take it out.",
        number=index + 1,
    )
