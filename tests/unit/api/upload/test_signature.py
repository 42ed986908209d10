"""Signatures against the examples that Amazon publishes with the rules."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from draft_editor.api.upload.signature import SigningKey, signed_headers

KEY = SigningKey("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1")
AT = datetime(2013, 5, 24, tzinfo=UTC)
HOST = "https://examplebucket.s3.amazonaws.com"
EMPTY = hashlib.sha256().hexdigest()


def test_the_published_get() -> None:
    headers = signed_headers("GET", f"{HOST}/test.txt", EMPTY, KEY, AT, {"Range": "bytes=0-9"})
    assert headers["Authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
        "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
        "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
    )
    assert headers["x-amz-date"] == "20130524T000000Z"


def test_the_published_put_with_a_sign_in_its_name() -> None:
    digest = hashlib.sha256(b"Welcome to Amazon S3.").hexdigest()
    named = {
        "Date": "Fri, 24 May 2013 00:00:00 GMT",
        "x-amz-storage-class": " REDUCED_REDUNDANCY ",
    }
    for name in ("test$file.text", "test%24file.text"):
        headers = signed_headers("PUT", f"{HOST}/{name}", digest, KEY, AT, named)
        assert headers["Authorization"].endswith(
            "SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class,"
            "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
        )


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://Store.example:443/b/n", "store.example"),
        ("http://127.0.0.1:80/b/n", "127.0.0.1"),
        ("https://store.example:9000/b/n", "store.example:9000"),
    ],
)
def test_the_host_is_signed_as_it_is_sent(address: str, host: str) -> None:
    assert signed_headers("PUT", address, EMPTY, KEY, AT)["host"] == host


def test_another_secret_region_or_day_signs_otherwise() -> None:
    def sign(key: SigningKey, at: datetime = AT) -> str:
        return signed_headers("GET", f"{HOST}/a", EMPTY, key, at)["Authorization"].split("=")[-1]

    keys = [KEY, SigningKey(KEY.key_id, "other", "us-east-1"), SigningKey(KEY.key_id, "x", "eu")]
    assert len({*map(sign, keys), sign(KEY, datetime(2013, 5, 25, tzinfo=UTC))}) == 4


def test_the_key_does_not_show() -> None:
    assert repr(KEY) == "SigningKey(region='us-east-1')"
