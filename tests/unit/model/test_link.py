"""Links: what is one, what it tells by itself, and whose upload it is."""

from __future__ import annotations

import pytest

from draft_editor.api.upload.fresh_name import fresh_name
from draft_editor.model.file_name import LONGEST, safe_name
from draft_editor.model.link import BadLink, Link, check_server, is_own_upload, read_link
from draft_editor.model.link_servers import NO_SERVERS, LinkServers


@pytest.mark.parametrize(
    ("text", "link"),
    [
        (
            " https://Files.Example.com/a%20b/Kost%C3%A9n.pdf?x=1#p ",
            Link(
                "https://Files.Example.com/a%20b/Kost%C3%A9n.pdf?x=1#p",
                "files.example.com",
                "Kostén.pdf",
                True,
            ),
        ),
        (
            "https://e.com:443/a",
            Link("https://e.com:443/a", "e.com", "a", True),
        ),
        ("https://e.com:8443", Link("https://e.com:8443", "e.com:8443", "", True)),
        ("https://e.com/in/", Link("https://e.com/in/", "e.com", "", True)),
        ("http://e.com/a", Link("http://e.com/a", "e.com", "a", False)),
        ("http://[::1]:80/%2e%2e", Link("http://[::1]:80/%2e%2e", "[::1]", "", True)),
        ("http://localhost:9/a", Link("http://localhost:9/a", "localhost:9", "a", True)),
    ],
)
def test_a_link_tells_its_server_and_its_name(text: str, link: Link) -> None:
    assert read_link(text) == link


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "ftp://e.com/a",
            "“ftp://e.com/a” is no address of a file on the web: such begin with “https://”.",
        ),
        (
            "e.com/a",
            "“e.com/a” is no address of a file on the web: such begin with “https://”.",
        ),
        ("", "“” cannot be read as an address of the web."),
        ("https://e.com/a b", "“https://e.com/a b” cannot be read as an address of the web."),
        ("https://e.com\\a", "“https://e.com\\a” cannot be read as an address of the web."),
        ("https://e.com:0/", "“https://e.com:0/” cannot be read as an address of the web."),
        ("https://e.com:x/", "“https://e.com:x/” cannot be read as an address of the web."),
        ("https:///a", "“https:///a” cannot be read as an address of the web."),
        (
            "https://me:secret@e.com/a b",
            "“e.com/a b” cannot be read as an address of the web.",
        ),
        (
            "https://" + "a" * 80 + " ",
            None,
        ),
        (
            "https://ü" + "a" * 80,
            "“https://ü" + "a" * 50 + "…” cannot be read as an address of the web.",
        ),
        (
            "https://me:secret@e.com/a",
            "The link holds a user name or a password, which everybody would get to see.",
        ),
    ],
)
def test_what_is_no_link_is_said(text: str, said: str | None) -> None:
    if said is None:
        assert read_link(text).server == "a" * 80
        return
    with pytest.raises(BadLink) as caught:
        read_link(text)
    assert str(caught.value) == said
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "server"),
    [
        (" Files.Example.com ", "files.example.com"),
        ("e.com:443", "e.com"),
        ("e.com:80", "e.com:80"),
        ("[::1]:8080", "[::1]:8080"),
    ],
)
def test_a_server_is_named_as_in_links(text: str, server: str) -> None:
    assert check_server(text) == server


@pytest.mark.parametrize(
    "text",
    ["", "https://e.com", "e.com/a", "e com", "a@e.com", "e.com:0", "e.com:x", "e.com:", "[x", "é"],
)
def test_what_is_no_server_is_said(text: str) -> None:
    with pytest.raises(BadLink) as caught:
        check_server(text)
    assert str(caught.value).endswith("is no server; write it like “files.example.com”.")


def test_an_upload_of_ones_own_is_known_by_its_name() -> None:
    for name in ("estimate.pdf", "é", ""):
        assert is_own_upload(f"https://files.example.com/in/{fresh_name(name)}")
    assert is_own_upload(f"https://cdn.example.com/{fresh_name('a.png')}?signature=1/2#3")
    assert not is_own_upload("https://files.example.com/estimate.pdf")
    assert not is_own_upload("https://files.example.com/?0123456789abcdef-a.pdf")
    assert not is_own_upload("")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a.pdf", "a.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.pdf", "a.pdf"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("a\r\n b", "a b"),
        ("..", ""),
        (" . ", ""),
        ("", ""),
        ("x/", ""),
    ],
)
def test_a_name_out_of_foreign_hands_is_made_safe(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_a_long_name_keeps_its_end() -> None:
    name = safe_name("n" * 500 + ".pdf")
    assert len(name) == LONGEST
    assert name.endswith("nnn.pdf")


def test_what_was_said_about_a_server_can_be_taken_back() -> None:
    assert NO_SERVERS.rule_of("e.com") == "ask"
    once = NO_SERVERS.with_rule("e.com", "always")
    assert once == LinkServers(("e.com",))
    assert once.rule_of("e.com") == "always"
    other = once.with_rule("f.com", "never").with_rule("e.com", "never")
    assert other == LinkServers((), ("f.com", "e.com"))
    assert other.rule_of("e.com") == "never"
    assert other.with_rule("e.com", "ask") == LinkServers((), ("f.com",))
    assert LinkServers(("e.com",), ("e.com",)).rule_of("e.com") == "never"
