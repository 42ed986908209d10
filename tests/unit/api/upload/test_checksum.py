from __future__ import annotations

import hashlib
from base64 import b64encode

import pytest

from draft_editor.api.upload.checksum import is_other, is_other_size, tells_digest

SHA = hashlib.sha256(b"estimate")
B64 = b64encode(SHA.digest()).decode()
FALSE = b64encode(bytes(32)).decode()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"etag": f'"{SHA.hexdigest()}"'},
        {"etag": f'W/"{SHA.hexdigest().upper()}"'},
        {"etag": '"d41d8cd98f00b204e9800998ecf8427e"'},
        {"repr-digest": f"sha-256=:{B64}:"},
        {"repr-digest": f"md5=:AAAA:, sha-256=:{B64}:"},
        {"repr-digest": "sha-512=:AAAA:"},
        {"x-amz-checksum-sha256": B64},
        {"x-amz-checksum-sha256": f"{FALSE}-3"},
        {"x-amz-checksum-sha256": "AAAA"},
    ],
)
def test_what_fits_or_says_nothing_is_fine(headers: dict[str, str]) -> None:
    assert not is_other(headers, SHA.hexdigest())


@pytest.mark.parametrize(
    "headers",
    [
        {"etag": f'"{"0" * 64}"'},
        {"repr-digest": f"sha-256=:{FALSE}:"},
        {"repr-digest": f"sha-512=:AAAA:,sha-256=:{FALSE}:"},
        {"x-amz-checksum-sha256": FALSE},
        {"etag": f'"{SHA.hexdigest()}"', "x-amz-checksum-sha256": FALSE},
    ],
)
def test_the_digest_of_something_else_is_seen(headers: dict[str, str]) -> None:
    assert is_other(headers, SHA.hexdigest())
    assert tells_digest(headers)


@pytest.mark.parametrize(
    ("told", "is_seen"), [("8", False), ("", False), ("x", False), ("7", True)]
)
def test_another_size_is_seen(told: str, is_seen: bool) -> None:
    assert is_other_size({"content-length": told}, 8) is is_seen


def test_not_every_answer_tells_a_digest() -> None:
    assert not tells_digest({"etag": '"1a-5f"', "x-amz-checksum-sha256": "AAAA"})
