"""Where the callback address leads."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from draft_editor.rules.finding import Finding

Ask = Callable[..., tuple[Finding, ...]]

INSIDE = "The service cannot reach the callback address: it is one of a private network."
UNREADABLE = "The callback address cannot be read."


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://hook.example/a", []),
        ("https://8.8.8.8:8443/a", []),
        ("https://[2001:4860:4860::8888]/a", []),
        (" ", []),
        ("https://localhost:80/a", [INSIDE]),
        ("https://intranet/a", [INSIDE]),
        ("https://printer.local/a", [INSIDE]),
        ("https://127.1/a", [INSIDE]),
        ("https://0.0.0.0/a", [INSIDE]),
        ("https://169.254.169.254/a", [INSIDE]),
        ("https://100.64.1.1/a", [INSIDE]),
        ("https://[fd00::1]/a", [INSIDE]),
        ("https://[::1]/a", [INSIDE]),
        ("https://", [UNREADABLE]),
        ("https:/hook.example", []),
        ("https://hook .example/a", [UNREADABLE]),
        ("https://[::1/a", [UNREADABLE]),
    ],
)
def test_the_service_can_reach_the_callback_address(
    ask: Ask, address: str, said: list[str]
) -> None:
    found = ask("callback-out-of-reach", protocol="TEXT", sending={"callbackURL": address})
    assert [str(each.said) for each in found] == said
