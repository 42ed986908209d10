"""Hosts in plain letters or as addresses, and which of them are this computer."""

from __future__ import annotations

import pytest

from draft_editor.model.host import is_host, is_loopback


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"])
def test_this_computer(host: str) -> None:
    assert is_loopback(host)
    assert is_host(host)


@pytest.mark.parametrize("host", ["::2", "10.0.0.1", "0.0.0.1", "localhost.example.com", ""])
def test_another_computer(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("host", ["a.b-c_d", "a", "1.2.3.4", "2001:db8::1"])
def test_a_host(host: str) -> None:
    assert is_host(host)


@pytest.mark.parametrize("host", ["", "-a", "a.", "ä.de", "a b", "fe80::1%eth0", "a:b", "a/b"])
def test_no_host(host: str) -> None:
    assert not is_host(host)
