"""Which files are taken at all: what they are, how large they are, what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from draft_editor.model.file_kind import FileKind
from draft_editor.model.local_file import Archive, LocalFile
from draft_editor.rules.admission import contradiction, link_refusal, refusal, would_fit_smaller
from draft_editor.rules.limits import LIMITS, NO_LIMITS, Figure, Limits, is_refused

EMAIL = LIMITS["EMAIL"]
TEXT = LIMITS["TEXT"]


def said(
    name: str,
    kind: FileKind,
    limits: Limits = NO_LIMITS,
    size: int = 1000,
    archive: Archive | None = None,
) -> str:
    why = refusal(LocalFile(Path(name), size, kind, "x/y", archive=archive), limits)
    return "" if why is None else str(why)


def test_a_web_page_called_a_picture_is_caught() -> None:
    assert said("photo.png", FileKind.HTML) == (
        "“photo.png” is not what its name says: it is a web page (HTML)."
    )


def test_content_that_nobody_knows_is_no_picture() -> None:
    assert said("photo.png", FileKind.OTHER) == (
        "“photo.png” is damaged, or not what its name says: it is not a PNG picture."
    )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("photo.png", FileKind.PNG),
        ("photo.png", FileKind.JPEG),
        ("notes.txt", FileKind.HTML),
        ("odd.log", FileKind.OTHER),
        ("letter.docx", FileKind.OLE),
        ("old.doc", FileKind.RTF),
        ("anything.xyz", FileKind.HTML),
        ("no-suffix", FileKind.PDF),
    ],
)
def test_what_fits_its_name_is_taken(name: str, kind: FileKind) -> None:
    assert said(name, kind, TEXT) == said(name, kind, EMAIL) == ""


@pytest.mark.parametrize("name", ["table.xls", "scan.pdf", "archive.zip", "drawing.svg"])
def test_a_program_under_a_documents_name_is_caught_for_everybody(name: str) -> None:
    assert said(name, FileKind.WINDOWS_PROGRAM).endswith("it is a Windows program.")


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("setup.exe", FileKind.WINDOWS_PROGRAM, "“setup.exe” is a Windows program: "),
        ("tool", FileKind.LINUX_PROGRAM, "“tool” is a Linux program: "),
        ("run.py", FileKind.SCRIPT, "“run.py” is a script: "),
        ("page.JS", FileKind.TEXT, "“page.JS” is a program: "),
        ("empty.msi. ", FileKind.OTHER, "“empty.msi.” is a program: "),
    ],
)
def test_programs_are_refused_for_email_alone(name: str, kind: FileKind, expected: str) -> None:
    assert said(name, kind, EMAIL) == f"{expected}mail providers refuse programs."
    assert said(name, kind, TEXT) == said(name, kind) == ""


def test_a_script_that_is_called_a_text_is_a_text() -> None:
    assert said("notes.txt", FileKind.SCRIPT, EMAIL) == ""


def test_a_program_inside_an_archive_is_named() -> None:
    archive = Archive(("readme.txt", "inner.zip/bin/Setup.EXE"))
    assert said("all.zip", FileKind.ZIP, EMAIL, archive=archive) == (
        "“all.zip” holds a program, “inner.zip/bin/Setup.EXE”: mail providers refuse it."
    )
    assert said("all.zip", FileKind.ZIP, TEXT, archive=archive) == ""
    assert said("all.zip", FileKind.ZIP, EMAIL, archive=Archive(("readme.txt",))) == ""


def test_an_archive_that_cannot_be_looked_into_is_refused_for_email() -> None:
    archive = Archive(("readme.txt",), is_whole=False)
    assert "cannot be looked into" in said("all.zip", FileKind.ZIP, EMAIL, archive=archive)
    assert said("all.zip", FileKind.ZIP, TEXT, archive=archive) == ""


def test_a_damaged_archive_is_refused_for_everybody() -> None:
    broken = Archive(is_whole=False, is_broken=True)
    assert said("all.zip", FileKind.ZIP, archive=broken) == (
        "“all.zip” is damaged: what it holds cannot be read."
    )
    assert said("letter.docx", FileKind.ZIP, archive=broken).startswith("“letter.docx” is damaged")
    assert said("own.format", FileKind.ZIP, archive=broken) == ""


def test_a_file_that_is_too_large_by_itself_is_refused() -> None:
    assert said("film.mov", FileKind.OTHER, TEXT, 5_000_000) == ""
    assert said("film.mov", FileKind.OTHER, TEXT, 5_060_000) == (
        "“film.mov” has 5.1 MB; 5 MB in all are taken."
    )
    assert said("film.mov", FileKind.OTHER, EMAIL, 25_000_001).endswith("25 MB in all are taken.")
    assert said("film.mov", FileKind.OTHER, NO_LIMITS, 10**12) == ""


def test_long_names_are_cut_in_what_is_said() -> None:
    assert len(said("a" * 500 + ".png", FileKind.HTML)) < 140


def test_nothing_is_refused_by_a_table_that_is_not_there() -> None:
    assert not is_refused("setup.exe", None)


def test_every_figure_of_a_carrier_says_whose_it_is_and_when_it_was_read() -> None:
    for limits in LIMITS.values():
        figures = [getattr(limits, name) for name in Limits.__slots__]
        for figure in figures:
            assert figure is None or (figure.source and figure.read == "2026-11-23")
    assert Figure(1, "our own").read == ""


@pytest.mark.parametrize(
    ("name", "kind", "size", "image", "expected"),
    [
        ("belt.jpg", FileKind.JPEG, 6_000_000, (4000, 3000), True),
        ("belt.jpg", FileKind.PNG, 6_000_000, (4000, 3000), True),
        ("belt.jpg", FileKind.JPEG, 4_000_000, (4000, 3000), False),
        ("belt.jpg", FileKind.JPEG, 6_000_000, None, False),
        ("belt.gif", FileKind.GIF, 6_000_000, (4000, 3000), False),
        ("belt.pdf", FileKind.PNG, 6_000_000, (4000, 3000), False),
        ("belt.pdf", FileKind.PDF, 6_000_000, None, False),
    ],
)
def test_a_sound_picture_that_is_only_too_large_would_fit_smaller(
    name: str, kind: FileKind, size: int, image: tuple[int, int] | None, expected: bool
) -> None:
    file = LocalFile(Path(name), size, kind, "x/y", image=image)
    assert would_fit_smaller(file, LIMITS["TEXT"]) is expected
    assert not would_fit_smaller(file, NO_LIMITS)


def test_a_link_is_judged_by_its_name_alone() -> None:
    why = link_refusal("setup.exe", EMAIL)
    assert str(why) == "“setup.exe” is a program: mail providers refuse programs."
    assert link_refusal("setup.exe", TEXT) is None
    assert link_refusal("belt.png", EMAIL) is link_refusal("", EMAIL) is None


@pytest.mark.parametrize(
    ("name", "media_type", "said"),
    [
        ("belt.png", "text/html", "“belt.png” is not what its name says: it is a web page (HTML)."),
        ("a.pdf", "image/png", "“a.pdf” is not what its name says: it is a PNG picture."),
        ("belt.png", "image/jpeg", None),
        ("belt.png", "image/png", None),
        ("notes.txt", "text/html", None),
        ("belt.png", "application/octet-stream", None),
        ("page.php", "text/html", None),
        ("", "text/html", None),
    ],
)
def test_a_type_that_is_told_must_fit_the_name(
    name: str, media_type: str, said: str | None
) -> None:
    why = contradiction(name, media_type)
    assert (None if why is None else str(why)) == said
