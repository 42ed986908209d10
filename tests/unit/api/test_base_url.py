"""Addresses of the service that are taken, and those that would harm."""

from __future__ import annotations

import pytest

from draft_editor.api.base_url import BadBaseUrl, check_base_url, host_of


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("https://api.example.com/communications", "https://api.example.com/communications"),
        (" https://api.example.com/// ", "https://api.example.com"),
        ("HTTPS://api.example.com:8443/a%20b", "https://api.example.com:8443/a%20b"),
        ("http://localhost:8080/x", "http://localhost:8080/x"),
        ("http://LocalHost", "http://LocalHost"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]"),
        ("https://api.example.com/a/..b/.c", "https://api.example.com/a/..b/.c"),
    ],
)
def test_taken(text: str, taken: str) -> None:
    assert check_base_url(text) == taken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "must begin with"),
        ("api.example.com", "must begin with"),
        ("ftp://api.example.com", "must begin with"),
        ("file:///etc/passwd", "must begin with"),
        ("https://", "no host name"),
        ("https:///x", "no host name"),
        ("https://-x.example", "no host name"),
        ("https://exämple.com", "no host name"),
        ("https://a,b", "no host name"),
        ("https://[::1%25eth0]", "no host name"),
        ("https://[v1.a:b]", "no host name"),
        ("https://[::1", "not an address"),
        ("https://h:99999", "not an address"),
        ("https://h:0", "not an address"),
        ("https://h:", "not an address"),
        ("https://h:x", "not an address"),
        ("https://me:secret@h", "user name or password"),
        ("https://@h", "user name or password"),
        ("https://h?x=1", "“?” or “#”"),
        ("https://h/#top", "“?” or “#”"),
        ("https://h/a b", "a space or an invisible"),
        ("https://h\\@evil.example", "a space or an invisible"),
        ("https://h/\u0000", "a space or an invisible"),
        ("https://h/a/../b", "path of the base address"),
        ("https://h/.", "path of the base address"),
        ("https://h//b", "path of the base address"),
        ("https://h/%zz", "path of the base address"),
        ("https://h/é", "path of the base address"),
        ("http://api.example.com", "in the clear to api.example.com"),
        ("http://localhost.example.com", "in the clear"),
        ("http://127.0.0.1.example.com", "in the clear"),
        ("http://127.1", "in the clear"),
        ("http://10.0.0.1", "in the clear"),
        ("http://0.0.0.0", "in the clear"),
        ("http://[::ffff:127.0.0.1]", "in the clear"),
    ],
)
def test_refused(text: str, said: str) -> None:
    with pytest.raises(BadBaseUrl) as caught:
        check_base_url(text)
    assert said in str(caught.value)
    assert "secret" not in str(caught.value)


def test_the_host_of_an_address() -> None:
    assert host_of(check_base_url("https://API.example.com:1/x")) == "api.example.com"
