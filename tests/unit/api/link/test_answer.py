"""What an answer to a HEAD says, and the sentence for each that says nothing."""

from __future__ import annotations

import pytest

from draft_editor.api.link.answer import read_answer
from draft_editor.model.link_facts import LinkFacts
from draft_editor.model.words import Words

SERVER = "files.example.com"


def facts(**headers: str) -> LinkFacts:
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    answer = read_answer(200, named, SERVER)
    assert isinstance(answer, LinkFacts)
    return answer


def test_type_size_and_name_are_read() -> None:
    found = facts(
        content_type="Image/PNG; charset=x",
        content_length=" 1234 ",
        content_disposition='attachment; filename="belt.png"',
    )
    assert found == LinkFacts(SERVER, "image/png", 1234, "belt.png")


@pytest.mark.parametrize(
    ("content_type", "length", "coding", "said"),
    [
        ("image/png", "12", "", None),
        ("image/png", "12", "identity", None),
        ("image/png", "", "", "files.example.com does not tell the size."),
        ("image/png", "0", "", "files.example.com does not tell the size."),
        ("image/png", "-5", "", "files.example.com does not tell the size."),
        ("image/png", "12, 13", "", "files.example.com does not tell the size."),
        ("image/png", "9" * 16, "", "files.example.com does not tell the size."),
        ("image/png", "٣", "", "files.example.com does not tell the size."),
        ("image/png", "12", "gzip", "files.example.com does not tell the size."),
        ("", "12", "", "files.example.com does not tell the type."),
        ("png", "12", "", "files.example.com does not tell the type."),
        ("a" * 200 + "/b", "12", "", "files.example.com does not tell the type."),
        ("<b>/x", "", "", "files.example.com tells neither type nor size."),
    ],
)
def test_what_is_left_open_is_said(
    content_type: str, length: str, coding: str, said: str | None
) -> None:
    found = facts(content_type=content_type, content_length=length, content_encoding=coding)
    assert (None if found.said is None else str(found.said)) == said
    assert (found.size is None) == (said is not None and "size" in said)


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("", ""),
        ("inline", ""),
        ("attachment; filename=a.pdf", "a.pdf"),
        ("attachment; FileName = a.pdf ; size=1", "a.pdf"),
        ('attachment; filename="a \\"b\\".pdf"', 'a "b".pdf'),
        ('attachment; filename=""', ""),
        ('attachment; filename="..\\\\..\\\\a.exe"', "a.exe"),
        ("attachment; filename=a.pdf; filename*=UTF-8''d%C3%A9vis.pdf", "dévis.pdf"),
        ("attachment; filename*=utf-8'fr'd%C3%A9vis.pdf", "dévis.pdf"),
        ("attachment; filename=a.pdf; filename*=UTF-8''%2e%2e", "a.pdf"),
        ("attachment; filename*=ISO-8859-1''a.pdf", ""),
        ("attachment; filename=" + "x" * 5000, "x" * 120),
    ],
)
def test_the_name_of_a_download(disposition: str, name: str) -> None:
    assert facts(content_disposition=disposition).name == name


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "files.example.com shows this to nobody without a login (HTTP 401)."),
        (403, "files.example.com shows this to nobody without a login (HTTP 403)."),
        (404, "There is nothing at this address, says files.example.com (HTTP 404)."),
        (410, "There is nothing at this address, says files.example.com (HTTP 410)."),
        (405, "files.example.com does not tell what lies at its addresses (HTTP 405)."),
        (501, "files.example.com does not tell what lies at its addresses (HTTP 501)."),
        (302, "files.example.com leads elsewhere without saying where (HTTP 302)."),
        (204, "files.example.com does not tell anything now (HTTP 204)."),
        (500, "files.example.com does not tell anything now (HTTP 500)."),
    ],
)
def test_what_is_no_answer_is_said(status: int, said: str) -> None:
    answer = read_answer(status, {"content-type": "image/png"}, SERVER)
    assert isinstance(answer, Words)
    assert str(answer) == said
