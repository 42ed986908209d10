"""Where a link goes is told in letters that can all be seen."""

from __future__ import annotations

import pytest

from draft_editor.ui.mail.link_target import host_of, is_elsewhere, is_said_by, plain_target


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("https://x.example/a b", "https://x.example/a%20b"),
        ("https://x.example/\u202ecod.exe", "https://x.example/⟨U+202E⟩cod.exe"),
        ("https://x.exa\tmple/\n", "https://x.example/"),
        ("https://b\u0430nk.example/", "https://b\u0430nk.example/ (xn--bnk-6cd.example)"),
        ("https://\u0430" + "\u0430" * 80 + ".example/", "https://" + "\u0430" * 81 + ".example/"),
        ("tel:+15550100", "tel:+15550100"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_a_target_in_plain_letters(target: str, said: str) -> None:
    assert plain_target(target).startswith(said)


@pytest.mark.parametrize(
    ("target", "host"),
    [
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://evil.example\\@bank.example", "evil.example"),
        ("//evil.example/x", "evil.example"),
        ("mailto:a@b.example?subject=x", "a@b.example"),
        ("tel:+1555", "tel:+1555"),
    ],
)
def test_the_host(target: str, host: str) -> None:
    assert host_of(target) == host


@pytest.mark.parametrize(
    ("target", "words", "expected"),
    [
        ("https://x.example/", "book now", False),
        ("https://x.example/", "www.x.example", False),
        ("https://www.x.example/", "X.Example/offers", False),
        ("https://y.example/", "x.example", True),
        ("https://y.example/", "call us at x@y.example", False),
        ("${link}", "x.example", False),
        ("https://y.example/?to=${id}", "x.example", True),
        ("mailto:a@x.example", "A@X.example", False),
        ("mailto:a@x.example", "write to us", False),
        ("mailto:a@x.example", "b@x.example", True),
    ],
)
def test_words_that_name_another_place(target: str, words: str, expected: bool) -> None:
    assert is_elsewhere(target, words) is expected


@pytest.mark.parametrize(
    ("target", "words", "expected"),
    [
        ("https://x.example/", "x.example", True),
        ("http://www.x.example/a", "https://x.example/a/", True),
        ("tel:+15550100", "+1 555 0100", True),
        ("mailto:a@b.example", "a@b.example", True),
        ("https://x.example/b", "x.example", False),
        ("", "", False),
    ],
)
def test_words_that_are_the_address(target: str, words: str, expected: bool) -> None:
    assert is_said_by(target, words) is expected
