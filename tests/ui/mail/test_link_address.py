"""What is typed for a link becomes an address that mail programs follow, or is declined."""

from __future__ import annotations

import pytest

from draft_editor.ui.mail.link_address import link_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" ", ""),
        ("dealer.example", "https://dealer.example"),
        (" www.dealer.example/a b?c=d ", "https://www.dealer.example/a%20b?c=d"),
        ("dealer.example:8080/x", "https://dealer.example:8080/x"),
        ("garage-québec.example", "https://garage-québec.example"),
        ("HTTP://Dealer.example", "HTTP://Dealer.example"),
        ("sam@dealer.example", "mailto:sam@dealer.example"),
        ("mailto:a@b.ca?subject=Hi there", "mailto:a@b.ca?subject=Hi%20there"),
        ("514-555-0123", "tel:5145550123"),
        ("+1 (514) 555.0123", "tel:+15145550123"),
        ("tel:+1 514 555 0123", "tel:+15145550123"),
        ("sms:+15145550123?body=Hi you", "sms:+15145550123?body=Hi%20you"),
        ("${payUrl!}", "${payUrl!}"),
        ('https://x.example/${id!"a b"}/a b', 'https://x.example/${id!"a b"}/a%20b'),
        ("_payurl", "_payurl"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///c:/x", None),
        ("ftp://x.example/a", None),
        ("https://", None),
        ("hello world", None),
        ("/local", None),
        ("#top", None),
    ],
)
def test_what_is_typed_for_a_link(typed: str, address: str | None) -> None:
    assert link_address(typed) == address
