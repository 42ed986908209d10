"""Files: each one uploaded, and not too much in all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, Number
from draft_editor.rules.finding import Finding, Gesture, Level

ATTACHMENTS = Path.of("messageAttributes", "attachments")

Ask = Callable[..., tuple[Finding, ...]]


@pytest.mark.parametrize("address", [{}, {"fileURL": None}, {"fileURL": " "}, {"fileURL": False}])
def test_a_file_without_an_address_blocks_and_is_named(ask: Ask, address: dict[str, Json]) -> None:
    files: list[Json] = [
        {"fileURL": "https://files.example/a.png"},
        {"originalFileName": "worn-belt.jpg", **address},
        {"originalFileName": "", **address},
    ]
    named, numbered = ask("attachment-not-uploaded", attachments=files)
    assert named.path == ATTACHMENTS / 1 / "fileURL"
    assert named.level is numbered.level is Level.BLOCKS
    assert str(named.said).startswith("“worn-belt.jpg” is not uploaded, so ")
    assert str(numbered.said).startswith("Attachment 3 is not uploaded, so ")


@pytest.mark.parametrize("attachments", [None, "odd", [], [None, "odd"], {}])
def test_what_is_no_attachment_is_not_missing_an_address(ask: Ask, attachments: Json) -> None:
    assert ask("attachment-not-uploaded", attachments=attachments) == ()
    assert ask("attachments-too-large", protocol="TEXT", attachments=attachments) == ()


def _sized(*sizes: Json) -> list[Json]:
    return [{"docSize": size} for size in sizes]


@pytest.mark.parametrize(
    ("protocol", "sizes", "said"),
    [
        ("TEXT", ("5000000",), None),
        ("TEXT", ("2500000", "2500000", "60000"), "5.1 MB"),
        ("TEXT", ("9" * 5000,), "1000000000.0 MB"),
        ("TEXT", ("6 MB", "6000000.0", "٦٠٠٠٠٠٠٠", Number("6000000"), "", None), None),
        ("EMAIL", ("25000000",), None),
        ("EMAIL", ("25000000", "100000"), "25.1 MB"),
        ("NONE", ("99000000",), None),
    ],
)
def test_files_in_all(ask: Ask, protocol: str, sizes: tuple[Json, ...], said: str | None) -> None:
    found = ask("attachments-too-large", protocol=protocol, attachments=_sized(*sizes))
    assert [said in str(finding.said) for finding in found if said] == [True] * bool(said)
    assert [finding.path for finding in found] == [ATTACHMENTS] * bool(said)


@pytest.mark.parametrize(
    ("kind", "sizes", "offers"),
    [
        ("image/png", ("9000000",), True),
        ("image/gif", ("9000000",), False),
        ("image/png", ("", "9000000"), False),
    ],
)
def test_pictures_can_be_made_smaller(
    ask: Ask, kind: str, sizes: tuple[Json, ...], offers: bool
) -> None:
    first, *others = _sized(*sizes)
    assert isinstance(first, dict)
    files = [{**first, "mimeType": kind}, *others]
    (finding,) = ask("attachments-too-large", protocol="TEXT", attachments=files)
    assert (finding.fix is not None) is offers
    if finding.fix is not None:
        assert finding.fix.gesture is Gesture.SMALLER_PICTURES
        assert str(finding.fix.name) == "Make the pictures smaller"


def test_the_sentence_says_that_the_unit_is_taken_as_bytes(ask: Ask) -> None:
    (finding,) = ask("attachments-too-large", protocol="TEXT", attachments=_sized("5100000"))
    assert "if their sizes are in bytes; at most 5 MB in all arrive" in str(finding.said)
    assert finding.source == "carrier: media of a text, 5 MB in all"


def _named(*names: Json) -> list[Json]:
    return [{"originalFileName": name, "fileURL": "u"} for name in names]


def test_a_text_takes_ten_files_and_nobody_says_how_many_an_email_takes(ask: Ask) -> None:
    files = _sized(*["1"] * 10)
    assert ask("attachments-too-many", protocol="TEXT", attachments=files) == ()
    (finding,) = ask("attachments-too-many", protocol="TEXT", attachments=[*files, {}])
    assert str(finding.said) == "There are 11 files; at most 10 are taken. Take out 1."
    assert (finding.path, finding.level) == (ATTACHMENTS, Level.WARNING)
    assert ask("attachments-too-many", protocol="EMAIL", attachments=_sized(*["1"] * 500)) == ()


def test_names_of_programs_are_told_of_in_an_email(ask: Ask) -> None:
    files = _named("a.png", "Setup.EXE", None)
    (finding,) = ask("attachment-program", protocol="EMAIL", attachments=files)
    assert (
        str(finding.said)
        == "“Setup.EXE” is a program: mail providers refuse programs. Send a link to it."
    )
    assert finding.path == ATTACHMENTS / 1 / "originalFileName"
    assert ask("attachment-program", protocol="TEXT", attachments=files) == ()


def test_long_names_and_spaces_are_advised_against_in_a_text(ask: Ask) -> None:
    files = _named("a" * 16 + ".png", "a" * 17 + ".png", "my photo.png", "", None)
    found = ask("attachment-name", protocol="TEXT", attachments=files)
    assert [finding.path for finding in found] == [
        ATTACHMENTS / index / "originalFileName" for index in (1, 2)
    ]
    assert {finding.level for finding in found} == {Level.HINT}
    assert "at most 20 characters without spaces" in str(found[0].said)
    assert ask("attachment-name", protocol="EMAIL", attachments=files) == ()


def test_large_files_of_types_that_phones_do_not_show_are_advised_against(ask: Ask) -> None:
    files: list[Json] = [
        {"mimeType": "image/PNG", "docSize": "4000000"},
        {"mimeType": "application/pdf", "docSize": "600000"},
        {"mimeType": "application/pdf", "docSize": "612345"},
        {"mimeType": "", "docSize": "4000000"},
        {"docSize": "4000000"},
    ]
    (finding,) = ask("attachment-type", protocol="TEXT", attachments=files)
    assert finding.path == ATTACHMENTS / 2 / "mimeType"
    assert "it has 612 KB, and 600 KB are advised" in str(finding.said)
    assert finding.level is Level.HINT
    assert ask("attachment-type", protocol="EMAIL", attachments=files) == ()
